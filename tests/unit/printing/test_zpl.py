"""The printer's language carries the picture exactly, and no text ever becomes a command."""

import base64
import re
import zlib

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.bib import Picture
from kiosk.printing.zpl import fd, graphic_field, label_body, z64_checksum

PICTURE = Picture(12, 2, 203, bytes.fromhex("fff0 8010"))


def test_checksum_is_crc_16_xmodem():
    # check value of the catalogue of CRC algorithms for CRC-16/XMODEM
    assert z64_checksum(b"123456789") == 0x31C3


def test_graphic_field_gives_back_the_rows_and_names_their_size():
    field = graphic_field(PICTURE)

    match = re.fullmatch(rb"\^GFA,4,4,2,:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})", field)
    assert match is not None
    assert zlib.decompress(base64.b64decode(match[1])) == PICTURE.rows
    assert int(match[2], 16) == z64_checksum(match[1])


def test_label_body_sets_width_and_length_and_draws_from_the_corner():
    body = label_body(PICTURE)

    assert body.startswith(b"^PW12^LL2^LH0,0^FO0,0^GFA,")
    assert body.endswith(b"^FS")


def test_field_data_escapes_every_sign_of_a_command():
    assert fd("Zoë ^XA~JA_Ünlü") == "Zo_C3_AB _5EXA_7EJA_5F_C3_9Cnl_C3_BC"
    assert fd("Eve^FS^FO20,100^FDPWNED") == "Eve_5EFS_5EFO20,100_5EFDPWNED"
    assert fd("a\x10b\ud800c") == "abc"


@given(st.text())
def test_no_text_carries_a_command_into_field_data(text):
    assert not set(fd(text)) & set("^~\\\n\r")
    assert fd(text).isascii()
