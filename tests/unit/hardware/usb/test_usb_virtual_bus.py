"""The simulated bus refuses what libusb refuses."""

import errno

import pytest
import usb.core

from tests.helpers.usb_bus import ScriptedBody, bus_with


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
