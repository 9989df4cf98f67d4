"""Every state has a screen on every face, with nothing cut off and a name on every control."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import RESOURCES, Running
from kiosk.core.event import Face
from kiosk.core.flow.states import Idle
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import make_window
from kiosk.ui.fonts import house_fonts, install_fonts
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.texts import Languages
from kiosk.ui.widgets.buttons import RING_PX
from tests.helpers.events import sample_event
from tests.helpers.screens import DESK_SIZES, KIOSK_SIZES, desk_pages, states, station

FACES = [(Face.DESK, size) for size in DESK_SIZES] + [(Face.KIOSK, size) for size in KIOSK_SIZES]


@pytest.fixture(scope="module")
def at_work(tmp_path_factory, qapp) -> Iterator[Running]:
    install_fonts(house_fonts())
    with station(tmp_path_factory.mktemp("screens") / "event", Face.DESK) as running:
        yield running


@pytest.fixture
def languages(qapp) -> Iterator[Languages]:
    spoken = Languages(RESOURCES / "translations")
    yield spoken
    spoken.speak("en")


def opened(qtbot: QtBot, at_work: Running, face: Face, size: QSize, languages: Languages):
    window = make_window(face, at_work.counter, size=size, hint="", languages=languages)
    qtbot.addWidget(window)
    at_work.counter._listeners.remove(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def cut_off(window: QWidget) -> list[str]:
    """List the words that have less room than they need."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = (
                label.heightForWidth(label.width()) if label.wordWrap() else label.minimumSizeHint().height()
            )
            if label.height() < needed - 1 or label.width() < min(label.minimumSizeHint().width(), 40):
                found.append(f"{label.text()}: {label.size()} < {needed}")
    return found


def nameless(window: QWidget) -> list[QWidget]:
    """List the controls that a screen reader could not name."""
    controls = [c for kind in (QAbstractButton, QLineEdit, QListWidget) for c in window.findChildren(kind)]
    return [c for c in controls if c.isVisible() and not c.accessibleName()]


def too_small(window: QWidget) -> list[str]:
    """List the buttons that are hard to hit."""
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
    return [b.text() for b in buttons if b.height() - 2 * RING_PX < 44 or b.width() < 44]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("face", "size"), FACES, ids=lambda value: str(getattr(value, "value", "")))
def test_every_state_has_a_screen_on_which_everything_fits(
    qtbot: QtBot, at_work: Running, face: Face, size: QSize, language: str, languages: Languages
) -> None:
    languages.speak(language)
    window = opened(qtbot, at_work, face, size, languages)
    for name, state in states(at_work.site.event).items():
        if isinstance(window, KioskWindow):
            window._speak(language)
        window.show_state(state)
        window.grab()

        assert len(seen(window)) >= 3
        assert (name, cut_off(window)) == (name, [])
        assert (name, nameless(window)) == (name, [])
        assert (name, too_small(window)) == (name, [])
        assert (name, window.size()) == (name, size)


def test_the_screens_can_be_photographed(
    qtbot: QtBot, at_work: Running, tmp_path: Path, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.DESK, DESK_SIZES[0], languages)
    assert isinstance(window, DeskWindow)

    desk_pages(window, tmp_path)

    assert {file.stem for file in tmp_path.iterdir()} == {
        "page_found", "page_unfinished", "page_replacement", "page_override"
    }  # fmt: skip


@pytest.mark.parametrize("state", DeviceState)
def test_a_device_says_how_it_is_in_sign_word_and_sentence(
    qtbot: QtBot, at_work: Running, state: DeviceState, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.DESK, DESK_SIZES[0], languages)
    window.show_devices((DeviceStatus("encoder", "chip encoder", state, "look at it"),))

    words = [label.text() for label in window.findChildren(QLabel)]

    assert "Look at it." in words
    assert {"Ready", "Working", "Needs you", "No answer", "Not there"} & set(words)


def test_trouble_beside_a_visit_is_told_until_the_next_state(
    qtbot: QtBot, at_work: Running, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.DESK, DESK_SIZES[0], languages)
    window.show_trouble("the disk is full")
    told = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    window.show_bug()
    window.show_state(states(sample_event())["closed"])

    assert "The disk is full." in told
    assert not any("nobody foresaw" in label.text() for label in window.findChildren(QLabel))


def test_a_kiosk_ignores_what_is_not_for_runners(
    qtbot: QtBot, at_work: Running, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.KIOSK, KIOSK_SIZES[1], languages)
    assert isinstance(window, KioskWindow)
    before = seen(window)

    window.show_trouble("the disk is full")
    window.show_files("1427.1", {"png": Path("1427.png")})
    window.show_devices(())
    window.show_state(Idle(3))

    assert seen(window) == before


def seen(window: QWidget) -> list[str]:
    """Read what can be seen."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_keyboard_reaches_every_control_of_a_check(
    qtbot: QtBot, at_work: Running, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.DESK, DESK_SIZES[0], languages)
    window.activateWindow()
    window.show_state(states(sample_event())["checking_strict"])
    wanted = {c for c in window.findChildren(QAbstractButton) if c.isVisible() and c.isEnabled()}

    reached = set()
    for _ in range(40):
        window.focusNextPrevChild(True)
        reached.add(window.focusWidget())

    assert wanted <= reached


def test_a_language_from_right_to_left_mirrors_the_screen(
    qtbot: QtBot, at_work: Running, languages: Languages
) -> None:
    window = opened(qtbot, at_work, Face.DESK, DESK_SIZES[0], languages)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    window.show_state(states(sample_event())["making"])
    window.grab()

    number = next(label for label in window.findChildren(QLabel) if label.text() == "1427")
    assert number.mapTo(window, number.rect().center()).x() > window.width() / 2
