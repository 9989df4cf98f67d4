"""The ends of a pickup: handed over, undone, revoked, moved to another station, taken back."""

from dataclasses import replace

import pytest

from kiosk.core import steps
from kiosk.core.errors import RuleError
from kiosk.core.event import IdentityRule
from kiosk.core.pickup import AHEAD, MAY_BE_OUT, Checks, PickupState
from tests.unit.core.steps.pickups import AT, OK_CHIP, RULES, S, attempt, pickup


@pytest.mark.parametrize("state", list(S))
def test_only_a_proven_bib_is_handed_over(state):
    ready = pickup(attempt(state))

    if state is S.PROVEN:
        done = steps.hand_over(ready, RULES, at=AT)
        assert (done.state, done.closed_at) == (PickupState.HANDED_OVER, AT)
    else:
        with pytest.raises(RuleError, match="cannot be handed over yet"):
            steps.hand_over(ready, RULES, at=AT)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (S.PLANNED, "bib"),
        (S.VOID, "bib"),
        (S.SENT, "answer"),
        (S.UNCERTAIN, "answer"),
        (S.ENCODED, "read-back"),
        (S.MADE, "read-back"),
        (S.REVOKED, "read-back"),
    ],
)
def test_what_is_missing_is_named(state, word):
    assert steps.demands(pickup(attempt(state)), RULES) == (word,)
    assert steps.demands(pickup(attempt(state), checks=Checks()), RULES) == ("identity", word)


def test_identity_is_demanded_as_the_event_says():
    ready = pickup(attempt(S.PROVEN), checks=Checks())

    assert steps.demands(pickup(), RULES) == ("bib",)
    assert steps.demands(ready, RULES) == ("identity",)
    assert steps.demands(ready, replace(RULES, identity=IdentityRule.NONE)) == ()
    set_aside = Checks(overrides=frozenset({"identity_not_confirmed"}))
    assert steps.demands(replace(ready, checks=set_aside), RULES) == ()
    with pytest.raises(RuleError, match="identity"):
        steps.hand_over(ready, RULES, at=AT)


@pytest.mark.parametrize("closed", [PickupState.HANDED_OVER, PickupState.UNDONE])
def test_a_closed_pickup_stays_closed(closed):
    over = pickup(attempt(S.PROVEN), state=closed)

    for step in (
        lambda: steps.hand_over(over, RULES, at=AT),
        lambda: steps.undo(over, at=AT),
        lambda: steps.take_over(over, "Desk 2", "bb"),
    ):
        with pytest.raises(RuleError, match="the pickup of bib 1427 is"):
            step()


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("destroyed", [False, True])
def test_undo_leaves_nothing_out_there(state, destroyed):
    before = pickup(attempt(state, destroyed=destroyed))

    if state is S.PLANNED or destroyed:
        done = steps.undo(before, at=AT)
        assert (done.state, done.closed_at) == (PickupState.UNDONE, AT)
    else:
        with pytest.raises(RuleError, match="may be out: find and destroy it"):
            steps.undo(before, at=AT)


def test_a_pickup_without_attempts_is_undone():
    assert steps.undo(pickup(), at=AT).state is PickupState.UNDONE


@pytest.mark.parametrize("state", list(S))
def test_revoking_kills_what_is_proven_and_nothing_else(state):
    before = pickup(attempt(S.VOID), attempt(state, 2), state=PickupState.HANDED_OVER)

    after = steps.revoke(before)

    expected = S.REVOKED if state is S.PROVEN else state
    assert [one.state for one in after.attempts] == [S.VOID, expected]


