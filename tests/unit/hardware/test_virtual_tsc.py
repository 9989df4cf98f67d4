"""The simulated TSPL printer: what the manual says, seen through its socket, and strict about the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.core.ports import Fault
from kiosk.hardware.tspl.answers import CountReader, parse_details, parse_status
from kiosk.hardware.tspl.jobs import ask_counter
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.set_up import read_set_up
from kiosk.hardware.virtual.tspl_reader import TsplReader
from tests.helpers.cable import heard, send
from tests.helpers.hardware import faults_of, tray_of
from tests.helpers.hypothesis_profile import effort

QUICK = {"language": "tspl", "encode_s": "0", "feed_s": "0", "stock": "50"}
HEAD = b"SIZE 4 mm,2 mm\r\nCLS\r\n"  # 32 by 16 dots
BITMAP = b"BITMAP 8,4,2,2,0,\x00\x00\x7f\xfe\r\n"
SMALL = HEAD + BITMAP + b"PRINT 1,1\r\n"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "tray"


@pytest.fixture
def tsc(folder):
    return read_set_up(folder, QUICK, dpi=203).build()


def asked(tsc, question):
    send(tsc, question)
    return heard(tsc)


def black_dots(folder, number):
    with Image.open(tray_of(folder).picture(number)) as png:
        image = png.convert("1")
    return {(x, y) for y in range(image.height) for x in range(image.width) if not image.getpixel((x, y))}


def test_a_bitmap_is_drawn_dot_for_dot_where_it_belongs_and_nought_is_black(tsc, folder):
    send(tsc, SMALL)

    label = tray_of(folder).label(1)
    assert (label.width_dots, label.height_dots, label.ignored) == (32, 16, ())
    assert black_dots(folder, 1) == {(8 + x, 4) for x in range(16)} | {(8, 5), (23, 5)}


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_bytes_in_small_pieces_mean_the_same(tsc, folder, size):
    for at in range(0, len(SMALL), size):
        send(tsc, SMALL[at : at + size])

    assert len(black_dots(folder, 1)) == 18


def test_line_ends_and_letters_among_the_dots_are_dots(tsc, folder):
    send(tsc, HEAD + b"BITMAP 0,0,4,4,0,\r\n\r\nPRINT 1,1\r\n\x00\r\nPRINT 1,1\r\n")

    assert tray_of(folder).numbers() == [1]
    assert tray_of(folder).label(1).ignored == ()


def test_the_counter_is_told_behind_the_label_and_its_answer_carries_the_tag(tsc):
    ear = CountReader()

    ear.feed(asked(tsc, ask_counter("1427.1/1") + SMALL + ask_counter("1427.1/2")))

    assert [ear.count_for(tag) for tag in ("1427.1/1", "1427.1/2", "427.1/2")] == [0, 1, None]


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (VirtualFault.PAPER_OUT, Fault.PAPER_OUT),
        (VirtualFault.RIBBON_OUT, Fault.RIBBON_OUT),
        (VirtualFault.HEAD_OPEN, Fault.HEAD_OPEN),
    ],
)
def test_the_status_is_told_in_the_error_state_and_the_counter_is_not(tsc, folder, fault, word):
    send(tsc, HEAD + BITMAP)
    faults_of(folder).plan(ScriptedFault(fault, label=1))
    send(tsc, b"PRINT 1,1\r\n" + SMALL)

    status, details = parse_status(asked(tsc, b"\x1b!?")), parse_details(asked(tsc, b"\x1b!S"))

    assert status.faults == details == {word}
    assert asked(tsc, ask_counter("x")) == b""


def test_a_pause_is_a_fault_and_ends_again(tsc):
    paused = parse_status(asked(tsc, b"\x1b!P\x1b!?"))
    going_on = parse_status(asked(tsc, b"\x1b!O\x1b!?"))

    assert paused.faults == {Fault.PAUSED}
    assert going_on.faults == frozenset()


def test_an_interrupted_label_is_printed_again_unless_that_is_forbidden(tsc, folder):
    for text in (b"SET REPRINT ON\r\n", b"SET REPRINT OFF\r\n"):
        number = tray_of(folder).state().labels + 1
        faults_of(folder).plan(ScriptedFault(VirtualFault.PAPER_OUT, label=number))
        send(tsc, text + SMALL)
        faults_of(folder).cure()
        tsc.run()

    assert [tray_of(folder).label(number).is_partial for number in tray_of(folder).numbers()] == [
        True,
        False,
        True,
    ]


def test_a_reset_throws_away_a_half_label_and_a_waiting_one(tsc, folder):
    send(tsc, HEAD + b"BITMAP 0,0,4,4,0,\x00\x00")
    send(tsc, b"\x1b!R")
    faults_of(folder).plan(ScriptedFault(VirtualFault.HEAD_OPEN))
    tsc.run()
    faults_of(folder).cure()
    send(tsc, SMALL)

    assert tray_of(folder).numbers() == [1]
    assert tray_of(folder).label(1).ignored == ()


def test_a_careless_picture_is_spoilt_by_the_command_that_it_holds(tsc, folder):
    send(tsc, HEAD + b"BITMAP 0,0,4,2,0,\x1b!R\x00\x00\x00\x00\x00\r\nPRINT 1,1\r\n")

    assert tray_of(folder).label(1).ignored or not black_dots(folder, 1)


@pytest.mark.parametrize(
    ("stream", "ignored"),
    [
        (b"CLS\r\n", ("CLS",)),  # before any SIZE
        (b"SIZE 4,2\r\n", ("SIZE",)),  # inches are not what we send
        (HEAD + b"TEXT 1,1\r\n", ("TEXT",)),
        (HEAD + b"DENSITY 16\r\n", ("DENSITY",)),
        (HEAD + b"BITMAP 0,15,1,2,0,\x00\x00\r\n", ("BITMAP",)),  # beyond the label
        (HEAD + b"BITMAP 0,0,1,1,1,\x00\r\n", ("BITMAP",)),  # another mode
        (HEAD + b"BITMAP 0,0,1,1,0,\x00\x00\r\n", ("BITMAP",)),  # a byte too many
    ],
)
def test_what_it_cannot_make_sense_of_is_noted_on_the_label(tsc, folder, stream, ignored):
    send(tsc, stream + b"PRINT 1,1\r\n")

    assert tray_of(folder).label(1).ignored == ignored


@effort(100)
@given(
    chunks=st.lists(
        st.binary(max_size=40) | st.sampled_from([b"SIZE", b"BITMAP 0,0,9,9,0,", b"\x1b!", b"PRINT 1"])
    )
)
def test_no_stream_of_bytes_upsets_the_reader(chunks):
    reader = TsplReader()

    for chunk in chunks:
        reader.feed(chunk)


@effort(50)
@given(data=st.binary(max_size=300))
def test_no_stream_of_bytes_upsets_the_printer(tsc, data):
    tsc.accept(HEAD + data + b"\x1b!R", timeout_s=0)

    assert asked(tsc, b"\x1b!R\x1b!?")


@effort(100)
@given(said=st.binary(max_size=60))
def test_no_answer_upsets_what_reads_it(said):
    ear = CountReader()

    ear.feed(said)

    assert parse_status(b"1427.1/2=13;\r\n" + b"\x20").is_printing
    parse_status(said)
    parse_details(said)
    assert ear.count_for("nobody") is None


def test_an_unknown_language_is_refused(folder):
    with pytest.raises(InputError, match="zpl"):
        read_set_up(folder, {"language": "epl"}, dpi=203)
