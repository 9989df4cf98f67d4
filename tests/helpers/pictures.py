"""Look at a picture of a window as a person would: is everything whole, apart, large, and readable?"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from kiosk.core.colour import contrast
from kiosk.ui.look.theme import Variant
from kiosk.ui.widgets.buttons import RING_PX
from kiosk.ui.widgets.chart import BarChart
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.logo import Logo
from kiosk.ui.widgets.picture import BibPicture
from kiosk.ui.widgets.pressed import PressedThing
from kiosk.ui.widgets.progress import StepLine
from kiosk.ui.window.frame import FaceWindow

LEAST_TARGET_PX: Final = 44
LARGE_PX: Final = 24
LARGE_BOLD_PX: Final = 18.7
BOLD: Final = 700
SEEN_PIXELS: Final = 4
ROUNDING_PX: Final = 1
MOSTLY: Final = 0.8
EVERY_COLOUR: Final = 1 << 12
WORDS: Final = (QLabel, QAbstractButton, QLineEdit)
CONTROLS: Final = (QAbstractButton, QLineEdit, QListWidget, QPlainTextEdit)
LEAVES: Final = (
    *WORDS,
    QListWidget,
    QPlainTextEdit,
    IconDisc,
    AreaBadge,
    Logo,
    BarChart,
    StepLine,
    BibPicture,
)


@dataclass(frozen=True, slots=True)
class Leaf:
    """Something that a person sees: its widget, its whole place, and the part that is not covered."""

    widget: QWidget
    place: QRect
    seen: QRect

    @property
    def words(self) -> str:
        """Give what it says, or what it is."""
        widget = self.widget
        if isinstance(widget, QLabel | QAbstractButton):
            return widget.text() or widget.accessibleName() or type(widget).__name__
        if isinstance(widget, QLineEdit):
            return widget.text() or widget.placeholderText() or widget.accessibleName()
        return f"{type(widget).__name__} {widget.accessibleName()}"


def problems(window: FaceWindow, size: QSize) -> list[str]:
    """List what is wrong with what a window shows now; nothing for a good screen of this size."""
    image = taken(window)
    found = list(leaves(window))
    least = 7.0 if window.look.variant is Variant.HIGH else 4.5
    return [
        *([f"has grown to {window.size().toTuple()}"] if window.size() != size else []),
        *(f"is cut off: {leaf.words!r}: {cut}" for leaf in found if (cut := missing_room(leaf))),
        *(f"lies outside: {leaf.words!r}: {leaf.place}" for leaf in found if is_outside(leaf, window)),
        *(f"overlap: {one.words!r} and {other.words!r}" for one, other in overlaps(found)),
        *(f"is too small to hit: {leaf.words!r}: {small}" for leaf in found if (small := small_target(leaf))),
        *(f"has no name: {leaf.words!r}" for leaf in found if is_nameless(leaf.widget)),
        *unreadable(found, image, least=least),
    ]


def leaves(window: QWidget) -> Iterator[Leaf]:
    """Find what can be seen, in no order."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, LEAVES) or not widget.isVisible() or is_part_of_control(widget):
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue
        at = widget.mapTo(window, QPoint(0, 0))
        seen = widget.visibleRegion().boundingRect().translated(at)
        if not seen.isEmpty() or not is_scrolled(widget):
            yield Leaf(widget, QRect(at, widget.size()), seen)


def is_part_of_control(widget: QWidget) -> bool:
    """Tell whether it belongs to a control that is looked at as a whole."""
    return any(isinstance(parent, QAbstractButton | QLineEdit | QListWidget) for parent in parents(widget))


def is_scrolled(widget: QWidget) -> bool:
    """Tell whether a part of it may rightly be out of sight."""
    return any(isinstance(parent, QScrollArea) for parent in parents(widget))


