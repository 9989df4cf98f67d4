"""A simulated 0xBB module on a pseudo-terminal, and the 0xBB driver over a real serial port."""

import pytest

from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.faults import FaultBook
from kiosk.hardware.virtual.m100_module import M100Module
from tests.integration.m100_module.serial_line import connected


@pytest.fixture
def antenna(tmp_path):
    return Antenna(tmp_path / "field", seed="s", air=AirTime(0, 0))


@pytest.fixture
def stock(antenna):
    return antenna.stock


@pytest.fixture
def faults(tmp_path):
    return FaultBook(tmp_path / "field")


@pytest.fixture
def module(antenna, tmp_path):
    with M100Module(antenna, link=tmp_path / "encoder") as made:
        yield made


@pytest.fixture
def access(module):
    with connected(module) as made:
        yield made
