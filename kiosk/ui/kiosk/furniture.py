"""What stays around the screens: the upper edge, the band of a rehearsal, the lower edge."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.core.event import Event
from kiosk.ui.kiosk.foot import Foot
from kiosk.ui.kiosk.header import KioskHeader
from kiosk.ui.language.texts import Languages
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.rehearsal import rehearsal_band
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.pressed import PressedThing


class Furniture:
    """Holds one screen at a time between its two edges."""

    def __init__(self, kit: Kit, event: Event, languages: Languages) -> None:
        self.header = KioskHeader(kit, event, languages.known())
        self.foot = Foot(kit)
        self.screen: Screen | None = None
        self._band = rehearsal_band(kit) if event.rehearsal else None
        self._stage = QWidget()
        self._inside = QVBoxLayout(self._stage)
        margin = kit.theme.px(10)
        self._inside.setContentsMargins(margin, kit.theme.px(6), margin, kit.theme.px(6))

    def put_into(self, column: QVBoxLayout) -> None:
        """Fill an empty column."""
        column.addWidget(self.header)
        if self._band is not None:
            column.addWidget(self._band)
        column.addWidget(self._stage, 1)
        column.addWidget(self.foot)
        for part in (self.header, self._band, self._stage, self.foot):
            if part is not None:
                part.show()  # a layout would show it only later

    def hold(self, screen: Screen) -> None:
        """Show a screen, and destroy the one before with everything that stands on it."""
        if self.screen is not None:
            self.screen.hide()
            self.screen.setParent(None)
            self.screen.deleteLater()
        self.screen = screen
        self._inside.addWidget(screen)
        screen.show()


@contextmanager
def same_focus(window: QWidget) -> Iterator[None]:
    """Give the focus back to the control of the same name: who walks with keys goes on from there."""
    focus = QApplication.focusWidget()
    name = focus.accessibleName() if focus is not None else ""
    yield
    again = [one for one in window.findChildren(PressedThing) if one.accessibleName() == name]
    if name and again:
        again[-1].setFocus()
