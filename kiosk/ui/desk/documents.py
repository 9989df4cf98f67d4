"""What is seen at a desk: kinds of documents, and rows in which one kind is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.ui.texts import say
from kiosk.ui.theme import Text
from kiosk.ui.widgets.buttons import RING_PX, Mark
from kiosk.ui.widgets.kit import Kit

Kinds = Sequence[tuple[str, str, str]]


def identity_kinds() -> Kinds:
    """List the documents that prove who somebody is: code, words, key."""
    return (
        ("identity_card", say("Identity card"), "Alt+I"),
        ("passport", say("Passport"), "Alt+P"),
        ("driving_licence", say("Driving licence"), "Alt+D"),
        ("residence_permit", say("Residence permit"), "Alt+R"),
    )


def document_words(kind: str) -> str:
    """Name a kind of sports document."""
    known = {"licence": say("Licence"), "pps": say("PPS health certificate")}
    return known.get(kind, kind.replace("_", " ").capitalize())


class ChoiceRow(QWidget):
    """A title and marks of which at most one is set.

    Signals:
        changed: another mark is set, or none.
    """

    changed = Signal()

    def __init__(self, kit: Kit, title: str, kinds: Kinds, *, chosen: str = "", columns: int = 2) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(kit.theme.px(0.6))
        if title:
            heading = kit.muted(title, Text.STRONG)
            heading.setIndent(RING_PX)
            inside.addWidget(heading)
        grid = QGridLayout()
        grid.setSpacing(kit.theme.px(0.6))
        inside.addLayout(grid)
        self._marks: dict[str, Mark] = {}
        for number, (kind, words, key) in enumerate(kinds):
            mark = kit.mark(words, key=key, is_set=kind == chosen)
            mark.setAccessibleName(f"{title}: {words}" if title else words)
            mark.clicked.connect(lambda *, mark=mark: self._set(mark))
            self._marks[kind] = mark
            grid.addWidget(mark, number // columns, number % columns)

    @property
    def chosen(self) -> str:
        """Give the kind that is marked, or nothing."""
        return next((kind for kind, mark in self._marks.items() if mark.isChecked()), "")

    def take_focus(self) -> None:
        """Give the focus to the first mark."""
        next(iter(self._marks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, pressed: Mark) -> None:
        for mark in self._marks.values():
            if mark is not pressed:
                mark.setChecked(False)
        self.changed.emit()
