"""A page and its picture as what a printer is sent, in its own language."""

from collections.abc import Callable
from typing import assert_never

from kiosk.core.bib import Picture
from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.core.printer_profile import PrinterProfile
from kiosk.printing import tspl, zpl
from kiosk.printing.page import Page
from kiosk.printing.pdf.pages import page_pdf

Writer = Callable[[Page, Picture], bytes]


def writer_for(profile: PrinterProfile) -> Writer:
    """Give what writes the labels of a printer.

    Raises:
        InputError: a printer of that kind prints no bibs.
    """
    match profile.language:
        case Language.ZPL:
            return lambda _, picture: zpl.label_body(picture, compression=profile.compression)
        case Language.TSPL:
            return lambda _, picture: tspl.label_body(picture)
        case Language.PDF:
            return lambda page, _: page_pdf(page)
        case Language.ESCPOS:
            raise InputError("a receipt printer prints no bibs; name a label printer in the station file")
        case _:
            assert_never(profile.language)
