"""A USB printer that is a script, opened on a simulated bus."""

from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.usb.printer import open_usb
from tests.helpers.usb_bus import ScriptedBody, bus_with

CHUNK_S = 0.001


def opened(body=None, **traits):
    bus = bus_with(body or ScriptedBody(), **traits)
    vendor = traits.get("vendor", 0x0A5F)
    return bus, open_usb(UsbAddress(vendor, 0x0181, "D1"), backend=bus, chunk_s=CHUNK_S)


def give_up(_sent):
    return False
