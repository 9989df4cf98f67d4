"""The way in: makes the window of a face, and runs it."""

from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.core.event import Face
from kiosk.services.counter import Counter
from kiosk.ui.application import make_application, telling_bugs
from kiosk.ui.bridge import Bridge
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.fonts import house_fonts, install_fonts
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.texts import SOURCE_LANGUAGE, Languages
from kiosk.ui.theme import make_theme

__all__ = ["make_application", "make_window", "run_face"]

WINDOWED: Final = QSize(1366, 768)


def make_window(
    face: Face, counter: Counter, *, size: QSize, hint: str, languages: Languages
) -> DeskWindow | KioskWindow:
    """Make the window of a face, attached to the counter; `begin` starts its clock.

    Args:
        face: who stands in front.
        counter: from `kiosk.app`; its answers must come through a `Bridge`.
        size: of the window, in pixels.
        hint: what can be tried, on the idle screen of a desk; may be empty.
        languages: already speaking the language of the start.
    """
    screen = QGuiApplication.primaryScreen()
    dpi = screen.physicalDotsPerInch()
    theme = make_theme(face, dpi=dpi, width_px=size.width(), height_px=size.height())
    window: DeskWindow | KioskWindow
    match face:
        case Face.DESK | Face.STAFF:
            window = DeskWindow(counter, theme, face=face, hint=hint)
        case Face.KIOSK:
            window = KioskWindow(counter, theme, languages=languages)
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

    Raises:
        InputError: a typeface or a translation file cannot be read.
    """
    application = make_application()
    install_fonts(house_fonts())
    languages = Languages(translations)
    languages.speak(language)
    screen = application.primaryScreen().availableGeometry()
    size = WINDOWED.boundedTo(screen.size()) if windowed else screen.size()
    window = make_window(face, counter, size=size, hint=hint, languages=languages)
    bridge.bug_found.connect(lambda _: window.show_bug())
    with telling_bugs(window.show_bug):
        if windowed:
            window.show()
        else:
            window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            window.showFullScreen()
        window.begin()
        status = application.exec()
    languages.speak(SOURCE_LANGUAGE)
    return status
