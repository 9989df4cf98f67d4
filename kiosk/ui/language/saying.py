"""The two ways to say a sentence of a face in the language of the screen."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

FACE: Final = "Face"
BETWEEN: Final = "  ·  "
# first strong isolate, pop directional isolate: Unicode Standard Annex 9, section 2.4
_OPENS, _CLOSES = "\u2068", "\u2069"


def say(text: str, **facts: object) -> str:
    """Give a sentence in the language of the screen, its braces filled."""
    words = QCoreApplication.translate(FACE, text)
    return words.format(**_told(facts)) if facts else words


def say_count(one: str, other: str, n: int, **facts: object) -> str:
    """Give a sentence that counts something, in the plural form which the language has for `n`.

    Args:
        one: the English sentence for 1; `{n}` stands for the number, written by locale.
        other: the English sentence for every other number; translators find it under this text.
        n: how many, 0 or more.
        facts: for the other braces.
    """
    words = QCoreApplication.translate(FACE, other, None, n)
    if n == 1 and words == other:
        words = one
    return words.format(n=QLocale().toString(n), **_told(facts))


def apart(fact: object) -> object:
    """Keep a name or a time in its own order within a line that is read from the right."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{_OPENS}{fact}{_CLOSES}" if is_mirrored and str(fact) else fact


def joined(facts: Iterable[object]) -> str:
    """Put facts beside each other, each in its own order."""
    return BETWEEN.join(str(apart(fact)) for fact in facts)


def _told(facts: dict[str, object]) -> dict[str, object]:
    """Set apart what holds letters; numbers keep their order by themselves."""
    return {
        name: apart(fact) if any(sign.isalpha() for sign in str(fact)) else fact
        for name, fact in facts.items()
    }
