"""Words that begin where reading begins."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_UPRIGHT = Qt.AlignmentFlag.AlignVertical_Mask
# Qt asks the width of one sign of the first plane only
_LAST_OF_PLANE_0 = 0xFFFF


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
        self._leave_room()

    @override
    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._leave_room()

    @override
    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Set where the words stand up and down, and whether in the middle."""
        self._align(alignment)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align(self.alignment())
        elif event.type() is QEvent.Type.FontChange:
            self._leave_room()

    def _leave_room(self) -> None:
        """Leave room for first letters that reach out of their own width, as the foot of a J does."""
        metrics = self.fontMetrics()
        firsts = {
            word[0] for word in self.text().split() if word[0].isalpha() and ord(word[0]) <= _LAST_OF_PLANE_0
        }
        reach = max((-metrics.leftBearing(first) for first in firsts), default=0)
        self.setContentsMargins(max(0, reach), 0, 0, 0)

    def _align(self, alignment: Qt.AlignmentFlag) -> None:
        if alignment & _MIDDLE:
            super().setAlignment(alignment)
            return
        is_turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
        upright = (alignment & _UPRIGHT) or Qt.AlignmentFlag.AlignVCenter
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)
