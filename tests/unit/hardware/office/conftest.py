"""An odd office printer, and the driver in front of it."""

import pytest

from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.odd_printer import odd_printer
from tests.unit.hardware.office.pages import QUICK


@pytest.fixture
def far():
    with odd_printer() as printer:
        yield printer


@pytest.fixture
def near(far):
    return open_printer(DeviceSettings("Office", far.uri, options=QUICK))


@pytest.fixture
def impatient(far):
    return open_printer(DeviceSettings("Office", far.uri, options={**QUICK, "answer_s": "0.4"}))
