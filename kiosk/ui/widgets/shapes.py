"""Icons as painter paths in a square of 24."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

SIDE: Final = 24.0
_Line = tuple[tuple[float, float], ...]


class Icon(Enum):
    """What can be drawn beside words."""

    TICK = "tick"
    CROSS = "cross"
    WARNING = "warning"
    QUESTION = "question"
    PRINTER = "printer"
    CHIP = "chip"
    SCANNER = "scanner"
    SEARCH = "search"
    PERSON = "person"
    PEOPLE = "people"
    HAND = "hand"
    BUSY = "busy"
    BACK = "back"
    ERASE = "erase"
    BELL = "bell"
    CLOCK = "clock"
    BOARD = "board"
    BOLT = "bolt"
    SWAP = "swap"
    BOOK = "book"
    FLAG = "flag"
    LOCK = "lock"
    KEYPAD = "keypad"
    SPEAKER = "speaker"
    CONTRAST = "contrast"
    ROLL = "roll"
    PEN = "pen"


DIRECTED: Final = frozenset({Icon.HAND, Icon.BACK, Icon.ERASE, Icon.SPEAKER, Icon.SWAP})

_LINES: Final[dict[Icon, tuple[_Line, ...]]] = {
    Icon.TICK: (((4.5, 12.8), (9.8, 18), (19.5, 6.5)),),
    Icon.CROSS: (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    Icon.WARNING: (((12, 4.5), (12, 14.2)), ((12, 18.6), (12, 18.9))),
    Icon.QUESTION: (
        ((8, 8.2), (8.6, 6), (10.4, 4.6), (13.6, 4.6), (15.6, 6.2), (15.9, 8.4), (14.8, 10.2),
         (12, 12.2), (12, 14.6)),
        ((12, 18.9), (12, 19.2)),
    ),
    Icon.PRINTER: (
        ((7, 9), (7, 3.5), (17, 3.5), (17, 9)),
        ((7, 17), (3.5, 17), (3.5, 9), (20.5, 9), (20.5, 17), (17, 17)),
        ((7, 14), (17, 14), (17, 20.5), (7, 20.5), (7, 14)),
    ),
    Icon.CHIP: (
        ((7, 7), (17, 7), (17, 17), (7, 17), (7, 7)),
        ((10, 7), (10, 3.5)), ((14, 7), (14, 3.5)), ((10, 17), (10, 20.5)), ((14, 17), (14, 20.5)),
        ((7, 10), (3.5, 10)), ((7, 14), (3.5, 14)), ((17, 10), (20.5, 10)), ((17, 14), (20.5, 14)),
    ),
    Icon.SCANNER: (
        ((3.5, 8), (3.5, 4), (7.5, 4)), ((16.5, 4), (20.5, 4), (20.5, 8)),
        ((20.5, 16), (20.5, 20), (16.5, 20)), ((7.5, 20), (3.5, 20), (3.5, 16)),
        ((8, 8.5), (8, 15.5)), ((12, 8.5), (12, 15.5)), ((16, 8.5), (16, 15.5)),
    ),
    Icon.SEARCH: (((15.2, 15.2), (20.5, 20.5)),),
    Icon.PERSON: (((4.5, 20.5), (5.4, 16.6), (8.5, 14.6), (15.5, 14.6), (18.6, 16.6), (19.5, 20.5)),),
    Icon.PEOPLE: (
        ((2.5, 19.5), (3.2, 16.4), (5.6, 14.6), (11.4, 14.6), (13.8, 16.4), (14.5, 19.5)),
        ((16, 14.6), (18.6, 14.8), (20.8, 16.4), (21.5, 19.5)),
    ),
    Icon.HAND: (((4, 12), (20, 12)), ((14, 6), (20, 12), (14, 18))),
    Icon.BUSY: (),
    Icon.BACK: (((20, 12), (4, 12)), ((10, 6), (4, 12), (10, 18))),
    Icon.ERASE: (
        ((8, 5.5), (20.5, 5.5), (20.5, 18.5), (8, 18.5), (2.5, 12), (8, 5.5)),
        ((11, 9.2), (16.6, 14.8)), ((16.6, 9.2), (11, 14.8)),
    ),
    Icon.BELL: (
        ((5, 17.5), (6.8, 15), (6.8, 10.5), (8.2, 7), (12, 5.2), (15.8, 7), (17.2, 10.5),
         (17.2, 15), (19, 17.5), (5, 17.5)),
        ((12, 5), (12, 3.4)), ((10.3, 20.4), (13.7, 20.4)),
    ),
    Icon.CLOCK: (((12, 7.2), (12, 12), (15.4, 14.2)),),
    Icon.BOARD: (((4, 20), (20.5, 20)), ((7, 16.4), (7, 12)), ((12, 16.4), (12, 5)), ((17, 16.4), (17, 9))),
    Icon.BOLT: (((13.2, 3.5), (6, 13.4), (11.4, 13.4), (10.6, 20.5), (18, 10.4), (12.4, 10.4), (13.2, 3.5)),),
    Icon.SWAP: (
        ((4, 8.5), (19.5, 8.5)), ((16, 5), (19.5, 8.5), (16, 12)),
        ((20, 16), (4.5, 16)), ((8, 12.5), (4.5, 16), (8, 19.5)),
    ),
    Icon.BOOK: (
        ((5, 4), (19, 4), (19, 20.5), (5, 20.5), (5, 4)),
        ((8.6, 8.5), (15.4, 8.5)), ((8.6, 12.2), (15.4, 12.2)), ((8.6, 16), (13, 16)),
    ),
    Icon.FLAG: (((6, 21), (6, 4)), ((6, 4.4), (18.5, 4.4), (15.6, 8.8), (18.5, 13.2), (6, 13.2))),
    Icon.LOCK: (
        ((5.5, 11), (18.5, 11), (18.5, 20), (5.5, 20), (5.5, 11)),
        ((8.2, 11), (8.2, 7.4), (9.6, 4.9), (12, 4), (14.4, 4.9), (15.8, 7.4), (15.8, 11)),
        ((12, 14.4), (12, 16.6)),
    ),
    Icon.KEYPAD: tuple(((x, y), (x, y + 0.2)) for y in (5.5, 12.0, 18.5) for x in (5.5, 12.0, 18.5)),
    Icon.SPEAKER: (
        ((3.5, 9.4), (7, 9.4), (11.6, 5.2), (11.6, 18.8), (7, 14.6), (3.5, 14.6), (3.5, 9.4)),
        ((15, 9), (16.2, 12), (15, 15)), ((18.2, 6.4), (20.4, 12), (18.2, 17.6)),
    ),
    Icon.CONTRAST: (((12, 3.6), (12, 20.4)), ((15.6, 6), (15.6, 18)), ((18.8, 8.6), (18.8, 15.4))),
    Icon.ROLL: (((10, 19.6), (20.5, 19.6), (20.5, 14)), ((20.5, 14), (17, 14))),
    Icon.PEN: (((5, 19), (6, 15), (16.4, 4.6), (19.4, 7.6), (9, 18), (5, 19)), ((14, 7), (17, 10))),
}  # fmt: skip
_CIRCLES: Final[dict[Icon, tuple[tuple[float, float, float], ...]]] = {
    Icon.SEARCH: ((10.0, 10.0, 6.0),),
    Icon.PERSON: ((12.0, 8.0, 4.0),),
    Icon.PEOPLE: ((8.5, 8.4, 3.4), (16.6, 9.0, 2.4)),
    Icon.CLOCK: ((12.0, 12.0, 8.6),),
    Icon.CONTRAST: ((12.0, 12.0, 8.6),),
    Icon.ROLL: ((10.0, 11.6, 8.0), (10.0, 11.6, 2.6)),
}


def icon_path(icon: Icon) -> QPainterPath:
    """Give the strokes of an icon, in a square of 24; a round pen of 2 fits them."""
    path = QPainterPath()
    for line in _LINES[icon]:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    for x, y, radius in _CIRCLES.get(icon, ()):
        path.addEllipse(QPointF(x, y), radius, radius)
    return path
