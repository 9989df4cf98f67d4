"""Compare the rows of a roster with what is stored, and plan the changes; writes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from kiosk.core.people import PlaceStatus
from kiosk.db.roster.report import Conflict
from kiosk.db.roster.rows import RosterRow
from kiosk.db.roster.tables import member_row, place_row
from kiosk.db.schema import NumberState, member, number, place

# columns of the tables that the file may change, by the column of the file
_MEMBER_COLUMNS = ("given_name", "family_name", "birth_date", "sex", "nationality", "language", "guardian")
_PLACE_COLUMNS = {
    "member_id": "member_id",
    "race": "race",
    "source": "source",
    "status": "status",
    "start_area": "start_area",
    "bib": "wanted_bib",
    "bib_name": "bib_name",
    "document_kind": "document_kind",
    "document_valid_until": "document_valid_until",
    "pass": "pass_code",
}
_PROTECTED = ("member_id", "race", "status", "start_area", "bib")
_GIVEN_UP = {PlaceStatus.WITHDRAWN.value, PlaceStatus.REALLOCATED.value}

Columns = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Spot:
    """A number that is not free."""

    start_area: str
    state: NumberState
    kept_for: str | None
    held_for: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """The roster as it is in the database.

    Attributes:
        numbers: those that are not free, by bib.
        held: the bib of each place that has one.
        pass_owners: the place of each pass.
    """

    members: dict[str, Columns]
    places: dict[str, Columns]
    numbers: dict[int, Spot]
    held: dict[str, int]
    pass_owners: dict[str, str]


@dataclass(slots=True)
class Plan:
    """What becomes of one row.

    Attributes:
        before: the stored place, None for a new one.
        after: the place as it is to be.
        person: the member as it is to be, None if another row speaks for the same member.
        person_before: the stored member, None for a new one.
    """

    row: RosterRow
    before: Columns | None
    after: dict[str, Any]
    person: dict[str, Any] | None = None
    person_before: Columns | None = None
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def wants(self) -> int | None:
        """Give the number that the place is to keep and does not keep yet."""
        wanted: int | None = self.after["wanted_bib"]
        return None if self.before is not None and self.before["wanted_bib"] == wanted else wanted

    @property
    def place_differs(self) -> bool:
        """Tell whether the place is new or changes."""
        return self.before is None or any(self.before[name] != value for name, value in self.after.items())

    @property
    def person_differs(self) -> bool:
        """Tell whether the member is new or changes."""
        before, person = self.person_before, self.person
        return person is not None and (
            before is None or any(before[name] != value for name, value in person.items())
        )


def load_stored(connection: Connection) -> Stored:
    """Load what an import compares with."""
    members: dict[str, Columns] = {
        row["member_id"]: dict(row) for row in connection.execute(select(member)).mappings()
    }
    places: dict[str, Columns] = {
        row["entitlement_id"]: dict(row) for row in connection.execute(select(place)).mappings()
    }
    bound = select(number).where(number.c.state != NumberState.FREE.value)
    numbers = {
        row.bib: Spot(row.start_area, NumberState(row.state), row.kept_for, row.entitlement_id)
        for row in connection.execute(bound)
    }
    held = {spot.held_for: bib for bib, spot in numbers.items() if spot.held_for is not None}
    passes = {won["pass_code"]: key for key, won in places.items() if won["pass_code"] is not None}
    return Stored(members, places, numbers, held, passes)


def plan_place(row: RosterRow, stored: Stored, columns: frozenset[str]) -> Plan:
    """Compare one row's place; a change that touches a number which is given out becomes a conflict."""
    offered = place_row(row.place, pass_code=row.pass_code)
    before = stored.places.get(row.place.entitlement_id)
    if before is None:
        return Plan(row, None, _without_number_if_given_up(offered))
    plan = Plan(row, before, dict(before))
    held_bib = stored.held.get(row.place.entitlement_id)
    for column in columns & _PLACE_COLUMNS.keys():
        name = _PLACE_COLUMNS[column]
        value = offered[name]
        if value == before[name] or _is_what_is_held(column, value, before, held_bib, stored):
            continue
        if held_bib is not None and column in _PROTECTED:
            plan.conflicts.append(_conflict(row, column, before[name], value))
        else:
            plan.after[name] = value
    if held_bib is None:
        _without_number_if_given_up(plan.after)
    plan.conflicts.sort(key=lambda conflict: _PROTECTED.index(conflict.column))
    return plan


def plan_person(plan: Plan, stored: Stored, columns: frozenset[str]) -> None:
    """Compare the member of the first row that speaks for them."""
    offered = member_row(plan.row.member)
    before = stored.members.get(plan.row.member.member_id)
    if before is not None:
        kept = {name: before[name] for name in _MEMBER_COLUMNS if name not in columns}
        offered |= kept
    plan.person, plan.person_before = offered, before


def _without_number_if_given_up(after: dict[str, Any]) -> dict[str, Any]:
    # a place that is withdrawn or went to somebody else keeps no number from others
    if after["status"] in _GIVEN_UP:
        after["wanted_bib"] = None
    return after


def _is_what_is_held(
    column: str, value: object, before: Columns, held_bib: int | None, stored: Stored
) -> bool:
    """Tell whether the file only repeats the number, or its area, that the desk gave out."""
    if held_bib is None:
        return False
    if column == "bib":
        return value == held_bib or (value is None and before["wanted_bib"] is None)
    return (
        column == "start_area" and not before["start_area"] and value == stored.numbers[held_bib].start_area
    )


def _conflict(row: RosterRow, column: str, stored: object, offered: object) -> Conflict:
    before, after = ("" if value is None else str(value) for value in (stored, offered))
    return Conflict(row.line, row.place.entitlement_id, column, before, after)
