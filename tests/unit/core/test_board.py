"""What the board says follows from its counts."""

from datetime import UTC, datetime

from kiosk.core.board import AreaCount, EventLife, Figures

NOON = datetime(2024, 8, 9, 12, tzinfo=UTC)


def test_the_figures_of_an_event_are_those_of_its_areas():
    areas = (AreaCount("10K", "SAS1", 100, 40), AreaCount("42K", "SAS1", 50, 0))

    figures = Figures(areas, last_hour=0, median_s=None, p95_s=None, voids=0, pieces=0, hours=())

    assert (figures.collected, figures.expected) == (40, 150)


def test_an_event_is_closed_from_the_moment_that_says_so():
    assert not EventLife().is_closed
    assert EventLife(NOON).is_closed
