import socket
from contextlib import closing, suppress
from threading import Thread

import pytest

from kiosk.core.errors import DeviceGoneError, DeviceNotFoundError
from kiosk.core.ports import DeviceState
from kiosk.hardware.addresses import TcpAddress
from kiosk.hardware.printer_zpl import open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.tcp_printer import open_tcp
from kiosk.hardware.transport import WriteEnd


@pytest.fixture
def listening():
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        yield server


@pytest.fixture
def ends(listening):
    port = listening.getsockname()[1]
    printer = open_tcp(TcpAddress("127.0.0.1", port), chunk_s=0.02)
    far, _ = listening.accept()
    with closing(far):
        yield printer, far
    printer.close()


def test_bytes_go_there_and_back(ends):
    printer, far = ends

    written = printer.write(b"~HS", on_stall=lambda _sent: False)
    far.sendall(b"answer")

    assert written.end is WriteEnd.COMPLETE
    assert written.first_byte_s is not None
    assert far.recv(10) == b"~HS"
    assert printer.read(timeout_s=1) == b"answer"
    assert printer.read(timeout_s=0.001) == b""
    assert printer.drain() == b""
    assert printer.device_id() == {}
    assert printer.port_status() is None


def test_what_was_said_unasked_is_drained(ends):
    printer, far = ends
    far.sendall(b"una")
    first = printer.read(timeout_s=1)
    far.sendall(b"sked")

    drained = first
    while drained != b"unasked":
        drained += printer.drain()

    assert printer.drain() == b""


def test_a_device_that_never_stops_talking_is_not_listened_to_for_ever(ends):
    printer, far = ends

    def talk():
        with suppress(OSError):
            while True:
                far.sendall(b"x" * 65536)

    talker = Thread(target=talk)
    talker.start()
    said = printer.drain()
    while len(said) < 1024 * 1024:
        # on a busy machine the device pauses, and was not listened to for as long as is allowed
        said = printer.drain()
    printer.close()
    talker.join()

    assert len(said) < 2 * 1024 * 1024


def test_a_printer_that_takes_no_more_is_asked_after(ends):
    printer, _ = ends
    asked = []

    written = printer.write(b"x" * 30_000_000, on_stall=lambda sent: bool(asked.append(sent)))

    assert written.end is WriteEnd.GIVEN_UP
    assert asked == [written.sent]
    assert 0 < written.sent < 30_000_000


def test_a_closed_connection_is_a_printer_that_went_away(ends):
    printer, far = ends
    far.close()

    with pytest.raises(DeviceGoneError):
        printer.read(timeout_s=1)
    ended = [printer.write(b"x" * 100_000, on_stall=lambda _sent: True).end for _ in range(5)]

    assert WriteEnd.GONE in ended


def test_a_reset_connection_is_a_printer_that_went_away(ends):
    printer, far = ends
    printer.write(b"unread", on_stall=lambda _sent: False)
    far.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    far.close()

    with pytest.raises(DeviceGoneError):
        printer.read(timeout_s=1)


def test_nothing_there_is_said_with_its_address(listening):
    port = listening.getsockname()[1]
    listening.close()

    with pytest.raises(DeviceNotFoundError, match=str(port)):
        open_tcp(TcpAddress("127.0.0.1", port), chunk_s=1)
    printer = open_printer(DeviceSettings("Net", f"tcp:127.0.0.1:{port}"))
    assert printer.status().state is DeviceState.GONE
    printer.close()
