"""A separate chip encoder, simulated: real policy (`encoding`) over simulated chips (`virtual_field`)."""

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError
from kiosk.core.ports import ChipAnswer, DeviceState, DeviceStatus
from kiosk.hardware.addresses import VirtualAddress, parse_address
from kiosk.hardware.encoding import encode_chip, read_chip
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.field import VirtualField

_KIND = "virtual chip encoder, simulated"


class VirtualEncoder:
    """The encoder of one folder."""

    def __init__(self, name: str, field: VirtualField) -> None:
        self._name = name
        self._field = field

    @property
    def name(self) -> str:
        """See `ChipEncoder.name`."""
        return self._name

    def status(self) -> DeviceStatus:
        """See `ChipEncoder.status`."""
        if self._field.is_plugged():
            return DeviceStatus(self._name, _KIND, DeviceState.READY, f"{self._name} is ready")
        words = f"{self._name} is not there: plug it in"
        return DeviceStatus(self._name, _KIND, DeviceState.GONE, words)

    def encode(self, plan: ChipPlan) -> ChipAnswer:
        """See `ChipEncoder.encode`.

        Raises:
            InputError: the code is not 24 or 32 hex digits.
        """
        self._field.lay(f"{plan.attempt_key}/{plan.number}")
        return encode_chip(self._field, plan)

    def read(self) -> ChipAnswer:
        """See `ChipEncoder.read`."""
        return read_chip(self._field)

    def close(self) -> None:
        """See `ChipEncoder.close`; nothing is held."""


def open_encoder(settings: DeviceSettings) -> VirtualEncoder:
    """Make the virtual encoder of a folder; option: seed.

    Raises:
        InputError: the address is not virtual.
    """
    address = parse_address(settings.address)
    if not isinstance(address, VirtualAddress):
        raise InputError(f'the virtual encoder cannot live at "{settings.address}"; write virtual:FOLDER')
    folder = settings.folder / address.folder
    seed = {**settings.options, **dict(address.options)}.get("seed") or str(folder.resolve())
    named = "virtual" in settings.name.casefold()
    name = settings.name if named else f"{settings.name} (virtual)"
    return VirtualEncoder(name, VirtualField(folder, seed=f"{seed} encoder"))
