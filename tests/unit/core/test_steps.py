"""The steps of a pickup: each is legal from its own states and from no other."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.core import chip_steps, steps
from kiosk.core.chipcode import ChipCode, parse_template
from kiosk.core.errors import RuleError
from kiosk.core.event import IdentityRule
from kiosk.core.pickup import (
    AHEAD,
    HIGHEST_ATTEMPT,
    MAY_BE_OUT,
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
)
from tests.helpers.events import with_pickup

S = AttemptState
AT = datetime(2024, 8, 9, 12, 0, tzinfo=UTC)
CHIP = Chip(1, "C0DE00000000000011001427")
OK_CHIP = replace(CHIP, tid="E280AA", verdict=ChipVerdict.OK)
TEMPLATE = parse_template("{event:4}{pad}{attempt:2}{chip:1}{bib:06}", "C0DE")
RULES = with_pickup(identity=IdentityRule.DOCUMENT).pickup


def attempt(state=S.PLANNED, serial=1, **changes):
    return replace(Attempt(1427, serial, 0, state, (CHIP,)), **changes)


def pickup(*attempts, **changes):
    base = Pickup(
        pickup_id=1,
        kind=PickupKind.ORIGINAL,
        entitlement_id="E1",
        member_id="M1",
        race="42K",
        start_area="SAS1",
        bib=1427,
        copy=0,
        station="Desk 1",
        incarnation="aa",
        fence=1,
        state=PickupState.OPEN,
        checks=Checks("passport"),
        opened_at=AT,
        attempts=attempts,
    )
    return replace(base, **changes)


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


# --- planning ---


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("destroyed", [False, True])
def test_a_new_attempt_needs_the_old_one_void_and_destroyed(state, destroyed):
    before = pickup(attempt(state, destroyed=destroyed))

    if state is S.VOID and destroyed:
        assert steps.plan_attempt(before, attempt(serial=2)).attempts == (*before.attempts, attempt(serial=2))
    else:
        with pytest.raises(RuleError, match="settle it before a new one"):
            steps.plan_attempt(before, attempt(serial=2))


def test_the_first_attempt_needs_nothing_but_an_open_pickup():
    assert steps.plan_attempt(pickup(), attempt()).attempts == (attempt(),)
    with pytest.raises(RuleError, match="is undone"):
        steps.plan_attempt(pickup(state=PickupState.UNDONE), attempt())


def test_serials_count_all_attempts_of_the_bib():
    before = (attempt(S.REVOKED, 1), attempt(S.VOID, 4))

    planned = steps.next_attempt(pickup(copy=1), before, TEMPLATE)

    assert (planned.serial, planned.copy, planned.state, planned.key) == (5, 1, S.PLANNED, "1427.5")
    assert planned.chips == (Chip(1, TEMPLATE.encode(ChipCode(1427, 5, 1))),)
    assert steps.next_attempt(pickup(), (), TEMPLATE).serial == 1


def test_attempts_end_where_the_chip_code_ends():
    last = steps.next_attempt(pickup(), (attempt(S.VOID, HIGHEST_ATTEMPT - 1),), TEMPLATE)

    assert last.serial == HIGHEST_ATTEMPT
    with pytest.raises(RuleError, match="give a new number"):
        steps.next_attempt(pickup(), (last,), TEMPLATE)


# --- proof ---


@pytest.mark.parametrize("verdict", [None, *ChipVerdict])
def test_a_chip_that_must_be_proven_is(verdict):
    made = pickup(attempt(S.MADE, chips=(replace(CHIP, verdict=verdict),)))

    if verdict is ChipVerdict.OK:
        proven = steps.mark_proven(made, "1427", needs_chip=True)
        assert (proven.current.state, proven.barcode_read) == (S.PROVEN, "1427")
    else:
        with pytest.raises(RuleError, match="is not proven: read it, or destroy the bib"):
            steps.mark_proven(made, "1427", needs_chip=True)


def test_every_chip_of_a_bib_must_be_proven():
    with pytest.raises(RuleError, match="is not proven"):
        steps.mark_proven(
            pickup(attempt(S.MADE, chips=(OK_CHIP, replace(CHIP, number=2)))), "", needs_chip=True
        )
    with pytest.raises(RuleError, match="is not proven"):
        steps.mark_proven(pickup(attempt(S.MADE, chips=())), "", needs_chip=True)


# --- the ends ---


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


# --- chips of a separate encoder ---

BEGUN = replace(CHIP, tid="E280AA", verdict=ChipVerdict.UNKNOWN)
DIRTY = replace(BEGUN, verdict=ChipVerdict.FAILED_DIRTY)


def test_chips_are_begun_before_the_first_word_and_begun_again_with_the_same_ones_only():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))
    half = chip_steps.mark_half_encoded(begun, (DIRTY,), "moved")

    assert begun.current == attempt(S.SENT, chips=(BEGUN,))
    assert begun.current.is_being_encoded
    assert half.current == attempt(S.SENT, chips=(DIRTY,), note="moved")
    assert chip_steps.mark_writing(half, ("E280AA",)) == begun
    with pytest.raises(RuleError, match="begun with another chip"):
        chip_steps.mark_writing(half, ("E280BB",))


@pytest.mark.parametrize("state", [S.SENT, S.ENCODED, S.MADE, S.PROVEN, S.VOID, S.UNCERTAIN])
def test_chips_of_a_piece_that_is_not_being_encoded_are_not_written(state):
    with pytest.raises(RuleError, match=r"1427\.1 is"):
        chip_steps.mark_writing(pickup(attempt(state, chips=(OK_CHIP,))), ("E280AA",))


def test_a_chip_that_was_found_and_not_written_belongs_to_no_bib():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))

    assert steps.mark_untouched(begun) == pickup(attempt())


def test_one_good_chip_of_two_is_not_encoded():
    second = replace(CHIP, number=2)
    half = pickup(attempt(S.SENT, chips=(OK_CHIP, replace(second, verdict=ChipVerdict.FAILED_UNTOUCHED))))

    assert half.current.is_being_encoded
    assert not pickup(
        attempt(S.SENT, chips=(OK_CHIP, replace(second, verdict=ChipVerdict.OK)))
    ).current.is_being_encoded


def test_a_station_that_takes_over_is_told_where_the_begun_chip_lies():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))

    taken = steps.take_over(begun, "Desk 2", "bb", settles=True)

    assert taken.current.is_being_encoded
    assert "Desk 1" in taken.current.note


def test_a_piece_has_as_many_chips_as_the_event_says():
    two = parse_template("{event:4}{pad}{attempt:2}{chip:1}{bib:06}", "C0DE", per_bib=2)

    planned = steps.next_attempt(pickup(), (), two)

    assert [(chip.number, chip.epc[-9:]) for chip in planned.chips] == [(1, "011001427"), (2, "012001427")]
