"""When a roll is used up, and when somebody should bring one."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.supplies import Stock
from kiosk.services.monitoring.forecast import Urgency, is_low, runs_out_at, urgency

NOW = datetime(2024, 8, 10, 9, 0, tzinfo=UTC)


def roll(left: int) -> Stock:
    return Stock(loaded=700, used=700 - left, loaded_at=NOW)


@pytest.mark.parametrize(
    ("left", "pieces", "minutes"), [(60, 60, 60), (30, 120, 15), (100, 80, 75), (0, 0, 0), (0, 60, 0)]
)
def test_a_roll_lasts_as_long_as_the_pace_of_the_last_hour_says(left, pieces, minutes):
    assert runs_out_at(roll(left), pieces, NOW) == NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(("left", "pieces"), [(1, 0), (700, 0), (10**9, 1)])
def test_without_a_pace_nothing_is_foretold(left, pieces):
    assert runs_out_at(Stock(left, 0, NOW), pieces, NOW) is None


@pytest.mark.parametrize(
    ("left", "pieces", "low"),
    [
        (49, 0, True),
        (50, 0, False),
        (50, 149, False),
        (50, 151, True),
        (100, 300, False),
        (99, 300, True),
        (0, 0, True),
    ],
)
def test_a_roll_is_low_under_fifty_labels_or_twenty_minutes(left, pieces, low):
    assert is_low(roll(left), pieces, NOW) is low


@pytest.mark.parametrize(
    ("left", "pieces", "expected"),
    [
        (0, 0, Urgency.LAST),
        (9, 0, Urgency.LAST),
        (10, 0, Urgency.LOW),
        (49, 0, Urgency.LOW),
        (50, 0, Urgency.NONE),
        (99, 300, Urgency.LOW),
    ],
)
def test_under_ten_labels_nothing_may_wait(left, pieces, expected):
    assert urgency(roll(left), pieces, NOW) is expected
