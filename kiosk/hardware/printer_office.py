"""Office printers over IPP and queues of CUPS; tried on no real model yet.

Follows RFC 8010 and RFC 8011 (Internet Printing Protocol/1.1), and PWG 5100.14 (IPP Everywhere).
"""

import os
from dataclasses import dataclass, replace
from threading import Event, RLock
from time import monotonic
from typing import assert_never

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, InputError
from kiosk.core.ports import DeviceState, DeviceStatus, PrintAnswer, PrintResult
from kiosk.hardware.addresses import (
    CupsAddress,
    FolderAddress,
    IppAddress,
    LpAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    VirtualAddress,
    parse_address,
)
from kiosk.hardware.fault_bell import FaultBell, OnFault
from kiosk.hardware.ipp import reports
from kiosk.hardware.ipp.client import IppClient, SendEnd, Sent
from kiosk.hardware.ipp.following import Followed, Follower, Place
from kiosk.hardware.ipp.jobs import PrinterJobs, Ticket
from kiosk.hardware.ipp.judgement import judge
from kiosk.hardware.ipp.media import Sheet, sheet_of_pdf, tickets
from kiosk.hardware.ipp.queues import cups_server
from kiosk.hardware.ipp.reasons import status_from
from kiosk.hardware.ipp.reports import PrinterReport
from kiosk.hardware.pages import check_page
from kiosk.hardware.patience import Patience, patience_from
from kiosk.hardware.settings import DeviceSettings

