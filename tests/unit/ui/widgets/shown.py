"""A part of a screen that is shown, and the theme that it wears."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.ui.look.theme import Look, Theme, make_theme


def theme(*, look: Look | None = None) -> Theme:
    return make_theme(Face.DESK, dpi=96, width_px=1366, height_px=768, look=look or Look())


def shown(qtbot: QtBot, widget: QWidget, *, width: int = 600) -> QWidget:
    window = QWidget()
    qtbot.kept = [*getattr(qtbot, "kept", []), window]
    QVBoxLayout(window).addWidget(widget)
    window.resize(width, 400)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
