"""Which interface of a USB device leads to its printer.

Source: USB Device Class Definition for Printing Devices 1.1, section 4.1.
"""

from dataclasses import dataclass
from typing import Any

import usb.util

PRINTER_CLASS = 7
# bidirectional first, then IEEE 1284.4, then one-way; 4 is IPP over USB and never ours
_PROTOCOLS = (2, 3, 1)
# makers whose printers may show a vendor class instead of the printer class
_VENDOR_CLASS = 0xFF
_MAKERS_OF_PRINTERS = frozenset({0x0A5F, 0x04B8, 0x067E, 0x0519, 0x1203, 0x0828})


@dataclass(frozen=True, slots=True)
class PrinterInterface:
    """The way into one printer.

    Attributes:
        has_choice: the interface has several alternate settings, so that one must be chosen.
        packet: largest packet of the IN endpoint, bytes.
        ep_in: None on a one-way printer.
    """

    configuration_index: int
    interface: int
    alternate: int
    has_choice: bool
    ep_out: int
    ep_in: int | None
    packet: int


def printer_interface(device: Any) -> PrinterInterface | None:  # noqa: ANN401 - pyusb has no types
    """Choose the interface and alternate setting, None if the device is no printer."""
    best: tuple[int, PrinterInterface] | None = None
    for configuration in device:
        for setting in configuration:
            rank = _rank(device, setting)
            found = _described(configuration, setting) if rank is not None else None
            if rank is not None and found is not None and (best is None or rank < best[0]):
                best = (rank, found)
    return best[1] if best else None


def _rank(device: Any, setting: Any) -> int | None:  # noqa: ANN401
    if setting.bInterfaceClass == PRINTER_CLASS:
        known = setting.bInterfaceProtocol in _PROTOCOLS
        return _PROTOCOLS.index(setting.bInterfaceProtocol) if known else None
    is_makers_own = setting.bInterfaceClass == _VENDOR_CLASS and device.idVendor in _MAKERS_OF_PRINTERS
    return len(_PROTOCOLS) if is_makers_own else None


def _described(configuration: Any, setting: Any) -> PrinterInterface | None:  # noqa: ANN401
    out = _bulk_endpoint(setting, usb.util.ENDPOINT_OUT)
    back = _bulk_endpoint(setting, usb.util.ENDPOINT_IN)
    if out is None:
        return None
    number = setting.bInterfaceNumber
    return PrinterInterface(
        configuration_index=configuration.index,
        interface=number,
        alternate=setting.bAlternateSetting,
        has_choice=sum(other.bInterfaceNumber == number for other in configuration) > 1,
        ep_out=out.bEndpointAddress,
        ep_in=back.bEndpointAddress if back is not None else None,
        packet=back.wMaxPacketSize if back is not None else out.wMaxPacketSize,
    )


def _bulk_endpoint(setting: Any, direction: int) -> Any:  # noqa: ANN401
    for endpoint in setting:
        is_bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        if is_bulk and usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction:
            return endpoint
    return None
