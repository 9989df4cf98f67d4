"""What an IPP request or answer holds, as values.

Source: RFC 8010 (Internet Printing Protocol/1.1: Encoding and Transport), section 3.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum


class Tag(IntEnum):
    """Delimiters and the syntaxes of values; others are kept as bytes. Source: RFC 8010, section 3.5."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED_GROUP = 0x05
    UNSUPPORTED = 0x10
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    BEGIN_COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A
    EXTENSION = 0x7F


DELIMITERS = range(0x10)
OUT_OF_BAND = range(0x10, 0x20)
INTEGERS = frozenset({Tag.INTEGER, Tag.ENUM})
LOCALIZED = frozenset({Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE})
# every syntax of characters that a printer may send; 0x43 and 0x4B to 0x5F are kept free by the RFC
TEXTS = frozenset(
    {
        Tag.TEXT,
        Tag.NAME,
        Tag.KEYWORD,
        Tag.URI,
        Tag.URI_SCHEME,
        Tag.CHARSET,
        Tag.LANGUAGE,
        Tag.MIME_TYPE,
    }
)


@dataclass(frozen=True, slots=True)
class Localized:
    """A text or name with its own natural language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Range:
    """All whole numbers from `low` to `high`, both included."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """Dots per unit across the feed and along it; unit 3 is the inch, 4 the centimetre."""

    cross: int
    feed: int
    unit: int


@dataclass(frozen=True, slots=True)
class Collection:
    """Attributes within a value."""

    members: tuple["Attribute", ...]

    def member(self, name: str) -> "Attribute | None":
        """Find a member by its name, None where it is missing."""
        return next((member for member in self.members if member.name == name), None)


Content = int | bool | str | bytes | Localized | Range | Resolution | Collection | None


@dataclass(frozen=True, slots=True)
class Value:
    """One value; the content of an out-of-band value (unknown, no-value) is None.

    Attributes:
        tag: its syntax, one of `Tag` or a number that this programme does not know.
    """

    tag: int
    content: Content

    @property
    def text(self) -> str:
        """Give what is written in it, empty for all that is no text."""
        match self.content:
            case str() as words:
                return words
            case Localized(text=words):
                return words
            case _:
                return ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name and one or more values."""

    name: str
    values: tuple[Value, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Give all values that are texts."""
        return tuple(value.text for value in self.values if value.text)

    @property
    def number(self) -> int | None:
        """Give the first value if it is an integer or an enum."""
        content = self.values[0].content
        return content if isinstance(content, int) and not isinstance(content, bool) else None


@dataclass(frozen=True, slots=True)
class Group:
    """Attributes of one kind: of the operation, of a job, of a printer."""

    tag: int
    attributes: tuple[Attribute, ...]

    def find(self, name: str) -> Attribute | None:
        """Find an attribute by its name, None where it is missing."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    def texts(self, name: str) -> tuple[str, ...]:
        """Give the texts of an attribute, none where it is missing."""
        found = self.find(name)
        return found.texts if found else ()

    def text(self, name: str) -> str:
        """Give the first text of an attribute, empty where it is missing."""
        return next(iter(self.texts(name)), "")

    def number(self, name: str) -> int | None:
        """Give the number of an attribute, None where it is missing."""
        found = self.find(name)
        return found.number if found else None


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer.

    Attributes:
        code: of a request the operation, of an answer the status.
        request_id: 1 or more; the answer repeats it.
        data: the document after the attributes.
        version: major and minor number.
    """

    code: int
    request_id: int
    groups: tuple[Group, ...]
    data: bytes = b""
    version: tuple[int, int] = (2, 0)

    def of_kind(self, tag: Tag) -> Iterator[Group]:
        """Give the groups of one kind, in their order."""
        return (group for group in self.groups if group.tag == tag)

    def first(self, tag: Tag) -> Group:
        """Give the first group of a kind, an empty one where it is missing."""
        return next(self.of_kind(tag), Group(tag, ()))
