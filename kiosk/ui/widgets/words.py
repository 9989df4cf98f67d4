"""Words that begin where reading begins."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_UPRIGHT = Qt.AlignmentFlag.AlignVertical_Mask


class Words(QLabel):
    """A label that is aligned by the direction of the screen.

    Qt aligns each label by the direction of its own text, so that a French name on an Arabic screen
    would stand at the wrong end of its line.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._align(self.alignment())

    @override
    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Set where the words stand up and down, and whether in the middle."""
        self._align(alignment)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align(self.alignment())

    def _align(self, alignment: Qt.AlignmentFlag) -> None:
        if alignment & _MIDDLE:
            super().setAlignment(alignment)
            return
        is_turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
        upright = (alignment & _UPRIGHT) or Qt.AlignmentFlag.AlignVCenter
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)
