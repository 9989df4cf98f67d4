"""TSPL printers (TSC and compatible), without chip encoder; tried on no real model yet.

Follows the TSPL/TSPL2 Programming Manual (TSC): ESC !? and ESC !S for the status, ESC !R to throw away what
waits, OUT with @LABEL for the printer's own count of labels. When a label counts as out stands in
`kiosk.hardware.tspl.judgement`. Not settled without a printer: whether a model counts a label before or after
it is out, and whether it answers OUT over the cable that it is asked by; without an answer a person looks.
"""

from dataclasses import replace
from enum import Enum
from time import monotonic

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, DeviceGoneError, InputError
from kiosk.core.language import Language
from kiosk.core.ports import DeviceState, DeviceStatus, Fault, PrintAnswer, PrintResult
from kiosk.hardware.fault_bell import FaultBell, OnFault
from kiosk.hardware.printer_door import PrinterDoor
from kiosk.hardware.printer_link import PrinterLink, printer_link
from kiosk.hardware.printer_words import stall_from, status_of
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import WriteEnd
from kiosk.hardware.tspl import jobs
from kiosk.hardware.tspl.answers import HostStatus
from kiosk.hardware.tspl.jobs import PressSettings, read_press_settings
from kiosk.hardware.tspl.judgement import Evidence, LabelCount, judge
from kiosk.hardware.tspl.talk import TsplTalk
from kiosk.hardware.watch import Look, watch

_WHITE = b"\xff"


class Stream(Enum):
    """What may stand in the printer's input from before."""

    UNKNOWN = "unknown"  # another process may have stopped in the middle of a label
    CLEAN = "clean"
    CUT_OFF = "cut_off"  # this one did


class TsplPrinter:
    """One printer, opened by its address when it is first needed and again after it went away."""

    def __init__(self, link: PrinterLink, settings: PressSettings) -> None:
        self._link = link
        self._patience = link.patience
        self._settings = settings
        self._door = PrinterDoor(link, TsplTalk)
        self._stream = Stream.UNKNOWN
        self._missing_bytes = 0

    @property
    def name(self) -> str:
        """See `BibPrinter.name`."""
        return self._link.name

    @property
    def encodes(self) -> bool:
        """See `BibPrinter.encodes`; chips are never written by this driver."""
        return False

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
            InputError: a chip was asked for, or the key or the label is not what this printer can be given.
        """
        if chip is not None:
            raise InputError(f"{self.name} encodes no chips: name a separate encoder in the station file")
        key, job = jobs.check_key(attempt_key), jobs.build_job(label, self._settings)
        with self._door.turn:
            return self._made(key, job, FaultBell(on_fault))

    def clear(self) -> None:
        """See `BibPrinter.clear`.

        Raises:
            DeviceError: the printer cannot be reached, what waits in it may still come out.
        """
        with self._door.turn:
            self._reset()

    def close(self) -> None:
        """See `BibPrinter.close`; from another thread it ends a wait for a person first."""
        self._door.close()

    def _made(self, key: str, job: bytes, bell: FaultBell) -> PrintAnswer:
        prepared = self._prepared(key)
        if isinstance(prepared, PrintAnswer):
            return prepared
        talk, before = prepared
        written = self._door.send(talk.transport, job, bell)
        evidence = Evidence(written, len(job), before)
        if written.end is WriteEnd.COMPLETE:
            evidence = self._followed(talk, key, evidence, bell)
        elif written.sent:
            self._stream, self._missing_bytes = Stream.CUT_OFF, len(job) - written.sent
        if written.end is WriteEnd.GONE or evidence.is_gone:
            self._door.let_go()
        answer = judge(evidence, job)
        return replace(answer, sentence=f"{self.name}: {answer.sentence}" if answer.sentence else "")

    def _prepared(self, key: str) -> tuple[TsplTalk, int | None] | PrintAnswer:
        """Give the open printer and its count, or why nothing may be sent."""
        try:
            refused = self._refused()
            if refused is None:
                talk = self._door.opened()
                talk.forbid_reprint()
                return talk, talk.labels(key)
        except DeviceError as error:
            self._door.let_go()
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name}: {error}")
        return PrintAnswer(PrintResult.UNTOUCHED, sentence=refused.sentence, faults=refused.faults)

    def _refused(self) -> DeviceStatus | None:
        """Give why nothing may be sent now; a command stream that may be cut off is thrown away."""
        status = self._when_not_busy()
        if status.state is DeviceState.NO_ANSWER and self._stream is Stream.CUT_OFF:
            # it may still wait for dots and have taken the question for some: it gets what is missing of
            # them, white and without the end of a line, so that no PRINT can come of it
            self._door.order(_WHITE * self._missing_bytes)
            status = self._when_not_busy()
        has_rest = self._stream is not Stream.CLEAN
        if has_rest and status.state in {DeviceState.READY, DeviceState.ATTENTION}:
            self._reset()
            status = self._when_not_busy()
        return None if status.state is DeviceState.READY else status

    def _when_not_busy(self) -> DeviceStatus:
        deadline = monotonic() + self._patience.answer_s
        while True:
            talk = self._door.opened()
            status = self._described(talk, talk.status())
            if status.state is not DeviceState.BUSY or monotonic() >= deadline:
                return status
            self._door.closed.wait(self._patience.poll_s)

    def _reset(self) -> None:
        """Throw away what is in the printer, and wait until it is back: many leave the bus meanwhile."""
        self._door.order(jobs.RESET)
        self._stream = Stream.CLEAN
        self._door.let_go()
        deadline = monotonic() + self._patience.finish_s
        while monotonic() < deadline and not self._door.closed.is_set():
            try:
                if self._door.opened().status() is not None:
                    return
            except DeviceError:
                self._door.let_go()
            self._door.closed.wait(self._patience.poll_s)

    def _described(self, talk: TsplTalk, host: HostStatus | None) -> DeviceStatus:
        """Put an answer into words; where there is none, the control pipe may know why."""
        port = talk.transport.port_status() if host is None else None
        if port is not None and (port.is_paper_empty or port.is_error):
            return stall_from(self.name, self._link.kind, port)
        faults = host.faults if host else frozenset()
        if host is not None and self._stream is Stream.CUT_OFF:
            faults |= {Fault.PARTIAL_FORMAT}
        return status_of(
            self.name,
            self._link.kind,
            has_answered=host is not None,
            faults=faults,
            is_idle=host is not None and not host.is_printing,
        )

    def _followed(self, talk: TsplTalk, key: str, evidence: Evidence, bell: FaultBell) -> Evidence:
        """Wait until the label is out, as far as the printer says so."""
        count = LabelCount(evidence.before)

        def look() -> Look:
            host = talk.status()
            is_idle = host is not None and not host.is_printing
            asks = is_idle and count.before is not None
            count.note(talk.labels(key) if asks else None, is_printing=host is not None and host.is_printing)
            return Look(self._described(talk, host), host is not None, is_idle and count.is_settled)

        try:
            seen = watch(look, bell, patience=self._patience, closed=self._door.closed)
        except DeviceGoneError:
            return replace(evidence, is_gone=True)
        return replace(
            evidence,
            after=count.after,
            is_done=seen.is_done,
            late_faults=seen.late_faults,
            has_stopped=seen.has_stopped,
        )


def open_printer(settings: DeviceSettings) -> TsplPrinter:
    """Make the printer of a station; the device itself is opened when it is first needed.

    Raises:
        InputError: the address or an option is wrong.
    """
    link = printer_link(settings, language=Language.TSPL)
    return TsplPrinter(link, read_press_settings(link.options))
