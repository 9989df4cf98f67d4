"""From the scan to the piece: what each answer of the devices and of a person leads to."""

from dataclasses import replace

import pytest

from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
from kiosk.core.flow import states as st
from kiosk.core.flow import step
from kiosk.core.pickup import NOTHING_SEEN, PickupState
from tests.unit.core.flow.cases import (
    DESK,
    KIOSK,
    LOOK_UP,
    RESERVE,
    STATES,
    TROUBLE,
    VISIT,
    S,
    being_encoded,
    job,
    kind_of,
    stopped,
)


@pytest.mark.parametrize(
    ("now", "expected", "effects"),
    [
        (job(None), st.Storing, [fx.Destroyed]),
        (job(S.PLANNED), st.Making, [fx.Print]),
        (job(S.ENCODED), st.Making, [fx.Print]),
        (job(S.SENT), st.AskingIfOut, []),
        (job(S.UNCERTAIN), st.AskingIfOut, []),
        (job(S.MADE), st.ReadingBack, [fx.PromptScan]),
        (job(S.PROVEN), st.HandingOver, []),
        (job(S.VOID), st.AskingDestroyed, []),
        (job(S.VOID, destroyed=True), st.Storing, [fx.Destroyed]),
        (job(S.REVOKED), st.Closed, []),
        (job(S.PROVEN, how=PickupState.HANDED_OVER), st.Closed, []),
        (job(how=PickupState.UNDONE), st.Closed, []),
    ],
)
def test_a_scan_resumes_at_the_first_step_that_is_not_done(now, expected, effects):
    after, asked = step(st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, now.attempt, now), DESK)

    assert isinstance(after, expected)
    assert [type(effect) for effect in asked] == effects


def test_an_encoder_comes_before_the_printer_where_there_is_one():
    making, asked = step(st.Reserving(VISIT, RESERVE), ev.Progressed(VISIT, "1427.1", job()), KIOSK)
    printing, then = step(making, ev.Encoded(VISIT, "1427.1", job(S.ENCODED)), KIOSK)

    assert asked == (fx.Encode(VISIT, job()),)
    assert printing == st.Making(VISIT, job(S.ENCODED), st.MakeStep.PRINT)
    assert then == (fx.Print(VISIT, job(S.ENCODED)),)


def test_a_chip_that_was_begun_is_written_again_before_anything_is_printed():
    looking, now = st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, "1427.1", being_encoded())

    after, asked = step(looking, now, KIOSK)
    in_line, _ = step(looking, now, DESK)

    assert after == st.Making(VISIT, being_encoded(), st.MakeStep.ENCODE)
    assert asked == (fx.Encode(VISIT, being_encoded()),)
    assert in_line == st.AskingIfOut(VISIT, being_encoded())


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=["desk", "kiosk"])
def test_chips_that_are_not_proven_can_be_tried_again_or_given_up(rules):
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)
    back = st.Making(VISIT, being_encoded(), st.MakeStep.ENCODE)

    after, _ = step(making, ev.Unencoded(VISIT, "1427.1", being_encoded(), "Moved."), rules)
    given_up, asked = step(after, ev.UndoAsked(VISIT), rules)

    assert after == st.Stopped(VISIT, "Moved.", fx.Encode(VISIT, being_encoded()), back, being_encoded())
    assert step(after, ev.RetryAsked(VISIT), rules) == (back, (fx.Encode(VISIT, being_encoded()),))
    assert step(after, ev.OtherwiseAsked(VISIT), rules) == (after, ())
    assert isinstance(given_up, st.Storing)
    assert asked == (fx.GiveUp(VISIT, being_encoded()),)


def test_the_chip_of_a_dead_bib_is_written_over_when_a_person_says_so():
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)
    tids = frozenset({"E280AA"})

    after, _ = step(making, ev.Unencoded(VISIT, "1427.1", job(), "Used before.", tids), KIOSK)
    going_on, asked = step(after, ev.OtherwiseAsked(VISIT), KIOSK)

    assert going_on == making
    assert asked == (fx.Encode(VISIT, job(), tids),)
    assert step(after, ev.RetryAsked(VISIT), KIOSK)[1] == (fx.Encode(VISIT, job()),)


