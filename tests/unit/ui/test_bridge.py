"""The crossing into the thread that draws, and the platform below it."""

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.window.application import make_application, telling_bugs
from kiosk.ui.window.bridge import Bridge


def test_calls_of_any_thread_run_on_the_bridge_s_own_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    ran: list[tuple[int, int]] = []

    with ThreadPoolExecutor(max_workers=1) as pool:
        for number in range(50):
            pool.submit(bridge.deliver, lambda n=number: ran.append((n, threading.get_ident())))
    qtbot.waitUntil(lambda: len(ran) == 50)

    assert ran == [(number, threading.get_ident()) for number in range(50)]


def test_a_bug_of_another_thread_is_logged_and_told(qtbot: QtBot, caplog) -> None:
    bridge = Bridge()
    found: list[BaseException] = []
    bridge.bug_found.connect(found.append)
    bug = LookupError("nobody thought of this")

    with caplog.at_level(logging.CRITICAL):
        bridge.bug(bug)
    qtbot.waitUntil(lambda: found == [bug])

    assert "unexpected error" in caplog.text


def test_a_bug_in_the_window_is_logged_and_told(caplog) -> None:
    told: list[str] = []
    before = sys.excepthook

    with telling_bugs(lambda: told.append("told")), caplog.at_level(logging.CRITICAL):
        sys.excepthook(LookupError, LookupError("lost"), None)

    assert told == ["told"]
    assert "unexpected error in the window" in caplog.text
    assert sys.excepthook is before


def test_there_is_one_application(qapp) -> None:
    assert make_application() is qapp


def test_the_house_s_typefaces_can_be_installed(qapp) -> None:
    install_fonts(house_fonts())


def test_what_is_no_typeface_is_named(qapp, tmp_path: Path) -> None:
    file = tmp_path / "broken.ttf"
    file.write_bytes(b"no font")

    with pytest.raises(InputError, match=r"broken\.ttf.*no typeface"):
        install_fonts([file])


def test_the_toolkit_steals_no_reference_to_none(qapp) -> None:
    timer = QTimer()
    before = sys.getrefcount(None)

    for _ in range(200):
        timer.setInterval(5)

    assert abs(sys.getrefcount(None) - before) < 50
