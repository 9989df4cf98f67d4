"""Graphics of the simulated ZPL printer: drawn dot for dot, or left away and told."""

import base64
import binascii
import zlib

import pytest
from PIL import Image

from kiosk.hardware.virtual.graphics import decode_graphic
from tests.helpers.cable import send
from tests.helpers.hardware import tray_of
from tests.unit.hardware.virtual_zebra.socket_talk import SMALL


def picture_of(folder, number):
    with Image.open(tray_of(folder).picture(number)) as png:
        return png.convert("1")


def black_dots(image):
    return {(x, y) for y in range(image.height) for x in range(image.width) if not image.getpixel((x, y))}


def test_a_hex_graphic_is_drawn_dot_for_dot_where_it_belongs(zebra, folder):
    send(zebra, b"^XA" + SMALL + b"^PQ1^XZ")
    zebra.run()

    expected = {(8 + x, 4) for x in range(16)} | {(8, 5), (23, 5)}
    assert picture_of(folder, 1).size == (32, 16)
    assert black_dots(picture_of(folder, 1)) == expected


def test_run_lengths_and_repeated_rows_are_drawn():
    short = decode_graphic(b"A,8,8,2,HFH0:!,")
    long = decode_graphic(b"A,30,30,15,gHFN0:")

    assert short.rows.hex() == "ff00ff00ffff0000"
    assert long.rows.hex() == ("ff" * 11 + "00" * 4) * 2


def test_base64_without_compression_is_drawn():
    text = base64.b64encode(b"\xff\x00")

    graphic = decode_graphic(b"A,2,2,1,:B64:%s:%04x" % (text, binascii.crc_hqx(text, 0)))

    assert graphic.rows == b"\xff\x00"
    assert graphic.height == 2


@pytest.mark.parametrize(
    "parameters",
    [
        b"",
        b"A,4,4",
        b"B,4,4,2,FFFF",
        b"A,4,4,0,FFFF",
        b"A,4,2,4,FFFF",
        b"A,4,99999999999,2,FFFF",
        b"A,4,4,2,FF*F",
        b"A,4,4,2,:Z64:AAAA",
        b"A,4,4,2,:Z64:AAAA:0000",
        b"A,4,4,2,:Z64:AAA:%04X" % binascii.crc_hqx(b"AAA", 0),
        b"A,4,4,2,:Z64:AAAA:%04X" % binascii.crc_hqx(b"AAAA", 0),
    ],
)
def test_a_damaged_graphic_is_an_aborted_download(parameters):
    assert decode_graphic(parameters) is None


def test_a_wrong_checksum_leaves_the_picture_away_and_says_so_in_the_tray(zebra, folder):
    packed = base64.b64encode(zlib.compress(b"\xff" * 4))

    send(zebra, b"^XA^PW16^LL2^FO0,0^GFA,4,4,2,:Z64:%s:0000^FS^XZ" % packed)
    zebra.run()

    assert black_dots(picture_of(folder, 1)) == set()
    assert tray_of(folder).label(1).aborted_graphics == 1


def test_one_byte_at_a_time_makes_the_same_picture(zebra, folder):
    whole = b"^XA" + SMALL + b"^XZ"

    for at in range(len(whole)):
        send(zebra, whole[at : at + 1])
    zebra.run()

    assert (8, 4) in black_dots(picture_of(folder, 1))
