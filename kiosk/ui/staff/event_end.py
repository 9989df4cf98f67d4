"""What is left to do once the last bib is given out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from kiosk.services.exports.take_home import TakenHome
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.staff.page import Around, emptied
from kiosk.ui.staff.words import number_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.shapes import Icon


class EventEnd(QFrame):
    """Lists to take home, the proof, and the command that forgets the people.

    Signals:
        lists_asked: the lists are wanted; they hold names, so the PIN is asked for.
    """

    lists_asked = Signal()

    def __init__(self, around: Around) -> None:
        super().__init__()
        self.setObjectName("card")
        self._around = around
        kit = around.kit
        inside = QVBoxLayout(self)
        margin = kit.theme.px(5)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(kit.theme.px(2.2))
        inside.addWidget(kit.label(say("At the end"), Text.LEAD))
        inside.addWidget(kit.muted(say("Who collected which bib, and which chips count:")))
        self._write = kit.button(say("Write the lists"), kind=Kind.SECONDARY, icon=Icon.BOOK)
        self._write.clicked.connect(self.lists_asked)
        inside.addWidget(self._write)
        self._written: QVBoxLayout = kit.column(spacing=kit.theme.px(1))
        inside.addLayout(self._written)
        inside.addSpacing(kit.theme.px(3))
        forget = say("Forget all people for ever: on the command line, once the event is closed.")
        inside.addWidget(kit.muted(forget))
        inside.addWidget(self._command(_purge_command(around)))
        inside.addStretch()

    def offer_lists(self, *, is_offered: bool) -> None:
        """Show or hide what writes the lists."""
        self._write.setVisible(is_offered)

    def show_written(self, taken: TakenHome) -> None:
        """Say what was written, and where it lies."""
        kit = self._around.kit
        emptied(self._written)
        headline = say("Written. Bibs: {count}", count=number_words(taken.bibs))
        why = "" if taken.chips else say("A rehearsal's chips are of no use to the timing.")
        self._written.addWidget(kit.panel(Tone.YES, Icon.TICK, headline, why))
        self._written.addWidget(self._command(str(taken.results.parent)))
        for path in (taken.results, taken.chips):
            if path is not None:
                self._written.addWidget(self._command(path.name))

    def _command(self, text: str) -> QLabel:
        line: QLabel = self._around.kit.label(text, Text.STRONG)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return line


def _purge_command(around: Around) -> str:
    name, code = around.person.name, around.event.code
    quoted = f'"{name}"' if " " in name else name
    return f"kiosk purge --staff {quoted} --pin-stdin --yes-really {code}"
