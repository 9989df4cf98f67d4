"""The cable of a 0xBB module: pulled, silent, closed and opened again."""

import os
from threading import Event
from time import monotonic

import pytest

from kiosk.core.errors import DeviceGoneError, DeviceNotFoundError
from kiosk.hardware.chips.gen2 import Bank, content_for
from kiosk.hardware.chips.streams import SerialStream
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.integration.m100_module.serial_line import DEADLINE_S, NEW, SETTINGS, connected, lying, until


def reopened(module):
    """Open the module as soon as it is plugged in again."""
    deadline = monotonic() + DEADLINE_S
    while True:
        try:
            return SerialStream(module.port, baud=115200, timeout_s=SETTINGS.answer_s)
        except DeviceNotFoundError:
            assert monotonic() < deadline
            Event().wait(0.01)


@pytest.mark.parametrize("words", [0, 4, 7])
def test_a_cable_pulled_in_mid_write_is_told_and_the_module_comes_back_at_its_address(
    access, module, stock, faults, words
):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    before = os.path.realpath(module.port)
    faults.plan(ScriptedFault(VirtualFault.GONE_IN_WRITE, label=1, words=words))

    with pytest.raises(DeviceGoneError):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    until(lambda: not os.path.lexists(module.port))
    access.close()
    faults.cure()
    again = M100Access(reopened(module), SETTINGS, sets_region=False)
    again.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    content = again.read(chip.tid, Bank.EPC, 1, 7)
    again.close()

    assert before.startswith("/dev/pts/")
    assert os.path.realpath(module.port).startswith("/dev/pts/")
    assert content == content_for(NEW)


def test_an_unplugged_module_is_not_found(module, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))
    until(lambda: not os.path.lexists(module.port))

    with pytest.raises(DeviceNotFoundError, match="plug it in"):
        SerialStream(module.port, baud=115200, timeout_s=0.1)


def test_a_silent_module_is_told_in_time_and_works_on_when_it_speaks_again(access, stock, faults):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))
    begun = monotonic()
    with pytest.raises(DeviceGoneError, match="does not answer"):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    waited_s = monotonic() - begun

    faults.cure()
    access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    assert waited_s < 4 * SETTINGS.answer_s
    assert [one.epc for one in lying(stock)] == [NEW]


def test_a_port_that_was_closed_can_be_opened_again(module, stock):
    stock.put(stock.blank(1))

    listed = []
    for _ in range(3):
        with connected(module) as access:
            listed.append([one.tid for one in access.inventory()])

    assert listed == [[stock.blank(1).tid]] * 3
