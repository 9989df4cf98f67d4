"""The decision: who gets a bib, here and now, and why not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.entitlement import Choice, Denied, Grant, Resume, decide
from kiosk.core.event import Face, IdentityRule, OpeningHours, ProxyRule
from kiosk.core.obstacles import is_minor
from kiosk.core.people import Match, PlaceStatus
from kiosk.core.pickup import Checks
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import WORDING, Reason, refusal
from kiosk.core.request import Request
from tests.helpers.events import (
    held_bib,
    member,
    pickup_moment,
    place,
    runner_file,
    sample_event,
    with_pickup,
    with_race,
)

HERE = "aaaa"
SEEN = Checks(identity="passport", by="S")
MINOR = member(birth_date=date(2007, 5, 1))
TWO = (place("E1"), place("E2", race="10K"))
NO_PAPER = {"document_kind": "", "document_valid_until": None}
OLD_PAPER = {"document_valid_until": date(2024, 8, 9)}


def asked(runner=None, **changes):
    base = Request(
        event=sample_event(),
        at=pickup_moment(),
        face=Face.DESK,
        incarnation=HERE,
        match=Match("M1001", is_pass=True),
        runner=runner or runner_file(),
        checks=SEEN,
        settled=True,
    )
    return replace(base, **changes)


def minor(**changes):
    return runner_file(MINOR, place(race="10K"), **changes)


KEPT = held_bib(is_open=True, collected_at=None, with_staff=True)
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


def reason_of(request):
    decision = decide(request)
    assert isinstance(decision, Denied), decision
    return decision.refusal.reason


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


# --- their order ---

WORST = {
    "runner": runner_file(MINOR, place(blocked="unpaid", **NO_PAPER), doubles=(held_bib(7),)),
    "event": with_pickup(proxy=ProxyRule.FORBIDDEN),
    "checks": Checks(proxy="Ana"),
    "at": pickup_moment() + timedelta(hours=10),
    "station_trouble": "the printer is gone",
}


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


# --- desk and kiosk, settled or not ---


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


# --- two places ---


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


# --- ages and hours ---


@pytest.mark.parametrize(("year", "is_old_enough"), [(2004, True), (2005, False)])
def test_the_age_counts_on_the_last_day_of_the_year(year, is_old_enough):
    runner = runner_file(member(birth_date=date(year, 12, 31)))

    assert isinstance(decide(asked(runner)), Grant) is is_old_enough


@pytest.mark.parametrize(
    ("born", "on", "minor_then"),
    [
        (date(2006, 8, 10), date(2024, 8, 10), False),
        (date(2006, 8, 11), date(2024, 8, 10), True),
        (date(2006, 12, 1), date(2024, 8, 10), True),
        (date(2004, 2, 29), date(2022, 2, 28), True),
        (date(2004, 2, 29), date(2022, 3, 1), False),
    ],
)
def test_a_minor_is_one_until_the_eighteenth_birthday(born, on, minor_then):
    assert is_minor(member(birth_date=born), on) is minor_then


def paris(*moment):
    return datetime(*moment, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (paris(2024, 8, 8, 9, 59), False),
        (paris(2024, 8, 8, 10, 0), True),
        (paris(2024, 8, 8, 19, 59), True),
        (paris(2024, 8, 8, 20, 0), False),
        (datetime(2024, 8, 8, 8, 0, tzinfo=UTC), True),
        (datetime(2024, 8, 8, 18, 0, tzinfo=UTC), False),
    ],
)
def test_hours_are_those_of_the_events_zone_and_their_end_is_out(at, is_open):
    hours = (OpeningHours(paris(2024, 8, 8, 10), paris(2024, 8, 8, 20)),)

    assert isinstance(decide(asked(event=with_pickup(hours=hours), at=at)), Grant) is is_open


def test_hours_hold_across_the_change_of_the_clock():
    # at 03:00 summer time it is 02:00 again
    hours = (OpeningHours(paris(2024, 10, 27, 1, 30), paris(2024, 10, 27, 4)),)
    event = with_pickup(hours=hours)
    moments = {
        datetime(2024, 10, 26, 23, 29, tzinfo=UTC): False,
        datetime(2024, 10, 26, 23, 30, tzinfo=UTC): True,
        datetime(2024, 10, 27, 0, 30, tzinfo=UTC): True,
        datetime(2024, 10, 27, 1, 30, tzinfo=UTC): True,
        datetime(2024, 10, 27, 2, 59, tzinfo=UTC): True,
        datetime(2024, 10, 27, 3, 0, tzinfo=UTC): False,
    }

    assert {at: isinstance(decide(asked(event=event, at=at)), Grant) for at in moments} == moments


def test_hours_are_told_in_the_events_zone():
    hours = tuple(
        OpeningHours(datetime(2024, 8, day, 8, tzinfo=UTC), datetime(2024, 8, day, 18, tzinfo=UTC))
        for day in (8, 9)
    )

    told = decide(asked(event=with_pickup(hours=hours), at=paris(2024, 8, 10, 12))).refusal.sentence

    assert told == "Bibs are given out 08/08 10:00–20:00, 09/08 10:00–20:00."


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
