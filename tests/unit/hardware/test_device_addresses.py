from pathlib import Path

import pytest

from kiosk.core.errors import InputError
from kiosk.hardware.addresses import (
    CupsAddress,
    FolderAddress,
    IppAddress,
    LpAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    VirtualAddress,
    parse_address,
)
from kiosk.hardware.printer_link import printer_link
from kiosk.hardware.settings import DeviceSettings, amount, flag
from kiosk.hardware.usb.ieee1284 import parse_device_id


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("usb:0a5f:0181:D6J1", UsbAddress(0x0A5F, 0x0181, "D6J1")),
        ("USB:0A5F:0181", UsbAddress(0x0A5F, 0x0181, "")),
        ("usb:0a5f:0181:A:B", UsbAddress(0x0A5F, 0x0181, "A:B")),
        ("usb:0a5f:0181:A@1-2", UsbAddress(0x0A5F, 0x0181, "A@1-2")),
        ("usb:0a5f:0181@1-2.3", UsbAddress(0x0A5F, 0x0181, port="1-2.3")),
        ("usb:0a5f:0181@1-2:D1", UsbAddress(0x0A5F, 0x0181, "D1", "1-2")),
        ("lp:/dev/usb/lp0", LpAddress("/dev/usb/lp0")),
        ("tcp:192.0.2.7:9100", TcpAddress("192.0.2.7", 9100)),
        ("tcp:printer.local", TcpAddress("printer.local", 9100)),
        ("tcp:[2001:db8::7]:9101", TcpAddress("2001:db8::7", 9101)),
        ("serial:/dev/ttyUSB0", SerialAddress("/dev/ttyUSB0")),
        ("serial:COM3?baud=115200", SerialAddress("COM3", (("baud", "115200"),))),
        ("ipp://192.0.2.7/ipp/print", IppAddress("192.0.2.7", 631, "/ipp/print")),
        ("IPP://printer.local:8631", IppAddress("printer.local", 8631, "/")),
        ("ipps://[2001:db8::7]/ipp", IppAddress("2001:db8::7", 631, "/ipp", is_secure=True)),
        ("cups:Office_2", CupsAddress("Office_2")),
        ("folder:prints/day 1", FolderAddress("prints/day 1")),
        ("virtual:", VirtualAddress("")),
        ("virtual:tray?process=1&rfid=0", VirtualAddress("tray", (("process", "1"), ("rfid", "0")))),
    ],
)
def test_an_address_is_read(text, address):
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "usb:0a5f:0181",
        "usb:0a5f:0181:D6J1",
        "usb:0a5f:0181@1-2.3",
        "usb:0a5f:0181@1-2:D1",
        "lp:/dev/usb/lp0",
        "tcp:192.0.2.7:9100",
        "serial:/dev/ttyS0",
        "ipp://192.0.2.7:8631/ipp/print",
        "ipps://[2001:db8::7]/ipp/print",
        "cups:Office",
        "folder:prints",
        "virtual:t",
    ],
)
def test_an_address_is_written_as_it_is_read(text):
    assert parse_address(text).text == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("printer", "no kind"),
        ("lpt:1", '"lpt"'),
        ("usb:", "vendor"),
        ("usb:0a5f", "product"),
        ("usb:0a5g:0181", "vendor"),
        ("usb:0a5f:0181@", "socket"),
        ("usb:0a5f:0181@2", "socket"),
        ("usb:0a5f:0181@1-2.", "socket"),
        ("lp:", "device file"),
        ("lp:usb/lp0", "device file"),
        ("tcp:", "no host"),
        ("tcp:host:0", "port"),
        ("tcp:host:99999", "port"),
        ("tcp:host:x", "port"),
        ("serial:", "no port"),
        ("ipp:printer", "host and a path"),
        ("ipp:///ipp/print", "host and a path"),
        ("ipp://user@host/ipp", "host and a path"),
        ("ipp://host/ipp?x=1", "host and a path"),
        ("ipp://host:99999/", "no address"),
        ("ipp://host:0/", "port"),
        ("ipp://[2001/", "no address"),
        ("cups:", "no CUPS queue"),
        ("cups:a b", "no CUPS queue"),
        ("cups:a/b", "no CUPS queue"),
        ("folder:", "no folder"),
        ("virtual:x?rfid", "options"),
    ],
)
def test_a_mistake_in_an_address_is_named(text, words):
    with pytest.raises(InputError, match=words):
        parse_address(text)


def test_options_are_yes_or_no_or_numbers():
    assert flag({"rfid": "Yes"}, "rfid", default=False)
    assert not flag({"rfid": "0"}, "rfid", default=True)
    assert flag({}, "rfid", default=True)
    assert amount({"feed_s": "0.5"}, "feed_s", default=1) == 0.5
    assert amount({}, "feed_s", default=1) == 1
    with pytest.raises(InputError, match="perhaps"):
        flag({"rfid": "perhaps"}, "rfid", default=True)
    for wrong in ("x", "-1", "61", "nan"):
        with pytest.raises(InputError):
            amount({"feed_s": wrong}, "feed_s", default=1, at_most=60)


@pytest.mark.parametrize(
    ("address", "kind", "encodes"),
    [
        ("usb:0a5f:0181:D1", "USB", True),
        ("lp:/dev/usb/lp0", "USB", True),
        ("tcp:192.0.2.7", "network", True),
        ("virtual:x?rfid=0", "simulated", False),
    ],
)
def test_a_printers_address_decides_its_kind(address, kind, encodes, tmp_path):
    link = printer_link(DeviceSettings("Printer", address, folder=tmp_path))
    link.close()

    assert kind in link.kind
    assert link.encodes is encodes


def test_a_virtual_printer_is_named_virtual_once():
    plain = printer_link(DeviceSettings("Desk 3", "virtual:x", folder=Path()))
    named = printer_link(DeviceSettings("Virtual 3", "virtual:x", folder=Path()))

    assert plain.name == "Desk 3 (virtual)"
    assert named.name == "Virtual 3"


def test_a_serial_printer_is_refused():
    with pytest.raises(InputError, match="cannot be serial"):
        printer_link(DeviceSettings("Printer", "serial:/dev/ttyS0"))


@pytest.mark.parametrize("address", ["ipp://192.0.2.7/ipp/print", "cups:Office", "folder:prints"])
def test_a_place_for_pages_is_no_label_printer(address):
    with pytest.raises(InputError, match="driver office or folder"):
        printer_link(DeviceSettings("Printer", address))


def test_the_path_of_a_queue_is_written_as_the_web_wants_it():
    assert CupsAddress("Büro&1").path == "/printers/B%C3%BCro%261"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"\x00\x17MFG:Zebra;MDL:ZD621R;", {"MFG": "Zebra", "MDL": "ZD621R"}),
        (b"\x17\x00MFG:Zebra;MDL:ZD621R;", {"MFG": "Zebra", "MDL": "ZD621R"}),
        (b"\xff\xffMANUFACTURER:Zebra;COMMAND SET:ZPL;", {"MFG": "Zebra", "CMD": "ZPL"}),
        (b"\x00\x12MFG:;MODEL:X;\x00\x00junk:1;", {"MFG": "", "MDL": "X"}),
        (b"", {}),
        (b"\x00\x02", {}),
        (b"\x00\x08 :x;;\xff", {}),
    ],
)
def test_an_identity_is_read_whatever_its_length_says(answer, expected):
    assert parse_device_id(answer) == expected
