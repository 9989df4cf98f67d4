"""What a screen says to somebody who does not see it: its words and controls in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QWidget,
)

from kiosk.ui.language.texts import say
from kiosk.ui.voice.aloud import aloud, joined, number_aloud, spelled
from kiosk.ui.widgets.number import BigNumber

# a control whose name belongs to one language says here which: two letters
LANGUAGE_PROPERTY: Final = "spoken_in"
# what says something about the person who stands there, by whatever words
PERSONAL_PROPERTY: Final = "is_personal"
W = TypeVar("W", bound=QWidget)


@runtime_checkable
class Holds(Protocol):
    """A box of our own that keys write into."""

    def held(self) -> str | None:
        """Give what stands in it; None where nobody may hear it."""

    def held_count(self) -> int:
        """Tell how many signs stand in it."""


class PartKind(Enum):
    """What can be heard."""

    WORDS = "words"
    CONTROL = "control"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that can be heard.

    Attributes:
        words: as they are said.
        language: two letters where it is not that of the screen.
        is_personal: only the runner may hear it.
    """

    kind: PartKind
    words: str
    language: str = ""
    is_personal: bool = False


def as_personal(widget: W) -> W:
    """Mark a widget, and all that it holds, as something that only the runner may hear; gives it back."""
    widget.setProperty(PERSONAL_PROPERTY, True)  # noqa: FBT003 - a Qt signature
    return widget


def is_personal(widget: QWidget) -> bool:
    """Tell whether only the runner may hear it."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(PERSONAL_PROPERTY):
            return True
        above = above.parentWidget()
    return False


def read(root: QWidget, *, tells_typed: bool = True) -> tuple[Part, ...]:
    """Read everything that can be seen in a widget, in the order of its layouts; decoration is left out.

    Args:
        root: a screen, or a whole window.
        tells_typed: what somebody typed may be heard; False: only how much it is.
    """
    parts = (_part(widget, tells_typed=tells_typed) for widget in leaves(root))
    return tuple(part for part in parts if part is not None)


def leaves(widget: QWidget) -> Iterator[QWidget]:
    """Give what can be seen in a widget and holds nothing else, in the order of its layouts."""
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from leaves(inner)
    elif (layout := widget.layout()) is not None and not isinstance(widget, QAbstractScrollArea):
        yield from _laid_out(layout)
    else:
        yield widget


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and not widget.isHidden():
            yield from leaves(widget)
        elif inner is not None:
            yield from _laid_out(inner)


def is_control(widget: QWidget) -> bool:
    """Tell whether a person can do something with it."""
    return isinstance(widget, QAbstractButton | QLineEdit | QListWidget)


def _part(widget: QWidget, *, tells_typed: bool) -> Part | None:
    if is_field(widget):
        words = describe(widget, tells_typed=tells_typed)
        return Part(PartKind.FIELD, words, language_of(widget), is_personal(widget))
    if is_control(widget):
        return Part(PartKind.CONTROL, describe(widget), language_of(widget), is_personal(widget))
    words = _words(widget)
    return Part(PartKind.WORDS, words, is_personal=is_personal(widget)) if words else None


def _words(widget: QWidget) -> str:
    if isinstance(widget, BigNumber):
        return number_aloud(widget.text())
    if isinstance(widget, QLabel):
        return aloud(widget.text() or widget.accessibleName())
    return aloud(widget.accessibleName())


def language_of(widget: QWidget) -> str:
    """Give the language of a control's name, empty where it is that of the screen."""
    language = widget.property(LANGUAGE_PROPERTY)
    return language if isinstance(language, str) else ""


def describe(widget: QWidget, *, tells_typed: bool = True) -> str:
    """Say a control's name, what it is, and how it is."""
    name = aloud(widget.accessibleName())
    if is_field(widget):
        content = content_of(widget, tells_typed=tells_typed)
        return say("{name}, field. {content}", name=name, content=content)
    said = name
    if language_of(widget):
        return name
    if isinstance(widget, QListWidget):
        said = _list(widget, name)
    elif isinstance(widget, QAbstractButton):
        said = _button(widget, name)
    return joined([said, aloud(widget.accessibleDescription())])


def is_field(widget: QWidget) -> bool:
    """Tell whether keys write into it."""
    return isinstance(widget, QLineEdit | Holds)


def content_of(widget: QWidget, *, tells_typed: bool = True) -> str:
    """Say what stands in a field; of a secret one only how much."""
    held, count = held_by(widget)
    if count == 0:
        return say("Empty.")
    if held is None or not tells_typed:
        return say("Signs typed: {count}.", count=count)
    return f"{spelled(held)}."


def held_by(widget: QWidget) -> tuple[str | None, int]:
    """Give what stands in a field and how many signs that is; None in place of a secret."""
    if isinstance(widget, QLineEdit):
        is_secret = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return (None if is_secret else widget.text()), len(widget.text())
    if isinstance(widget, Holds):
        return widget.held(), widget.held_count()
    return None, 0


def _list(widget: QListWidget, name: str) -> str:
    item = widget.currentItem()
    if item is None:
        return say("{name}, list. Empty.", name=name)
    return say(
        "{name}, list. {line}, {number} of {count}.",
        name=name,
        line=aloud(item.text()),
        number=widget.currentRow() + 1,
        count=widget.count(),
    )


def _button(widget: QAbstractButton, name: str) -> str:
    if not widget.isEnabled():
        return say("{name}, button, not available.", name=name)
    if not widget.isCheckable():
        return say("{name}, button.", name=name)
    if widget.autoExclusive():
        return _choice(widget, name)
    if widget.isChecked():
        return say("{name}, check box, checked.", name=name)
    return say("{name}, check box, not checked.", name=name)


def _choice(widget: QAbstractButton, name: str) -> str:
    if widget.isChecked():
        return say("{name}, choice, selected.", name=name)
    return say("{name}, choice, not selected.", name=name)
