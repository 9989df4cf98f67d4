"""Names folded so that Müller, MULLER and Muller meet, and Jean-Noël meets `jean noel`."""

import unicodedata

# letters that Unicode does not take apart into a base letter and a mark
_UNMARKED = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "ħ": "h", "ŧ": "t", "ŋ": "n", "ə": "e", "'": "", "’": "", "‘": "", "ʼ": "", "`": "", "´": "", "ʻ": "",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Give the text in lower case without accents, its words separated by one space.

    An apostrophe vanishes (`O'Brien`, `OBrien`), every other sign separates words.
    """
    lower = unicodedata.normalize("NFC", text).casefold().translate(_UNMARKED)
    # taken apart, a letter such as "𝐀" or "℡" gives capitals
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", lower).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.translate(_UNMARKED)).split())


def fold_key(text: str) -> str:
    """Give the folded text without its spaces, for headings and for the values of closed lists."""
    return fold(text).replace(" ", "")
