"""The simulated 0xBB module itself, frame by frame: selections, rounds, noise, and its command line."""

import os
import subprocess
import sys
from dataclasses import replace
from time import monotonic

import pytest

from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.chips.streams import SerialStream
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.m100.commands import Memory, SelectMode
from kiosk.hardware.m100.frames import Frame, Framer, Kind
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.m100_module import M100Module
from tests.integration.m100_module.serial_line import DEADLINE_S, SETTINGS, until


@pytest.fixture
def line(module):
    """A bare serial line to the module."""
    stream = SerialStream(module.port, baud=115200, timeout_s=1)
    yield stream
    stream.close()


def asked(line, content, *, frames=1):
    """Send bytes, and wait for so many frames."""
    framer, said = Framer(), []
    line.send(content)
    deadline = monotonic() + DEADLINE_S
    while len(said) < frames:
        assert monotonic() < deadline, said
        said += framer.feed(line.receive(0.1))
    return said


class CountingAntenna(Antenna):
    """Counts the rounds."""

    rounds = 0

    def heard(self):
        self.rounds += 1
        return super().heard()


def test_without_a_selection_the_first_chip_that_is_heard_works(line, stock):
    stock.put(stock.blank(1), stock.blank(2))
    unselected = [commands.by_tid(stock.blank(2).tid).frame(), commands.select_mode(SelectMode.NEVER)]

    for frame in unselected:
        asked(line, frame.packed())
    [answer] = asked(line, Memory(0, Bank.TID, 0, 6).frame().packed())

    assert answers.worked(answer).content.hex().upper() == stock.blank(1).tid


def test_a_selection_does_nothing_for_rounds_in_another_session(antenna, stock, tmp_path):
    stock.put(stock.blank(1), stock.blank(2))
    selects = [commands.by_tid(stock.blank(2).tid).frame(), commands.select_mode(SelectMode.FOR_WORK)]

    with M100Module(antenna, link=tmp_path / "encoder", query=0x1120) as module:
        line = SerialStream(module.port, baud=115200, timeout_s=1)
        for frame in selects:
            asked(line, frame.packed())
        [answer] = asked(line, Memory(0, Bank.TID, 0, 6).frame().packed())
        line.close()

    assert answers.worked(answer).content.hex().upper() == stock.blank(1).tid


def test_a_selection_by_code_or_all_but_it_works_on_rounds_where_that_is_asked_for(line, stock):
    stock.put(stock.blank(1), stock.blank(2))
    this = commands.by_epc(stock.blank(2).epc)
    heard = []
    for select in (this, replace(this, excludes=True)):
        asked(line, select.frame().packed())
        asked(line, commands.select_mode(SelectMode.ALWAYS).packed())
        [notice] = asked(line, commands.inventory().packed())
        heard.append(answers.heard(notice).epc)

    assert heard == [stock.blank(2).epc, stock.blank(1).epc]


def test_it_listens_round_after_round_until_it_is_stopped(line, stock):
    stock.put(stock.blank(1))

    notices = asked(line, commands.inventories().packed(), frames=5)
    line.send(commands.stop().packed())
    deadline = monotonic() + DEADLINE_S
    framer, rest = Framer(), []
    while not any(frame.kind == Kind.RESPONSE for frame in rest):
        assert monotonic() < deadline
        rest += framer.feed(line.receive(0.1))

    assert {answers.heard(notice).epc for notice in notices[:5]} == {stock.blank(1).epc}
    assert line.receive(0.1) == b""


def test_a_module_that_nobody_listens_to_works_on_and_lets_itself_be_closed(tmp_path):
    antenna = CountingAntenna(tmp_path / "field", seed="s", air=AirTime(0, 0))
    antenna.stock.put(*(antenna.stock.blank(number) for number in range(1, 31)))
    module = M100Module(antenna, link=tmp_path / "encoder")
    line = SerialStream(module.port, baud=115200, timeout_s=1)
    line.send(commands.inventories().packed())

    # some hundred kilobytes that nobody takes
    until(lambda: antenna.rounds > 300)
    module.close()
    module.close()
    line.close()

    assert not os.path.lexists(module.port)


@pytest.mark.parametrize(
    "command",
    [
        Frame(0, 0x99),
        Frame(0, 0x07, b"\x05"),
        Frame(0, 0x0C, b"\1"),
        Frame(0, 0x39),
        Frame(0, 0x82, b"\0"),
        Frame(0, 0x12, b"\7"),
    ],
)
def test_what_the_module_does_not_know_is_a_bad_command(line, command):
    [answer] = asked(line, command.packed())

    assert answer == answers.error(answers.BAD_COMMAND)


def test_noise_before_a_command_is_skipped(line):
    [answer] = asked(line, b"\0\xbb\xff\x7e" + commands.get_region().packed())

    assert answer.data == b"\x03"


def test_the_command_line_serves_a_module_until_it_is_ended(tmp_path):
    link = tmp_path / "encoder"
    command = [sys.executable, "-m", "kiosk.hardware.virtual.m100_module", str(tmp_path / "field")]
    with subprocess.Popen(
        [*command, "--link", str(link), "--region", "us"], stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline()
        american = replace(SETTINGS, region=Region.US)
        stream = SerialStream(str(link), baud=115200, timeout_s=1)
        access = M100Access(stream, american, sets_region=False)
        seen = access.inventory()
        access.close()
        process.terminate()

    assert told.strip().endswith(f"serial:{link}")
    assert "simulated" in told
    assert seen == ()
