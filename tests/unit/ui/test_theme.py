"""The look: readable colours, targets that can be hit, sizes that fit the screen."""

from dataclasses import fields

import pytest

from kiosk.core.event import Face
from kiosk.ui.theme import USUAL_DPI, Palette, Text, Tone, make_theme

PALETTE = Palette()


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        *((words, ground) for words in ("ink", "muted") for ground in ("card", "paper")),
        *(("ink", ground) for ground in ("yes_soft", "no_soft", "wait_soft", "accent_soft", "signal")),
        *((tone, f"{tone}_soft") for tone in ("yes", "no", "wait", "accent")),
        *(("card", ground) for ground in ("ink", "accent", "yes", "no", "wait")),
        ("signal", "ink"),
        ("no", "card"),
        ("accent", "card"),
    ],
)
def test_every_text_can_be_read(words: str, ground: str) -> None:
    assert contrast(getattr(PALETTE, words), getattr(PALETTE, ground)) >= 4.5


@pytest.mark.parametrize("ground", ["card", "paper"])
def test_edges_of_controls_stand_out(ground: str) -> None:
    assert contrast(PALETTE.edge, getattr(PALETTE, ground)) >= 3


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160)])
def test_what_is_pressed_is_large_enough(width: int, height: int) -> None:
    theme = make_theme(Face.DESK, dpi=96, width_px=width, height_px=height)

    assert theme.target >= 44


def test_kiosk_buttons_are_20_mm_high_on_its_usual_screen() -> None:
    theme = make_theme(Face.KIOSK, dpi=81.6, width_px=1080, height_px=1920)

    assert theme.target / (81.6 / 25.4) >= 20


def test_kiosk_words_can_be_read_from_600_mm() -> None:
    theme = make_theme(Face.KIOSK, dpi=81.6, width_px=1080, height_px=1920)

    capital_mm = theme.text_px(Text.BODY) * 0.714 / (81.6 / 25.4)

    assert capital_mm >= 7.3


@pytest.mark.parametrize("absurd_dpi", [0.0, 3.0, 900.0])
def test_a_screen_that_lies_about_its_size_gets_the_usual_resolution(absurd_dpi: float) -> None:
    theme = make_theme(Face.DESK, dpi=absurd_dpi, width_px=1366, height_px=768)

    assert theme == make_theme(Face.DESK, dpi=USUAL_DPI, width_px=1366, height_px=768)


def test_each_tone_has_colours_of_its_own() -> None:
    theme = make_theme(Face.DESK, dpi=96, width_px=1366, height_px=768)

    assert len({theme.tone(tone) for tone in Tone}) == len(Tone)
    assert len({getattr(PALETTE, field.name) for field in fields(PALETTE)}) == len(fields(PALETTE))
