"""Codes of every symbology, in every quarter turn, scan from the dots that are burnt."""

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.codes.placing import LEAST_QR_MODULE, place_bars, place_qr
from kiosk.printing.codes.scan import check_scan
from kiosk.printing.codes.symbols import modules_of
from kiosk.printing.page import Area, Ground, Page, to_mm
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.raster import Press, pdf_dots

BARS = {Symbology.CODE128: "#301~1427", Symbology.CODE39: "MPT-1427", Symbology.ITF: "001427"}
RESOLUTIONS = [203, 300, 600]


def page_of(code, dpi):
    return Page(120, 120, dpi, "codes", Ground(), (code,))


def scanned(dots):
    return [found.text for found in zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)]


@pytest.mark.parametrize("dpi", RESOLUTIONS)
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
@pytest.mark.parametrize("symbology", list(BARS))
def test_bars_scan_in_every_turn_from_dots_and_from_the_pdf(symbology, turn, dpi):
    area = Area(10, 10, 100, 30) if turn % 2 == 0 else Area(10, 10, 30, 100)
    code = place_bars(symbology, BARS[symbology], area, module=0.375, align=0.5, dpi=dpi, turn=turn)
    page = page_of(code, dpi)

    dots = Press().dots(page)

    check_scan(dots, code)
    assert scanned(dots) == [BARS[symbology]]
    assert scanned(pdf_dots(page_pdf(page), dpi=dpi)) == [BARS[symbology]]


@pytest.mark.parametrize("dpi", RESOLUTIONS)
@pytest.mark.parametrize("payload", ["1427", "https://example.org/r/20024", "Zoë Łukasz 王小明"])
def test_a_qr_code_scans_from_dots_and_from_the_pdf(payload, dpi):
    code = place_qr(payload, Area(10, 10, 40, 40), align=0.5, dpi=dpi)
    page = page_of(code, dpi)

    dots = Press().dots(page)

    check_scan(dots, code)
    assert scanned(dots) == scanned(pdf_dots(page_pdf(page), dpi=dpi)) == [payload]
    assert to_mm(code.dots, dpi) >= LEAST_QR_MODULE


@pytest.mark.parametrize("dpi", RESOLUTIONS)
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_modules_are_whole_dots_and_quiet_zones_stay_white(turn, dpi):
    area = Area(10, 10, 80, 30) if turn % 2 == 0 else Area(10, 10, 30, 80)
    code = place_bars(Symbology.CODE128, "20024", area, module=0.5, align=0.0, dpi=dpi, turn=turn)

    dots = Press().dots(page_of(code, dpi))

    line = dots[code.y + code.height // 2] if turn % 2 == 0 else dots[:, code.x + code.width // 2]
    black = np.flatnonzero(line)
    start, quiet = (code.x, code.quiet_x) if turn % 2 == 0 else (code.y, code.quiet_y)
    bars = np.array(modules_of(Symbology.CODE128, "20024")[0])
    expected = np.repeat(bars if turn < 2 else bars[::-1], code.dots)
    assert quiet == 10 * code.dots
    assert line[start : start + expected.size].tolist() == expected.tolist()
    assert black[0] == start
    assert not line[start - quiet : start].any()
    assert not line[start + expected.size : start + expected.size + quiet].any()


@pytest.mark.parametrize(
    ("symbology", "payload", "words"),
    [
        (Symbology.CODE39, "Zoë", "Code 39 holds"),
        (Symbology.CODE39, "mpt", "Code 39 holds"),
        (Symbology.ITF, "142", "pairs of digits"),
        (Symbology.ITF, "14A7", "pairs of digits"),
        (Symbology.QR, "x" * 501, "too fine"),
        (Symbology.QR, "", "content of a code is missing"),
        (Symbology.CODE128, "Zoë", "scanner cannot type"),
    ],
)
def test_what_a_symbology_cannot_write_is_refused(symbology, payload, words):
    with pytest.raises(DocumentError, match=words):
        modules_of(symbology, payload)


def test_a_qr_code_that_is_too_fine_for_its_area_is_refused():
    with pytest.raises(DocumentError, match="too fine for 12 mm"):
        place_qr("https://example.org/r/20024", Area(0, 0, 12, 12), align=0.5, dpi=203)


def test_a_spoilt_qr_code_is_not_printed():
    code = place_qr("1427", Area(10, 10, 30, 30), align=0.5, dpi=203)
    dots = Press().dots(page_of(code, 203))
    dots[code.y + 20 : code.y + 120, code.x + 20 : code.x + 120] = True

    with pytest.raises(DocumentError, match="cannot be read back"):
        check_scan(dots, code)


def test_a_code_that_says_something_else_is_not_printed():
    code = place_bars(Symbology.CODE128, "1427", Area(0, 0, 90, 20), module=0.5, align=0, dpi=203)
    dots = Press().dots(page_of(code, 203))

    with pytest.raises(DocumentError, match="cannot be read back"):
        check_scan(dots, replace(code, payload="1428"))
