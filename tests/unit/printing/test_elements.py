"""What each kind of element and each condition puts on a page."""

from itertools import pairwise

import numpy as np
import pytest
import zxingcpp

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.design.reading import read_design
from kiosk.printing.page import Ink, PlacedCode, PlacedPolygon, PlacedText
from kiosk.printing.raster import Press
from tests.helpers.printing import laid_out, sample_content

PAGE = (
    "[page]\nwidth = 100\nheight = 60\n"
    '[[element]]\nkind = "text"\nsays = "{number}"\nx = 2\ny = 2\nwidth = 40\nheight = 15\nletters = 10\n'
)


def page_with(element, **changes):
    design = read_design(PAGE + "[[element]]\n" + element + "\n", name="one.toml")
    return laid_out(design, sample_content(**changes), dpi=203)


def words_of(page):
    return [item.text.words for item in page.all_items if isinstance(item, PlacedText)]


TEXT = 'kind = "text"\nx = 5\ny = 20\nwidth = 60\nheight = 20\nletters = 8\n'


@pytest.mark.parametrize(
    ("says", "words"),
    [
        ("{given_name} {family_name}", "Zoë Exemple"),
        ("{nationality} {sex} {birth_year}", "FRA F 1990"),
        ("{member_id}/{source}", "M1/draw"),
        ("{distance_km} km", "42.195 km"),
        ("{area_letter} {area_code}", "A SAS1"),
        ("{start_date} {start_time}", "10.08.2024 21:00"),
    ],
)
def test_a_text_may_say_any_field_of_runner_and_event(says, words):
    page = page_with(TEXT + f'says = "{says}"\nsmallest = 1')

    assert words in words_of(page)


@pytest.mark.parametrize(
    ("condition", "carried"),
    [
        ('only_for = ["42K"]', {"plain": True, "ten": False, "copy": True, "rehearsal": True}),
        ('only_for = ["10k"]', {"plain": False, "ten": True, "copy": False, "rehearsal": False}),
        ('only_on = "original"', {"plain": True, "ten": True, "copy": False, "rehearsal": True}),
        ('only_on = "replacement"', {"plain": False, "ten": False, "copy": True, "rehearsal": False}),
        ('only_on = "rehearsal"', {"plain": False, "ten": False, "copy": False, "rehearsal": True}),
        (
            'only_on = "replacement"\nonly_for = ["10K"]',
            {"plain": False, "ten": False, "copy": False, "rehearsal": False},
        ),
    ],
)
def test_a_condition_says_which_bibs_carry_an_element(condition, carried):
    bibs = {"plain": {}, "ten": {"race": "10K"}, "copy": {"copy": 1}, "rehearsal": {"watermark": "TEST"}}

    found = {
        name: "HERE" in words_of(page_with(TEXT + f'says = "HERE"\n{condition}', **changes))
        for name, changes in bibs.items()
    }

    assert found == carried


def test_an_inverse_text_is_white_on_a_black_box_that_fills_its_area():
    page = page_with(TEXT + 'says = "R1"\ninverse = true')

    dots = Press().dots(page)
    area = dots[162:318, 42:518]
    assert area.mean() > 0.8
    assert not area.all()
    assert area[0].all()


def test_long_words_are_broken_into_lines_before_they_shrink():
    name = "Jean-Christophe de la Rochefoucauld"

    one, three = (
        page_with(TEXT + f'says = "{{name}}"\nsmallest = 1\nlines = {lines}', bib_name=name)
        for lines in (1, 3)
    )

    lines = [item for item in three.all_items if isinstance(item, PlacedText)][1:]
    assert name in words_of(one)
    assert " ".join(words_of(three)[1:]) == name
    assert lines[0].em > 1.3 * next(i for i in one.all_items if i.text.words == name).em
    assert all(not a.ink_area.touches(b.ink_area) for a, b in pairwise(lines))


def test_marks_of_one_line_keep_clear_of_the_line_above():
    page = page_with(
        TEXT + 'says = "{name}"\nsmallest = 1\nlines = 2\nleading = 1', bib_name="Nguyễn Phúc Gịạg ẤỄỘ Ẫ"
    )

    first, second = [item for item in page.all_items if isinstance(item, PlacedText)][1:]
    assert not first.ink_area.touches(second.ink_area)


