"""From values to the bytes of IPP.

A value is: tag (u8), length of the name (u16), name, length of the value (u16), value. Further values of a
set have an empty name; a collection nests member names between a begin and an end tag. All numbers are
big-endian. Source: RFC 8010, sections 3.1 to 3.9.
"""

import struct

from kiosk.core.errors import InputError
from kiosk.hardware.ipp.message import (
    INTEGERS,
    Attribute,
    Collection,
    Content,
    Localized,
    Message,
    Range,
    Resolution,
    Tag,
    Value,
)

_LONGEST = 0xFFFF


def encode(message: Message) -> bytes:
    """Give the bytes of a message, with its document.

    Raises:
        InputError: a name or a value is longer than 65535 bytes, or a number does not fit.
    """
    try:
        head = struct.pack(">BBHi", *message.version, message.code, message.request_id)
        groups = b"".join(
            bytes([group.tag]) + b"".join(map(_attribute, group.attributes)) for group in message.groups
        )
    except struct.error as mistake:
        raise InputError(
            f"a number does not fit into an IPP request ({mistake}): choose another"
        ) from mistake
    return head + groups + bytes([Tag.END]) + message.data


def _attribute(attribute: Attribute) -> bytes:
    names = [attribute.name, *[""] * (len(attribute.values) - 1)]
    return b"".join(_value(name, value) for name, value in zip(names, attribute.values, strict=True))


def _value(name: str, value: Value) -> bytes:
    if isinstance(value.content, Collection):
        members = b"".join(_member(member) for member in value.content.members)
        return _field(Tag.BEGIN_COLLECTION, name, b"") + members + _field(Tag.END_COLLECTION, "", b"")
    return _field(value.tag, name, _content(value.tag, value.content))


def _member(member: Attribute) -> bytes:
    values = b"".join(_value("", value) for value in member.values)
    return _field(Tag.MEMBER_NAME, "", member.name.encode()) + values


def _field(tag: int, name: str, content: bytes) -> bytes:
    named = name.encode()
    if max(len(named), len(content)) > _LONGEST:
        raise InputError(f'the value of "{name or "a member"}" is too long for an IPP request: shorten it')
    return struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(content)) + content


def _content(tag: int, content: Content) -> bytes:
    match content:
        case None:
            return b""
        case bool():
            return bytes([content])
        case int():
            return struct.pack(">i", content) if tag in INTEGERS else bytes([content])
        case str():
            return content.encode()
        case bytes():
            return content
        case Localized(language, text):
            return _sized(language) + _sized(text)
        case Range(low, high):
            return struct.pack(">ii", low, high)
        case Resolution(cross, feed, unit):
            return struct.pack(">iib", cross, feed, unit)
        case Collection():
            return b""


def _sized(text: str) -> bytes:
    content = text.encode()
    return struct.pack(">H", len(content)) + content
