"""The look: colours that can be read in every variant, targets that can be hit, sizes that fit the screen."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.colour import BLACK, WHITE, contrast
from kiosk.core.event import Brand, Face
from kiosk.ui.look.palette import HOUSE_BRAND, Palette, Variant, palette_of
from kiosk.ui.look.theme import USUAL_DPI, Look, Text, TextSize, Theme, Tone, make_theme

TONES = ("yes", "no", "wait", "accent")
WORDS_ON_GROUND = [
    *((words, ground) for words in ("ink", "muted") for ground in ("card", "paper")),
    *(("ink", f"{tone}_soft") for tone in TONES),
    *((tone, f"{tone}_soft") for tone in TONES),
    *(("on_strong", tone) for tone in TONES),
    *((tone, "card") for tone in TONES),
    ("signal", "band"),
    ("on_band", "band"),
    ("band_muted", "band"),
    ("on_signal", "signal"),
]
EDGES_ON_GROUND = [
    ("edge", "card"),
    ("edge", "paper"),
    ("focus", "card"),
    ("focus", "paper"),
    ("signal", "band"),
    ("band_edge", "band"),
    ("accent", "card"),
    ("accent", "paper"),
]
BRANDS = {
    "house": HOUSE_BRAND,
    "wine": Brand(ink="#3a0a1c", paper="#fbf4ee", accent="#b3123f", signal="#ffd34d"),
    "forest": Brand(ink="#10301f", paper="#ffffff", accent="#2f8f5b", signal="#c7f464"),
    "pale": Brand(ink="#4a4a4a", paper="#ffffff", accent="#8a8a8a", signal="#e8e8e8"),
}


def theme(face: Face = Face.DESK, *, look: Look | None = None, size: tuple[int, int] = (1366, 768)) -> Theme:
    return make_theme(face, dpi=96, width_px=size[0], height_px=size[1], look=look or Look())


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("brand", BRANDS.values(), ids=BRANDS)
def test_every_text_can_be_read_in_every_variant_of_every_brand(brand: Brand, variant: Variant) -> None:
    palette, least = palette_of(brand, variant), 7.0 if variant is Variant.HIGH else 4.5

    for words, ground in WORDS_ON_GROUND:
        found = contrast(getattr(palette, words), getattr(palette, ground))
        assert found >= least, (words, ground, found)


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("brand", BRANDS.values(), ids=BRANDS)
def test_edges_and_focus_stand_out_in_every_variant(brand: Brand, variant: Variant) -> None:
    palette = palette_of(brand, variant)

    for edge, ground in EDGES_ON_GROUND:
        assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3, (edge, ground)


@given(st.builds("#{:06x}".format, st.integers(0, 0xFFFFFF)))
def test_any_accent_is_moved_until_it_can_be_read(accent: str) -> None:
    brand = Brand(HOUSE_BRAND.ink, HOUSE_BRAND.paper, accent, HOUSE_BRAND.signal)

    for variant in Variant:
        palette = palette_of(brand, variant)
        assert contrast(palette.accent, palette.card) >= 4.5
        assert contrast(palette.on_strong, palette.accent) >= 4.5
        assert contrast(palette.accent, palette.accent_soft) >= 4.5


def test_a_colour_of_the_brand_that_can_be_read_stays_as_it_is() -> None:
    palette = palette_of(HOUSE_BRAND, Variant.LIGHT)

    assert (palette.ink, palette.paper, palette.accent, palette.signal) == (
        HOUSE_BRAND.ink, HOUSE_BRAND.paper, HOUSE_BRAND.accent, HOUSE_BRAND.signal
    )  # fmt: skip


def test_high_contrast_has_no_soft_ground() -> None:
    palette = palette_of(HOUSE_BRAND, Variant.HIGH)

    assert {palette.paper, palette.card, *(getattr(palette, f"{tone}_soft") for tone in TONES)} == {BLACK}
    assert (palette.ink, palette.edge) == (WHITE, WHITE)


def test_each_tone_has_colours_of_its_own() -> None:
    assert len({theme().tone(tone) for tone in Tone}) == len(Tone)
    assert all(getattr(Palette(), field.name).startswith("#") for field in fields(Palette))


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("size", TextSize)
def test_what_is_pressed_is_large_enough(width: int, height: int, size: TextSize) -> None:
    shown = theme(size=(width, height), look=Look(text_size=size))

    assert shown.target >= shown.least_target >= 44


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("text", [Text.SMALL, Text.CAPS, Text.BODY, Text.STRONG])
def test_words_to_be_read_grow_by_the_whole_of_the_text_size(face: Face, text: Text) -> None:
    usual, largest = (
        theme(face, look=Look(text_size=size), size=(1080, 1920))
        for size in (TextSize.USUAL, TextSize.LARGEST)
    )

    assert largest.text_px(text) == pytest.approx(1.4 * usual.text_px(text), abs=1)


@pytest.mark.parametrize("text", Text)
def test_no_words_shrink_when_the_text_size_grows(text: Text) -> None:
    sizes = [theme(look=Look(text_size=size)).text_px(text) for size in TextSize]

    assert sizes == sorted(sizes)


def test_distances_give_way_to_larger_words() -> None:
    usual, largest = theme(), theme(look=Look(text_size=TextSize.LARGEST))

    assert largest.gap < usual.gap


def test_kiosk_buttons_are_20_mm_high_on_its_usual_screen() -> None:
    shown = make_theme(Face.KIOSK, dpi=81.6, width_px=1080, height_px=1920)

    assert shown.target / (81.6 / 25.4) >= 20


def test_kiosk_words_can_be_read_from_600_mm() -> None:
    shown = make_theme(Face.KIOSK, dpi=81.6, width_px=1080, height_px=1920)

    capital_mm = shown.text_px(Text.BODY) * 0.714 / (81.6 / 25.4)

    assert capital_mm >= 7.3


@pytest.mark.parametrize("absurd_dpi", [0.0, 3.0, 900.0])
def test_a_screen_that_lies_about_its_size_gets_the_usual_resolution(absurd_dpi: float) -> None:
    shown = make_theme(Face.DESK, dpi=absurd_dpi, width_px=1366, height_px=768)

    assert shown == make_theme(Face.DESK, dpi=USUAL_DPI, width_px=1366, height_px=768)


def test_nothing_moves_in_high_contrast_or_where_it_was_asked_for() -> None:
    looks = (Look(), Look(Variant.HIGH), Look(is_still=True))

    assert [theme(look=look).is_still for look in looks] == [False, True, True]


def test_the_ring_around_the_focus_is_3_px_or_more() -> None:
    assert all(theme(look=Look(variant)).ring_px >= 3 for variant in Variant)
