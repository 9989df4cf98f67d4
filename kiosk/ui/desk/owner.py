"""Whose bib it is: shown before somebody replaces it or takes it back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.core.event import Event
from kiosk.core.people import RunnerFile
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.facts import moment_words
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class BibOwner(QFrame):
    """A line with the person, or why there is nobody to show."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self._kit, self._event = kit, event
        self.setObjectName("owner")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(kit.theme.px(3))
        self.setMinimumHeight(kit.theme.px(15 * kit.theme.growth))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Wait for a number."""
        self._fill(None, say("Whose bib it is will stand here."), "", Tone.INFO)

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be done with this number."""
        self._fill(self._sign(Icon.WARNING, Tone.WAIT), sentence, "", Tone.WAIT)

    def show_runner(self, runner: RunnerFile, copy: int | None) -> None:
        """Show who wears the bib; `copy`: None while it is not known."""
        held = runner.held
        if held is None:
            return
        race = self._event.race(held.race)
        area = race.start_area(held.start_area) if race is not None else None
        side = self._kit.theme.px(13 * self._kit.theme.growth)
        sign = AreaBadge(self._kit.theme, area, side=side) if area is not None else None
        title = say("{name} · bib {bib}", name=runner.member.name, bib=held.bib)
        facts = [race.name if race is not None else str(held.race)]
        if area is not None:
            facts.append(say("start area {area}", area=area.name))
        if held.collected_at is not None:
            when = moment_words(held.collected_at, self._event)
            facts.append(say("collected {when} at {where}", when=when, where=held.station))
        if not held.may_be_out:
            facts.append(say("no valid copy"))
        elif copy is not None:
            facts.append(say("replacement {copy}", copy=copy) if copy else say("the original"))
        self._fill(sign, title, joined(facts), Tone.INFO)

    def _sign(self, icon: Icon, tone: Tone) -> QWidget:
        strong, _ = self._kit.theme.tone(tone)
        return IconDisc(icon, self._kit.theme.palette.on_strong, side=self._kit.theme.px(9), ground=strong)

    def _fill(self, sign: QWidget | None, title: str, detail: str, tone: Tone) -> None:
        _empty(self._row)
        if sign is not None:
            self._row.addWidget(sign)
        words = QWidget()
        column = self._kit.column(spacing=0)
        words.setLayout(column)
        strong, _ = self._kit.theme.tone(tone)
        style = Text.LEAD if detail else Text.STRONG
        colour = self._kit.theme.palette.ink if detail else strong
        column.addStretch()
        column.addWidget(self._kit.label(title, style, colour if detail or tone is Tone.WAIT else ""))
        if detail:
            column.addWidget(self._kit.muted(detail))
        column.addStretch()
        self._row.addWidget(words, 1)
        self.setAccessibleName(f"{title} {detail}".strip())


def _empty(row: QHBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            part.hide()
            part.setParent(None)
            part.deleteLater()
