"""No: the reason, what the runner can do, and what the desk can do."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal

from kiosk.core.event import Event
from kiosk.core.flow.events import ChecksDone, Dismissed
from kiosk.core.flow.states import Refused
from kiosk.core.pickup import Checks
from kiosk.core.reasons import Reason
from kiosk.ui.desk.documents import ChoiceRow, Kinds, document_words, identity_kinds
from kiosk.ui.screen import Screen
from kiosk.ui.texts import say, say_refusal, short_code
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

Cure = tuple[str, Kinds, Callable[[Checks, str], Checks]]


class RefusedScreen(Screen):
    """The refusal, with its cure where the desk has one.

    Signals:
        override_asked: a supervisor wants to set the reason aside.
    """

    override_asked = Signal()

    def __init__(self, kit: Kit, state: Refused, event: Event) -> None:
        super().__init__(kit)
        self._state = state
        reason = state.denied.refusal.reason
        sentence, next_step = say_refusal(state.denied.refusal)
        self.main.addWidget(kit.panel(Tone.NO, Icon.CROSS, sentence, next_step, tag=say("NO BIB")))
        cure = _cure(reason, _documents(state, event))
        if cure is not None:
            self._offer(cure)
        self.main.addStretch(1)
        code = say("Reason {code}: {name}", code=short_code(reason), name=reason.value)
        self.main.addWidget(kit.muted(code, Text.SMALL))
        row = kit.row()
        leave = kit.button(say("Next runner"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(state.visit)))
        row.addStretch()
        if state.denied.refusal.is_overridable:
            override = kit.button(say("Supervisor sets it aside"), key="F10", kind=Kind.DANGER)
            override.clicked.connect(self.override_asked)
            row.addWidget(override)
        self.main.addLayout(row)

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
