"""What a desk asks for and what a kiosk does not tell: demands, documents, proxies, guardians."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.core.entitlement import Denied, Grant, Resume, decide
from kiosk.core.event import Face, IdentityRule
from kiosk.core.people import Match
from kiosk.core.pickup import Checks
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import Reason, refusal
from tests.helpers.events import held_bib, place, runner_file, with_pickup, with_race
from tests.unit.core.entitlement.requests import HERE, NO_PAPER, OLD_PAPER, SEEN, asked, minor, reason_of


@pytest.mark.parametrize("face", [Face.DESK, Face.STAFF])
def test_a_desk_asks_for_what_is_missing_before_it_refuses(face):
    grant = decide(asked(minor(), face=face, checks=Checks(), settled=False))

    assert isinstance(grant, Grant)
    assert grant.demands == ("identity", "guardian")


def test_a_desk_asks_for_a_document_that_the_roster_lacks():
    grant = decide(asked(runner_file(None, place(**NO_PAPER)), checks=Checks(), settled=False))

    assert grant.demands == ("identity", "document")


def test_a_kiosk_calls_a_volunteer_where_a_document_is_missing():
    runner = runner_file(None, place(**NO_PAPER))

    grant = decide(asked(runner, face=Face.KIOSK, checks=Checks(), settled=False))

    assert grant.demands == ("identity", "document")


def test_a_wrong_birth_date_says_neither_which_was_wrong_nor_whose_number_it_is():
    denied = decide(asked(born=date(1999, 9, 9), match=Match("M1001"), face=Face.KIOSK))

    assert denied == Denied(refusal(Reason.UNKNOWN_CODE))


def test_a_bib_under_way_is_finished_although_the_event_was_closed():
    mine = runner_file(held=held_bib(is_open=True, incarnation=HERE, collected_at=None))

    assert isinstance(decide(asked(mine, is_closed=True)), Resume)


def test_a_kiosk_does_not_tell_whether_a_number_is_known():
    known = asked(match=Match("M1001"), face=Face.KIOSK, is_number=True)
    unknown = asked(match=None, runner=None, face=Face.KIOSK, is_number=True)

    assert decide(known) == decide(unknown) == Denied(refusal(Reason.BIRTH_DATE_NEEDED))


def test_a_number_and_its_birth_date_prove_what_a_pass_proves():
    proven = asked(match=Match("M1001"), face=Face.KIOSK, born=runner_file().member.birth_date)

    assert isinstance(decide(proven), Grant)
    assert isinstance(decide(replace(proven, born=None, verdict=PassVerdict.GENUINE)), Grant)


def test_nothing_is_demanded_where_the_event_demands_nothing():
    event = with_race(with_pickup(identity=IdentityRule.NONE), documents=())

    grant = decide(asked(runner_file(None, place(**NO_PAPER)), event=event, checks=Checks()))

    assert isinstance(grant, Grant)
    assert grant.demands == ()


def test_a_document_that_was_seen_heals_a_missing_and_an_expired_one():
    seen = replace(SEEN, document="pps")

    for papers in (NO_PAPER, OLD_PAPER):
        assert isinstance(decide(asked(runner_file(None, place(**papers)), checks=seen)), Grant)
    strange = asked(runner_file(None, place(**NO_PAPER)), checks=replace(SEEN, document="fishing"))
    assert reason_of(strange) is Reason.DOCUMENT_MISSING


@pytest.mark.parametrize("until", [date(2024, 8, 10), None])
def test_a_document_counts_up_to_race_day(until):
    assert isinstance(decide(asked(runner_file(None, place(document_valid_until=until)))), Grant)


def test_a_proxy_may_collect_up_to_the_limit():
    proxy = replace(SEEN, proxy="Ana")

    assert isinstance(decide(asked(checks=proxy, proxy_count=1)), Grant)
    assert isinstance(decide(asked(proxy_count=9)), Grant)


def test_a_guardian_beside_a_minor_is_enough():
    assert isinstance(decide(asked(minor(), checks=replace(SEEN, guardian=True))), Grant)
