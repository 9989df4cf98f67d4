"""The simulated printer: what a real one was documented to do, seen through its socket."""

import base64
import binascii
import zlib
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.errors import DeviceError
from kiosk.core.ports import Fault
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.graphics import decode_graphic
from kiosk.hardware.virtual.reader import ZplReader
from kiosk.hardware.virtual.set_up import read_set_up
from kiosk.hardware.zpl.answers import parse_status, parse_variable
from kiosk.hardware.zpl.formats import ODOMETER_LABELS, ODOMETER_VALID, ask_variable
from tests.helpers.hardware import EPC, faults_of, tray_of

QUICK = {"encode_s": "0", "feed_s": "0", "stock": "50"}
SMALL = b"^PW32^LL16^FO8,4^GFA,4,4,2,FFFF8001^FS"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "tray"


@pytest.fixture
def zebra(folder):
    return read_set_up(folder, QUICK, dpi=203).build()


def send(zebra, data):
    while data:
        taken = zebra.accept(data, timeout_s=0.01)
        assert taken.count, "the printer takes nothing"
        data = data[taken.count :]


def heard(zebra):
    said = b""
    while more := zebra.take(4096, timeout_s=0):
        said += more
    return said


def status(zebra):
    send(zebra, b"~HS")
    return parse_status(heard(zebra))


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


def test_commands_that_it_does_not_know_are_named_in_the_tray(zebra, folder):
    send(zebra, b"^XA^FX note^FO0,0^A0N,30,30^FDhello^FS^BCN^FDx^FS^RFQ^FN1^FS^ZZ^XZ")
    zebra.run()

    assert set(tray_of(folder).label(1).ignored) == {"^A0", "^FD", "^BC", "^RF", "^FN", "^ZZ"}


def test_copies_are_printed_as_often_as_asked(zebra, folder):
    send(zebra, b"^XA^PW32^LL16^PQ3^XZ")
    zebra.run()

    assert tray_of(folder).numbers() == [1, 2, 3]


def test_three_tries_void_three_labels(zebra, folder):
    faults_of(folder).plan(ScriptedFault(VirtualFault.CHIP_VOID))

    send(zebra, b"^XA^PW99^LL99^RS8,,,3,N^RFW,H,,,A^FD" + EPC.encode() + b"^FS^XZ")
    zebra.run()

    assert [tray_of(folder).label(n).is_void for n in (1, 2, 3)] == [True] * 3
    assert tray_of(folder).state().void == 3


def test_after_a_void_label_the_next_try_prints_the_same_data(zebra, folder):
    faults_of(folder).plan(ScriptedFault(VirtualFault.CHIP_VOID, label=1))

    send(zebra, b"^XA^PW99^LL99^RFW,H,,,A^FD" + EPC.encode() + b"^FS^XZ")
    zebra.run()

    assert [tray_of(folder).label(n).is_void for n in (1, 2)] == [True, False]
    assert tray_of(folder).label(2).chips[0].epc == EPC


@pytest.mark.parametrize(("command", "labels"), [(b"^JZN", [1]), (b"^JZY", [1, 2]), (b"", [1, 2])])
def test_an_interrupted_label_is_reprinted_unless_told_not_to(zebra, folder, command, labels):
    faults = faults_of(folder)
    faults.plan(ScriptedFault(VirtualFault.RIBBON_OUT, label=1))

    send(zebra, b"^XA" + command + SMALL + b"^XZ")
    zebra.run()
    faults.cure()
    zebra.run()

    assert tray_of(folder).numbers() == labels
    assert tray_of(folder).label(1).is_partial
    assert tray_of(folder).label(labels[-1]).is_partial is (labels == [1])


def test_a_format_that_waits_for_paper_is_counted_and_can_be_cancelled(zebra, folder):
    zebra.accept(b"~PS", timeout_s=0)
    send(zebra, b"^XA" + SMALL + b"^XZ")

    waiting = status(zebra)
    send(zebra, b"~JA~PP")
    after = status(zebra)

    assert waiting.formats == 1
    assert after.is_idle
    assert tray_of(folder).numbers() == []


def test_a_stop_before_printing_prints_whole_after_the_cure(zebra, folder):
    send(zebra, b"~PS^XA" + SMALL + b"^XZ")
    faults_of(folder).plan(ScriptedFault(VirtualFault.HEAD_OPEN))
    send(zebra, b"~PP")

    stopped = status(zebra)
    faults_of(folder).cure()
    after = status(zebra)

    assert stopped.formats == 1
    assert after.is_idle
    assert not tray_of(folder).label(1).is_partial


@pytest.mark.parametrize("cancel", [b"~JX", b"~JA", b"~JR"])
def test_a_cut_off_format_shows_and_can_be_cancelled(zebra, folder, cancel):
    send(zebra, b"^XA^PW32^GFA,100,100,10,FFFF")
    part = status(zebra)
    send(zebra, cancel)
    after = status(zebra)
    send(zebra, b"^FS^XZ")
    zebra.run()

    assert not part.holds_nothing
    assert after.is_idle
    assert tray_of(folder).numbers() == []


