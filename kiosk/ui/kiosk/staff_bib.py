"""What staff can say of a finished bib at a kiosk, with the bib in hand and their badge shown."""

from PySide6.QtCore import Signal

from kiosk.core.flow.events import SaidUnreadable
from kiosk.core.flow.states import HandingOver, ReadingBack
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen, lean
from kiosk.ui.widgets.buttons import ActionButton, Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class StaffBibScreen(Screen):
    """The bib is out: it can be given up, or left to the runner. Enter answers neither.

    Signals:
        left: the screen is the runner's again.
    """

    left = Signal()

    def __init__(self, kit: Kit, state: ReadingBack | HandingOver) -> None:
        super().__init__(kit)
        bib = state.job.pickup.bib
        if isinstance(state, ReadingBack):
            self._ask(say("Does bib {bib} scan?", bib=bib), _how_it_read(state), problem=state.problem)
            fault = say("It does not scan")
        else:
            proven = say("It is proven. If it is spoilt, say so: it is destroyed and another one is made.")
            self._ask(say("Is bib {bib} as it should be?", bib=bib), proven)
            fault = say("The bib is spoilt")
        go_on = self._large(say("Go on with the runner"), Kind.SECONDARY)
        go_on.clicked.connect(self.left)
        self.main.addWidget(go_on)
        unreadable = SaidUnreadable(state.visit, state.job.attempt)
        self.main.addWidget(self.on_press(self._large(fault, Kind.DANGER), unreadable))
        self.main.addStretch(1)

    def _ask(self, question: str, sentence: str, *, problem: str = "") -> None:
        tone, icon = (Tone.NO, Icon.CROSS) if problem else (Tone.WAIT, Icon.QUESTION)
        self.main.addWidget(lean(self.kit.panel(tone, icon, question, sentence)))

    def _large(self, words: str, kind: Kind) -> ActionButton:
        button = self.kit.button(words, kind=kind)
        button.setFont(self.kit.theme.font(Text.LEAD))
        return button


def _how_it_read(state: ReadingBack) -> str:
    if state.problem:
        return f"{say('Not accepted')}: {as_sentence(state.problem)}"
    return say("Hold its barcode before the scanner. If it is spoilt or does not read, another one is made.")
