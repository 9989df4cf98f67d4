"""Our LLRP driver against llrpjs: a reader whose wire another project reads and writes."""

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
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.chips import EPC, PLAN, Gate
from tests.helpers.llrpjs_reader import LlrpjsReader, llrpjs_reader, need_llrpjs

pytestmark = [pytest.mark.node, pytest.mark.timeout(60)]
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


def test_it_is_greeted_and_says_what_it_is(opened):
    status = opened().status()

    assert status.state is DeviceState.READY
    assert "llrpjs behind our chips" in status.kind


def test_another_region_is_refused(reader, opened):
    reader.tell(standard="US_FCC_Part_15")

    status = opened().status()

    assert status.state is DeviceState.ATTENTION
    assert 'the region "us", the station file says "eu"' in status.sentence


def test_a_chip_is_written_proven_and_read_again(reader, opened):
    encoder = opened()

    written = encoder.encode((PLAN,), may_write=Gate())
    read = encoder.read()

    [chip] = reader.chips
    assert (written.verdict, written.sentence) == (ChipVerdict.OK, "")
    assert (chip["epc"], chip["pc"], chip["tid"]) == (EPC, pc_for(EPC), TID)
    assert [(one.epc, one.tid) for one in read.chips] == [(EPC, TID)]


def test_128_bits_are_written_and_read_as_such(reader, opened):
    plan = replace(PLAN, epc=EPC + "00000001")

    answer = opened().encode((plan,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [(chip["epc"], chip["pc"]) for chip in reader.chips] == [(plan.epc, 0x4000)]


def test_only_the_chip_of_the_tid_is_written_though_both_have_the_same_code(reader, opened):
    reader.tell(tags=[CHIP, CHIP | {"tid": OTHER_TID}])
    second = replace(PLAN, number=2, epc=EPC[:-1] + "8")

    answer = opened().encode((PLAN, second), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert {chip["tid"]: chip["epc"] for chip in reader.chips} == {TID: EPC, OTHER_TID: second.epc}


def test_two_chips_instead_of_one_touch_none(reader, opened):
    reader.tell(tags=[CHIP, CHIP | {"tid": OTHER_TID}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert "2 chips are near the antenna" in answer.sentence
    assert [chip["epc"] for chip in reader.chips] == [FACTORY] * 2


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


def test_one_chip_without_a_serial_number_is_one_and_is_written(reader, opened):
    reader.tell(tags=[CHIP | {"tid": TID[:16]}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [chip["epc"] for chip in reader.chips] == [EPC]


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


def test_a_write_that_was_acknowledged_and_not_stored_is_tried_again(reader, opened):
    reader.tell(fault={"silent": True})

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.OK
    assert [chip["epc"] for chip in reader.chips] == [EPC]


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


def test_a_locked_chip_of_somebody_else_is_left_alone(reader, opened):
    reader.tell(tags=[CHIP | {"access": "12345678", "locks": ["EPC_Memory"]}])

    answer = opened().encode((PLAN,), may_write=Gate())

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "the chip is locked" in answer.sentence


def test_a_wrong_password_and_a_chip_that_is_not_there_are_told_apart(reader):
    reader.tell(tags=[CHIP | {"access": "12345678"}])

    wrong = trouble_with(reader, lambda access: access.read(TID, Bank.TID, 0, 2, password=7))
    absent = trouble_with(reader, lambda access: access.read(OTHER_TID, Bank.EPC, 1, 7))

    assert (wrong, absent) == (ChipTrouble.WRONG_PASSWORD, ChipTrouble.NO_REPLY)
