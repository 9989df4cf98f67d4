"""A device that is a script: it expects these bytes and answers with those, and nothing else."""

from dataclasses import dataclass, field

from kiosk.core.errors import DeviceGoneError

Said = bytes | Exception


@dataclass
class Conversation:
    """A `ByteStream` whose other end is written down: (expected, answered) in order.

    An answer may be an exception: then the device goes away at that moment.
    """

    script: list[tuple[bytes, Said | tuple[Said, ...]]]
    unasked: list[bytes] = field(default_factory=list)
    waiting: list[Said] = field(default_factory=list)
    is_closed: bool = False

    def send(self, content: bytes) -> None:
        assert self.script, f"nothing more was expected, and {content.hex(' ')} came"
        expected, answer = self.script.pop(0)
        assert content == expected, f"expected {expected.hex(' ')}, got {content.hex(' ')}"
        self.waiting += list(answer) if isinstance(answer, tuple) else [answer]

    def receive(self, timeout_s: float) -> bytes:
        if self.unasked and not timeout_s:
            return self.unasked.pop(0)
        # what is answered is there when it is waited for, not before
        if not self.waiting or not timeout_s:
            return b""
        said = self.waiting.pop(0)
        if isinstance(said, Exception):
            raise said
        return said

    def close(self) -> None:
        self.is_closed = True

    def must_be_over(self) -> None:
        assert not self.script, f"{len(self.script)} more were expected"


def gone() -> Exception:
    return DeviceGoneError("the encoder at /dev/ttyUSB0 went away: check its cable")
