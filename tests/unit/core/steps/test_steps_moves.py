"""The steps of a pickup: each is legal from its own states and from no other."""

from dataclasses import replace

import pytest

from kiosk.core import chip_steps, steps
from kiosk.core.errors import RuleError
from kiosk.core.pickup import PickupState
from tests.unit.core.steps.pickups import AT, CHIP, OK_CHIP, RULES, S, attempt, pickup

MOVES = {
    "sent": (steps.mark_sent, {S.PLANNED: S.SENT, S.ENCODED: S.SENT}),
    "untouched": (steps.mark_untouched, {S.SENT: S.PLANNED}),
    "writing": (lambda p: chip_steps.mark_writing(p, ("E280AA",)), {S.PLANNED: S.SENT}),
    "half encoded": (lambda p: chip_steps.mark_half_encoded(p, (OK_CHIP,), "why"), {S.SENT: S.SENT}),
    "encoded": (lambda p: chip_steps.mark_encoded(p, (OK_CHIP,)), {S.SENT: S.ENCODED}),
    "chips": (lambda p: chip_steps.mark_chips(p, (OK_CHIP,)), {S.MADE: S.MADE}),
    "made": (lambda p: steps.mark_made(p, (OK_CHIP,)), {S.SENT: S.MADE, S.UNCERTAIN: S.MADE}),
    "uncertain": (
        lambda p: steps.mark_uncertain(p, "why"),
        {S.SENT: S.UNCERTAIN, S.UNCERTAIN: S.UNCERTAIN},
    ),
    "void": (
        lambda p: steps.mark_void(p, "why", destroyed=False),
        {S.SENT: S.VOID, S.ENCODED: S.VOID, S.UNCERTAIN: S.VOID, S.MADE: S.VOID},
    ),
    "void, never out": (
        lambda p: steps.mark_void(p, "why", destroyed=True),
        {S.SENT: S.VOID, S.ENCODED: S.VOID, S.UNCERTAIN: S.VOID},
    ),
    "destroyed": (steps.mark_destroyed, {S.VOID: S.VOID}),
    "proven": (lambda p: steps.mark_proven(p, "1427", needs_chip=False), {S.MADE: S.PROVEN}),
}


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("state", list(S))
def test_each_step_is_legal_from_its_own_states_only(name, state):
    step, legal = MOVES[name]
    before = pickup(attempt(S.VOID, 1, destroyed=True), attempt(state, 2))

    if state in legal:
        after = step(before)
        assert after.current.state is legal[state]
        assert after.attempts[0] == before.attempts[0]
        assert len(after.attempts) == 2
    else:
        with pytest.raises(RuleError, match=r"1427"):
            step(before)


@pytest.mark.parametrize("name", MOVES)
@pytest.mark.parametrize("closed", [PickupState.HANDED_OVER, PickupState.UNDONE])
def test_no_step_moves_a_closed_pickup(name, closed):
    step, legal = MOVES[name]

    with pytest.raises(RuleError, match=r"the pickup of bib 1427 is|1427\.1 is"):
        step(pickup(attempt(next(iter(legal))), state=closed))


@pytest.mark.parametrize("name", MOVES)
def test_no_step_works_without_an_attempt(name):
    with pytest.raises(RuleError, match="has no attempt yet"):
        MOVES[name][0](pickup())


@pytest.mark.parametrize("state", list(S))
def test_staff_keep_only_a_finished_bib(state):
    lying = pickup(attempt(state))

    if state in {S.MADE, S.PROVEN}:
        assert steps.mark_removed(lying) == replace(lying, with_staff=True)
    else:
        with pytest.raises(RuleError, match=r"1427\.1 is"):
            steps.mark_removed(lying)


def test_a_kept_bib_is_no_longer_kept_once_somebody_has_it_before_them():
    made, proven = (pickup(attempt(state), with_staff=True) for state in (S.MADE, S.PROVEN))

    after = (
        steps.mark_found(proven),
        steps.mark_proven(made, "1427", needs_chip=False),
        steps.mark_spoilt(proven, "torn"),
        steps.mark_void(made, "does not scan", destroyed=False),
        steps.hand_over(proven, RULES, at=AT),
    )

    assert not any(one.with_staff for one in after)
    assert steps.mark_found(proven).current == proven.current


def test_a_bib_that_nobody_keeps_is_not_found():
    with pytest.raises(RuleError, match="bib 1427 is not kept by the staff"):
        steps.mark_found(pickup(attempt(S.PROVEN)))


def test_every_station_may_go_on_with_a_bib_that_staff_keep():
    kept = pickup(attempt(S.PROVEN), with_staff=True)

    moved = steps.take_over(kept, "Desk 2", "bb")

    assert moved == replace(kept, station="Desk 2", incarnation="bb", fence=2)


def test_steps_keep_what_they_are_told():
    sent = pickup(attempt(S.SENT, note="before"))

    assert steps.mark_made(sent, (OK_CHIP,)).current.chips == (OK_CHIP,)
    assert steps.mark_made(sent, (OK_CHIP,)).current.note == ""  # no doubt is left
    assert chip_steps.mark_encoded(sent, (OK_CHIP,)).current.chips == (OK_CHIP,)
    assert steps.mark_uncertain(sent, "no answer").current.note == "no answer"
    void = steps.mark_void(sent, "torn", destroyed=False).current
    assert (void.note, void.destroyed, void.chips) == ("torn", False, (CHIP,))
    gone = steps.mark_void(sent, "torn", destroyed=True, chips=(OK_CHIP,)).current
    assert (gone.destroyed, gone.chips) == (True, (OK_CHIP,))
    assert steps.mark_destroyed(pickup(attempt(S.VOID))).current.destroyed
    assert chip_steps.mark_chips(pickup(attempt(S.MADE)), (OK_CHIP,)).current.chips == (OK_CHIP,)


def test_untouched_gives_back_an_encoded_attempt_as_encoded():
    encoded = chip_steps.mark_encoded(pickup(attempt(S.SENT)), (OK_CHIP,))

    again = steps.mark_untouched(steps.mark_sent(encoded))

    assert again == encoded


def test_a_bib_that_came_out_cannot_have_been_never_out():
    with pytest.raises(RuleError, match="look into the tray again"):
        steps.mark_void(pickup(attempt(S.MADE)), "not out", destroyed=True)
