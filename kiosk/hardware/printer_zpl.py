"""ZPL printers with and without RFID encoder; tried on no real model yet.

Follows the ZPL II Programming Guide (Zebra P1099958) and the RFID Programming Guide 3: ~HS, ~JA, ^HV, ^RS,
^RF and the odometers of set-get-do.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import Event, RLock
from time import monotonic

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, DeviceGoneError, InputError
from kiosk.core.ports import DeviceState, DeviceStatus, Fault, PrintAnswer, PrintResult
from kiosk.hardware.bell import FaultBell, OnFault
from kiosk.hardware.printer_link import PrinterLink, printer_link
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import WriteEnd, Written
from kiosk.hardware.zpl import formats
from kiosk.hardware.zpl.answers import HostStatus, Odometers, ReportReader
from kiosk.hardware.zpl.formats import AttemptFormat
from kiosk.hardware.zpl.judgement import Evidence, judge
from kiosk.hardware.zpl.sentences import stall_from, status_from
from kiosk.hardware.zpl.talk import ZplTalk

_COUNTERS = "does not tell its counters: set it to ZPL, and to RFID if it shall encode"


class ZplPrinter:
    """One printer, opened by its address when it is first needed and again after it went away."""

    def __init__(self, link: PrinterLink) -> None:
        self._link = link
        self._patience = link.patience
        self._talk: ZplTalk | None = None
        self._one_at_a_time = RLock()
        self._closed = Event()

    @property
    def name(self) -> str:
        """See `BibPrinter.name`."""
        return self._link.name

    @property
    def encodes(self) -> bool:
        """See `BibPrinter.encodes`."""
        return self._link.encodes

    def status(self) -> DeviceStatus:
        """See `BibPrinter.status`."""
        with self._one_at_a_time:
            try:
                talk = self._opened()
                return self._described(talk, talk.status())
            except DeviceError as error:
                self._let_go()
                return DeviceStatus(self.name, self._link.kind, DeviceState.GONE, f"{self.name}: {error}")

    def make(
        self, attempt_key: str, label: bytes, *, chip: ChipPlan | None, on_fault: OnFault
    ) -> PrintAnswer:
        """See `BibPrinter.make`; nothing is sent to a printer that is not ready.

        Raises:
            InputError: the chip code or the label is not what this printer can be given.
        """
        if chip is not None and not self.encodes:
            raise InputError(f"{self.name} has no chip encoder: print without a chip, or set rfid=1")
        wanted = formats.build_format(attempt_key, label, chip)
        with self._one_at_a_time:
            return self._made(wanted, chip, on_fault)

    def clear(self) -> None:
        """See `BibPrinter.clear`.

        Raises:
            DeviceError: the printer cannot be reached, what waits in it may still come out.
        """
        with self._one_at_a_time:
            try:
                taken = self._opened().transport.write(formats.CANCEL_ALL, on_stall=self._for_an_answer())
            except DeviceError:
                self._let_go()
                raise
            if taken.end is not WriteEnd.COMPLETE:
                self._let_go()
                raise DeviceError("it could not be cleared: switch it off and on", device=self.name)

    def close(self) -> None:
        """See `BibPrinter.close`; from another thread it ends a wait for a person first."""
        self._closed.set()
        with self._one_at_a_time:
            self._let_go()
            self._link.close()

    def _made(self, wanted: AttemptFormat, chip: ChipPlan | None, on_fault: OnFault) -> PrintAnswer:
        prepared = self._prepared(has_chip=chip is not None)
        if isinstance(prepared, PrintAnswer):
            return prepared
        talk, before = prepared
        bell = FaultBell(on_fault)
        talk.ear = ReportReader(wanted.tid_header, wanted.epc_header)
        written = self._send(talk, wanted.content, bell)
        evidence = Evidence(written, len(wanted.content), before)
        if written.end is WriteEnd.COMPLETE:
            evidence = self._followed(talk, evidence, bell, has_chip=chip is not None)
        if written.end is WriteEnd.GONE or evidence.is_gone:
            self._let_go()
        answer = judge(evidence, chip, wanted.content)
        return replace(answer, sentence=f"{self.name}: {answer.sentence}" if answer.sentence else "")

    def _opened(self) -> ZplTalk:
        if self._closed.is_set():
            raise DeviceError("it was closed: open the station again", device=self.name)
        if self._talk is None:
            self._talk = ZplTalk(self._link.connect(), self._patience)
        return self._talk

    def _let_go(self) -> None:
        if self._talk is not None:
            self._talk.transport.close()
            self._talk = None

    def _described(self, talk: ZplTalk, host: HostStatus | None) -> DeviceStatus:
        """Put an answer into words; where there is none, the control pipe may know why."""
        port = talk.transport.port_status() if host is None else None
        if port is not None and (port.is_paper_empty or port.is_error):
            return stall_from(self.name, self._link.kind, port)
        return status_from(self.name, self._link.kind, host)

    def _prepared(self, *, has_chip: bool) -> tuple[ZplTalk, Odometers] | PrintAnswer:
        """Give the open printer and its counters, or why nothing may be sent."""
        try:
            talk = self._opened()
            refused = self._refused(talk)
            wrong = "" if refused else self._wrong_head(talk)
            before = None if refused or wrong else talk.odometers(encodes=has_chip)
        except DeviceError as error:
            self._let_go()
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name}: {error}")
        if refused is not None:
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=refused.sentence, faults=refused.faults)
        if wrong:
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=wrong)
        if before is None:
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name} {_COUNTERS}")
        return talk, before

    def _wrong_head(self, talk: ZplTalk) -> str:
        dpi = talk.resolution_dpi()
        if dpi in {None, self._link.dpi}:
            return ""
        return (
            f"{self.name} prints {dpi} dpi, the station file says {self._link.dpi}: correct the station file"
        )

    def _refused(self, talk: ZplTalk) -> DeviceStatus | None:
        """Give why nothing may be sent now; a cut-off format can never be finished and is thrown away."""
        deadline = monotonic() + self._patience.answer_s
        status = self._described(talk, talk.status())
        if Fault.PARTIAL_FORMAT in status.faults:
            talk.transport.write(formats.CANCEL_PART, on_stall=self._for_an_answer())
            status = self._described(talk, talk.status())
        while status.state is DeviceState.BUSY and monotonic() < deadline:
            self._closed.wait(self._patience.poll_s)
            status = self._described(talk, talk.status())
        return None if status.state is DeviceState.READY else status

    def _send(self, talk: ZplTalk, content: bytes, bell: FaultBell) -> Written:
        started = monotonic()

        def on_stall(sent: int) -> bool:
            bell.rings(stall_from(self.name, self._link.kind, talk.transport.port_status()))
            limit = self._patience.person_s if sent else self._patience.answer_s
            return monotonic() - started < limit and not self._closed.is_set()

        return talk.transport.write(content, on_stall=on_stall)

    def _followed(self, talk: ZplTalk, evidence: Evidence, bell: FaultBell, *, has_chip: bool) -> Evidence:
        """Wait for the label, and collect what the printer says of it."""
        try:
            evidence = self._until_done(talk, evidence, bell, has_chip=has_chip)
            after: Odometers | None = None
            error = ""
            if evidence.is_done:
                after = talk.odometers(encodes=has_chip)
                error = (talk.variable(formats.RFID_ERROR) or "") if _voided(evidence.before, after) else ""
            return replace(evidence, after=after, rfid_error=error, reports=talk.ear.reports)
        except DeviceGoneError:
            return replace(evidence, is_gone=True, reports=talk.ear.reports)

    def _until_done(self, talk: ZplTalk, evidence: Evidence, bell: FaultBell, *, has_chip: bool) -> Evidence:
        started = monotonic()
        limit = started + self._patience.finish_s
        while monotonic() < limit and not self._closed.is_set():
            if has_chip:
                talk.listen(timeout_s=self._patience.poll_s)
            host = talk.status()
            status = self._described(talk, host)
            if status.state is DeviceState.ATTENTION or host is None:
                faults = evidence.late_faults | status.faults
                evidence = replace(evidence, late_faults=faults, has_stopped=True)
                bell.rings(status)
            elif bell.falls_silent(status):
                limit = max(limit, monotonic() + self._patience.finish_s)
            if status.state is DeviceState.ATTENTION:
                limit = max(limit, started + self._patience.person_s)
            if host is not None and host.holds_nothing:
                if has_chip:
                    talk.listen(timeout_s=self._patience.poll_s)
                return replace(evidence, is_done=True)
            self._closed.wait(self._patience.poll_s)
        return evidence

    def _for_an_answer(self) -> Callable[[int], bool]:
        deadline = monotonic() + self._patience.answer_s
        return lambda _sent: monotonic() < deadline and not self._closed.is_set()


def open_printer(settings: DeviceSettings) -> ZplPrinter:
    """Make the printer of a station; the device itself is opened when it is first needed.

    Raises:
        InputError: the address or an option is wrong.
    """
    return ZplPrinter(printer_link(settings))


def _voided(before: Odometers, after: Odometers | None) -> bool:
    return after is not None and before.void != after.void
