"""A window that lives says so to systemd, and to nobody else."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.window.heartbeat import Heartbeat


@contextmanager
def listener(address: str) -> Iterator[socket.socket]:
    """Listen as systemd does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(address)
        line.setblocking(False)
        yield line


def heard(line: socket.socket) -> list[bytes]:
    """Take everything that was said so far."""
    said = []
    while True:
        try:
            said.append(line.recv(64))
        except BlockingIOError:
            return said


def test_a_living_window_beats_at_once_and_again(qtbot: QtBot, tmp_path: Path) -> None:
    with listener(str(tmp_path / "notify")) as line:
        beating = Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "60000"})
        at_once = heard(line)

        said: list[bytes] = []
        qtbot.waitUntil(lambda: len(said.extend(heard(line)) or said) >= 2)

        assert at_once == [b"WATCHDOG=1"]
        assert set(said) == {b"WATCHDOG=1"}
        assert beating.is_beating


def test_a_window_whose_thread_hangs_says_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with listener(str(tmp_path / "notify")) as line:
        beating = Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "3000"})
        heard(line)

        line.settimeout(0.05)  # this thread is the window's: while it waits here, nothing beats
        with pytest.raises(TimeoutError):
            line.recv(64)

        assert beating.is_beating


def test_an_address_without_a_file_is_understood(qtbot: QtBot, tmp_path: Path) -> None:
    name = f"dossard-{tmp_path.name}-{id(tmp_path)}"
    with listener(f"\0{name}") as line:
        Heartbeat({"NOTIFY_SOCKET": f"@{name}"})

        assert heard(line) == [b"WATCHDOG=1"]


def test_without_systemd_nothing_beats(qtbot: QtBot) -> None:
    silent = Heartbeat({})

    silent.beat()

    assert not silent.is_beating


def test_a_listener_that_went_away_stops_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    beating = Heartbeat({"NOTIFY_SOCKET": str(tmp_path / "nobody"), "WATCHDOG_USEC": "soon"})

    beating.beat()

    assert beating.is_beating