def test_an_encoder_that_takes_too_long_is_asked_again_and_nobody_is_asked_for_a_bib():
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)

    after, asked = step(making, ev.TimedOut(making), KIOSK)

    assert isinstance(after, st.Stopped)
    assert "encoder" in after.sentence
    assert (after.retry, asked) == (fx.Encode(VISIT, job()), ())


def test_without_read_back_a_finished_bib_is_proven_at_once():
    after, asked = step(st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, "1427.1", job(S.MADE)), KIOSK)

    assert isinstance(after, st.Storing)
    assert asked == (fx.Prove(VISIT, job(S.MADE), ""),)


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=["desk", "kiosk"])
@pytest.mark.parametrize(("doing", "retry"), [(st.MakeStep.PRINT, fx.Print), (st.MakeStep.ENCODE, fx.Encode)])
def test_a_device_that_took_nothing_is_tried_again_when_asked(doing, retry, rules):
    making = st.Making(VISIT, job(), doing)

    after, _ = step(making, ev.Untouched(VISIT, "1427.1", job(), "Paper is out."), rules)

    assert after == st.Stopped(VISIT, "Paper is out.", retry(VISIT, job()), making, job())
    assert step(after, ev.RetryAsked(VISIT), rules) == (making, (retry(VISIT, job()),))
    assert step(making, ev.StoreFailed(VISIT, "Paper is out."), rules)[0] == after


def test_trouble_shows_and_goes():
    making = st.Making(VISIT, job(), st.MakeStep.PRINT)

    troubled, _ = step(making, ev.Troubled(VISIT, "1427.1", TROUBLE), DESK)

    assert troubled == replace(making, trouble=TROUBLE)
    assert step(troubled, ev.Troubled(VISIT, "1427.1", None), DESK) == (making, ())


def test_no_answer_in_time_is_a_question_for_a_person():
    making = st.Making(VISIT, job(), st.MakeStep.PRINT)

    after, effects = step(making, ev.TimedOut(making), DESK)

    assert after == st.AskingIfOut(VISIT, job())
    assert effects == (fx.NoteUncertain(VISIT, job()),)


@pytest.mark.parametrize("is_out", [True, False])
def test_the_answer_of_the_person_is_stored(is_out):
    after, effects = step(
        st.AskingIfOut(VISIT, job(S.SENT)), ev.SaidOut(VISIT, "1427.1", is_out=is_out), DESK
    )

    assert after.asked == fx.Settle(VISIT, job(S.SENT), is_out)
    assert effects == (after.asked,)


@pytest.mark.parametrize(("held", "effect"), [(None, None), (S.PLANNED, fx.Undo), (S.ENCODED, fx.GiveUp)])
def test_a_reservation_is_taken_back_while_nothing_was_printed(held, effect):
    stop = stopped(LOOK_UP, st.LookingUp(VISIT, LOOK_UP), job(held) if held else None)

    after, effects = step(stop, ev.UndoAsked(VISIT), DESK)

    assert [type(one) for one in effects] == ([effect] if effect else [])
    assert isinstance(after, st.Storing if effect else st.Stopped)


@pytest.mark.parametrize("state", [S.SENT, S.UNCERTAIN, S.MADE, S.PROVEN, S.VOID, S.REVOKED])
def test_what_may_be_out_is_not_taken_back(state):
    stop = stopped(LOOK_UP, st.LookingUp(VISIT, LOOK_UP), job(state))

    assert step(stop, ev.UndoAsked(VISIT), DESK) == (stop, ())


@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_a_kiosk_never_walks_away_from_a_pickup(state):
    after, effects = step(state, ev.Dismissed(VISIT), KIOSK)

    has_pickup = getattr(state, "job", None) is not None and not isinstance(state, st.Closed)
    if has_pickup:
        assert after == state
    assert effects == ()


def test_a_scan_while_reading_back_is_the_bib_and_elsewhere_a_new_visit():
    reading, prove = step(st.ReadingBack(VISIT, job(S.MADE)), ev.Shown("1427"), DESK)
    looking, look_up = step(st.Idle(VISIT), ev.Shown("1427"), DESK)

    assert (reading.task, prove) == (st.StoreTask.PROVE, (fx.Prove(VISIT, job(S.MADE), "1427"),))
    assert looking.visit == VISIT + 1
    assert look_up == (fx.LookUp(VISIT + 1, "1427", None, NOTHING_SEEN),)
