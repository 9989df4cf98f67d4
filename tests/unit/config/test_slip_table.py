"""The table [slip] of a station file: what is read, what is refused and why."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import DeviceChoice, SlipChoice, check_devices, parse_station
from kiosk.core.errors import InputError
from tests.helpers.events import sample_event

STATION = """\
[station]
name = "Desk 1"
incarnation = "00112233445566aa"
event = "event.toml"
database = "sqlite:///event.db"

[printer]
driver = "zpl"
address = "tcp:192.0.2.7:9100"
dpi = 203
"""
SLIP = """
[slip]
driver = "escpos"
address = "usb:04b8:0202:A1"
width_mm = 58
dpi = 180
bag_tag = "Sac {bib}"

[slip.options]
answer_s = "1"
"""


def parsed(slip: str):
    return parse_station(STATION + slip, "s.toml", folder=Path("/home"))


def test_without_a_table_runners_get_no_slip():
    assert parsed("").slip is None


def test_a_slip_printer_needs_no_more_than_its_address():
    station = parsed('[slip]\naddress = "usb:04b8:0202:A1"\n')

    assert station.slip == SlipChoice(DeviceChoice("escpos", "usb:04b8:0202:A1", 203), 80, "")


def test_everything_about_slips_can_be_said():
    printer = DeviceChoice("escpos", "usb:04b8:0202:A1", 180, options=(("answer_s", "1"),))

    assert parsed(SLIP).slip == SlipChoice(printer, 58, "Sac {bib}")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("width_mm = 58", "width_mm = 70", "s.toml:15: slip.width_mm is 70; it must be 58 or 80"),
        ("dpi = 180", "dpi = 300", "s.toml:16: slip.dpi is 300; it must be 180 or 203"),
        ('"Sac {bib}"', '"Sac {name}"', 's.toml:17: slip.bag_tag is wrong: "Sac {name}" may hold {bib}'),
        ('"Sac {bib}"', '"Sac\\t{bib}"', "s.toml:17: slip.bag_tag is wrong"),
        ('"escpos"', '"ESC/POS"', 's.toml:13: slip.driver is wrong: "ESC/POS" must be the name of a driver'),
        ('"usb:04b8:0202:A1"', '"COM1"', 's.toml:14: slip.address is wrong: "COM1" must be an address'),
        ("usb:04b8:0202:A1", "tcp:192.0.2.7:9100?x=1", "s.toml:14: slip.address is that of the printer for"),
        ("width_mm", "width", "s.toml:15: slip.width is not known here"),
    ],
)
def test_a_mistake_about_slips_is_named_with_its_line(old, new, words):
    with pytest.raises(InputError) as caught:
        parsed(SLIP.replace(old, new, 1))

    assert words in str(caught.value)


def test_a_virtual_slip_printer_is_refused_on_the_real_day_only():
    station = parsed(SLIP)
    virtual = replace(station, slip=SlipChoice(DeviceChoice("escpos", "virtual:slips", 203)))

    with pytest.raises(InputError, match=r'slip printer "virtual:slips" is virtual.*rehearsal = true'):
        check_devices(sample_event(rehearsal=False), virtual)

    check_devices(sample_event(rehearsal=False), station)
    check_devices(sample_event(rehearsal=True), virtual)
