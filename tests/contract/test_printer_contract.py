"""What every printer promises, over every way to it; which ways, says `tests/helpers/printer_ways.py`.

In the suite: the simulated bus in this process and in another, TCP, and by `test_printer_over_libusb.py` the
C library libusb. In a machine with a kernel of its own (`./dev soak usb-vm`): USB and /dev/usb/lp0.
"""

import dataclasses
import stat
import threading
from pathlib import Path

import pytest

from kiosk.core.errors import InputError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.discovery import find_devices
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.zpl import formats
from tests.helpers.hardware import EPC, PLAN, label, nobody, read_codes
from tests.helpers.printer_ways import Bench, chosen_ways, make_way, need

LABEL = label()
SENT = len(formats.build_format(PLAN.attempt_key, LABEL, PLAN).content)


@pytest.fixture(params=chosen_ways())
def switched_on(request, tmp_path):
    """Give a function that switches a printer on, and switch all off at the end."""
    benches = []

    def switch_on(folder="tray", *, has_rfid=True):
        benches.append(Bench(make_way(request.param, tmp_path / folder, has_rfid=has_rfid)))
        return benches[-1]

    yield switch_on
    for bench in benches:
        bench.close()


@pytest.fixture
def bench(switched_on):
    return switched_on()


@pytest.fixture
def printer(bench):
    return bench.printer


@pytest.fixture
def tray(bench):
    return bench.tray


@pytest.fixture
def faults(bench):
    return bench.faults


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


def took(bench, count, answer):
    """Tell whether the printer took that many bytes and no byte more than the road may hold was sent."""
    return count <= len(answer.sent) <= min(SENT, count + bench.differs.most_in_flight)


def test_a_ready_printer_says_so_and_what_it_is(bench, printer):
    status = printer.status()

    assert status.state is DeviceState.READY
    assert status.kind == bench.differs.kind
    assert ("virtual" in status.sentence) is ("virtual" in status.kind)


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
def test_a_stop_in_mid_transfer_then_a_cure_prints_once_and_whole(bench, printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    person = Person(faults)

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    # where the road holds a whole label, nobody can say from outside that it stopped before it printed
    assert answer.result is (PrintResult.UNCERTAIN if bench.differs.hides_stops else PrintResult.OUT)
    assert answer.chip.verdict is (ChipVerdict.UNKNOWN if bench.differs.hides_stops else ChipVerdict.OK)
    assert answer.chip.epc == EPC
    assert len(answer.sent) == SENT
    assert person.seen
    assert tray.numbers() == [1]
    assert not tray.label(1).is_partial
    assert tray.label(1).chips[0].epc == EPC
    assert read_codes(tray.picture(1)) == ["1427"]


def test_paper_out_in_every_bib_loses_none_and_makes_none_twice(printer, tray, faults):
    for serial in (1, 2, 3):
        faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=serial, after_bytes=serial * 9000))
        printer.make(f"1427.{serial}", LABEL, chip=plan_for(serial), on_fault=Person(faults))

    assert tray.numbers() == [1, 2, 3]
    assert [tray.label(n).chips[0].epc for n in (1, 2, 3)] == [plan_for(n).epc for n in (1, 2, 3)]
    assert [read_codes(tray.picture(n)) for n in (1, 2, 3)] == [["1427"]] * 3


def test_a_stop_is_named_while_the_transfer_waits(bench, printer, faults):
    need(bench.differs.no_port_status)
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=9000))
    person = Person(faults)

    printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    assert person.seen[0].faults == {Fault.PAPER_OUT}


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


def test_nobody_mending_a_stop_in_mid_transfer_ends_in_uncertainty(bench, printer, faults):
    printer.close()
    impatient = bench.open(person_s="0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=100))

    answer = impatient.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    impatient.close()
    assert answer.result is PrintResult.UNCERTAIN
    assert took(bench, 100, answer)


def test_unplugged_before_the_first_byte_is_untouched(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=0))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    # what the road held may have reached the printer, for all that can be known
    assert answer.result is (PrintResult.UNCERTAIN if answer.sent else PrintResult.UNTOUCHED)
    assert took(bench, 0, answer)
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [3, 500, 8192, 20000])
def test_unplugged_in_mid_transfer_is_uncertain_and_nothing_comes_out_later(
    bench, printer, tray, faults, after_bytes
):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    while_out = printer.status()
    bench.mend()
    back = printer.status()
    printer.clear()

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert took(bench, after_bytes, answer)
    assert while_out.state is DeviceState.GONE
    assert Fault.PARTIAL_FORMAT in back.faults
    assert printer.status().state is DeviceState.READY
    assert tray.state().labels == 0