def test_a_stopped_printer_takes_nothing_within_a_format_and_goes_on_when_mended(zebra, folder):
    faults = faults_of(folder)
    send(zebra, b"^XA^PW32")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))
    refused = zebra.accept(b"^LL16", timeout_s=0.02)
    mender = Thread(target=lambda: (Event().wait(0.03), faults.cure()))
    mender.start()

    taken = zebra.accept(b"^LL16", timeout_s=5)

    mender.join()
    assert refused.count == 0
    assert taken.count == 5
    assert zebra.port_status() == 0x18


def test_the_port_status_shows_paper_and_error(zebra, folder):
    faults = faults_of(folder)

    faults.plan(ScriptedFault(VirtualFault.HEAD_OPEN))
    head = zebra.port_status()
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))
    paper = zebra.port_status()

    assert (head, paper) == (0x10, 0x30)


def test_variables_and_identity_are_answered(zebra):
    send(zebra, ask_variable(ODOMETER_LABELS) + ask_variable("no.such") + b"! nonsense\r\n")
    said = heard(zebra)
    send(zebra, b"~HI")

    assert said == b'"0""?"'
    assert b"VIRTUAL" in heard(zebra)


def test_plain_stock_has_no_rfid_counters(folder):
    zebra = read_set_up(folder, {**QUICK, "rfid": "0"}, dpi=203).build()

    send(zebra, ask_variable(ODOMETER_VALID))

    assert parse_variable(heard(zebra)) is None


def test_a_read_only_format_reports_the_factory_chip(zebra, folder):
    send(zebra, b"^XA^PW9^LL9^RFR,H,,,A^FN3^FS^HV3,24,code=,;,L^FS^RFR,H,0,12,2^FN4^FS^HV4,24,tid=,;^FS^XZ")

    said = heard(zebra)

    chip = tray_of(folder).label(1).chips[0]
    assert said == f"code={chip.epc[:24]};tid={chip.tid};".encode()


def test_the_counters_survive_the_power_going_off(zebra, folder):
    send(zebra, b"^XA" + SMALL + b"^XZ")
    zebra.run()

    again = read_set_up(folder, QUICK, dpi=203).build()
    send(again, ask_variable(ODOMETER_LABELS))

    assert parse_variable(heard(again)) == "1"


def test_exclamation_marks_are_not_the_beginning_of_a_line(zebra):
    send(zebra, b'Hello!! ! U2~HS! U1 setvar "x" "y"\r\n')

    assert parse_status(heard(zebra)).is_idle


def test_the_end_of_the_ribbon_is_noticed(zebra, folder):
    send(zebra, b"^XA" + SMALL + b"^XZ")
    zebra.run()
    with tray_of(folder).changing() as state:
        state.ribbon_left = 0

    assert status(zebra).faults == {Fault.RIBBON_OUT}


def test_a_fault_may_be_written_into_the_folder_by_hand(zebra, folder):
    zebra.accept(b"~HS", timeout_s=0)
    folder.mkdir(exist_ok=True)
    (folder / "faults.json").write_text('{"faults": [{"fault": "paper_out"}]}')

    assert status(zebra).faults == {Fault.PAPER_OUT}


def test_one_byte_at_a_time_makes_the_same_picture(zebra, folder):
    whole = b"^XA" + SMALL + b"^XZ"

    for at in range(len(whole)):
        send(zebra, whole[at : at + 1])
    zebra.run()

    assert (8, 4) in black_dots(picture_of(folder, 1))


def test_an_endless_line_and_an_endless_graphic_do_not_fill_the_memory():
    reader = ZplReader()

    line = reader.feed(b"! U1 " + b"x" * 5000 + b"^" * 5000 + b"!" * 5000)
    reader.feed(b"^XA^GFA," + b"F" * (8 * 1024 * 1024 + 10))

    assert [command.name for command in line] == ["!"]
    assert len(reader.feed(b"^FS^XZ")) == 2


def test_a_tray_that_is_no_tray_is_refused_with_its_path(zebra, folder):
    folder.mkdir()
    (folder / "state.json").write_text("[]")

    with pytest.raises(DeviceError, match=r"state\.json"):
        zebra.port_status()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.sampled_from(
                [
                    b"^XA",
                    b"^XZ",
                    b"~HS",
                    b"~JX",
                    b"^GFA,4,4,2,",
                    b"^FH_",
                    b"^FD_5E",
                    b"^HV1",
                    b"^RFW,H,,,A",
                    b"^RFR,H,1,99,2^FN1^FS",
                    b"^PQ2",
                    b"^RS8,,,9",
                    b"^FO99999999999,-1",
                    b'! U1 getvar "x"\r\n',
                ]
            ),
        ),
        max_size=25,
    )
)
def test_no_bytes_at_all_break_the_printer(folder, pieces):
    zebra = read_set_up(folder, {**QUICK, "stock": "100000"}, dpi=50).build()

    for piece in pieces:
        send(zebra, piece)
    send(zebra, b"^XZ~JA~PP~HS")

    assert parse_status(heard(zebra)) is not None
