"""IPP on the wire: what is written is read again, and no answer does more harm than an error in words."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError, InputError
from kiosk.hardware.ipp.message import (
    Attribute,
    Collection,
    Group,
    Localized,
    Message,
    Range,
    Resolution,
    Tag,
    Value,
)
from kiosk.hardware.ipp.reading import decode
from kiosk.hardware.ipp.requests import get_printer, keywords, one, print_job
from kiosk.hardware.ipp.writing import encode
from tests.helpers.hypothesis_profile import effort

# RFC 8010, appendix A.1: Print-Job, here with its first group and one more attribute
PRINT_JOB = bytes.fromhex(
    "0101 0002 00000001 01"
    "47 0012 617474726962757465732d63686172736574 0005 7574662d38"
    "48 001b 617474726962757465732d6e61747572616c2d6c616e6775616765 0005 656e2d7573"
    "02 21 0006 636f70696573 0004 00000014"
    "44 0005 7369646573 0013 74776f2d73696465642d6c6f6e672d65646765"
    "03"
)
ANSWER = encode(
    Message(
        0,
        1,
        (
            Group(Tag.OPERATION, (one("attributes-charset", Tag.CHARSET, "utf-8"),)),
            Group(
                Tag.PRINTER,
                (
                    keywords("printer-state-reasons", "media-empty-error", "toner-low-warning"),
                    Attribute(
                        "media-col",
                        (Value(Tag.BEGIN_COLLECTION, Collection((one("x-dimension", Tag.INTEGER, 20320),))),),
                    ),
                ),
            ),
        ),
        b"%PDF",
    )
)

int32 = st.integers(-(2**31), 2**31 - 1)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
plain = st.one_of(
    st.builds(Value, st.sampled_from([Tag.INTEGER, Tag.ENUM]), int32),
    st.builds(Value, st.just(Tag.BOOLEAN), st.booleans()),
    st.builds(Value, st.sampled_from([Tag.UNSUPPORTED, Tag.UNKNOWN, Tag.NO_VALUE]), st.none()),
    st.builds(Value, st.sampled_from([Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.MIME_TYPE]), words),
    st.builds(
        Value, st.sampled_from([Tag.OCTETS, Tag.DATE_TIME, Tag.EXTENSION, 0x55]), st.binary(max_size=12)
    ),
    st.builds(Value, st.just(Tag.RANGE), st.builds(Range, int32, int32)),
    st.builds(Value, st.just(Tag.RESOLUTION), st.builds(Resolution, int32, int32, st.integers(-128, 127))),
    st.builds(
        Value,
        st.sampled_from([Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE]),
        st.builds(Localized, words, words),
    ),
)


def attributes_of(values):
    return st.builds(Attribute, names, st.lists(values, min_size=1, max_size=4).map(tuple))


values = st.recursive(
    plain,
    lambda inner: st.builds(
        Value,
        st.just(Tag.BEGIN_COLLECTION),
        st.lists(attributes_of(inner), max_size=3).map(tuple).map(Collection),
    ),
    max_leaves=6,
)
groups = st.builds(
    Group,
    st.sampled_from([0x01, 0x02, 0x04, 0x05, 0x09]),
    st.lists(attributes_of(values), max_size=4).map(tuple),
)
messages = st.builds(
    Message, st.integers(0, 0xFFFF), int32, st.lists(groups, max_size=3).map(tuple), st.binary(max_size=20)
)


@effort(60)
@given(messages)
def test_every_message_comes_back(message):
    assert decode(encode(message)) == message


@effort(100)
@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_a_protocol_error(content):
    with suppress(DeviceProtocolError):
        decode(b"\x02\x00\x00\x00\x00\x00\x00\x01" + content)


@effort(100)
@given(messages, st.data())
def test_a_spoilt_message_does_no_more_than_a_protocol_error(message, data):
    content = bytearray(encode(message))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    with suppress(DeviceProtocolError):
        decode(bytes(content))


def test_an_answer_that_is_cut_short_anywhere_is_refused():
    for length in range(len(ANSWER) - len(b"%PDF")):
        with pytest.raises(DeviceProtocolError, match=r"no IPP at byte \d+ \(cut short\): check the address"):
            decode(ANSWER[:length])


@pytest.mark.parametrize(
    ("groups", "mistake"),
    [
        ("21", "no group"),
        ("04 21 0000 0004 00000001", "no name"),
        ("04 21 0001 61 0003 000001", "wrong length"),
        ("04 33 0001 61 0004 00000001", "wrong length"),
        ("04 22 0001 61 0000", "wrong length"),
        ("04 35 0001 61 0004 0002 656e", "cut short"),
        ("04 4a 0001 61 0001 61", "stray member"),
        ("04 37 0001 61 0000", "stray member"),
        ("04 34 0001 61 0000 21 0000 0004 00000001", "stray member"),
        ("04 34 0001 61 0000 03", "cut short"),
        ("04 34 0001 61 0000 4a 0000 0001 61 03 0000 0000", "stray member"),
        ("04 34 0001 61 0000 4a 0001 61 0001 61", "named member"),
    ],
)
def test_what_is_wrong_with_an_answer_is_named(groups, mistake):
    with pytest.raises(DeviceProtocolError, match=rf"byte \d+ \({mistake}\)"):
        decode(b"\x02\x00\x00\x00\x00\x00\x00\x01" + bytes.fromhex(groups))


def test_a_request_of_the_rfc_is_read_and_written_byte_by_byte():
    read = decode(PRINT_JOB)

    assert read.version == (1, 1)
    assert read.first(Tag.OPERATION).text("attributes-natural-language") == "en-us"
    assert read.first(Tag.JOB).number("copies") == 20
    assert read.first(Tag.JOB).texts("sides") == ("two-sided-long-edge",)
    assert encode(read) == PRINT_JOB


def test_sets_and_collections_keep_their_values_together():
    printer = decode(ANSWER).first(Tag.PRINTER)

    assert printer.texts("printer-state-reasons") == ("media-empty-error", "toner-low-warning")
    assert printer.find("media-col").values[0].content.member("x-dimension").number == 20320
    assert decode(ANSWER).data == b"%PDF"


def test_collections_within_collections_end_somewhere():
    deep = b"\x34\x00\x01a\x00\x00" + b"\x4a\x00\x00\x00\x01a\x34\x00\x00\x00\x00" * 10_000

    with pytest.raises(DeviceProtocolError, match="too deep"):
        decode(b"\x02\x00\x00\x00\x00\x00\x00\x01\x04" + deep)


def test_fifty_thousand_values_are_read_in_a_moment():
    many = b"\x21\x00\x01a\x00\x04\x00\x00\x00\x01" + b"\x21\x00\x00\x00\x04\x00\x00\x00\x01" * 50_000

    read = decode(b"\x02\x00\x00\x00\x00\x00\x00\x01\x04" + many + b"\x03")

    assert len(read.groups[0].attributes[0].values) == 50_001


def test_latin_letters_where_utf_8_was_promised_spoil_no_answer():
    content = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x41\x00\x01a\x00\x05B\xfcro1\x03"

    assert decode(content).first(Tag.PRINTER).text("a") == "B\ufffdro1"


def test_what_does_not_fit_is_refused_before_it_is_sent():
    with pytest.raises(InputError, match="too long"):
        encode(print_job("ipp://x/", "1" * 70_000, (), b""))
    with pytest.raises(InputError, match="does not fit"):
        encode(Message(0, 1, (Group(Tag.JOB, (one("copies", Tag.INTEGER, 2**31),)),)))


def test_the_target_and_the_user_of_a_request_stand_where_the_rfc_wants_them():
    (operation,) = get_printer("ipp://host/ipp/print").groups

    assert [attribute.name for attribute in operation.attributes] == [
        "attributes-charset",
        "attributes-natural-language",
        "printer-uri",
        "requesting-user-name",
        "requested-attributes",
    ]
