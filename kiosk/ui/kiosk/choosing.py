"""Two places: the runner touches a race, and says that the other place may go."""

from PySide6.QtCore import QObject, Signal

from kiosk.core.event import Event
from kiosk.core.flow.events import Dismissed, RaceChosen
from kiosk.core.flow.states import Choosing
from kiosk.core.people import RaceCode
from kiosk.ui.kiosk.screens import centred, one_line, own_line
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.buttons import ActionButton, Kind
from kiosk.ui.widgets.kit import Kit


class RaceChoice(QObject):
    """Keeps what was touched until the runner is sure: one touch must not give a place up.

    Signals:
        turned: another screen is to be shown.
    """

    turned = Signal()

    def __init__(self, parent: QObject, event: Event) -> None:
        super().__init__(parent)
        self._event = event
        self._chosen: RaceChosen | None = None

    def screen(self, state: Choosing, kit: Kit) -> Screen:
        """Make the screen of the choice, or of the question that follows it."""
        if self._chosen is not None and self._chosen.visit == state.visit:
            sure = SureScreen(kit, state, self._event, self._chosen)
            sure.left.connect(lambda: self._choose(None))
            return sure
        choosing = ChoosingScreen(kit, state, self._event)
        choosing.chosen.connect(self._choose)
        return choosing

    def _choose(self, chosen: RaceChosen | None) -> None:
        self._chosen = chosen
        self.turned.emit()


class ChoosingScreen(Screen):
    """One button for each race.

    Signals:
        chosen: a `RaceChosen`, of which the runner is not sure yet.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, state: Choosing, event: Event) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        self.main.addWidget(own_line(kit, state.choice.runner.member))
        self.main.addWidget(centred(kit.label(say("Which race will you run?"), Text.TITLE)))
        self.main.addWidget(centred(kit.label(say("You have a place in each. The other one is given up."))))
        for number, code in enumerate(_races(state), start=1):
            race = event.race(code)
            button = _large(kit, one_line(race.name, f"{race.start:%H:%M}") if race else str(code))
            chosen = RaceChosen(state.visit, code)
            button.clicked.connect(lambda *_, chosen=chosen: self.chosen.emit(chosen))
            self.main.addWidget(self.on_key(button, str(number)))
        self.main.addStretch(1)
        leave = kit.button(say("Stop here"), kind=Kind.SECONDARY)
        self.main.addWidget(self.on_press(leave, Dismissed(state.visit)))


class SureScreen(Screen):
    """What follows from the choice, before it is too late.

    Signals:
        left: the runner wants to choose again.
    """

    left = Signal()

    def __init__(self, kit: Kit, state: Choosing, event: Event, chosen: RaceChosen) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        self.main.addWidget(own_line(kit, state.choice.runner.member))
        title = say("You run: {race}", race=_name(event, chosen.race))
        self.main.addWidget(centred(kit.label(title, Text.TITLE)))
        for code in _races(state):
            if code != chosen.race:
                given_up = say("With that, the place for {race} is given up.", race=_name(event, code))
                self.main.addWidget(centred(kit.label(given_up)))
        self.main.addWidget(self.on_press(_large(kit, say("Yes, that is right")), chosen))
        self.main.addStretch(1)
        back = kit.button(say("Back"), kind=Kind.SECONDARY)
        back.clicked.connect(self.left)
        self.main.addWidget(back)


def _races(state: Choosing) -> tuple[RaceCode, ...]:
    return tuple(dict.fromkeys(place.race for place in state.choice.options))


def _name(event: Event, code: RaceCode) -> str:
    race = event.race(code)
    return race.name if race is not None else str(code)


def _large(kit: Kit, words: str) -> ActionButton:
    button = kit.button(words)
    button.setFont(kit.theme.font(Text.TITLE))
    button.setMinimumHeight(round(kit.theme.px(42 if kit.theme.is_tall else 24) * kit.theme.growth))
    return button
