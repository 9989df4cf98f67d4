"""The languages that printers are spoken to in."""

from enum import Enum


class Language(Enum):
    """What a printer understands."""

    ZPL = "zpl"
    TSPL = "tspl"
    ESCPOS = "escpos"
