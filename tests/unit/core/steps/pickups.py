"""A pickup and its pieces in any state."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.core.event import IdentityRule
from kiosk.core.pickup import (
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
)
from tests.helpers.events import with_pickup

S = AttemptState
AT = datetime(2024, 8, 9, 12, 0, tzinfo=UTC)
CHIP = Chip(1, "C0DE00000000000011001427")
OK_CHIP = replace(CHIP, tid="E280AA", verdict=ChipVerdict.OK)
RULES = with_pickup(identity=IdentityRule.DOCUMENT).pickup


def attempt(state=S.PLANNED, serial=1, **changes):
    return replace(Attempt(1427, serial, 0, state, (CHIP,)), **changes)


def pickup(*attempts, **changes):
    base = Pickup(
        pickup_id=1,
        kind=PickupKind.ORIGINAL,
        entitlement_id="E1",
        member_id="M1",
        race="42K",
        start_area="SAS1",
        bib=1427,
        copy=0,
        station="Desk 1",
        incarnation="aa",
        fence=1,
        state=PickupState.OPEN,
        checks=Checks("passport"),
        opened_at=AT,
        attempts=attempts,
    )
    return replace(base, **changes)
