"""Our virtual LLRP reader: what it tells of chips, and what it does with bytes that it cannot read."""

import subprocess
import sys

import pytest

from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import TcpStream
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.llrp.codes import Msg, Par
from kiosk.hardware.llrp.frames import Framer, Message, tlv
from kiosk.hardware.llrp.notices import status_of
from kiosk.hardware.llrp.specs import Target
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.chip import blank_chip
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer

pytestmark = pytest.mark.timeout(60)
TID = "E28011052000000000000001"
FACTORY = "E2802D711642000000010000"


@pytest.mark.parametrize("tid", [TID[:16], "E280689420005000", TID[:8]])
def test_two_chips_without_a_serial_number_are_two_on_our_virtual_reader_too(tmp_path, tid):
    antenna = Antenna(tmp_path, seed="x", air=AirTime(0, 0))
    antenna.stock.put(blank_chip(TID[:16], FACTORY), blank_chip(tid, FACTORY))
    settings = EncoderSettings(Region.EU, 16.0, window_s=0.05)
    with LlrpReaderServer(antenna) as server:
        access = LlrpAccess(TcpStream(server.host, server.port, timeout_s=1.0), settings, antenna=1)

        seen = access.inventory()

        access.close()
    assert [one.epc for one in seen] == [FACTORY] * 2


@pytest.mark.parametrize("kind", [Msg.ADD_ACCESSSPEC, Msg.ADD_ROSPEC, Msg.SET_READER_CONFIG, 2])
def test_our_virtual_reader_refuses_what_it_cannot_read_and_goes_on(tmp_path, kind):
    lock = tlv(Par.LOCK, bytes(6), tlv(Par.LOCK_PAYLOAD))
    head = bytes.fromhex("00000001 0001 01 00 00000000 00D0 0007 01 0001")
    strange = tlv(Par.ACCESSSPEC, head, tlv(Par.ACCESS_COMMAND, Target().packed(), lock))
    antenna = Antenna(tmp_path, seed="x", air=AirTime(0, 0))
    with LlrpReaderServer(antenna) as server:
        stream, framer = TcpStream(server.host, server.port, timeout_s=5.0), Framer()
        stream.send(Message(kind, 7, strange[:-1] if kind != Msg.ADD_ACCESSSPEC else strange).packed())
        stream.send(Message(Msg.GET_READER_CAPABILITIES, 8, b"\1").packed())

        answers = {}
        while 8 not in answers:
            answers |= {one.ident: one for one in framer.feed(stream.receive(5.0))}

        stream.close()
    assert status_of(answers[7])[0] in {100, 109}
    assert status_of(answers[8])[0] == 0


def test_the_command_line_serves_a_reader_until_it_is_ended(tmp_path):
    command = [sys.executable, "-m", "kiosk.hardware.virtual.llrp_reader", str(tmp_path / "field")]
    with subprocess.Popen(
        [*command, "--port", "0", "--region", "us"], stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline()
        port = int(told.strip().rpartition(":")[2])
        settings = EncoderSettings(region=Region.US, power_dbm=16.0)
        access = LlrpAccess(TcpStream("127.0.0.1", port, timeout_s=1.0), settings, antenna=1)
        seen = access.inventory()
        access.close()
        process.terminate()

    assert "simulated: tcp:127.0.0.1:" in told
    assert seen == ()
