"""The two ways to say a sentence of a face in the language of the screen."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

FACE: Final = "Face"


def say(text: str, **facts: object) -> str:
    """Give a sentence in the language of the screen, its braces filled."""
    words = QCoreApplication.translate(FACE, text)
    return words.format(**facts) if facts else words


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
    return words.format(n=QLocale().toString(n), **facts)
