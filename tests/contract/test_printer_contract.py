"""What every printer promises, tried on the virtual ones: in this process, and in a process of its own."""

import dataclasses
import threading

import pytest

from kiosk.core.errors import InputError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.link import stop_server
from tests.helpers.hardware import EPC, PLAN, faults_of, label, nobody, read_codes, tray_of, virtual

LABEL = label()


@pytest.fixture(params=["", "process=1"], ids=["in-process", "other-process"])
def printer(request, tmp_path):
    opened = virtual(tmp_path / "tray", request.param)
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


def plan_for(serial):
    return dataclasses.replace(PLAN, attempt_key=f"1427.{serial}", epc=f"{EPC[:-2]}{serial:02}")


def test_a_ready_printer_says_so_and_that_it_is_virtual(printer):
    status = printer.status()

    assert status.state is DeviceState.READY
    assert "virtual" in status.sentence
    assert "virtual" in status.kind


def test_a_bib_comes_out_encoded_with_the_barcode_that_was_sent(printer, tray):
    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert answer.chip.verdict is ChipVerdict.OK
    assert answer.chip.epc == EPC
    assert answer.chip.tid == tray.label(1).chips[0].tid
    assert answer.sentence == ""
    assert answer.first_byte_s is not None
    assert tray.label(1).chips[0].epc == EPC
    assert read_codes(tray.picture(1)) == ["1427"]


def test_what_was_sent_comes_back_for_the_archive(printer):
    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert LABEL in answer.sent
    assert answer.sent.startswith(b"^XA")
    assert answer.sent.endswith(b"^XZ")


def test_each_label_has_a_chip_of_its_own(printer):
    tids = {printer.make(f"1427.{n}", LABEL, chip=plan_for(n), on_fault=nobody).chip.tid for n in range(1, 4)}

    assert len(tids) == 3


def test_a_printer_that_is_asked_for_no_chip_writes_none(printer, tray):
    answer = printer.make("1427.1", LABEL, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert answer.chip is None
    assert tray.label(1).chips[0].epc != EPC
    assert tray.state().valid == 0


def test_an_epc_of_128_bits_is_written_and_read_back(printer, tray):
    epc = EPC + "00000017"

    answer = printer.make("1427.1", LABEL, chip=dataclasses.replace(PLAN, epc=epc), on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert answer.chip.epc == epc
    assert tray.label(1).chips[0].pc == 0x4000


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

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {word}
    assert answer.sentence
    assert answer.sent == b""
    assert answer.first_byte_s is None
    assert printer.status().state is DeviceState.ATTENTION
    assert tray.state().labels == 0


def test_a_silent_printer_is_its_own_state_and_is_not_sent_anything(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert printer.status().state is DeviceState.NO_ANSWER
    assert tray.state().labels == 0


@pytest.mark.parametrize("fault", [VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN])
def test_a_stop_in_mid_transfer_then_a_cure_prints_once_and_whole(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    person = Person(faults)

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    assert answer.result is PrintResult.OUT
    assert answer.chip.verdict is ChipVerdict.OK
    assert person.seen
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


def test_paper_out_in_mid_label_then_reload_prints_once_and_asks_a_person(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1))
    person = Person(faults)

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert Fault.PAPER_OUT in answer.faults
    assert Fault.PAPER_OUT in person.seen[0].faults
    assert tray.numbers() == [1]
    assert tray.label(1).is_partial


def test_nobody_mending_a_stop_in_mid_transfer_ends_in_uncertainty(printer, faults, tmp_path):
    printer.close()
    impatient = virtual(tmp_path / "tray", "person_s=0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=100))

    answer = impatient.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    impatient.close()
    assert answer.result is PrintResult.UNCERTAIN
    assert len(answer.sent) == 100


def test_unplugged_before_the_first_byte_is_untouched(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=0))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [3, 500, 8192, 20000])
def test_unplugged_in_mid_transfer_is_uncertain_and_nothing_comes_out_later(
    printer, tray, faults, after_bytes
):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    while_out = printer.status()
    faults.cure()
    back = printer.status()
    printer.clear()

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert len(answer.sent) == after_bytes
    assert while_out.state is DeviceState.GONE
    assert Fault.PARTIAL_FORMAT in back.faults
    assert printer.status().state is DeviceState.READY
    assert tray.state().labels == 0


def test_unplugged_after_one_byte_leaves_the_printer_usable(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=2))
    first = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    faults.cure()

    second = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert (first.result, len(first.sent)) == (PrintResult.UNCERTAIN, 2)
    assert second.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_part_of_an_earlier_label_never_becomes_part_of_the_next(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=700))
    printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    faults.cure()

    answer = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert tray.label(1).chips[0].epc == plan_for(2).epc
    assert read_codes(tray.picture(1)) == ["1427"]


