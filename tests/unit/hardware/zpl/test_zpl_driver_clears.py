"""Clearing, closing and reloading a ZPL printer, by this thread and by others."""

from threading import Thread

import pytest

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.transport import WriteEnd
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.hardware import PLAN, faults_of, label, nobody, tray_of, virtual
from tests.unit.hardware.zpl.talk import Conversation, printer_over


def test_closing_from_another_thread_ends_the_wait_for_a_person(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=50))
    printer = virtual(tmp_path, "person_s=900")
    closing = Thread(target=printer.close)

    answer = printer.make("1427.1", label(), chip=PLAN, on_fault=lambda _: closing.ident or closing.start())

    closing.join(timeout=5)
    assert answer.result is PrintResult.UNCERTAIN
    assert not closing.is_alive()


def test_clearing_that_does_not_work_is_said():
    stuck = Conversation(ends={b"~JA": WriteEnd.GIVEN_UP})
    gone = Conversation(ends={b"~JA": WriteEnd.GONE})

    for conversation in (stuck, gone):
        with pytest.raises(DeviceError, match="switch it off"):
            printer_over(conversation).clear()
        assert conversation.closed


def test_clearing_a_printer_that_is_not_there_is_an_error(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.UNPLUGGED))
    printer = virtual(tmp_path)

    with pytest.raises(DeviceError):
        printer.clear()

    assert printer.status().state is DeviceState.GONE
    printer.close()


def test_clearing_takes_a_waiting_label_away(tmp_path):
    faults, printer = faults_of(tmp_path), virtual(tmp_path, "person_s=0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=9000))
    printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    faults.cure()
    waits = printer.status()

    printer.clear()

    assert waits.faults == {Fault.PARTIAL_FORMAT}
    assert printer.status().state is DeviceState.READY
    assert tray_of(tmp_path).numbers() == []
    printer.close()


def test_a_tray_that_cannot_be_used_any_more_is_a_printer_that_is_gone(tmp_path):
    printer = virtual(tmp_path / "tray")
    printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    (tmp_path / "tray" / "faults.json").write_text("{broken")

    answer = printer.make("1427.2", label(), chip=PLAN, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.UNTOUCHED
    assert tray_of(tmp_path / "tray").numbers() == [1]


def test_a_reload_by_another_thread_lets_a_stopped_transfer_go_on(tmp_path):
    faults = faults_of(tmp_path)
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=50))
    printer = virtual(tmp_path)
    threads = []

    def person(_status):
        if not threads:
            threads.append(Thread(target=faults.cure))
            threads[0].start()

    answer = printer.make("1427.1", label(), chip=ChipPlan("1427.1", 2, PLAN.epc), on_fault=person)

    threads[0].join()
    printer.close()
    assert answer.result is PrintResult.OUT
