"""A station is killed in the middle of a label; its printer, another process, goes on as a real one."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.link import stop_server
from tests.helpers.hardware import PLAN, faults_of, label, nobody, tray_of, virtual

ROOT = Path(__file__).parents[2]
STATION = """
import sys
from pathlib import Path
from tests.helpers.hardware import PLAN, label, nobody, virtual
printer = virtual(Path(sys.argv[1]), "process=1&chunk_s=5&answer_s=5")
print("ready" if printer.status().faults == frozenset() else "not ready", flush=True)
printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
print("made", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path):
    yield tmp_path / "tray"
    stop_server(tmp_path / "tray")


def station(folder):
    return subprocess.Popen(
        [sys.executable, "-c", STATION, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_until(condition, *, timeout_s=10.0):
    deadline = monotonic() + timeout_s
    while not condition():
        assert monotonic() < deadline, "it did not happen in time"
        Event().wait(0.02)


def kill(process):
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()


def test_a_station_killed_in_mid_transfer_leaves_a_part_and_the_next_one_clears_it(folder):
    faults_of(folder).plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=9000))
    killed = station(folder)
    assert killed.stdout.readline() == "ready\n"
    wait_until(lambda: faults_of(folder).has(VirtualFault.PAPER_OUT))
    kill(killed)
    faults_of(folder).cure()

    restarted = virtual(folder, "process=1")
    found = restarted.status()
    answer = restarted.make("1427.2", label(), chip=PLAN, on_fault=nobody)
    restarted.close()

    assert found.state is DeviceState.ATTENTION
    assert Fault.PARTIAL_FORMAT in found.faults
    assert answer.result is PrintResult.OUT
    assert tray_of(folder).numbers() == [1]


def test_a_station_killed_after_the_last_byte_finds_its_label_in_the_tray(folder):
    killed = station(folder)
    assert killed.stdout.readline() == "ready\n"
    assert killed.stdout.readline() == "made\n"
    kill(killed)

    restarted = virtual(folder, "process=1")
    found = restarted.status()
    restarted.close()

    assert found.state is DeviceState.READY
    assert tray_of(folder).label(1).chips[0].epc == PLAN.epc


def test_a_printer_that_lost_its_power_is_gone_and_comes_back_with_its_counters(folder):
    printer = virtual(folder, "process=1")
    printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    stop_server(folder)

    off = printer.status()
    back = printer.status()
    answer = printer.make("1427.2", label(), chip=PLAN, on_fault=nobody)
    printer.close()

    assert off.state is DeviceState.GONE
    assert back.state is DeviceState.READY
    assert answer.result is PrintResult.OUT
    assert tray_of(folder).state().labels == 2