def test_unplugged_after_two_bytes_leaves_the_printer_usable(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=2))
    first = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    bench.mend()

    second = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert first.result is PrintResult.UNCERTAIN
    assert took(bench, 2, first)
    assert second.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_part_of_an_earlier_label_is_asked_after_and_cleared_before_the_next(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=700))
    printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    bench.mend()

    answer = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    written = bench.talks[-1].written
    before = written[: written.index(formats.CANCEL_PART)]
    assert before[0] == formats.ASK_STATUS
    assert all(question.startswith(b"~H") for question in before)
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


def test_a_printer_that_comes_back_is_used_without_being_opened_by_hand(bench, printer, tray, faults):
    printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))
    bench.way.notice()
    while_out = printer.status()
    bench.mend()

    answer = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert while_out.state is DeviceState.GONE
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1, 2]


def test_a_printer_that_another_program_holds_is_sent_nothing_until_it_is_free(bench, printer, tray):
    need(bench.differs.no_other_program)
    with bench.way.held():
        refused = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
        while_held = printer.status()
    # a network printer may still finish with the other one
    printer.close()
    printer = bench.open()

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    printer.close()
    assert refused.result is PrintResult.UNTOUCHED
    assert while_held.state is bench.differs.held
    if while_held.state is DeviceState.GONE:
        assert "another program" in while_held.sentence
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_the_systems_driver_makes_room_and_a_zebra_is_not_given_back_to_it(bench, printer, tray):
    need(bench.differs.no_system_driver)
    before = bench.way.system_driver()

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    printer.close()

    assert before == "usblp"
    assert answer.result is PrintResult.OUT
    assert bench.way.system_driver() == ""


def test_a_printer_is_listed_by_what_it_says_of_itself_and_its_driver_stays(bench):
    need(bench.differs.no_system_driver)

    (found,) = [device for device in find_devices() if device.kind == "printer"]

    assert found.name == bench.way.settings({}).address
    assert found.sentence.endswith(
        "Zebra Technologies ZTC ZD621R-203dpi ZPL is plugged in; it understands ZPL"
    )
    assert bench.way.system_driver() == "usblp"


def test_the_shipped_rules_give_the_printer_to_those_who_may_print(bench):
    need(bench.differs.no_rules)
    node = Path(bench.way.node())

    assert node.group() == "lp"
    assert stat.S_IMODE(node.stat().st_mode) == 0o660


def test_the_printer_names_itself_by_its_1284_identity(bench, printer):
    need(bench.differs.no_device_id)
    printer.status()

    identity = bench.talks[0].device_id()

    assert identity["CMD"] == "ZPL"
    assert "ZD621R" in identity["MDL"]


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


def test_a_pipe_that_is_halted_before_is_cleared(bench, printer, tray, faults):
    need(bench.differs.no_halted_pipe)
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


@pytest.mark.parametrize("after_bytes", [5000, 20000])
def test_a_halted_pipe_is_cleared_and_no_byte_is_lost_or_sent_twice(
    bench, printer, tray, faults, after_bytes
):
    need(bench.differs.no_halted_pipe)
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=after_bytes))

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


def test_plain_stock_is_printed_without_a_chip(switched_on):
    plain = switched_on("plain", has_rfid=False)

    answer = plain.printer.make("1427.1", LABEL, chip=None, on_fault=nobody)
    with pytest.raises(InputError):
        plain.printer.make("1427.2", LABEL, chip=PLAN, on_fault=nobody)

    assert not plain.printer.encodes
    assert answer.result is PrintResult.OUT
    assert plain.tray.label(1).chips == ()


def test_closing_twice_is_closing_once_and_leaves_no_thread(printer):
    before = set(threading.enumerate())
    printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    printer.close()
    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert set(threading.enumerate()) <= before
