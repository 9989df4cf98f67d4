"""A slip in ESC/POS: the same bytes as another encoder's, and never a command among its dots."""

import re

import numpy as np
import pytest
from escpos.printer import Dummy
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.bib import Picture
from kiosk.printing.escpos import slip, slip_of
from kiosk.printing.raster import dots_of
from kiosk.printing.slip import SlipDrawing, SlipPaper
from tests.helpers.hypothesis_profile import effort
from tests.helpers.slips import sample_slip

BAND = re.compile(rb"\x1dv0\x00(..)(..)", re.DOTALL)
COMMANDS = [bytes([0x10, sign]) for sign in (0x04, 0x05, 0x14)]


@st.composite
def pictures(draw, *, margin):
    """Draw pictures full of what could become a command, with a white margin at the right or without."""
    row_bytes, height = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    sign = st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x08, 0x0A, 0x28, 0x20, 0x00, 0xFF]) | st.integers(0, 255)
    rows = [
        bytes([*draw(st.lists(sign, min_size=row_bytes, max_size=row_bytes)), *[0] * margin])
        for _ in range(height)
    ]
    return Picture((row_bytes + margin) * 8, height, 203, b"".join(rows))


def read_back(data):
    """Read a slip strictly, and give its dots, True = black."""
    assert data.startswith(b"\x1b@")
    at, bands = 2, []
    while head := BAND.match(data, at):
        width, height = (int.from_bytes(size, "little") for size in head.groups())
        rows = np.frombuffer(data[head.end() : head.end() + width * height], np.uint8)
        bands.append(np.unpackbits(rows.reshape(height, width), axis=1))
        at = head.end() + width * height
    assert data[at:] == b"\x1dV\x42\x00"
    return np.concatenate(bands).astype(bool)


def moved(dots, steps):
    return np.roll(dots, steps, axis=1)


@effort(100)
@given(picture=pictures(margin=0) | pictures(margin=1))
def test_no_picture_holds_a_command_that_is_carried_out_at_once(picture):
    data = slip_of(picture)

    assert not any(command in data for command in COMMANDS)


@effort(100)
@given(picture=pictures(margin=0) | pictures(margin=1))
def test_a_picture_loses_no_dot(picture):
    before, after = dots_of(picture), read_back(slip_of(picture))

    assert any((after & moved(before, steps) == moved(before, steps)).all() for steps in range(8))
    assert after.sum() < before.sum() * 2 + 1


@effort(100)
@given(picture=pictures(margin=1))
def test_a_picture_with_a_margin_is_moved_exactly_where_a_move_helps(picture):
    before, after = dots_of(picture), read_back(slip_of(picture))

    helps = [
        steps
        for steps in range(8)
        if not any(c in np.packbits(moved(before, steps), axis=1).tobytes() for c in COMMANDS)
    ]
    if helps:
        assert np.array_equal(after, moved(before, helps[0]))


def test_a_harmless_picture_is_not_moved():
    picture = Picture(20, 2, 203, bytes.fromhex("ffaa10 808040"))

    assert np.array_equal(read_back(slip_of(picture))[:, :20], dots_of(picture))


@pytest.mark.parametrize("paper", [SlipPaper(576, 203), SlipPaper(384, 203), SlipPaper(512, 180)])
def test_a_slip_carries_its_picture_in_bands_of_its_whole_width(paper):
    drawing = SlipDrawing(paper)

    data = slip(sample_slip(), drawing)

    drawn = read_back(data)
    expected = dots_of(drawing.picture(sample_slip()))
    assert any(np.array_equal(drawn, moved(expected, steps)) for steps in range(8))
    assert max(int.from_bytes(height, "little") for _, height in BAND.findall(data)) <= 240


def test_another_encoder_says_the_same_bytes():
    picture = SlipDrawing(SlipPaper(512, 180)).picture(sample_slip())
    dots = read_back(slip_of(picture))
    other = Dummy(profile="TM-T88V")

    other.hw("INIT")
    other.image(Image.fromarray(~dots), impl="bitImageRaster", fragment_height=240, center=False)
    other.cut(feed=False)

    assert other.output == slip_of(picture)
