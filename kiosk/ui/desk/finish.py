"""The finished bib: scanned, handed over, done."""

from functools import partial

from kiosk.core.flow import Job
from kiosk.core.flow.events import Dismissed, SaidUnreadable, Taken
from kiosk.core.flow.states import Closed, Closing, HandingOver, ReadingBack
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen, lean
from kiosk.ui.screens.facts import piece_of
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


def where_words(job: Job) -> str:
    """Say where a finished piece lies that came out at another station, nothing for one of this station."""
    current = job.pickup.current
    return as_sentence(current.note) if current is not None else ""


class ReadingBackScreen(BibScreen):
    """The printed barcode is scanned and compared with the reservation."""

    def __init__(self, kit: Kit, state: ReadingBack) -> None:
        super().__init__(kit)
        bib = piece_of(state.job)
        order = say("Scan the barcode of bib {bib}", bib=bib)
        if state.problem:
            problem = as_sentence(state.problem)
            self.main.addWidget(lean(kit.panel(Tone.NO, Icon.CROSS, say("Not accepted"), problem)))
            self.main.addWidget(kit.label(order, Text.LEAD))
        else:
            fresh = say("Take the bib from the printer and scan it; or type its number in the field above.")
            kept = say("It was left at a kiosk, and staff keep it at a desk. Find it there and scan it.")
            sentence = where_words(state.job) or (kept if state.job.pickup.with_staff else fresh)
            self.main.addWidget(lean(kit.panel(Tone.INFO, Icon.SCANNER, order, sentence)))
        self.add_picture()
        row = kit.row()
        leave = kit.button(say("Set aside for later"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(state.visit)))
        row.addStretch()
        unreadable = kit.button(say("It does not scan"), key="F8", kind=Kind.DANGER)
        row.addWidget(self.on_press(unreadable, SaidUnreadable(state.visit, state.job.attempt)))
        self.main.addLayout(row)


class HandingOverScreen(BibScreen):
    """The bib is proven and waits for the runner's hand."""

    def __init__(self, kit: Kit, state: HandingOver, *, kept: str) -> None:
        super().__init__(kit)
        bib = piece_of(state.job)
        fresh = say("Barcode and chip belong to this runner.")
        found = say("It was left at a kiosk, and staff keep it at a desk. Find it, and look at its number.")
        proven = found if state.job.pickup.with_staff else fresh
        order, elsewhere = say("Hand over bib {bib}", bib=bib), where_words(state.job)
        if elsewhere:
            self.main.addWidget(lean(kit.panel(Tone.WAIT, Icon.WARNING, order, elsewhere)))
        else:
            self.main.addWidget(lean(kit.panel(Tone.YES, Icon.TICK, order, proven)))
        self.add_picture()
        if kept:
            self.main.addWidget(kit.muted(say("Kept in {folder}", folder=kept), Text.SMALL))
        row = kit.row()
        leave = kit.button(say("Set aside for later"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(state.visit)))
        self._spoilt = kit.button(say("The bib is spoilt"), key="Alt+S", kind=Kind.DANGER)
        self._spoilt.clicked.connect(
            partial(self._say_spoilt, SaidUnreadable(state.visit, state.job.attempt))
        )
        self._is_sure = False
        row.addWidget(self._spoilt)
        taken = kit.button(say("Handed over"), key="Enter")
        taken.setFont(kit.theme.font(Text.LEAD))
        taken.setMinimumHeight(kit.theme.px(16))
        row.addWidget(self.on_press(taken, Taken(state.visit)), 1)
        self.set_primary(taken)
        self.main.addLayout(row)

    def _say_spoilt(self, said: SaidUnreadable) -> None:
        """Ask once more: from here on nothing makes this piece good again."""
        if self._is_sure:
            self.said.emit(said)
        self._is_sure = True
        self._spoilt.setText(say("Really? It will be destroyed"))
        self._spoilt.setShortcut("Alt+S")  # other words take the key away


class ClosedScreen(Screen):
    """The visit is over; the next may begin at once."""

    def __init__(self, kit: Kit, state: Closed) -> None:
        super().__init__(kit)
        bib = state.job.pickup.bib
        ready = say("Ready for the next runner: scan a pass, or type a name.")
        if state.how is Closing.HANDED_OVER:
            tone, headline = Tone.YES, say("Bib {bib} was handed over", bib=bib)
        elif state.job.pickup.was_ever_sent:
            tone, headline = Tone.INFO, say("No bib is in their hands; they keep number {bib}", bib=bib)
        else:
            tone, headline = Tone.INFO, say("No bib was made; number {bib} is taken back", bib=bib)
        self.main.addWidget(kit.panel(tone, Icon.TICK, headline, ready))
        self.main.addStretch(1)
