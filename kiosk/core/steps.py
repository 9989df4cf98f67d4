r"""The steps that are legal between the states of a pickup and its attempts.

    attempt:  PLANNED -> SENT -> MADE -> PROVEN -> REVOKED (a later copy was proven)
                        SENT -> ENCODED -> SENT  (a separate encoder is done, the print begins);
                                SENT with chips that are begun and not proven stays until they are
                 ^         |  \     \-> VOID
                 |         |   \-> UNCERTAIN -> MADE | VOID       (a person has looked)
                 \---------/ the device took no byte
                        PROVEN -> VOID   (spoilt before anybody took it, or taken back)
             MADE and PROVEN may be with staff: left at a kiosk, and handed over at any desk
    pickup:   OPEN -> HANDED_OVER | UNDONE;  HANDED_OVER -> OPEN (taken back)

Every function takes a value and gives the next one, or raises RuleError; the database stores what
they give, inside one transaction with its journal entry.
"""

from dataclasses import replace
from datetime import datetime

from kiosk.core.chipcode import ChipTemplate
from kiosk.core.errors import RuleError
from kiosk.core.event import IdentityRule, PickupRules
from kiosk.core.moves import current_of, moved, must_be_open
from kiosk.core.pickup import (
    HIGHEST_ATTEMPT,
    MAY_BE_OUT,
    ON_ITS_WAY,
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupState,
)
from kiosk.core.reasons import Reason

_FINISHED = frozenset({AttemptState.MADE, AttemptState.PROVEN})


def plan_attempt(pickup: Pickup, attempt: Attempt) -> Pickup:
    """Add the next attempt; the one before it must be void and destroyed."""
    must_be_open(pickup)
    before = pickup.current
    if before is not None and not (before.state is AttemptState.VOID and before.destroyed):
        raise RuleError(f"attempt {before.key} is {before.state.value}: settle it before a new one")
    return replace(pickup, attempts=(*pickup.attempts, attempt))


def next_attempt(pickup: Pickup, before: tuple[Attempt, ...], template: ChipTemplate) -> Attempt:
    """Plan one more piece of stock; its serial counts all attempts of the bib, over all its copies."""
    serial = max((attempt.serial for attempt in before), default=0) + 1
    if serial > HIGHEST_ATTEMPT:
        raise RuleError(f"bib {pickup.bib} has used its {HIGHEST_ATTEMPT} attempts: give a new number")
    chips = tuple(Chip(number, epc) for number, epc in enumerate(template.codes(pickup.bib, serial), 1))
    return Attempt(pickup.bib, serial, pickup.copy, AttemptState.PLANNED, chips)


def mark_sent(pickup: Pickup) -> Pickup:
    """Note, before the first byte, that something may now carry the live code, or be printed on."""
    return moved(pickup, {AttemptState.PLANNED, AttemptState.ENCODED}, state=AttemptState.SENT)


def mark_untouched(pickup: Pickup) -> Pickup:
    """Note that the device took no byte: all is as it was before `mark_sent`."""
    chips = current_of(pickup).chips
    if chips and all(chip.verdict is ChipVerdict.OK for chip in chips):
        return moved(pickup, {AttemptState.SENT}, state=AttemptState.ENCODED)
    # chips that were found and not written belong to no bib
    blank = tuple(replace(chip, tid="", verdict=None) for chip in chips)
    return moved(pickup, {AttemptState.SENT}, state=AttemptState.PLANNED, chips=blank, note="")


def mark_made(pickup: Pickup, chips: tuple[Chip, ...]) -> Pickup:
    """Note that the label is out, with what is known of its chips; why it was in doubt is no news now."""
    states = {AttemptState.SENT, AttemptState.UNCERTAIN}
    return moved(pickup, states, state=AttemptState.MADE, chips=chips, note="")


