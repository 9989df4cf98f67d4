"""Whether two people of the roster may be one: names in another order, a slip, day and month changed.

Names are folded (`kiosk.core.names.fold`), so case, accents and signs count no more here.
"""

from datetime import date
from enum import Enum


class Likeness(Enum):
    """How much two people look like one.

    Attributes:
        SAME: the same name and birth date; the second of them gets no bib without a supervisor.
        PERHAPS: worth a look, but twins and namesakes are found with them.
        NONE: two people.
    """

    SAME = "same"
    PERHAPS = "perhaps"
    NONE = "none"


def likeness(name: str, born: date, other_name: str, other_born: date) -> Likeness:
    """Compare two folded names with their birth dates."""
    if born == other_born:
        if is_same_name(name, other_name):
            return Likeness.SAME
        is_near = _is_part(name, other_name) or _is_one_slip_away(name, other_name)
        return Likeness.PERHAPS if is_near else Likeness.NONE
    is_changed = born == day_and_month_changed(other_born) and is_same_name(name, other_name)
    return Likeness.PERHAPS if is_changed else Likeness.NONE


def is_same_name(name: str, other: str) -> bool:
    """Tell whether two names have the same words in any order, or are so with other spaces between them."""
    return sorted(name.split()) == sorted(other.split()) or not _turns(name).isdisjoint(_turns(other))


def _turns(name: str) -> set[str]:
    """Write a name without spaces, beginning at each of its words."""
    words = name.split()
    return {"".join(words[start:] + words[:start]) for start in range(len(words))}


def day_and_month_changed(born: date) -> date | None:
    """Give the date that somebody meant who wrote 4 March for 3 April; None where there is no such day."""
    return born.replace(month=born.day, day=born.month) if born.day <= 12 else None  # noqa: PLR2004


def _is_part(name: str, other: str) -> bool:
    """Tell whether all words of one name, two or more, stand in the other too."""
    words, others = set(name.split()), set(other.split())
    return min(len(words), len(others)) > 1 and (words <= others or others <= words)


def _is_one_slip_away(name: str, other: str) -> bool:
    """Tell whether one letter too many, too few or mistaken makes one name of the other."""
    short, long = sorted((name.replace(" ", ""), other.replace(" ", "")), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
