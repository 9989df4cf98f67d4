"""Hold the rows of a roster against each other and against the pool: one owner for every number."""

from collections.abc import Callable

from kiosk.core.event import Event
from kiosk.core.people import Member
from kiosk.db.roster.plan import Plan, Spot, Stored
from kiosk.db.roster.rows import RosterRow, owner_area
from kiosk.db.schema import NumberState

Refuse = Callable[[int, str], None]


def consistent(rows: list[RosterRow], refuse: Refuse) -> list[RosterRow]:
    """Leave out rows that contradict an earlier one of the same file."""
    places: dict[str, int] = {}
    people: dict[str, RosterRow] = {}
    passes: dict[str, int] = {}
    kept = []
    for row in rows:
        problem = _contradiction(row, places, people, passes)
        if problem:
            refuse(row.line, problem)
            continue
        places[row.place.entitlement_id] = row.line
        people.setdefault(row.member.member_id, row)
        if row.pass_code:
            passes[row.pass_code] = row.line
        kept.append(row)
    return kept


def _contradiction(
    row: RosterRow, places: dict[str, int], people: dict[str, RosterRow], passes: dict[str, int]
) -> str:
    same_place = places.get(row.place.entitlement_id)
    if same_place:
        return f"entitlement_id {row.place.entitlement_id} stands in line {same_place} already; remove one"
    same_pass = passes.get(row.pass_code)
    if same_pass:
        return f"its pass stands in line {same_pass} already; give each place its own"
    same_person = people.get(row.member.member_id)
    if same_person and _identity(same_person.member) != _identity(row.member):
        return (
            f"member_id {row.member.member_id} has another name or birth date in line {same_person.line}; "
            "give each person their own number"
        )
    return ""


def _identity(person: Member) -> tuple[object, ...]:
    return person.given_name, person.family_name, person.birth_date


def settle(plans: list[Plan], stored: Stored, event: Event, refuse: Refuse) -> list[Plan]:
    """Leave out plans whose number or pass is not to be had.

    A number may move from one place of the file to another; if the first of them is left out, it
    keeps its number, so the rest is looked at again.
    """
    while True:
        by_place: dict[str, Plan] = {plan.row.place.entitlement_id: plan for plan in plans}
        claims: dict[int, int] = {}
        kept = []
        for plan in plans:
            problem = _number_problem(plan, by_place, claims, stored, event) or _pass_problem(
                plan, by_place, stored
            )
            if problem:
                refuse(plan.row.line, problem)
            else:
                kept.append(plan)
        if len(kept) == len(plans):
            return plans
        plans = kept


def _number_problem(
    plan: Plan, by_place: dict[str, Plan], claims: dict[int, int], stored: Stored, event: Event
) -> str:
    if problem := _area_problem(plan, event):
        return problem
    bib = plan.wants
    if bib is None:
        return ""
    if bib in claims:
        return f"bib {bib} stands in line {claims[bib]} already; give each place its own"
    problem = _owner_problem(plan, bib, stored.numbers.get(bib), by_place)
    if not problem:
        claims[bib] = plan.row.line
    return problem


def _area_problem(plan: Plan, event: Event) -> str:
    """Hold number and start area to the race, those that stay as well as those of the file."""
    bib, area = plan.after["wanted_bib"], plan.after["start_area"]
    race = event.race(plan.after["race"])
    if race is None or not plan.place_differs:
        return ""
    if area and race.start_area(area) is None:
        return f"start_area {area} is not in the {race.code}; write one of that race"
    if bib is None:
        return ""
    owner = owner_area(race, bib)
    if owner is None:
        return f"bib {bib} is outside the ranges of the {race.code}; choose one within them"
    if area and owner != area:
        return f"bib {bib} belongs to start area {owner}, the row says {area}; correct one of them"
    return ""


def _owner_problem(plan: Plan, bib: int, spot: Spot | None, by_place: dict[str, Plan]) -> str:
    mine = plan.row.place.entitlement_id
    if spot is None or mine in {spot.kept_for, spot.held_for}:
        return ""
    if spot.state is not NumberState.KEPT or spot.kept_for is None:
        words = "retired" if spot.state in {NumberState.RETIRED, NumberState.CLOSED} else "taken"
        return f"bib {bib} is {words}; choose another"
    rival = by_place.get(spot.kept_for)
    if rival is None or rival.after["wanted_bib"] == bib:
        return f"bib {bib} is kept for place {spot.kept_for}; choose another"
    return ""


def _pass_problem(plan: Plan, by_place: dict[str, Plan], stored: Stored) -> str:
    code = plan.after["pass_code"]
    owner = stored.pass_owners.get(code) if code else None
    if owner is None or owner == plan.row.place.entitlement_id:
        return ""
    rival = by_place.get(owner)
    if rival is None or rival.after["pass_code"] == code:
        return f"its pass belongs to place {owner}; give each place its own"
    return ""
