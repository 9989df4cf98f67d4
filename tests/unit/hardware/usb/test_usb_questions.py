"""What a USB printer tells beside its bytes: its identity, its paper, its errors."""

import pytest

from kiosk.core.errors import DeviceGoneError
from kiosk.hardware.transport import PortStatus
from tests.helpers.usb_bus import ScriptedBody
from tests.unit.hardware.usb.opened import opened


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
