"""Photos and vector logos: what they look like in dots, and what is refused with its cure."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.printing.page import Area, Ground, Page
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.pictures.files import load_picture
from kiosk.printing.pictures.pixels import read_photo
from kiosk.printing.pictures.placing import place_picture
from kiosk.printing.pictures.svg import read_svg
from kiosk.printing.raster import Press, pdf_dots
from tests.helpers.events import ROOT

BOX = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">{}</svg>'


AREA = Area(0, 0, 50, 25)


def png(image, kind="PNG"):
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


def drawing(shapes):
    return read_svg(BOX.format(shapes).encode(), name="logo.svg")


def dots_of(picture):  # ten dots a millimetre
    page = Page(50, 50, 254, "picture", Ground(), (place_picture(picture, AREA, align=0.5),))
    return Press().dots(page)


@pytest.mark.parametrize(
    ("shapes", "black"),
    [
        ('<rect x="10" y="10" width="20" height="20" fill="#000"/>', 100 * 100),
        ('<rect x="10" y="10" width="20" height="20" fill="black" transform="translate(5 5)"/>', 100 * 100),
        ('<g fill="navy"><path d="M10 10 h20 v20 h-20 z"/></g>', 100 * 100),
        ('<path d="M10 10 H30 V30 H10 Z M15 15 V25 H25 V15 Z" fill="#000"/>', 100 * 100 - 50 * 50),
        (
            '<path fill-rule="evenodd" d="M10 10 H30 V30 H10 Z M15 15 H25 V25 H15 Z" fill="#000"/>',
            100 * 100 - 50 * 50,
        ),
        ('<circle cx="50" cy="25" r="20" fill="#111"/>', np.pi * 100**2),
        ('<path d="M10 25 Q 30 5 50 25 T 90 25 L 90 45 L 10 45 Z" fill="#000"/>', 400 * 100),
        ('<rect x="10" y="10" width="20" height="20" fill="none"/>', None),
        (
            '<rect x="10" y="10" width="20" height="20" fill="none" stroke="#000" stroke-width="2"/>',
            4 * 100 * 10,
        ),
    ],
)
def test_shapes_become_black_where_they_are_dark(shapes, black):
    if black is None:
        with pytest.raises(InputError, match="shows nothing"):
            drawing(shapes)
        return

    assert dots_of(drawing(shapes)).sum() == pytest.approx(black, rel=0.03)


def test_a_drawing_in_black_and_white_has_clean_edges_and_one_in_colours_a_pattern():
    plain = drawing('<rect x="0" y="0" width="100" height="50" fill="#000"/>')
    grey = drawing('<rect x="0" y="0" width="100" height="50" fill="#808080"/>')

    assert not plain.has_shades
    assert grey.has_shades
    assert dots_of(plain)[:250].all()
    assert dots_of(grey)[:250].mean() == pytest.approx(0.5, abs=0.03)


def test_a_white_shape_covers_what_lies_below():
    logo = drawing(
        '<rect x="0" y="0" width="100" height="50" fill="#000"/>'
        '<rect x="40" y="20" width="20" height="10" fill="#fff"/>'
    )

    dots = dots_of(logo)

    assert not dots[105:145, 205:295].any()
    assert dots[10:90, 10:490].all()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (BOX.format('<text x="1" y="9">MPT</text>'), "<text>, which has no outline; turn its letters"),
        (BOX.format('<image href="x.png"/>'), "<image>"),
        (BOX.format('<linearGradient id="g"/>'), "<lineargradient>, .* plain colours"),
        (BOX.format('<mask id="m"/>'), "<mask>"),
        (BOX.format("<g/>"), "shows nothing"),
        ("<svg", "not an SVG drawing"),
        ("no drawing", "not an SVG drawing"),
        ("", "not an SVG drawing"),
    ],
)
def test_a_drawing_that_would_lose_something_is_refused(content, words):
    with pytest.raises(InputError, match=words):
        read_svg(content.encode(), name="logo.svg")


def test_the_shipped_logo_is_a_drawing_with_shades():
    logo = load_picture(ROOT / "resources" / "logos" / "ribbon.svg")

    assert logo.ratio == pytest.approx(1.0)
    assert logo.has_shades
    assert len(logo.paths) == 6


def test_a_photo_is_dithered_to_its_own_lightness():
    ramp = Image.fromarray(np.tile(np.linspace(0, 255, 400).astype(np.uint8), (200, 1)))

    photo = read_photo(png(ramp), name="ramp.png")

    dots = dots_of(photo)[:250]
    shares = [dots[:, start : start + 100].mean() for start in range(0, 500, 100)]
    assert photo.has_shades
    assert shares == pytest.approx([0.9, 0.7, 0.5, 0.3, 0.1], abs=0.04)


def test_a_photo_of_black_and_white_keeps_its_edges():
    image = Image.new("L", (100, 50), 255)
    image.paste(0, (0, 0, 50, 50))

    photo = read_photo(png(image), name="half.png")

    dots = dots_of(photo)
    assert not photo.has_shades
    assert dots[5:245, 5:245].all()
    assert not dots[5:245, 255:495].any()


def test_what_is_transparent_is_white():
    photo = read_photo(png(Image.new("RGBA", (10, 10), (0, 0, 0, 0))), name="clear.png")

    assert set(photo.greys) == {255}


def test_a_picture_is_never_stretched():
    photo = read_photo(png(Image.new("L", (100, 100), 0)), name="square.png")

    dots = dots_of(photo)

    ys, xs = np.nonzero(dots)
    assert np.ptp(xs) == pytest.approx(np.ptp(ys), abs=1)
    assert (xs.min(), xs.max()) == pytest.approx((125, 374), abs=1)


def test_a_photo_stands_in_the_pdf_with_its_greys():
    photo = read_photo(png(Image.new("L", (10, 10), 100)), name="grey.png")
    page = Page(50, 50, 254, "p", Ground(), (place_picture(photo, Area(5, 10, 20, 20), align=0.0),))

    dots = pdf_dots(page_pdf(page), dpi=254)

    ys, xs = np.nonzero(dots)
    assert (xs.min(), xs.max(), ys.min(), ys.max()) == pytest.approx((50, 249, 100, 299), abs=1)


@pytest.mark.parametrize("content", [b"", b"no picture", png(Image.new("L", (9, 9)), "GIF")])
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(InputError, match="save it as PNG, JPEG or SVG"):
        read_photo(content, name="x.png")


def test_a_missing_or_huge_file_says_what_to_do(tmp_path):
    huge = tmp_path / "huge.png"
    huge.write_bytes(bytes(9 * 2**20))

    with pytest.raises(InputError, match="save it smaller"):
        load_picture(huge)
    with pytest.raises(InputError, match="put it beside the design"):
        load_picture(tmp_path / "none.png")
    with pytest.raises(InputError, match="by 9000 pixels; save it smaller"):
        read_photo(png(Image.new("1", (9000, 9000))), name="wide.png")
