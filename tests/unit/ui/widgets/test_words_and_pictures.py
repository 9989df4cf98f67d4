"""Words and pictures on the screens: where they begin, and what a person hears of each."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.ui.look.fonts import house_fonts, install_fonts, with_line_height
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.widgets.chart import Bar, BarChart, nice_step
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.meter import Meter
from kiosk.ui.widgets.painting import turned
from kiosk.ui.widgets.progress import Done, StepLine
from kiosk.ui.widgets.shapes import Icon, icon_path
from tests.unit.ui.widgets.shown import shown

# --- words and pictures ---


def test_words_begin_where_reading_begins_whatever_their_own_language(qtbot: QtBot, kit: Kit) -> None:
    name = kit.label("Camille Laurent")
    window = shown(qtbot, name)

    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert name.alignment() & Qt.AlignmentFlag.AlignRight
    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("words", ["Journal", "Jean-Noël", "Camille"])
def test_no_part_of_a_first_letter_is_cut_off(qtbot: QtBot, kit: Kit, words: str) -> None:
    name = kit.label("", Text.NAME)
    shown(qtbot, name)
    name.setText(words)

    font = name.font()
    path = QPainterPath()
    path.addText(0, 0, font, words)
    image = name.grab().toImage()
    ground = image.pixelColor(image.width() - 1, image.height() - 1)
    inked = [x for x in range(image.width()) if column_has_ink(image, x, ground)]

    assert inked[-1] - inked[0] + 1 >= path.boundingRect().width() - 1


def column_has_ink(image: QImage, x: int, ground: QColor) -> bool:
    return any(image.pixelColor(x, y).lightness() < ground.lightness() - 60 for y in range(image.height()))


def test_words_in_the_middle_stay_there(qtbot: QtBot, kit: Kit) -> None:
    name = kit.label("Camille Laurent")
    name.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window = shown(qtbot, name)

    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert name.alignment() == Qt.AlignmentFlag.AlignCenter


def test_a_hint_that_is_too_long_is_written_smaller_until_somebody_writes(qtbot: QtBot, kit: Kit) -> None:
    field = kit.field("Search", placeholder="Scan a pass, or type a name or a number or a birth date")
    shown(qtbot, field, width=420)
    small = field.font().pixelSize()

    field.setText("laurent")

    assert field.fontMetrics().horizontalAdvance(field.text()) > 0
    assert field.font().pixelSize() > small


def test_a_chart_says_its_bars_in_words(qtbot: QtBot, kit: Kit) -> None:
    bars = (
        Bar("10", 34, "10 to 11: 34 bibs"),
        Bar("11", 0, "11 to 12: 0 bibs"),
        Bar("12", 8, "12 to 13: 8", is_now=True),
    )
    chart = BarChart(kit.theme, bars, name="Bibs by hour")
    shown(qtbot, chart).setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert chart.accessibleName() == "Bibs by hour"
    assert chart.accessibleDescription() == "10 to 11: 34 bibs\n11 to 12: 0 bibs\n12 to 13: 8"
    assert len({chart.grab().toImage().pixel(x, 200) for x in range(0, chart.width(), 3)}) > 1


@pytest.mark.parametrize(("highest", "step"), [(0, 1), (4, 1), (5, 2), (17, 5), (21, 10), (1048, 500)])
def test_the_lines_of_a_scale_stand_at_round_numbers(highest: int, step: int) -> None:
    assert nice_step(highest) == step
    assert nice_step(highest) * 4 >= highest


def test_a_meter_says_the_part_in_words(qtbot: QtBot, kit: Kit) -> None:
    meter = Meter(kit.theme, part=0, whole=0, words="0 of 0", name="Collected", tone=Tone.YES)
    shown(qtbot, meter)

    meter.show_part(412, 1200, words="412 of 1,200")

    assert [label.text() for label in meter.findChildren(QLabel)] == ["412 of 1,200"]
    assert (meter.accessibleName(), meter.accessibleDescription()) == ("Collected", "412 of 1,200")


def test_steps_are_told_with_how_far_each_is(qtbot: QtBot, kit: Kit) -> None:
    line = StepLine(kit.theme)
    shown(qtbot, line, width=200)

    line.show_steps((("Check", Done.YES), ("Print and encode the bib", Done.NOW)))

    assert "Check" in line.accessibleName()
    assert line.shortened() == ("Print and encode the bib",)


@pytest.mark.parametrize("is_still", [True, False])
def test_the_sign_of_work_turns_only_while_it_is_seen_and_may_move(
    qtbot: QtBot, kit: Kit, *, is_still: bool
) -> None:
    disc = IconDisc(Icon.BUSY, "#1b3fe0", side=60, is_still=is_still)
    window = shown(qtbot, disc)
    turning = disc._turn.isActive()

    window.hide()

    assert turning is not is_still
    assert not disc._turn.isActive()
    assert disc._turn.interval() >= 33


def test_every_icon_can_be_drawn() -> None:
    for icon in Icon:
        assert icon is Icon.BUSY or not icon_path(icon).isEmpty()


def test_a_box_is_mirrored_within_its_ground(qtbot: QtBot, kit: Kit) -> None:
    widget = kit.button("Go on")
    qtbot.addWidget(widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert turned(widget, QRectF(10, 0, 20, 5), within=QRectF(0, 0, 100, 5)) == QRectF(70, 0, 20, 5)


# --- typefaces ---


def test_a_typeface_that_is_not_there_is_refused(qapp, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no typeface"):
        install_fonts((tmp_path / "gone.ttf",))


def test_arabic_lines_are_hardly_higher_than_others(kit: Kit) -> None:
    latin, arabic = kit.label("Camille"), kit.label("محمد")

    assert arabic.sizeHint().height() < latin.sizeHint().height() * 1.35


def test_only_the_line_height_of_a_typeface_is_changed() -> None:
    before = house_fonts()[1].read_bytes()

    after = with_line_height(before, 1150, -480)

    assert len(after) == len(before)
    assert sum(one != other for one, other in zip(before, after, strict=True)) <= 12
