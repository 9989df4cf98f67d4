"""How one step of a pickup is made: from the states that allow it, to a new value."""

from dataclasses import replace

from kiosk.core.errors import RuleError
from kiosk.core.pickup import Attempt, AttemptState, Chip, Pickup, PickupState


def moved(
    pickup: Pickup,
    allowed: frozenset[AttemptState] | set[AttemptState],
    *,
    state: AttemptState | None = None,
    chips: tuple[Chip, ...] | None = None,
    note: str | None = None,
    destroyed: bool | None = None,
) -> Pickup:
    """Change the current attempt; what is None stays as it is.

    Raises:
        RuleError: the attempt is in none of the allowed states, or the pickup is closed.
    """
    must_be_open(pickup)
    current = current_of(pickup)
    if current.state not in allowed:
        raise RuleError(f"attempt {current.key} is {current.state.value}: this step is not possible now")
    after = replace(
        current,
        state=current.state if state is None else state,
        chips=current.chips if chips is None else chips,
        note=current.note if note is None else note,
        destroyed=current.destroyed if destroyed is None else destroyed,
    )
    # whatever is told of the piece, somebody has it before them: nobody keeps it any more
    return replace(pickup, attempts=(*pickup.attempts[:-1], after), with_staff=False)


def current_of(pickup: Pickup) -> Attempt:
    """Give the newest attempt; raises RuleError before the first."""
    if pickup.current is None:
        raise RuleError(f"bib {pickup.bib} has no attempt yet")
    return pickup.current


def must_be_open(pickup: Pickup) -> None:
    """Raise RuleError if the pickup is closed."""
    if pickup.state is not PickupState.OPEN:
        raise RuleError(f"the pickup of bib {pickup.bib} is {pickup.state.value}")
