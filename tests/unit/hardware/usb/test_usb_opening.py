"""A USB printer is found and opened: its driver makes room, and a refusal says what to do."""

import errno

import pytest

from kiosk.core.errors import DeviceError, DeviceNotFoundError
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.usb.find import find_printers
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from tests.helpers.usb_bus import ScriptedBody, bus_with
from tests.unit.hardware.usb.opened import give_up, opened

ADDRESS = UsbAddress(0x0A5F, 0x0181, "D1")


def test_opening_neither_resets_nor_configures_a_configured_printer():
    bus, printer = opened()

    printer.close()

    assert "claim_interface 0" in bus.log
    assert not {"reset_device", "set_configuration"} & set(bus.log)
    assert not any(call.startswith("set_interface_altsetting") for call in bus.log)


def test_a_printer_without_configuration_gets_one():
    bus, printer = opened(configuration=0)

    printer.close()

    assert "set_configuration" in bus.log


def test_the_systems_driver_is_detached_and_given_back():
    bus, printer = opened(has_kernel_driver=True, vendor=0x04B8)

    printer.close()
    printer.close()

    assert bus.log.count("detach_kernel_driver 0") == 1
    assert bus.log.count("attach_kernel_driver 0") == 1
    assert bus.log.index("release_interface 0") < bus.log.index("attach_kernel_driver 0")
    assert bus.printers[0].has_kernel_driver


@pytest.mark.parametrize("vendor", [0x0A5F, 0x067E])
def test_the_systems_driver_is_not_given_back_to_makers_that_choke_on_it(vendor):
    bus, printer = opened(has_kernel_driver=True, vendor=vendor)

    printer.close()

    assert "detach_kernel_driver 0" in bus.log
    assert "attach_kernel_driver 0" not in bus.log


def test_a_driver_that_is_not_active_is_left_alone():
    bus, printer = opened(vendor=0x04B8)

    printer.close()

    assert not any("kernel_driver" in call for call in bus.log)


def test_the_bidirectional_setting_is_chosen_before_1284_4_and_one_way():
    bus, printer = opened(settings=((7, 1), (7, 4), (7, 3), (7, 2)))

    printer.close()

    assert "set_interface_altsetting 0 3" in bus.log


def test_ipp_over_usb_alone_is_no_printer_of_ours():
    bus = bus_with(ScriptedBody(), settings=((7, 4),))

    with pytest.raises(DeviceNotFoundError):
        open_usb(ADDRESS, backend=bus)


def test_a_vendor_class_is_a_printer_only_of_a_known_maker():
    epson = bus_with(ScriptedBody(), settings=((0xFF, 0),), vendor=0x04B8)
    other = bus_with(ScriptedBody(), settings=((0xFF, 0),), vendor=0x1234)

    assert len(list(find_printers(epson))) == 1
    assert list(find_printers(other)) == []


def test_the_systems_own_library_finds_no_such_printer():
    with pytest.raises(DeviceError):
        open_usb(UsbAddress(0xFFFF, 0xFFFF, "none"))


def test_two_of_one_model_are_told_apart_by_serial_number():
    first, second = ScriptedBody(), ScriptedBody()
    bus = VirtualBus(VirtualUsbPrinter(first, "D1", "Test"), VirtualUsbPrinter(second, "D2", "Test"))

    printer = open_usb(UsbAddress(0x0A5F, 0x0181, "D2"), backend=bus)
    printer.write(b"hello", on_stall=give_up)
    printer.close()

    assert (first.received, second.received) == (b"", b"hello")
    with pytest.raises(DeviceNotFoundError, match="write one of usb:0a5f:0181:D1, usb:0a5f:0181:D2"):
        open_usb(UsbAddress(0x0A5F, 0x0181, ""), backend=bus)


def test_a_printer_without_serial_number_is_found_by_its_model():
    bus = bus_with(ScriptedBody(), serial="")

    printer = open_usb(UsbAddress(0x0A5F, 0x0181, ""), backend=bus)
    printer.close()

    with pytest.raises(DeviceNotFoundError):
        open_usb(ADDRESS, backend=bus)


@pytest.mark.parametrize(
    ("traits", "words"),
    [
        ({"held_by_other": True}, "another program"),
        ({"refuses": errno.EACCES, "serial": "D1"}, "no printer at"),
    ],
)
def test_a_refusal_of_the_system_says_what_to_do(traits, words):
    bus = bus_with(ScriptedBody(), **traits)

    with pytest.raises(DeviceError, match=words):
        open_usb(ADDRESS, backend=bus)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "udev rule"),
        (errno.ENODEV, "plug it in"),
        (errno.EBUSY, "another program"),
        (errno.EIO, "unplug it"),
    ],
)
def test_an_open_that_fails_says_what_to_do(code, words):
    bus = bus_with(ScriptedBody(), refuses=code)

    with pytest.raises(DeviceError, match=words):
        open_usb(UsbAddress(0x0A5F, 0x0181, ""), backend=bus)


class DriverlessBus(VirtualBus):
    """A system without drivers that could be detached."""

    def is_kernel_driver_active(self, dev_handle, _intf):
        raise NotImplementedError


def test_a_system_without_such_drivers_needs_no_detaching():
    bus = DriverlessBus(VirtualUsbPrinter(ScriptedBody(), "D1", "Test"))

    printer = open_usb(ADDRESS, backend=bus)
    printer.close()

    assert "claim_interface 0" in bus.log


def test_a_failed_claim_gives_the_driver_back():
    bus = bus_with(ScriptedBody(), has_kernel_driver=True, held_by_other=True, vendor=0x04B8)

    with pytest.raises(DeviceError):
        open_usb(UsbAddress(0x04B8, 0x0181, "D1"), backend=bus)

    assert bus.printers[0].has_kernel_driver
