"""Two places: the runner chooses one race."""

from datetime import datetime

from kiosk.core.event import Event
from kiosk.core.flow.events import Dismissed, RaceChosen
from kiosk.core.flow.states import Choosing
from kiosk.core.people import Place
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class ChoosingScreen(Screen):
    """One button and one digit for each race."""

    def __init__(self, kit: Kit, state: Choosing, event: Event) -> None:
        super().__init__(kit)
        headline = say("Which race?")
        sentence = say("There is a place for each; one person runs one race. The other place is given up.")
        self.main.addWidget(kit.panel(Tone.INFO, Icon.QUESTION, headline, sentence))
        for number, (place, name, start) in enumerate(_options(event, state.choice.options), start=1):
            words = joined((name, f"{start:%H:%M}")) if start else name
            button = kit.button(words, key=str(number), kind=Kind.SECONDARY)
            button.setFont(kit.theme.font(Text.LEAD))
            button.setMinimumHeight(kit.theme.px(20))
            button.setAccessibleName(say("Choose {race}", race=name))
            self.main.addWidget(self.on_press(button, RaceChosen(state.visit, place.race), keys=str(number)))
        self.main.addStretch(1)
        leave = kit.button(say("Set aside"), key="Esc", kind=Kind.SECONDARY)
        row = kit.row()
        row.addWidget(self.on_press(leave, Dismissed(state.visit)))
        row.addStretch()
        self.main.addLayout(row)


def _options(event: Event, places: tuple[Place, ...]) -> list[tuple[Place, str, datetime | None]]:
    """List one place for each race, in the order of the places."""
    found: dict[str, tuple[Place, str, datetime | None]] = {}
    for place in places:
        race = event.race(place.race)
        name, start = (race.name, race.start) if race else (str(place.race), None)
        found.setdefault(place.race, (place, name, start))
    return list(found.values())
