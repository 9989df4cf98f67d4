"""Our LLRP frames and our virtual reader against pyllrp: a client and a codec that we did not write."""

import io
import warnings

import pytest

from kiosk.hardware.llrp.capabilities import Capabilities, configuration
from kiosk.hardware.llrp.codes import Msg
from kiosk.hardware.llrp.frames import Message
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from tests.helpers.chips import EPC
from tests.helpers.llrp_frames import ALL_THREE, ATTEMPT_OK, PULLED, SENT

with warnings.catch_warnings():
    # of its own code, not ours
    warnings.simplefilter("ignore")
    from pyllrp.LLRPConnector import LLRPConnector
    from pyllrp.pyllrp import UnpackMessageFromSocket
    from pyllrp.TagWriter import TagWriter

pytestmark = [pytest.mark.timeout(60), pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def test_a_client_that_we_did_not_write_inventories_and_writes_on_our_virtual_reader(tmp_path):
    antenna = Antenna(tmp_path, seed="x", air=AirTime(0, 0))
    antenna.lay("1.1")
    with LlrpReaderServer(antenna) as server:
        writer = TagWriter(server.host)
        writer.connector = LLRPConnector()
        writer.connector.connect(server.host, server.port)
        before, _ = writer.GetTagInventory()

        writer.WriteTag("", EPC)

        after, _ = writer.GetTagInventory()
        writer.Disconnect()
    assert before == {antenna.stock.blank(1).epc}
    assert after == {EPC} == {antenna.stock.state().lying[0].chip.epc}


class _Socket:
    """Gives pyllrp the bytes that it reads from a socket, and takes those that it writes."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)
        self.sent = b""

    def recv(self, size: int) -> bytes:
        return self._content.read(size)

    def sendall(self, content: bytes) -> None:
        self.sent += bytes(content)


def again(content: bytes) -> bytes:
    """Let pyllrp decode a frame and encode it anew."""
    wire = _Socket(content)
    message = UnpackMessageFromSocket(wire)
    _counted(message)
    message.send(wire)
    return wire.sent


def _counted(part) -> None:
    """Turn short bit fields into numbers: pyllrp reads them as bits, and writes only numbers."""
    for known in part.FieldDefs:
        value = getattr(part, known.Name, None)
        if known.TypeCode.startswith("bits") and not isinstance(value, int):
            setattr(part, known.Name, value.uint)
    for inner in getattr(part, "Parameters", ()):
        _counted(inner)


@pytest.mark.parametrize(
    "frame", [*SENT.values(), ALL_THREE, PULLED, ATTEMPT_OK], ids=lambda frame: frame[:8]
)
def test_pyllrp_reads_our_frames_and_writes_them_the_same(frame):
    assert again(bytes.fromhex(frame)).hex().upper() == frame


def test_pyllrp_reads_the_set_up_of_a_reader_and_writes_it_the_same():
    wanted = configuration(1, 2, Capabilities(), keepalive_ms=5000)
    frame = Message(Msg.SET_READER_CONFIG, 7, wanted).packed()

    assert again(frame) == frame
