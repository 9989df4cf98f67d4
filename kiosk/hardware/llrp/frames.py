"""Messages and parameters as bytes, both ways.

Source: LLRP 1.0.1, section 16 (binary encoding): a message is 3 reserved bits, 3 bits of version, 10 bits of
type, a 32-bit length with its header, a 32-bit id; a parameter is type and length, or type and value alone.
"""

from dataclasses import dataclass

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.llrp.codes import Par

HEADER_BYTES = 10
_VERSION = 1
_MOST_BYTES = 1 << 20
_TLV_BYTES = 4
_SHOWN_BYTES = 16
_SHOWN_SIGNS = 100
# lengths of the values that have none of their own, section 16.2
_TV_BYTES = {
    1: 2, 2: 8, 3: 8, 4: 8, 5: 8, 6: 1, 7: 2, 8: 2, 9: 4, 10: 2, 11: 2, 12: 2, 13: 12, 14: 2, 15: 2, 16: 4,
    17: 2, 18: 4, 19: 2, 20: 2,
}  # fmt: skip
_TV = 0x80


@dataclass(frozen=True, slots=True)
class Message:
    """One message.

    Attributes:
        kind: type, 10 bits.
        ident: the same in a request and its response.
    """

    kind: int
    ident: int
    body: bytes = b""

    def packed(self) -> bytes:
        """Give the bytes."""
        head = (_VERSION << 10 | self.kind).to_bytes(2, "big")
        return head + u32(HEADER_BYTES + len(self.body)) + u32(self.ident) + self.body


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; its body may hold others."""

    kind: int
    body: bytes


class Framer:
    """Cuts a stream into messages."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, said: bytes) -> list[Message]:
        """Take what came, give the messages that are whole.

        What is no message is told when it is its turn: what was said before it still counts.

        Raises:
            DeviceProtocolError: that is no LLRP 1.0.1; the connection is of no use any more.
        """
        self._pending += said
        messages: list[Message] = []
        while len(self._pending) >= HEADER_BYTES:
            word, length = _int(self._pending[:2]), _int(self._pending[2:6])
            if word >> 10 != _VERSION or not HEADER_BYTES <= length <= _MOST_BYTES:
                if messages:
                    break
                raise _strange(self._pending)
            if len(self._pending) < length:
                break
            whole, self._pending = self._pending[:length], self._pending[length:]
            messages.append(Message(word & 0x3FF, _int(whole[6:10]), whole[HEADER_BYTES:]))
        return messages


def tlv(kind: Par, *parts: bytes) -> bytes:
    """Pack a parameter with its length."""
    body = b"".join(parts)
    return u16(kind) + u16(_TLV_BYTES + len(body)) + body


def tv(kind: Par, value: bytes) -> bytes:
    """Pack a parameter without a length."""
    return bytes([_TV | kind]) + value


def parameters(content: bytes) -> list[Parameter]:
    """Cut a body into its parameters.

    Raises:
        DeviceProtocolError: one of them is cut off, or not known to have a length.
    """
    found = []
    at = 0
    while at < len(content):
        if content[at] & _TV:
            kind, start = content[at] & 0x7F, at + 1
            end = start + _TV_BYTES.get(kind, len(content))
        else:
            kind, start = _int(content[at : at + 2]) & 0x3FF, at + _TLV_BYTES
            end = at + _int(content[at + 2 : at + _TLV_BYTES])
        if not start <= end <= len(content):
            raise _strange(content[at:])
        found.append(Parameter(kind, content[start:end]))
        at = end
    return found


def first(content: bytes, kind: Par) -> bytes | None:
    """Give the body of the first parameter of a kind, None if there is none."""
    return next((one.body for one in parameters(content) if one.kind == kind), None)


class Fields:
    """Reads numbers off a body, in order; what is left are parameters."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def u8(self) -> int:
        """Take 8 bits."""
        return _int(self.take(1))

    def u16(self) -> int:
        """Take 16 bits."""
        return _int(self.take(2))

    def u32(self) -> int:
        """Take 32 bits."""
        return _int(self.take(4))

    def take(self, size: int) -> bytes:
        """Take some bytes.

        Raises:
            DeviceProtocolError: there are not so many.
        """
        taken = self._body[self._at : self._at + size]
        if len(taken) != size:
            raise _strange(self._body)
        self._at += size
        return taken

    def text(self) -> str:
        """Take a text with its length; it is shown to people, so what cannot be printed is replaced."""
        said = self.take(self.u16()).decode("utf-8", "replace")[:_SHOWN_SIGNS]
        return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in said)

    def rest(self) -> bytes:
        """Give what is left."""
        return self._body[self._at :]


def u8(value: int) -> bytes:
    """Pack 8 bits."""
    return value.to_bytes(1, "big")


def u16(value: int) -> bytes:
    """Pack 16 bits."""
    return value.to_bytes(2, "big")


def u32(value: int) -> bytes:
    """Pack 32 bits."""
    return value.to_bytes(4, "big")


def _int(content: bytes) -> int:
    return int.from_bytes(content, "big")


def _strange(content: bytes) -> DeviceProtocolError:
    shown = content[:_SHOWN_BYTES].hex(" ")
    return DeviceProtocolError(
        f"the encoder said what LLRP does not know ({shown}): is the address that of an LLRP reader?"
    )
