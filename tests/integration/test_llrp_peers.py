"""LLRP against others' software: llrpjs as a reader, pyllrp as a client and as a second opinion on bytes."""

import io
import subprocess
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from time import monotonic

import pytest

from kiosk.core.errors import DeviceError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Bank, pc_for
from kiosk.hardware.chips.passwords import ChipSecret
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import TcpStream
from kiosk.hardware.encoder_llrp import open_encoder
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.llrp.capabilities import Capabilities, configuration
from kiosk.hardware.llrp.codes import Msg, Par
from kiosk.hardware.llrp.frames import Framer, Message, tlv
from kiosk.hardware.llrp.notices import status_of
from kiosk.hardware.llrp.specs import Target
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.chip import blank_chip
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from tests.helpers.chips import EPC, PLAN, Gate
from tests.helpers.llrp_frames import ALL_THREE, ATTEMPT_OK, PULLED, SENT
from tests.helpers.llrpjs_reader import LlrpjsReader, llrpjs_reader, need_llrpjs

with warnings.catch_warnings():
    # of its own code, not ours
    warnings.simplefilter("ignore")
    from pyllrp.LLRPConnector import LLRPConnector
    from pyllrp.pyllrp import UnpackMessageFromSocket
    from pyllrp.TagWriter import TagWriter

pytestmark = [pytest.mark.timeout(60), pytest.mark.filterwarnings("ignore::DeprecationWarning")]
TID, OTHER_TID = "E28011052000000000000001", "E28011052000000000000002"
FACTORY = "E2802D711642000000010000"
CHIP = {"epc": FACTORY, "tid": TID}


@pytest.fixture
def reader() -> Iterator[LlrpjsReader]:
    need_llrpjs()
    with llrpjs_reader() as running:
        running.tell(tags=[CHIP])
        yield running


@pytest.fixture
def opened(reader, tmp_path):
    made = []

    def opening(**options):
        options = {"region": "eu", "power_dbm": "16", "window_ms": "120"} | options
        address = f"tcp:127.0.0.1:{reader.port}"
        made.append(open_encoder(DeviceSettings("E", address, folder=tmp_path, options=options)))
        return made[-1]

    yield opening
    for encoder in made:
        encoder.close()


def connected(reader):
    """Connect; llrpjs takes a moment to let go of the client before."""
    settings = EncoderSettings(Region.EU, 16.0, window_s=0.12)
    deadline = monotonic() + 10
    while True:
        try:
            return LlrpAccess(TcpStream("127.0.0.1", reader.port, timeout_s=1.0), settings, antenna=1)
        except DeviceError:
            assert monotonic() < deadline


def trouble_with(reader, work):
    """Work on a connection of its own, and give what the chip did not do."""
    access = connected(reader)
    try:
        work(access)
    except ChipError as refused:
        return refused.trouble
    finally:
        access.close()
    return None


# --- llrpjs, a reader whose wire another project reads and writes ---


@pytest.mark.node
def test_it_is_greeted_and_says_what_it_is(opened):
    status = opened().status()

    assert status.state is DeviceState.READY
    assert "llrpjs behind our chips" in status.kind


@pytest.mark.node
def test_another_region_is_refused(reader, opened):
    reader.tell(standard="US_FCC_Part_15")

    status = opened().status()

    assert status.state is DeviceState.ATTENTION
    assert 'the region "us", the station file says "eu"' in status.sentence


@pytest.mark.node
def test_a_chip_is_written_proven_and_read_again(reader, opened):
    encoder = opened()

    written = encoder.encode((PLAN,), may_write=Gate())
    read = encoder.read()

    [chip] = reader.chips
    assert (written.verdict, written.sentence) == (ChipVerdict.OK, "")
    assert (chip["epc"], chip["pc"], chip["tid"]) == (EPC, pc_for(EPC), TID)
    assert [(one.epc, one.tid) for one in read.chips] == [(EPC, TID)]


