import errno

import pytest
import usb.core

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceNotFoundError
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.transport import PortStatus, WriteEnd
from kiosk.hardware.usb.find import find_printers
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.board import Taken
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from tests.helpers.usb_bus import ScriptedBody, bus_with

ADDRESS = UsbAddress(0x0A5F, 0x0181, "D1")
CHUNK_S = 0.001


def opened(body=None, **traits):
    bus = bus_with(body or ScriptedBody(), **traits)
    vendor = traits.get("vendor", 0x0A5F)
    return bus, open_usb(UsbAddress(vendor, 0x0181, "D1"), backend=bus, chunk_s=CHUNK_S)


def keep_waiting(_sent):
    return True


def give_up(_sent):
    return False


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


def test_short_counts_are_resumed_at_the_byte():
    body = ScriptedBody(script=[Taken(100), Taken(1), Taken(16000)])
    _, printer = opened(body)
    data = bytes(range(256)) * 200

    written = printer.write(data, on_stall=give_up)

    printer.close()
    assert written.sent == len(data)
    assert written.end is WriteEnd.COMPLETE
    assert written.first_byte_s is not None
    assert body.received == data


def test_back_pressure_is_waited_for_and_asks_each_time():
    body = ScriptedBody(script=[Taken(10), Taken(0), Taken(0)])
    _, printer = opened(body)
    asked = []

    written = printer.write(b"x" * 50, on_stall=lambda sent: not asked.append(sent))

    printer.close()
    assert asked == [10, 10]
    assert written.end is WriteEnd.COMPLETE
    assert body.received == b"x" * 50


def test_giving_up_tells_how_much_was_taken():
    _, printer = opened(ScriptedBody(script=[Taken(10), Taken(0)]))

    written = printer.write(b"x" * 50, on_stall=give_up)

    printer.close()
    assert (written.sent, written.end) == (10, WriteEnd.GIVEN_UP)


def test_a_halted_pipe_is_cleared_and_goes_on_at_the_same_byte():
    body = ScriptedBody(script=[Taken(10), Taken(is_halted=True)])
    bus, printer = opened(body)
    data = bytes(range(100))

    written = printer.write(data, on_stall=keep_waiting)

    printer.close()
    assert "clear_halt 02" in bus.log
    assert written.end is WriteEnd.COMPLETE
    assert body.received == data


def test_a_pipe_that_halts_again_and_again_is_not_hammered():
    body = ScriptedBody(script=[Taken(10), Taken(is_halted=True), Taken(is_halted=True)])
    _, printer = opened(body)
    asked = []

    written = printer.write(b"x" * 50, on_stall=lambda sent: not asked.append(sent))

    printer.close()
    assert asked == [10]
    assert (written.sent, written.end) == (50, WriteEnd.COMPLETE)


def test_the_systems_own_library_finds_no_such_printer():
    with pytest.raises(DeviceError):
        open_usb(UsbAddress(0xFFFF, 0xFFFF, "none"))


def test_unplugged_in_mid_write_tells_how_much_was_taken():
    _, printer = opened(ScriptedBody(script=[Taken(10), Taken(is_gone=True)]))

    written = printer.write(b"x" * 50, on_stall=keep_waiting)

    printer.close()
    assert (written.sent, written.end) == (10, WriteEnd.GONE)


def test_unplugged_while_the_pipe_is_halted_is_gone():
    body = ScriptedBody(script=[Taken(is_halted=True)], unplugs_on_halt=True)
    _, printer = opened(body)

    written = printer.write(b"x", on_stall=keep_waiting)
    printer.close()

    assert (written.sent, written.end) == (0, WriteEnd.GONE)


def test_reading_gives_bytes_then_nothing_then_gone():
    _, printer = opened(ScriptedBody(says=[b"abc", b"", None]))

    assert printer.read(timeout_s=0.001) == b"abc"
    assert printer.read(timeout_s=0.001) == b""
    with pytest.raises(DeviceGoneError):
        printer.read(timeout_s=0.001)
    printer.close()


def test_draining_gives_all_that_was_said_unasked():
    _, printer = opened(ScriptedBody(says=[b"abc", b"def", b"", b"later"]))

    drained = printer.drain()

    printer.close()
    assert drained == b"abcdef"


def test_a_one_way_printer_says_nothing():
    _, printer = opened(is_one_way=True)

    said = printer.read(timeout_s=0.001)

    printer.close()
    assert said == b""


def test_the_identity_is_asked_of_the_right_interface_and_claims_no_other():
    bus, printer = opened(interface=1)

    identity = printer.device_id()

    printer.close()
    assert identity["MDL"] == "Test printer"
    assert identity["SERN"] == "D1"
    assert "ctrl_transfer a1 0 0000 0100" in bus.log
    assert "claim_interface 0" not in bus.log


def test_the_identity_of_a_printer_that_refuses_is_empty_and_of_a_gone_one_an_error():
    body = ScriptedBody()
    bus, printer = opened(body, interface=1)
    bus.printers[0].interface = 2

    unknown = printer.device_id()
    body.plugged = False
    with pytest.raises(DeviceGoneError):
        printer.device_id()

    printer.close()
    assert unknown == {}


@pytest.mark.parametrize(
    ("byte", "expected"),
    [(0x18, PortStatus(False, False)), (0x38, PortStatus(True, False)), (0x10, PortStatus(False, True))],
)
def test_the_port_status_names_paper_and_error(byte, expected):
    _, printer = opened(ScriptedBody(status_byte=byte))

    status = printer.port_status()

    printer.close()
    assert status == expected


def test_the_port_status_of_a_gone_printer_is_unknown():
    body = ScriptedBody()
    _, printer = opened(body)
    body.plugged = False

    status = printer.port_status()

    printer.close()
    assert status is None


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


def test_a_printer_that_never_stops_talking_does_not_fill_the_memory():
    _, printer = opened(ScriptedBody(says=[b"x" * 4096] * 2000))

    drained = printer.drain()

    printer.close()
    assert len(drained) < 2 * 1024 * 1024


def test_a_failed_claim_gives_the_driver_back():
    bus = bus_with(ScriptedBody(), has_kernel_driver=True, held_by_other=True, vendor=0x04B8)

    with pytest.raises(DeviceError):
        open_usb(UsbAddress(0x04B8, 0x0181, "D1"), backend=bus)

    assert bus.printers[0].has_kernel_driver


def test_everything_of_an_unplugged_printer_is_enodev():
    body = ScriptedBody()
    bus = bus_with(body)
    device = usb.core.find(backend=bus)
    device.get_active_configuration()
    body.plugged = False

    for call in (device.set_configuration, device.reset, lambda: device.is_kernel_driver_active(0)):
        with pytest.raises(usb.core.USBError) as caught:
            call()
        assert caught.value.errno == errno.ENODEV
    assert usb.core.find(backend=bus) is None


def test_the_bus_refuses_odd_read_sizes_and_unclaimed_pipes_as_libusb_does():
    bus = bus_with(ScriptedBody(says=[b"x" * 600]))
    device = usb.core.find(backend=bus)
    assert device.parent is None

    with pytest.raises(usb.core.USBError) as caught:
        device.read(0x81, 100, 10)
    assert caught.value.errno == errno.EOVERFLOW
    bus.printers[0].owner = None
    with pytest.raises(usb.core.USBError) as caught:
        device.write(0x02, b"x", 10)
    assert caught.value.errno == errno.EIO
    usb.util.dispose_resources(device)
