"""The keys by which somebody who listens commands the voice, seen before any widget sees them."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from typing_extensions import override

_TOUCHES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Command(Enum):
    """What a listener wants."""

    SPEAK = Qt.Key.Key_F2
    REPEAT = Qt.Key.Key_F3
    DARKEN = Qt.Key.Key_F4
    QUIETER = Qt.Key.Key_F5
    LOUDER = Qt.Key.Key_F6
    TELL_ALL = Qt.Key.Key_F7


_KEYS: Final = {command.value: command for command in Command}
_PAD: Final = {
    Qt.Key.Key_Asterisk: Command.SPEAK,
    Qt.Key.Key_Slash: Command.REPEAT,
    Qt.Key.Key_Minus: Command.QUIETER,
    Qt.Key.Key_Plus: Command.LOUDER,
}


class ListenerKeys(QObject):
    """Filters the events of one window's handle; a command goes no further, everything else does.

    Signals:
        commanded: a `Command`, once for each press.
        acted: another key, or a touch.
    """

    commanded = Signal(object)
    acted = Signal()

    def watch(self, handle: QWindow) -> None:
        """See keys and touches of a handle from now on, before the filters that were there earlier."""
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            command = _command(event)
            if command is None:
                self.acted.emit()
            elif not event.isAutoRepeat():
                self.commanded.emit(command)
            return command is not None
        if event.type() in _TOUCHES:
            self.acted.emit()
        return False


def _command(event: QKeyEvent) -> Command | None:
    key = Qt.Key(event.key())
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and key in _PAD:
        return _PAD[key]
    return _KEYS.get(key)
