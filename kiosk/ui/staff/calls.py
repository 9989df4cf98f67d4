"""Who calls for somebody of the staff: a band on every page, oldest call first; then what runs out."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.core.board import Call, StationView
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.supply_words import count_words, ends_words
from kiosk.ui.staff.shortages import Held, shortages
from kiosk.ui.staff.words import ago_words, call_words, is_silent
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


def calling(views: Sequence[StationView], at: datetime) -> list[StationView]:
    """List the stations that call, the oldest call first; a silent station's call is old news."""
    there = [view for view in views if view.told and view.told.call is not Call.NONE]
    return sorted(
        (view for view in there if not is_silent(view, at)),
        key=lambda view: (view.called_at or at, view.name),
    )


def waits_words(view: StationView, at: datetime) -> str:
    """Say how long a station has been calling."""
    seconds = (at - view.called_at).total_seconds() if view.called_at else 0.0
    return say("for {time}", time=ago_words(seconds))


class CallsBand(QFrame):
    """The oldest call in words, or what runs out first, and how many more there are.

    Signals:
        opened: a person wants to see all of them.
        rang: there is a call that was not there before, or something runs out.
    """

    opened = Signal()
    rang = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self.is_folded = False
        self.brief = ""
        """What it says, as short as the header of a visit needs it."""
        self.known: frozenset[object] = frozenset()
        self.told: frozenset[object] = frozenset()
        row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        row.setContentsMargins(margin, kit.theme.px(1.2), margin, kit.theme.px(1.2))
        row.setSpacing(kit.theme.px(3.4))
        row.addWidget(kit.disc(Icon.BELL, Tone.WAIT, side=kit.theme.px(9)))
        self._words = kit.label("", Text.LEAD)
        row.addWidget(self._words, 1)
        self._more = kit.muted("", Text.STRONG)
        self._more.setWordWrap(False)
        row.addWidget(self._more)
        self._all = kit.button(say("Show stations"), kind=Kind.SECONDARY)
        self._all.clicked.connect(self.opened)
        row.addWidget(self._all)
        self.hide()

    def show_calls(self, views: Sequence[StationView], at: datetime) -> None:
        """Show who calls now: people first, then printers that run out."""
        calls, short = calling(views, at), shortages(views, at)
        sentences = [_sentence(view, at) for view in calls] + [_ends(held) for held in short]
        self.setVisible(bool(sentences) and not self.is_folded)
        self._words.setText(sentences[0] if sentences else "")
        self.brief = sentences[0] if calls else _brief(short)
        self._more.setText(say("and {count} more", count=len(sentences) - 1) if len(sentences) > 1 else "")
        self._ring(
            frozenset((view.incarnation, view.told.call) for view in calls if view.told),
            frozenset(held.news for held in short),
        )

    def _ring(self, calls: frozenset[object], short: frozenset[object]) -> None:
        """Ring for news: a call may come again, but a roll that ends is told once, whatever the pace."""
        if (calls - self.known) or (short - self.told):
            self.rang.emit()
        self.known, self.told = calls, self.told | short

    def keep(self, before: "CallsBand") -> None:
        """Go on from a band in another look: its calls are no news."""
        self.known, self.told = before.known, before.told

    @property
    def words(self) -> str:
        """Give the oldest call, empty if nobody calls."""
        return self._words.text()

    def fold(self, *, is_folded: bool) -> None:
        """Leave the room to a visit; the header says the oldest call then."""
        self.is_folded = is_folded
        self.setVisible(bool(self.words) and not is_folded)

    def offer_stations(self, *, is_offered: bool) -> None:
        """Show the way to the stations to people who are signed in."""
        self._all.setVisible(is_offered)


def _ends(held: Held) -> str:
    words = ends_words(held.supply, held.urgency, held.stock.left)
    return say("{station}: {words}", station=held.view.name, words=words)


def _brief(short: Sequence[Held]) -> str:
    if not short:
        return ""
    first = short[0]
    words = count_words(first.supply, first.stock.left)
    return say("{station}: {words}", station=first.view.name, words=words)


def _sentence(view: StationView, at: datetime) -> str:
    call = view.told.call if view.told else Call.NONE
    return say(
        "{station}: {call}, {time}", station=view.name, call=call_words(call), time=waits_words(view, at)
    )
