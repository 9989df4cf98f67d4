"""The upper edge of the staff face: which event, who is signed in, and the way out."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.core.event import Event
from kiosk.core.people import Staff
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.staff.words import role_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit


class StaffHeader(QFrame):
    """Event, person, time and "Sign out"."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("header")
        palette = kit.theme.palette
        row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        row.setContentsMargins(margin, kit.theme.px(2.2), margin, kit.theme.px(2.2))
        row.setSpacing(kit.theme.gap)
        logo = kit.logo(height_px=round(kit.theme.target * 0.9), name=event.name)
        if logo is not None:
            row.addWidget(logo)
        titles = kit.column(spacing=0)
        title = kit.label(say("DOSSARD STAFF"), Text.CAPS, palette.signal)
        name = kit.label(event.name, Text.LEAD, palette.on_band)
        for label in (title, name):
            label.setWordWrap(False)
            titles.addWidget(label)
        row.addLayout(titles, 1)
        self._call = kit.label("", Text.STRONG, palette.signal)
        row.addWidget(self._call, 2)
        self._clock = kit.label("", Text.LEAD, palette.on_band)
        self._clock.setWordWrap(False)
        row.addWidget(self._clock)
        who = kit.column(spacing=0)
        who.addStretch()
        self._name = kit.label("", Text.STRONG, palette.on_band)
        self._role = kit.label("", Text.CAPS, palette.signal)
        for label in (self._name, self._role):
            label.setWordWrap(False)
            who.addWidget(label)
        who.addStretch()
        row.addSpacing(kit.theme.gap)
        row.addLayout(who)
        self.sign_out = kit.button(say("Sign out"), kind=Kind.ON_INK)
        self.sign_out.setToolTip(say("Esc twice"))
        row.addWidget(self.sign_out)
        # the header keeps its height when nobody is signed in
        self.setMinimumHeight(self.sizeHint().height())

    def show_person(self, person: Staff | None) -> None:
        """Say who is signed in."""
        self._name.setText(person.name if person else "")
        self._role.setText(role_words(person.role) if person else "")
        self.sign_out.setVisible(person is not None)

    def show_call(self, words: str) -> None:
        """Say who calls, where the band has no room."""
        if words != self._call.text():
            self._call.setText(words)

    def show_time(self, words: str) -> None:
        """Say how late it is where the event is."""
        if words != self._clock.text():
            self._clock.setText(words)
