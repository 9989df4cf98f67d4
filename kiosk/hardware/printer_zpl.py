"""ZPL printers with and without RFID encoder; tried on no real model yet.

Follows the ZPL II Programming Guide (Zebra P1099958) and the RFID Programming Guide 3: ~HS, ~HQES, ~JA, ^HV,
^RS, ^RF and the odometers of set-get-do.
"""

from dataclasses import replace
from time import monotonic

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, DeviceGoneError, InputError
from kiosk.core.ports import DeviceState, DeviceStatus, Fault, PrintAnswer, PrintResult
from kiosk.hardware.fault_bell import FaultBell, OnFault
from kiosk.hardware.printer_door import PrinterDoor
from kiosk.hardware.printer_link import PrinterLink, printer_link
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import WriteEnd
from kiosk.hardware.watch import Look, watch
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
        self._door = PrinterDoor(link, ZplTalk)

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
        with self._door.turn:
            try:
                talk = self._door.opened()
                return self._described(talk, talk.status())
            except DeviceError as error:
                self._door.let_go()
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
        with self._door.turn:
            return self._made(wanted, chip, on_fault)

    def clear(self) -> None:
        """See `BibPrinter.clear`.

        Raises:
            DeviceError: the printer cannot be reached, what waits in it may still come out.
        """
        with self._door.turn:
            self._door.order(formats.CANCEL_ALL)

    def close(self) -> None:
        """See `BibPrinter.close`; from another thread it ends a wait for a person first."""
        self._door.close()

    def _made(self, wanted: AttemptFormat, chip: ChipPlan | None, on_fault: OnFault) -> PrintAnswer:
        prepared = self._prepared(has_chip=chip is not None)
        if isinstance(prepared, PrintAnswer):
            return prepared
        talk, before = prepared
        bell = FaultBell(on_fault)
        talk.ear = ReportReader(wanted.tid_header, wanted.epc_header)
        written = self._door.send(talk.transport, wanted.content, bell)
        evidence = Evidence(written, len(wanted.content), before)
        if written.end is WriteEnd.COMPLETE:
            evidence = self._followed(talk, evidence, bell, has_chip=chip is not None)
        if written.end is WriteEnd.GONE or evidence.is_gone:
            self._door.let_go()
        answer = judge(evidence, chip, wanted.content)
        return replace(answer, sentence=f"{self.name}: {answer.sentence}" if answer.sentence else "")

    def _described(self, talk: ZplTalk, host: HostStatus | None) -> DeviceStatus:
        """Put an answer into words; where there is none, ~HQES or the control pipe may know why."""
        errors = talk.errors_beside(host)
        is_silent = host is None and not (errors and errors.faults)
        port = talk.transport.port_status() if is_silent else None
        if port is not None and (port.is_paper_empty or port.is_error):
            return stall_from(self.name, self._link.kind, port)
        return status_from(self.name, self._link.kind, host, errors)

    def _prepared(self, *, has_chip: bool) -> tuple[ZplTalk, Odometers] | PrintAnswer:
        """Give the open printer and its counters, or why nothing may be sent."""
        try:
            talk = self._door.opened()
            refused = self._refused(talk)
            wrong = "" if refused else self._wrong_head(talk)
            before = None if refused or wrong else talk.odometers(encodes=has_chip)
        except DeviceError as error:
            self._door.let_go()
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
        status = self._described(talk, talk.status())
        deadline = monotonic() + self._patience.answer_s
        if Fault.PARTIAL_FORMAT in status.faults:
            talk.transport.write(formats.CANCEL_PART, on_stall=self._door.for_an_answer())
            status = self._described(talk, talk.status())
        while status.state is DeviceState.BUSY and monotonic() < deadline:
            self._door.closed.wait(self._patience.poll_s)
            status = self._described(talk, talk.status())
        return None if status.state is DeviceState.READY else status

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
        def look() -> Look:
            if has_chip:
                talk.listen(timeout_s=self._patience.poll_s)
            host = talk.status()
            is_done = host is not None and host.holds_nothing
            return Look(self._described(talk, host), host is not None, is_done)

        seen = watch(look, bell, patience=self._patience, closed=self._door.closed)
        if seen.is_done and has_chip:
            talk.listen(timeout_s=self._patience.poll_s)
        return replace(
            evidence, is_done=seen.is_done, late_faults=seen.late_faults, has_stopped=seen.has_stopped
        )


def open_printer(settings: DeviceSettings) -> ZplPrinter:
    """Make the printer of a station; the device itself is opened when it is first needed.

    Raises:
        InputError: the address or an option is wrong.
    """
    return ZplPrinter(printer_link(settings))


def _voided(before: Odometers, after: Odometers | None) -> bool:
    return after is not None and before.void != after.void
