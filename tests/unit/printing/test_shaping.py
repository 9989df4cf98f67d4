"""Names of every script become glyphs; what no font has becomes Latin letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import DocumentError
from kiosk.printing.fonts import Face, Fontbook, Source
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
    "שרה לוי",
    "प्रिया क्षत्रिय",
    "สมหญิง น้ำใส",
    "王小明",
    "佐藤 さくら",
    "김민준",
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
    shaped = shaper.shape("Հայկ", Face.BOLD)

    assert shaped.words == "Hayk"
    assert shaped.replaced == (("Հ", "H"), ("ա", "a"), ("յ", "y"), ("կ", "k"))


def test_hebrew_runs_from_right_to_left(shaper):
    shaped = shaper.shape("אב", Face.BOLD)

    first, second = (shaper.shape(letter, Face.BOLD).glyphs[0].index for letter in "אב")
    assert [glyph.index for glyph in shaped.glyphs] == [second, first]


def test_devanagari_signs_join_and_change_places(shaper):
    conjunct = shaper.shape("क्ष", Face.BOLD)
    short_i = shaper.shape("कि", Face.BOLD)

    ka = shaper.shape("क", Face.BOLD).glyphs[0].index
    assert len(conjunct.glyphs) == 1
    assert [glyph.index for glyph in short_i.glyphs][1] == ka


def test_thai_tone_marks_stand_above_their_letter(shaper):
    shaped = shaper.shape("น้ำ", Face.BOLD)

    assert shaped.top > shaper.shape("น", Face.BOLD).top
    assert shaped.right < shaper.shape("นำำ", Face.BOLD).right


@pytest.mark.parametrize(
    ("text", "language"), [("直", "ja"), ("直", "zh-Hans"), ("直", "zh-Hant"), ("直", "ko")]
)
def test_a_chinese_sign_takes_the_form_of_its_reader(shaper, text, language):
    forms = {
        tongue: shaper.shape(text, Face.BOLD, language=tongue).glyphs[0].index
        for tongue in ("ja", "zh-Hans", "zh-Hant", "ko")
    }

    assert forms["ja"] != forms["zh-Hans"]
    assert forms[language] != 0


def test_kana_and_hangul_tell_whose_signs_those_beside_them_are(shaper):
    sign = shaper.shape("直", Face.BOLD, language="ja").glyphs[0].index

    japanese = shaper.shape("直さくら", Face.BOLD)
    chinese = shaper.shape("直", Face.BOLD)

    assert japanese.glyphs[0].index == sign
    assert chinese.glyphs[0].index != sign


@pytest.mark.parametrize("name", ["王小明", "שרה", "สมชาย", "प्रिया", "محمد"])
def test_every_script_has_a_narrow_face(shaper, name):
    wide, narrow = (shaper.shape(name, face) for face in (Face.BLACK, Face.EXTRA_NARROW_BLACK))

    assert narrow.right - narrow.left < 0.95 * (wide.right - wide.left)


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
        Fontbook(sources=(Source(package, "files/Nothing.ttf"),))


def test_a_name_is_not_remembered_and_the_words_of_the_race_are() -> None:
    shaper = Shaper(Fontbook())

    race = shaper.shape("Marathon", Face.BOLD)
    name = shaper.shape("Camille", Face.BOLD, is_personal=True)

    assert shaper.shape("Marathon", Face.BOLD) is race
    assert shaper.shape("Camille", Face.BOLD, is_personal=True) is not name
    assert remains(shaper, ["Marathon"])
    assert not remains(shaper, ["Camille"])