@pytest.mark.parametrize("state", list(S))
def test_a_pickup_moves_to_another_station_only_while_nothing_may_be_out(state):
    before = pickup(attempt(state), attempt(S.VOID, 2))

    if state in MAY_BE_OUT:
        with pytest.raises(RuleError, match="may be out at Desk 1: settle it there"):
            steps.take_over(before, "Desk 2", "bb")

        settled = steps.take_over(before, "Desk 2", "bb", settles=True)
        asked = S.UNCERTAIN if state in {S.SENT, S.ENCODED} else state
        assert (settled.fence, settled.attempts[0].state) == (2, asked)
        assert ("at Desk 1" in settled.attempts[0].note) is (state is not S.UNCERTAIN)
    else:
        after = steps.take_over(before, "Desk 2", "bb")
        assert (after.station, after.incarnation, after.fence) == ("Desk 2", "bb", 2)
        assert after.attempts == before.attempts


def test_a_finished_piece_lies_where_it_came_out_until_it_is_scanned():
    made = pickup(attempt(S.MADE, chips=(OK_CHIP,)))
    moved = steps.take_over(made, "Desk 2", "bb", settles=True)
    twice = steps.take_over(moved, "Desk 3", "cc", settles=True)

    assert moved.current.note == twice.current.note == "this piece came out at Desk 1: fetch it from there"
    assert steps.mark_proven(twice, "1427", needs_chip=True).current.note == ""
    assert steps.mark_removed(twice).current.note == ""
    kept = steps.take_over(replace(made, with_staff=True), "Desk 2", "bb")
    assert kept.current.note == ""


@pytest.mark.parametrize("state", S)
def test_only_a_bib_in_somebodys_hands_is_taken_back(state):
    given = pickup(attempt(state), state=PickupState.HANDED_OVER)

    if state is S.PROVEN:
        back = steps.take_back(given, "wrong person", "Desk 2", "bb")
        assert (back.state, back.closed_at, back.fence) == (PickupState.OPEN, None, given.fence + 1)
        assert (back.current.state, back.current.destroyed) == (S.VOID, False)
    else:
        with pytest.raises(RuleError, match="not in anybody's hands"):
            steps.take_back(given, "wrong person", "Desk 2", "bb")


@pytest.mark.parametrize("state", S)
def test_only_a_proven_bib_is_spoilt_in_somebodys_hand(state):
    held = pickup(attempt(state))

    if state is S.PROVEN:
        assert steps.mark_spoilt(held, "torn").current.state is S.VOID
    else:
        with pytest.raises(RuleError):
            steps.mark_spoilt(held, "torn")


def test_pickup_knows_its_current_attempt_and_whether_stock_was_touched():
    assert pickup().current is None
    assert not pickup(attempt()).was_ever_sent
    assert pickup(attempt(S.VOID), attempt(serial=2)).was_ever_sent
    assert pickup(attempt(), attempt(serial=2)).current.serial == 2


def test_a_bib_made_ahead_is_not_handed_over_before_its_runner_was_looked_at():
    ahead = pickup(attempt(S.PROVEN), checks=Checks(identity=AHEAD))

    assert steps.demands(ahead, RULES) == ("checks",)
    with pytest.raises(RuleError, match="checks"):
        steps.hand_over(ahead, RULES, at=AT)
    assert steps.demands(steps.mark_checked(ahead, Checks(identity="passport")), RULES) == ()


def test_only_a_bib_made_ahead_is_joined_with_its_runner_later():
    with pytest.raises(RuleError, match="was not made ahead"):
        steps.mark_checked(pickup(attempt(S.PROVEN)), Checks(identity="passport"))


@pytest.mark.parametrize("change", [{"bib_name": "Millie"}, {"start_area": "SAS2"}])
def test_what_is_printed_already_is_not_changed_at_the_hand_over(change):
    seen = Checks(identity="passport", **change)

    with pytest.raises(RuleError, match="printed already"):
        steps.mark_checked(pickup(attempt(S.MADE), checks=Checks(identity=AHEAD)), seen)
    assert steps.mark_checked(pickup(attempt(S.PLANNED), checks=Checks(identity=AHEAD)), seen).checks == seen
