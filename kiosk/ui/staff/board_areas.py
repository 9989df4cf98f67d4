"""How far each start area is: its sign, its name, a bar, and the same in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.core.board import AreaCount
from kiosk.core.event import Event, Race, StartArea
from kiosk.core.people import RaceCode
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.staff.words import number_words
from kiosk.ui.widgets.icons import AreaBadge
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.meter import Meter


class RaceTable(QWidget):
    """One race: its total, and a line for each start area."""

    def __init__(self, kit: Kit, race: Race, areas: Sequence[str]) -> None:
        """Make the lines; `areas`: codes that have places, in their order, '' for those without one."""
        super().__init__()
        self._kit = kit
        self.setAccessibleName(race.name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(kit.theme.px(1.6))
        top = kit.row(spacing=kit.theme.px(2))
        top.addWidget(kit.label(race.name, Text.LEAD), 1)
        self._total = kit.label("", Text.STRONG)
        self._total.setWordWrap(False)
        top.addWidget(self._total)
        inside.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(kit.theme.px(2))
        grid.setVerticalSpacing(kit.theme.px(0.5))
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 4)
        inside.addLayout(grid)
        inside.addStretch()
        self._meters = {code: self._line(grid, row, race.start_area(code)) for row, code in enumerate(areas)}

    def _line(self, grid: QGridLayout, row: int, area: StartArea | None) -> Meter:
        kit = self._kit
        name = area.name if area else say("No start area")
        if area is not None:
            grid.addWidget(AreaBadge(kit.theme, area, side=kit.theme.px(7.4)), row, 0)
        label = kit.label(name, Text.BODY)
        grid.addWidget(label, row, 1)
        meter = Meter(kit.theme, part=0, whole=0, words=" ", name=name)
        grid.addWidget(meter, row, 2)
        return meter

    def show_counts(self, counts: Sequence[AreaCount]) -> None:
        """Show how many bibs of each area were collected."""
        expected = sum(one.expected for one in counts)
        collected = sum(one.collected for one in counts)
        self._total.setText(part_words(collected, expected))
        for one in counts:
            meter = self._meters.get(one.start_area)
            if meter is not None:
                meter.show_part(one.collected, one.expected, words=part_words(one.collected, one.expected))


def part_words(part: int, whole: int) -> str:
    """Say how many of how many."""
    return say("{part} of {whole}", part=number_words(part), whole=number_words(whole))


def by_race(areas: Sequence[AreaCount], event: Event) -> list[tuple[Race, list[AreaCount]]]:
    """Sort the counts by race and start area, in the order of the event file."""
    found = []
    for race in event.races:
        codes = [area.code for area in race.start_areas]
        counts = {one.start_area: one for one in areas if one.race == RaceCode(race.code)}
        known = [counts[code] for code in (*codes, "") if code in counts]
        if known:
            found.append((race, known))
    return found
