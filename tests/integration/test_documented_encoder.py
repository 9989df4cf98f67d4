"""The encoder that docs/devices.md shows runs as it stands there, against a made-up reader."""

import os
import pty
import re
import select
import tty
from pathlib import Path
from threading import Event, Thread
from types import ModuleType

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.chips import EPC, PLAN, Gate

DOCUMENT = Path(__file__).parents[2] / "docs" / "devices.md"
HEADING = "## Another encoder family"
TIDS = ("E28011600000000000000001", "E28011600000000000000002")
FACTORY = "E280116000000000AAAA000"
MOST_LINES = 60


def documented_code():
    """Give the first block of Python below the heading."""
    section = DOCUMENT.read_text(encoding="utf-8").partition(f"\n{HEADING}\n")[2]
    return re.search(r"```python\n(.*?)```", section, re.DOTALL)[1]


class Reader:
    """A reader of AT commands on a pseudo-terminal; it knows as much as the example asks for."""

    def __init__(self, chips):
        self.chips = {tid: {"PC": "3000", "EPC": f"{FACTORY}{n}"} for n, tid in enumerate(TIDS[:chips])}
        self.mask, self.region, self.refuses, self.is_silent, self.late = "OFF", "E", "", False, b""
        self.commands = []
        self.master, self.slave = pty.openpty()
        tty.setraw(self.master)
        tty.setraw(self.slave)
        self.port = os.ttyname(self.slave)
        self.stopped = Event()
        self.thread = Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        said = b""
        while not self.stopped.is_set():
            if select.select([self.master], [], [], 0.02)[0]:
                said += os.read(self.master, 4096)
            *lines, said = said.split(b"\r")
            for line in lines:
                self.commands.append(line.decode())
                answer = self.late + f"{self.answer(line.decode())}\r\n".encode()
                self.late = b""
                if not self.is_silent:
                    os.write(self.master, answer)

    def answer(self, command):
        meant = [tid for tid in self.chips if self.mask in {"OFF", tid}]
        name, _, rest = command.removeprefix("AT+").partition("=")
        if command == "ATI":
            return f"+SW: DeskID_UHF_v2_{self.region} 0105\r+HW: DeskID_UHF_v2_{self.region} 0100\r\nOK"
        if command == "AT+INV":
            found = "\r".join(f"+INV: {self.chips[tid]['EPC']},{tid},-48" for tid in meant)
            return f"{found}\r+INV: <ROUND FINISHED ANT=1>\r\nOK" if meant else "+INV: <NO TAGS FOUND>\r\nOK"
        if name == "MSK":
            self.mask = rest.removeprefix("TID,0,")
        if name == self.refuses:
            return "ERROR"
        if name in {"READ", "WRT"}:
            return self.work(name, *rest.split(","), self.chips[meant[0]]) if meant else "OK"
        return "OK"

    def work(self, name, memory, _, data, chip):
        epc = chip["EPC"]
        if self.refuses == f"{name} {memory}":
            return f"+{name}: {epc},ACCESS ERROR\r\nOK"
        if name == "READ":
            return f"+READ: {epc},OK,{chip[memory][: 2 * int(data)]}\r\nOK"
        chip[memory] = data
        return f"+WRT: {epc},OK\r\nOK"

    def close(self):
        self.stopped.set()
        self.thread.join()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def reader(request):
    made = Reader(getattr(request, "param", 1))
    yield made
    made.close()


@pytest.fixture
def encoder(reader):
    module = ModuleType("documented")
    exec(compile(documented_code(), str(DOCUMENT), "exec"), module.__dict__)  # noqa: S102 - our own document
    options = {"region": "eu", "power_dbm": "9", "window_ms": "20", "answer_s": "0.4"}
    made = module.open_encoder(DeviceSettings("Encoder 1", f"serial:{reader.port}", options=options))
    yield made
    made.close()


def test_the_example_is_short():
    lines = [line for line in documented_code().splitlines() if line.strip()]

    code = [line for line in lines if not line.startswith(("from ", "import ", '"""'))]

    assert len(code) <= MOST_LINES


def test_it_says_what_it_is(encoder):
    status = encoder.status()

    assert status.state is DeviceState.READY
    assert "DeskID_UHF_v2_E" in status.kind


def test_it_writes_a_chip_and_proves_it(encoder, reader):
    answer = encoder.encode((PLAN,), may_write=Gate())
    read = encoder.read()

    assert (answer.verdict, answer.sentence) == (ChipVerdict.OK, "")
    assert [(chip.epc, chip.tid) for chip in read.chips] == [(EPC, TIDS[0])]
    assert reader.chips == {TIDS[0]: {"PC": "3000", "EPC": EPC}}
    assert reader.commands[:4] == ["ATE0", "ATI", "AT+PWR=9", "AT+INVS=0,1,1,0"]


@pytest.mark.parametrize("reader", [0, 2], indirect=True)
def test_it_touches_nothing_where_not_exactly_one_chip_lies(encoder, reader):
    gate = Gate()

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert gate.found == []
    assert not any("WRT" in command for command in reader.commands)


def test_a_chip_that_refuses_is_not_called_good(encoder, reader):
    reader.refuses = "WRT EPC"

    answer = encoder.encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert reader.chips[TIDS[0]]["EPC"] != EPC


def test_a_reader_for_another_region_is_not_used(encoder, reader):
    reader.region = "F"

    status = encoder.status()

    assert status.state is DeviceState.ATTENTION
    assert 'another region than "eu"' in status.sentence
    assert "AT+PWR=9" not in reader.commands


def test_a_power_that_the_reader_refuses_is_told(encoder, reader):
    reader.refuses = "PWR"

    assert encoder.status().state is DeviceState.ATTENTION


def test_a_silent_reader_is_gone_and_used_again_when_it_speaks(encoder, reader):
    reader.is_silent = True
    gone = encoder.status()
    reader.is_silent = False

    answer = encoder.encode((PLAN,), may_write=Gate())

    assert gone.state is DeviceState.GONE
    assert "does not answer" in gone.sentence
    assert answer.verdict is ChipVerdict.OK


def test_an_answer_to_an_earlier_command_is_noticed_and_the_reader_opened_again(encoder, reader):
    encoder.status()
    reader.late = b"+WRT: 3000,OK\r\nOK\r\n"

    answer = encoder.encode((PLAN,), may_write=Gate())

    assert reader.commands.count("ATE0") == 2
    assert answer.verdict is ChipVerdict.OK
