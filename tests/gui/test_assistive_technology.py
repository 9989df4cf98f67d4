"""What assistive technology is told: name, role and state of every control, and a way to each by keyboard."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from kiosk.app import RESOURCES
from kiosk.core.event import Face
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.look.theme import Look
from kiosk.ui.screens.base import Screen
from kiosk.ui.window.frame import FaceWindow
from tests.helpers.scenes import View, open_view, scenes_of
from tests.helpers.screens import settle, station

Role = QAccessible.Role
ROLES = {
    QAbstractButton: {Role.Button, Role.CheckBox, Role.RadioButton},
    QLineEdit: {Role.EditableText},
    QPlainTextEdit: {Role.EditableText},
    QListWidget: {Role.List},
}
PAINTED = {"StepLine", "BibPicture", "AreaBadge", "BarChart", "Logo"}


@dataclass
class Told:
    """What was found wrong on the scenes of a face, each line with its scene."""

    scenes: int = 0
    controls: int = 0
    nameless: list[str] = field(default_factory=list)
    wrong_role: list[str] = field(default_factory=list)
    wrong_state: list[str] = field(default_factory=list)
    nameless_screens: list[str] = field(default_factory=list)
    silent_pictures: list[str] = field(default_factory=list)
    out_of_reach: list[str] = field(default_factory=list)


@pytest.fixture(scope="module", params=[Face.DESK, Face.KIOSK, Face.STAFF], ids=lambda face: face.value)
def told(request, tmp_path_factory, qapp) -> Told:
    """Look at every scene of a face once."""
    install_fonts(house_fonts())
    view = View(request.param, QSize(1366, 768), "en", Look())
    with station(tmp_path_factory.mktemp("assistive") / "event", view.face) as running:
        languages = Languages(RESOURCES / "translations")
        window = open_view(view, running.counter, languages)
        window.activateWindow()
        found = Told()
        for name, bring_about in scenes_of(window, languages, view):
            bring_about()
            settle(10)
            look_at(window, name, found)
        window.close()
        window.deleteLater()
        languages.speak("en")
    return found


def look_at(window: FaceWindow, scene: str, found: Told) -> None:
    found.scenes += 1
    for control in controls(window):
        found.controls += 1
        judge(control, f"{scene}: {type(control).__name__} {name_of(control)!r}", found)
    for screen in window.findChildren(Screen):
        if screen.isVisible() and not name_of(screen):
            found.nameless_screens.append(f"{scene}: {type(screen).__name__}")
    for widget in window.findChildren(QWidget):
        if type(widget).__name__ in PAINTED and widget.isVisible():
            is_told = name_of(widget) and role_of(widget) in {Role.StaticText, Role.Graphic}
            found.silent_pictures += [] if is_told else [f"{scene}: {type(widget).__name__}"]
    found.out_of_reach += [f"{scene}: {words}" for words in out_of_reach(window)]


def judge(control: QWidget, words: str, found: Told) -> None:
    kind = next(kind for kind in ROLES if isinstance(control, kind))
    state = QAccessible.queryAccessibleInterface(control).state()
    if not name_of(control).strip():
        found.nameless.append(words)
    if role_of(control) not in ROLES[kind]:
        found.wrong_role.append(f"{words} is {role_of(control)}")
    tells = [
        bool(state.disabled) is not control.isEnabled(),
        bool(state.focusable) or not control.isEnabled(),
    ]
    if isinstance(control, QAbstractButton):
        tells.append(bool(state.checkable) is control.isCheckable())
        tells.append(bool(state.checked) is control.isChecked())
    if not all(tells):
        found.wrong_state.append(f"{words}: {tells}")


def controls(window: QWidget) -> list[QWidget]:
    found = [one for kind in ROLES for one in window.findChildren(kind)]
    return [one for one in found if one.isVisible()]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def out_of_reach(window: FaceWindow) -> list[str]:
    """List the controls that Tab does not come to; arrows go on within a group of which one is chosen."""
    reached = reached_by_tab(window)
    groups = {one.parentWidget() for one in reached if role_of(one) is Role.RadioButton}
    return [
        f"{type(one).__name__} {name_of(one)!r}"
        for one in controls(window)
        if one.isEnabled() and one not in reached and one.parentWidget() not in groups
    ]


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Go on with Tab until nothing new comes."""
    reached: set[QWidget] = set()
    for _ in range(200):
        window.focusNextPrevChild(True)
        focus = QApplication.focusWidget()
        if focus is None or (focus in reached and len(reached) > 1):
            break
        reached.add(focus)
    return reached


def test_the_whole_face_was_looked_at(told: Told) -> None:
    assert told.scenes > 10
    assert told.controls > 2 * told.scenes


def test_every_control_has_a_name(told: Told) -> None:
    assert told.nameless == []


def test_every_control_says_what_it_is(told: Told) -> None:
    assert told.wrong_role == []


def test_every_control_says_how_it_is(told: Told) -> None:
    assert told.wrong_state == []


def test_every_screen_is_named_by_its_first_words(told: Told) -> None:
    assert told.nameless_screens == []


def test_painted_things_that_mean_something_are_texts_with_a_name(told: Told) -> None:
    assert told.silent_pictures == []


def test_tab_reaches_every_control_and_nothing_holds_the_focus(told: Told) -> None:
    assert told.out_of_reach == []
