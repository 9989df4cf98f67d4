"""What stands where in the window of the staff; made anew in every look."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.ui.desk.notices import Notice
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.rehearsal import rehearsal_band
from kiosk.ui.staff.calls import CallsBand
from kiosk.ui.staff.header import StaffHeader
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.rail import Rail
from kiosk.ui.staff.sign_in import SignInScreen
from kiosk.ui.staff.surge_bar import SurgeBar
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.staff.visit import VisitView
from kiosk.ui.widgets.devices import DeviceStrip
from kiosk.ui.window.frame import FaceWindow


class Furniture:
    """Header, calls, rail, one page or the visit, notice and devices."""

    def __init__(self, window: FaceWindow, surge: SurgeRound, *, hint: str) -> None:
        kit = window.kit
        self.header = StaffHeader(kit, window.counter.event)
        self.calls = CallsBand(kit)
        self.rail = Rail(kit)
        self.visit = VisitView(window, hint=hint)
        self.bar = SurgeBar(kit, surge)
        self.notice = Notice(kit)
        self.strip = DeviceStrip(kit)
        self._layers = QStackedLayout()
        self._holder = QWidget()
        self._held = QVBoxLayout(self._holder)
        margin = kit.theme.px(6)
        self._held.setContentsMargins(margin, kit.theme.px(3), margin, kit.theme.px(3))
        self._lay_out(window)
        self.page: Screen | None = None

    def _lay_out(self, window: FaceWindow) -> None:
        column = window.fresh_column()
        column.addWidget(self.header)
        if window.counter.event.rehearsal:
            column.addWidget(rehearsal_band(window.kit))
        column.addWidget(self.calls)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addLayout(self._layers, 1)
        self._layers.addWidget(self.visit)
        self._layers.addWidget(self._holder)
        body.addLayout(inside, 1)
        column.addLayout(body, 1)
        column.addWidget(self.notice)
        column.addWidget(self.strip)

    def show_page(self, page: Screen) -> None:
        """Show a page, or the sign-in; what was there before is thrown away."""
        self._drop()
        self.page = page
        self._held.addWidget(page)
        self._layers.setCurrentWidget(self._holder)
        # a layout shows what is added to it later: the focus would come to nothing
        page.show()
        self.follow_calls()

    def show_visit(self) -> None:
        """Show the bib that is being made; the page is thrown away."""
        self._drop()
        self._layers.setCurrentWidget(self.visit)
        self.follow_calls()

    def take_typed(self, text: str) -> None:
        """Give what was typed beside every field to what is shown, or open the page of a digit."""
        page, is_one = self.page, len(text) == 1
        if isinstance(page, SignInScreen):
            page.take_text(text)
            return
        if page is None:
            takes = self.visit.take_text(text) or (is_one and self.visit.take_key(text))
        else:
            takes = (is_one and page.take_key(text)) or (isinstance(page, StaffPage) and page.take_text(text))
        if is_one and not takes:
            self.rail.take_key(text)

    def take_line(self, text: str) -> None:
        """Give the page a line that was typed beside every field and ended with Enter."""
        if isinstance(self.page, StaffPage):
            self.page.take_line(text)

    def follow_calls(self) -> None:
        """Say who calls: in a band, or in the header while a visit needs the room."""
        is_visit = self.page is None
        self.calls.fold(is_folded=is_visit)
        self.header.show_call(self.calls.brief if is_visit else "")

    def _drop(self) -> None:
        if self.page is not None:
            self.page.hide()
            self.page.setParent(None)
            self.page.deleteLater()
        self.page = None
