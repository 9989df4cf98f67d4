"""What a runner types instead of showing a pass: two exact facts, never a list of people."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QLocale

from kiosk.core.scan import candidates
from kiosk.ui.language.texts import say

LONGEST_NUMBER: Final = 20
FIRST_YEAR: Final = 1900
MONTHS: Final = 12


class Part(Enum):
    """One box of a birth date."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"

    @property
    def room(self) -> int:
        """Give how many digits it holds."""
        return 4 if self is Part.YEAR else 2


class DateProblem(Enum):
    """Why three boxes are no birth date."""

    INCOMPLETE = "incomplete"
    SHORT_YEAR = "short_year"
    NO_MONTH = "no_month"
    NO_DAY = "no_day"
    BEFORE = "before"
    AFTER = "after"


@dataclass(slots=True)
class Draft:
    """Number and birth date as far as they are typed."""

    number: str = ""
    day: str = ""
    month: str = ""
    year: str = ""

    def part(self, part: Part) -> str:
        """Give what stands in a box."""
        match part:
            case Part.DAY:
                return self.day
            case Part.MONTH:
                return self.month
            case Part.YEAR:
                return self.year
            case _:
                assert_never(part)

    def put(self, part: Part, digits: str) -> None:
        """Write into a box."""
        match part:
            case Part.DAY:
                self.day = digits
            case Part.MONTH:
                self.month = digits
            case Part.YEAR:
                self.year = digits
            case _:
                assert_never(part)

    def born(self, *, latest: date) -> date | DateProblem:
        """Give the birth date, or why there is none.

        Args:
            latest: the day of the race; nobody who runs is born after it.
        """
        problem = self._problem(latest)
        return problem or date(int(self.year), int(self.month), int(self.day))

    def _problem(self, latest: date) -> DateProblem | None:
        if not (self.day and self.month and self.year):
            return DateProblem.INCOMPLETE
        if len(self.year) < Part.YEAR.room:
            return DateProblem.SHORT_YEAR
        day, month, year = int(self.day), int(self.month), int(self.year)
        if not 1 <= month <= MONTHS:
            return DateProblem.NO_MONTH
        if year < FIRST_YEAR:
            return DateProblem.BEFORE
        if not 1 <= day <= monthrange(year, month)[1]:
            return DateProblem.NO_DAY
        return DateProblem.AFTER if date(year, month, day) > latest else None


def problem_words(problem: DateProblem) -> str:
    """Say what is wrong with a birth date, and what to do."""
    return {
        DateProblem.INCOMPLETE: say("Type day, month and year of your birth."),
        DateProblem.SHORT_YEAR: say("Type the year with four digits."),
        DateProblem.NO_MONTH: say("There are twelve months. Check the month."),
        DateProblem.NO_DAY: say("This month does not have that day. Check day and month."),
        DateProblem.BEFORE: say("This year is too long ago. Check the year."),
        DateProblem.AFTER: say("This day is still to come. Check the year."),
    }[problem]


def parts_in_order(locale: QLocale) -> tuple[Part, ...]:
    """Give the boxes in the order in which a language writes a date."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    letters = {Part.DAY: "d", Part.MONTH: "M", Part.YEAR: "y"}
    return tuple(sorted(letters, key=lambda part: pattern.find(letters[part])))


def part_words(part: Part) -> str:
    """Name a box."""
    return {Part.DAY: say("Day"), Part.MONTH: say("Month"), Part.YEAR: say("Year")}[part]


def rest_of(line: str, told: str) -> str:
    """Give the end of a typed line that has not been taken yet; the beginning stands at the end of `told`."""
    taken = next(n for n in range(len(line), -1, -1) if told.endswith(line[:n]))
    return line[taken:]


def is_number_sign(key: str) -> bool:
    """Tell whether a key may be part of a member number."""
    return len(key) == 1 and key.isascii() and (key.isalnum() or key == "-")


def same_code(one: str, other: str) -> bool:
    """Tell whether two scans stand for the same code."""
    return bool(one and other) and bool(set(candidates(one)) & set(candidates(other)))
