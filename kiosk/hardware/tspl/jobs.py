r"""The TSPL of one label, from SIZE to PRINT, and the commands beside it.

Source: TSC, TSPL/TSPL2 Programming Manual: SIZE, GAP, DIRECTION, REFERENCE, SPEED, DENSITY, CLS, BITMAP,
PRINT, SET REPRINT, OUT, @LABEL, "Status polling and immediate commands". A line ends with CR LF.
"""

import re
from dataclasses import dataclass

from kiosk.core.errors import InputError
from kiosk.hardware.settings import amount

ASK_STATUS = b"\x1b!?"
ASK_DETAILS = b"\x1b!S"
# what waits in the printer is lost, a half command stream too; it then starts again
RESET = b"\x1b!R"
# a label that a fault interrupted is not printed again by the printer itself; kept without power, so that it
# is said once a connection and not with every label
NO_REPRINT = b"SET REPRINT OFF\r\n"

_SIZE = re.compile(rb"SIZE \d{1,4}(?:\.\d{1,2})? mm,\d{1,4}(?:\.\d{1,2})? mm\r\n")
_BITMAP = re.compile(rb"BITMAP \d{1,5},\d{1,5},(\d{1,4}),(\d{1,5}),0,")
# no quote, no backslash, no control character: nothing that could end or change a string of TSPL
_KEY = re.compile(r"[A-Za-z0-9./-]{1,32}")
_MOST_MM, _MOST_DENSITY, _MOST_SPEED = 25.4, 15, 18
_END = b"\r\n"


@dataclass(frozen=True, slots=True)
class PressSettings:
    """How the printer shall treat its stock; what is None stays as it was set up at the printer.

    Attributes:
        gap_mm: between two labels.
        direction: 0 or 1, which edge of the picture comes out first.
        speed: inches a second.
        density: 0 to 15.
    """

    gap_mm: float | None = None
    direction: int = 0
    speed: float | None = None
    density: int | None = None

    @property
    def lines(self) -> bytes:
        """Give the commands."""
        return b"".join((
            b"" if self.gap_mm is None else b"GAP %.2f mm,0 mm\r\n" % self.gap_mm,
            b"DIRECTION %d\r\nREFERENCE 0,0\r\n" % self.direction,
            b"" if self.speed is None else f"SPEED {self.speed:g}\r\n".encode(),
            b"" if self.density is None else b"DENSITY %d\r\n" % self.density,
        ))  # fmt: skip


def read_press_settings(options: dict[str, str]) -> PressSettings:
    """Read the options gap_mm, direction, speed and density.

    Raises:
        InputError: one is no number, or out of bounds.
    """
    density = _wanted(options, "density", _MOST_DENSITY)
    return PressSettings(
        gap_mm=_wanted(options, "gap_mm", _MOST_MM),
        direction=round(amount(options, "direction", default=0, at_most=1)),
        speed=_wanted(options, "speed", _MOST_SPEED),
        density=None if density is None else round(density),
    )


def build_job(label: bytes, settings: PressSettings) -> bytes:
    """Wrap a label: one print of it, and not a byte behind that.

    Args:
        label: SIZE and BITMAP lines, as `kiosk.printing.tspl.label_body` makes them.
        settings: how the printer shall treat its stock.

    Raises:
        InputError: the label holds anything else.
    """
    size = _SIZE.match(label)
    if size is None or not _is_bitmaps(label, size.end()):
        raise InputError("a TSPL label must be SIZE and BITMAP lines alone: draw it with the TSPL printing")
    return size[0] + settings.lines + b"CLS\r\n" + label[size.end() :] + b"PRINT 1,1\r\n"


def check_key(attempt_key: str) -> str:
    """Give an attempt's key back if it can stand in a string of TSPL.

    Raises:
        InputError: it cannot.
    """
    if not _KEY.fullmatch(attempt_key):
        raise InputError(f'the attempt key "{attempt_key}" must be 1 to 32 letters, digits, dots or dashes')
    return attempt_key


def ask_counter(tag: str) -> bytes:
    """Ask for the labels printed since the printer was switched on; the answer carries the tag.

    It is an ordinary command: the printer comes to it when it has done what was sent before.
    """
    return b'OUT "%s="+STR$(@LABEL)+";"\r\n' % tag.encode("ascii")


def _is_bitmaps(label: bytes, at: int) -> bool:
    """Tell whether there is at least one BITMAP and nothing but whole ones from here to the end."""
    start = at
    while head := _BITMAP.match(label, at):
        at = head.end() + int(head[1]) * int(head[2]) + len(_END)
        if label[at - len(_END) : at] != _END:
            return False
    return start < at == len(label)


def _wanted(options: dict[str, str], key: str, at_most: float) -> float | None:
    return amount(options, key, default=0, at_most=at_most) if options.get(key, "").strip() else None