def mark_uncertain(pickup: Pickup, note: str, *, chips: tuple[Chip, ...] = ()) -> Pickup:
    """Note that bytes were sent and nobody knows what came of them, with the chips that were seen."""
    states = {AttemptState.SENT, AttemptState.UNCERTAIN}
    known = chips or current_of(pickup).chips
    return moved(pickup, states, state=AttemptState.UNCERTAIN, note=note, chips=known)


def mark_void(pickup: Pickup, note: str, *, destroyed: bool, chips: tuple[Chip, ...] = ()) -> Pickup:
    """Give this piece up; its code is dead from here on and never reaches timing.

    A proven bib is not given up by a late answer: the runner may have it in their hands.

    Raises:
        RuleError: it is said to be destroyed, or never to have come out, and a device has reported it.
    """
    current = current_of(pickup)
    if destroyed and current.state is AttemptState.MADE:
        raise RuleError(f"bib {pickup.bib} has come out meanwhile: look into the tray again")
    known = chips or current.chips
    return moved(
        pickup,
        ON_ITS_WAY,
        state=AttemptState.VOID,
        note=note,
        destroyed=destroyed,
        chips=known,
    )


def mark_spoilt(pickup: Pickup, note: str) -> Pickup:
    """Give a proven bib up that a person still holds at the station; nobody has taken it."""
    return moved(pickup, {AttemptState.PROVEN}, state=AttemptState.VOID, note=note)


def take_back(pickup: Pickup, note: str, station: str, incarnation: str) -> Pickup:
    """Open a pickup again whose bib came back: the piece is void, and a person destroys it here.

    Raises:
        RuleError: it was not handed over, or a later copy has replaced this one.
    """
    current = current_of(pickup)
    if pickup.state is not PickupState.HANDED_OVER or current.state is not AttemptState.PROVEN:
        raise RuleError(f"bib {pickup.bib} is not in anybody's hands: scan the runner's pass instead")
    void = replace(current, state=AttemptState.VOID, note=note, destroyed=False)
    return replace(
        pickup,
        state=PickupState.OPEN,
        closed_at=None,
        station=station,
        incarnation=incarnation,
        fence=pickup.fence + 1,
        attempts=(*pickup.attempts[:-1], void),
    )


def mark_destroyed(pickup: Pickup) -> Pickup:
    """Note that a person destroyed the void piece, or says that it never came out."""
    return moved(pickup, {AttemptState.VOID}, destroyed=True)


def mark_proven(pickup: Pickup, barcode: str, *, needs_chip: bool) -> Pickup:
    """Accept the finished bib after its barcode and chips were compared with the reservation."""
    chips = current_of(pickup).chips
    if needs_chip and not (chips and all(chip.verdict is ChipVerdict.OK for chip in chips)):
        raise RuleError(f"the chip of bib {pickup.bib} is not proven: read it, or destroy the bib")
    # whoever scanned it has it in their hands, wherever it came out
    proven = moved(pickup, {AttemptState.MADE}, state=AttemptState.PROVEN, note="")
    return replace(proven, barcode_read=barcode)


def mark_removed(pickup: Pickup) -> Pickup:
    """Note that staff took a forgotten bib out of the tray: from here on any desk may hand it over."""
    return replace(moved(pickup, _FINISHED, note=""), with_staff=True)


def mark_found(pickup: Pickup) -> Pickup:
    """Note that a desk has a bib in its hands that staff kept.

    Raises:
        RuleError: staff do not keep it.
    """
    if not pickup.with_staff:
        raise RuleError(f"bib {pickup.bib} is not kept by the staff: scan the runner's pass again")
    return moved(pickup, {AttemptState.PROVEN})


def mark_checked(pickup: Pickup, checks: Checks) -> Pickup:
    """Note what was seen of a runner whose bib was made before they came.

    Raises:
        RuleError: it was not, or what is printed on it would have to change.
    """
    must_be_open(pickup)
    if not pickup.checks.is_ahead:
        raise RuleError(f"bib {pickup.bib} was not made ahead: go on with it where it is served")
    if pickup.was_ever_sent and (checks.bib_name is not None or checks.start_area):
        raise RuleError(
            f"bib {pickup.bib} is printed already: hand it over as it is, then replace it to change its words"
        )
    return replace(pickup, checks=checks)


