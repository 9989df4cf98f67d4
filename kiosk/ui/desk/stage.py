"""The middle of the desk: the runner's card at the left, what is to be done at the right, or a page."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.ui.desk.card import runner_card
from kiosk.ui.desk.pages import Page
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.facts import CardFacts
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.progress import Done, StepLine


class Stage(QWidget):
    """Holds one screen, and at most one page that hides it; what is taken away is destroyed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        frame = QVBoxLayout(self)
        margin = kit.theme.px(6)
        frame.setContentsMargins(margin, kit.theme.px(3), margin, kit.theme.px(3.4))
        self._layers = QStackedLayout()
        frame.addLayout(self._layers)
        visit = QWidget()
        self._rows = QVBoxLayout(visit)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(kit.theme.px(2))
        self._line = StepLine(kit.theme)
        self._rows.addWidget(self._line)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(kit.theme.px(6))
        self._rows.addLayout(self._columns, 1)
        self._layers.addWidget(visit)
        self._card: QWidget | None = None
        self.screen_now: Screen | None = None
        self.page: Page | None = None

    def show_screen(
        self, screen: Screen, facts: CardFacts | None, steps: tuple[tuple[str, Done], ...], *, alone: bool
    ) -> None:
        """Show another screen; `alone`: without a card."""
        _drop(self._card)
        _drop(self.screen_now)
        self._card = None if alone else runner_card(self._kit, facts)
        if self._card is not None:
            self._columns.addWidget(self._card, 5)
            self._card.show()
        # laid out once at its own width: words that wrap at another one would let the window grow
        screen.resize(self.width() if alone else self.width() * 8 // 13, self.height())
        self._columns.addWidget(screen, 8)
        screen.show()
        self.screen_now = screen
        self._line.show_steps(steps)
        self._line.setVisible(bool(steps))

    def open_page(self, page: Page) -> None:
        """Lay a page over the screen."""
        self.close_page()
        self.page = page
        page.resize(self.size())
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.start()

    def close_page(self) -> None:
        """Take the page away."""
        _drop(self.page)
        self.page = None

    @property
    def active(self) -> Screen | None:
        """Give what a person sees."""
        return self.page or self.screen_now


def _drop(part: QWidget | None) -> None:
    if part is not None:
        part.hide()
        part.setParent(None)
        part.deleteLater()
