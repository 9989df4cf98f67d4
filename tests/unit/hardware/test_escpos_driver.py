"""What a receipt printer's bytes mean, and the simulated one, strict about what it is sent."""

from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.ports import DeviceState, Fault
from kiosk.hardware import registry
from kiosk.hardware.escpos.answers import SlipStatus, faults_of, newest
from kiosk.hardware.escpos.talk import CLEAR
from kiosk.hardware.escpos.words import slip_status
from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_slip import EscposPrinter
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import WriteEnd, Written
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.hardware import faults_of as planned_for
from tests.helpers.hardware import tray_of
from tests.helpers.hypothesis_profile import effort
from tests.helpers.network_printer import network_printer

QUICK = {"language": "escpos", "encode_s": "0", "feed_s": "0", "stock": "50"}
BAND = b"\x1dv0\x00\x02\x00\x02\x00\xff\xff\x80\x01"
SMALL = b"\x1b@" + BAND + b"\x1dV\x42\x00"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "tray"


@pytest.fixture
def receipt(folder):
    return read_set_up(folder, QUICK, dpi=203).build()


def send(receipt, data):
    while data:
        taken = receipt.accept(data, timeout_s=0.01)
        assert taken.count, "the printer takes nothing"
        data = data[taken.count :]


def asked(receipt, question):
    send(receipt, question)
    return receipt.take(4096, timeout_s=0)


def black_dots(folder, number):
    with Image.open(tray_of(folder).picture(number)) as png:
        image = png.convert("1")
    return {(x, y) for y in range(image.height) for x in range(image.width) if not image.getpixel((x, y))}


@pytest.mark.parametrize(
    ("said", "byte"),
    [
        (b"\x12", 0x12),
        (b"\x1a", 0x1A),
        (b"\x12\x1a", 0x1A),
        (b"\x1a\x10\x00\x00\x00", 0x1A),  # an automatic status behind it
        (b"\x10\x00\x0f\x00", None),
        (b"OK\r\n", None),
        (b"\x92\x13", None),
        (b"", None),
    ],
)
def test_only_the_fixed_bits_make_an_answer(said, byte):
    assert newest(said) == byte


@pytest.mark.parametrize(
    ("answers", "faults"),
    [
        ((0x12 | 0x04, 0x12, 0x12), {Fault.HEAD_OPEN}),
        ((0x12 | 0x08, 0x12, 0x12), {Fault.PAUSED}),
        ((0x12 | 0x20, 0x12, 0x12 | 0x60), {Fault.PAPER_OUT}),
        ((0x12, 0x12, 0x12 | 0x0C), set()),  # near its end only
        ((0x12 | 0x40, 0x12 | 0x08, 0x12), {Fault.JAM}),
        ((0x12 | 0x40, 0x12 | 0x40, 0x12), {Fault.TOO_HOT}),
        ((0x12 | 0x40, 0x12 | 0x20, 0x12), {Fault.UNEXPLAINED}),
        ((0x12 | 0x40, None, None), {Fault.UNEXPLAINED}),
        ((None, None, None), set()),
    ],
)
def test_the_causes_are_put_together(answers, faults):
    assert faults_of(*answers) == faults


def test_every_state_has_a_sentence_of_its_own():
    every = frozenset(Fault)

    told = [
        slip_status("P", "k", found)
        for found in (
            None,
            SlipStatus(is_off_line=False),
            SlipStatus(is_off_line=True),
            *(SlipStatus(is_off_line=True, faults=frozenset({fault})) for fault in Fault),
            SlipStatus(is_off_line=True, faults=every),
        )
    ]

    assert len({status.sentence for status in told}) == len(told)
    assert [status.state for status in told[:3]] == [
        DeviceState.NO_ANSWER,
        DeviceState.READY,
        DeviceState.ATTENTION,
    ]
    assert "labels" not in told[-1].sentence.replace("look for a label", "")


def test_bands_are_drawn_one_below_the_other_and_one_is_black(receipt, folder):
    send(receipt, b"\x1b@" + BAND + BAND + b"\x1dV\x42\x00")

    label = tray_of(folder).label(1)
    row = {(x, 0) for x in range(16)} | {(0, 1), (15, 1)}
    assert (label.width_dots, label.height_dots, label.ignored) == (16, 4, ())
    assert black_dots(folder, 1) == row | {(x, y + 2) for x, y in row}


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_bytes_in_small_pieces_mean_the_same(receipt, folder, size):
    for at in range(0, len(SMALL), size):
        send(receipt, SMALL[at : at + size])

    assert len(black_dots(folder, 1)) == 18
    assert tray_of(folder).label(1).ignored == ()


def test_a_careless_picture_is_noticed(receipt, folder):
    send(receipt, b"\x1b@\x1dv0\x00\x04\x00\x01\x00\xff\x10\x04\x01")
    said = receipt.take(16, timeout_s=0)
    send(receipt, b"\xff\xff\xff\x1dV\x42\x00")

    assert newest(said) is not None
    assert tray_of(folder).label(1).ignored == ("100401",)