def hand_over(pickup: Pickup, rules: PickupRules, *, at: datetime) -> Pickup:
    """Close the pickup; nothing that the event demands may be open."""
    must_be_open(pickup)
    missing = demands(pickup, rules)
    if missing:
        raise RuleError(f"bib {pickup.bib} cannot be handed over yet: {', '.join(missing)}")
    return replace(pickup, state=PickupState.HANDED_OVER, closed_at=at, with_staff=False)


def demands(pickup: Pickup, rules: PickupRules) -> tuple[str, ...]:
    """List what the event still demands before the hand-over, as words of `awaiting`."""
    current = pickup.current
    missing = ["checks"] if pickup.checks.is_ahead else []
    is_set_aside = Reason.IDENTITY_NOT_CONFIRMED.value in pickup.checks.overrides
    is_seen = bool(pickup.checks.identity) or is_set_aside
    if rules.identity is IdentityRule.DOCUMENT and not is_seen:
        missing.append("identity")
    if current is None or current.state in {AttemptState.PLANNED, AttemptState.VOID}:
        missing.append("bib")
    elif current.state in {AttemptState.SENT, AttemptState.UNCERTAIN}:
        missing.append("answer")
    elif current.state is not AttemptState.PROVEN:
        missing.append("read-back")
    return tuple(missing)


def undo(pickup: Pickup, *, at: datetime) -> Pickup:
    """Close the pickup without a bib; pieces that may be out must be void and destroyed first."""
    must_be_open(pickup)
    current = pickup.current
    if not (current is None or current.state is AttemptState.PLANNED or current.destroyed):
        raise RuleError(f"bib {pickup.bib} may be out: find and destroy it before you undo")
    return replace(pickup, state=PickupState.UNDONE, closed_at=at)


def revoke(pickup: Pickup) -> Pickup:
    """Kill the proven code of an earlier copy, now that a later one is proven."""
    revoked = tuple(
        replace(attempt, state=AttemptState.REVOKED) if attempt.state is AttemptState.PROVEN else attempt
        for attempt in pickup.attempts
    )
    return replace(pickup, attempts=revoked)


def take_over(pickup: Pickup, station: str, incarnation: str, *, settles: bool = False) -> Pickup:
    """Move the pickup to another station and fence the one before.

    A bib that staff keep lies in no tray: whichever desk its runner comes to goes on with it.

    Args:
        pickup: served at the other station so far.
        station: the name of this one.
        incarnation: of this one.
        settles: a supervisor answers here for a piece that may lie at the other station.
    """
    must_be_open(pickup)
    if not (settles or pickup.with_staff) and any(attempt.state in MAY_BE_OUT for attempt in pickup.attempts):
        raise RuleError(f"bib {pickup.bib} may be out at {pickup.station}: settle it there")
    attempts = pickup.attempts
    if not pickup.with_staff:
        attempts = tuple(_left_at(attempt, pickup.station) for attempt in attempts)
    return replace(
        pickup, station=station, incarnation=incarnation, fence=pickup.fence + 1, attempts=attempts
    )


def _left_at(attempt: Attempt, station: str) -> Attempt:
    """Make what was under way at the other station a question, and say where a finished piece lies."""
    match attempt.state:
        case AttemptState.SENT if attempt.is_being_encoded:
            return replace(attempt, note=f"its chip was being written at {station}: bring it from there")
        case AttemptState.SENT | AttemptState.ENCODED:
            return replace(attempt, state=AttemptState.UNCERTAIN, note=f"it was being made at {station}")
        case AttemptState.MADE | AttemptState.PROVEN:
            # moved once more, it still lies where it came out
            note = attempt.note or f"this piece came out at {station}: fetch it from there"
            return replace(attempt, note=note)
        case _:
            return attempt
