"""A bib that was handed over by mistake and has come back."""

from kiosk.core import steps
from kiosk.core.errors import RuleError
from kiosk.core.flow.effects import Job, TakeBack
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.people import PickupId, staff_tag
from kiosk.core.pickup import AttemptState, Pickup, PickupState
from kiosk.core.ports import Work
from kiosk.services.pickups.progress import Post
from kiosk.services.pickups.records import facts_of, job_of, names_of

NOT_COLLECTED = "not collected after all"


class Returns:
    """Opens the pickups of such bibs again."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def take_back(self, key: OperationKey, asked: TakeBack) -> Job:
        """Open the pickup of a bib again that was not collected after all; the piece is void.

        Raises:
            RuleError: it is not in anybody's hands, is being made, or is not the piece that was meant.
        """
        post = self._post
        said = {"bib": asked.bib, "by": asked.by, "attempt": asked.attempt, "scanned": asked.was_scanned}
        with post.store.working(key, content_digest("take_back", said)) as work:
            if work.first_outcome is not None:
                return job_of(work, work.pickup(PickupId(int(str(work.first_outcome.facts["pickup"])))))
            live = _live(work, asked)
            back = work.save(steps.take_back(live, NOT_COLLECTED, post.station, post.incarnation))
            facts: dict[str, object] = {"by": staff_tag(asked.by), "scanned": asked.was_scanned}
            work.note("taken_back", names_of(back) | facts | facts_of(back))
            work.commit(Outcome("taken_back", {"pickup": back.pickup_id, "bib": asked.bib}))
            return job_of(work, back)


def _live(work: Work, asked: TakeBack) -> Pickup:
    """Find the pickup whose piece is meant, or say why it cannot be taken back."""
    bib = asked.bib
    pickups = work.pickups_of(bib)
    if not pickups:
        raise RuleError(f"bib {bib} was never collected: scan the runner's pass instead")
    under_way = next((one for one in pickups if one.state is PickupState.OPEN), None)
    if under_way is not None:
        raise RuleError(f"bib {bib} is being made at {under_way.station}: finish that pickup first")
    live = next((one for one in pickups if _is_in_hands(one)), pickups[-1])
    if live.copy:
        # both copies carry the same number: nobody can tell which one lies on the table
        raise RuleError(f"bib {bib} was replaced: make another replacement instead")
    if live.current is not None and live.current.key != asked.attempt:
        # it came back elsewhere, was made again, and the runner wears that piece
        raise RuleError(f"bib {bib} is at attempt {live.current.key} by now: look again what is asked")
    return live


def _is_in_hands(pickup: Pickup) -> bool:
    current = pickup.current
    is_proven = current is not None and current.state is AttemptState.PROVEN
    return pickup.state is PickupState.HANDED_OVER and is_proven