def parents(widget: QWidget) -> Iterator[QWidget]:
    """Give all that it lies in."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def missing_room(leaf: Leaf) -> str:
    """Tell what a text lacks to be read whole; empty if nothing."""
    widget = leaf.widget
    if leaf.seen.isEmpty() or (not is_scrolled(widget) and not _is_whole(leaf)):
        return f"{leaf.seen.size().toTuple()} of {leaf.place.size().toTuple()} can be seen"
    match widget:
        case QLabel():
            needed = (
                widget.heightForWidth(widget.width())
                if widget.wordWrap()
                else widget.minimumSizeHint().height()
            )
            return _short_of(widget, widget.minimumSizeHint().width(), needed)
        case PressedThing():
            return _short_of(widget, widget.minimumSizeHint().width(), widget.minimumSizeHint().height())
        case QLineEdit():
            hint = "" if widget.text() else widget.placeholderText()
            edges = widget.width() - widget.room if isinstance(widget, Field) else 0
            return _short_of(
                widget, QFontMetrics(widget.font()).horizontalAdvance(hint) + edges, LEAST_TARGET_PX
            )
        case StepLine():
            return ", ".join(widget.shortened())
        case _:
            return ""


def _is_whole(leaf: Leaf) -> bool:
    return (
        leaf.seen.width() >= leaf.place.width() - ROUNDING_PX
        and leaf.seen.height() >= leaf.place.height() - ROUNDING_PX
    )


def _short_of(widget: QWidget, width: int, height: int) -> str:
    if widget.width() >= width - 1 and widget.height() >= height - 1:
        return ""
    return f"{widget.width()} × {widget.height()} where {width} × {height} is needed"


def is_outside(leaf: Leaf, window: QWidget) -> bool:
    """Tell whether a part of it lies outside of the window."""
    return not is_scrolled(leaf.widget) and not window.rect().contains(leaf.place)


def overlaps(found: list[Leaf]) -> Iterator[tuple[Leaf, Leaf]]:
    """Find what lies on something else."""
    for one, other in combinations(found, 2):
        shared = one.seen.intersected(other.seen)
        nested = one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget)
        if shared.width() > 1 and shared.height() > 1 and not nested:
            yield one, other


def small_target(leaf: Leaf) -> str:
    """Give the size of what is hard to hit; empty for what is easy, and for what is not pressed."""
    widget = leaf.widget
    if not isinstance(widget, CONTROLS) or is_scrolled(widget):
        return ""
    ring = RING_PX if isinstance(widget, PressedThing) else 0
    width, height = widget.width() - 2 * ring, widget.height() - 2 * ring
    if isinstance(widget, QListWidget):
        rows = [widget.visualItemRect(widget.item(row)).height() for row in range(widget.count())]
        height = min(rows, default=LEAST_TARGET_PX)
    return f"{width} × {height}" if min(width, height) < LEAST_TARGET_PX else ""


def is_nameless(widget: QWidget) -> bool:
    """Tell whether a screen reader could not name a control."""
    return isinstance(widget, CONTROLS) and not widget.accessibleName()


def unreadable(found: list[Leaf], image: Image.Image, *, least: float) -> Iterator[str]:
    """Find words that hardly stand out from their ground, by the pixels of the picture."""
    for leaf in found:
        is_half_seen = leaf.seen.height() < leaf.place.height() * MOSTLY
        if not isinstance(leaf.widget, WORDS) or not _says_something(leaf.widget) or is_half_seen:
            continue
        needed = least if not is_large(leaf.widget) else least / 1.5
        measured = contrast_in(image, words_place(leaf))
        if measured is not None and measured < needed:
            yield f"is hard to read: {leaf.words!r}: contrast {measured:.1f}, {needed:.1f} needed"


def _says_something(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return bool(isinstance(widget, QLabel | QAbstractButton) and widget.text().strip())


def is_large(widget: QWidget) -> bool:
    """Tell whether WCAG 2.2, 1.4.3 calls its words large: 18 point, or 14 point and bold."""
    font = QFontInfo(widget.font())
    weights = [value for tag, value in _axes(widget.font()) if tag == "wght"]
    is_bold = max(weights, default=0) >= BOLD
    return font.pixelSize() >= LARGE_PX or (font.pixelSize() >= LARGE_BOLD_PX and is_bold)


def _axes(font: QFont) -> list[tuple[str, float]]:
    return [(bytes(tag.toString()).decode(), font.variableAxisValue(tag)) for tag in font.variableAxisTags()]


def words_place(leaf: Leaf) -> QRect:
    """Give where in the picture the words are."""
    widget = leaf.widget
    if isinstance(widget, PressedThing):
        edge = RING_PX + 4
        return leaf.place.adjusted(edge, edge, -edge, -edge).intersected(leaf.seen)
    if isinstance(widget, QLineEdit):
        return leaf.place.adjusted(12, 6, -12, -6).intersected(leaf.seen)
    return leaf.seen


def contrast_in(image: Image.Image, place: QRect) -> float | None:
    """Measure the contrast between the ground, the most frequent colour, and what stands out most.

    A colour counts from a handful of pixels on, so that the softened edges of letters do not speak
    for them. None where nothing but ground can be seen.
    """
    box = place.left(), place.top(), place.left() + place.width(), place.top() + place.height()
    counted = image.crop(box).getcolors(EVERY_COLOUR) or []
    common = sorted((times, colour) for times, colour in counted if times >= SEEN_PIXELS)
    if len(common) < 2:
        return None
    (_, ground), others = common[-1], common[:-1]
    return max(_contrast(ground, colour) for _, colour in others)


@cache
def _contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    return contrast("#{:02x}{:02x}{:02x}".format(*one), "#{:02x}{:02x}{:02x}".format(*other))


def taken(window: QWidget) -> Image.Image:
    """Take a picture of a window."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    size = picture.width(), picture.height()
    return Image.frombuffer("RGB", size, picture.constBits(), "raw", "BGRX", picture.bytesPerLine(), 1).copy()
