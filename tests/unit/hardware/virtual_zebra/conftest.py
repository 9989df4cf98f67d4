"""The simulated ZPL printer: what a real one was documented to do, seen through its socket."""

import pytest

from kiosk.hardware.virtual.set_up import read_set_up
from tests.unit.hardware.virtual_zebra.socket_talk import QUICK


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "tray"


@pytest.fixture
def zebra(folder):
    return read_set_up(folder, QUICK, dpi=203).build()
