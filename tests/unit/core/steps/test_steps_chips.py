"""The chips of a separate encoder: begun, half written, taken over, and as many as the event says."""

from dataclasses import replace

import pytest

from kiosk.core import chip_steps, steps
from kiosk.core.chipcode import parse_template
from kiosk.core.errors import RuleError
from kiosk.core.pickup import ChipVerdict
from tests.unit.core.steps.pickups import CHIP, OK_CHIP, S, attempt, pickup

BEGUN = replace(CHIP, tid="E280AA", verdict=ChipVerdict.UNKNOWN)
DIRTY = replace(BEGUN, verdict=ChipVerdict.FAILED_DIRTY)


def test_chips_are_begun_before_the_first_word_and_begun_again_with_the_same_ones_only():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))
    half = chip_steps.mark_half_encoded(begun, (DIRTY,), "moved")

    assert begun.current == attempt(S.SENT, chips=(BEGUN,))
    assert begun.current.is_being_encoded
    assert half.current == attempt(S.SENT, chips=(DIRTY,), note="moved")
    assert chip_steps.mark_writing(half, ("E280AA",)) == begun
    with pytest.raises(RuleError, match="begun with another chip"):
        chip_steps.mark_writing(half, ("E280BB",))


@pytest.mark.parametrize("state", [S.SENT, S.ENCODED, S.MADE, S.PROVEN, S.VOID, S.UNCERTAIN])
def test_chips_of_a_piece_that_is_not_being_encoded_are_not_written(state):
    with pytest.raises(RuleError, match=r"1427\.1 is"):
        chip_steps.mark_writing(pickup(attempt(state, chips=(OK_CHIP,))), ("E280AA",))


def test_a_chip_that_was_found_and_not_written_belongs_to_no_bib():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))

    assert steps.mark_untouched(begun) == pickup(attempt())


def test_one_good_chip_of_two_is_not_encoded():
    second = replace(CHIP, number=2)
    half = pickup(attempt(S.SENT, chips=(OK_CHIP, replace(second, verdict=ChipVerdict.FAILED_UNTOUCHED))))

    assert half.current.is_being_encoded
    assert not pickup(
        attempt(S.SENT, chips=(OK_CHIP, replace(second, verdict=ChipVerdict.OK)))
    ).current.is_being_encoded


def test_a_station_that_takes_over_is_told_where_the_begun_chip_lies():
    begun = chip_steps.mark_writing(pickup(attempt()), ("E280AA",))

    taken = steps.take_over(begun, "Desk 2", "bb", settles=True)

    assert taken.current.is_being_encoded
    assert "Desk 1" in taken.current.note


def test_a_piece_has_as_many_chips_as_the_event_says():
    two = parse_template("{event:4}{pad}{attempt:2}{chip:1}{bib:06}", "C0DE", per_bib=2)

    planned = steps.next_attempt(pickup(), (), two)

    assert [(chip.number, chip.epc[-9:]) for chip in planned.chips] == [(1, "011001427"), (2, "012001427")]
