"""An event's books on plain dicts: what the database means, without one.

`Books` holds pickups, numbers and the outcomes of operations; the real `steps`, `chipcode` and
`entitlement` say what may follow what. `tests.helpers.world_station` puts stations in front of it.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.core import steps
from kiosk.core.chipcode import ChipTemplate, parse_template
from kiosk.core.entitlement import Decision, decide
from kiosk.core.errors import OperationMismatchError, RuleError
from kiosk.core.event import Event, IdentityRule, ReadBack, ReplacementNumber
from kiosk.core.flow.effects import Job
from kiosk.core.numbers import parse_range
from kiosk.core.operation import OperationKey, Outcome
from kiosk.core.people import HeldBib, Match, Member, MemberId, Place, RunnerFile
from kiosk.core.pickup import MAY_BE_OUT, Attempt, Checks, Pickup, PickupState
from kiosk.core.request import Request
from tests.helpers.events import member, pickup_moment, place, sample_event, with_pickup

NOW = pickup_moment()
# few numbers, so that they run out and come round again
NUMBERS = {"42K": "1-5", "10K": "31-35"}


def small_event(read_back: ReadBack, identity: IdentityRule, replacement: ReplacementNumber) -> Event:
    """Give the sample event with one start area and five numbers for each race."""
    event = sample_event()
    races = tuple(
        replace(race, start_areas=(replace(race.start_areas[0], numbers=parse_range(NUMBERS[race.code])),))
        for race in event.races
    )
    rules = {"read_back": read_back, "identity": identity, "replacement_number": replacement}
    return with_pickup(replace(event, races=races), **rules)


def people() -> dict[str, RunnerFile]:
    """Give the roster.

    M1 is plain, M2 has two places, M3 lacks a document, M4 is M1 under another number, M5 is a minor.
    """
    roster = (
        (member("M1"), [place("E1", "M1")]),
        (
            member("M2", given_name="Ana", birth_date=date(1990, 5, 5)),
            [place("E2", "M2"), place("E22", "M2", "10K")],
        ),
        (
            member("M3", given_name="Bo", birth_date=date(1991, 6, 6)),
            [place("E3", "M3", document_kind="", document_valid_until=None)],
        ),
        (member("M4"), [place("E4", "M4", "10K")]),
        (
            member("M5", given_name="Cy", birth_date=date(2007, 7, 7), guardian="Ana"),
            [place("E5", "M5", "10K")],
        ),
    )
    return {person.member_id: RunnerFile(person, tuple(places)) for person, places in roster}


def human(member_id: str) -> str:
    """Name the person of flesh and blood: M4 is M1 under another member number."""
    return "M1" if member_id == "M4" else member_id


@dataclass
class Books:
    """The database, as dicts that one transaction changes or leaves as they were."""

    event: Event
    roster: dict[str, RunnerFile] = field(default_factory=people)
    pickups: dict[int, Pickup] = field(default_factory=dict)
    owners: dict[int, tuple[str, str]] = field(default_factory=dict)
    retired: frozenset[int] = frozenset()
    outcomes: dict[OperationKey, tuple[str, Outcome]] = field(default_factory=dict)

    @property
    def template(self) -> ChipTemplate:
        return parse_template(self.event.chips.template, self.event.chips.event_nonce)

    # --- looking ---

    def pickups_of(self, bib: int) -> list[Pickup]:
        return [pickup for pickup in self.pickups.values() if pickup.bib == bib]

    def attempts(self) -> list[tuple[Pickup, Attempt]]:
        return [(pickup, attempt) for pickup in self.pickups.values() for attempt in pickup.attempts]

    def attempt(self, key: str) -> tuple[Pickup, Attempt]:
        return next(pair for pair in self.attempts() if pair[1].key == key)

    def runner(self, member_id: MemberId) -> RunnerFile:
        plain = self.roster[member_id]
        held = self._held(member_id)
        doubles = tuple(
            rival
            for other in self.roster.values()
            if other.member != plain.member and _same_identity(other.member, plain.member)
            for rival in [self._held(other.member.member_id)]
            if rival is not None
        )
        return replace(plain, held=held, doubles=doubles)

    def _held(self, member_id: str) -> HeldBib | None:
        bib = next((bib for bib, owner in self.owners.items() if owner[1] == member_id), None)
        if bib is None:
            return None
        visits = [visit for visit in self.pickups_of(bib) if visit.state is not PickupState.UNDONE]
        visit = visits[-1] if visits else None
        closed = [one.closed_at for one in visits if one.state is PickupState.HANDED_OVER]
        entitlement = self.owners[bib][0]
        return HeldBib(
            bib=bib,
            entitlement_id=entitlement,
            member_id=member_id,
            race=next(p.race for p in self.roster[member_id].places if p.entitlement_id == entitlement),
            start_area="SAS1",
            station=visit.station if visit else "",
            incarnation=visit.incarnation if visit else "",
            pickup_id=visit.pickup_id if visit else None,
            collected_at=closed[0] if closed else None,
            is_open=visit is not None and visit.state is PickupState.OPEN,
            may_be_out=any(
                one.state in MAY_BE_OUT for pickup in self.pickups_of(bib) for one in pickup.attempts
            ),
            with_staff=visit is not None and visit.with_staff,
        )

    def resolve(self, code: str) -> Match | None:
        for runner in self.roster.values():
            if runner.member.member_id == code:
                return Match(code)
            if any(place.entitlement_id == code for place in runner.places):
                # a place's code stands for its pass: it is what a kiosk believes
                return Match(runner.member.member_id, code, is_pass=True)
        return None

    def decide(self, code: str, race: str | None, checks: Checks, **where: object) -> Decision:
        """Decide as `services.pickups.lookup` does; `where`: face, incarnation, settled."""
        match = self.resolve(code)
        runner = self.runner(match.member_id) if match else None
        return decide(Request(self.event, NOW, match=match, runner=runner, race=race, checks=checks, **where))

    def job(self, pickup_id: int) -> Job:
        pickup = self.pickups[pickup_id]
        return Job(pickup, self.runner(pickup.member_id))

    # --- changing, inside `operate` ---

    def save(self, pickup: Pickup) -> Pickup:
        saved = replace(pickup, pickup_id=pickup.pickup_id or len(self.pickups) + 1)
        self.pickups = {**self.pickups, saved.pickup_id: saved}
        return saved

    def take_number(self, race: str, place: Place) -> int | None:
        numbers = next(one for one in self.event.races if one.code == race).start_areas[0].numbers
        free = [n for n in numbers if n not in self.owners and n not in self.retired]
        if free:
            self.owners = {**self.owners, free[0]: (place.entitlement_id, place.member_id)}
        return free[0] if free else None

    def release(self, bib: int) -> None:
        self.owners = {number: owner for number, owner in self.owners.items() if number != bib}

    def retire(self, bib: int) -> None:
        self.release(bib)
        self.retired |= {bib}

    def begin(self, pickup: Pickup) -> Pickup:
        return self.save(steps.plan_attempt(pickup, self.planned(pickup)))

    def planned(self, pickup: Pickup) -> Attempt:
        before = tuple(one for other in self.pickups_of(pickup.bib) for one in other.attempts)
        return steps.next_attempt(pickup, before, self.template)

    def operate(self, key: OperationKey, content: str, change: Callable[[], Outcome]) -> Outcome:
        """Look the key up before any rule; a new one changes all or nothing."""
        if key in self.outcomes:
            known, outcome = self.outcomes[key]
            if known != content:
                raise OperationMismatchError(f"operation {key.number} was something else")
            return outcome
        saved = (self.pickups, self.owners, self.retired)
        try:
            outcome = change()
        except BaseException:
            self.pickups, self.owners, self.retired = saved
            raise
        self.outcomes[key] = (content, outcome)
        return outcome

    def revoke_others(self, pickup: Pickup) -> None:
        for earlier in self.pickups_of(pickup.bib):
            if earlier.pickup_id != pickup.pickup_id and steps.revoke(earlier) != earlier:
                self.save(steps.revoke(earlier))

    def withdraw(self, entitlement_id: str, status: object) -> None:
        """Let the organiser change a place that has no number, as an import may."""
        with suppress(StopIteration):
            holder = next(
                one for one in self.roster.values() if any(_is(p, entitlement_id) for p in one.places)
            )
            if entitlement_id not in {owner[0] for owner in self.owners.values()}:
                places = tuple(
                    replace(p, status=status) if _is(p, entitlement_id) else p for p in holder.places
                )
                self.roster[holder.member.member_id] = replace(holder, places=places)


def must_be_replaceable(books: Books, before: Pickup | None, bib: int) -> Pickup:
    """Give the pickup that a replacement follows, or refuse as `services.pickups.reservations` does."""
    if before is None:
        raise RuleError(f"bib {bib} was never collected")
    if before.state is PickupState.OPEN:
        raise RuleError(f"bib {bib} is being made at {before.station}")
    held = books.runner(before.member_id).held
    if before.current is None or held is None or held.bib != before.bib:
        raise RuleError(f"bib {bib} has no live copy")
    return before


def _same_identity(one: Member, other: Member) -> bool:
    return (one.name, one.birth_date) == (other.name, other.birth_date)


def _is(place: Place, entitlement_id: str) -> bool:
    return place.entitlement_id == entitlement_id
