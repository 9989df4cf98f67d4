"""What devices, rules and the database say in English, told in the language of the screen.

The rooms below the faces know no languages: they write English. Each sentence that can reach a face
stands in `templates` as a template, which is the source text of its translations; what fills its braces
is told in turn where it is a sentence or a word of its own, and stays as it is otherwise.
"""

import re
from functools import cache, partial, reduce
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.ui.language.notes.templates import JOINTS, LEADING, NOTES

NOTE: Final = "Note"
# how many signs of a list one sentence may hold
_LONGEST_SENTENCE: Final = 4
# what is found in a brace of such a name; anything in all others
_SHAPES: Final = {"count": r"\d+", "bibs": r"[\d, ]+"}
_BRACE: Final = re.compile(r"\{(\w+)\}")


def in_own_words(words: str) -> str:
    """Tell a sentence in the language of the screen; what fits no template stays English."""
    told = _told(words)
    return words if told is None else told


def is_known(words: str) -> bool:
    """Tell whether a sentence has a template."""
    return _told(words) is not None


def _told(words: str) -> str | None:
    return _whole(words) or _led(words) or _joined(words)


def _whole(words: str) -> str | None:
    for template, pattern in _patterns():
        if match := pattern.fullmatch(words):
            parts = {name: in_own_words(part) for name, part in match.groupdict().items()}
            return _translated(template).format(**parts)
    return None


def _led(words: str) -> str | None:
    """Tell `printer-1: the ribbon is out`; a name that staff gave to the device stays."""
    name, colon, rest = words.partition(": ")
    told = (_whole(rest) or _joined(rest)) if colon else None
    return None if told is None else _translated(LEADING).format(name=in_own_words(name), words=told)


def _joined(words: str) -> str | None:
    """Tell sentences or words that were put together with one of the signs between them."""
    for joint in JOINTS:
        between = joint.removeprefix("{first}").removesuffix("{second}")
        told = _all_told(words.split(between), between)
        if len(told) > 1:
            return reduce(partial(_put_together, _translated(joint)), told)
    return None


def _put_together(joint: str, first: str, second: str) -> str:
    return joint.format(first=first, second=second)


def _all_told(pieces: list[str], between: str) -> list[str]:
    """Tell one sentence after the other, none if one is not known; a sentence may hold the sign itself."""
    found: list[str] = []
    at = 0
    while at < len(pieces):
        ends = range(at + 1, min(at + _LONGEST_SENTENCE, len(pieces)) + 1)
        told = ((end, _whole(between.join(pieces[at:end]))) for end in ends)
        end, words = next(((end, words) for end, words in told if words is not None), (0, ""))
        if not end:
            return []
        found.append(words)
        at = end
    return found


def _translated(template: str) -> str:
    return QCoreApplication.translate(NOTE, template)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Give the templates as patterns, those with most words of their own first."""
    told_whole = (text for text in NOTES if text not in {LEADING, *JOINTS})
    ordered = sorted(told_whole, key=lambda text: -len(_BRACE.sub("", text)))
    return tuple((text, _pattern(text)) for text in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    literals, names = _BRACE.split(template)[::2], _BRACE.findall(template)
    written = re.escape(literals[0])
    for place, name in enumerate(names):
        # the same brace for the second time holds the same words
        written += f"(?P={name})" if name in names[:place] else f"(?P<{name}>{_SHAPES.get(name, '.+?')})"
        written += re.escape(literals[place + 1])
    return re.compile(written, re.DOTALL)
