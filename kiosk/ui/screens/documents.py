"""What a volunteer looks at: kinds of documents, and rows in which one kind is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, TextSize, Theme
from kiosk.ui.widgets.buttons import RING_PX, Mark
from kiosk.ui.widgets.kit import Kit

Kinds = Sequence[tuple[str, str, str]]


def is_cramped(theme: Theme) -> bool:
    """Tell whether words are so large that what goes without saying has to give way."""
    return theme.look.text_size is TextSize.LARGEST


def identity_kinds() -> Kinds:
    """List the documents that prove who somebody is: code, words, key."""
    return (
        ("identity_card", say("Identity card"), "Alt+I"),
        ("passport", say("Passport"), "Alt+P"),
        ("driving_licence", say("Driving licence"), "Alt+D"),
        ("residence_permit", say("Residence permit"), "Alt+R"),
    )


class ChoiceRow(QWidget):
    """A title and marks of which at most one is set.

    Signals:
        changed: another mark is set, or none.
    """

    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        title: str,
        kinds: Kinds,
        *,
        chosen: str = "",
        columns: int = 2,
        is_low: bool = False,
    ) -> None:
        """Make a row.

        Args:
            kit: makes its parts.
            title: what the marks have in common; may be empty.
            kinds: code, words and key of each mark.
            chosen: the code of the mark that is set at first, or empty.
            columns: marks beside each other.
            is_low: there is little room: where words are largest, the title is only read aloud.
        """
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(kit.theme.px(0.6))
        if title and not (is_low and is_cramped(kit.theme)):
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