@pytest.mark.parametrize(("turn", "is_upright"), [(0, True), (90, False), (180, True), (-90, False)])
def test_a_text_is_turned_around_its_own_middle(turn, is_upright):
    page = page_with(
        'kind = "text"\nx = 50\ny = 20\nwidth = 30\nheight = 30\nletters = 6\n'
        f'align = "centre"\nsays = "IIII"\nturn = {turn}'
    )

    ys, xs = np.nonzero(Press().dots(page)[:, 400:])
    assert bool(np.ptp(xs) > np.ptp(ys)) is is_upright
    assert (xs.min() + xs.max()) / 2 + 400 == pytest.approx(65 * 203 / 25.4, abs=2)


def test_a_line_runs_along_its_area_and_may_be_dashed():
    whole = page_with('kind = "line"\nx = 5\ny = 40\nwidth = 90\nheight = 0.5')
    dashed = page_with('kind = "line"\nx = 50\ny = 20\nwidth = 0.5\nheight = 20\ndash = 2')

    rows = Press().dots(whole)[322]
    column = Press().dots(dashed)[160:320, 401]
    assert np.count_nonzero(rows[42:756]) > 700
    assert np.count_nonzero(np.diff(column.astype(int)) == 1) in {4, 5}
    assert column.mean() == pytest.approx(0.5, abs=0.05)


BARCODE = 'kind = "barcode"\nx = 5\ny = 20\nwidth = 90\nheight = 30\nmodule = 0.375\nletters = 3\n'


@pytest.mark.parametrize(
    ("symbology", "payload"),
    [
        (Symbology.CODE128, "#1427~"),
        (Symbology.CODE39, "MPT-1427"),
        (Symbology.ITF, "001427"),
        (Symbology.QR, "B1427"),
    ],
)
def test_a_barcode_says_what_the_event_says_in_the_events_symbology(symbology, payload):
    page = page_with(BARCODE, symbology=symbology, barcode=payload)

    (code,) = page.codes
    dots = Press().dots(page)
    assert (code.symbology, code.payload) == (symbology, payload)
    assert [c.text for c in zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)] == [payload]
    assert (payload in words_of(page)) is (symbology is not Symbology.QR)


UPRIGHT, LYING = "x = 50\ny = 5\nwidth = 20\nheight = 50", "x = 5\ny = 20\nwidth = 90\nheight = 30"
AREA_OF_TURN = {90: UPRIGHT, 180: LYING, 270: UPRIGHT}


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_barcode_carries_its_digits_along_its_side(turn):
    page = page_with(
        BARCODE.replace("x = 5\ny = 20\nwidth = 90\nheight = 30", AREA_OF_TURN[turn]) + f"turn = {turn}"
    )

    text = next(i for i in page.all_items if isinstance(i, PlacedText) and i.text.words == "1427" and i.turn)
    (code,) = page.codes
    dots = Press().dots(page)
    assert text.turn == turn
    assert [c.text for c in zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)] == ["1427"]
    middle_x = text.ink_area.x + text.ink_area.width / 2
    sides = {90: middle_x < code.x / 203 * 25.4, 270: middle_x > (code.x + code.width) / 203 * 25.4}
    assert sides.get(turn, text.ink_area.bottom <= code.y / 203 * 25.4)


def test_a_qr_code_may_say_a_page_of_the_runner():
    page = page_with(
        'kind = "qr"\nsays = "https://results.example/{number}"\nx = 50\ny = 20\nwidth = 35\nheight = 35'
    )

    dots = Press().dots(page)
    found = zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)
    assert [code.text for code in found] == ["https://results.example/1427"]


def test_a_code_that_has_no_room_stops_the_print():
    with pytest.raises(DocumentError, match="too long for 20 mm"):
        page_with(
            'kind = "barcode"\nx = 50\ny = 20\nwidth = 20\nheight = 20\nmodule = 0.5', barcode="#301~1427AB"
        )


def test_the_shape_of_a_start_area_may_be_an_outline_with_a_black_letter():
    page = page_with(
        'kind = "shape"\nx = 50\ny = 20\nwidth = 30\nheight = 30\nletters = 12\nink = "outline"\nedge = 1'
    )

    polygon = next(item for item in page.all_items if isinstance(item, PlacedPolygon))
    letter = next(i for i in page.all_items if isinstance(i, PlacedText) and i.text.words == "A")
    assert polygon.ink is Ink.OUTLINE
    assert letter.ink is Ink.BLACK


def test_codes_of_a_page_are_found_wherever_they_stand():
    page = page_with(BARCODE)

    assert all(isinstance(code, PlacedCode) for code in page.codes)
    assert len(page.codes) == 1
