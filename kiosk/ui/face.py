"""The way in: makes the window of a face, and runs it."""

from dataclasses import replace
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.core.event import Face
from kiosk.services.visits.counter import Counter
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import SOURCE_LANGUAGE, Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.look.theme import HOUSE_BRAND, USUAL_LOOK, Look, Theme, make_theme
from kiosk.ui.staff.window import StaffWindow
from kiosk.ui.voice.senses import SILENT, Senses
from kiosk.ui.widgets.logo import check_logo
from kiosk.ui.window.application import make_application, telling_bugs
from kiosk.ui.window.bridge import Bridge
from kiosk.ui.window.heartbeat import Heartbeat

__all__ = ["make_application", "make_window", "run_face"]

ENDED_BY_STAFF: Final = 3
"""What a face with the whole screen ends with when a supervisor ended it: only then it stays closed."""

WINDOWED: Final = QSize(1366, 768)
TITLE_BAR_PX: Final = 44
"""What the frame of a window takes of the screen's height, at the most common scale."""


def make_window(
    face: Face,
    counter: Counter,
    *,
    size: QSize,
    hint: str,
    languages: Languages,
    senses: Senses = SILENT,
    look: Look = USUAL_LOOK,
) -> DeskWindow | KioskWindow | StaffWindow:
    """Make the window of a face, attached to the counter; `begin` starts its clock.

    Args:
        face: who stands in front.
        counter: from `kiosk.app`; its answers must come through a `Bridge`.
        size: of the window, in pixels.
        hint: what can be tried, on the idle screen of a desk; may be empty.
        languages: already speaking the language of the start.
        senses: what the face lets people hear.
        look: what is shown first.

    Raises:
        InputError: the event's logo cannot be drawn.
    """
    screen = QGuiApplication.primaryScreen()
    brand = counter.event.brand or HOUSE_BRAND

    if brand.logo is not None:
        check_logo(brand.logo)

    look = replace(look, is_still=look.is_still or brand.is_still)

    def themes(look: Look) -> Theme:
        dpi = screen.physicalDotsPerInch()
        return make_theme(
            face, dpi=dpi, width_px=size.width(), height_px=size.height(), brand=brand, look=look
        )

    window: DeskWindow | KioskWindow | StaffWindow
    match face:
        case Face.DESK:
            window = DeskWindow(counter, themes, languages=languages, hint=hint, look=look)
        case Face.STAFF:
            window = StaffWindow(counter, themes, languages=languages, look=look, hint=hint, senses=senses)
        case Face.KIOSK:
            window = KioskWindow(counter, themes, languages=languages, senses=senses, look=look)
        case _:
            assert_never(face)
    window.resize(size)
    counter.attach(window)
    return window


def run_face(
    face: Face,
    counter: Counter,
    bridge: Bridge,
    *,
    windowed: bool,
    hint: str,
    translations: Path,
    language: str,
    senses: Senses = SILENT,
) -> int:
    """Open the window of a face and serve until it is closed; gives the exit status.

    Args:
        face: who stands in front.
        counter: built with the bridge's `deliver`.
        bridge: made on this thread, after `make_application`.
        windowed: not full screen.
        hint: what can be tried, on the idle screen of a desk; may be empty.
        translations: the folder of the `kiosk_XX.ts` files.
        language: two letters; English for one without a file.
        senses: what the face lets people hear.

    Raises:
        InputError: a typeface or a translation file cannot be read.
    """
    application = make_application()
    install_fonts(house_fonts())
    languages = Languages(translations, offered=tuple(dict.fromkeys((language, *counter.event.languages))))
    languages.speak(language)
    screen = application.primaryScreen().availableGeometry()
    size = _in_a_window(screen.size()) if windowed else screen.size()
    window = make_window(face, counter, size=size, hint=hint, languages=languages, senses=senses)
    # what has the whole screen has no way out but a supervisor's
    window.may_close = windowed
    heartbeat = Heartbeat()
    bridge.bug_found.connect(lambda _: window.show_bug())
    with telling_bugs(window.show_bug):
        if windowed:
            window.setMinimumSize(size)  # the screens are laid out for it: on less, words would be cut
            window.show()
        else:
            window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            window.showFullScreen()
        window.begin()
        status = application.exec()
    heartbeat.deleteLater()
    if not windowed and window.may_close:
        status = ENDED_BY_STAFF
    languages.speak(SOURCE_LANGUAGE)
    return status


def _in_a_window(screen: QSize) -> QSize:
    """Give the size of a window: as tall as wide screens are wide, where the screen stands upright."""
    usual = WINDOWED.transposed() if screen.height() > screen.width() else WINDOWED
    return usual.boundedTo(screen - QSize(0, TITLE_BAR_PX))
