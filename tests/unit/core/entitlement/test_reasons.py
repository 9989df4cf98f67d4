"""Why somebody gets no bib: each reason with its words, their order, and what a supervisor may set aside."""

from dataclasses import replace
from datetime import timedelta
from string import Formatter

import pytest

from kiosk.core.entitlement import Grant, Resume, decide
from kiosk.core.event import Face, ProxyRule
from kiosk.core.people import Match, PlaceStatus
from kiosk.core.pickup import Checks
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import WORDING, Reason, refusal
from tests.helpers.events import held_bib, pickup_moment, place, runner_file, with_pickup, with_race
from tests.unit.core.entitlement.requests import (
    KEPT,
    MINOR,
    NO_PAPER,
    OLD_PAPER,
    SEEN,
    asked,
    minor,
    reason_of,
)

DENIALS = {
    Reason.BIRTH_DATE_NEEDED: asked(match=Match("M1001"), face=Face.KIOSK),
    Reason.EVENT_CLOSED: asked(is_closed=True),
    Reason.UNKNOWN_CODE: asked(match=None),
    Reason.FORGED_PASS: asked(verdict=PassVerdict.FORGED),
    Reason.REVOKED_PASS: asked(verdict=PassVerdict.GENUINE, is_revoked=True),
    Reason.OTHER_EVENT: asked(verdict=PassVerdict.OTHER_EVENT, other_event="MPT2028"),
    Reason.NO_ENTITLEMENT: asked(replace(runner_file(), places=())),
    Reason.WITHDRAWN: asked(runner_file(None, place(status=PlaceStatus.WITHDRAWN))),
    Reason.UNFINISHED: asked(runner_file(None, place(status=PlaceStatus.UNFINISHED))),
    Reason.REALLOCATED: asked(runner_file(None, place(status=PlaceStatus.REALLOCATED))),
    Reason.ALREADY_COLLECTED: asked(runner_file(held=held_bib())),
    Reason.NO_VALID_COPY: asked(runner_file(held=held_bib(may_be_out=False))),
    Reason.SERVED_ELSEWHERE: asked(runner_file(held=held_bib(is_open=True, collected_at=None))),
    Reason.BLOCKED: asked(runner_file(None, place(blocked="unpaid"))),
    Reason.TOO_YOUNG: asked(runner_file(MINOR)),
    Reason.POSSIBLE_DOUBLE: asked(runner_file(doubles=(held_bib(7), held_bib(8)))),
    Reason.DOCUMENT_MISSING: asked(runner_file(None, place(**NO_PAPER))),
    Reason.DOCUMENT_EXPIRED: asked(runner_file(None, place(**OLD_PAPER))),
    Reason.PROXY_FORBIDDEN: asked(
        event=with_pickup(proxy=ProxyRule.FORBIDDEN), checks=replace(SEEN, proxy="Ana")
    ),
    Reason.PROXY_LIMIT: asked(checks=replace(SEEN, proxy="Ana"), proxy_count=2),
    Reason.OUTSIDE_HOURS: asked(at=pickup_moment() + timedelta(hours=10)),
    Reason.GUARDIAN_MISSING: asked(minor()),
    Reason.IDENTITY_NOT_CONFIRMED: asked(checks=Checks()),
    Reason.STATION_NOT_READY: asked(station_trouble="the printer is gone"),
    Reason.KEPT_AT_DESK: asked(runner_file(held=KEPT), face=Face.KIOSK),
}
BY_OTHERS = {
    Reason.TWO_PLACES: refusal(Reason.TWO_PLACES, races="42K / 10K"),
    Reason.NO_NUMBERS_LEFT: refusal(Reason.NO_NUMBERS_LEFT, race="Marathon", area="SAS1"),
    Reason.NO_VOLUNTEER_CAME: refusal(Reason.NO_VOLUNTEER_CAME),
    Reason.NOT_CONFIRMED: refusal(Reason.NOT_CONFIRMED),
}
OVERRIDABLE = [reason for reason in Reason if WORDING[reason].overridable]


# --- each reason, and its words ---


@pytest.mark.parametrize("reason", DENIALS)
def test_each_reason_is_given(reason):
    assert reason_of(DENIALS[reason]) is reason


def test_no_reason_is_left_out():
    assert DENIALS.keys() | BY_OTHERS.keys() == set(Reason) == WORDING.keys()


@pytest.mark.parametrize("reason", list(Reason))
def test_every_brace_of_the_wording_is_filled_by_the_refusal(reason):
    found = BY_OTHERS.get(reason) or decide(DENIALS[reason]).refusal
    wording = WORDING[reason]

    braces = {name for _, name, _, _ in Formatter().parse(wording.sentence + wording.next_step) if name}

    assert braces == set(dict(found.facts))
    assert all(value for _, value in found.facts)
    for words in (found.sentence, found.next_step):
        assert words
        assert "{" not in words
    assert found.is_overridable is wording.overridable


