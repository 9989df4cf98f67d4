r"""The steps of an attempt whose chips a separate encoder writes, before the print.

PLANNED -> SENT, chips begun -> ENCODED     all of them are proven
^   |    \-> PLANNED           not a word was stored
\---/                         begun again with the same chips, or given up: VOID
"""

from dataclasses import replace

from kiosk.core.errors import RuleError
from kiosk.core.moves import current_of, moved
from kiosk.core.pickup import AttemptState, Chip, ChipVerdict, Pickup


def mark_writing(pickup: Pickup, tids: tuple[str, ...]) -> Pickup:
    """Note, before the first word is written, which chips may carry the live code from here on.

    Args:
        pickup: its attempt is planned, or was begun with the same chips.
        tids: of its chips, in their order; empty where a TID names no single chip.

    Raises:
        RuleError: other chips were begun for it, or it is no longer to be encoded.
    """
    current = current_of(pickup)
    if not (current.state is AttemptState.PLANNED or current.is_being_encoded):
        raise RuleError(
            f"attempt {current.key} is {current.state.value}: its chips are not to be written now"
        )
    for chip, tid in zip(current.chips, tids, strict=True):
        if chip.tid not in {"", tid}:
            raise RuleError(f"bib {pickup.bib} was begun with another chip: put that one on the encoder")
    begun = tuple(
        replace(chip, tid=tid, verdict=ChipVerdict.UNKNOWN)
        for chip, tid in zip(current.chips, tids, strict=True)
    )
    states = {AttemptState.PLANNED, AttemptState.SENT}
    return moved(pickup, states, state=AttemptState.SENT, chips=begun, note="")


def mark_half_encoded(pickup: Pickup, chips: tuple[Chip, ...], note: str) -> Pickup:
    """Note what was seen of chips that are begun and not proven; they can be written again, or given up."""
    return moved(pickup, {AttemptState.SENT}, chips=chips, note=note)


def mark_encoded(pickup: Pickup, chips: tuple[Chip, ...]) -> Pickup:
    """Note that a separate encoder proved the chips; the print has not begun."""
    return moved(pickup, {AttemptState.SENT}, state=AttemptState.ENCODED, chips=chips, note="")


def mark_chips(pickup: Pickup, chips: tuple[Chip, ...]) -> Pickup:
    """Note what a reader saw of the finished bib's chips."""
    return moved(pickup, {AttemptState.MADE}, chips=chips)
