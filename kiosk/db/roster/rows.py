"""One line of a roster into a member and a place, every cell checked."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from kiosk.core.errors import InputError
from kiosk.core.event import Event, Race
from kiosk.core.names import fold_key
from kiosk.core.numbers import HIGHEST_NUMBER
from kiosk.core.people import BibNumber, EntitlementId, Member, MemberId, Place, PlaceStatus, RaceCode
from kiosk.db.dates import read_date
from kiosk.db.roster.files import RosterLine

_LONGEST = {"member_id": 80, "entitlement_id": 80, "pass": 400}
_LONGEST_TEXT = 200
_EARLIEST_BIRTH_YEAR = 1900
_STATUSES = {fold_key(status.value): status for status in PlaceStatus}


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line, understood."""

    line: int
    member: Member
    place: Place
    pass_code: str


class RowReader:
    """Reads lines after the words of one event: codes or names of races and start areas."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._races = {fold_key(word): race for race in event.races for word in (race.name, race.code)}
        self._areas = {
            (race.code, fold_key(word)): area.code
            for race in event.races
            for area in race.start_areas
            for word in (area.name, area.code)
        }

    def read(self, line: RosterLine) -> RosterRow:
        """Understand a line.

        Raises:
            InputError: a cell is empty, unknown or impossible; says which.
        """
        cells = {column: _clean(column, text) for column, text in line.cells.items()}
        member = self._member(cells)
        return RosterRow(line.number, member, self._place(cells, member.member_id), cells.get("pass", ""))

    def _member(self, cells: dict[str, str]) -> Member:
        if not (cells["given_name"] or cells["family_name"]):
            raise InputError("given_name and family_name are empty; write the name")
        return Member(
            MemberId(_needed(cells, "member_id")),
            cells["given_name"],
            cells["family_name"],
            self._birth_date(cells),
            cells.get("sex", ""),
            cells.get("nationality", "").upper(),
            cells.get("language", "").lower(),
            cells.get("guardian", ""),
        )

    def _place(self, cells: dict[str, str], member_id: MemberId) -> Place:
        race = self._race(cells)
        until = cells.get("document_valid_until", "")
        return Place(
            EntitlementId(_needed(cells, "entitlement_id")),
            member_id,
            RaceCode(race.code),
            cells["source"],
            _status(cells),
            self._start_area(cells, race),
            _bib(cells.get("bib", "")),
            cells.get("bib_name", ""),
            cells.get("document_kind", ""),
            _date("document_valid_until", until) if until else None,
        )

    def _birth_date(self, cells: dict[str, str]) -> date:
        born = _date("birth_date", _needed(cells, "birth_date"))
        if not _EARLIEST_BIRTH_YEAR <= born.year <= self._event.date.year:
            raise InputError(f"birth_date {born.isoformat()} cannot be; correct it")
        return born

    def _race(self, cells: dict[str, str]) -> Race:
        text = _needed(cells, "race")
        race = self._races.get(fold_key(text))
        if race is None:
            known = ", ".join(known.code for known in self._event.races)
            raise InputError(f'race "{text}" is not in this event; known are {known}')
        return race

    def _start_area(self, cells: dict[str, str], race: Race) -> str:
        text = cells.get("start_area", "")
        if not text:
            return ""
        area = self._areas.get((race.code, fold_key(text)))
        if area is None:
            known = ", ".join(known.code for known in race.start_areas)
            raise InputError(f'start_area "{text}" is not in the {race.code}; known are {known}')
        return area


def owner_area(race: Race, bib: int) -> str | None:
    """Give the start area of a race whose range holds a number."""
    return next((area.code for area in race.start_areas if bib in area.numbers), None)


def _status(cells: dict[str, str]) -> PlaceStatus:
    text = _needed(cells, "status")
    status = _STATUSES.get(fold_key(text))
    if status is None:
        raise InputError(f'status "{text}" is not known; known are {", ".join(_STATUSES)}')
    return status


def _bib(text: str) -> BibNumber | None:
    if not text:
        return None
    # a number written in another way would come back changed
    if not (text.isascii() and text.isdecimal() and text[0] != "0" and int(text) <= HIGHEST_NUMBER):
        raise InputError(f'bib "{text}" must be a plain number from 1 to {HIGHEST_NUMBER}, such as 42')
    return BibNumber(int(text))


def _date(column: str, text: str) -> date:
    value = read_date(text)
    if value is None:
        raise InputError(f'{column} "{text}" is no date; write 1988-03-14 or 14/03/1988')
    return value


def _needed(cells: dict[str, str], column: str) -> str:
    if not cells[column]:
        raise InputError(f"{column} is empty; write one")
    return cells[column]


def _clean(column: str, text: str) -> str:
    if not text.isprintable():
        text = " ".join(_without_gaps(column, text).split())
    longest = _LONGEST.get(column, _LONGEST_TEXT)
    if len(text) > longest:
        raise InputError(f"{column} has {len(text)} characters; {longest} are possible")
    return unicodedata.normalize("NFC", text)


def _without_gaps(column: str, text: str) -> str:
    """Make every kind of space a plain one; what else cannot be printed is refused.

    Format characters stay: some scripts need them to join letters.
    """
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cs", "Co", "Cn"}:
            raise InputError(f"{column} holds the control character U+{ord(character):04X}; remove it")
    return text
