"""How every pickup begins: saved with its first attempt planned, and journalled."""

from kiosk.core import steps
from kiosk.core.flow.effects import Job
from kiosk.core.operation import Outcome
from kiosk.core.people import PickupId
from kiosk.core.pickup import Pickup
from kiosk.core.ports import Work
from kiosk.services.pickups.progress import Post
from kiosk.services.pickups.records import job_of, planned

NOBODY = PickupId(0)


def begin(post: Post, work: Work, pickup: Pickup, kind: str, facts: dict[str, object]) -> Job:
    """Save a new pickup with its first attempt, and journal what it began with."""
    attempt = planned(work, post.template, pickup)
    saved = work.save(steps.plan_attempt(pickup, attempt))
    named: dict[str, object] = {
        "pickup": saved.pickup_id,
        "member": saved.member_id,
        "entitlement": saved.entitlement_id,
        "race": saved.race,
        "bib": saved.bib,
        "copy": saved.copy,
        "attempt": attempt.key,
        "epc": [chip.epc for chip in attempt.chips],
    }
    work.note(kind, named | facts)
    job = job_of(work, saved)
    work.commit(Outcome(kind, {"pickup": saved.pickup_id, "bib": saved.bib, "attempt": attempt.key}))
    return job


def pickup_id(outcome: Outcome) -> PickupId:
    """Read the pickup that an operation came to the first time."""
    return PickupId(int(str(outcome.facts["pickup"])))
