"""TSPL labels and virtual TSPL printers for the tests of the devices."""

from pathlib import Path

import numpy as np

from kiosk.core.bib import Picture
from kiosk.hardware.printer_tspl import TsplPrinter, open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.printing.tspl import label_body
from tests.helpers.hardware import QUICK, picture


def virtual_tspl(folder: Path, options: str = "") -> TsplPrinter:
    query = "&".join(part for part in (QUICK, "language=tspl", options) if part)
    return open_printer(DeviceSettings("Printer 1", f"virtual:{folder}?{query}", folder=folder))


def tspl_picture(text: str = "1427") -> Picture:
    page = picture(text)
    black = ~np.array(page)
    return Picture(page.width, page.height, 203, np.packbits(black, axis=1).tobytes())


def tspl_label(text: str = "1427") -> bytes:
    return label_body(tspl_picture(text))
