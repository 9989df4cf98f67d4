"""What every printer promises, tried on the virtual TSPL printer: in this process, and in one of its own."""

import dataclasses
import threading

import numpy as np
import pytest
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.link import stop_server
from kiosk.printing.raster import dots_of
from kiosk.printing.tspl import label_body
from tests.helpers.hardware import PLAN, faults_of, nobody, read_codes, tray_of
from tests.helpers.tspl import tspl_picture, virtual_tspl

PICTURE = tspl_picture()
LABEL = label_body(PICTURE)
STOPS = [VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN]


@pytest.fixture(params=["", "process=1"], ids=["in-process", "other-process"])
def printer(request, tmp_path):
    opened = virtual_tspl(tmp_path / "tray", request.param)
    yield opened
    opened.close()
    stop_server(tmp_path / "tray")


@pytest.fixture
def tray(tmp_path):
    return tray_of(tmp_path / "tray")


@pytest.fixture
def faults(tmp_path):
    return faults_of(tmp_path / "tray")


class Person:
    """Mends the printer as soon as it complains."""

    def __init__(self, faults):
        self.faults = faults
        self.seen = []

    def __call__(self, status):
        self.seen.append(status)
        self.faults.cure()


def make(printer, key="1427.1", *, on_fault=nobody):
    return printer.make(key, LABEL, chip=None, on_fault=on_fault)


def test_a_ready_printer_says_so_and_that_it_is_virtual(printer):
    status = printer.status()

    assert status.state is DeviceState.READY
    assert "virtual" in status.sentence
    assert status.kind == "virtual TSPL printer, simulated"


def test_a_bib_comes_out_dot_for_dot_with_the_barcode_that_was_sent(printer, tray):
    answer = make(printer)

    with Image.open(tray.picture(1)) as png:
        assert np.array_equal(~np.array(png.convert("1")), dots_of(PICTURE))
    assert (answer.result, answer.sentence, answer.chip) == (PrintResult.OUT, "", None)
    assert answer.first_byte_s is not None
    assert tray.label(1).ignored == ()
    assert read_codes(tray.picture(1)) == ["1427"]


def test_what_was_sent_comes_back_for_the_archive(printer):
    answer = make(printer)

    assert answer.sent.startswith(b"SIZE 101.60 mm,203.20 mm\r\n")
    assert answer.sent.endswith(b"\r\nPRINT 1,1\r\n")
    assert answer.sent.count(b"PRINT") == 1


def test_labels_come_out_one_after_the_other(printer, tray):
    answers = [make(printer, f"1427.{serial}") for serial in range(1, 4)]

    assert [answer.result for answer in answers] == [PrintResult.OUT] * 3
    assert tray.numbers() == [1, 2, 3]


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (VirtualFault.PAPER_OUT, Fault.PAPER_OUT),
        (VirtualFault.RIBBON_OUT, Fault.RIBBON_OUT),
        (VirtualFault.HEAD_OPEN, Fault.HEAD_OPEN),
    ],
)
def test_a_printer_that_needs_a_person_is_not_sent_anything(printer, tray, faults, fault, word):
    faults.plan(ScriptedFault(fault))

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {word}
    assert answer.sentence
    assert answer.sent == b""
    assert answer.first_byte_s is None
    assert printer.status().state is DeviceState.ATTENTION
    assert tray.state().labels == 0


def test_a_silent_printer_is_its_own_state_and_is_not_sent_anything(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert printer.status().state is DeviceState.NO_ANSWER
    assert tray.state().labels == 0


@pytest.mark.parametrize("fault", STOPS)
def test_a_stop_in_mid_transfer_then_a_cure_prints_once_and_whole(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    person = Person(faults)

    answer = make(printer, on_fault=person)

    assert answer.result is PrintResult.OUT
    assert [status.works for status in person.seen] == [False, True]
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


@pytest.mark.parametrize("fault", STOPS)
def test_a_stop_in_mid_label_then_a_cure_prints_no_second_one_and_asks_a_person(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1))
    person = Person(faults)

    answer = make(printer, on_fault=person)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == person.seen[0].faults != frozenset()
    assert tray.numbers() == [1]
    assert tray.label(1).is_partial


def test_paper_out_in_mid_bib_then_reload_and_going_on_leaves_one_live_bib(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1))
    first = make(printer, on_fault=Person(faults))

    second = make(printer, "1427.2")

    assert (first.result, second.result) == (PrintResult.UNCERTAIN, PrintResult.OUT)
    assert [tray.label(number).is_whole for number in tray.numbers()] == [False, True]
    assert read_codes(tray.picture(2)) == ["1427"]


