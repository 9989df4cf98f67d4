"""Everything that each face can show, by name, to be looked at and photographed."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.states import Idle
from kiosk.core.supplies import Supplies
from kiosk.services.visits.counter import Counter
from kiosk.ui.desk.pages import Page as DeskPage
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import make_window
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.theme import Look, TextSize, Variant
from kiosk.ui.staff.window import StaffWindow
from kiosk.ui.widgets.picture import BibPicture
from kiosk.ui.window.frame import FaceWindow
from tests.helpers.scenes_kiosk import KioskScenes
from tests.helpers.scenes_staff import StaffScenes
from tests.helpers.screens import pages_of, settle, states
from tests.helpers.screens_desk import ending_supplies, open_desk_page

MOST_LOOKS: Final = 200
Scene = Callable[[], None]

SIZES: Final = {
    Face.DESK: (QSize(1366, 768), QSize(1920, 1080)),
    Face.KIOSK: (QSize(1080, 1920), QSize(1366, 768)),
    Face.STAFF: (QSize(1366, 768), QSize(1920, 1080)),
}
PLAIN: Final = (Look(), Look(text_size=TextSize.LARGEST))
HIGH: Final = (Look(Variant.HIGH), Look(Variant.HIGH, TextSize.LARGEST))
DARK: Final = Look(Variant.DARK)


@dataclass(frozen=True, slots=True)
class View:
    """How a face is looked at: its size, its language and its look."""

    face: Face
    size: QSize
    language: str
    look: Look

    @property
    def name(self) -> str:
        """Give a name for files."""
        size = f"{self.size.width()}x{self.size.height()}"
        look = f"{self.look.variant.value}-{self.look.text_size.name.lower()}"
        return f"{self.face.value}-{size}-{self.language}-{look}"

    @property
    def still(self) -> Look:
        """Give the look without motion, so that pictures are the same every time."""
        return replace(self.look, is_still=True)


def open_view(view: View, counter: Counter, languages: Languages) -> FaceWindow:
    """Open a window to be looked at; nobody serves at it."""
    languages.speak(view.language)
    hint = "M100001 · M100002 · M100003"
    window = make_window(view.face, counter, size=view.size, hint=hint, languages=languages, look=view.still)
    counter._listeners.remove(window)
    window.resize(view.size)
    window.show()
    return window


def scenes_of(window: FaceWindow, languages: Languages, view: View) -> Iterator[tuple[str, Scene]]:
    """Give what the face of a window shows, each with how it is brought about."""
    match window:
        case DeskWindow():
            yield from desk_scenes(window)
        case KioskWindow():
            yield from KioskScenes(window, languages, view.language, view.still).all()
        case StaffWindow():
            yield from StaffScenes(window).all()


def desk_scenes(window: DeskWindow) -> Iterator[tuple[str, Scene]]:
    """Give every state of the desk and every page over it."""
    known = states(window.counter.event)
    for name, state in known.items():
        yield name, partial(_show, window, state)
    for name, (state_name, make) in pages_of(window).items():
        yield f"page_{name}", partial(_show_page, window, known[state_name], make)
    window._errands.close()
    for name in ("idle", "closed"):
        yield f"{name}_supplies_end", partial(_show_end, window, known[name])
    window.counter.supplies._took(Supplies())


def _show_end(window: DeskWindow, state: State) -> None:
    """Let roll and ribbon end, whatever the database says."""
    window.counter.supplies._due_s = math.inf
    window.counter.supplies._took(ending_supplies(window.counter.office.clock.now()))
    _show(window, state)


def _show_page(window: DeskWindow, state: State, make: Callable[[], DeskPage]) -> None:
    _show(window, state)
    open_desk_page(window, make())


def _show(window: FaceWindow, state: State) -> None:
    window.show_state(Idle(0))
    window.show_state(replace(state, visit=1))


def settled(window: FaceWindow, *, wait_ms: int = 1) -> None:
    """Wait until nothing in the window moves any more, and the picture of the bib is drawn."""
    before: list[QRect] = []
    for _ in range(MOST_LOOKS):
        settle(wait_ms)
        seen = [part for part in window.findChildren(QWidget) if part.isVisible()]
        is_drawn = all(part.has_picture for part in seen if isinstance(part, BibPicture))
        now = [part.geometry() for part in seen]
        if now == before and is_drawn:
            return
        before = now
