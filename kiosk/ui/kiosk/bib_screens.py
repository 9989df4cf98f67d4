"""What a runner sees of the bib: how it is made, and what it says."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from kiosk.core.event import Event, Race, StartArea
from kiosk.core.flow import Job
from kiosk.core.flow.events import Taken
from kiosk.core.flow.states import HandingOver, MakeStep, Making
from kiosk.core.pickup import AttemptState
from kiosk.ui.kiosk.draft import same_code
from kiosk.ui.kiosk.screens import centred, own_line
from kiosk.ui.language.formats import say_day, say_time
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
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
            self.main.addWidget(own_line(kit, state.job.runner.member))
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
        Done.YES: lambda: IconDisc(Icon.TICK, palette.on_strong, side=side, ground=palette.yes),
        Done.NOW: lambda: kit.disc(Icon.BUSY, Tone.INFO, side=side),
        Done.TROUBLE: lambda: IconDisc(Icon.WARNING, palette.on_strong, side=side, ground=palette.wait),
        Done.NOT_YET: lambda: IconDisc(Icon.TICK, palette.paper, side=side, ground=palette.line),
    }[done]()
    row = kit.row()
    row.addWidget(disc)
    style = Text.STRONG if done in {Done.NOW, Done.TROUBLE} else Text.BODY
    row.addWidget(kit.label(words, style, palette.muted if done is Done.NOT_YET else ""), 1)
    return row


class TakeScreen(Screen):
    """What is printed, in words, until the runner has taken it."""

    def __init__(self, kit: Kit, state: HandingOver, event: Event, *, shown: str = "") -> None:
        """Make it.

        Args:
            kit: makes its parts.
            state: the bib that is proven.
            event: names its race and start area.
            shown: the code that began this visit, or nothing.
        """
        super().__init__(kit)
        self._taken, self._accepted = Taken(state.visit), (shown, event.barcode.payload(state.job.pickup.bib))
        self.main.addStretch(1)
        self.main.addWidget(centred(kit.label(say("Take your bib"), Text.TITLE)))
        frame, inside = kit.card()
        _bib_words(kit, inside, state.job, event)
        self.main.addWidget(frame)
        self.main.addStretch(1)
        taken = kit.button(say("I have taken my bib"))
        taken.setFont(kit.theme.font(Text.LEAD))
        taken.setMinimumHeight(kit.theme.px(36 if kit.theme.is_tall else 24))
        self.main.addWidget(self.on_press(taken, self._taken))
        self.set_primary(taken)

    @override
    def take_scan(self, _text: str) -> bool:
        """Take the bib's own barcode, or the pass once more, for "I have taken my bib"."""
        if any(same_code(_text, code) for code in self._accepted):
            self.said.emit(self._taken)
        return True


def _bib_words(kit: Kit, inside: QVBoxLayout, job: Job, event: Event) -> None:
    """Put the number above the words on a portrait screen, beside them on a wide one."""
    tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    parts = QBoxLayout(tall if kit.theme.is_tall else wide)
    parts.setSpacing(kit.theme.gap * 2)
    inside.addLayout(parts)
    parts.addWidget(BigNumber(kit.theme, job.pickup.bib, is_centred=True), 1)
    # Arabic lines are higher than Latin ones of the same size
    is_high = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    is_tight = not kit.theme.is_tall and (kit.theme.growth > 1.0 or is_high or kit.theme.is_high)
    words = kit.column(spacing=0 if is_tight else None)
    parts.addLayout(words, 1)
    race = event.race(job.pickup.race)
    area = race.start_area(job.pickup.start_area) if race else None
    if race is not None:
        words.addWidget(centred(kit.label(race.name, Text.LEAD if is_tight else Text.TITLE)))
        words.addWidget(centred(kit.label(_start_words(race), Text.SMALL if is_tight else Text.BODY)))
    if area is not None:
        words.addWidget(_area_line(kit, area, Text.SMALL if is_tight else Text.BODY))


def _start_words(race: Race) -> str:
    return say("Start {day} at {time}", day=say_day(race.start.date()), time=say_time(race.start))


def _area_line(kit: Kit, area: StartArea, style: Text) -> QFrame:
    frame = QFrame()
    row = kit.row()
    frame.setLayout(row)
    row.addStretch()
    row.addWidget(AreaBadge(kit.theme, area, side=kit.theme.sign_px(24)))
    words = kit.column(spacing=0)
    words.addStretch()
    lines = (
        (say("Start area {letter}", letter=area.letter), style),
        (area.name, Text.LEAD),
        (_sign_words(area), Text.SMALL),
    )
    for text, size in lines:
        label = kit.label(text, size)
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading)
        words.addWidget(label)
    words.addStretch()
    row.addLayout(words)
    row.addStretch()
    return frame


def _sign_words(area: StartArea) -> str:
    """Say which sign to look for, for those who do not see it or its colour."""
    return {
        "triangle": say("Go to the sign of the triangle"),
        "circle": say("Go to the sign of the circle"),
        "square": say("Go to the sign of the square"),
        "diamond": say("Go to the sign of the diamond"),
        "star": say("Go to the sign of the star"),
        "hexagon": say("Go to the sign of the hexagon"),
        "cross": say("Go to the sign of the cross"),
        "bar": say("Go to the sign of the bar"),
    }.get(area.shape, "")