@pytest.mark.node
def test_128_bits_are_written_and_read_as_such(reader, opened):
    plan = replace(PLAN, epc=EPC + "00000001")

    answer = opened().encode((plan,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [(chip["epc"], chip["pc"]) for chip in reader.chips] == [(plan.epc, 0x4000)]


@pytest.mark.node
def test_only_the_chip_of_the_tid_is_written_though_both_have_the_same_code(reader, opened):
    reader.tell(tags=[CHIP, CHIP | {"tid": OTHER_TID}])
    second = replace(PLAN, number=2, epc=EPC[:-1] + "8")

    answer = opened().encode((PLAN, second), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert {chip["tid"]: chip["epc"] for chip in reader.chips} == {TID: EPC, OTHER_TID: second.epc}


@pytest.mark.node
def test_two_chips_instead_of_one_touch_none(reader, opened):
    reader.tell(tags=[CHIP, CHIP | {"tid": OTHER_TID}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert "2 chips are near the antenna" in answer.sentence
    assert [chip["epc"] for chip in reader.chips] == [FACTORY] * 2


@pytest.mark.node
@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"tid": TID[:16]}, id="the same model and code"),
        pytest.param({"tid": TID[:16], "epc": EPC}, id="the same model, another code"),
        pytest.param({"tid": "E280689420005000"}, id="another model, the same code"),
    ],
)
def test_two_chips_without_a_serial_number_are_two(reader, opened, other):
    reader.tell(tags=[CHIP | {"tid": TID[:16]}, CHIP | other])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert "2 chips are near the antenna" in answer.sentence


@pytest.mark.node
def test_one_chip_without_a_serial_number_is_one_and_is_written(reader, opened):
    reader.tell(tags=[CHIP | {"tid": TID[:16]}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [chip["epc"] for chip in reader.chips] == [EPC]


@pytest.mark.node
def test_a_chip_pulled_after_six_of_seven_words_is_found_out_and_written_again_when_it_is_back(
    reader, opened
):
    reader.tell(fault={"dropAfterWords": 6})
    encoder = opened()
    pulled = encoder.encode((PLAN,), may_write=Gate())
    half = reader.chips[0]["epc"]
    reader.tell(back=1)

    answer = encoder.encode((replace(PLAN, tid=TID),), may_write=Gate())

    assert pulled.verdict is ChipVerdict.FAILED_DIRTY
    assert half == EPC[:-4] + FACTORY[-4:]
    assert answer.verdict is ChipVerdict.OK
    assert reader.chips[0]["epc"] == EPC


@pytest.mark.node
def test_a_write_that_was_acknowledged_and_not_stored_is_tried_again(reader, opened):
    reader.tell(fault={"silent": True})

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [chip["epc"] for chip in reader.chips] == [EPC]


@pytest.mark.node
def test_a_chip_is_secured_and_a_writer_without_the_password_is_refused(reader, opened, tmp_path):
    secret = tmp_path / "chips.secret"
    secret.write_text("5f" * 32)
    secret.chmod(0o600)
    encoder = opened(lock="1", secret_file="chips.secret")

    answer = encoder.encode((PLAN,), may_write=Gate())
    encoder.close()

    [chip] = reader.chips
    assert answer.verdict is ChipVerdict.OK
    assert int(str(chip["access"]), 16) == ChipSecret(secret.read_bytes()).password(TID)
    assert set(chip["locks"]) == {"Kill_Password", "Access_Password", "EPC_Memory"}
    assert trouble_with(reader, lambda access: access.write(TID, Bank.EPC, 2, b"\0\0")) is ChipTrouble.LOCKED


@pytest.mark.node
def test_a_locked_chip_of_somebody_else_is_left_alone(reader, opened):
    reader.tell(tags=[CHIP | {"access": "12345678", "locks": ["EPC_Memory"]}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "the chip is locked" in answer.sentence


@pytest.mark.node
def test_a_wrong_password_and_a_chip_that_is_not_there_are_told_apart(reader):
    reader.tell(tags=[CHIP | {"access": "12345678"}])

    wrong = trouble_with(reader, lambda access: access.read(TID, Bank.TID, 0, 2, password=7))
    absent = trouble_with(reader, lambda access: access.read(OTHER_TID, Bank.EPC, 1, 7))

    assert (wrong, absent) == (ChipTrouble.WRONG_PASSWORD, ChipTrouble.NO_REPLY)


# --- pyllrp, a client and a codec ---


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
