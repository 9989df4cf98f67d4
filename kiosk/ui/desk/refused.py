"""No: the reason, what the runner can do, and what the desk can do."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from kiosk.core.event import Event, Race
from kiosk.core.flow.events import ChecksDone, Dismissed
from kiosk.core.flow.states import Refused
from kiosk.core.pickup import Checks
from kiosk.core.reasons import Reason
from kiosk.ui.desk.checking import Correction
from kiosk.ui.language.texts import document_words, say, say_refusal, short_code
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen, lean
from kiosk.ui.screens.documents import ChoiceRow, Kinds, identity_kinds
from kiosk.ui.widgets.buttons import RING_PX, Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

Cure = tuple[str, Kinds, Callable[[Checks, str], Checks]]


class RefusedScreen(Screen):
    """The refusal, with its cure where the desk has one.

    Signals:
        override_asked: a supervisor wants to set the reason aside.
        correction_asked: a supervisor wants to give another start area (`Correction`).
        replacement_asked, return_asked: the bib was collected; make it again, or take it back.
    """

    override_asked = Signal()
    correction_asked = Signal(object)
    replacement_asked = Signal()
    return_asked = Signal()

    def __init__(self, kit: Kit, state: Refused, event: Event) -> None:
        super().__init__(kit)
        self._state = state
        reason = state.denied.refusal.reason
        self.main.addWidget(self._panel(reason))
        cure = _cure(reason, _documents(state, event))
        if cure is not None:
            self._offer(cure)
        self._offer_more(reason, event)
        self.main.addStretch(1)
        code = say("Code for the help desk: {code}", code=short_code(reason))
        small = kit.muted(code, Text.SMALL)
        small.setIndent(RING_PX)
        self.main.addWidget(small)
        row = kit.row()
        leave = kit.button(say("Next runner"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(state.visit)))
        row.addStretch()
        if state.denied.refusal.is_overridable:
            override = kit.button(say("Supervisor sets it aside"), key="F10", kind=Kind.DANGER)
            override.clicked.connect(self.override_asked)
            row.addWidget(override)
        self.main.addLayout(row)

    @property
    def draft(self) -> Checks:
        """Give what was seen and corrected so far."""
        return self._state.asked.checks

    def take_checks(self, checks: Checks) -> None:
        """Decide again with what a page has corrected."""
        self.said.emit(ChecksDone(self._state.visit, checks))

    def _panel(self, reason: Reason) -> QFrame:
        sentence, next_step = say_refusal(self._state.denied.refusal, at_desk=True)
        if reason is Reason.STATION_NOT_READY:
            # nothing is wrong with the runner: this desk goes on by itself when its device does
            goes_on = say("Put it right; this runner is looked up again by itself.")
            return lean(self.kit.panel(Tone.WAIT, Icon.WARNING, sentence, goes_on, tag=say("NOT YET")))
        return lean(self.kit.panel(Tone.NO, Icon.CROSS, sentence, next_step, tag=say("NO BIB")))

    def _offer_more(self, reason: Reason, event: Event) -> None:
        match reason:
            case Reason.STATION_NOT_READY:
                again = self.kit.button(say("Try again"), key="Enter")
                again.setFont(self.kit.theme.font(Text.LEAD))
                self.set_primary(again)
                self.main.addWidget(self.on_press(again, ChecksDone(self._state.visit, self.draft)))
            case Reason.ALREADY_COLLECTED:
                replace_it = self.kit.button(
                    say("Lost or damaged: replace it"), key="F2", kind=Kind.SECONDARY
                )
                replace_it.clicked.connect(self.replacement_asked)
                back = self.kit.button(say("Not collected after all"), key="F11", kind=Kind.SECONDARY)
                back.clicked.connect(self.return_asked)
                self.main.addWidget(replace_it)
                self.main.addWidget(back)
            case Reason.NO_VALID_COPY:
                another = self.kit.button(say("Make a replacement"), key="F2")
                another.clicked.connect(self.replacement_asked)
                self.set_primary(another)
                self.main.addWidget(another)
            case Reason.NO_NUMBERS_LEFT if refused_race(self._state, event) is not None:
                other = self.kit.button(say("Another start area"), key="F6", kind=Kind.SECONDARY)
                other.clicked.connect(lambda: self.correction_asked.emit(Correction.START_AREA))
                self.main.addWidget(other)
            case _:
                pass

    def _offer(self, cure: Cure) -> None:
        title, kinds, apply = cure
        marks = ChoiceRow(self.kit, title, kinds)
        self.main.addWidget(marks)
        go_on = self.kit.button(say("Seen: decide again"), key="F9")
        go_on.setEnabled(False)
        marks.changed.connect(lambda: go_on.setEnabled(bool(marks.chosen)))
        go_on.clicked.connect(
            lambda: self.said.emit(
                ChecksDone(self._state.visit, apply(self._state.asked.checks, marks.chosen))
            )
        )
        self.set_primary(go_on)
        self.main.addWidget(go_on)


def refused_race(state: Refused, event: Event) -> Race | None:
    """Name the one race that was asked for, None where that is not clear."""
    runner = state.denied.runner
    codes = {place.race for place in runner.places} if runner is not None else set()
    code = state.asked.race or (next(iter(codes)) if len(codes) == 1 else None)
    return event.race(code) if code is not None else None


def _documents(state: Refused, event: Event) -> tuple[str, ...]:
    """List the kinds of documents that the person's races take."""
    runner = state.denied.runner
    codes = {place.race for place in runner.places} if runner is not None else set()
    return tuple(dict.fromkeys(kind for race in event.races if race.code in codes for kind in race.documents))


def _cure(reason: Reason, documents: tuple[str, ...]) -> Cure | None:
    match reason:
        case Reason.IDENTITY_NOT_CONFIRMED:
            title = say("The runner shows a document now")
            return title, identity_kinds(), lambda checks, kind: replace(checks, identity=kind)
        case Reason.DOCUMENT_MISSING | Reason.DOCUMENT_EXPIRED if documents:
            kinds = [(kind, document_words(kind), f"Alt+{n}") for n, kind in enumerate(documents, 1)]
            title = say("The runner shows a valid one now")
            return title, kinds, lambda checks, kind: replace(checks, document=kind)
        case Reason.GUARDIAN_MISSING:
            there = [("yes", say("Guardian is here"), "Alt+G")]
            return say("The guardian is here now"), there, lambda checks, _: replace(checks, guardian=True)
        case Reason.PROXY_FORBIDDEN | Reason.PROXY_LIMIT:
            there = [("yes", say("The runner is here"), "Alt+R")]
            return say("The runner came in person"), there, lambda checks, _: replace(checks, proxy="")
        case _:
            return None
