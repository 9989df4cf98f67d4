"""How the devices are: for each a sign, a word and a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QWidget

from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


def icon_of(status: DeviceStatus) -> Icon:
    """Give the sign of a device's kind."""
    kind = status.kind.casefold()
    if "scanner" in kind:
        return Icon.SCANNER
    return Icon.CHIP if "encoder" in kind else Icon.PRINTER


def words_of(state: DeviceState) -> tuple[str, Tone]:
    """Give the word for a state, and what it means."""
    return {
        DeviceState.READY: (say("Ready"), Tone.YES),
        DeviceState.BUSY: (say("Working"), Tone.INFO),
        DeviceState.ATTENTION: (say("Needs you"), Tone.WAIT),
        DeviceState.NO_ANSWER: (say("No answer"), Tone.NO),
        DeviceState.GONE: (say("Not there"), Tone.NO),
    }[state]


class DeviceStrip(QFrame):
    """One line along the lower edge of the desk."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._kit = kit
        self._row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        self._row.setContentsMargins(margin, kit.theme.px(1.6), margin, kit.theme.px(1.6))
        self._row.setSpacing(kit.theme.px(8))
        self.show_devices(())

    def show_devices(self, statuses: Sequence[DeviceStatus]) -> None:
        """Show other states."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        if not statuses:
            self._row.addWidget(self._kit.muted(say("Asking the devices …"), Text.SMALL))
        for status in statuses:
            self._row.addWidget(self._device(status), 1)

    def _device(self, status: DeviceStatus) -> QWidget:
        word, tone = words_of(status.state)
        strong, _ = self._kit.theme.tone(tone)
        one = QWidget()
        row = QHBoxLayout(one)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.px(2.2))
        disc = IconDisc(
            icon_of(status), self._kit.theme.palette.on_strong, side=self._kit.theme.px(7), ground=strong
        )
        row.addWidget(disc)
        row.addLayout(self._words(word, strong, as_sentence(status.sentence)), 1)
        one.setAccessibleName(f"{word}. {as_sentence(status.sentence)}")
        return one

    def _words(self, word: str, colour: str, sentence: str) -> QLayout:
        words = self._kit.column(spacing=0)
        head = self._kit.label(word, Text.CAPS, colour)
        head.setAlignment(Qt.AlignmentFlag.AlignLeft)
        words.addWidget(head)
        words.addWidget(self._kit.label(sentence, Text.SMALL))
        return words
