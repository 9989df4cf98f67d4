"""Pages by way of a CUPS server, and which of its queues holds a USB printer."""

import pytest

from kiosk.core.errors import DeviceError
from kiosk.core.ports import DeviceState, PrintResult
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.ipp.queues import Queue, UsbNames, holders_of, queues_of
from kiosk.hardware.ipp.queues import cups_server as address_of
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from kiosk.printing.renderer import open_renderer
from kiosk.ui.language.notes.matching import is_known
from tests.helpers.cups_server import cups_server
from tests.helpers.hardware import nobody
from tests.helpers.office_printer import office_printer
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.usb_bus import ScriptedBody

QUICK = {"answer_s": "5", "poll_s": "0.05", "finish_s": "20", "person_s": "20"}


@pytest.fixture
def server():
    with cups_server() as running:
        yield running


def test_a_bib_goes_through_a_queue_to_the_printer_behind_it(server, tmp_path, monkeypatch):
    page = open_renderer(DESIGN, dpi=300).pdf(sample_content())
    monkeypatch.setenv("CUPS_SERVER", server.name)

    with office_printer(tmp_path) as far:
        server.add("Office", far.uri, "everywhere")
        printer = open_printer(DeviceSettings("Printer", "cups:Office", options=QUICK))
        before = printer.status()
        answer = printer.make("1427.1", page, chip=None, on_fault=nobody)

    assert before.state is DeviceState.READY
    assert (answer.result, answer.sentence) == (PrintResult.OUT, "")
    assert len(far.spooled()) == 1


def test_a_queue_that_is_missing_is_named(server, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", server.name)

    status = open_printer(DeviceSettings("Printer", "cups:Nothing", options=QUICK)).status()

    assert status.state is DeviceState.GONE
    assert "no printer or job of that name" in status.sentence


def test_the_queue_that_holds_a_label_printer_is_found(server):
    server.add("Labels", "usb://Zebra%20Technologies/ZTC%20ZD621R?serial=D6J1", "raw")
    server.add("Office", "ipp://192.0.2.7/ipp/print", "raw")

    queues = queues_of(address_of({"CUPS_SERVER": server.name}))
    holders = holders_of(UsbNames("Zebra Technologies", "ZTC ZD621R", "D6J1"), queues)

    assert Queue("Labels", "usb://Zebra%20Technologies/ZTC%20ZD621R?serial=D6J1") in queues
    assert len(queues) == 2
    assert (holders.certain, holders.possible) == (("Labels",), ())


def test_a_label_printer_that_a_queue_holds_is_told_with_the_name_of_the_queue(server, monkeypatch):
    server.add("Labels", "usb://Dossard%20virtual/ZD621R?serial=D6J1", "raw")
    monkeypatch.setenv("CUPS_SERVER", server.name)
    printer = VirtualUsbPrinter(ScriptedBody(), "D6J1", "ZD621R", held_by_other=True)

    with pytest.raises(DeviceError) as refusal:
        open_usb(UsbAddress(printer.vendor, printer.product, "D6J1"), backend=VirtualBus(printer))

    words = str(refusal.value)
    assert "is held by another program: the CUPS queue Labels holds it: remove that queue" in words
    assert is_known(words)
