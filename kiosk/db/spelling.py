"""The words under which a name is kept, and the words that a typed text may mean.

German vowels may be typed as two letters (Müller, Mueller), an apostrophe may be a gap (D'Artagnan),
and a gap may be missing (Jean-Noël, Jeannoel).
"""

import unicodedata

from kiosk.core.names import fold

LONGEST_WORD = 80
_TWO_LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "å": "aa",
        "ø": "oe",
        "Ä": "ae",
        "Ö": "oe",
        "Ü": "ue",
        "Å": "aa",
        "Ø": "oe",
    }
)
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ`´ʻ", " "))


def spellings(text: str) -> frozenset[str]:
    """Give a text folded in every way that people type it."""
    composed = unicodedata.normalize("NFC", text)
    ways = {composed, composed.translate(_TWO_LETTERS), composed.translate(_APOSTROPHES)}
    return frozenset(fold(way) for way in ways) - {""}


def words_of_name(given_name: str, family_name: str) -> frozenset[str]:
    """Give every word under which a person is found."""
    words = set()
    for part in (given_name, family_name):
        for way in spellings(part):
            pieces = way.split()
            words.update(pieces)
            words.add("".join(pieces))
    return frozenset(word[:LONGEST_WORD] for word in words)
