"""Visits of any kind, straight through the store: who came where, when, and with what result."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.core.pickup import Attempt, AttemptState, Chip, ChipVerdict, Pickup, PickupKind, PickupState
from kiosk.core.steps import (
    mark_destroyed,
    mark_made,
    mark_proven,
    mark_sent,
    mark_void,
    plan_attempt,
    revoke,
    take_back,
    undo,
)
from kiosk.db.store import SqlStore
from tests.helpers.collected import fresh_pickup
from tests.helpers.databases import START, done, job


@dataclass
class Visits:
    """Somebody who serves runners M1 (with place E1) … at the station of a store."""

    store: SqlStore

    def begin(self, member: str, entitlement: str, *, race="42K", area="SAS1", **changes) -> Pickup:
        """Give a number and leave the pickup open."""
        with job(self.store, "reserve", entitlement=entitlement) as work:
            bib = work.take_number(race, area, wanted=None)
            work.assign(bib, entitlement, member)
            names = {"member_id": member, "entitlement_id": entitlement, "race": race, "start_area": area}
            mine = {"incarnation": self.store.incarnation}
            saved = work.save(replace(fresh_pickup(1, bib), **(names | mine | changes)))
            work.commit(done())
        return saved

    def hand_over(self, pickup: Pickup, *, at: datetime = START) -> Pickup:
        """Make the next piece and give it away."""
        return self.keep(replace(_proven(pickup), state=PickupState.HANDED_OVER, closed_at=at))

    def read_back(self, pickup: Pickup) -> Pickup:
        """Make the next piece, and leave it in the hands of the desk."""
        return self.keep(_proven(pickup))

    def serve(
        self, member: str, entitlement: str, *, at=START, took_s: float | None = None, **more
    ) -> Pickup:
        """Serve a whole visit that ends at a time, and began with a scan so many seconds before."""
        shown_at = None if took_s is None else at - timedelta(seconds=took_s)
        return self.hand_over(self.begin(member, entitlement, shown_at=shown_at, **more), at=at)

    def replace(self, before: Pickup) -> Pickup:
        """Begin another copy of the same number."""
        new = replace(
            before,
            pickup_id=0,
            kind=PickupKind.REPLACEMENT,
            copy=before.copy + 1,
            state=PickupState.OPEN,
            closed_at=None,
            attempts=(),
            incarnation=self.store.incarnation,
        )
        return self.keep(new)

    def spoil(self, pickup: Pickup) -> Pickup:
        """Send a piece out that comes to nothing."""
        return self.keep(mark_destroyed(mark_void(mark_sent(_planned(pickup)), "jam", destroyed=False)))

    def undo(self, pickup: Pickup) -> Pickup:
        """Close without a bib."""
        return self.keep(undo(pickup, at=START))

    def take_back(self, pickup: Pickup) -> Pickup:
        """Open the pickup of a bib again that came back."""
        return self.keep(take_back(pickup, "not collected", "Desk 1", self.store.incarnation))

    def revoke(self, pickup: Pickup) -> Pickup:
        """Kill the code of an earlier copy."""
        return self.keep(revoke(pickup))

    def keep(self, pickup: Pickup) -> Pickup:
        """Store a pickup as it is."""
        with job(self.store, "keep") as work:
            saved = work.save(pickup)
            work.commit(done())
        return saved


def _planned(pickup: Pickup) -> Pickup:
    serial = 10 * pickup.copy + len(pickup.attempts) + 1
    chip = Chip(1, f"C0DE{serial:013d}1{pickup.bib:06d}")
    return plan_attempt(pickup, Attempt(pickup.bib, serial, pickup.copy, AttemptState.PLANNED, (chip,)))


def _proven(pickup: Pickup) -> Pickup:
    planned = _planned(pickup)
    chip = planned.current.chips[0]
    seen = replace(chip, tid=f"E280{chip.epc[4:]}", verdict=ChipVerdict.OK)
    return mark_proven(mark_made(mark_sent(planned), (seen,)), str(pickup.bib), needs_chip=True)
