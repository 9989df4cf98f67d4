"""Code 128 lies on whole dots, and what would not scan is refused."""

import numpy as np
import pytest

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.codes.placing import place_bars
from kiosk.printing.codes.scan import check_scan
from kiosk.printing.codes.symbols import modules_of
from kiosk.printing.page import Area

AREA = Area(132.0, 72.0, 70.2, 19.0)


def test_modules_begin_with_a_bar_and_end_with_the_stop_pattern():
    modules = modules_of(Symbology.CODE128, "1427")[0]

    assert "".join("1" if bar else "0" for bar in modules).endswith("1100011101011")
    assert len(modules) == 11 * 4 + 13


@pytest.mark.parametrize(("dpi", "dots"), [(203, 4), (300, 6), (600, 12)])
def test_half_a_millimetre_becomes_whole_dots_at_each_resolution(dpi, dots):
    bars = place_bars(Symbology.CODE128, "1427", AREA, module=0.5, align=1.0, dpi=dpi)

    assert bars.dots == dots
    assert bars.width == 57 * dots
    assert bars.quiet_x == 10 * dots


@pytest.mark.parametrize("align", [0.0, 0.5, 1.0])
def test_code_and_quiet_zones_stay_inside_the_area(align):
    bars = place_bars(Symbology.CODE128, "0001427", AREA, module=0.5, align=align, dpi=203)

    left, right = AREA.x / 25.4 * 203, AREA.right / 25.4 * 203
    assert bars.x - bars.quiet_x >= left - 1
    assert bars.x + bars.width + bars.quiet_x <= right + 1


def test_long_content_gets_finer_bars_before_it_is_refused():
    bars = place_bars(Symbology.CODE128, "#301~1427AB", AREA, module=0.5, align=0.5, dpi=203)

    assert 2 <= bars.dots < 4


@pytest.mark.parametrize(
    ("payload", "area", "words"),
    [
        ("1427" * 12, AREA, "too long"),
        ("1427", Area(0, 0, 60, 5), "too low"),
        ("", AREA, "content of a code is missing"),
        ("14\n27", AREA, "scanner cannot type"),
        ("Zoë", AREA, "scanner cannot type"),
    ],
)
def test_what_would_not_scan_is_refused(payload, area, words):
    with pytest.raises(DocumentError, match=words):
        place_bars(Symbology.CODE128, payload, area, module=0.5, align=0.5, dpi=203)


def test_a_smeared_code_is_not_printed():
    bars = place_bars(Symbology.CODE128, "1427", AREA, module=0.5, align=0.5, dpi=203)
    dots = np.zeros((812, 1624), np.bool_)
    dots[bars.y : bars.y + bars.height, bars.x : bars.x + bars.width] = np.repeat(bars.modules[0], bars.dots)
    check_scan(dots, bars)

    dots[:, bars.x + 30 : bars.x + 60] = True

    with pytest.raises(DocumentError, match="cannot be read back at 4 dots a module"):
        check_scan(dots, bars)
