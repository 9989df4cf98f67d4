import errno
from pathlib import Path

import pytest
from serial.tools import list_ports

from kiosk.core.errors import DeviceNotFoundError
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.discovery import find_devices
from kiosk.hardware.usb.find import find_printer, find_printers
from kiosk.hardware.usb.identity import serial_number, socket_of
from kiosk.hardware.usb.interface import _MAKERS_OF_PRINTERS
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from tests.helpers.usb_bus import ScriptedBody

RULES = Path(__file__).parents[4] / "resources" / "udev" / "70-dossard-printers.rules"
# a serial number of ASCII digits whose bytes are swapped, as some makers send it
SWAPPED = "12345".encode("utf-16-be").decode("utf-16-le")


def bus_of(*serials, **traits):
    return VirtualBus(*(VirtualUsbPrinter(ScriptedBody(), serial, "Test", **traits) for serial in serials))


def listed(bus, monkeypatch):
    monkeypatch.setattr(list_ports, "comports", list)
    return find_devices(backend=bus)


@pytest.mark.parametrize(
    ("serials", "addresses"),
    [
        (["D1"], ["usb:0a5f:0181:D1"]),
        ([""], ["usb:0a5f:0181"]),
        ([SWAPPED], ["usb:0a5f:0181"]),
        (["D1", "D2"], ["usb:0a5f:0181:D1", "usb:0a5f:0181:D2"]),
        (["D1", "D1"], ["usb:0a5f:0181@1-1", "usb:0a5f:0181@1-2"]),
        (["", ""], ["usb:0a5f:0181@1-1", "usb:0a5f:0181@1-2"]),
        (["D1", SWAPPED], ["usb:0a5f:0181:D1", "usb:0a5f:0181@1-2"]),
    ],
)
def test_each_printer_is_listed_by_an_address_that_means_no_other(serials, addresses, monkeypatch):
    bus = bus_of(*serials)

    names = [device.name for device in listed(bus, monkeypatch)]

    assert names == addresses


def test_two_equal_printers_are_refused_with_both_addresses_named():
    bus = bus_of("D1", "D1")

    for serial in ("", "D1"):
        with pytest.raises(DeviceNotFoundError, match="one of usb:0a5f:0181@1-1, usb:0a5f:0181@1-2"):
            find_printer(UsbAddress(0x0A5F, 0x0181, serial), bus)


def test_a_socket_chooses_between_equal_printers():
    bus = bus_of("", "")

    printer = open_usb(UsbAddress(0x0A5F, 0x0181, port="1-2"), backend=bus)
    printer.write(b"hello", on_stall=lambda _sent: False)
    printer.close()

    assert [plugged.body.received for plugged in bus.printers] == [b"", b"hello"]
    with pytest.raises(DeviceNotFoundError, match="1-3"):
        find_printer(UsbAddress(0x0A5F, 0x0181, port="1-3"), bus)


def test_a_system_that_names_no_sockets_names_none():
    (device,) = find_printers(bus_of("D1"))
    device.port_numbers = None

    assert socket_of(device) == ""


def test_a_printer_is_named_while_the_systems_driver_holds_it(monkeypatch):
    bus = bus_of("D1", has_kernel_driver=True)

    (device,) = listed(bus, monkeypatch)

    assert device.sentence == "the USB printer Dossard virtual Test is plugged in; it understands ZPL"
    assert bus.printers[0].has_kernel_driver
    assert not any(call.startswith(("claim", "detach", "reset", "set_")) for call in bus.log)
    assert bus.log.count("open") == bus.log.count("close")


def test_a_printer_that_may_not_be_opened_is_listed_all_the_same(monkeypatch):
    bus = bus_of("D1", refuses=errno.EACCES)

    (device,) = listed(bus, monkeypatch)

    assert device.name == "usb:0a5f:0181"
    assert device.sentence == "a USB printer of Zebra is plugged in"


def test_spaces_around_a_serial_number_are_not_part_of_it():
    (device,) = find_printers(bus_of(" D1 "))

    assert serial_number(device) == "D1"


def test_the_udev_rules_know_every_maker_whose_printers_may_hide_their_class():
    rules = RULES.read_text(encoding="utf-8")

    assert all(f"{vendor:04x}" in rules for vendor in _MAKERS_OF_PRINTERS)
