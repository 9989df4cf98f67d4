import socket
from contextlib import ExitStack, closing
from threading import Thread
from time import monotonic

import pytest
import usb.core

from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.usb import hotplug
from kiosk.hardware.usb.hotplug import (
    Change,
    Plugged,
    UsbNews,
    UsbWatch,
    plugged_by_libusb,
    plugged_in_sysfs,
    watch_usb,
)
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from tests.helpers.usb_bus import ScriptedBody

PRINTER = Plugged(0x0A5F, 0x0181, "1-2", 5)
ABOUT_USB = b"add@/devices/usb1/1-2\0ACTION=add\0DEVPATH=/devices/usb1/1-2\0SUBSYSTEM=usb\0SEQNUM=7\0"
ABOUT_DISKS = b"change@/devices/sda\0ACTION=change\0DEVPATH=/devices/sda\0SUBSYSTEM=block\0SEQNUM=8\0"


class Computer:
    """What is plugged in, and a bell that the test rings."""

    def __init__(self, stack, look_s):
        self.plugged = frozenset()
        near, self.far = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        near.setblocking(False)
        stack.enter_context(closing(self.far))
        self.watch = stack.enter_context(UsbWatch(lambda: self.plugged, near, look_s=look_s))

    def ring(self, *messages):
        for message in messages:
            self.far.send(message)


@pytest.fixture
def computer():
    with ExitStack() as stack:
        yield Computer(stack, 60)


def test_nothing_new_is_said_when_the_time_is_over(computer):
    assert computer.watch.wait(timeout_s=0.01) == ()


def test_what_changed_between_two_waits_is_told_by_the_next(computer):
    computer.plugged = frozenset({PRINTER})

    assert computer.watch.wait(timeout_s=0) == (UsbNews(Change.PLUGGED, PRINTER),)
    assert computer.watch.wait(timeout_s=0) == ()


def test_the_kernels_news_end_a_wait_at_once(computer):
    begun = monotonic()

    def plug_in():
        computer.plugged = frozenset({PRINTER})
        computer.ring(ABOUT_DISKS, ABOUT_USB)

    with ExitStack() as stack:
        hand = Thread(target=plug_in)
        stack.callback(hand.join)
        hand.start()
        news = computer.watch.wait(timeout_s=20)

    assert news == (UsbNews(Change.PLUGGED, PRINTER),)
    assert monotonic() - begun < 10


def test_news_that_come_twice_or_are_forged_tell_nothing(computer):
    computer.plugged = frozenset({PRINTER})
    computer.watch.wait(timeout_s=0)
    computer.ring(ABOUT_USB, ABOUT_USB, ABOUT_DISKS)

    assert computer.watch.wait(timeout_s=0.05) == ()


def test_a_printer_that_was_out_and_in_between_two_looks_went_and_came(computer):
    again = Plugged(0x0A5F, 0x0181, "1-2", 6)
    computer.plugged = frozenset({PRINTER})
    computer.watch.wait(timeout_s=0)
    computer.plugged = frozenset({again})

    news = computer.watch.wait(timeout_s=0)

    assert news == (UsbNews(Change.UNPLUGGED, PRINTER), UsbNews(Change.PLUGGED, again))


def test_a_silent_system_is_looked_at_again_and_again():
    looks = [frozenset(), frozenset(), frozenset(), frozenset({PRINTER})]

    with UsbWatch(lambda: looks.pop(0), None, look_s=0.01) as watch:
        news = watch.wait(timeout_s=20)

    assert news == (UsbNews(Change.PLUGGED, PRINTER),)


def test_news_that_were_lost_are_made_up_for_by_a_look(computer):
    class Full:
        def recv(self, _size):
            raise OSError(105, "No buffer space available")

    assert hotplug._rings(Full())


@pytest.mark.parametrize(
    ("address", "is_about"),
    [
        (UsbAddress(0x0A5F, 0x0181), True),
        (UsbAddress(0x0A5F, 0x0181, "D1"), True),
        (UsbAddress(0x0A5F, 0x0181, port="1-2"), True),
        (UsbAddress(0x0A5F, 0x0181, port="1-3"), False),
        (UsbAddress(0x0A5F, 0x0166), False),
    ],
)
def test_news_are_about_an_address_or_not(address, is_about):
    assert UsbNews(Change.PLUGGED, PRINTER).is_about(address) is is_about


def test_where_there_is_no_list_libusb_is_asked_and_nothing_is_opened():
    body = ScriptedBody()
    bus = VirtualBus(VirtualUsbPrinter(body, "D1", "Test"))

    with watch_usb(bus, look_s=0.01) as watch:
        body.plugged = False
        news = watch.wait(timeout_s=5)

    assert news == (UsbNews(Change.UNPLUGGED, Plugged(0x0A5F, 0x0181, "1-1", 1)),)
    assert list(bus.log) == []


def test_without_a_usb_library_nothing_is_plugged_in(monkeypatch):
    def no_backend(**_):
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)

    assert plugged_by_libusb() == frozenset()


def test_linuxs_list_is_read_without_interfaces_and_half_gone_devices(tmp_path, monkeypatch):
    for name, files in (
        ("1-2", {"idVendor": "0a5f", "idProduct": "0181", "devnum": "5"}),
        ("1-2:1.0", {"bInterfaceClass": "07"}),
        ("1-3", {"idVendor": "04b8"}),
    ):
        (tmp_path / name).mkdir()
        for file, content in files.items():
            (tmp_path / name / file).write_text(f"{content}\n")
    monkeypatch.setattr(hotplug, "_DEVICES", tmp_path)

    assert plugged_in_sysfs() == {PRINTER}


def test_this_computer_can_be_watched():
    with watch_usb() as watch:
        assert isinstance(watch.wait(timeout_s=0), tuple)
