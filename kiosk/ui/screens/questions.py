"""Questions that only eyes can answer; Enter answers none of them."""

from typing import assert_never

from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.flow import Job
from kiosk.core.flow.events import (
    Dismissed,
    OtherwiseAsked,
    Removed,
    RetryAsked,
    SaidDestroyed,
    SaidOut,
    UndoAsked,
)
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, LeftBehind, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen, lean
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

_NOT_PRINTED = frozenset({AttemptState.PLANNED, AttemptState.ENCODED})


class OutScreen(Screen):
    """Bytes were sent and nobody knows: is the bib out?"""

    def __init__(self, kit: Kit, state: AskingIfOut, *, can_leave: bool) -> None:
        super().__init__(kit)
        visit, attempt, bib = state.visit, state.job.attempt, state.job.pickup.bib
        question = say("Is bib {bib} out?", bib=bib)
        look = say("Look at the printer. Nothing is printed again before you answer.")
        if state.problem:
            # one panel: with two of them a small window would grow and push the devices off the screen
            again = f"{say('Not accepted')}: {as_sentence(state.problem)}"
            self.main.addWidget(lean(kit.panel(Tone.NO, Icon.QUESTION, question, again)))
        else:
            words = f"{look} {_note(state.job)}".strip()
            self.main.addWidget(lean(kit.panel(Tone.WAIT, Icon.QUESTION, question, words)))
        yes = _large(kit.button(say("Yes, it is out"), key="Y", kind=Kind.SECONDARY))
        no = _large(kit.button(say("No, nothing came out"), key="N", kind=Kind.SECONDARY))
        self.main.addWidget(self.on_press(yes, SaidOut(visit, attempt, is_out=True), keys="yo"))
        self.main.addWidget(self.on_press(no, SaidOut(visit, attempt, is_out=False), keys="n"))
        hint = say("Out, but spoilt or cut off? Answer yes; then say that it does not scan.")
        self.main.addWidget(kit.muted(hint, Text.SMALL if kit.theme.is_kiosk else Text.BODY))
        self.main.addStretch(1)
        if can_leave:
            self.main.addLayout(_aside(self, visit, can_leave=True))


class DestroyedScreen(Screen):
    """A void piece may carry a readable number or a live chip."""

    def __init__(self, kit: Kit, state: AskingDestroyed, *, can_leave: bool) -> None:
        super().__init__(kit)
        visit, attempt, bib = state.visit, state.job.attempt, state.job.pickup.bib
        order = say("Destroy this piece of bib {bib}", bib=bib)
        why = say("It must not be used. Cut through its number and its chip.")
        self.main.addWidget(
            lean(kit.panel(Tone.NO, Icon.WARNING, order, f"{why} {_note(state.job)}".strip()))
        )
        again = _large(kit.button(say("Destroyed – make another"), key="1", kind=Kind.SECONDARY))
        stop = _large(kit.button(say("Destroyed – make no other"), key="2", kind=Kind.SECONDARY))
        self.main.addWidget(self.on_press(again, SaidDestroyed(visit, attempt, again=True), keys="1"))
        self.main.addWidget(self.on_press(stop, SaidDestroyed(visit, attempt, again=False), keys="2"))
        self.main.addStretch(1)
        if can_leave:
            self.main.addLayout(_aside(self, visit, can_leave=True))


class LeftBehindScreen(Screen):
    """Nobody took the bib."""

    def __init__(self, kit: Kit, state: LeftBehind) -> None:
        super().__init__(kit)
        headline = say("Bib {bib} was left behind", bib=state.job.pickup.bib)
        sentence = say("Take it out and keep it at the desk. No bib is made here until you say so.")
        self.main.addWidget(lean(kit.panel(Tone.WAIT, Icon.WARNING, headline, sentence)))
        removed = _large(kit.button(say("I have taken it away"), key="Y"))
        self.main.addWidget(self.on_press(removed, Removed(state.visit), keys="yo"))
        self.main.addStretch(1)


class StoppedScreen(Screen):
    """A device or the database does not work."""

    def __init__(self, kit: Kit, state: Stopped, *, can_leave: bool) -> None:
        super().__init__(kit)
        stopped = kit.panel(Tone.WAIT, Icon.WARNING, say("This has stopped"), as_sentence(state.sentence))
        self.main.addWidget(lean(stopped))
        calm = say("Nothing went out unnoticed. When it is put right, go on from here.")
        self.main.addWidget(kit.muted(calm, Text.BODY))
        again = _large(kit.button(say("Try again"), key="Enter"))
        self.main.addWidget(self.on_press(again, RetryAsked(state.visit)))
        self.set_primary(again)
        if state.otherwise is not None:
            over = _large(kit.button(say("Use this chip again"), key="U", kind=Kind.SECONDARY))
            self.main.addWidget(self.on_press(over, OtherwiseAsked(state.visit), keys="u"))
        self.main.addStretch(1)
        row = _aside(self, state.visit, can_leave=can_leave or state.job is None)
        if _can_undo(state):
            words = say("Give this chip up") if _is_begun(state) else say("Take the number back")
            undo = kit.button(words, key="F8", kind=Kind.DANGER)
            row.addWidget(self.on_press(undo, UndoAsked(state.visit)))
        self.main.addLayout(row)


def _can_undo(state: Stopped) -> bool:
    if state.job is None:
        return False
    current = state.job.pickup.current
    return current is None or current.destroyed or current.state in _NOT_PRINTED or _is_begun(state)


def _is_begun(state: Stopped) -> bool:
    """Tell whether a chip may carry the code: it is destroyed before the number is free again."""
    current = state.job.pickup.current if state.job is not None else None
    return current is not None and current.is_being_encoded


def _note(job: Job) -> str:
    return as_sentence(job.pickup.current.note) if job.pickup.current else ""


def _large(button: ActionButton) -> ActionButton:
    button.setFont(button.theme.font(Text.LEAD))
    button.setMinimumHeight(
        round(button.theme.target * (1.0 if button.theme.is_kiosk else 1.1)) + 2 * RING_PX
    )
    return button


def _aside(screen: Screen, visit: int, *, can_leave: bool) -> QHBoxLayout:
    row = screen.kit.row()
    if can_leave:
        leave = screen.kit.button(say("Set aside for later"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(screen.on_press(leave, Dismissed(visit)))
    row.addStretch()
    return row


def question_screen(
    state: AskingIfOut | AskingDestroyed | LeftBehind | Stopped, kit: Kit, *, can_leave: bool
) -> Screen:
    """Make the screen of a state that waits for a person's eyes.

    Args:
        state: what is asked.
        kit: makes its parts.
        can_leave: the pickup can be set aside here.
    """
    match state:
        case AskingIfOut():
            return OutScreen(kit, state, can_leave=can_leave)
        case AskingDestroyed():
            return DestroyedScreen(kit, state, can_leave=can_leave)
        case LeftBehind():
            return LeftBehindScreen(kit, state)
        case Stopped():
            return StoppedScreen(kit, state, can_leave=can_leave)
        case _:
            assert_never(state)
