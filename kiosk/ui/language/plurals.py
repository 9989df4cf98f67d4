"""Which plural form a number takes in a language, in the order in which `.ts` files hold the forms.

The forms and their order are those of Qt's `lrelease` (Qt manual, "Translation Rules for Plural Forms").
"""

from collections.abc import Callable
from typing import Final

Rule = tuple[Callable[[int], bool], ...]
"""One test for each form but the last; the first that fits tells the form."""


def _is_few(n: int) -> bool:
    """Tell whether it ends in 2 to 4, but not in 12 to 14."""
    return n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14}


def _ends_in_one(n: int) -> bool:
    return n % 10 == 1 and n % 100 != 11  # noqa: PLR2004 - eleven counts as many


_ALWAYS_ONE_FORM: Final[Rule] = ()
_ONE: Final[Rule] = (lambda n: n == 1,)
_UP_TO_ONE: Final[Rule] = (lambda n: n <= 1,)
_EAST_SLAVIC: Final[Rule] = (_ends_in_one, _is_few)
_POLISH: Final[Rule] = (lambda n: n == 1, _is_few)
_CZECH: Final[Rule] = (lambda n: n == 1, lambda n: n in {2, 3, 4})
_LITHUANIAN: Final[Rule] = (
    _ends_in_one,
    lambda n: n % 10 != 0 and n % 100 not in range(10, 20),
)
_LATVIAN: Final[Rule] = (_ends_in_one, lambda n: n != 0)
_ROMANIAN: Final[Rule] = (lambda n: n == 1, lambda n: n == 0 or n % 100 in range(1, 20))
_SLOVENIAN: Final[Rule] = (
    lambda n: n % 100 == 1,
    lambda n: n % 100 == 2,  # noqa: PLR2004 - the dual
    lambda n: n % 100 in {3, 4},
)
_ARABIC: Final[Rule] = (
    lambda n: n == 0,
    lambda n: n == 1,
    lambda n: n == 2,  # noqa: PLR2004 - the dual
    lambda n: n % 100 in range(3, 11),
    lambda n: n % 100 >= 11,  # noqa: PLR2004 - eleven to ninety-nine
)

RULES: Final[dict[str, Rule]] = {
    "ar": _ARABIC,
    "be": _EAST_SLAVIC,
    "bs": _EAST_SLAVIC,
    "cs": _CZECH,
    "fa": _ALWAYS_ONE_FORM,
    "fr": _UP_TO_ONE,
    "hr": _EAST_SLAVIC,
    "hu": _ALWAYS_ONE_FORM,
    "id": _ALWAYS_ONE_FORM,
    "ja": _ALWAYS_ONE_FORM,
    "ko": _ALWAYS_ONE_FORM,
    "lt": _LITHUANIAN,
    "lv": _LATVIAN,
    "ms": _ALWAYS_ONE_FORM,
    "pl": _POLISH,
    "ro": _ROMANIAN,
    "ru": _EAST_SLAVIC,
    "sk": _CZECH,
    "sl": _SLOVENIAN,
    "sr": _EAST_SLAVIC,
    "th": _ALWAYS_ONE_FORM,
    "tr": _ALWAYS_ONE_FORM,
    "uk": _EAST_SLAVIC,
    "vi": _ALWAYS_ONE_FORM,
    "zh": _ALWAYS_ONE_FORM,
}
"""The languages that do not count as English does: one form for 1, another for all else."""


def rule_of(language: str) -> Rule:
    """Give the rule of a language, by its first two letters."""
    return RULES.get(language[:2].casefold(), _ONE)


def form_of(rule: Rule, n: int) -> int:
    """Give the place of the form that `n` takes, from 0."""
    return next((place for place, fits in enumerate(rule) if fits(n)), len(rule))
