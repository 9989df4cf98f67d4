"""What a runner sees of the bib: how it is made, and what it says."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from kiosk.core.event import Event, Race, StartArea
from kiosk.core.flow import Job
from kiosk.core.flow.events import Taken
from kiosk.core.flow.states import HandingOver, MakeStep, Making
from kiosk.core.pickup import AttemptState
from kiosk.ui.kiosk.screens import centred
from kiosk.ui.screen import Screen
from kiosk.ui.texts import Languages, say
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.number import BigNumber
from kiosk.ui.widgets.progress import Done
from kiosk.ui.widgets.shapes import Icon


class MakingScreen(Screen):
    """The real steps of the bib, one under the other."""

    def __init__(self, kit: Kit, state: Making) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        if state.trouble is None or kit.theme.is_tall:
            self.main.addWidget(centred(kit.label(say("Your bib is being made"), Text.TITLE)))
        frame, inside = kit.card()
        for words, done in _steps(state):
            inside.addLayout(_step_row(kit, words, done))
        self.main.addWidget(frame)
        if state.trouble is not None:
            call = say("Please call a volunteer")
            waits = say("The printer waits for somebody. Your bib goes on by itself.")
            self.main.addWidget(kit.panel(Tone.WAIT, Icon.WARNING, call, waits))
        self.main.addStretch(1)


def _steps(state: Making) -> tuple[tuple[str, Done], ...]:
    now = Done.NOW if state.trouble is None else Done.TROUBLE
    current = state.job.pickup.current
    known = (
        (say("Your place is confirmed"), Done.YES),
        (say("Number {bib} is yours", bib=state.job.pickup.bib), Done.YES),
    )
    if state.doing is MakeStep.ENCODE:
        return (*known, (say("The chip is written"), now), (say("The bib is printed"), Done.NOT_YET))
    if current is not None and current.state is AttemptState.ENCODED:
        return (*known, (say("The chip is written"), Done.YES), (say("The bib is printed"), now))
    return (*known, (say("The bib is printed and its chip written"), now))


def _step_row(kit: Kit, words: str, done: Done) -> QHBoxLayout:
    palette, side = kit.theme.palette, kit.theme.px(13)
    disc = {
        Done.YES: lambda: IconDisc(Icon.TICK, palette.card, side=side, ground=palette.yes),
        Done.NOW: lambda: IconDisc(Icon.BUSY, palette.accent, side=side),
        Done.TROUBLE: lambda: IconDisc(Icon.WARNING, palette.card, side=side, ground=palette.wait),
        Done.NOT_YET: lambda: IconDisc(Icon.TICK, palette.paper, side=side, ground=palette.line),
    }[done]()
    row = kit.row()
    row.addWidget(disc)
    style = Text.STRONG if done in {Done.NOW, Done.TROUBLE} else Text.BODY
    row.addWidget(kit.label(words, style, palette.muted if done is Done.NOT_YET else ""), 1)
    return row


class TakeScreen(Screen):
    """What is printed, in words, until the runner has taken it."""

    def __init__(self, kit: Kit, state: HandingOver, event: Event, languages: Languages) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        self.main.addWidget(centred(kit.label(say("Take your bib"), Text.TITLE)))
        frame, inside = kit.card()
        _bib_words(kit, inside, state.job, event, languages)
        self.main.addWidget(frame)
        self.main.addStretch(1)
        taken = kit.button(say("I have taken my bib"))
        taken.setFont(kit.theme.font(Text.LEAD))
        taken.setMinimumHeight(kit.theme.px(36 if kit.theme.is_tall else 24))
        self.main.addWidget(self.on_press(taken, Taken(state.visit)))
        self.set_primary(taken)


def _bib_words(kit: Kit, inside: QVBoxLayout, job: Job, event: Event, languages: Languages) -> None:
    """Put the number above the words on a portrait screen, beside them on a wide one."""
    tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    parts = QBoxLayout(tall if kit.theme.is_tall else wide)
    parts.setSpacing(kit.theme.gap * 2)
    inside.addLayout(parts)
    parts.addWidget(BigNumber(kit.theme, job.pickup.bib, is_centred=True), 1)
    words = kit.column()
    parts.addLayout(words, 1)
    race = event.race(job.pickup.race)
    area = race.start_area(job.pickup.start_area) if race else None
    if race is not None:
        words.addWidget(centred(kit.label(race.name, Text.TITLE)))
        words.addWidget(centred(kit.label(_start_words(race, languages), Text.BODY)))
    if area is not None:
        words.addWidget(_area_line(kit, area))


def _start_words(race: Race, languages: Languages) -> str:
    day = languages.locale.toString(QDate(race.start.year, race.start.month, race.start.day), "dddd d MMMM")
    return say("Start {day} at {time}", day=day, time=f"{race.start:%H:%M}")


def _area_line(kit: Kit, area: StartArea) -> QFrame:
    frame = QFrame()
    row = kit.row()
    frame.setLayout(row)
    row.addStretch()
    row.addWidget(AreaBadge(kit.theme, area, side=kit.theme.px(24)))
    words = kit.column(spacing=0)
    words.addStretch()
    for text, style in ((say("Start area {letter}", letter=area.letter), Text.BODY), (area.name, Text.LEAD)):
        label = kit.label(text, style)
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading)
        words.addWidget(label)
    words.addStretch()
    row.addLayout(words)
    row.addStretch()
    return frame
