"""Contrast as WCAG 2.2 defines it, and colours that are moved until they can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.colour import BLACK, WHITE, contrast, luminance, mixed, readable

colours = st.builds("#{:06x}".format, st.integers(0, 0xFFFFFF))


def test_white_on_black_has_the_greatest_contrast() -> None:
    assert contrast(WHITE, BLACK) == pytest.approx(21)


@pytest.mark.parametrize(("grey", "ratio"), [("#767676", 4.54), ("#949494", 3.03), ("#595959", 7.0)])
def test_greys_on_white_have_their_published_contrast(grey: str, ratio: float) -> None:
    assert contrast(grey, WHITE) == pytest.approx(ratio, abs=0.01)


@given(colours, colours)
def test_contrast_does_not_ask_which_is_the_ground(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.01


@given(colours)
def test_luminance_lies_between_black_and_white(colour: str) -> None:
    assert 0 <= luminance(colour) <= 1


def test_a_mixture_of_half_and_half_lies_in_the_middle() -> None:
    assert mixed(BLACK, WHITE, 0.5) == "#808080"


@given(colours, st.floats(1, 15))
def test_a_colour_is_darkened_until_it_can_be_read_on_white(colour: str, at_least: float) -> None:
    moved = readable(colour, WHITE, at_least=at_least, towards=BLACK)

    assert contrast(moved, WHITE) >= at_least


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable("#123456", WHITE, at_least=4.5, towards=BLACK) == "#123456"


def test_the_goal_is_given_where_nothing_is_enough() -> None:
    assert readable("#808080", "#7f7f7f", at_least=20, towards=WHITE) == WHITE
