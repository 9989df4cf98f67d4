"""What is known of a bib's chips together, and whose chip it was."""

from itertools import product

import pytest

from kiosk.core.errors import ChipTakenError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports.devices import ChipAnswer, ChipsAnswer

OK = ChipVerdict.OK
UNTOUCHED = ChipVerdict.FAILED_UNTOUCHED
DIRTY = ChipVerdict.FAILED_DIRTY
UNKNOWN = ChipVerdict.UNKNOWN


def together(*verdicts: ChipVerdict) -> ChipVerdict:
    return ChipsAnswer(tuple(ChipAnswer(verdict) for verdict in verdicts)).verdict


@pytest.mark.parametrize(("one", "other"), tuple(product(ChipVerdict, repeat=2)))
def test_two_chips_are_good_only_if_both_are(one: ChipVerdict, other: ChipVerdict) -> None:
    assert (together(one, other) is OK) == (one is other is OK)


@pytest.mark.parametrize(("one", "other"), tuple(product(ChipVerdict, repeat=2)))
def test_two_chips_are_untouched_only_if_both_are(one: ChipVerdict, other: ChipVerdict) -> None:
    assert (together(one, other) is UNTOUCHED) == (one is other is UNTOUCHED)


@pytest.mark.parametrize("other", ChipVerdict)
def test_a_chip_of_which_nothing_is_known_is_told_before_all_else(other: ChipVerdict) -> None:
    assert together(UNKNOWN, other) is together(other, UNKNOWN) is UNKNOWN


def test_a_good_chip_beside_an_untouched_one_has_left_a_half_encoded_bib() -> None:
    assert together(OK, UNTOUCHED) is DIRTY


def test_where_no_chip_was_named_none_was_touched() -> None:
    assert together() is UNTOUCHED


def test_a_dead_bibs_chip_is_told_with_its_tids_so_that_the_leave_is_for_these_only() -> None:
    error = ChipTakenError("this chip was of bib 1042", tids=frozenset({"E280"}))

    assert str(error) == "this chip was of bib 1042"
    assert error.tids == {"E280"}
