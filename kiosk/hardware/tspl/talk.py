"""Questions and answers with one open TSPL printer."""

from collections.abc import Callable
from itertools import count
from time import monotonic

from kiosk.core.errors import DeviceGoneError
from kiosk.core.ports import Fault
from kiosk.hardware.patience import Patience
from kiosk.hardware.transport import Transport, WriteEnd, query
from kiosk.hardware.tspl import jobs
from kiosk.hardware.tspl.answers import CountReader, HostStatus, parse_details, parse_status


class TsplTalk:
    """One conversation; whatever the printer says passes by one ear, so that no answer is lost."""

    def __init__(self, transport: Transport, patience: Patience) -> None:
        self.transport = transport
        self._patience = patience
        self._ear = CountReader()
        self._numbers = count(1)
        self._open_question = ""
        self._forbids_reprint = False

    def status(self) -> HostStatus | None:
        """Ask how it is; None if no answer came. What it calls another error is asked for in detail."""
        status = parse_status(self._ask(jobs.ASK_STATUS, lambda said: parse_status(said) is not None))
        if status is None or Fault.UNEXPLAINED not in status.faults:
            return status
        explained = parse_details(self._ask(jobs.ASK_DETAILS, lambda said: parse_details(said) is not None))
        known = status.faults - {Fault.UNEXPLAINED} | (explained or frozenset())
        return HostStatus(known or status.faults, status.is_printing)

    def forbid_reprint(self) -> None:
        """Tell the printer, once a connection, not to repeat by itself what a fault interrupted."""
        if not self._forbids_reprint:
            self._forbids_reprint = self._order(jobs.NO_REPRINT)

    def labels(self, attempt_key: str) -> int | None:
        """Ask how many labels were printed; None if no answer came in time.

        One question of an attempt is open at a time: a printer that stopped answers it when it goes on.
        """
        deadline = monotonic() + self._patience.answer_s
        if not self._open_question.startswith(f"{attempt_key}/"):
            self._open_question = f"{attempt_key}/{next(self._numbers)}"
            self._order(jobs.ask_counter(self._open_question))
        while (labels := self._ear.count_for(self._open_question)) is None:
            left = deadline - monotonic()
            if left <= 0:
                return None
            self._ear.feed(self.transport.read(timeout_s=left))
        self._open_question = ""
        return labels

    def _order(self, command: bytes) -> bool:
        deadline = monotonic() + self._patience.answer_s
        taken = self.transport.write(command, on_stall=lambda _sent: monotonic() < deadline)
        if taken.end is WriteEnd.GONE:
            raise DeviceGoneError("the printer went away: check its cable and its switch")
        return taken.end is WriteEnd.COMPLETE

    def _ask(self, question: bytes, is_complete: Callable[[bytes], bool]) -> bytes:
        return query(
            self.transport,
            question,
            is_complete=is_complete,
            timeout_s=self._patience.answer_s,
            on_heard=self._ear.feed,
        )
