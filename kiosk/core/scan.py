"""What came from a scanner or a keyboard: told apart by pace, cleaned, and turned into codes.

A scanner that types (a keyboard wedge) sends its keys within a few milliseconds of each other, a
person does not; and every code holds a digit, while a surname typed in a hurry holds none. A scanner
set up for a US keyboard on a computer with a French one types `&é"'(` for digits and swaps A/Q, Z/W
and M; Caps Lock swaps the case. Codes that we make use only 0–9 and A–Z, so the original can be found
again: `candidates` lists what the text may have been.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

BURST_GAP_MS = 35
BURST_LENGTH = 5
# the barcode of bib 7 is one digit: no hand strikes a digit and Enter so close together
SHORT_GAP_MS = 20
SAME_CODE_MS = 2000
LONGEST_CODE = 1024

_TO_US_KEYS = str.maketrans(
    {
        "&": "1", "é": "2", "É": "2", '"': "3", "'": "4", "(": "5", "-": "6", "§": "6", "è": "7", "È": "7",
        "_": "8", "!": "8", "ç": "9", "Ç": "9", "à": "0", "À": "0",
        "a": "q", "q": "a", "z": "w", "w": "z", "A": "Q", "Q": "A", "Z": "W", "W": "Z",
        ",": "m", "?": "M", ";": "m", "m": ";", "M": ":",
        "$": "]", "£": "]", "*": "\\", "µ": "\\",
    }
)  # fmt: skip
_BADGE = re.compile(r"B[0-9A-HJKMNP-TV-Z]{26}")
_FRENCH_DIGITS = frozenset("&éÉ\"'(-§èÈ_!çÇàÀ")
_PREFIX = re.compile(r"^(\][A-Za-z][0-9])?(\\[0-9]{6})?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that was finished with Enter.

    Attributes:
        scanned: it came at a scanner's pace.
    """

    text: str
    scanned: bool


@dataclass(frozen=True, slots=True)
class Typing:
    """The line so far.

    Attributes:
        last_ms: when the last key came, on any steady clock.
        slowest_ms: the longest gap between two keys so far.
    """

    text: str = ""
    last_ms: int = 0
    slowest_ms: int = 0


def press(line: Typing, key: str, *, at_ms: int) -> tuple[Typing, Entry | None]:
    r"""Add a key; Enter (`\\r`, `\\n`) or Tab finishes the line, which then comes out as an entry."""
    gap = at_ms - line.last_ms if line.text else 0
    if key in {"\r", "\n", "\t"}:
        if not line.text:
            return Typing(), None
        slowest = max(line.slowest_ms, gap)
        is_long = len(line.text) >= BURST_LENGTH and _holds_digit(line.text)
        is_number = line.text.isdecimal() and slowest <= SHORT_GAP_MS
        return Typing(), Entry(line.text, slowest <= BURST_GAP_MS and (is_long or is_number))
    if key == "\b":
        return replace(line, text=line.text[:-1], last_ms=at_ms, slowest_ms=BURST_GAP_MS + 1), None
    if not key.isprintable():
        return line, None
    return Typing((line.text + key)[-LONGEST_CODE:], at_ms, max(line.slowest_ms, gap)), None


def clean(raw: str) -> str:
    r"""Drop control characters and the prefixes that scanners add (AIM `]Q1`, ECI `\\000026`)."""
    composed = unicodedata.normalize("NFC", raw[:LONGEST_CODE])
    printable = "".join(c for c in composed if c.isprintable()).strip()
    return _PREFIX.sub("", printable)


def candidates(raw: str) -> tuple[str, ...]:
    """List the codes that a text may stand for, most likely first; upper case, without spaces."""
    text = clean(raw).replace(" ", "")
    if not text:
        return ()
    as_typed = text.upper()
    as_us_keys = _PREFIX.sub("", text.translate(_TO_US_KEYS).upper())
    through_french_keys = bool(_FRENCH_DIGITS & set(text)) and not any(c.isdecimal() for c in text)
    ordered = (as_us_keys, as_typed) if through_french_keys else (as_typed, as_us_keys)
    return tuple(dict.fromkeys(code for code in ordered if code))


def looks_like_code(typed: str) -> bool:
    """Tell a runner's code from a name: a code holds a digit, and nothing but letters and digits.

    A badge of the staff names no runner and is none.
    """
    bare = clean(typed)
    is_code = bare.isascii() and bare.isalnum() and any(c.isdecimal() for c in bare)
    return is_code and not looks_like_badge(bare)


def looks_like_badge(text: str) -> bool:
    """Tell whether a text has the form of a staff badge, through whatever keyboard it came."""
    return bool(badge_codes(text))


def badge_codes(text: str) -> tuple[str, ...]:
    """List the badges that a text may stand for: `B` and 26 signs without I, L, O and U (130 bits)."""
    return tuple(code for code in candidates(text) if _BADGE.fullmatch(code))


@dataclass(frozen=True, slots=True)
class LastScan:
    """The scan before, so that one code held to the reader counts once."""

    code: str = ""
    at_ms: int = -SAME_CODE_MS


def is_repeat(last: LastScan, code: str, *, at_ms: int) -> bool:
    """Tell whether this is the scan before, within two seconds."""
    return code == last.code and at_ms - last.at_ms < SAME_CODE_MS


def _holds_digit(text: str) -> bool:
    return any(sign.isdecimal() or sign in _FRENCH_DIGITS for sign in text)
