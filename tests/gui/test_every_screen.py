"""Every state has a screen on every face, on which everything can be read, reached and named."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import RESOURCES, Running
from kiosk.core.event import Face
from kiosk.core.flow.states import Idle
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.ui.face import make_window
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from tests.helpers.events import sample_event
from tests.helpers.pictures import problems
from tests.helpers.scenes import DARK, HIGH, PLAIN, SIZES, View, open_view, scenes_of, settled
from tests.helpers.screens import (
    DESK_SIZES,
    KIOSK_SIZES,
    states,
    station,
)

# each scene is looked at once in one of these; `./dev soak pictures` looks at all of them in all
SAMPLE = (
    (0, "fr", PLAIN[0]),
    (1, "en", PLAIN[1]),
    (0, "ar", HIGH[0]),
    (1, "fr", HIGH[1]),
    (0, "en", DARK),
    (1, "ar", PLAIN[0]),
    (0, "fr", PLAIN[1]),
    (1, "en", HIGH[0]),
)


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


def looked_at(view: View, at_work: Running, languages: Languages, *, every: int, of: int) -> list[str]:
    """Look at every n-th scene of a view, and say what is wrong."""
    found = []
    window = open_view(view, at_work.counter, languages)
    for number, (name, show) in enumerate(scenes_of(window, languages, view)):
        if number % of == every:
            window.resize(view.size)
            show()
            settled(window)
            found += [f"{name} {problem}" for problem in problems(window, view.size)]
    window.may_close = True
    window.close()
    window.deleteLater()
    return found


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_every_screen_is_whole_apart_named_easy_to_hit_and_readable(
    at_work: Running, languages: Languages, face: Face, number: int
) -> None:
    size, language, look = SAMPLE[number]
    view = View(face, SIZES[face][size], language, look)

    found = looked_at(view, at_work, languages, every=number, of=len(SAMPLE))

    assert found == []


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
