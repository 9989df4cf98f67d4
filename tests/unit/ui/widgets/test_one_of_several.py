"""One of several answers: chosen by touch, by arrows or in silence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.segmented import Option
from tests.unit.ui.widgets.shown import shown

SIZES = (
    Option("1", "A", "Usual text", scale=0.8),
    Option("2", "A", "Large text"),
    Option("3", "A", "Largest"),
)


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_of_several_answers_one_is_chosen_and_told_once(qtbot: QtBot, kit: Kit) -> None:
    sizes = kit.segmented(SIZES, name="Text size", chosen="1")
    shown(qtbot, sizes)
    told: list[str] = []
    sizes.chosen.connect(told.append)

    for value in ("3", "3"):
        qtbot.mouseClick(sizes.segment(value), Qt.MouseButton.LeftButton)

    assert (told, sizes.value) == (["3"], "3")
    assert [sizes.segment(value).isChecked() for value in "123"] == [False, False, True]


def test_each_answer_is_a_radio_button_with_a_name_of_its_own(qtbot: QtBot, kit: Kit) -> None:
    sizes = kit.segmented(SIZES, name="Text size", chosen="1")
    shown(qtbot, sizes)

    segments = [sizes.segment(value) for value in "123"]

    assert [segment.accessibleName() for segment in segments] == ["Usual text", "Large text", "Largest"]
    assert {role(segment) for segment in segments} == {QAccessible.Role.RadioButton}
    assert {segment.accessibleDescription() for segment in segments} == {"Text size"}


def test_arrow_keys_choose_the_answer_beside(qtbot: QtBot, kit: Kit) -> None:
    sizes = kit.segmented(SIZES, name="Text size", chosen="1")
    shown(qtbot, sizes)
    sizes.segment("1").setFocus()

    with qtbot.waitSignal(sizes.chosen) as told:
        qtbot.keyClick(sizes.segment("1"), Qt.Key.Key_Right)

    assert told.args == ["2"]


def test_an_answer_can_be_chosen_in_silence(qtbot: QtBot, kit: Kit) -> None:
    sizes = kit.segmented(SIZES, name="Text size")
    shown(qtbot, sizes)
    told: list[str] = []
    sizes.chosen.connect(told.append)

    sizes.choose("2")

    assert (sizes.value, told) == ("2", [])
