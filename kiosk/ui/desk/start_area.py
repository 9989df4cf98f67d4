"""A supervisor gives another start area before a number is given."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout
from typing_extensions import override

from kiosk.core.event import Race, StartArea
from kiosk.core.people import Role
from kiosk.core.pickup import Checks
from kiosk.ui.desk.reason import ReasonBox
from kiosk.ui.desk.staff_pages import StaffPage, with_reason
from kiosk.ui.language.texts import say
from kiosk.ui.screens.documents import is_cramped
from kiosk.ui.screens.facts import area_words
from kiosk.ui.widgets.areas import shape_words
from kiosk.ui.widgets.buttons import Mark
from kiosk.ui.widgets.icons import AreaBadge
from kiosk.ui.widgets.kit import Kit

COLUMNS = 4


class StartAreaPage(StaffPage):
    """All start areas of the race, with their letters and shapes.

    Signals:
        corrected: the `Checks` with the other start area, who gave it, and why.
    """

    corrected = Signal(object)

    def __init__(self, kit: Kit, checks: Checks, race: Race, *, now: str, signed_in: str = "") -> None:
        """Make the page.

        Args:
            kit: makes its parts.
            checks: as they are.
            race: whose start areas are shown.
            now: the code of the start area on the roster, or empty.
            signed_in: see `StaffPage`.
        """
        title = say("Another start area for {race}", race=race.name)
        sentence = say("Whether a number is free there is seen when the bib is issued.")
        super().__init__(
            kit,
            title,
            "" if is_cramped(kit.theme) else sentence,
            needed=Role.SUPERVISOR,
            action=say("Give this start area"),
            signed_in=signed_in,
        )
        self._checks = checks
        self._marks: dict[str, Mark] = {}
        self.inside.addLayout(self._areas(race.start_areas, checks.start_area or now))
        self._reason = ReasonBox(kit, (say("Wrong on the list"), say("Organiser confirmed by phone")))
        self._reason.done.connect(self.to_sign_in)
        self.inside.addWidget(self._reason)
        self.add_sign_in()

    def _areas(self, areas: Sequence[StartArea], now: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.kit.theme.px(0.8))
        for number, area in enumerate(areas):
            row = self.kit.row(spacing=self.kit.theme.px(1))
            row.addWidget(AreaBadge(self.kit.theme, area, side=self.kit.theme.px(11)))
            mark = self.kit.mark(area.name, is_set=area.code == now)
            mark.setAccessibleName(
                say("{area}, {shape}", area=area_words(area), shape=shape_words(area.shape))
            )
            mark.clicked.connect(lambda *, mark=mark: self._set(mark))
            self._marks[area.code] = mark
            row.addWidget(mark, 1)
            grid.addLayout(row, number // COLUMNS, number % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    @property
    def chosen(self) -> str:
        """Give the code of the start area that is marked."""
        return next((code for code, mark in self._marks.items() if mark.isChecked()), "")

    @override
    def start(self) -> None:
        """Give the focus to the start area that is marked, or to the first."""
        mark = self._marks.get(self.chosen) or next(iter(self._marks.values()))
        mark.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def missing(self) -> str:
        return self._reason.missing() if self.chosen else say("Choose a start area.")

    @override
    def act(self, name: str) -> None:
        """Correct the start area in the name of the supervisor."""
        note = with_reason(self._checks, self._reason.words)
        self.corrected.emit(replace(self._checks, start_area=self.chosen, by=name, note=note))

    def _set(self, pressed: Mark) -> None:
        for mark in self._marks.values():
            mark.setChecked(mark is pressed)
        self.show_problem("")
