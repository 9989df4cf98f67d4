"""Pickups at each stage of their way, for the promises of stores."""

from dataclasses import replace

from kiosk.core.pickup import (
    Attempt,
    AttemptState,
    Chip,
    ChipVerdict,
    Pickup,
    PickupState,
)
from kiosk.core.steps import mark_made, mark_proven, mark_sent, plan_attempt
from tests.helpers.collected import fresh_pickup
from tests.helpers.databases import START, done, job


def epc(bib: int, serial: int, number: int = 1) -> str:
    return f"C0DE{serial:013d}{number}{bib:06d}"


def planned(bib: int, serial: int = 1, copy: int = 0) -> Attempt:
    return Attempt(bib, serial, copy, AttemptState.PLANNED, (Chip(1, epc(bib, serial)),))


def visit(runner: int, bib: int, **changes) -> Pickup:
    return replace(fresh_pickup(runner, bib), **changes)


def reserved(store, runner: int, **changes) -> Pickup:
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, f"E{runner}", f"M{runner}")
        opened_visit = work.save(visit(runner, bib, **changes))
        work.commit(done())
    return opened_visit


def kept(store, pickup: Pickup) -> Pickup:
    with job(store) as work:
        saved = work.save(pickup)
        work.commit(done())
    return saved


def sent(pickup: Pickup, serial: int = 1) -> Pickup:
    return mark_sent(plan_attempt(pickup, planned(pickup.bib, serial, pickup.copy)))


def proven(pickup: Pickup, tid: str = "E280AA", serial: int = 1) -> Pickup:
    chips = (Chip(1, epc(pickup.bib, serial), tid, ChipVerdict.OK),)
    return mark_proven(mark_made(sent(pickup, serial), chips), "text", needs_chip=True)


def handed_over(pickup: Pickup, **changes) -> Pickup:
    return replace(proven(pickup, **changes), state=PickupState.HANDED_OVER, closed_at=START)
