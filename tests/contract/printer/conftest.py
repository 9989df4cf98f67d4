"""A printer that is switched on, over every way to it; which ways, says `tests/helpers/printer_ways.py`.

In the suite: the simulated bus in this process and in another, TCP, and by `test_printer_over_libusb.py` the
C library libusb. In a machine with a kernel of its own (`./dev soak usb-vm`): USB and /dev/usb/lp0.
"""

import pytest

from tests.helpers.printer_ways import Bench, chosen_ways, make_way


@pytest.fixture(params=chosen_ways())
def switched_on(request, tmp_path):
    """Give a function that switches a printer on, and switch all off at the end."""
    benches = []

    def switch_on(folder="tray", *, has_rfid=True):
        benches.append(Bench(make_way(request.param, tmp_path / folder, has_rfid=has_rfid)))
        return benches[-1]

    yield switch_on
    for bench in benches:
        bench.close()


@pytest.fixture
def bench(switched_on):
    return switched_on()


@pytest.fixture
def printer(bench):
    return bench.printer


@pytest.fixture
def tray(bench):
    return bench.tray


@pytest.fixture
def faults(bench):
    return bench.faults
