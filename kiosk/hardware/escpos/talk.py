"""Questions and answers with one open receipt printer."""

from kiosk.hardware.escpos import answers
from kiosk.hardware.escpos.answers import SlipStatus
from kiosk.hardware.patience import Patience
from kiosk.hardware.transport import Transport, query

_ASK = b"\x10\x04"
# DLE DC4 8: throws away what is in the buffers; the seven bytes behind it keep it from happening by chance
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"


class SlipTalk:
    """One conversation."""

    def __init__(self, transport: Transport, patience: Patience) -> None:
        self.transport = transport
        self._patience = patience

    def status(self) -> SlipStatus | None:
        """Ask how it is, and why if it is off-line; None if no answer came.

        Raises:
            DeviceGoneError: it went away.
        """
        printer = self._ask(answers.PRINTER)
        if printer is None:
            return None
        if not answers.is_off_line(printer):
            return SlipStatus(is_off_line=False)
        causes = (self._ask(number) for number in (answers.CAUSE, answers.ERROR, answers.PAPER))
        return SlipStatus(is_off_line=True, faults=answers.faults_of(*causes))

    def _ask(self, number: int) -> int | None:
        return answers.newest(
            query(
                self.transport,
                _ASK + bytes([number]),
                is_complete=lambda said: answers.newest(said) is not None,
                timeout_s=self._patience.answer_s,
                on_heard=_leave,
            )
        )


def _leave(_said: bytes) -> None:
    """Leave unheard what was not asked for."""
