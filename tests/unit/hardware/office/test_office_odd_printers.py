"""Office printers that keep jobs, talk without end or do not encrypt."""

import socket
from contextlib import closing, suppress
from threading import Thread

import pytest

from kiosk.core.errors import DeviceError
from kiosk.core.ports import DeviceState
from kiosk.hardware.ipp.message import Tag
from kiosk.hardware.ipp.requests import Operation
from kiosk.hardware.printer_office import open_printer
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.odd_printer import answer, job_group
from tests.unit.hardware.office.pages import QUICK, made


def test_clearing_also_finds_a_job_that_the_printer_keeps_under_another_user(far, near):
    far.says[Operation.GET_JOB_ATTRIBUTES] = lambda: answer(job_group(5, user="anonymous"))
    made(near)
    far.says[Operation.CANCEL_JOB] = lambda: (
        far.says.update({Operation.GET_JOB_ATTRIBUTES: lambda: answer(job_group(7))}),
        answer(),
    )[1]

    near.clear()

    assert [asked.first(Tag.OPERATION).number("job-id") for asked in far.asked(Operation.CANCEL_JOB)] == [7]


def test_a_job_that_does_not_go_away_is_told(far, impatient):
    far.says[Operation.GET_JOBS] = lambda: answer(job_group(5))

    with pytest.raises(DeviceError, match="could not be cleared"):
        impatient.clear()


def test_a_printer_without_jobs_may_say_that_there_are_none(far, near):
    far.says[Operation.GET_JOBS] = lambda: answer(code=0x0406)

    near.clear()

    assert far.asked(Operation.CANCEL_JOB) == []


@pytest.mark.parametrize("size", [1, 65536], ids=["trickles", "floods"])
def test_an_answer_without_end_is_left(size):
    def talk(server):
        near, _ = server.accept()
        with near, suppress(OSError):
            near.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            while True:
                near.sendall(b"\x02" * size)

    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        endless = Thread(target=talk, args=(server,))
        endless.start()
        uri = f"ipp://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        status = open_printer(DeviceSettings("Office", uri, options=QUICK)).status()
        endless.join()

    assert status.state is DeviceState.GONE
    assert "did not answer" in status.sentence


def test_a_printer_that_does_not_encrypt_is_told_apart_from_one_that_is_off():
    def refuse(server):
        near, _ = server.accept()
        with near:
            near.recv(1024)
            near.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        plain = Thread(target=refuse, args=(server,))
        plain.start()
        uri = f"ipps://127.0.0.1:{server.getsockname()[1]}/ipp/print"
        status = open_printer(DeviceSettings("Office", uri, options=QUICK)).status()
        plain.join()

    assert status.state is DeviceState.GONE
    assert "write ipp:// instead of ipps://" in status.sentence
