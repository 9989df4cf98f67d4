"""Screens on which the volunteer waits: the database answers, or a device works."""

from kiosk.core.flow.states import LookingUp, MakeStep, Making, Reserving, Storing
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class WaitingScreen(Screen):
    """The database is asked."""

    def __init__(self, kit: Kit, state: LookingUp | Reserving | Storing) -> None:
        super().__init__(kit)
        words = {
            LookingUp: say("Looking up …"),
            Reserving: say("Reserving a number …"),
            Storing: say("Noting it …"),
        }[type(state)]
        self.main.addWidget(kit.panel(Tone.INFO, Icon.BUSY, words))
        self.main.addStretch(1)


class MakingScreen(BibScreen):
    """A device works on the bib; its trouble is told as long as it lasts."""

    def __init__(self, kit: Kit, state: Making) -> None:
        super().__init__(kit)
        bib = state.job.pickup.bib
        if state.trouble is not None:
            self._show_trouble(state.trouble.sentence)
            return
        if state.doing is MakeStep.ENCODE:
            headline = say("Writing the chip of bib {bib}", bib=bib)
            sentence = say("Leave the chip on the encoder until the next step.")
        else:
            headline = say("Printing bib {bib}", bib=bib)
            sentence = say("The printer works. The next step comes by itself.")
        self.main.addWidget(kit.panel(Tone.INFO, Icon.BUSY, headline, sentence))
        self.add_picture()

    def _show_trouble(self, sentence: str) -> None:
        kit = self.kit
        headline = say("The printer waits for you")
        self.main.addWidget(kit.panel(Tone.WAIT, Icon.WARNING, headline, as_sentence(sentence)))
        calm = say("Put it right; the bib goes on by itself and nothing is printed twice.")
        self.main.addWidget(kit.muted(calm, Text.BODY))
        self.add_picture()
