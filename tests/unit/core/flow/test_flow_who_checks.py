"""Who looks before a bib is issued: a volunteer, nobody, or a rehearsal."""

from dataclasses import replace

import pytest

from kiosk.core.entitlement import Denied, Resume
from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
from kiosk.core.flow import states as st
from kiosk.core.flow import step
from kiosk.core.pickup import NOTHING_SEEN, Checks
from kiosk.core.reasons import Reason, refusal
from tests.helpers.events import held_bib
from tests.unit.core.flow.cases import (
    CHOICE,
    DENIED,
    DESK,
    GRANT,
    KIOSK,
    LOOK_UP,
    PLAIN_GRANT,
    RESERVE,
    RUNNER,
    VISIT,
)


def decided(decision, rules, checks=NOTHING_SEEN):
    asked = replace(LOOK_UP, checks=checks)
    return step(st.LookingUp(VISIT, asked), ev.Decided(VISIT, decision), rules)


def test_a_volunteer_looks_before_anything_is_issued():
    assert decided(GRANT, DESK) == (st.Checking(VISIT, LOOK_UP, GRANT), ())
    assert decided(PLAIN_GRANT, DESK) == (st.Checking(VISIT, LOOK_UP, PLAIN_GRANT), ())


def test_a_kiosk_issues_only_what_needs_no_volunteer():
    waiting, nothing = decided(GRANT, KIOSK)
    reserving, effects = decided(PLAIN_GRANT, KIOSK)

    assert (waiting, nothing) == (st.Checking(VISIT, LOOK_UP, GRANT), ())
    assert isinstance(reserving, st.Reserving)
    assert effects == (fx.Reserve(VISIT, "E5001", "42K", NOTHING_SEEN),)


def test_a_kiosk_calls_no_volunteer_for_what_one_has_seen_already():
    half, all_seen = Checks("passport", by="Val"), Checks("passport", "licence", guardian=True, by="Val")

    waiting, _ = decided(GRANT, KIOSK, half)
    reserving, effects = decided(GRANT, KIOSK, all_seen)

    assert waiting == st.Checking(VISIT, replace(LOOK_UP, checks=half), GRANT)
    assert isinstance(reserving, st.Reserving)
    assert effects == (fx.Reserve(VISIT, "E5001", "42K", all_seen),)
    assert isinstance(decided(GRANT, DESK, all_seen)[0], st.Checking)


def test_a_kiosk_to_which_no_volunteer_comes_says_so_before_it_goes_on():
    waiting = st.Checking(VISIT, LOOK_UP, GRANT)

    at_kiosk, noted = step(waiting, ev.TimedOut(waiting), KIOSK)

    member = GRANT.runner.member.member_id
    assert at_kiosk == st.Refused(VISIT, LOOK_UP, Denied(refusal(Reason.NO_VOLUNTEER_CAME), GRANT.runner))
    assert noted == (fx.NoteTurnedAway(VISIT, member, Reason.NO_VOLUNTEER_CAME),)
    assert step(waiting, ev.TimedOut(waiting), DESK) == (st.Idle(VISIT), ())


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=str)
def test_what_a_volunteer_does_not_confirm_is_refused_with_words_and_in_their_name(rules):
    refused, noted = step(st.Checking(VISIT, LOOK_UP, GRANT), ev.NotConfirmed(VISIT, "Val"), rules)

    member = GRANT.runner.member.member_id
    assert refused == st.Refused(VISIT, LOOK_UP, Denied(refusal(Reason.NOT_CONFIRMED), GRANT.runner))
    assert noted == (fx.NoteTurnedAway(VISIT, member, Reason.NOT_CONFIRMED, "Val"),)


def test_a_rehearsal_counts_as_seen_exactly_what_is_demanded():
    rehearsal = replace(KIOSK, counts_as_seen=True)

    seen = decided(GRANT, rehearsal)[1][0].checks
    plain = decided(PLAIN_GRANT, rehearsal)[1][0].checks
    kept = decided(GRANT, replace(DESK, counts_as_seen=True), Checks("passport", "pps"))[1][0].checks

    assert seen == Checks(identity="rehearsal", document="licence", guardian=True)
    assert plain == NOTHING_SEEN
    assert kept == Checks("passport", "pps", guardian=True)


def test_other_decisions_show_themselves():
    assert decided(DENIED, DESK) == (st.Refused(VISIT, LOOK_UP, DENIED), ())
    assert decided(CHOICE, DESK) == (st.Choosing(VISIT, LOOK_UP, CHOICE), ())
    assert decided(Resume(RUNNER, held_bib(), moves=False), DESK) == (st.LookingUp(VISIT, LOOK_UP), ())


def test_checks_and_choices_travel_on():
    checks = Checks("passport", by="S")

    chosen = step(st.Choosing(VISIT, LOOK_UP, CHOICE), ev.RaceChosen(VISIT, "10K"), DESK)[1]
    again = step(st.Refused(VISIT, LOOK_UP, DENIED), ev.ChecksDone(VISIT, checks), DESK)[1]
    issued = step(st.Checking(VISIT, LOOK_UP, GRANT), ev.ChecksDone(VISIT, checks), DESK)[1]

    assert chosen == (replace(LOOK_UP, race="10K"),)
    assert again == (replace(LOOK_UP, checks=checks),)
    assert issued == (fx.Reserve(VISIT, "E5001", "42K", checks),)


def test_a_refusal_to_reserve_can_be_answered():
    after, _ = step(st.Reserving(VISIT, RESERVE), ev.Decided(VISIT, DENIED), DESK)

    assert after == st.Refused(VISIT, fx.LookUp(VISIT, "E5001", "42K", NOTHING_SEEN), DENIED)
