"""The look of the faces as values: colours, and sizes in millimetres of the real screen."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QFont

from kiosk.core.event import Face

FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic", "sans-serif")
LEAST_DPI: Final = 60.0
MOST_DPI: Final = 250.0
USUAL_DPI: Final = 96.0
MM_PER_INCH: Final = 25.4
LEAST_TARGET_PX: Final = 44
GROWN: Final = 1.25


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#rrggbb`; every text colour has a contrast of 4.5 or more on its ground.

    Attributes:
        edge: borders of controls, 3 or more on card and paper.
        signal: on ink only.
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


class Tone(Enum):
    """What a panel or a button means; never told by its colour alone."""

    YES = "yes"
    NO = "no"
    WAIT = "wait"
    INFO = "info"


class Text(Enum):
    """The sizes and weights of words: (millimetres on a desk, on a kiosk, weight, width in percent)."""

    SMALL = (3.5, 8.6, 450, 100)
    CAPS = (3.1, 8.6, 700, 100)
    BODY = (4.3, 10.3, 450, 100)
    STRONG = (4.3, 10.3, 700, 100)
    LEAD = (5.4, 11.5, 600, 100)
    TITLE = (7.2, 14.5, 750, 95)
    NAME = (9.4, 17.0, 800, 92)
    NUMBER = (27.0, 62.0, 850, 88)


_LARGE: Final = frozenset({Text.LEAD, Text.TITLE, Text.NAME, Text.NUMBER})


@dataclass(frozen=True, slots=True)
class Theme:
    """Sizes for one face on one screen.

    Attributes:
        px_per_mm: of the real screen, times what the window's size allows.
        is_tall: a portrait screen, on which the largest things grow.
    """

    face: Face
    px_per_mm: float
    is_tall: bool = False
    palette: Palette = Palette()

    @property
    def is_kiosk(self) -> bool:
        """Tell whether runners stand in front of it."""
        return self.face is Face.KIOSK

    def px(self, mm: float) -> int:
        """Turn millimetres into pixels."""
        return round(mm * self.px_per_mm)

    @property
    def gap(self) -> int:
        """Give the usual distance between two things."""
        return self.px(6.5 if self.is_kiosk else 4.0)

    @property
    def target(self) -> int:
        """Give the least height of a thing that is pressed."""
        return max(LEAST_TARGET_PX, self.px(23.0 if self.is_kiosk else 11.0))

    @property
    def radius(self) -> int:
        """Give the radius of rounded corners."""
        return self.px(4.0 if self.is_kiosk else 2.6)

    def text_px(self, text: Text) -> int:
        """Give the height of a text in pixels."""
        desk_mm, kiosk_mm, *_ = text.value
        grown = GROWN if self.is_tall and text in _LARGE else 1.0
        return self.px(kiosk_mm * grown if self.is_kiosk else desk_mm)

    def font(self, text: Text) -> QFont:
        """Make the font of a text from the variable typeface."""
        *_, weight, width = text.value
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


def make_theme(face: Face, *, dpi: float, width_px: int, height_px: int) -> Theme:
    """Fit the sizes to a screen.

    A screen that does not know its size says so with an absurd resolution; the usual one is taken
    instead. A small window makes everything smaller, a large desk makes it a little larger.
    """
    sane = dpi if LEAST_DPI <= dpi <= MOST_DPI else USUAL_DPI
    px_per_mm = sane / MM_PER_INCH
    if face is Face.KIOSK:
        room = min(width_px / (272 * px_per_mm), height_px / (222 * px_per_mm))
        return Theme(face, px_per_mm * min(1.0, room), is_tall=height_px > width_px)
    room = min(width_px / (340 * px_per_mm), height_px / (205 * px_per_mm))
    return Theme(face, px_per_mm * max(0.75, min(1.3, room)))
