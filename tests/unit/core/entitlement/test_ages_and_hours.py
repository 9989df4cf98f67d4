"""How old one must be, and when bibs are given out: in the event's own time."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.entitlement import Grant, decide
from kiosk.core.event import OpeningHours
from kiosk.core.obstacles import is_minor
from tests.helpers.events import member, runner_file, with_pickup
from tests.unit.core.entitlement.requests import asked


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
