"""The window as the command opens it, until it is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import ENDED_BY_STAFF
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.staff.window import StaffWindow
from kiosk.ui.texts import say
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
