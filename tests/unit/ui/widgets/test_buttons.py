"""Things to press: their words, their room, and how they look when pressed or not to be had."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.look.theme import Look, Variant
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon
from tests.unit.ui.widgets.shown import shown, theme


def test_words_of_a_narrow_button_wrap_and_make_it_higher(qtbot: QtBot, kit: Kit) -> None:
    button = kit.button("Hand the bib over to the person who collects it", key="F9", icon=Icon.TICK)
    row = QWidget()
    QHBoxLayout(row).addWidget(button)

    shown(qtbot, row, width=800)
    usual = button.height()
    row.window().resize(300, 400)
    qtbot.waitUntil(lambda: button.height() > usual)

    assert button.width() < 400


def test_a_button_gives_way_where_there_is_little_room_and_stays_easy_to_hit(qtbot: QtBot, kit: Kit) -> None:
    button = kit.button("Go on")
    button.setMinimumHeight(400)

    shown(qtbot, button).resize(300, 80)
    qtbot.waitUntil(lambda: button.height() < 100)

    assert button.height() - 2 * 6 >= 44


@pytest.mark.parametrize("is_down", [True, False])
@pytest.mark.parametrize("variant", Variant)
def test_pressed_and_unavailable_look_different_by_more_than_colour(
    qtbot: QtBot, kit: Kit, variant: Variant, *, is_down: bool
) -> None:
    button = Kit(theme(look=Look(variant))).button("Go on")
    shown(qtbot, button)
    before = button.body, outline(button)

    button.setDown(is_down)
    button.setEnabled(is_down)

    assert (button.body, outline(button)) != before


def outline(button: QWidget) -> list[bool]:
    image = button.grab().toImage()
    row = [image.pixelColor(x, 6).name() for x in range(20, image.width() - 20)]
    return [colour == row[0] for colour in row]
