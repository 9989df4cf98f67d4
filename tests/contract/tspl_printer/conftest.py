"""The virtual TSPL printer: in this process, and in one of its own."""

import pytest

from kiosk.hardware.virtual.link import stop_server
from tests.helpers.hardware import faults_of, tray_of
from tests.helpers.tspl import virtual_tspl


@pytest.fixture(params=["", "process=1"], ids=["in-process", "other-process"])
def printer(request, tmp_path):
    opened = virtual_tspl(tmp_path / "tray", request.param)
    yield opened
    opened.close()
    stop_server(tmp_path / "tray")


@pytest.fixture
def tray(tmp_path):
    return tray_of(tmp_path / "tray")


@pytest.fixture
def faults(tmp_path):
    return faults_of(tmp_path / "tray")
