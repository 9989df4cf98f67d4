"""The upper edge of the desk: which event, and the one field for scans and searches."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.core.event import Event
from kiosk.core.flow import State
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    Stopped,
    Storing,
)
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit


class Header(QFrame):
    """Event, field, and what is always at hand."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("header")
        palette = kit.theme.palette
        row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        row.setContentsMargins(margin, kit.theme.px(2.6), margin, kit.theme.px(2.6))
        row.setSpacing(kit.theme.gap)
        logo = kit.logo(height_px=round(kit.theme.target * 0.9), name=event.name)
        if logo is not None:
            row.addWidget(logo)
        titles = kit.column(spacing=0)
        brand = kit.label("DOSSARD", Text.CAPS, palette.signal)
        name = kit.label(event.name, Text.LEAD, palette.on_band)
        for label in (brand, name):
            label.setWordWrap(False)
            titles.addWidget(label)
        row.addLayout(titles)
        row.addSpacing(kit.theme.gap)
        self.field = kit.field(say("Scan or search"))
        row.addWidget(self.field, 1)
        self.unfinished = kit.button(say("Unfinished"), key="F5", kind=Kind.ON_INK)
        self.replacement = kit.button(say("Replace"), key="F7", kind=Kind.ON_INK)
        self.more = kit.button(say("More"), key="F1", kind=Kind.ON_INK)
        for button in (self.unfinished, self.replacement, self.more):
            row.addWidget(button)

    def follow(self, state: State) -> None:
        """Say what the field takes in this state."""
        self.field.clear()
        self.field.setPlaceholderText(_placeholder(state))
        is_free = takes_search(state)
        self.field.setEnabled(is_free or isinstance(state, ReadingBack))
        self.unfinished.setEnabled(is_free)
        self.replacement.setEnabled(is_free)


def takes_search(state: State) -> bool:
    """Tell whether another person can be looked up now."""
    return isinstance(state, Idle | LookingUp | Choosing | Refused | Checking | Closed)


def _placeholder(state: State) -> str:
    match state:
        case Idle() | LookingUp() | Choosing() | Refused() | Checking() | Closed():
            return say("Scan a pass, or type a name or number")
        case ReadingBack(job=job):
            return say("Scan the bib, or type {bib}", bib=job.pickup.bib)
        case Reserving() | Making() | Storing() | HandingOver():
            return say("Finish this bib first")
        case AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
            return say("Answer below first")
