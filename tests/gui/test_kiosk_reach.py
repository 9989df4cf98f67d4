"""Where a hand has to go: on a tall screen what moves a visit on stands low."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.ui.kiosk.entry_box import EntryBox
from kiosk.ui.kiosk.header import KioskHeader
from kiosk.ui.look.theme import USUAL_LOOK
from tests.helpers.people import Person, in_front_of
from tests.helpers.scenes import settled
from tests.helpers.scenes_kiosk import KioskScenes
from tests.helpers.stations import event_folder

TALL: Final = QSize(1080, 1920)
HIGHEST: Final = 0.45  # of the screen's height, from its top
ELSEWHERE: Final = ("staff_", "gate", "foot_", "handing_", "asking_")  # the staff's, or the same screen again


def too_high(runner: Person) -> list[str]:
    """List what is pressed above the highest place; the boxes are filled with the keys below them."""
    header = runner.window.findChild(KioskHeader)
    return [
        f"{button.text() or button.accessibleName()} at {_height(runner.window, button):.2f}"
        for button in runner.window.findChildren(QAbstractButton)
        if button.isVisible()
        and not isinstance(button, EntryBox)
        and not header.isAncestorOf(button)
        and _height(runner.window, button) < HIGHEST
    ]


def _height(window: QWidget, button: QWidget) -> float:
    return button.mapTo(window, button.rect().center()).y() / window.height()


def test_on_a_tall_screen_what_moves_a_visit_on_stands_low(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station()
    found = {}
    with in_front_of(qtbot, place, face=Face.KIOSK, seen=True, size=TALL) as runner:
        scenes = KioskScenes(runner.window, runner.window._languages, "en", USUAL_LOOK)
        for name, show in scenes.all():
            if not name.startswith(ELSEWHERE):
                show()
                settled(runner.window)
                found[name] = too_high(runner)

    assert len(found) > 20
    assert {name: high for name, high in found.items() if high} == {}
