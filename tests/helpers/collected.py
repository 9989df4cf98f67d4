"""Runners who have their bibs, without a station: straight through the store."""

from dataclasses import replace
from datetime import datetime

from kiosk.core.operation import Outcome
from kiosk.core.people import PickupId
from kiosk.core.pickup import (
    NOTHING_SEEN,
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
)
from kiosk.core.steps import mark_made, mark_proven, mark_sent, plan_attempt
from kiosk.db.store import SqlStore
from tests.helpers.databases import START, job


def open_pickup(store: SqlStore, runner: int, *, checks: Checks | None = None) -> Pickup:
    """Give runner M1 (with place E1) … a number, and leave the pickup open."""
    with job(store, "reserve") as work:
        bib = work.take_number("42K", "SAS1", wanted=None)
        work.assign(bib, f"E{runner}", f"M{runner}")
        saved = work.save(fresh_pickup(runner, bib, checks or NOTHING_SEEN))
        work.note("reserved", {"bib": bib, "member": saved.member_id, "entitlement": saved.entitlement_id})
        work.commit(Outcome("reserved", {"pickup": saved.pickup_id, "bib": bib}))
    return saved


def collect(store: SqlStore, runner: int, *, checks: Checks | None = None, at: datetime = START) -> Pickup:
    """Let a runner go away with a bib."""
    reserved = open_pickup(store, runner, checks=checks)
    with job(store, "hand over") as work:
        saved = work.save(_made(reserved, at))
        work.note("handed_over", {"bib": saved.bib, "member": saved.member_id})
        work.commit(Outcome("handed_over", {"pickup": saved.pickup_id}))
    return saved


def fresh_pickup(runner: int, bib: int, checks: Checks = NOTHING_SEEN) -> Pickup:
    """Give a pickup that is not stored yet."""
    return Pickup(
        pickup_id=PickupId(0),
        kind=PickupKind.ORIGINAL,
        entitlement_id=f"E{runner}",
        member_id=f"M{runner}",
        race="42K",
        start_area="SAS1",
        bib=bib,
        copy=0,
        station="Desk 1",
        incarnation=f"{1:016x}",
        fence=1,
        state=PickupState.OPEN,
        checks=checks,
        opened_at=START,
    )


def _made(pickup: Pickup, at: datetime) -> Pickup:
    epc, tid = f"C0DE{1:013d}1{pickup.bib:06d}", f"E280{pickup.bib:06d}"
    planned = Attempt(pickup.bib, 1, 0, AttemptState.PLANNED, (Chip(1, epc),))
    made = mark_made(mark_sent(plan_attempt(pickup, planned)), (Chip(1, epc, tid, ChipVerdict.OK),))
    proven = mark_proven(made, str(pickup.bib), needs_chip=True)
    return replace(proven, state=PickupState.HANDED_OVER, closed_at=at)
