"""The live board: how far the event is, how quick, and what runs short."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from kiosk.core.board import Figures, StationView
from kiosk.core.supplies import Supply
from kiosk.services.monitoring.forecast import Urgency
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.supply_words import brief_words, left_words
from kiosk.ui.staff.board_areas import RaceTable, by_race, part_words
from kiosk.ui.staff.flow_chart import hour_bars
from kiosk.ui.staff.page import Around, StaffPage, emptied
from kiosk.ui.staff.poll import Poll
from kiosk.ui.staff.shortages import Held, held_everywhere
from kiosk.ui.staff.words import number_words, percent_words, seconds_words
from kiosk.ui.widgets.chart import BarChart
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.meter import Meter
from kiosk.ui.widgets.shapes import Icon

EVERY_S: Final = 5.0
MOST_ROLLS: Final = 3


class Tile(QFrame):
    """One figure with what it means."""

    def __init__(self, kit: Kit, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        inside = QVBoxLayout(self)
        margin = kit.theme.px(3.6)
        inside.setContentsMargins(margin, kit.theme.px(2), margin, kit.theme.px(2))
        inside.setSpacing(0)
        self._title = title
        self._value: QLabel = kit.label("–", Text.NAME)
        self._value.setWordWrap(False)
        inside.addWidget(kit.muted(title, Text.SMALL))
        inside.addWidget(self._value)

    def show_value(self, words: str) -> None:
        """Show the figure."""
        self._value.setText(words)
        self.setAccessibleName(f"{self._title}: {words}")


class BoardPage(StaffPage):
    """Figures of the whole event, new every five seconds."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Board"))
        kit = around.kit
        # the rail says which page it is, and the figures need the room
        self.heading.hide()
        self._poll = Poll(EVERY_S)
        self._figures: Figures | None = None
        self._tables: dict[str, RaceTable] = {}
        self._shape: object = None
        area, inside = kit.scroll()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setSpacing(kit.theme.px(3))
        self.main.addWidget(area, 1)
        upper: QHBoxLayout = kit.row(spacing=kit.theme.px(3))
        upper.addWidget(self._whole(), 5)
        upper.addLayout(self._tiles(), 6)
        inside.addLayout(upper)
        lower: QHBoxLayout = kit.row(spacing=kit.theme.px(3))
        races, self._races = kit.card()
        margin = kit.theme.px(4)
        self._races.setContentsMargins(margin, margin, margin, margin)
        lower.addWidget(races, 6)
        lower.addLayout(self._right(), 5)
        inside.addLayout(lower, 1)

    def _whole(self) -> QFrame:
        kit = self.kit
        frame = QFrame()
        frame.setObjectName("hero")
        inside = QVBoxLayout(frame)
        margin = kit.theme.px(5)
        inside.setContentsMargins(margin, kit.theme.px(3), margin, kit.theme.px(3.6))
        inside.setSpacing(kit.theme.px(1))
        palette = kit.theme.palette
        inside.addWidget(kit.label(say("BIBS COLLECTED"), Text.CAPS, palette.signal))
        self._collected = kit.label("–", Text.NAME, palette.on_band)
        font = kit.theme.font(Text.NUMBER)
        font.setPixelSize(round(kit.theme.text_px(Text.NUMBER) * 0.55))
        self._collected.setFont(font)
        self._collected.setWordWrap(False)
        inside.addWidget(self._collected)
        self._expected = kit.label("", Text.LEAD, palette.on_band)
        inside.addWidget(self._expected)
        self._share = Meter(kit.theme, part=0, whole=0, words="", name=say("Bibs collected"), tone=Tone.YES)
        inside.addWidget(self._share)
        return frame

    def _tiles(self) -> QVBoxLayout:
        kit = self.kit
        self._pace = Tile(kit, say("Bibs within the last hour"))
        self._median = Tile(kit, say("Scan to hand-over, usual"))
        self._slow = Tile(kit, say("95 % take less than"))
        self._voids = Tile(kit, say("Void pieces"))
        column: QVBoxLayout = kit.column(spacing=kit.theme.px(3))
        for pair in ((self._pace, self._voids), (self._median, self._slow)):
            row = kit.row(spacing=kit.theme.px(3))
            for tile in pair:
                row.addWidget(tile, 1)
            column.addLayout(row, 1)
        return column

    def _right(self) -> QVBoxLayout:
        kit = self.kit
        column: QVBoxLayout = kit.column(spacing=kit.theme.px(3))
        flow, inside = kit.card()
        margin = kit.theme.px(4)
        inside.setContentsMargins(margin, kit.theme.px(3), margin, kit.theme.px(3))
        inside.setSpacing(kit.theme.px(1))
        inside.addWidget(kit.label(say("Bibs hour by hour"), Text.LEAD))
        self._chart = BarChart(kit.theme, name=say("Bibs hour by hour"))
        inside.addWidget(self._chart, 1)
        column.addWidget(flow, 1)
        stock, self._stock = kit.card()
        self._stock.setContentsMargins(margin, kit.theme.px(3), margin, kit.theme.px(3))
        self._stock.setSpacing(kit.theme.px(0.8))
        column.addWidget(stock)
        return column

    @override
    def tick(self) -> None:
        at_s = self.around.now_s
        if self._poll.is_due(at_s=at_s):
            self._poll.begin(at_s=at_s)
            self.around.office.figures(self.here(self.show_figures))

    @override
    def failed(self) -> None:
        self._poll.end()

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of now."""
        self._poll.end()
        self._chart.show_bars(hour_bars(figures.hours, self.around.now, self.around.event))
        if figures == self._figures:
            return
        self._figures = figures
        share = percent_words(figures.collected, figures.expected)
        self._collected.setText(number_words(figures.collected))
        self._expected.setText(
            say("of {expected} expected  ·  {share}", expected=number_words(figures.expected), share=share)
        )
        self._share.show_part(figures.collected, figures.expected, words="")
        self._share.setAccessibleDescription(part_words(figures.collected, figures.expected))
        self._pace.show_value(number_words(figures.last_hour))
        self._median.show_value(_seconds(figures.median_s))
        self._slow.show_value(_seconds(figures.p95_s))
        of_pieces = percent_words(figures.voids, figures.pieces)
        self._voids.show_value(say("{count}  ·  {share}", count=number_words(figures.voids), share=of_pieces))
        self._show_races(figures)

    def _show_races(self, figures: Figures) -> None:
        races = by_race(figures.areas, self.around.event)
        shape = [(race.code, [one.start_area for one in counts]) for race, counts in races]
        if shape != self._shape:
            self._shape = shape
            emptied(self._races)
            row = self.kit.row(spacing=self.kit.theme.px(6))
            self._tables = {
                code: RaceTable(self.kit, race, areas)
                for (race, _), (code, areas) in zip(races, shape, strict=True)
            }
            for table in self._tables.values():
                row.addWidget(table, 1)
            self._races.addLayout(row)
        for race, counts in races:
            self._tables[race.code].show_counts(counts)

    @override
    def show_stations(self, views: Sequence[StationView]) -> None:
        now = self.around.now
        emptied(self._stock)
        self._stock.addWidget(self.kit.label(say("Labels"), Text.LEAD))
        known = held_everywhere(views, now)
        for held in known[:MOST_ROLLS]:
            self._stock.addLayout(self._roll(held))
        if len(known) > MOST_ROLLS:
            more = say("and {count} more, see Stations", count=len(known) - MOST_ROLLS)
            self._stock.addWidget(self.kit.muted(more))
        if not known:
            self._stock.addWidget(self.kit.muted(say("No roll was noted yet: see Stations, New roll.")))

    def _roll(self, held: Held) -> QHBoxLayout:
        """Make a line for one roll or ribbon: how many labels are left, and until when they last."""
        kit, now, event, view = self.kit, self.around.now, self.around.event, held.view
        is_short = held.urgency is not Urgency.NONE
        colour = kit.theme.palette.no if is_short else kit.theme.palette.ink
        row: QHBoxLayout = kit.row(spacing=kit.theme.px(2))
        if is_short:
            row.addWidget(kit.disc(Icon.WARNING, Tone.NO, side=kit.theme.px(4.6)))
        is_ribbon = held.supply is Supply.RIBBON
        name = say("{station}, ribbon", station=view.name) if is_ribbon else view.name
        row.addWidget(kit.label(name, Text.BODY), 1)
        left = kit.label(brief_words(held.stock, view.supplies.last_hour, now, event), Text.STRONG, colour)
        left.setWordWrap(False)
        words = left_words(held.supply, view.supplies, now, event)
        left.setAccessibleName(say("{station}: {words}", station=view.name, words=words))
        row.addWidget(left)
        return row


def _seconds(seconds: float | None) -> str:
    return "–" if seconds is None else seconds_words(seconds)
