"""Enter that comes before anybody has seen the screen ends nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.states import Closed, HandingOver
from kiosk.ui.window.double_strike import DOUBLE_STRIKE_MS
from tests.helpers.people import in_front_of
from tests.helpers.stations import StationFolder


def test_whoever_taps_enter_while_the_bib_is_made_does_not_hand_it_over(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.DESK) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)

        for _ in range(DOUBLE_STRIKE_MS // 50):
            QTest.keyClick(volunteer.window.windowHandle(), Qt.Key.Key_Return)
            QTest.qWait(60)
        still = volunteer.state
        volunteer.key(Qt.Key.Key_Return)

        assert isinstance(still, HandingOver)
        volunteer.sees(Closed)
