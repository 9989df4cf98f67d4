"""What a printer uses up, and when too much of it comes to nothing."""

from datetime import UTC, datetime

import pytest

from kiosk.core.supplies import Stock, Supplies, Supply

NOON = datetime(2024, 8, 10, 12, 0, tzinfo=UTC)
ROLL, RIBBON = Stock(725, 25, NOON), Stock(1450, 25, NOON)


def test_what_is_left_is_never_less_than_nothing():
    assert Stock(725, 25, NOON).left == 700
    assert Stock(10, 12, NOON).left == 0


@pytest.mark.parametrize(
    ("used", "void", "many"),
    [(0, 0, False), (2, 2, False), (3, 3, True), (59, 3, True), (60, 3, False), (700, 35, False)],
)
def test_voids_are_many_from_three_on_and_over_one_in_twenty(used, void, many):
    assert Stock(725, used, NOON, void).has_many_voids is many


def test_only_what_somebody_noted_is_listed():
    assert Supplies().known == ()
    assert Supplies(ROLL, RIBBON).known == ((Supply.LABELS, ROLL), (Supply.RIBBON, RIBBON))


@pytest.mark.parametrize("supply", Supply)
def test_a_new_one_takes_the_place_of_the_one_of_its_kind(supply):
    before, new = Supplies(ROLL, RIBBON, last_hour=7), Stock(9, 0, NOON)

    after = before.with_new(supply, new)

    assert after.of(supply) == new
    assert [after.of(one) for one in Supply if one is not supply] == [
        before.of(one) for one in Supply if one is not supply
    ]
    assert after.last_hour == 7
