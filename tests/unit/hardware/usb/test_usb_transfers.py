"""Bytes to and from a USB printer: none lost, none twice, and the cable pulled at any of them."""

import pytest

from kiosk.core.errors import DeviceGoneError
from kiosk.hardware.transport import WriteEnd
from kiosk.hardware.virtual.board import Taken
from tests.helpers.usb_bus import ScriptedBody
from tests.unit.hardware.usb.opened import give_up, opened


def keep_waiting(_sent):
    return True


def test_short_counts_are_resumed_at_the_byte():
    body = ScriptedBody(script=[Taken(100), Taken(1), Taken(16000)])
    _, printer = opened(body)
    data = bytes(range(256)) * 200

    written = printer.write(data, on_stall=give_up)

    printer.close()
    assert written.sent == len(data)
    assert written.end is WriteEnd.COMPLETE
    assert written.first_byte_s is not None
    assert body.received == data


def test_back_pressure_is_waited_for_and_asks_each_time():
    body = ScriptedBody(script=[Taken(10), Taken(0), Taken(0)])
    _, printer = opened(body)
    asked = []

    written = printer.write(b"x" * 50, on_stall=lambda sent: not asked.append(sent))

    printer.close()
    assert asked == [10, 10]
    assert written.end is WriteEnd.COMPLETE
    assert body.received == b"x" * 50


def test_giving_up_tells_how_much_was_taken():
    _, printer = opened(ScriptedBody(script=[Taken(10), Taken(0)]))

    written = printer.write(b"x" * 50, on_stall=give_up)

    printer.close()
    assert (written.sent, written.end) == (10, WriteEnd.GIVEN_UP)


def test_a_halted_pipe_is_cleared_and_goes_on_at_the_same_byte():
    body = ScriptedBody(script=[Taken(10), Taken(is_halted=True)])
    bus, printer = opened(body)
    data = bytes(range(100))

    written = printer.write(data, on_stall=keep_waiting)

    printer.close()
    assert "clear_halt 02" in bus.log
    assert written.end is WriteEnd.COMPLETE
    assert body.received == data


def test_a_pipe_that_halts_again_and_again_is_not_hammered():
    body = ScriptedBody(script=[Taken(10), Taken(is_halted=True), Taken(is_halted=True)])
    _, printer = opened(body)
    asked = []

    written = printer.write(b"x" * 50, on_stall=lambda sent: not asked.append(sent))

    printer.close()
    assert asked == [10]
    assert (written.sent, written.end) == (50, WriteEnd.COMPLETE)


def test_unplugged_in_mid_write_tells_how_much_was_taken():
    _, printer = opened(ScriptedBody(script=[Taken(10), Taken(is_gone=True)]))

    written = printer.write(b"x" * 50, on_stall=keep_waiting)

    printer.close()
    assert (written.sent, written.end) == (10, WriteEnd.GONE)


def test_unplugged_while_the_pipe_is_halted_is_gone():
    body = ScriptedBody(script=[Taken(is_halted=True)], unplugs_on_halt=True)
    _, printer = opened(body)

    written = printer.write(b"x", on_stall=keep_waiting)
    printer.close()

    assert (written.sent, written.end) == (0, WriteEnd.GONE)


def test_reading_gives_bytes_then_nothing_then_gone():
    _, printer = opened(ScriptedBody(says=[b"abc", b"", None]))

    assert printer.read(timeout_s=0.001) == b"abc"
    assert printer.read(timeout_s=0.001) == b""
    with pytest.raises(DeviceGoneError):
        printer.read(timeout_s=0.001)
    printer.close()


def test_draining_gives_all_that_was_said_unasked():
    _, printer = opened(ScriptedBody(says=[b"abc", b"def", b"", b"later"]))

    drained = printer.drain()

    printer.close()
    assert drained == b"abcdef"


def test_a_one_way_printer_says_nothing():
    _, printer = opened(is_one_way=True)

    said = printer.read(timeout_s=0.001)

    printer.close()
    assert said == b""


def test_a_printer_that_never_stops_talking_does_not_fill_the_memory():
    _, printer = opened(ScriptedBody(says=[b"x" * 4096] * 2000))

    drained = printer.drain()

    printer.close()
    assert len(drained) < 2 * 1024 * 1024
