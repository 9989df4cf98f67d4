"""From the bytes of IPP to values; whatever a printer sends, it ends in a message or in one kind of error.

Every step takes at least one byte, so no answer is read for ever. Source: RFC 8010, sections 3.1 to 3.9;
the layout of a value stands in `kiosk.hardware.ipp.writing`.
"""

import struct

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.ipp.message import (
    DELIMITERS,
    INTEGERS,
    LOCALIZED,
    OUT_OF_BAND,
    TEXTS,
    Attribute,
    Collection,
    Content,
    Group,
    Localized,
    Message,
    Range,
    Resolution,
    Tag,
    Value,
)

# deeper than any attribute that is registered; deeper ones are an attack on the stack
_DEEPEST = 12
_HEAD = struct.Struct(">BBHi")


def decode(content: bytes) -> Message:
    """Read a message; what follows the attributes is its data.

    Raises:
        DeviceProtocolError: it is cut short or malformed; says at which byte.
    """
    reader = _Reader(content)
    major, minor, code, request_id = _HEAD.unpack(reader.take(_HEAD.size))
    groups: list[Group] = []
    while (tag := reader.u8()) != Tag.END:
        if tag not in DELIMITERS:
            raise reader.mistake("no group")
        groups.append(Group(tag, tuple(reader.attributes())))
    return Message(code, request_id, tuple(groups), reader.rest(), (major, minor))


class _Reader:
    """Takes one thing after the other from the front."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def mistake(self, what: str) -> DeviceProtocolError:
        return DeviceProtocolError(
            f"the answer is no IPP at byte {self._at} ({what}): check the address of the printer"
        )

    def take(self, count: int) -> bytes:
        if self._at + count > len(self._content):
            raise self.mistake("cut short")
        self._at += count
        return self._content[self._at - count : self._at]

    def rest(self) -> bytes:
        return self._content[self._at :]

    def u8(self) -> int:
        return self.take(1)[0]

    def attributes(self) -> list[Attribute]:
        """Read up to the next delimiter, which is left where it is."""
        found: list[tuple[str, list[Value]]] = []
        while self._peek() not in DELIMITERS:
            tag, name = self.u8(), self._text(self._sized())
            value = self._value(tag, depth=0)
            if name:
                found.append((name, [value]))
            elif found:
                found[-1][1].append(value)
            else:
                raise self.mistake("no name")
        return [Attribute(name, tuple(values)) for name, values in found]

    def _value(self, tag: int, *, depth: int) -> Value:
        content = self._sized()
        if tag == Tag.BEGIN_COLLECTION:
            return Value(tag, self._collection(depth=depth + 1))
        if tag in {Tag.END_COLLECTION, Tag.MEMBER_NAME}:
            raise self.mistake("stray member")
        try:
            return Value(tag, self._content_of(tag, content))
        except struct.error as wrong:
            raise self.mistake("wrong length") from wrong

    def _collection(self, *, depth: int) -> Collection:
        if depth > _DEEPEST:
            raise self.mistake("too deep")
        members: list[Attribute] = []
        name = ""
        values: list[Value] = []
        while True:
            tag = self.u8()
            if self._sized():
                raise self.mistake("named member")
            if tag in {Tag.MEMBER_NAME, Tag.END_COLLECTION}:
                members += [Attribute(name, tuple(values))] if values else []
                name, values = self._text(self._sized()), []
                if tag == Tag.END_COLLECTION:
                    return Collection(tuple(members))
            elif not name or tag in DELIMITERS:
                raise self.mistake("stray member")
            else:
                values.append(self._value(tag, depth=depth))

    def _content_of(self, tag: int, content: bytes) -> Content:
        if tag in OUT_OF_BAND:
            return None
        if tag in INTEGERS:
            return int(struct.unpack(">i", content)[0])
        if tag in TEXTS:
            return self._text(content)
        if tag in LOCALIZED:
            return self._localized(content)
        match tag:
            case Tag.BOOLEAN:
                return bool(struct.unpack(">B", content)[0])
            case Tag.RANGE:
                return Range(*struct.unpack(">ii", content))
            case Tag.RESOLUTION:
                return Resolution(*struct.unpack(">iib", content))
            case _:
                return content

    def _localized(self, content: bytes) -> Localized:
        inner = _Reader(content)
        return Localized(self._text(inner._sized()), self._text(inner._sized()))

    def _sized(self) -> bytes:
        return self.take(int.from_bytes(self.take(2)))

    def _peek(self) -> int:
        if self._at >= len(self._content):
            raise self.mistake("cut short")
        return self._content[self._at]

    def _text(self, content: bytes) -> str:
        # printers send Latin-1 where they promise UTF-8; a wrong letter is no reason to print no bib
        return content.decode(errors="replace")
