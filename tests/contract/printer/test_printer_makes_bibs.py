"""What every printer promises of a bib that nothing disturbs, and of wishes that it cannot meet."""

import dataclasses
import threading

import pytest

from kiosk.core.errors import InputError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, PrintResult
from tests.contract.printer.bibs import LABEL, plan_for
from tests.helpers.hardware import EPC, PLAN, nobody, read_codes


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
