"""Printers that do not unpack Z64 get the same dots as hex, with run lengths or without."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zebrafy import ZebrafyZPL

from kiosk.core.bib import Picture
from kiosk.core.language import Compression
from kiosk.hardware.virtual.graphics import decode_graphic
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from kiosk.printing.zpl import graphic_field, label_body
from kiosk.printing.zpl_hex import run_length_hex
from tests.helpers.hypothesis_profile import effort
from tests.helpers.printing import DESIGN, sample_content

FALLBACKS = [Compression.ACS, Compression.HEX]
# bytes that make runs of every length, empty rows and equal rows
BYTES = st.sampled_from([0x00, 0x00, 0x00, 0xFF, 0xFF, 0x0F, 0x10, 0xA5])


@st.composite
def pictures(draw):
    row_bytes, height = draw(st.integers(1, 12)), draw(st.integers(1, 8))
    rows = draw(st.lists(st.binary(min_size=row_bytes, max_size=row_bytes), min_size=1, max_size=3))
    rows += [bytes(draw(st.lists(BYTES, min_size=row_bytes, max_size=row_bytes)))]
    chosen = [draw(st.sampled_from(rows)) for _ in range(height)]
    return Picture(row_bytes * 8, height, 203, b"".join(chosen))


def picture_of_row(row):
    return Picture(len(row) * 8, 1, 203, row)


def seen_by_zebrafy(field):
    (page,) = ZebrafyZPL(f"^XA{field.decode()}^FS^XZ").to_images()
    return ~np.array(page.convert("1"))


@pytest.mark.parametrize(
    ("hex_row", "written"),
    [
        ("F0" + "00" * 3, b"F,"),
        ("00" * 4, b","),
        ("FF" * 1, b"FF"),
        ("FF" * 2 + "0F", b"JF0F"),
        ("AA" * 10 + "11", b"gA11"),
        ("AA" * 10 + "A1", b"gGA1"),
        ("FF" * 200, b"zF"),
        ("FF" * 201, b"zFFF"),
        ("FF" * 405, b"zFzFPF"),
    ],
)
def test_run_lengths_are_written_as_the_manual_gives_them(hex_row, written):
    row = bytes.fromhex(hex_row)

    assert run_length_hex(picture_of_row(row)) == written


def test_a_row_like_the_one_before_is_one_sign_and_the_first_one_never_is():
    rows = bytes.fromhex("0000 0000 F000 F000 F00F F00F")

    assert run_length_hex(Picture(16, 6, 203, rows)) == b",:F,:F00F:"


@pytest.mark.parametrize("compression", FALLBACKS)
@effort(100)
@given(picture=pictures())
def test_every_picture_comes_back_from_its_fallback(compression, picture):
    field = graphic_field(picture, compression=compression)

    assert decode_graphic(field.removeprefix(b"^GF")).rows == picture.rows


@pytest.mark.parametrize("compression", list(Compression))
@effort(100)
@given(picture=pictures())
def test_another_decoder_sees_the_same_dots(compression, picture):
    field = graphic_field(picture, compression=compression)

    assert np.array_equal(seen_by_zebrafy(field), dots_of(picture))


@pytest.mark.parametrize("compression", list(Compression))
def test_a_bib_is_the_same_in_every_packing(compression):
    picture = open_renderer(DESIGN, dpi=203).render(sample_content(bib_name="Łukasz")).picture

    field = graphic_field(picture, compression=compression)

    assert decode_graphic(field.removeprefix(b"^GF")).rows == picture.rows
    assert np.array_equal(seen_by_zebrafy(field)[:, : picture.width_dots], dots_of(picture))


def test_run_lengths_make_a_bib_an_eighth_of_its_hex():
    picture = open_renderer(DESIGN, dpi=203).render(sample_content()).picture

    acs, plain = (label_body(picture, compression=compression) for compression in FALLBACKS)

    assert len(acs) * 8 < len(plain)
