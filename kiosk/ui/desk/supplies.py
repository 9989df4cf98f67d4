"""What the desk's own printer uses up: the alarm before it ends, and the page where a new one is noted."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from kiosk.core.event import Event
from kiosk.core.flow import State
from kiosk.core.flow.states import Closed, Idle
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.services.monitoring.supplies import Alarm, SupplyKeeper
from kiosk.ui.desk.pages import Page
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.supply_lines import SupplyLines
from kiosk.ui.screens.supply_words import ends_words, noted_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class SupplyBand(QFrame):
    """A line above the devices, between two runners: what ends soon.

    Signals:
        asked: somebody has put another one in.
    """

    asked = Signal()

    def __init__(self, kit: Kit, keeper: SupplyKeeper) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self._keeper = keeper
        self._shown: tuple[Alarm, ...] = ()
        row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        row.setContentsMargins(margin, kit.theme.px(1.2), margin, kit.theme.px(1.2))
        row.setSpacing(kit.theme.px(3))
        row.addWidget(kit.disc(Icon.ROLL, Tone.WAIT, side=kit.theme.px(7)))
        self._words = kit.label("", Text.STRONG)
        row.addWidget(self._words, 1)
        new = kit.button(say("A new one is in"), kind=Kind.SECONDARY)
        new.clicked.connect(self.asked)
        heard = kit.button(say("Not now"), kind=Kind.SECONDARY)
        heard.clicked.connect(self._hear)
        for button in (new, heard):
            # a touch must not take the cursor out of the field for the next scan
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.hide()

    def follow(self, state: State, *, is_covered: bool) -> None:
        """Look what ends, and show it while nobody is served: what a visit needs goes first.

        Args:
            state: of the desk.
            is_covered: a page lies over the desk.
        """
        self._keeper.tick()
        alarms = self._keeper.alarms
        if alarms != self._shown:
            self._shown = alarms
            self._words.setText("\n".join(ends_words(one.supply, one.urgency, one.left) for one in alarms))
        self.setVisible(bool(alarms) and isinstance(state, Idle | Closed) and not is_covered)

    def _hear(self) -> None:
        self._keeper.hear()
        self.hide()


class SupplyPage(Page):
    """What is left of roll and ribbon, and the news that another one is in.

    Signals:
        put_in: the `Supply`, and for how many labels it is good; 0: it was taken out.
    """

    put_in = Signal(object, int)

    def __init__(self, kit: Kit, event: Event, supplies: Supplies, now: datetime) -> None:
        sentence = say("The count begins with what you note here. It warns you in time and stops nothing.")
        super().__init__(kit, say("Roll and ribbon"), sentence)
        self._supplies = supplies
        self._lines = SupplyLines(kit, event, spacing=kit.theme.gap)
        self._lines.put_in.connect(self.put_in)
        self._noted = kit.label("", Text.LEAD, kit.theme.palette.yes)
        self.inside.addWidget(self._lines)
        self.inside.addWidget(self._noted)
        self.inside.addStretch()
        self.add_close()
        self._lines.show_supplies(supplies, now)

    @override
    def start(self) -> None:
        """Give the focus to the news that is brought most often."""
        self._lines.start()

    def show_noted(self, supply: Supply, labels: int, now: datetime) -> None:
        """Show what is noted by now."""
        new = Stock(labels, 0, now) if labels else None
        self._supplies = self._supplies.with_new(supply, new)
        self._noted.setText(noted_words(supply, labels))
        self._lines.show_supplies(self._supplies, now)
