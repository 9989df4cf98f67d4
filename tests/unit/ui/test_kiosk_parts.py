"""The kiosk's small rules: pauses, patience, dates, masks, and what goes on by itself."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from kiosk.core.entitlement import Denied
from kiosk.core.flow import State
from kiosk.core.flow.effects import LookUp, Print
from kiosk.core.flow.events import RetryAsked, Shown
from kiosk.core.flow.states import Closed, Closing, Idle, LookingUp, MakeStep, Making, Refused, Stopped
from kiosk.core.people import PickupId
from kiosk.core.pickup import NOTHING_SEEN, AttemptState
from kiosk.core.reasons import Reason, refusal
from kiosk.ui.kiosk.draft import DateProblem, Draft, Part, parts_in_order, problem_words, rest_of, same_code
from kiosk.ui.kiosk.guessing import FORGOTTEN_AFTER_S, GuessGuard
from kiosk.ui.kiosk.leftovers import TrayRound
from kiosk.ui.kiosk.masking import masked_name, masked_number
from kiosk.ui.kiosk.patience import Patience
from kiosk.ui.kiosk.recovery import MOST_TRIES, Recovery
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.wiping import is_over
from tests.helpers.events import member
from tests.helpers.screens import job_for

RACE_DAY = date(2024, 8, 10)
ASKED = LookUp(1, "M1001", None, NOTHING_SEEN, date(1988, 3, 14))


def closed() -> Closed:
    return Closed(1, Closing.HANDED_OVER, job_for(member(), AttemptState.PROVEN))


def test_two_wrong_pairs_are_free_and_each_further_one_doubles_the_pause_up_to_a_minute() -> None:
    guard, pauses = GuessGuard(), []

    for _ in range(9):
        guard.missed()
        pauses.append(guard.pause_s)

    assert pauses == [0, 0, 5, 10, 20, 40, 60, 60, 60]


def test_a_pause_ends_and_the_count_is_forgotten_after_ten_quiet_minutes_or_a_bib() -> None:
    guard = GuessGuard(wrong=2)
    guard.missed()
    guard.passed(5)
    is_open_after_its_pause, kept = guard.is_open, guard.wrong

    guard.passed(FORGOTTEN_AFTER_S)

    assert (is_open_after_its_pause, kept, guard.wrong) == (True, 3, 0)


def test_patience_can_be_extended_ten_times_and_a_touch_costs_nothing() -> None:
    patience = Patience()
    for _ in range(12):
        patience.passed(40)
        patience.more_time()

    is_over = patience.passed(45)
    patience.touched()

    assert is_over
    assert (patience.extensions_left, patience.left_s) == (0, 45)


def test_patience_with_an_end_is_over_then_whoever_touches_the_page() -> None:
    patience = Patience()
    patience.begin(30, at_most_s=60)

    still_there = []
    for _ in range(5):
        still_there.append(not patience.passed(14))
        patience.touched()
    patience.begin(30)
    begun_anew = not patience.passed(29)

    assert still_there == [True, True, True, True, False]
    assert begun_anew


@pytest.mark.parametrize(
    ("day", "month", "year", "problem"),
    [
        ("", "3", "1988", DateProblem.INCOMPLETE),
        ("14", "3", "88", DateProblem.SHORT_YEAR),
        ("14", "0", "1988", DateProblem.NO_MONTH),
        ("0", "3", "1988", DateProblem.NO_DAY),
        ("29", "2", "2023", DateProblem.NO_DAY),
        ("1", "1", "1899", DateProblem.BEFORE),
        ("1", "1", "0000", DateProblem.BEFORE),
        ("11", "8", "2024", DateProblem.AFTER),
    ],
)
def test_what_is_no_birth_date_says_why(day: str, month: str, year: str, problem: DateProblem) -> None:
    born = Draft("M1", day, month, year).born(latest=RACE_DAY)

    assert born is problem
    assert problem_words(problem).endswith(".")


def test_one_digit_is_enough_for_a_day_and_a_leap_day_is_one() -> None:
    born = Draft("M1", "29", "2", "2000").born(latest=RACE_DAY)

    assert born == date(2000, 2, 29)


@pytest.mark.parametrize(
    ("locale", "order"),
    [
        ("fr_FR", (Part.DAY, Part.MONTH, Part.YEAR)),
        ("en_GB", (Part.DAY, Part.MONTH, Part.YEAR)),
        ("en_US", (Part.MONTH, Part.DAY, Part.YEAR)),
        ("ar_MA", (Part.DAY, Part.MONTH, Part.YEAR)),
        ("hu_HU", (Part.YEAR, Part.MONTH, Part.DAY)),
    ],
)
def test_the_boxes_stand_in_the_order_of_the_language(locale: str, order: tuple[Part, ...]) -> None:
    assert parts_in_order(QLocale(locale)) == order


@pytest.mark.parametrize(
    ("line", "told", "rest"), [("M12", "XM1", "2"), ("M12", "", "M12"), ("M1", "M1", "")]
)
def test_the_end_of_a_typed_line_is_taken_once(line: str, told: str, rest: str) -> None:
    assert rest_of(line, told) == rest


def test_a_code_through_a_french_keyboard_is_the_same_code_and_nothing_is_no_code() -> None:
    assert same_code("1427", "&'éè")
    assert not same_code("1427", "1428")
    assert not same_code("", "")


@pytest.mark.parametrize(
    ("given", "family", "masked"),
    [
        ("Camille", "Laurent", "Camille L."),
        ("Pelé", "", "Pelé"),
        ("", "Laurent", "L."),
        ("محمد", "العربي", "محمد ا."),
    ],
)
def test_a_name_is_masked_to_what_its_owner_knows(given: str, family: str, masked: str) -> None:
    person = member("M100001", given_name=given, family_name=family)

    assert masked_name(person) == masked
    assert "•••01" in masked_number(person)


def test_a_code_that_stays_before_the_scanner_is_not_shown_anew() -> None:
    sightings = Sightings()

    first, held = sightings.is_new("1427"), []
    for _ in range(5):
        sightings.passed(2)
        held.append(sightings.is_new("1427"))
    sightings.passed(3)
    again = sightings.is_new("1427")

    assert first
    assert not any(held)
    assert again


def test_what_a_visit_showed_is_forgotten_but_for_marks_that_name_nobody() -> None:
    sightings = Sightings()
    sightings.first = "M100001"
    sightings.is_new("M100001")

    sightings.forget(keeps_marks=True)
    text, lies_there = repr(sightings), not sightings.is_new("M100001")
    sightings.forget(keeps_marks=False)

    assert "M100001" not in text
    assert lies_there
    assert sightings.is_new("M100001")


@pytest.mark.parametrize(
    ("before", "now", "is_wiped"),
    [
        (LookingUp(2, ASKED), Idle(2), True),
        (closed(), Idle(1), True),
        (closed(), LookingUp(2, ASKED), True),
        (closed(), closed(), False),
        (Idle(1), LookingUp(2, ASKED), False),
        (LookingUp(2, ASKED), closed(), False),
    ],
)
def test_a_visit_is_wiped_when_its_runner_is_gone(before: State, now: State, is_wiped: bool) -> None:
    assert is_over(before, now) is is_wiped


def not_ready() -> Refused:
    return Refused(1, ASKED, Denied(refusal(Reason.STATION_NOT_READY, why="paper is out")))


def stopped_at_the_printer() -> Stopped:
    job = job_for(member(), AttemptState.PLANNED)
    return Stopped(1, "paper is out", Print(1, job), Making(1, job, MakeStep.PRINT), job)


def stopped_at_the_database() -> Stopped:
    return Stopped(1, "no answer", ASKED, LookingUp(1, ASKED))


def test_a_refused_runner_is_served_once_the_printer_is_well() -> None:
    recovery = Recovery()

    before = recovery.goes_on(not_ready(), "paper is out", (1, 1))
    after = recovery.goes_on(not_ready(), "", (2, 1))

    assert before is None
    assert after == Shown("M1001", born=date(1988, 3, 14))


def test_a_stopped_print_is_tried_again_at_once_when_the_printer_gets_well() -> None:
    recovery = Recovery()

    recovery.goes_on(stopped_at_the_printer(), "paper is out", (1, 1))
    well = recovery.goes_on(stopped_at_the_printer(), "", (2, 1))

    assert well == RetryAsked(1)


@pytest.mark.parametrize("state", [stopped_at_the_printer(), stopped_at_the_database()])
def test_what_stopped_is_tried_again_once_every_device_has_answered_since_that_it_is_well(
    state: Stopped,
) -> None:
    recovery = Recovery()

    answers = [recovery.goes_on(state, "", rounds) for rounds in ((4, 9), (5, 9), (5, 10), (6, 10), (6, 11))]

    assert answers == [None, None, RetryAsked(1), None, None]


def test_one_visit_is_tried_again_a_few_times_and_the_next_one_anew() -> None:
    recovery, tries = Recovery(), []
    for visit in (1, 2):
        state = replace(stopped_at_the_database(), visit=visit)
        answers = [recovery.goes_on(state, "", (now, now)) for now in range(40)]
        tries.append(sum(answer is not None for answer in answers))

    assert tries == [MOST_TRIES, MOST_TRIES]


def test_an_idle_kiosk_waits_for_nothing() -> None:
    recovery = Recovery()
    recovery.goes_on(Idle(), "paper is out", (1, 1))

    idle = recovery.goes_on(Idle(), "", (2, 2))

    assert idle is None


def test_a_leftover_that_was_refused_does_not_keep_the_kiosk_from_the_others() -> None:
    above, below = (job_for(member(), AttemptState.PROVEN, bib=bib) for bib in (2, 1))
    below = replace(below, pickup=replace(below.pickup, pickup_id=PickupId(8)))
    tray = TrayRound()
    denied = Denied(refusal(Reason.SERVED_ELSEWHERE, bib=2, where="desk-2"))

    first = tray.take((above, below))
    tray.follow(Refused(1, ASKED, denied))
    tray.follow(Idle(1))
    second = tray.take((above, below))
    tray.follow(Idle(2))
    tray.follow(Refused(3, ASKED, denied))

    assert (first, second) == (above, below)
    assert tray.take((above, below)) == below
    assert tray.take((above,)) is None
