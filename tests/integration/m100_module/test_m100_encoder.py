"""A 0xBB module as a station file names it: its region, its power, and what it says it is."""

from dataclasses import replace

import pytest

from kiosk.core.errors import DeviceError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.encoder_m100 import open_encoder
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.m100_module import M100Module
from tests.helpers.chips import PLAN, Gate
from tests.integration.m100_module.serial_line import SETTINGS, connected, lying

# --- as a station names it ---


def test_the_encoder_of_a_station_file_encodes_and_says_what_it_is(module, stock):
    stock.put(stock.blank(1))
    options = {"region": "eu", "power_dbm": "10", "window_ms": "50", "answer_s": "0.5"}
    encoder = open_encoder(DeviceSettings("Encoder 1", f"serial:{module.port}?baud=115200", options=options))

    status = encoder.status()
    answer = encoder.encode((PLAN,), may_write=Gate())
    encoder.close()

    assert status.state is DeviceState.READY
    assert "simulated" in status.kind
    assert (answer.verdict, answer.sentence) == (ChipVerdict.OK, "")
    assert [chip.epc for chip in lying(stock)] == [PLAN.epc]


def test_an_encoder_that_lost_its_power_in_between_is_set_up_again_by_itself(antenna, stock, tmp_path):
    stock.put(stock.blank(1))
    link = tmp_path / "encoder"
    options = {"region": "eu", "power_dbm": "10", "window_ms": "50", "answer_s": "0.5"}
    encoder = open_encoder(DeviceSettings("Encoder 1", f"serial:{link}", options=options))
    with M100Module(antenna, link=link, query=0x1120):
        before = encoder.status()
    with M100Module(antenna, link=link, query=0x1120):
        answer = encoder.encode((PLAN,), may_write=Gate())
    encoder.close()

    assert before.state is DeviceState.READY
    assert answer.verdict is ChipVerdict.OK


# --- region, and the bare protocol ---


def test_a_module_of_another_region_is_refused_or_set_on_demand(antenna, tmp_path):
    with M100Module(antenna, link=tmp_path / "encoder", region=Region.US) as module:
        with pytest.raises(DeviceError, match=r'"us".*"eu".*set_region'), connected(module):
            pass
        with connected(module, sets_region=True) as access:
            set_to_eu = access.identity
        with connected(module) as access:
            kept = access.identity

    assert set_to_eu == kept


def test_more_power_than_the_module_has_is_refused(module):
    strong = replace(SETTINGS, power_dbm=30.0)

    with pytest.raises(DeviceError, match="does not take 30 dBm"), connected(module, settings=strong):
        pass
