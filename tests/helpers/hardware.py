"""Labels and virtual printers for the tests of the devices."""

import base64
import binascii
import zlib
from pathlib import Path

import zxingcpp
from PIL import Image, ImageChops

from kiosk.core.bib import ChipPlan
from kiosk.core.ports import DeviceStatus
from kiosk.hardware.printer_zpl import ZplPrinter, open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.faults import FaultBook
from kiosk.hardware.virtual.tray import Tray

QUICK = "encode_s=0&feed_s=0&answer_s=0.3&poll_s=0.01&finish_s=0.6&person_s=5&chunk_s=0.03"
EPC = "C0DE00000000000011001427"
PLAN = ChipPlan("1427.1", 1, EPC)


def virtual(folder: Path, options: str = "") -> ZplPrinter:
    query = "&".join(part for part in (QUICK, options) if part)
    return open_printer(DeviceSettings("Printer 1", f"virtual:{folder}?{query}", folder=folder))


def tray_of(folder: Path) -> Tray:
    return Tray(folder, seed="", stock=0)


def faults_of(folder: Path) -> FaultBook:
    return FaultBook(folder)


def nobody(_status: DeviceStatus) -> None:
    """Nobody stands at the printer."""


class Mender:
    """Mends the printer as soon as it complains."""

    def __init__(self, faults: FaultBook) -> None:
        self.faults = faults
        self.seen: list[DeviceStatus] = []

    def __call__(self, status: DeviceStatus) -> None:
        self.seen.append(status)
        self.faults.cure()


def picture(text: str, *, width: int = 812, height: int = 1624) -> Image.Image:
    """Draw a Code 128 and some noise, so that the bytes do not pack to nothing."""
    page = Image.new("1", (width, height), 1)
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128).to_image(scale=4)
    stamp = Image.fromarray(code).convert("1")
    page.paste(stamp, (100, 200))
    noise = Image.effect_noise((400, 400), 120).convert("1")
    page.paste(noise, (100, 800))
    return page


def label(text: str = "1427", **size: int) -> bytes:
    """Give a label body as the printing room makes it: one Z64 graphic."""
    page = picture(text, **size)
    raw = ImageChops.invert(page.convert("L")).convert("1").tobytes()
    row_bytes = (page.width + 7) // 8
    packed = base64.b64encode(zlib.compress(raw, 6))
    crc = binascii.crc_hqx(packed, 0)
    head = f"^PW{page.width}^LL{page.height}^LH0,0^FO0,0^GFA,{len(raw)},{len(raw)},{row_bytes}".encode()
    return head + b",:Z64:%s:%04X^FS" % (packed, crc)


def read_codes(path: Path) -> list[str]:
    with Image.open(path) as png:
        return [code.text for code in zxingcpp.read_barcodes(png.convert("L"))]
