"""What stands on a bib, and what a printer and an encoder are asked to make of it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.barcode import Symbology
from kiosk.core.event import StartArea
from kiosk.core.people import BibNumber, Member, RaceCode

# the same signs are drawn otherwise in these countries (Unicode 15.0, 18.1; OpenType feature `locl`)
_READERS = {
    "JPN": "ja",
    "KOR": "ko",
    "PRK": "ko",
    "CHN": "zh-Hans",
    "SGP": "zh-Hans",
    "TPE": "zh-Hant",
    "HKG": "zh-Hant",
    "MAC": "zh-Hant",
    "SRB": "sr",
    "MKD": "mk",
    "BUL": "bg",
}


@dataclass(frozen=True, slots=True)
class BibContent:
    """The words of one bib; a design arranges them.

    Attributes:
        bib_name: printed name, empty where the runner wants none.
        source: how the place was won.
        symbology, barcode: of the event's code, and what it says.
        piece: tells two pieces of one number apart (`#2`), empty on the first.
        copy: above 0 the bib carries the mark of a replacement.
        watermark: printed across a rehearsal bib, empty otherwise.
        start: local time of the start.
    """

    bib: BibNumber
    bib_name: str
    member: Member
    race: RaceCode
    race_name: str
    event_name: str
    start_area: StartArea
    start: datetime
    distance_m: int
    source: str
    symbology: Symbology
    barcode: str
    piece: str
    copy: int
    watermark: str

    @property
    def language(self) -> str:
        """Give the language in which the runner's name is read, where letters differ by it (BCP 47)."""
        return _READERS.get(self.member.nationality, self.member.language)


@dataclass(frozen=True, slots=True)
class Picture:
    """Black dots on white, one bit a dot.

    Attributes:
        rows: height × ceil(width / 8) bytes, top row first, most significant bit left, 1 = black.
    """

    width_dots: int
    height_dots: int
    dpi: int
    rows: bytes

    @property
    def row_bytes(self) -> int:
        """Give the bytes of one row."""
        return (self.width_dots + 7) // 8


@dataclass(frozen=True, slots=True)
class RenderedBib:
    """One bib, drawn.

    Attributes:
        picture: the dots that a thermal printer burns.
        label: the picture in the printer's language, without the commands that start, encode and end it.
        transliterated: characters that no font has, with what was printed instead.
    """

    picture: Picture
    label: bytes
    transliterated: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ChipPlan:
    """What an encoder is asked to write.

    Attributes:
        attempt_key: names the attempt to the device (`1427.1`), and comes back with its answer.
        number: 1, or 2 for the second chip of a bib.
        epc: 24 or 32 hex digits, upper case.
        tid: of the chip that was begun for it; empty: any blank one will do.
    """

    attempt_key: str
    number: int
    epc: str
    tid: str = ""