def test_what_it_does_not_know_is_noted_on_the_slip(receipt, folder):
    send(receipt, b"\x1b@" + b"\x1bE\x01" + BAND + b"\x1dV\x42\x00")

    assert tray_of(folder).label(1).ignored == ("1b", "45", "01")


def test_what_is_thrown_away_never_comes_out(receipt, folder):
    send(receipt, SMALL[:-6])
    send(receipt, CLEAR)
    send(receipt, SMALL)

    assert tray_of(folder).numbers() == [1]
    assert len(black_dots(folder, 1)) == 18


def test_the_cause_is_told_while_it_is_off_line(receipt, folder):
    planned_for(folder).plan(ScriptedFault(VirtualFault.PAPER_OUT))

    answers = [newest(asked(receipt, b"\x10\x04" + bytes([number]))) for number in (1, 2, 3, 4)]

    assert answers[0] & 0x08
    assert faults_of(*answers[1:]) == {Fault.PAPER_OUT}


def test_a_receipt_printer_has_no_ribbon(receipt, folder):
    planned_for(folder).plan(ScriptedFault(VirtualFault.RIBBON_OUT))

    send(receipt, SMALL)

    assert tray_of(folder).numbers() == [1]


@effort(50)
@given(data=st.binary(max_size=200) | st.just(BAND[:6]))
def test_no_stream_of_bytes_upsets_the_printer(receipt, data):
    receipt.accept(b"\x1b@" + data, timeout_s=0)

    while receipt.take(4096, timeout_s=0):
        pass
    # what the stream left open may take some bytes more
    receipt.accept(bytes(40) + CLEAR, timeout_s=0)


def test_the_driver_is_found_by_its_name(tmp_path):
    opened = registry.open_slip_printer("escpos", DeviceSettings("S", "virtual:tray", folder=tmp_path))

    status = opened.status()
    opened.close()
    assert status.state is DeviceState.READY
    assert "escpos" in registry.known_drivers()["kiosk.slip_printers"]


class Conversation:
    """A transport that takes so many bytes of a slip, and always says that it is ready."""

    def __init__(self, *ends):
        self.ends = deque(ends)
        self.sent = []
        self.is_closed = False

    def write(self, data, *, on_stall):
        self.sent.append(data)
        if data.startswith(b"\x10\x04"):
            return Written(len(data), WriteEnd.COMPLETE, 1.0)
        count, end = self.ends.popleft() if self.ends else (len(data), WriteEnd.COMPLETE)
        return Written(count, end, 1.0)

    def read(self, *, timeout_s):
        return b"\x12"

    def drain(self):
        return b""

    def device_id(self):
        return {}

    def port_status(self):
        return None

    def close(self):
        self.is_closed = True


def printer_over(conversation):
    link = PrinterLink("S", "test", False, 203, Patience(answer_s=0.03), lambda: conversation, lambda: None)
    return EscposPrinter(link)


def test_the_rest_of_a_slip_that_was_cut_off_is_thrown_away_before_the_next():
    conversation = Conversation((5, WriteEnd.GIVEN_UP))
    printer = printer_over(conversation)

    cut_off, whole = printer.print(SMALL), printer.print(SMALL)

    assert (cut_off.is_printed, whole.is_printed) == (False, True)
    assert "cut short" in cut_off.sentence
    assert [data for data in conversation.sent if len(data) > 3] == [SMALL, CLEAR, SMALL]


def test_a_rest_that_cannot_be_thrown_away_keeps_the_next_slip_back():
    conversation = Conversation((5, WriteEnd.GIVEN_UP), (0, WriteEnd.GIVEN_UP))
    printer = printer_over(conversation)

    printer.print(SMALL)
    answer = printer.print(SMALL)

    assert not answer.is_printed
    assert "switch it off and on" in answer.sentence
    assert conversation.sent.count(SMALL) == 1


def test_a_printer_that_takes_nothing_is_said():
    answer = printer_over(Conversation((0, WriteEnd.GIVEN_UP))).print(SMALL)

    assert not answer.is_printed
    assert "took no slip" in answer.sentence


def test_a_closed_printer_prints_nothing():
    printer = printer_over(Conversation())
    printer.close()

    answer = printer.print(SMALL)

    assert not answer.is_printed
    assert "closed" in answer.sentence


def test_a_slip_comes_out_of_a_printer_in_the_network(tmp_path):
    with network_printer(tmp_path, "escpos") as port:
        printer = registry.open_slip_printer("escpos", DeviceSettings("S", f"tcp:127.0.0.1:{port}"))
        answer = printer.print(SMALL)
        kind = printer.status().kind
        printer.close()

    assert (answer.is_printed, kind) == (True, "receipt printer (network)")
    assert tray_of(tmp_path).numbers() == [1]
