"""Every word stands inside its area or stops the print; nothing is cut off."""

import random
from dataclasses import replace

import pytest

from kiosk.core.errors import DocumentError
from kiosk.printing.design.reading import read_design
from kiosk.printing.design.values import TextElement
from kiosk.printing.page import Area, Ink, PlacedPolygon, PlacedText
from tests.helpers.printing import DESIGN, laid_out, sample_content

SHAPES = ["triangle", "circle", "square", "diamond", "star", "hexagon", "cross", "bar"]
ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyzàçéèêëîïôöùûüÿœæñßøåłśźżčřšůğı",
    "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяєїґђћ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئ",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "กขคงจชซญดตถทนบปผพมยรลวสหอ",
    "अआइईकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
    "王李张刘陈杨赵黄周吴小明一二三",
    "アイウエオカキクケコサシスセソ",
    "김이박최정강조윤장임",
    "🏃🥇😀✨👨‍👩‍👧",
]


@pytest.fixture(scope="module")
def design():
    return read_design(DESIGN.read_text(encoding="utf-8"), name="marathon.toml")


def texts(page):
    return {item.text.words: item for item in page.all_items if isinstance(item, PlacedText)}


def area_of(design, says):
    return next(e.area for e in design.elements if isinstance(e, TextElement) and e.says == says)


def test_a_long_name_shrinks_and_stays_inside_its_area(design):
    short = texts(laid_out(design, sample_content(bib_name="Zoë"), dpi=203))["Zoë"]
    name = "Jean-Christophe Rochefoucauld"
    long = texts(laid_out(design, sample_content(bib_name=name), dpi=203))[name]

    assert long.em < short.em
    assert area_of(design, "{name}").holds(long.ink_area)


def test_a_name_beyond_its_smallest_size_stops_the_print_without_being_told(design):
    with pytest.raises(DocumentError, match="does not fit even at its smallest size") as refusal:
        laid_out(design, sample_content(bib_name="Wilhelmina" * 20), dpi=203)

    assert "Wilhelmina" not in str(refusal.value)


def test_a_name_as_long_as_a_book_is_refused_at_once(design):
    with pytest.raises(DocumentError, match="too long for a bib"):
        laid_out(design, sample_content(bib_name="م" * 100_000), dpi=203)


def test_towers_of_accents_stay_inside_or_stop_the_print(design):
    with pytest.raises(DocumentError):
        laid_out(design, sample_content(bib_name="Z" + "\u0301" * 60), dpi=203)


@pytest.mark.parametrize("bib", [1, 88, 888, 8888, 88888, 888888])
def test_every_number_dominates_and_fits(design, bib):
    number = texts(laid_out(design, sample_content(bib=bib, barcode="0"), dpi=203))[str(bib)]

    assert area_of(design, "{number}").holds(number.ink_area)
    assert number.ink_area.height > 35


@pytest.mark.parametrize("bib", [1427, 4040, 8888])
def test_a_number_of_four_digits_fills_its_area_at_full_height(design, bib):
    number = texts(laid_out(design, sample_content(bib=bib, barcode="0"), dpi=203))[str(bib)]

    assert number.ink_area.width > 0.85 * area_of(design, "{number}").width
    assert number.ink_area.height >= 45


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("letter", ["A", "W", "M", "12"])
def test_every_letter_stands_inside_its_shape(design, shape, letter):
    content = sample_content()
    area = replace(content.start_area, shape=shape, letter=letter)

    page = laid_out(design, replace(content, start_area=area), dpi=203)

    letters = texts(page)[letter]
    shapes = [item for item in page.all_items if isinstance(item, PlacedPolygon) and len(item.points) != 4]
    outline = next((item.points for item in shapes), None) or area_corners(page)
    corners = letters.ink_area
    for x in (corners.x, corners.right):
        for y in (corners.y, corners.bottom):
            assert is_inside(x, y, outline)


def area_corners(page):
    """Find the four-cornered shape beside the number."""
    return next(
        item.points
        for item in page.all_items
        if isinstance(item, PlacedPolygon) and min(y for _, y in item.points) > 20 and item.ink is Ink.BLACK
    )


def is_inside(x, y, points):
    inside = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def test_an_unknown_shape_names_the_known_ones(design):
    area = replace(sample_content().start_area, shape="banana")

    with pytest.raises(DocumentError, match=r'no shape "banana".*triangle, circle'):
        laid_out(design, sample_content(start_area=area), dpi=203)


def test_a_runner_without_a_name_gets_a_bib_without_one(design):
    page = laid_out(design, sample_content(bib_name=""), dpi=203)

    assert "1427" in texts(page)
    assert "Zoë" not in texts(page)


def test_a_name_of_signs_only_is_refused_instead_of_left_blank(design):
    with pytest.raises(DocumentError, match="nothing of the name for the bib can be printed"):
        laid_out(design, sample_content(bib_name="🏃🏃"), dpi=203)


def test_a_missing_race_name_stops_the_print(design):
    with pytest.raises(DocumentError, match="the name of the race is missing"):
        laid_out(design, sample_content(race_name=""), dpi=203)


def test_only_a_replacement_carries_its_mark(design):
    original = laid_out(design, sample_content(), dpi=203)
    replacement = laid_out(design, sample_content(copy=1), dpi=203)

    assert "R1" not in texts(original)
    assert "R1" in texts(replacement)
    assert replacement.title == "42K 1427 R1"


def test_only_a_rehearsal_carries_the_watermark_and_keeps_its_words_clear(design):
    real = laid_out(design, sample_content(), dpi=203)
    rehearsal = laid_out(design, sample_content(watermark="REHEARSAL"), dpi=203)

    assert "REHEARSAL" not in texts(real)
    assert isinstance(rehearsal.all_items[0], PlacedText)
    assert rehearsal.all_items[0].text.words == "REHEARSAL"
    assert texts(rehearsal)["Zoë"].halo > 0
    assert texts(real)["Zoë"].halo == 0


def test_a_code_may_stand_without_its_digits():
    bare = DESIGN.read_text(encoding="utf-8").replace("letters = 3.4", "letters = 0")
    page = laid_out(read_design(bare, name="bare.toml"), sample_content(barcode="99"), dpi=203)

    assert len(page.codes) == 1
    assert "99" not in texts(page)


def test_replaced_letters_are_reported_with_the_page(design):
    page = laid_out(design, sample_content(bib_name="Հ"), dpi=203)

    assert page.replaced == (("Հ", "H"),)


def test_three_hundred_names_of_many_scripts_stay_inside_the_page(design):
    chance = random.Random(42)
    page_area = Area(0, 0, design.width, design.height)
    refused = 0
    for _ in range(300):
        letters = chance.choice(ALPHABETS) + chance.choice(ALPHABETS)[:6]
        words = (
            "".join(chance.choices(letters, k=chance.randint(1, 14))) for _ in range(chance.randint(1, 4))
        )
        try:
            page = laid_out(design, sample_content(bib_name=" ".join(words).title()), dpi=203)
        except DocumentError:
            refused += 1
            continue
        for item in page.all_items:
            if isinstance(item, PlacedText):
                assert page_area.holds(item.ink_area)
        name = [item for item in page.all_items if isinstance(item, PlacedText)][-5:]
        assert any(area_of(design, "{name}").holds(item.ink_area) for item in name)
    assert refused < 60
