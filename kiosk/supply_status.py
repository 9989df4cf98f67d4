"""What is left in this station's printer, for `kiosk devices` and `kiosk doctor`: looks, changes nothing."""

from typing import Final, assert_never

from kiosk.app import Site
from kiosk.core.errors import StoreError
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.core.supplies import Stock, Supply
from kiosk.services.monitoring.forecast import Urgency, urgency

KIND: Final = "supply"
# no fault of the station: counting is an offer, and stops nothing
_NOBODY_SAID: Final = DeviceStatus(
    Supply.LABELS.value,
    KIND,
    DeviceState.READY,
    "nobody has said which roll is in: F1, Roll and ribbon, at a desk, or Stations on the staff face",
)


def supply_statuses(site: Site) -> tuple[DeviceStatus, ...]:
    """Tell for how many labels roll and ribbon are still good; nothing of a ribbon that nobody noted."""
    now = site.clock.now()
    try:
        with site.store.reading() as view:
            supplies = view.supplies(site.station.incarnation, at=now)
    except StoreError as problem:
        return (DeviceStatus(Supply.LABELS.value, KIND, DeviceState.NO_ANSWER, str(problem)),)
    known = tuple(
        _status(supply, stock, urgency(stock, supplies.last_hour, now)) for supply, stock in supplies.known
    )
    return known if supplies.labels is not None else (_NOBODY_SAID, *known)


def _status(supply: Supply, stock: Stock, how: Urgency) -> DeviceStatus:
    match supply:
        case Supply.LABELS:
            left, new = f"{stock.left} of {stock.loaded} labels are left", "a new roll"
        case Supply.RIBBON:
            left, new = f"the ribbon is good for {stock.left} of {stock.loaded} labels", "a new ribbon"
        case _:
            assert_never(supply)
    if supply is Supply.LABELS and stock.has_many_voids:
        sentence = f"{left}, {stock.void} of {stock.used} were void: check the chip calibration or the labels"
        return DeviceStatus(supply.value, KIND, DeviceState.ATTENTION, sentence)
    match how:
        case Urgency.NONE:
            return DeviceStatus(supply.value, KIND, DeviceState.READY, left)
        case Urgency.LOW:
            return DeviceStatus(supply.value, KIND, DeviceState.READY, f"{left}: have {new} at hand")
        case Urgency.LAST:
            return DeviceStatus(supply.value, KIND, DeviceState.ATTENTION, f"{left}: put {new} in")
        case _:
            assert_never(how)
