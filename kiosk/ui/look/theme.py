"""The look of the faces as values: colours, and sizes in millimetres of the real screen."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont

from kiosk.core.event import Brand, Face
from kiosk.ui.look.palette import HOUSE_BRAND, Palette, Variant, palette_of

__all__ = [
    "HOUSE_BRAND",
    "LEAST_TARGET_PX",
    "USUAL_LOOK",
    "Look",
    "Palette",
    "Text",
    "TextSize",
    "Theme",
    "Tone",
    "Variant",
    "make_theme",
]

FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic", "sans-serif")
LEAST_DPI: Final = 60.0
MOST_DPI: Final = 250.0
USUAL_DPI: Final = 96.0
MM_PER_INCH: Final = 25.4
LEAST_TARGET_PX: Final = 44
GROWN: Final = 1.25
# how distances shrink as words grow: little on a tall kiosk, much where words take the room
_ROOMY: Final = -0.5
_TIGHT: Final = -1.5
_LOW_SCREEN: Final = 0.25
_LOW_GROWTH: Final = 0.5
_LEAST_WIDTH_MM: Final = 272
_LEAST_HEIGHT_MM: Final = 256
_DESK_MM: Final = (340, 205)
# 768 px hold no four rows of digits below a call and a title of two lines
_LOW_DESK_PX: Final = 800


class TextSize(Enum):
    """How much larger than usual words and targets are."""

    USUAL = 1.0
    LARGE = 1.2
    LARGEST = 1.4


@dataclass(frozen=True, slots=True)
class Look:
    """What a person may choose about the screen.

    Attributes:
        is_still: nothing moves.
    """

    variant: Variant = Variant.LIGHT
    text_size: TextSize = TextSize.USUAL
    is_still: bool = False


USUAL_LOOK: Final = Look()
HOUSE_PALETTE: Final = Palette()


class Tone(Enum):
    """What a panel or a button means; never told by its colour alone."""

    YES = "yes"
    NO = "no"
    WAIT = "wait"
    INFO = "info"


class Text(Enum):
    """The sizes and weights of words.

    Millimetres on a desk, on a kiosk, weight, width in percent, and how much of a larger text size
    it takes part in: what is large already grows less, or there would be no room for the rest.
    """

    SMALL = (3.5, 8.6, 450, 100, 1.0)
    CAPS = (3.1, 8.6, 700, 100, 1.0)
    BODY = (4.3, 10.3, 450, 100, 1.0)
    STRONG = (4.3, 10.3, 700, 100, 1.0)
    LEAD = (5.4, 11.5, 600, 100, 0.8)
    TITLE = (7.2, 14.5, 750, 95, 0.5)
    NAME = (9.4, 17.0, 800, 92, 0.4)
    NUMBER = (27.0, 62.0, 850, 88, 0.0)


_LARGE: Final = frozenset({Text.LEAD, Text.TITLE, Text.NAME, Text.NUMBER})


@dataclass(frozen=True, slots=True)
class Theme:
    """Sizes for one face on one screen.

    Attributes:
        px_per_mm: of the real screen, times what the window's size allows.
        is_tall: a portrait screen, on which the largest things grow.
        look: what the person chose.
        logo: the file of the event's mark; None: it has none.
    """

    face: Face
    px_per_mm: float
    is_tall: bool = False
    palette: Palette = HOUSE_PALETTE
    look: Look = USUAL_LOOK
    logo: Path | None = None

    @property
    def is_kiosk(self) -> bool:
        """Tell whether runners stand in front of it."""
        return self.face is Face.KIOSK

    def px(self, mm: float) -> int:
        """Turn millimetres of a distance or a sign into pixels; they give way to larger words."""
        return round(mm * self.px_per_mm * self._giving_way)

    def sign_px(self, mm: float) -> int:
        """Turn millimetres of a sign that says something by itself into pixels; it keeps its size."""
        return round(mm * self.px_per_mm)

    @property
    def _giving_way(self) -> float:
        is_roomy = self.is_kiosk and self.is_tall
        return float(self.growth ** (_ROOMY if is_roomy else _TIGHT))

    @property
    def gap(self) -> int:
        """Give the usual distance between two things."""
        return self.px(6.5 if self.is_kiosk else 4.0)

    @property
    def target(self) -> int:
        """Give the usual height of a thing that is pressed."""
        share = 1.0 if self.is_tall or not self.is_kiosk else _LOW_SCREEN
        mm = (23.0 if self.is_kiosk else 11.0) * (1 + (self.growth - 1) * share)
        return max(LEAST_TARGET_PX, round(mm * self.px_per_mm))

    @property
    def least_target(self) -> int:
        """Give the height to which a thing that is pressed may shrink where there is too little room."""
        return max(LEAST_TARGET_PX, round((13.0 if self.is_kiosk else 9.0) * self.px_per_mm))

    @property
    def radius(self) -> int:
        """Give the radius of rounded corners."""
        return self.px(4.0 if self.is_kiosk else 2.6)

    @property
    def is_high(self) -> bool:
        """Tell whether edges carry what soft grounds carry elsewhere."""
        return self.look.variant is Variant.HIGH

    @property
    def is_still(self) -> bool:
        """Tell whether nothing may move; who asks for high contrast is not distracted either."""
        return self.look.is_still or self.is_high

    @property
    def is_light(self) -> bool:
        """Tell whether dark words stand on a light ground."""
        return self.look.variant is Variant.LIGHT

    @property
    def ring_px(self) -> float:
        """Give the width of the focus ring."""
        return 4.0 if self.is_high else 3.2

    @property
    def edge_px(self) -> float:
        """Give the width of the edge of a control."""
        return 3.0 if self.is_high else 1.6

    @property
    def thin(self) -> int:
        """Give the width of an edge that only divides."""
        return 2 if self.is_high else 1

    @property
    def hero_edge(self) -> int:
        """Give the width of an edge around what stands out most; 0 where its ground is enough."""
        return 3 if self.is_high else 0

    @property
    def scroll_px(self) -> int:
        """Give the width of a scroll bar: what a finger can hold on a kiosk."""
        return max(14, self.px(8.0 if self.is_kiosk else 3.0))

    @property
    def is_low(self) -> bool:
        """Tell whether a desk has so little height that what is touched must stand in fewer rows."""
        return self.look.text_size is TextSize.LARGEST or self.px(_DESK_MM[1]) < _LOW_DESK_PX

    @property
    def growth(self) -> float:
        """Give how much larger than usual words are: less on a low kiosk, which has no room for more."""
        is_low = self.is_kiosk and not self.is_tall
        return 1 + (self.look.text_size.value - 1) * (_LOW_GROWTH if is_low else 1.0)

    def text_px(self, text: Text) -> int:
        """Give the height of a text in pixels."""
        desk_mm, kiosk_mm, _, _, share = text.value
        mm = kiosk_mm if self.is_kiosk else desk_mm
        tall = GROWN if self.is_tall and text in _LARGE else 1.0
        return round(mm * tall * (1 + (self.growth - 1) * share) * self.px_per_mm)

    def font(self, text: Text) -> QFont:
        """Make the font of a text from the variable typeface."""
        _, _, weight, width, _ = text.value
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.text_px(text))
        font.setVariableAxis(QFont.Tag("wght"), weight)
        font.setVariableAxis(QFont.Tag("wdth"), width)
        return font

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Give the strong and the soft colour of a tone."""
        match tone:
            case Tone.YES:
                return self.palette.yes, self.palette.yes_soft
            case Tone.NO:
                return self.palette.no, self.palette.no_soft
            case Tone.WAIT:
                return self.palette.wait, self.palette.wait_soft
            case Tone.INFO:
                return self.palette.accent, self.palette.accent_soft


def make_theme(
    face: Face,
    *,
    dpi: float,
    width_px: int,
    height_px: int,
    brand: Brand = HOUSE_BRAND,
    look: Look = USUAL_LOOK,
) -> Theme:
    """Fit the sizes to a screen, and the colours to an event.

    A screen that does not know its size says so with an absurd resolution; the usual one is taken
    instead. A small window makes everything smaller, a large desk makes it a little larger.
    """
    sane = dpi if LEAST_DPI <= dpi <= MOST_DPI else USUAL_DPI
    px_per_mm = sane / MM_PER_INCH
    palette = palette_of(brand, look.variant)
    if face is Face.KIOSK:
        room = min(width_px / (_LEAST_WIDTH_MM * px_per_mm), height_px / (_LEAST_HEIGHT_MM * px_per_mm))
        return Theme(face, px_per_mm * min(1.0, room), height_px > width_px, palette, look, brand.logo)
    room = min(size / (mm * px_per_mm) for size, mm in zip((width_px, height_px), _DESK_MM, strict=True))
    return Theme(face, px_per_mm * max(0.75, min(1.3, room)), palette=palette, look=look, logo=brand.logo)
