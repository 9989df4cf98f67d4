"""The picture has exact bars, the right way round, and comes back from PNG dot by dot."""

from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.printing.design.values import Rotation
from kiosk.printing.raster import dots_of, picture_of, picture_png
from kiosk.printing.renderer import open_renderer
from tests.helpers.printing import DESIGN, run_lengths, sample_content

CORNER = np.zeros((5, 9), np.bool_)
CORNER[0, 0] = True  # top left for the reader


@pytest.mark.parametrize(
    ("rotation", "shape", "place"),
    [
        (Rotation.NONE, (5, 9), (0, 0)),
        (Rotation.QUARTER, (9, 5), (0, 4)),
        (Rotation.HALF, (5, 9), (4, 8)),
        (Rotation.THREE_QUARTERS, (9, 5), (8, 0)),
    ],
)
def test_the_page_is_turned_clockwise_for_the_printer_and_back_for_people(rotation, shape, place):
    picture = picture_of(CORNER, dpi=203, rotation=rotation)

    dots = dots_of(picture)
    upright = np.array(Image.open(BytesIO(picture_png(picture, rotation=rotation))))
    assert dots.shape == shape == (picture.height_dots, picture.width_dots)
    assert np.argwhere(dots).tolist() == [list(place)]
    assert np.array_equal(~upright, CORNER)


@pytest.mark.parametrize("rotation", Rotation)
@pytest.mark.parametrize("shape", [(16, 24), (17, 23), (7, 8), (1, 1)])
def test_every_dot_is_packed_as_if_the_turned_page_were_packed_row_by_row(rotation, shape):
    dots = np.random.default_rng(42).random(shape) < 0.5

    picture = picture_of(dots, dpi=203, rotation=rotation)

    assert picture.rows == np.packbits(np.rot90(dots, -rotation), axis=1).tobytes()


def test_padding_bits_of_a_row_are_white():
    picture = picture_of(np.ones((2, 9), np.bool_), dpi=203, rotation=Rotation.NONE)

    assert picture.rows == bytes.fromhex("ff80 ff80")
    assert picture.row_bytes == 2


@pytest.mark.parametrize(("dpi", "size"), [(203, (812, 1624)), (300, (1200, 2400)), (600, (2400, 4800))])
def test_bars_of_the_picture_are_exact_and_scan(dpi, size):
    renderer = open_renderer(DESIGN, dpi=dpi)
    content = sample_content(barcode="0001427", watermark="REHEARSAL", copy=1)
    (bars,) = renderer.lay_out(content).codes

    picture = renderer.render(content).picture

    upright = np.rot90(dots_of(picture))
    block = upright[bars.y : bars.y + bars.height, bars.x - bars.quiet_x : bars.x + bars.width + bars.quiet_x]
    assert (picture.width_dots, picture.height_dots) == size
    assert (block == block[0]).all()
    assert run_lengths(block[0]) == run_lengths(np.repeat(np.array(bars.modules[0]), bars.dots))
    assert np.flatnonzero(block[0])[[0, -1]].tolist() == [bars.quiet_x, bars.quiet_x + bars.width - 1]
    assert [code.text for code in zxingcpp.read_barcodes((~dots_of(picture)).astype(np.uint8) * 255)] == [
        "0001427"
    ]


def test_png_for_people_is_upright_carries_its_resolution_and_scans():
    renderer = open_renderer(DESIGN, dpi=300)

    image = Image.open(BytesIO(renderer.png(renderer.render(sample_content()).picture)))

    assert image.mode == "1"
    assert image.size == (2400, 1200)
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert [(code.text, abs(code.orientation)) for code in zxingcpp.read_barcodes(image)] == [("1427", 0)]
