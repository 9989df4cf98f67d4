"""Where a name or a title may be broken into lines (after Unicode Standard Annex #14)."""

from functools import lru_cache
from itertools import combinations, pairwise

_MOST_GAPS = 24  # a longer text is a mistake, and trying all its breaks would keep the desk waiting
_MARKS = " -\u2010\u2013\u2014/\u200b\u30fb\u3001\u3002"
# signs that must not begin or end a line: small kana, closing and opening marks
_NOT_FIRST = frozenset(
    "\u3001\u3002\u30fb\u30fc\u3063\u3083\u3085\u3087\u30c3\u30e3\u30e5\u30e7)]}\u300d\uff09,.!?:;"
)
_NOT_LAST = frozenset("([{\u300c\uff08")


def broken(text: str, count: int) -> tuple[str, ...] | None:
    """Break a text into so many lines, the longest as short as it can be.

    Returns:
        The lines without blanks at their ends; None where the text has too few places to break it.
    """
    words = " ".join(text.split())
    if count == 1:
        return (words,)
    gaps = _gaps(words)
    # where a writer left a blank or a hyphen, a line ends better than between two signs
    if len(marked := [at for at in gaps if words[at - 1] in _MARKS]) >= count - 1:
        gaps = marked
    if len(gaps) < count - 1 or len(gaps) > _MOST_GAPS:
        return None
    ways = (_cut(words, places) for places in combinations(gaps, count - 1))
    return min(ways, key=lambda lines: (max(map(_width, lines)), -_width(lines[0])))


def _cut(words: str, places: tuple[int, ...]) -> tuple[str, ...]:
    edges = (0, *places, len(words))
    return tuple(words[start:end].strip() for start, end in pairwise(edges))


def _gaps(words: str) -> list[int]:
    """Give the places between two characters where a line may end."""
    return [
        at
        for at in range(1, len(words))
        if (words[at - 1] in _MARKS or _is_between_signs(words[at - 1], words[at]))
        and words[at] != " "
        and words[at] not in _NOT_FIRST
        and words[at - 1] not in _NOT_LAST
    ]


def _is_between_signs(before: str, after: str) -> bool:
    return _is_sign(before) and _is_sign(after)


@lru_cache(maxsize=512)
def _is_sign(character: str) -> bool:
    """Tell whether a line may be broken beside it without a blank: Chinese and Japanese signs."""
    return "\u2e80" <= character <= "\u9fff" or "\u3040" <= character <= "\u30ff"


def _width(line: str) -> int:
    """Guess a line's width in narrow letters."""
    return sum(2 if _is_sign(character) or "\uac00" <= character <= "\ud7a3" else 1 for character in line)
