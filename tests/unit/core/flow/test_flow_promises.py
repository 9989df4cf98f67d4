"""The promises of a pickup, held in a small world: stations die, answers get lost, people speak late."""

from collections import Counter
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.event import Face, ReadBack
from kiosk.core.pickup import AttemptState, PickupState
from tests.helpers.hypothesis_profile import IS_LONG, effort
from tests.helpers.walk import Setting, Walk, replay, shortest

SETTINGS = [Setting(*words) for words in product(ReadBack, (True, False), (Face.DESK, Face.KIOSK))]
STEPS = 150
EVERYWHERE = {
    *(f"attempt {state.value}" for state in AttemptState),
    *(f"pickup {state.value}" for state in PickupState),
    *(f"label {where}" for where in ("tray", "hand", "destroyed")),
    "replaced",
    "taken over",
    "number retired",
}


def wander(setting, seed):
    """Walk; a walk that breaks a promise is told as the few moves that break it."""
    walk = Walk(setting)
    try:
        walk.wander(Random(seed), STEPS)
    except Exception as broken:  # noqa: BLE001
        moves = shortest(setting, walk.moves)
        pytest.fail(f"{broken!r}\n{setting}\n{moves}\n{replay(setting, moves)!r}")
    return walk


@pytest.mark.timeout(600 if IS_LONG else 30)
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
@effort(45)
@given(seed=st.integers(0, 2**40))
def test_no_order_of_events_breaks_a_promise(setting, seed):
    wander(setting, seed)


def test_the_walks_go_everywhere():
    seen = Counter()

    for seed, setting in product(range(20), SETTINGS):
        walk = wander(setting, seed)
        seen.update(f"attempt {attempt.state.value}" for _, attempt in walk.books.attempts())
        seen.update(f"pickup {pickup.state.value}" for pickup in walk.books.pickups.values())
        seen.update("replaced" for pickup in walk.books.pickups.values() if pickup.copy)
        seen.update("taken over" for pickup in walk.books.pickups.values() if pickup.fence > 1)
        seen.update("number retired" for _ in walk.books.retired)
        seen.update(f"label {label.where}" for station in walk.stations for label in station.labels)

    # walks that never got there would prove nothing
    missing = EVERYWHERE - seen.keys()
    assert not missing, f"{missing} in {seen}"
