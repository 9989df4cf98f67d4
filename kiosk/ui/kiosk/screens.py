"""What a runner sees: one thing at a time, large, and never more of a person than the bib says."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel

from kiosk.core.flow.events import Dismissed
from kiosk.core.flow.states import Closed, Closing, ReadingBack, Refused
from kiosk.core.people import Member
from kiosk.core.reasons import Reason
from kiosk.ui.kiosk.masking import masked_name, masked_number
from kiosk.ui.kiosk.patience import Patience
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import as_sentence, say, say_refusal, short_code
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.voice.spoken import as_personal
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

SIGN_MM, TALL_SIGN_MM = 30, 58


class SaidLarge(Screen):
    """A sign, a title and a sentence in the middle of the screen."""

    def __init__(self, kit: Kit, tone: Tone, icon: Icon, title: str, sentence: str = "") -> None:
        super().__init__(kit)
        strong, _ = kit.theme.tone(tone)
        # large words need the room more than their sign does
        side = round(kit.theme.px(TALL_SIGN_MM if kit.theme.is_tall else SIGN_MM) / kit.theme.growth**1.6)
        disc = kit.disc(icon, tone, side=side)
        self.main.addStretch(1)
        self.main.addWidget(disc, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.main.addWidget(centred(kit.label(title, Text.TITLE, strong if tone is Tone.NO else "")))
        if sentence:
            is_long = "\n" in sentence and kit.theme.growth > 1.0 and not kit.theme.is_tall
            self.main.addWidget(centred(kit.label(sentence, Text.SMALL if is_long else Text.BODY)))
        self.main.addStretch(1)

    def add_small(self, words: str) -> None:
        """Add a line for the staff."""
        self.main.addWidget(centred(self.kit.muted(words, Text.SMALL)))


class ShowPassScreen(SaidLarge):
    """The runner shows a pass, or types where nothing can be scanned.

    Signals:
        has_no_pass: the runner wants to type instead.
    """

    has_no_pass = Signal()

    def __init__(self, kit: Kit, *, can_scan: bool = True) -> None:
        title = say("Show your pass to the scanner")
        how, tone, icon = say("Hold its code still, a hand's width away."), Tone.INFO, Icon.SCANNER
        if not can_scan:
            title, tone, icon = say("The scanner does not work here"), Tone.WAIT, Icon.WARNING
            how = say("Type your member number and your birth date instead.")
        super().__init__(kit, tone, icon, title, how)
        words = say("I have no pass") if can_scan else say("Type instead")
        instead = kit.button(words, kind=Kind.SECONDARY if can_scan else Kind.PRIMARY)
        instead.clicked.connect(self.has_no_pass)
        self.main.addWidget(instead)
        if not can_scan:
            self.set_primary(instead)


class RefusedScreen(SaidLarge):
    """No bib: one sentence, where to go, and a short code for the help desk.

    What is the fault of no runner (a station that makes no bib, staff who do not come, a bib that waits)
    has no red cross.
    """

    def __init__(self, kit: Kit, state: Refused) -> None:
        reason = state.denied.refusal.reason
        tone, icon = _sign_of(reason)
        sentence, next_step = _words_of(state)
        super().__init__(kit, tone, icon, sentence, next_step)
        self.add_small(say("Code for the help desk: {code}", code=short_code(reason)))
        leave = kit.button(say("I have understood"))
        self.main.addWidget(self.on_press(leave, Dismissed(state.visit)))
        self.set_primary(leave)


def _sign_of(reason: Reason) -> tuple[Tone, Icon]:
    match reason:
        case Reason.STATION_NOT_READY | Reason.NO_VOLUNTEER_CAME:
            return Tone.WAIT, Icon.WARNING
        case Reason.KEPT_AT_DESK:
            return Tone.INFO, Icon.HAND
        case _:
            return Tone.NO, Icon.CROSS


def _words_of(state: Refused) -> tuple[str, str]:
    refusal = state.denied.refusal
    try:
        sentence, next_step = say_refusal(refusal, in_public=True)
    except KeyError:
        # one refusal without words must not close the kiosk for everybody
        return say("No bib can be given out here."), say("Please go to the help desk.")
    if refusal.reason is not Reason.STATION_NOT_READY:
        return sentence, next_step
    why = as_sentence(dict(refusal.facts).get("why", ""))
    return say("No bib can be made here now."), f"{why}\n{next_step}".strip()


class ReadingBackScreen(SaidLarge):
    """The finished bib is held before the scanner."""

    def __init__(self, kit: Kit, state: ReadingBack, *, can_scan: bool = True) -> None:
        bib = state.job.pickup.bib
        title = say("Hold the barcode of bib {bib} before the scanner", bib=bib)
        if not can_scan:
            wait = say("Your bib {bib} is ready. Please call a volunteer.", bib=bib)
            super().__init__(kit, Tone.WAIT, Icon.WARNING, say("The scanner does not work here"), wait)
        elif state.problem:
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


class OutOfOrderScreen(SaidLarge):
    """No bib can be made here, said large and with the reason; it goes by itself."""

    def __init__(self, kit: Kit, trouble: str) -> None:
        title = say("Out of order – please use another station")
        super().__init__(kit, Tone.WAIT, Icon.WARNING, title, as_sentence(trouble))
        self.add_small(say("This goes on by itself as soon as it is put right."))


class ShutScreen(SaidLarge):
    """The staff have closed this kiosk."""

    def __init__(self, kit: Kit) -> None:
        title = say("Closed – please use another station")
        super().__init__(kit, Tone.INFO, Icon.HAND, title, say("Nobody is served here at the moment."))


class BugScreen(SaidLarge):
    """Something happened that nobody foresaw: a volunteer is called, and the kiosk goes on after a while."""

    def __init__(self, kit: Kit) -> None:
        call = say("Please call a volunteer")
        super().__init__(kit, Tone.WAIT, Icon.BELL, call, say("Something went wrong here."))
        self._patience = Patience()

    def passed(self, seconds: float) -> bool:
        """Let time pass and tell whether it was seen long enough."""
        return self._patience.passed(seconds)


def centred(label: QLabel) -> QLabel:
    """Centre words."""
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def one_line(name: str, time: str) -> str:
    """Put a name and a time side by side; in a line that runs to the left each keeps its own order."""
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        name, time = f"\u2068{name}\u2069", f"\u2068{time}\u2069"
    return joined((name, time))


def own_line(kit: Kit, member: Member) -> QLabel:
    """Say to a runner that this is theirs, masked for everybody else."""
    words = say("{name} · member {number}", name=masked_name(member), number=masked_number(member))
    return as_personal(centred(kit.muted(words, Text.STRONG)))
