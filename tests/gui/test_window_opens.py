"""The window as the command opens it, until it is closed."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import ENDED_BY_STAFF
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import say
from kiosk.ui.staff.window import StaffWindow
from kiosk.window import open_window
from tests.helpers.stations import event_folder


@pytest.mark.parametrize(
    ("face", "windowed", "kind", "ends_with"),
    [
        (Face.DESK, True, DeskWindow, 0),
        (Face.DESK, False, DeskWindow, ENDED_BY_STAFF),
        (Face.STAFF, False, StaffWindow, ENDED_BY_STAFF),
        (Face.KIOSK, False, KioskWindow, ENDED_BY_STAFF),
    ],
    ids=["desk in a window", "desk on the full screen", "staff on the full screen", "kiosk"],
)
def test_a_face_serves_until_its_window_is_closed(
    qtbot: QtBot, tmp_path: Path, face: Face, windowed: bool, kind: type, ends_with: int
) -> None:
    place = event_folder(tmp_path / "event").station()
    seen: list[tuple[type, bool]] = []

    def close() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
        seen.append((type(window), bool(window.windowState() & Qt.WindowState.WindowFullScreen)))
        if not windowed:
            window.close()
            assert window.isVisible()
            window.may_close = True
        window.close()

    QTimer.singleShot(600, close)
    with open_site(place.file) as site:
        status = open_window(site, face, windowed=windowed)
    spoken_after = say("Issue bib")

    assert status == ends_with
    assert spoken_after == "Issue bib"
    assert seen == [(kind, not windowed)]


def test_an_open_window_tells_systemd_that_it_lives(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = event_folder(tmp_path / "event").station()
    address = str(tmp_path / "notify")
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    monkeypatch.setenv("WATCHDOG_USEC", "60000")

    def close_once_heard() -> None:
        beats.append(line.recv(64))
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, DeskWindow) and w.isVisible()]
        if len(beats) > 1 and windows:
            line_ready.setEnabled(False)
            windows[0].close()

    beats: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line, open_site(place.file) as site:
        line.bind(address)
        line_ready = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read)
        line_ready.activated.connect(close_once_heard)
        give_up = QTimer(interval=20_000, singleShot=True)
        give_up.timeout.connect(QApplication.quit)
        give_up.start()
        open_window(site, Face.DESK, windowed=True)

    assert give_up.isActive()
    assert len(beats) > 1
    assert set(beats) == {b"WATCHDOG=1"}


def test_a_windowed_face_leaves_room_for_its_title_bar_and_is_never_smaller_than_its_screens(
    qtbot: QtBot, tmp_path: Path
) -> None:
    place = event_folder(tmp_path / "event").station()
    sizes: list[tuple[int, int, int]] = []

    def squeeze_and_close() -> None:
        window = next(
            w for w in QApplication.topLevelWidgets() if isinstance(w, DeskWindow) and w.isVisible()
        )
        before, room = window.height(), window.screen().availableGeometry().height()
        window.resize(700, 500)
        sizes.append((before, room, window.height()))
        window.close()

    QTimer.singleShot(600, squeeze_and_close)
    with open_site(place.file) as site:
        open_window(site, Face.DESK, windowed=True)

    [(before, room, squeezed)] = sizes
    assert before < room
    assert squeezed == before