def test_unplugged_after_the_last_byte_is_uncertain_though_the_label_came_out(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert tray.numbers() == [1]


def test_a_void_label_is_reported_and_no_second_one_is_made(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.CHIP_VOID, label=1))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.VOIDED
    assert answer.chip.verdict is ChipVerdict.FAILED_DIRTY
    assert "NO TAG FOUND" in answer.sentence
    assert tray.numbers() == [1]
    assert tray.label(1).is_void
    assert read_codes(tray.picture(1)) == []


@pytest.mark.parametrize(
    ("fault", "serial"),
    [
        (VirtualFault.NO_CHIP_ANSWER, 2),
        (VirtualFault.NO_ANSWER, 2),
        (VirtualFault.WRONG_CHIP, 2),
        (VirtualFault.PREVIOUS_CHIP, 2),
        (VirtualFault.TWO_CHIPS, 2),
        (VirtualFault.WRONG_CHIP, 1),
        (VirtualFault.PREVIOUS_CHIP, 1),
    ],
)
def test_a_chip_answer_that_is_not_whole_proof_is_uncertain(printer, tray, faults, fault, serial):
    for n in range(1, serial):
        printer.make(f"1427.{n}", LABEL, chip=plan_for(n), on_fault=nobody)
    faults.plan(ScriptedFault(fault, label=serial))

    answer = printer.make(f"1427.{serial}", LABEL, chip=plan_for(serial), on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert answer.sentence
    assert answer.sent.endswith(b"^XZ")


def test_the_chip_before_written_again_shows_its_own_tid(printer, tray, faults):
    first = printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    faults.plan(ScriptedFault(VirtualFault.PREVIOUS_CHIP_WRITTEN, label=2))

    second = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert second.chip.tid == first.chip.tid
    assert tray.label(1).chips[0].epc == plan_for(2).epc


def test_a_pipe_that_is_halted_before_is_cleared(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_halted_pipe_is_cleared_and_no_byte_is_lost_or_sent_twice(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=5000))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert read_codes(tray.picture(1)) == ["1427"]


def test_the_end_of_the_roll_asks_a_person_to_look_at_the_last_label(printer, tray):
    printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    tray.reload(1)

    last = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)
    without = printer.make("1427.3", LABEL, chip=plan_for(3), on_fault=nobody)
    tray.reload(10)
    after = printer.make("1427.3", LABEL, chip=plan_for(3), on_fault=nobody)

    assert [a.result for a in (last, without, after)] == [
        PrintResult.UNCERTAIN,
        PrintResult.UNTOUCHED,
        PrintResult.OUT,
    ]
    assert last.faults == without.faults == {Fault.PAPER_OUT}


def test_wrong_wishes_are_refused_before_anything_is_sent(printer, tray):
    for epc in ("", "C0DE", "X" * 24):
        with pytest.raises(InputError):
            printer.make("1427.1", LABEL, chip=dataclasses.replace(PLAN, epc=epc), on_fault=nobody)
    with pytest.raises(InputError):
        printer.make("1427.1", b"^XA" + LABEL, chip=PLAN, on_fault=nobody)
    with pytest.raises(InputError):
        printer.make("", LABEL, chip=PLAN, on_fault=nobody)

    assert tray.state().labels == 0


def test_plain_stock_is_printed_without_a_chip(tmp_path):
    plain = virtual(tmp_path / "plain", "rfid=0")

    answer = plain.make("1427.1", LABEL, chip=None, on_fault=nobody)
    with pytest.raises(InputError):
        plain.make("1427.2", LABEL, chip=PLAN, on_fault=nobody)

    plain.close()
    assert not plain.encodes
    assert answer.result is PrintResult.OUT
    assert tray_of(tmp_path / "plain").label(1).chips == ()


def test_closing_twice_is_closing_once_and_leaves_no_thread(printer):
    before = set(threading.enumerate())
    printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    printer.close()
    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert set(threading.enumerate()) <= before
