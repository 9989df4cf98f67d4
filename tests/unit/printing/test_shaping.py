"""Names of every script become glyphs; what no font has becomes Latin letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import DocumentError
from kiosk.printing.fonts import Face, Fontbook
from kiosk.printing.shaping import Shaper, tidy
from tests.helpers.remains import remains

NAMES = [
    "Łukasz Żółć",
    "Nguyễn Thị Ánh",
    "İbrahim Işık",
    "Žofie Dvořáková",
    "Ελένη Παπαδοπούλου",
    "Дмитрий Щербаков",
    "محمد العربي",
    "فاطمة الزهراء",
]


@pytest.fixture(scope="module")
def shaper():
    return Shaper(Fontbook())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("face", [Face.BOLD, Face.EXTRA_NARROW_BLACK])
def test_names_are_drawn_with_their_own_letters(shaper, name, face):
    shaped = shaper.shape(name, face)

    assert shaped.words == name
    assert shaped.replaced == ()
    assert all(glyph.index != 0 for glyph in shaped.glyphs)
    assert shaped.has_ink


def test_arabic_letters_are_joined(shaper):
    joined = shaper.shape("محمد", Face.BOLD)
    alone = [shaper.shape(letter, Face.BOLD).glyphs[0].index for letter in "محمد"]

    assert sorted(glyph.index for glyph in joined.glyphs) != sorted(alone)


def test_arabic_runs_from_right_to_left(shaper):
    whole = shaper.shape("محمد العربي", Face.BOLD)
    first_word = shaper.shape("محمد", Face.BOLD)

    rightmost = whole.glyphs[-len(first_word.glyphs) :]
    assert [glyph.index for glyph in rightmost] == [glyph.index for glyph in first_word.glyphs]
    assert min(glyph.x for glyph in rightmost) > whole.right / 2


def test_latin_beside_arabic_uses_both_fonts_on_one_line(shaper):
    shaped = shaper.shape("Team محمد 12", Face.BOLD)

    assert len({id(glyph.typeface) for glyph in shaped.glyphs}) == 2
    assert all(glyph.index != 0 for glyph in shaped.glyphs)


def test_a_script_without_a_font_is_written_in_latin_letters(shaper):
    shaped = shaper.shape("小明 王", Face.BOLD)

    assert shaped.words == "XiaoMing Wang"
    assert shaped.replaced == (("小", "Xiao"), ("明", "Ming"), ("王", "Wang"))


def test_an_emoji_is_left_out_and_reported(shaper):
    shaped = shaper.shape("Zoë 🏃", Face.BOLD)

    assert shaped.words == "Zoë"
    assert shaped.replaced == (("🏃", ""),)


def test_nothing_visible_has_no_ink(shaper):
    assert not shaper.shape("🏃", Face.BOLD).has_ink
    assert not shaper.shape("", Face.BOLD).has_ink


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("Zoe\u0308", "Zoë"),
        ("  Anne\tMarie\r\n", "Anne Marie"),
        ("a\x00b\x1b[2Jc", "ab[2Jc"),
        ("half \ud83c pair", "half pair"),
        ("\u202eEve\u202c", "Eve"),
        ("می\u200cخ", "می\u200cخ"),
    ],
)
def test_text_is_tidied_before_it_is_shaped(text, tidied):
    assert tidy(text) == tidied


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet=st.characters(codec=None), max_size=40))
def test_every_text_is_shaped_without_a_mishap(shaper, text):
    shaped = shaper.shape(text, Face.BOLD)

    assert all(glyph.index != 0 for glyph in shaped.glyphs)


def test_faces_differ_in_weight_and_width(shaper):
    widths = [
        shaper.shape("1427", face).right for face in (Face.EXTRA_NARROW_BLACK, Face.NARROW_BLACK, Face.BLACK)
    ]

    assert widths == sorted(widths)
    assert widths[0] < widths[-1]


@pytest.mark.parametrize("package", ["fontpkg_of_nobody", "fontpkg_noto_sans"])
def test_a_missing_font_says_which_package_to_install(package):
    with pytest.raises(DocumentError, match=f"install the package {package.replace('_', '-')}"):
        Fontbook(sources=((package, "Nothing.ttf"),))


def test_a_name_is_not_remembered_and_the_words_of_the_race_are() -> None:
    shaper = Shaper(Fontbook())

    race = shaper.shape("Marathon", Face.BOLD)
    name = shaper.shape("Camille", Face.BOLD, is_personal=True)

    assert shaper.shape("Marathon", Face.BOLD) is race
    assert shaper.shape("Camille", Face.BOLD, is_personal=True) is not name
    assert remains(shaper, ["Marathon"])
    assert not remains(shaper, ["Camille"])
