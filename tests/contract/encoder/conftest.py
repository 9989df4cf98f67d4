"""A separate encoder over each protocol that reaches the simulated chips."""

import pytest

from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.encoder import PROTOCOLS, open_encoder
from kiosk.hardware.virtual.faults import FaultBook
from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.chips import Gate


@pytest.fixture(params=PROTOCOLS)
def protocol(request):
    return request.param


@pytest.fixture
def opened(tmp_path, protocol):
    made = []

    def opening(**options):
        options = {"protocol": protocol, "air_ms": "0", "window_ms": "60", "answer_s": "0.4"} | options
        settings = DeviceSettings("Encoder 1", "virtual:field", folder=tmp_path, options=options)
        made.append(open_encoder(settings))
        return made[-1]

    yield opening
    for encoder in made:
        encoder.close()


@pytest.fixture
def encoder(opened):
    return opened()


@pytest.fixture
def faults(tmp_path):
    return FaultBook(tmp_path / "field")


@pytest.fixture
def stock(tmp_path):
    return ChipStock(tmp_path / "field", seed="s")


@pytest.fixture
def gate():
    return Gate()