def test_words_name_what_a_person_needs():
    expired = decide(DENIALS[Reason.DOCUMENT_EXPIRED]).refusal
    collected = decide(DENIALS[Reason.ALREADY_COLLECTED]).refusal

    assert expired.sentence == "The document (licence) is valid until 2024-08-09 only, before race day."
    assert collected.sentence == "Bib 1427 for Marathon was collected on 09/08 12:00 at Desk 1."


def test_denied_comes_with_the_person_where_one_was_named():
    assert decide(DENIALS[Reason.BLOCKED]).runner is not None
    assert decide(replace(asked(), runner=None)).refusal.reason is Reason.UNKNOWN_CODE


def test_a_genuine_pass_is_let_through():
    assert isinstance(decide(asked(verdict=PassVerdict.GENUINE)), Grant)


def test_a_race_that_the_event_does_not_have_is_no_entitlement():
    assert reason_of(asked(runner_file(None, place(race="5K")))) is Reason.NO_ENTITLEMENT
    gone = held_bib(race="5K", collected_at=pickup_moment())
    assert dict(decide(asked(runner_file(held=gone))).refusal.facts)["race"] == "5K"


WORST = {
    "runner": runner_file(MINOR, place(blocked="unpaid", **NO_PAPER), doubles=(held_bib(7),)),
    "event": with_pickup(proxy=ProxyRule.FORBIDDEN),
    "checks": Checks(proxy="Ana"),
    "at": pickup_moment() + timedelta(hours=10),
    "station_trouble": "the printer is gone",
}


# --- their order ---


def test_reasons_come_with_the_most_lasting_first():
    order, cures = [], [
        lambda r: replace(r, runner=replace(r.runner, places=(place(**NO_PAPER),))),
        lambda r: replace(r, event=with_race(r.event, minimum_age=10)),
        lambda r: replace(r, runner=replace(r.runner, doubles=())),
        lambda r: replace(r, checks=replace(r.checks, document="pps")),
        lambda r: replace(r, checks=replace(r.checks, proxy="")),
        lambda r: replace(r, at=pickup_moment()),
        lambda r: replace(r, checks=replace(r.checks, guardian=True)),
        lambda r: replace(r, checks=replace(r.checks, identity="passport")),
        lambda r: replace(r, station_trouble=""),
    ]  # fmt: skip
    request = asked(**WORST)

    for cure in cures:
        order.append(reason_of(request))
        request = cure(request)

    assert order == [
        Reason.BLOCKED,
        Reason.TOO_YOUNG,
        Reason.POSSIBLE_DOUBLE,
        Reason.DOCUMENT_MISSING,
        Reason.PROXY_FORBIDDEN,
        Reason.OUTSIDE_HOURS,
        Reason.GUARDIAN_MISSING,
        Reason.IDENTITY_NOT_CONFIRMED,
        Reason.STATION_NOT_READY,
    ]
    assert isinstance(decide(request), Grant)


def test_a_bad_pass_comes_before_everything_else():
    collected = runner_file(held=held_bib())

    assert reason_of(asked(collected, verdict=PassVerdict.FORGED)) is Reason.FORGED_PASS
    assert reason_of(asked(collected, is_revoked=True)) is Reason.REVOKED_PASS


def test_a_collected_bib_comes_before_a_withdrawn_place():
    runner = runner_file(None, place(status=PlaceStatus.WITHDRAWN), held=held_bib())

    assert reason_of(asked(runner)) is Reason.ALREADY_COLLECTED


# --- overrides ---


@pytest.mark.parametrize("reason", DENIALS)
def test_a_supervisor_sets_aside_only_what_may_be_set_aside(reason):
    request = DENIALS[reason]
    request = replace(request, checks=replace(request.checks, overrides=frozenset({reason.value})))

    if reason in OVERRIDABLE:
        assert isinstance(decide(request), Grant | Resume)
    else:
        assert reason_of(request) is reason


@pytest.mark.parametrize("reason", [reason for reason in OVERRIDABLE if reason in DENIALS])
def test_at_a_kiosk_nothing_is_set_aside(reason):
    request = DENIALS[reason]
    checks = replace(request.checks, overrides=frozenset(every.value for every in Reason))

    assert reason_of(replace(request, face=Face.KIOSK, checks=checks)) is reason


def test_setting_one_reason_aside_leaves_the_others():
    request = asked(**(WORST | {"checks": Checks(proxy="Ana", overrides=frozenset({"blocked"}))}))

    assert reason_of(request) is Reason.TOO_YOUNG
