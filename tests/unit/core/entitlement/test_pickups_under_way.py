"""Who comes to a bib that is under way, kept, promised or made ahead."""

import pytest

from kiosk.core.entitlement import Denied, Grant, Resume, decide
from kiosk.core.event import Face
from kiosk.core.people import PlaceStatus
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import Reason
from tests.helpers.events import held_bib, place, runner_file
from tests.unit.core.entitlement.requests import HERE, KEPT, asked, reason_of

# --- a pickup under way ---


@pytest.mark.parametrize(
    ("incarnation", "may_be_out", "moves"),
    [(HERE, True, False), (HERE, False, False), ("bbbb", False, True)],
)
def test_the_same_code_resumes_an_open_pickup(incarnation, may_be_out, moves):
    held = held_bib(incarnation=incarnation, may_be_out=may_be_out, is_open=True, collected_at=None)

    decision = decide(asked(runner_file(held=held)))

    assert isinstance(decision, Resume)
    assert (decision.held, decision.moves) == (held, moves)


def test_an_open_replacement_resumes_though_the_bib_was_collected():
    held = held_bib(incarnation=HERE, is_open=True)

    assert isinstance(decide(asked(runner_file(held=held))), Resume)


@pytest.mark.parametrize("incarnation", [HERE, KEPT.incarnation])
@pytest.mark.parametrize("face", [Face.DESK, Face.STAFF])
def test_every_desk_goes_on_with_a_bib_that_staff_keep_without_a_supervisor(face, incarnation):
    decision = decide(asked(runner_file(held=KEPT), face=face, incarnation=incarnation))

    assert decision == Resume(runner_file(held=KEPT), KEPT, moves=incarnation == HERE)


@pytest.mark.parametrize("incarnation", [HERE, KEPT.incarnation])
def test_every_kiosk_sends_the_runner_of_a_kept_bib_to_a_desk(incarnation):
    kiosk = asked(runner_file(held=KEPT), face=Face.KIOSK, incarnation=incarnation)

    assert reason_of(kiosk) is Reason.KEPT_AT_DESK


def test_a_number_that_waits_is_kept():
    held = held_bib(77, collected_at=None, may_be_out=False)

    grant = decide(asked(runner_file(held=held)))

    assert (grant.wanted, grant.keeps) == (77, True)


def test_a_number_that_was_promised_is_wanted():
    grant = decide(asked(runner_file(None, place(wanted_bib=1001))))

    assert (grant.wanted, grant.keeps) == (1001, False)


@pytest.mark.parametrize("race", [None, "42K", "10K"])
@pytest.mark.parametrize("other", ["granted", "none"])
def test_a_number_that_waits_for_a_withdrawn_place_ends_at_the_help_desk(race, other):
    held = held_bib(77, "E1", collected_at=None)
    places = (place("E1", status=PlaceStatus.WITHDRAWN),)
    if other == "granted":
        places += (place("E2", race="10K"),)

    assert reason_of(asked(runner_file(None, *places, held=held), race=race)) is Reason.WITHDRAWN


def test_a_number_of_a_place_that_vanished_ends_at_the_help_desk():
    held = held_bib(77, "E9", collected_at=None)

    assert reason_of(asked(runner_file(None, place("E1"), held=held))) is Reason.NO_ENTITLEMENT


# --- ages and hours ---


@pytest.mark.parametrize(
    ("traits", "kind"),
    [
        ({"with_staff": True, "may_be_out": True}, Grant),
        ({"with_staff": False, "may_be_out": False}, Grant),
        ({"with_staff": False, "may_be_out": True}, Denied),
    ],
)
def test_who_comes_to_a_bib_made_ahead_is_looked_at_like_everybody(traits, kind):
    ahead = held_bib(is_open=True, collected_at=None, is_ahead=True, **traits)

    decision = decide(asked(runner_file(held=ahead)))

    assert isinstance(decision, kind)
    if isinstance(decision, Grant):
        assert decision.keeps
        assert decision.wanted == ahead.bib
    else:
        assert decision.refusal.reason is Reason.SERVED_ELSEWHERE


def test_a_kiosk_sends_who_has_a_bib_made_ahead_to_a_desk():
    ahead = held_bib(is_open=True, collected_at=None, is_ahead=True, with_staff=True)

    decision = decide(asked(runner_file(held=ahead), face=Face.KIOSK, verdict=PassVerdict.GENUINE))

    assert decision.refusal.reason is Reason.KEPT_AT_DESK
