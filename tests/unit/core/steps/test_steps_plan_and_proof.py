"""A piece is planned when the one before is gone, and proven with all its chips."""

from dataclasses import replace

import pytest

from kiosk.core import steps
from kiosk.core.chipcode import ChipCode, parse_template
from kiosk.core.errors import RuleError
from kiosk.core.pickup import HIGHEST_ATTEMPT, Chip, ChipVerdict, PickupState
from tests.unit.core.steps.pickups import CHIP, OK_CHIP, S, attempt, pickup

TEMPLATE = parse_template("{event:4}{pad}{attempt:2}{chip:1}{bib:06}", "C0DE")


# --- planning ---


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("destroyed", [False, True])
def test_a_new_attempt_needs_the_old_one_void_and_destroyed(state, destroyed):
    before = pickup(attempt(state, destroyed=destroyed))

    if state is S.VOID and destroyed:
        assert steps.plan_attempt(before, attempt(serial=2)).attempts == (*before.attempts, attempt(serial=2))
    else:
        with pytest.raises(RuleError, match="settle it before a new one"):
            steps.plan_attempt(before, attempt(serial=2))


def test_the_first_attempt_needs_nothing_but_an_open_pickup():
    assert steps.plan_attempt(pickup(), attempt()).attempts == (attempt(),)
    with pytest.raises(RuleError, match="is undone"):
        steps.plan_attempt(pickup(state=PickupState.UNDONE), attempt())


def test_serials_count_all_attempts_of_the_bib():
    before = (attempt(S.REVOKED, 1), attempt(S.VOID, 4))

    planned = steps.next_attempt(pickup(copy=1), before, TEMPLATE)

    assert (planned.serial, planned.copy, planned.state, planned.key) == (5, 1, S.PLANNED, "1427.5")
    assert planned.chips == (Chip(1, TEMPLATE.encode(ChipCode(1427, 5, 1))),)
    assert steps.next_attempt(pickup(), (), TEMPLATE).serial == 1


def test_attempts_end_where_the_chip_code_ends():
    last = steps.next_attempt(pickup(), (attempt(S.VOID, HIGHEST_ATTEMPT - 1),), TEMPLATE)

    assert last.serial == HIGHEST_ATTEMPT
    with pytest.raises(RuleError, match="give a new number"):
        steps.next_attempt(pickup(), (last,), TEMPLATE)


# --- proof ---


@pytest.mark.parametrize("verdict", [None, *ChipVerdict])
def test_a_chip_that_must_be_proven_is(verdict):
    made = pickup(attempt(S.MADE, chips=(replace(CHIP, verdict=verdict),)))

    if verdict is ChipVerdict.OK:
        proven = steps.mark_proven(made, "1427", needs_chip=True)
        assert (proven.current.state, proven.barcode_read) == (S.PROVEN, "1427")
    else:
        with pytest.raises(RuleError, match="is not proven: read it, or destroy the bib"):
            steps.mark_proven(made, "1427", needs_chip=True)


def test_every_chip_of_a_bib_must_be_proven():
    with pytest.raises(RuleError, match="is not proven"):
        steps.mark_proven(
            pickup(attempt(S.MADE, chips=(OK_CHIP, replace(CHIP, number=2)))), "", needs_chip=True
        )
    with pytest.raises(RuleError, match="is not proven"):
        steps.mark_proven(pickup(attempt(S.MADE, chips=())), "", needs_chip=True)
