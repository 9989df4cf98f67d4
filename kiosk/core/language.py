"""What printers understand: their languages, and how pictures are packed in them."""

from enum import Enum


class Language(Enum):
    """What a printer is spoken to in."""

    ZPL = "zpl"  # Zebra's ZPL II and what is compatible with it: ESC/Label, emulations
    TSPL = "tspl"  # TSC and clones
    ESCPOS = "escpos"  # receipt printers
    PDF = "pdf"  # office printers, queues, print shops


class Compression(Enum):
    """How the data of a ZPL graphic are packed; not every cheap model prints Z64."""

    Z64 = "z64"
    ACS = "acs"
    HEX = "hex"
