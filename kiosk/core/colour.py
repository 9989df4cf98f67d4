"""Colours as `#rrggbb`, and how well one can be read on another (WCAG 2.2, 1.4.3 and 1.4.11)."""

from functools import lru_cache
from typing import Final

BLACK: Final = "#000000"
WHITE: Final = "#ffffff"
_STEPS: Final = 50
_KNEE: Final = 0.04045


@lru_cache(maxsize=2048)  # a logo asks for each of its pixels
def luminance(colour: str) -> float:
    """Give the relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    linear = [
        part / 12.92 if part <= _KNEE else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Mix two colours; `share` of the other, 0 to 1."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def readable(colour: str, *grounds: str, at_least: float, towards: str) -> str:
    """Move a colour as little as is needed to stand out from every ground.

    Args:
        colour: as it is wished.
        grounds: what it stands on.
        at_least: the contrast that is needed with each of them.
        towards: where it may move; reached where nothing nearer is enough.
    """
    for step in range(_STEPS):
        moved = mixed(colour, towards, step / _STEPS)
        if all(contrast(moved, ground) >= at_least for ground in grounds):
            return moved
    return towards


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
