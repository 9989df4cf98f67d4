"""Labels of the simulated ZPL printer: copies, void ones, interrupted ones, and what waits."""

from threading import Event, Thread

import pytest

from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.cable import send
from tests.helpers.hardware import EPC, faults_of, tray_of
from tests.unit.hardware.virtual_zebra.socket_talk import SMALL, status


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
