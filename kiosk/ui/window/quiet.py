"""Notices that nobody has touched anything for some time."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

QUIET_S: Final = 120.0
TOUCHES: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Quiet(QObject):
    """Watches a window; a page with names and birth dates does not stay open in front of an empty chair."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet_s = 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._quiet_s = 0.0
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Count from now: something was opened."""
        self._quiet_s = 0.0

    def passed(self, seconds: float) -> bool:
        """Let time pass and tell whether it was quiet for long enough."""
        self._quiet_s += seconds
        return self._quiet_s >= QUIET_S