def test_nobody_mending_a_stop_in_mid_transfer_ends_in_uncertainty(printer, faults, tmp_path):
    printer.close()
    impatient = virtual_tspl(tmp_path / "tray", "person_s=0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=100))

    answer = make(impatient)

    impatient.close()
    assert answer.result is PrintResult.UNCERTAIN
    assert len(answer.sent) == 100


def test_unplugged_before_the_first_byte_is_untouched(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=0))

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [3, 50, 500, 8192, 20000, 100_000])
def test_unplugged_in_mid_transfer_is_uncertain_and_nothing_comes_out_later(
    printer, tray, faults, after_bytes
):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = make(printer)
    while_out = printer.status()
    faults.cure()
    back = printer.status()
    printer.clear()

    assert answer.result is PrintResult.UNCERTAIN
    assert len(answer.sent) == after_bytes
    assert while_out.state is DeviceState.GONE
    assert Fault.PARTIAL_FORMAT in back.faults
    assert printer.status().state is DeviceState.READY
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [2, 40, 700, 160_000])
def test_a_part_of_an_earlier_label_never_becomes_part_of_the_next(printer, tray, faults, after_bytes):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))
    first = make(printer)
    faults.cure()

    second = make(printer, "1427.2")

    assert (first.result, len(first.sent)) == (PrintResult.UNCERTAIN, after_bytes)
    assert second.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert tray.label(1).ignored == ()
    assert read_codes(tray.picture(1)) == ["1427"]


# without the last LF alone the label is whole: a line ends with CR or LF
@pytest.mark.parametrize("missing", [2, 3, 5, 11])
def test_a_label_that_lacks_its_last_bytes_never_comes_out_later(printer, tray, faults, missing):
    size = len(make(printer).sent)
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=2, after_bytes=size - missing))
    cut_off = make(printer, "1428.1")
    faults.cure()

    make(printer, "1428.2")

    assert cut_off.result is PrintResult.UNCERTAIN
    assert tray.numbers() == [1, 2]


def test_a_killed_stations_half_label_is_thrown_away_by_the_next_one(tmp_path, tray, faults):
    killed = virtual_tspl(tmp_path / "tray", "process=1")
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=5000))
    make(killed)
    faults.cure()
    another = virtual_tspl(tmp_path / "tray", "process=1")

    answer = make(another, "1427.2")

    another.close()
    killed.close()
    stop_server(tmp_path / "tray")
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


def test_unplugged_after_the_last_byte_is_uncertain_though_the_label_came_out(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1))

    answer = make(printer)

    assert answer.result is PrintResult.UNCERTAIN
    assert tray.numbers() == [1]


def test_a_printer_that_falls_silent_after_the_last_byte_is_uncertain(printer, tray, faults):
    make(printer)
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER, label=2))

    answer = make(printer, "1428.1")

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.sentence
    assert tray.numbers() == [1, 2]


def test_a_pipe_that_is_halted_before_is_cleared(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE))

    answer = make(printer)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_halted_pipe_is_cleared_and_no_byte_is_lost_or_sent_twice(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=5000))

    answer = make(printer)

    assert answer.result is PrintResult.OUT
    assert read_codes(tray.picture(1)) == ["1427"]


def test_the_end_of_the_roll_asks_a_person_to_look_at_the_last_label(printer, tray):
    make(printer)
    tray.reload(1)

    last = make(printer, "1427.2")
    without = make(printer, "1427.3")
    tray.reload(10)
    after = make(printer, "1427.3")

    assert [a.result for a in (last, without, after)] == [
        PrintResult.UNCERTAIN,
        PrintResult.UNTOUCHED,
        PrintResult.OUT,
    ]
    assert last.faults == without.faults == {Fault.PAPER_OUT}


def test_wrong_wishes_are_refused_before_anything_is_sent(printer, tray):
    for key in ("", '1427"', "1427\r\nPRINT 9", "1427.1\\[R]", "x" * 33):
        with pytest.raises(InputError):
            make(printer, key)
    for label in (b"", LABEL + b"PRINT 9\r\n", b"CLS\r\n" + LABEL, LABEL[:-9], b"SIZE 1 mm,1 mm\r\n"):
        with pytest.raises(InputError):
            printer.make("1427.1", label, chip=None, on_fault=nobody)

    assert tray.state().labels == 0


def test_a_chip_is_refused_for_it_cannot_be_written(printer, tray):
    for plan in (PLAN, dataclasses.replace(PLAN, epc="")):
        with pytest.raises(InputError, match="encodes no chips"):
            printer.make("1427.1", LABEL, chip=plan, on_fault=nobody)

    assert not printer.encodes
    assert tray.state().labels == 0


def test_closing_twice_is_closing_once_and_leaves_no_thread(printer):
    before = set(threading.enumerate())
    make(printer)

    printer.close()
    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert set(threading.enumerate()) <= before
