"""Questions and answers with one open module: an answer is never taken for that to another command.

An answer may come when nobody waits for it any more. Modules answer one command after the other, so whatever
comes after the answer to a later command cannot belong to an earlier one; after a command that got none, a
stop is sent first, and all that comes before its answer is thrown away.
"""

from time import monotonic
from typing import Final

from kiosk.core.errors import DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.access import ChipError
from kiosk.hardware.chips.streams import ByteStream
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard
from kiosk.hardware.m100.frames import Cmd, Frame, Framer

# chips of one round follow each other within a few ms; a USB adapter may add 16
_QUIET_S: Final = 0.025
_MOST_PIECES = 1000
_SHOWN_BYTES = 16
_SILENT = "the encoder does not answer: check its cable, then unplug it and plug it in"
_ENDLESS = "the encoder talks without end: unplug it and plug it in"
_REFUSED = "the encoder does not do what it is told ({shown}): unplug it and plug it in"


class M100Talk:
    """One conversation; used by one thread."""

    def __init__(self, stream: ByteStream, *, answer_s: float) -> None:
        """Wait at most `answer_s` for each answer."""
        self._stream = stream
        self._answer_s = answer_s
        self._framer = Framer()
        self._is_in_step = False
        self._said = b""

    def ask(self, command: Frame) -> Frame:
        """Ask, and give the response to this very command.

        Raises:
            ChipError: the response is an error, and one of a chip.
            DeviceGoneError: it does not answer in time, or went away.
            DeviceProtocolError: it says something else.
        """
        self._get_in_step()
        answer = self._answer(command)
        if answer.command == Cmd.ERROR:
            raise ChipError(answers.trouble(answer))
        return answer

    def order(self, command: Frame) -> None:
        """Order the module itself to do something; raises as `ask`, also where it says that it did not."""
        answer = self.ask(command)
        if answer.data != answers.DONE:
            raise DeviceProtocolError(_REFUSED.format(shown=answer.packed().hex(" ")))

    def listen(self) -> list[Heard]:
        """Run one round; give each notice of it.

        The end of a round is not told where somebody answered: it is over when it becomes quiet.

        Raises:
            DeviceGoneError, DeviceProtocolError: as `ask`.
        """
        self._get_in_step()
        self._begin(commands.inventory())
        deadline = monotonic() + self._answer_s
        notices: list[Frame] = []
        heard = b""
        while (left := deadline - monotonic()) > 0:
            frames = self._frames(min(left, _QUIET_S) if notices else left)
            heard = (heard + self._said)[:_SHOWN_BYTES]
            notices += [frame for frame in frames if answers.is_notice(frame)]
            self._is_in_step = answers.ends_round(frames) or bool(notices and not self._said)
            if self._is_in_step:
                break
        if not notices and not self._is_in_step:
            raise self._nothing(heard)
        return [one for frame in notices if (one := answers.heard(frame)) is not None]

    def close(self) -> None:
        """Let the module go; twice is once."""
        self._stream.close()

    def _get_in_step(self) -> None:
        """Leave behind what the module says about earlier commands, or by itself."""
        if not self._is_in_step:
            self._answer(commands.stop())

    def _answer(self, command: Frame) -> Frame:
        self._begin(command)
        deadline = monotonic() + self._answer_s
        heard = b""
        while (left := deadline - monotonic()) > 0:
            frames = self._frames(left)
            heard = (heard + self._said)[:_SHOWN_BYTES]
            for frame in frames if self._said else self._framer.rest():
                if self._is_answer(frame, command):
                    self._is_in_step = True
                    return frame
        raise self._nothing(heard)

    def _is_answer(self, frame: Frame, command: Frame) -> bool:
        """Tell whether this answers it; an error may be left from before a stop, and never answers that."""
        is_error = frame.command == Cmd.ERROR
        return answers.is_answer(frame, command) and not (is_error and command.command == Cmd.STOP)

    def _nothing(self, heard: bytes) -> DeviceGoneError | DeviceProtocolError:
        return answers.strange(heard) if heard else DeviceGoneError(_SILENT)

    def _begin(self, command: Frame) -> None:
        """Send a command after everything that was said before is thrown away."""
        self._is_in_step = False
        for _ in range(_MOST_PIECES):
            if not self._stream.receive(0):
                break
        else:
            raise DeviceProtocolError(_ENDLESS)
        self._framer.forget()
        self._stream.send(command.packed())

    def _frames(self, timeout_s: float) -> list[Frame]:
        self._said = self._stream.receive(timeout_s)
        return self._framer.feed(self._said)
