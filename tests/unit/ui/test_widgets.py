"""The parts of the screens: what a person reads, presses and hears of each."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.core.event import Face
from kiosk.ui.fonts import house_fonts, install_fonts, with_line_height
from kiosk.ui.theme import Look, Text, Theme, Tone, Variant, make_theme
from kiosk.ui.widgets.chart import Bar, BarChart, nice_step
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.keypad import Key, Keys
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.logo import Logo, check_logo
from kiosk.ui.widgets.meter import Meter
from kiosk.ui.widgets.painting import turned
from kiosk.ui.widgets.progress import Done, StepLine
from kiosk.ui.widgets.segmented import Option
from kiosk.ui.widgets.shapes import Icon, icon_path

SIZES = (
    Option("1", "A", "Usual text", scale=0.8),
    Option("2", "A", "Large text"),
    Option("3", "A", "Largest"),
)
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20H0z" fill="{}"/></svg>'
)


@pytest.fixture
def kit(qapp) -> Kit:
    install_fonts(house_fonts())
    return Kit(theme())


def theme(*, look: Look | None = None) -> Theme:
    return make_theme(Face.DESK, dpi=96, width_px=1366, height_px=768, look=look or Look())


def shown(qtbot: QtBot, widget: QWidget, *, width: int = 600) -> QWidget:
    window = QWidget()
    qtbot.kept = [*getattr(qtbot, "kept", []), window]
    QVBoxLayout(window).addWidget(widget)
    window.resize(width, 400)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


# --- one of several ---


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


# --- keys on the screen ---


def keys_of(pad: QWidget) -> dict[str, Key]:
    return {key.accessibleName(): key for key in pad.findChildren(Key)}


@pytest.mark.parametrize(("keys", "count"), [(Keys.DIGITS, 12), (Keys.LOW_DIGITS, 12), (Keys.LETTERS, 39)])
def test_every_key_has_a_name_and_says_what_it_writes(qtbot: QtBot, kit: Kit, keys: Keys, count: int) -> None:
    pad = kit.keypad(keys, name="Keys")
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    known = keys_of(pad)
    for name, key in known.items():
        if len(name) == 1:
            qtbot.mouseClick(key, Qt.MouseButton.LeftButton)

    assert len(known) == count
    assert typed == [name for name in known if len(name) == 1]


def test_keys_erase_one_and_all(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    shown(qtbot, pad)

    with qtbot.waitSignals([pad.erased, pad.cleared]):
        keys_of(pad)["Erase the last one"].click()
        keys_of(pad)["Clear everything"].click()


def test_a_real_keyboard_works_beside_the_keys(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.LETTERS, name="Keys")
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    answers = [pad.take_key(key) for key in ("m", "7", "!")]

    assert (answers, typed) == ([True, True, False], ["M", "7"])


def test_a_second_press_within_the_bounce_time_is_a_slip(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys", bounce_s=0.5)
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    for name in ("1", "1", "2", "1"):
        keys_of(pad)[name].click()

    assert typed == ["1", "2", "1"]


def test_arrows_walk_over_the_keys_and_backspace_erases(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    window = shown(qtbot, pad)
    keys_of(pad)["5"].setFocus()

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(window.focusWidget(), key)
    with qtbot.waitSignal(pad.erased):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)

    assert window.focusWidget() is keys_of(pad)["7"]


def test_digits_stand_in_the_same_order_in_a_language_from_right_to_left(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    window = shown(qtbot, pad)

    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert keys_of(pad)["1"].x() < keys_of(pad)["3"].x()


# --- things to press ---


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


# --- the mark of the event ---


def logo_file(folder: Path, colour: str) -> Path:
    file = folder / "mark.svg"
    file.write_text(MARK.format(colour), encoding="utf-8")
    return file


def test_a_logo_keeps_its_proportions_and_has_a_name(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    logo = Logo(kit.theme, logo_file(tmp_path, "#ffc629"), height_px=50, name="Marathon")
    qtbot.addWidget(logo)

    assert (logo.width(), logo.height()) == (100, 50)
    assert logo.accessibleName() == "Marathon"
    assert logo.grab().toImage().pixelColor(50, 25).name() == "#ffc629"


def test_a_dark_logo_lies_on_a_light_plate(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    logo = Logo(kit.theme, logo_file(tmp_path, "#0b1b36"), height_px=50, name="Marathon")
    qtbot.addWidget(logo)

    assert logo.grab().toImage().pixelColor(50, 2).name() == "#ffffff"


def test_a_logo_may_be_a_png(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill("#ff0000")
    picture.save(str(tmp_path / "mark.png"))

    logo = Logo(kit.theme, tmp_path / "mark.png", height_px=20, name="Marathon")
    qtbot.addWidget(logo)

    assert logo.width() == 40


def test_a_logo_that_cannot_be_drawn_is_refused(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "mark.png").write_bytes(b"\x89PNG\r\n\x1a\n")

    with pytest.raises(InputError, match="cannot be drawn"):
        check_logo(tmp_path / "mark.png")


def test_an_event_without_a_logo_shows_none(kit: Kit) -> None:
    assert kit.logo(height_px=20, name="Marathon") is None


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