# an office printer wakes up, warms up and is asked over a network
OFFICE_PATIENCE = Patience(answer_s=10.0, poll_s=1.0, finish_s=120.0, person_s=900.0)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What a printer that is ready takes.

    Attributes:
        before: how it was before anything was sent.
    """

    ticket: Ticket
    before: PrinterReport


class OfficePrinter:
    """One printer or queue; each question has a connection of its own."""

    def __init__(self, client: IppClient, place: Place, patience: Patience) -> None:
        self._jobs = PrinterJobs(client)
        self._place = place
        self._patience = patience
        self._one_at_a_time = RLock()
        self._closed = Event()
        self._unfinished: int | None = None

    @property
    def name(self) -> str:
        """See `BibPrinter.name`."""
        return self._place.name

    @property
    def encodes(self) -> bool:
        """See `BibPrinter.encodes`; no office printer does."""
        return False

    def status(self) -> DeviceStatus:
        """See `BibPrinter.status`."""
        with self._one_at_a_time:
            try:
                self._check_open()
                return status_from(self.name, self._place.kind, self._jobs.printer())
            except DeviceError as error:
                words = f"{self.name}: {error}"
                return DeviceStatus(self.name, self._place.kind, DeviceState.GONE, words)

    def make(
        self, attempt_key: str, label: bytes, *, chip: ChipPlan | None, on_fault: OnFault
    ) -> PrintAnswer:
        """See `BibPrinter.make`; the label is a PDF of one page, and is sent once.

        Raises:
            InputError: a chip is wanted, or the label is no PDF.
        """
        check_page(self.name, label, chip)
        size = sheet_of_pdf(label)
        with self._one_at_a_time:
            try:
                prepared = self._prepared(attempt_key, size)
            except DeviceError as error:
                return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name}: {error}")
            if isinstance(prepared, PrintAnswer):
                return prepared
            answer = self._printed(attempt_key, label, prepared, FaultBell(on_fault))
            return replace(answer, sentence=f"{self.name}: {answer.sentence}" if answer.sentence else "")

    def clear(self) -> None:
        """See `BibPrinter.clear`; only jobs of Dossard are thrown away, those of all its stations.

        Raises:
            DeviceError: the printer cannot be reached, what waits in it may still come out.
        """
        with self._one_at_a_time:
            self._check_open()
            deadline = monotonic() + self._patience.answer_s
            while waiting := self._waiting():
                for job_id in waiting:
                    self._jobs.cancel(job_id)
                if monotonic() > deadline or self._closed.wait(self._patience.poll_s):
                    raise DeviceError("it could not be cleared: switch it off and on", device=self.name)
            self._unfinished = None

    def close(self) -> None:
        """See `BibPrinter.close`; from another thread it ends a wait for a person first."""
        self._closed.set()

    def _check_open(self) -> None:
        if self._closed.is_set():
            raise DeviceError("it was closed: open the station again")

    def _waiting(self) -> set[int]:
        """Give our jobs that may still come out; also one that the printer keeps under another name."""
        waiting = {job.job_id for job in self._jobs.waiting()}
        if self._unfinished is not None and self._unfinished not in waiting:
            job = self._jobs.job(self._unfinished)
            waiting |= {job.job_id} if job is not None and not job.is_over else set()
        return waiting

    def _prepared(self, attempt_key: str, size: Sheet | None) -> _Prepared | PrintAnswer:
        """Ask the printer whether it is ready, empty of earlier bibs, and takes such a page."""
        self._check_open()
        deadline = monotonic() + self._patience.answer_s
        while self._waiting():
            if monotonic() > deadline or self._closed.wait(self._patience.poll_s):
                words = f"{self.name} still holds an earlier label: wait, take it out, or clear the printer"
                return PrintAnswer(PrintResult.UNTOUCHED, sentence=words)
        report = self._jobs.printer()
        status = status_from(self.name, self._place.kind, report)
        if not status.works:
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=status.sentence, faults=status.faults)
        ticket = self._jobs.fitting(attempt_key, tickets(report.group, size))
        return _Prepared(ticket, report)

    def _printed(self, key: str, document: bytes, prepared: _Prepared, bell: FaultBell) -> PrintAnswer:
        sent = self._submitted(key, document, prepared.ticket)
        follower = self._follower(prepared, bell)
        match sent.end:
            case SendEnd.NOT_SENT | SendEnd.REFUSED:
                return PrintAnswer(PrintResult.UNTOUCHED, sentence=str(sent.error))
            case SendEnd.ANSWERED if sent.answer is not None and not reports.succeeded(sent.answer):
                return PrintAnswer(PrintResult.UNTOUCHED, sentence=reports.refusal(sent.answer))
            case SendEnd.ANSWERED | SendEnd.DOUBTFUL:
                accepted = reports.read_jobs(sent.answer) if sent.answer else ()
                job = next(iter(accepted), None) or follower.look_up(key, since_s=prepared.before.up_time_s)
            case _:
                assert_never(sent.end)
        self._unfinished = job.job_id if job else None
        followed = follower.to_the_end(job) if job else Followed(None, is_lost=sent.error is not None)
        if followed.job is not None and followed.job.is_over:
            self._unfinished = None
        return _with_bytes(judge(followed), document, sent.first_byte_s)

    def _follower(self, prepared: _Prepared, bell: FaultBell) -> Follower:
        return Follower(
            self._jobs,
            self._place,
            self._patience,
            known=frozenset(prepared.before.reasons),
            bell=bell,
            closed=self._closed,
        )

    def _submitted(self, key: str, document: bytes, ticket: Ticket) -> Sent:
        """Send the job; only a printer that says that it took nothing is asked again."""
        deadline = monotonic() + self._patience.finish_s
        while True:
            sent = self._jobs.submit(key, ticket, document)
            is_busy = sent.answer is not None and sent.answer.code == reports.BUSY
            if not is_busy or monotonic() > deadline or self._closed.wait(self._patience.poll_s):
                return sent


def open_printer(settings: DeviceSettings) -> OfficePrinter:
    """Make the printer of a station; nothing is asked of it yet.

    Raises:
        InputError: the address or an option is wrong.
    """
    address = parse_address(settings.address)
    match address:
        case IppAddress():
            return _opened(settings, address, "office printer (IPP)")
        case CupsAddress():
            return _opened(settings, cups_server(os.environ, address.path), "office printer (CUPS queue)")
        case UsbAddress() | LpAddress() | TcpAddress() | SerialAddress() | FolderAddress() | VirtualAddress():
            raise InputError(
                f'an office printer cannot be at "{settings.address}"; '
                "write ipp://HOST/ipp/print or cups:QUEUE"
            )
        case _:
            assert_never(address)


def _opened(settings: DeviceSettings, address: IppAddress, kind: str) -> OfficePrinter:
    patience = patience_from(settings.options, OFFICE_PATIENCE)
    client = IppClient(address, answer_s=patience.answer_s)
    return OfficePrinter(client, Place(settings.name, kind), patience)


def _with_bytes(answer: PrintAnswer, document: bytes, first_byte_s: float | None) -> PrintAnswer:
    """Add what was sent, unless the printer threw it away unread."""
    if answer.result is PrintResult.UNTOUCHED:
        return answer
    return replace(answer, sent=document, first_byte_s=first_byte_s)
