import subprocess
import sys
from contextlib import contextmanager
from multiprocessing.connection import Client
from pathlib import Path
from threading import Thread

import pytest

from kiosk.core.errors import DeviceError, DeviceNotFoundError
from kiosk.core.ports import PrintResult
from kiosk.hardware.virtual import link as virtual_link
from kiosk.hardware.virtual import server as virtual_server
from kiosk.hardware.virtual.link import connect_to_server, key_path, socket_path, stop_server
from kiosk.hardware.virtual.server import PrinterServer, main
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.hardware import PLAN, label, nobody, tray_of, virtual

OPTIONS = {"encode_s": "0", "feed_s": "0"}


@contextmanager
def serving(folder, idle_s=60.0):
    server = PrinterServer(read_set_up(folder, OPTIONS, dpi=203))
    thread = Thread(target=server.serve, kwargs={"idle_s": idle_s})
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join(timeout=10)
        assert not thread.is_alive()


def test_a_station_prints_over_the_socket(tmp_path):
    with serving(tmp_path / "tray"):
        printer = virtual(tmp_path / "tray", "process=1")
        answer = printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
        printer.close()

    assert answer.result is PrintResult.OUT
    assert tray_of(tmp_path / "tray").numbers() == [1]


def test_every_question_of_the_link_is_answered_and_others_are_ignored(tmp_path):
    with serving(tmp_path):
        body = connect_to_server(read_set_up(tmp_path, OPTIONS, dpi=203))
        answers = (body.is_plugged(), body.port_status(), body.take(10, timeout_s=0.0))
        body.clear_halt()
        strange = body._ask("format the disk")
        body.close()
        body.close()

    assert answers == (True, 0x18, b"")
    assert strange is None


def test_a_link_to_a_dead_printer_is_a_printer_without_power(tmp_path):
    with serving(tmp_path):
        body = connect_to_server(read_set_up(tmp_path, OPTIONS, dpi=203))
        stopped = stop_server(tmp_path)

    assert stopped
    assert not body.is_plugged()
    assert body.accept(b"x", timeout_s=0.0).is_gone
    assert body.take(1, timeout_s=0.0) is None
    assert body.port_status() == 0
    body.close()


def test_a_second_printer_in_the_same_folder_is_refused(tmp_path, capsys):
    with serving(tmp_path):
        code = main([str(tmp_path)])

    assert code == 1
    assert "runs already" in capsys.readouterr().err


def test_a_folder_that_cannot_be_used_is_refused(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(DeviceError, match="choose another folder"):
        PrinterServer(read_set_up(tmp_path / "file", OPTIONS, dpi=203))


def test_a_caller_without_the_key_is_turned_away_and_the_next_is_served(tmp_path):
    with serving(tmp_path):
        with pytest.raises((OSError, EOFError, virtual_server.AuthenticationError)):
            Client(socket_path(tmp_path), "AF_UNIX", authkey=b"wrong")
        body = connect_to_server(read_set_up(tmp_path, OPTIONS, dpi=203))
        plugged = body.is_plugged()
        body.close()

    assert plugged
    assert key_path(tmp_path).stat().st_mode & 0o077 == 0


def test_an_idle_server_ends_by_itself(tmp_path):
    assert main([str(tmp_path), "--idle-s=0.01"]) == 0


def test_nothing_to_stop_is_said(tmp_path):
    assert not stop_server(tmp_path)


def test_a_server_ends_when_its_folder_is_gone(tmp_path):
    folder = tmp_path / "tray"
    with serving(folder) as server:
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
        while not server._stopped.wait(0.01):
            pass

    assert not folder.exists()


def test_a_long_path_puts_the_socket_elsewhere(tmp_path):
    short, long = Path("/tray"), tmp_path / ("x" * 120)

    assert socket_path(short) == str(short.resolve() / "printer.sock")
    assert len(socket_path(long)) <= 100
    assert socket_path(long) != socket_path(tmp_path / ("y" * 120))


def test_a_server_that_does_not_start_is_said_with_its_reason(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    set_up = read_set_up(tmp_path / "file", OPTIONS, dpi=203)

    with pytest.raises(DeviceError, match="choose another folder"):
        connect_to_server(set_up)
    monkeypatch.setattr(virtual_link, "_START_S", 0.0)
    with pytest.raises(DeviceError, match="does not start"):
        connect_to_server(set_up)


def test_the_other_process_builds_the_same_printer(tmp_path):
    options = {"rfid": "0", "seed": "s", "stock": "7", "encode_s": "0.5", "feed_s": "0.25"}
    set_up = read_set_up(tmp_path, options, dpi=300)

    folder, *flags = set_up.arguments()

    assert folder == str(tmp_path)
    assert flags == [
        "--language=zpl",
        "--dpi=300",
        "--rfid=0",
        "--seed=s",
        "--stock=7",
        "--encode-s=0.5",
        "--feed-s=0.25",
    ]


def test_the_module_explains_itself():
    command = [sys.executable, "-m", "kiosk.hardware.virtual.server", "--help"]

    done = subprocess.run(command, check=True, capture_output=True, text=True)

    assert "FOLDER" in done.stdout.upper()


def test_a_dead_socket_is_not_found(tmp_path):
    key_path(tmp_path).write_bytes(b"key")

    with pytest.raises(DeviceNotFoundError):
        virtual_link._connected(tmp_path)
