"""TSPL carries the picture exactly, in numbers and dots alone, and never a command of its own."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.bib import Picture
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from kiosk.printing.tspl import label_body
from tests.helpers.hypothesis_profile import effort
from tests.helpers.printing import DESIGN, sample_content

SIZE = re.compile(rb"SIZE (\d+\.\d\d) mm,(\d+\.\d\d) mm\r\n")
BITMAP = re.compile(rb"BITMAP (\d+),(\d+),(\d+),(\d+),0,")
# what becomes ESC and ! once the bits are turned round, more often than chance would have it
ESCAPE, BANG = 0xFF ^ 0x1B, 0xFF ^ ord("!")


@st.composite
def pictures(draw):
    row_bytes, height = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    sign = st.sampled_from([ESCAPE, BANG, 0x00, 0x81])
    rows = bytes(draw(st.lists(sign, min_size=row_bytes * height, max_size=row_bytes * height)))
    return Picture(row_bytes * 8, height, 203, rows)


def read_body(body):
    """Read a body strictly: its size in mm, and its dots by the rule that 0 is black."""
    size = SIZE.match(body)
    at, pieces = size.end(), []
    while at < len(body):
        head = BITMAP.match(body, at)
        x, y, width, height = (int(number) for number in head.groups())
        data = body[head.end() : head.end() + width * height]
        assert body[head.end() + width * height :][:2] == b"\r\n"
        at = head.end() + width * height + 2
        pieces.append((x, y, np.frombuffer(data, np.uint8).reshape(height, width)))
    wide = max(x + piece.shape[1] * 8 for x, _, piece in pieces)
    high = max(y + piece.shape[0] for _, y, piece in pieces)
    drawn = np.zeros((high, wide), int)
    for x, y, piece in pieces:
        drawn[y : y + piece.shape[0], x : x + piece.shape[1] * 8] += 1 + ~np.unpackbits(piece, axis=1) % 2
    return (float(size[1]), float(size[2])), drawn


def test_a_small_picture_is_written_as_the_manual_says():
    picture = Picture(12, 2, 203, bytes.fromhex("fff0 8010"))

    assert label_body(picture) == (
        b"SIZE 1.50 mm,0.25 mm\r\nBITMAP 0,0,2,2,0," + bytes.fromhex("000f 7fef") + b"\r\n"
    )


@effort(100)
@given(picture=pictures())
def test_every_dot_is_drawn_once_and_black_is_black(picture):
    _, drawn = read_body(label_body(picture))

    assert np.array_equal(drawn, dots_of(picture) + 1)


@effort(100)
@given(picture=pictures())
def test_no_picture_holds_an_immediate_command(picture):
    assert b"\x1b!" not in label_body(picture)


@pytest.mark.parametrize("name", ["Zoë", "محمد العربي", 'Eve"\r\nPRINT 9\r\n', "\x1b!R"])
def test_a_bib_is_one_bitmap_whatever_the_runner_is_called(name):
    picture = open_renderer(DESIGN, dpi=203).render(sample_content(bib_name=name)).picture

    body = label_body(picture)
    size, drawn = read_body(body)

    assert size == pytest.approx(
        (picture.width_dots / 203 * 25.4, picture.height_dots / 203 * 25.4), abs=0.01
    )
    assert np.array_equal(drawn[:, : picture.width_dots] == 2, dots_of(picture))
    assert b"PRINT" not in body
    assert len(body) < len(picture.rows) + 200
