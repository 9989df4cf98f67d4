"""What a runner sees: one thing at a time, large, and never more of a person than the bib says."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout
from typing_extensions import override

from kiosk.core.event import Event
from kiosk.core.flow.events import Dismissed, RaceChosen
from kiosk.core.flow.states import Choosing, Closed, Closing, ReadingBack, Refused
from kiosk.ui.screen import Screen
from kiosk.ui.texts import own_name, say, say_refusal, short_code
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

SIGN_MM, TALL_SIGN_MM = 30, 58


class SaidLarge(Screen):
    """A sign, a title and a sentence in the middle of the screen."""

    def __init__(self, kit: Kit, tone: Tone, icon: Icon, title: str, sentence: str = "") -> None:
        super().__init__(kit)
        strong, _ = kit.theme.tone(tone)
        side = kit.theme.px(TALL_SIGN_MM if kit.theme.is_tall else SIGN_MM)
        is_busy = icon is Icon.BUSY
        disc = IconDisc(
            icon, strong if is_busy else kit.theme.palette.card, side=side, ground="" if is_busy else strong
        )
        self.main.addStretch(1)
        self.main.addWidget(disc, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.main.addWidget(centred(kit.label(title, Text.TITLE, strong if tone is Tone.NO else "")))
        if sentence:
            self.main.addWidget(centred(kit.label(sentence, Text.BODY)))
        self.main.addStretch(1)


class WelcomeScreen(Screen):
    """Language first, each in its own name.

    Signals:
        language_chosen: two letters.
    """

    language_chosen = Signal(str)

    def __init__(self, kit: Kit, event: Event, languages: tuple[str, ...]) -> None:
        super().__init__(kit)
        self.main.addWidget(hero(kit, event), 1)
        for code in languages:
            button = kit.button(own_name(code))
            button.setFont(kit.theme.font(Text.TITLE))
            button.setMinimumHeight(kit.theme.px(40 if kit.theme.is_tall else 28))
            button.clicked.connect(partial(self.language_chosen.emit, code))
            self.main.addWidget(button)

    @override
    def start(self) -> None:
        """Leave the focus where it is: a runner begins with a touch or a scan."""


class ShowPassScreen(SaidLarge):
    """The runner shows a pass."""

    def __init__(self, kit: Kit) -> None:
        title = say("Show your pass to the scanner")
        super().__init__(
            kit, Tone.INFO, Icon.SCANNER, title, say("Hold its code still, a hand's width away.")
        )


class ChoosingScreen(Screen):
    """Two places: one button for each race."""

    def __init__(self, kit: Kit, state: Choosing, event: Event) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        self.main.addWidget(centred(kit.label(say("Which race do you run?"), Text.TITLE)))
        self.main.addWidget(centred(kit.label(say("You have a place in each. The other one is given up."))))
        for number, code in enumerate(dict.fromkeys(place.race for place in state.choice.options), start=1):
            race = event.race(code)
            words = f"{race.name}  ·  {race.start:%H:%M}" if race else str(code)
            button = kit.button(words)
            button.setFont(kit.theme.font(Text.TITLE))
            button.setMinimumHeight(kit.theme.px(42 if kit.theme.is_tall else 28))
            self.main.addWidget(self.on_press(button, RaceChosen(state.visit, code), keys=str(number)))
        self.main.addStretch(1)
        leave = kit.button(say("Stop here"), kind=Kind.SECONDARY)
        self.main.addWidget(self.on_press(leave, Dismissed(state.visit)))


class RefusedScreen(SaidLarge):
    """No bib: one sentence, where to go, and a short code for the staff there."""

    def __init__(self, kit: Kit, state: Refused) -> None:
        sentence, next_step = say_refusal(state.denied.refusal)
        super().__init__(kit, Tone.NO, Icon.CROSS, sentence, next_step)
        code = short_code(state.denied.refusal.reason)
        self.main.addWidget(centred(kit.muted(say("For staff: {code}", code=code), Text.SMALL)))
        leave = kit.button(say("I have understood"))
        self.main.addWidget(self.on_press(leave, Dismissed(state.visit)))
        self.set_primary(leave)


class ReadingBackScreen(SaidLarge):
    """The finished bib is held before the scanner."""

    def __init__(self, kit: Kit, state: ReadingBack) -> None:
        bib = state.job.pickup.bib
        title = say("Hold the barcode of bib {bib} before the scanner", bib=bib)
        if state.problem:
            again = say("That did not fit: it must be bib {bib}. Try again, or call a volunteer.", bib=bib)
            super().__init__(kit, Tone.WAIT, Icon.WARNING, title, again)
        else:
            super().__init__(kit, Tone.INFO, Icon.SCANNER, title, say("It proves that this bib is yours."))


class ThanksScreen(SaidLarge):
    """The visit is over; nothing of the runner is said any more."""

    def __init__(self, kit: Kit, state: Closed) -> None:
        if state.how is Closing.HANDED_OVER:
            title, sentence = say("Thank you. Enjoy the race!"), ""
        else:
            title, sentence = say("No bib was made."), say("Your place is kept. Please go to a desk.")
        super().__init__(kit, Tone.YES, Icon.TICK, title, sentence)


def centred(label: QLabel) -> QLabel:
    """Centre words."""
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def hero(kit: Kit, event: Event) -> QFrame:
    """Make the event's own panel: its name, and the signs of its start areas."""
    frame = QFrame()
    frame.setObjectName("hero")
    inside = QVBoxLayout(frame)
    margin = kit.theme.px(8)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.setSpacing(kit.theme.px(4))
    stripe = QFrame()
    stripe.setObjectName("stripe")
    stripe.setFixedSize(kit.theme.px(36), kit.theme.px(1.8))
    names = "  ·  ".join(race.name for race in event.races)
    inside.addStretch()
    inside.addWidget(centred(kit.label(event.name, Text.NAME, kit.theme.palette.card)))
    inside.addWidget(stripe, alignment=Qt.AlignmentFlag.AlignHCenter)
    inside.addWidget(centred(kit.label(names, Text.LEAD, kit.theme.palette.signal)))
    inside.addStretch()
    inside.addLayout(_signs(kit, event))
    inside.addStretch()
    return frame


def _signs(kit: Kit, event: Event) -> QGridLayout:
    """Put the signs of the first race's start areas side by side, on a portrait screen in fours."""
    grid = QGridLayout()
    grid.setSpacing(kit.theme.px(6 if kit.theme.is_tall else 4))
    columns, side = (4, kit.theme.px(34)) if kit.theme.is_tall else (8, kit.theme.px(16))
    for number, area in enumerate(event.races[0].start_areas[:8] if event.races else ()):
        badge = AreaBadge(kit.theme, area, side=side)
        grid.addWidget(badge, number // columns, number % columns + 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(columns + 1, 1)
    return grid
