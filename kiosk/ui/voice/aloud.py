"""Written words turned into words that a voice says as a person would."""

import re
from typing import Final

from kiosk.ui.language.texts import say

_TIME: Final = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")
_DOTS: Final = re.compile(r"[●•]+")
_BETWEEN: Final = re.compile(r"\s*[·|]\s*")
_ENDS: Final = (".", "!", "?", ":", "؟", "…", "۔")


def aloud(text: str) -> str:
    """Turn what stands on a screen into what is said: times as a clock is read, dots and strokes left out."""
    words = joined(text.splitlines()) if "\n" in text.strip() else text
    words = _DOTS.sub(" ", words.replace(" …", ".").replace("…", "."))
    words = _BETWEEN.sub(", ", words)
    return " ".join(_TIME.sub(lambda match: _clock(int(match[1]), int(match[2])), words).split())


def _clock(hour: int, minute: int) -> str:
    if minute == 0:
        return say("{hour} hundred hours", hour=hour)
    return say("{hour} {minute} hours", hour=hour, minute=minute)


def spelled(text: str) -> str:
    """Say a number or a code sign by sign (`1 4 2 7`)."""
    return " ".join(text)


def number_aloud(number: str) -> str:
    """Say a bib number twice: its digits, which are what one looks for, then the number."""
    if len(number) == 1:
        return number
    return say("{digits}, in one: {number}", digits=spelled(number), number=number)


def joined(sentences: list[str]) -> str:
    """Put sentences behind each other with a pause between them."""
    kept = [sentence.strip() for sentence in sentences if sentence.strip()]
    return " ".join(sentence if sentence.endswith(_ENDS) else f"{sentence}." for sentence in kept)
