"""Which CUPS queue holds a USB printer, from the words of its device URI alone."""

import pytest

from kiosk.hardware.addresses import IppAddress
from kiosk.hardware.ipp.message import Group, Tag
from kiosk.hardware.ipp.queues import Holders, Queue, UsbNames, advice, cups_server, holders_of, queues_of
from kiosk.hardware.ipp.requests import Operation, one
from kiosk.ui.language.notes.matching import is_known
from tests.helpers.odd_printer import answer, odd_printer
from tests.helpers.office_printer import free_port

ZEBRA = UsbNames("Zebra Technologies", "ZTC ZD621R-203dpi ZPL", "D6J1")


@pytest.mark.parametrize(
    "uri",
    [
        "usb://Zebra%20Technologies/ZTC%20ZD621R-203dpi%20ZPL?serial=D6J1",
        "usb://Zebra%20Technologies/ZTC%20ZD621R-203dpi%20ZPL?serial=d6j1&interface=1",
        "usb://Zebra/ZD621R?serial=D6J1",
    ],
)
def test_a_queue_with_the_serial_number_holds_the_printer(uri):
    assert holders_of(ZEBRA, (Queue("Labels", uri),)) == Holders(("Labels",), ())


@pytest.mark.parametrize(
    "uri",
    [
        "usb://Zebra%20Technologies/ZTC%20ZD621R-203dpi%20ZPL",
        "usb://Zebra%20Technologies/ZTC%20ZD621R",
        "usb://Zebra/ZD621R",
        "ippusb://Zebra%20ZD621R._ipp._tcp.local/",
        "ipp://Zebra%20ZD621R%20(USB)._ipp._tcp.local/",
    ],
)
def test_a_queue_that_does_not_say_enough_may_hold_it(uri):
    assert holders_of(ZEBRA, (Queue("Some", uri),)) == Holders((), ("Some",))


@pytest.mark.parametrize(
    "uri",
    [
        "usb://Zebra%20Technologies/ZTC%20ZD621R-203dpi%20ZPL?serial=D6J2",
        "usb://Brother/QL-820NWB?serial=X",
        "usb://Brother/QL-820NWB",
        "hp:/usb/HP_LaserJet?serial=1",
        "hp:/net/HP_LaserJet?ip=192.0.2.7",
        "ipp://192.0.2.7/ipp/print",
        "socket://192.0.2.7:9100",
        "implicitclass://Office/",
        "",
        "usb://[",
    ],
)
def test_another_queue_does_not_hold_it(uri):
    assert holders_of(ZEBRA, (Queue("Other", uri),)) == Holders((), ())


def test_a_printer_without_serial_number_is_known_by_its_words():
    silent = UsbNames("Zebra", "ZD621R", "")

    assert holders_of(silent, (Queue("Q", "usb://Zebra/ZD621R?serial=D6J1"),)) == Holders((), ("Q",))


def test_what_to_do_is_said_by_the_name_of_the_queue():
    sure, unsure = Queue("Labels", "usb://Zebra/ZD621R?serial=D6J1"), Queue("Old", "usb://Zebra/ZD621R")

    assert advice(ZEBRA, (sure, unsure)) == (
        "the CUPS queue Labels holds it: remove that queue from the system's printers"
    )
    assert advice(ZEBRA, (unsure,)) == "the CUPS queue Old may hold it: look at the system's printers"
    assert advice(ZEBRA, ()) == ""
    assert is_known(advice(ZEBRA, (sure,)))
    assert is_known(advice(ZEBRA, (unsure,)))


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("", IppAddress("localhost", 631, "/printers/Q")),
        ("print.example", IppAddress("print.example", 631, "/printers/Q")),
        ("localhost:6632", IppAddress("localhost", 6632, "/printers/Q")),
        ("localhost:6632/version=1.1", IppAddress("localhost", 6632, "/printers/Q")),
        ("/run/cups/cups.sock", IppAddress("localhost", 631, "/printers/Q")),
        ("host:port", IppAddress("localhost", 631, "/printers/Q")),
    ],
)
def test_the_server_is_the_one_that_cups_itself_would_ask(named, address):
    assert cups_server({"CUPS_SERVER": named}, "/printers/Q") == address


def test_no_server_means_no_queue():
    assert queues_of(IppAddress("localhost", free_port(), "/")) == ()


def test_a_server_that_refuses_or_names_nothing_means_no_queue():
    nameless = Group(Tag.PRINTER, (one("device-uri", Tag.URI, "usb://Zebra/ZD621R"),))
    with odd_printer() as far:
        server = IppAddress("127.0.0.1", far.port, "/")
        far.says[Operation.CUPS_GET_PRINTERS] = lambda: answer(code=0x0406)
        refused = queues_of(server)
        far.says[Operation.CUPS_GET_PRINTERS] = lambda: answer(nameless)
        empty = queues_of(server)

    assert refused == empty == ()
