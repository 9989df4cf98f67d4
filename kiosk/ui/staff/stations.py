"""Every station: what it does, how its devices are, who calls, and what is left in its printer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from typing_extensions import override

from kiosk.core.board import StationView
from kiosk.core.supplies import Supply
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.supply_words import noted_words
from kiosk.ui.staff.calls import calling
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.shortages import shortages
from kiosk.ui.staff.station_card import StationCard

COLUMNS = 2


class StationsPage(StaffPage):
    """One card for each station; those that call stand first, then those that run out."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Stations"))
        kit = around.kit
        self._cards: dict[str, StationCard] = {}
        self._order: tuple[str, ...] = ()
        self._nobody = kit.muted(say("Asking the stations …"), Text.LEAD)
        self.main.addWidget(self._nobody)
        area, inside = kit.scroll()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout()
        self._grid.setSpacing(kit.theme.px(3))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        inside.addLayout(self._grid)
        inside.addStretch()
        self.main.addWidget(area, 1)

    @override
    def show_stations(self, views: Sequence[StationView]) -> None:
        now = self.around.now
        self._nobody.setVisible(not views)
        self._nobody.setText(say("No station has said anything yet."))
        short = [held.view for held in shortages(views, now)]
        # once each, in this order
        urgent = dict.fromkeys(view.incarnation for view in (*calling(views, now), *short))
        order = (*urgent, *(view.incarnation for view in views if view.incarnation not in urgent))
        for view in views:
            self._card_of(view).show_view(view, now)
        if order != self._order:
            self._order = order
            self._lay_out()

    def _card_of(self, view: StationView) -> StationCard:
        card = self._cards.get(view.incarnation)
        if card is None:
            card = self._cards[view.incarnation] = StationCard(self.kit, self.around.event)
            card.put_in.connect(partial(self._load, view.incarnation))
        return card

    def _lay_out(self) -> None:
        for number, incarnation in enumerate(self._order):
            self._grid.addWidget(
                self._cards[incarnation], number // COLUMNS, number % COLUMNS, Qt.AlignmentFlag.AlignTop
            )

    def _load(self, incarnation: str, supply: Supply, labels: int) -> None:
        by = self.around.person.name
        noted = self.here(lambda _: self._loaded(supply, labels))
        self.around.office.load_supply(incarnation, supply, labels, by, noted)

    def _loaded(self, supply: Supply, labels: int) -> None:
        self.told.emit(noted_words(supply, labels))
        self.around.office.stations(self.here(self.show_stations))
