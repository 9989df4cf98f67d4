import sys

import pytest
import usb.core
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from kiosk.core.errors import DeviceError, InputError
from kiosk.core.ports import DeviceState
from kiosk.hardware import registry
from kiosk.hardware.discovery import find_devices
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from tests.helpers.usb_bus import ScriptedBody

SETTINGS = DeviceSettings("Desk 3", "virtual:x")


def ports(*found):
    return lambda: list(found)


def usb_port(device, description):
    port = ListPortInfo(device)
    port.vid, port.description = 0x0C2E, description
    return port


def test_printers_and_serial_devices_are_listed_by_their_addresses(monkeypatch):
    bus = VirtualBus(
        VirtualUsbPrinter(ScriptedBody(), "D1", "Test"),
        VirtualUsbPrinter(ScriptedBody(), "", "Test", vendor=0x1234, product=1),
        VirtualUsbPrinter(ScriptedBody(), "X", "No printer", settings=((3, 0),)),
    )
    port = usb_port("/dev/ttyACM0", "Honeywell scanner")
    monkeypatch.setattr(list_ports, "comports", ports(port, ListPortInfo("/dev/ttyS0")))

    found = find_devices(backend=bus)

    assert [device.name for device in found] == ["usb:0a5f:0181:D1", "usb:1234:0001", "serial:/dev/ttyACM0"]
    assert "Dossard virtual Test is plugged in; it understands ZPL" in found[0].sentence
    assert "Honeywell" in found[2].sentence
    assert not any("claim" in call for call in bus.log)


def test_a_missing_usb_library_is_said_with_its_cure(monkeypatch):
    def no_backend(**_):
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)
    monkeypatch.setattr(list_ports, "comports", ports())

    (status,) = find_devices()

    assert status.state is DeviceState.GONE
    assert "libusb-1.0-0" in status.sentence


@pytest.fixture
def plug_ins(tmp_path, monkeypatch):
    """Install three drivers of another package, two of them broken."""
    info = tmp_path / "other-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.0\n")
    names = ("good", "broken", "missing", "careful")
    lines = [f"{name} = other_drivers_{name}:make" for name in names]
    groups = ("kiosk.printers", "kiosk.encoders", "kiosk.scanners")
    (info / "entry_points.txt").write_text(
        "".join(f"[{group}]\n" + "\n".join(lines) + "\n" for group in groups)
    )
    (tmp_path / "other_drivers_good.py").write_text("def make(settings):\n    return settings.name\n")
    (tmp_path / "other_drivers_broken.py").write_text("raise ZeroDivisionError('oops')\n")
    refusal = (
        "from kiosk.core.errors import InputError\ndef make(settings):\n    raise InputError('no port')\n"
    )
    (tmp_path / "other_drivers_careful.py").write_text(refusal)
    monkeypatch.syspath_prepend(tmp_path)
    registry._drivers.cache_clear()  # a computer on which it was installed before the programme began
    yield
    registry._drivers.cache_clear()
    for name in names:
        sys.modules.pop(f"other_drivers_{name}", None)


OPENERS = [registry.open_printer, registry.open_encoder, registry.open_scanner]


@pytest.mark.parametrize("opener", OPENERS)
def test_a_driver_is_opened_by_its_name(plug_ins, opener):
    assert opener("good", SETTINGS) == "Desk 3"


def test_listing_drivers_imports_none(plug_ins):
    known = registry.known_drivers()

    assert {"good", "broken", "missing", "careful"} <= set(known["kiosk.printers"])
    assert "other_drivers_good" not in sys.modules


@pytest.mark.parametrize("opener", OPENERS)
def test_an_unknown_driver_lists_the_known_ones(plug_ins, opener):
    with pytest.raises(InputError, match=r"Desk 3 is unknown.*broken.*good"):
        opener("zebra", SETTINGS)


@pytest.mark.parametrize(("driver", "reason"), [("broken", "oops"), ("missing", "No module named")])
def test_a_broken_driver_is_an_error_with_its_reason(plug_ins, driver, reason):
    with pytest.raises(DeviceError, match=reason):
        registry.open_printer(driver, SETTINGS)


def test_a_drivers_own_refusal_stays_what_it_is(plug_ins):
    with pytest.raises(InputError, match="no port"):
        registry.open_printer("careful", SETTINGS)
