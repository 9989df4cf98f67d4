"""The colours of the faces: light, dark and high in contrast, from the colours of the event."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, assert_never

from kiosk.core.colour import BLACK, WHITE, mixed, readable
from kiosk.core.event import Brand

WORDS: Final = 4.6
EDGES: Final = 3.1
HIGH_WORDS: Final = 7.1
HOUSE_BRAND: Final = Brand(ink="#0b1b36", paper="#eef2f8", accent="#1b3fe0", signal="#ffc629")


class Variant(Enum):
    """How light the screen is."""

    LIGHT = "light"
    DARK = "dark"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#rrggbb`; every text colour has a contrast of 4.5 or more on its ground.

    Attributes:
        ink: words.
        edge: borders of controls, 3 or more on card and paper.
        band: the ground of the upper edge and of what stands out most; its words are `on_band`.
        signal: on the band only; as a ground its words are `on_signal`.
        on_strong: words on accent, yes, no and wait.
        focus: the ring around what has the focus, 3 or more on card and paper.
    """

    ink: str = "#0b1b36"
    paper: str = "#eef2f8"
    card: str = "#ffffff"
    line: str = "#d3dbe8"
    edge: str = "#71819b"
    muted: str = "#46556f"
    accent: str = "#1b3fe0"
    accent_soft: str = "#e8edff"
    signal: str = "#ffc629"
    yes: str = "#0a6638"
    yes_soft: str = "#e2f5e9"
    no: str = "#ae1029"
    no_soft: str = "#fde9eb"
    wait: str = "#7f4a00"
    wait_soft: str = "#fff2d6"
    band: str = "#0b1b36"
    band_edge: str = "#71819b"
    on_band: str = "#ffffff"
    band_muted: str = "#a9b1bf"
    on_strong: str = "#ffffff"
    on_signal: str = "#0b1b36"
    focus: str = "#0b1b36"
    plate: str = "#ffffff"


def palette_of(brand: Brand, variant: Variant) -> Palette:
    """Derive the colours of a variant; each is moved as little as being read demands."""
    match variant:
        case Variant.LIGHT:
            return _light(brand)
        case Variant.DARK:
            return _dark(brand)
        case Variant.HIGH:
            return _high()
        case _:
            assert_never(variant)


def _light(brand: Brand) -> Palette:
    paper = readable(brand.paper, BLACK, at_least=15, towards=WHITE)
    ink = readable(brand.ink, paper, at_least=9, towards=BLACK)
    accent = readable(brand.accent, WHITE, paper, at_least=5.2, towards=BLACK)
    soft = mixed(WHITE, accent, 0.09)
    signal = readable(brand.signal, ink, at_least=WORDS, towards=WHITE)
    tones = {
        "yes": readable("#0a6638", paper, at_least=5, towards=BLACK),
        "no": readable("#ae1029", paper, at_least=5, towards=BLACK),
        "wait": readable("#7f4a00", paper, at_least=5, towards=BLACK),
    }
    return Palette(
        ink=ink,
        paper=paper,
        line=mixed(paper, ink, 0.13),
        edge=readable(mixed(paper, ink, 0.52), paper, WHITE, at_least=EDGES, towards=ink),
        muted=readable(mixed(ink, paper, 0.25), paper, WHITE, at_least=5.2, towards=ink),
        accent=readable(accent, soft, at_least=WORDS, towards=BLACK),
        accent_soft=soft,
        signal=signal,
        band=ink,
        band_edge=readable(mixed(ink, WHITE, 0.42), ink, at_least=EDGES, towards=WHITE),
        band_muted=readable(mixed(ink, WHITE, 0.6), ink, at_least=WORDS, towards=WHITE),
        on_signal=readable(ink, signal, at_least=WORDS, towards=BLACK),
        focus=ink,
        **tones,
    )


def _dark(brand: Brand) -> Palette:
    band = readable(mixed(brand.ink, WHITE, 0.04), WHITE, at_least=13, towards=BLACK)
    paper = mixed(band, BLACK, 0.55)
    card = mixed(paper, WHITE, 0.08)
    accent = readable(brand.accent, card, paper, at_least=6.5, towards=WHITE)
    soft = mixed(card, accent, 0.16)
    strong = {"accent": accent, "yes": "#62d79a", "no": "#ff9fab", "wait": "#f5bd55"}
    softs = {f"{name}_soft": mixed(card, colour, 0.13) for name, colour in strong.items()}
    tones = {
        name: readable(colour, card, softs[f"{name}_soft"], at_least=WORDS, towards=WHITE)
        for name, colour in strong.items()
    }
    signal = readable(brand.signal, band, at_least=WORDS, towards=WHITE)
    return Palette(
        ink=mixed(WHITE, band, 0.05),
        paper=paper,
        card=card,
        line=mixed(card, WHITE, 0.17),
        edge=readable(mixed(card, WHITE, 0.42), card, paper, soft, at_least=EDGES, towards=WHITE),
        muted=readable(mixed(WHITE, paper, 0.27), card, soft, at_least=6, towards=WHITE),
        signal=signal,
        band=band,
        band_edge=readable(mixed(band, WHITE, 0.42), band, at_least=EDGES, towards=WHITE),
        on_band=mixed(WHITE, band, 0.03),
        band_muted=readable(mixed(band, WHITE, 0.6), band, at_least=WORDS, towards=WHITE),
        on_strong=mixed(paper, BLACK, 0.3),
        on_signal=readable(paper, signal, at_least=WORDS, towards=BLACK),
        focus=WHITE,
        **tones,
        **softs,
    )


def _high() -> Palette:
    """Black, white and yellow, with no soft ground that carries a meaning; brands do not change it."""
    return Palette(
        ink=WHITE,
        paper=BLACK,
        card=BLACK,
        line=WHITE,
        edge=WHITE,
        muted=WHITE,
        accent="#ffe500",
        accent_soft=BLACK,
        signal="#ffe500",
        yes="#86ffb0",
        yes_soft=BLACK,
        no="#ffb4b4",
        no_soft=BLACK,
        wait="#ffd980",
        wait_soft=BLACK,
        band=BLACK,
        band_edge=WHITE,
        on_band=WHITE,
        band_muted=WHITE,
        on_strong=BLACK,
        on_signal=BLACK,
        focus="#ffe500",
    )
