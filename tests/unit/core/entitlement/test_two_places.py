"""Who has two places: a choice, or the one that counts."""

from dataclasses import replace

import pytest

from kiosk.core.entitlement import Choice, decide
from kiosk.core.people import Match, PlaceStatus
from kiosk.core.reasons import Reason
from tests.helpers.events import place, runner_file
from tests.unit.core.entitlement.requests import asked, reason_of

TWO = (place("E1"), place("E2", race="10K"))


def test_two_races_are_a_choice():
    decision = decide(asked(runner_file(None, *TWO), match=Match("M1001", "E1")))

    assert isinstance(decision, Choice)
    assert (decision.options, decision.named) == (TWO, "E1")


@pytest.mark.parametrize(("race", "given_up"), [("42K", ("10K",)), ("10K", ("42K",))])
def test_the_race_that_was_chosen_is_granted_and_the_other_given_up(race, given_up):
    grant = decide(asked(runner_file(None, *TWO), race=race))

    assert (grant.place.race, grant.race.code, grant.given_up) == (race, race, given_up)


def test_a_race_without_a_place_is_chosen_again():
    assert isinstance(decide(asked(race="10K")), Choice)


def test_two_places_in_one_race_are_no_choice():
    runner = runner_file(None, place("E1"), place("E2"))

    assert decide(asked(runner)).place.entitlement_id == "E1"
    assert decide(asked(runner, match=Match("M1001", "E2"))).place.entitlement_id == "E2"
    assert decide(asked(runner, race="42K", match=Match("M1001", "E2"))).place.entitlement_id == "E2"
    assert decide(asked(runner)).given_up == ()


def test_a_withdrawn_place_beside_a_granted_one_does_not_count():
    runner = runner_file(None, place("E1", status=PlaceStatus.WITHDRAWN), place("E2", race="10K"))

    assert decide(asked(runner)).place.entitlement_id == "E2"
    assert decide(asked(runner)).given_up == ()


def test_a_code_that_names_a_withdrawn_place_asks_before_it_gives_the_other():
    runner = runner_file(None, place("E1", status=PlaceStatus.WITHDRAWN), place("E2", race="10K"))
    request = asked(runner, match=Match("M1001", "E1"))

    decision = decide(request)

    assert isinstance(decision, Choice)
    assert [option.entitlement_id for option in decision.options] == ["E2"]
    assert decide(replace(request, race="10K")).place.entitlement_id == "E2"


def test_the_refusal_is_about_the_place_that_the_code_names():
    runner = runner_file(
        None, place("E1", status=PlaceStatus.WITHDRAWN), place("E2", status=PlaceStatus.REALLOCATED)
    )

    assert reason_of(asked(runner)) is Reason.WITHDRAWN
    assert reason_of(asked(runner, match=Match("M1001", "E2"))) is Reason.REALLOCATED
