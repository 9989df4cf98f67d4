"""What every separate encoder promises, tried on the virtual one."""

import pytest

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.encoder import open_encoder
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault

EPC = "C0DE00000000000011001427"
PLAN = ChipPlan("1427.1", 1, EPC)


def opened(folder):
    return open_encoder(DeviceSettings("Encoder 1", f"virtual:{folder}"))


@pytest.fixture
def encoder(tmp_path):
    made = opened(tmp_path / "field")
    yield made
    made.close()


@pytest.fixture
def faults(tmp_path):
    return FaultBook(tmp_path / "field")


def test_it_says_that_it_is_ready_and_virtual(encoder):
    status = encoder.status()

    assert status.state is DeviceState.READY
    assert "virtual" in status.sentence
    assert "virtual" in encoder.name


def test_a_written_chip_is_proven_by_a_fresh_read(encoder):
    written = encoder.encode(PLAN)
    read = encoder.read()

    assert (written.verdict, written.epc, written.sentence) == (ChipVerdict.OK, EPC, "")
    assert (read.verdict, read.epc, read.tid) == (ChipVerdict.OK, EPC, written.tid)
    assert written.tid.startswith("E280")


def test_128_bits_are_written_and_read(encoder):
    answer = encoder.encode(ChipPlan("1427.1", 1, EPC + "00000001"))

    assert (answer.verdict, answer.epc) == (ChipVerdict.OK, EPC + "00000001")


def test_each_bib_and_each_chip_of_a_bib_is_another_chip(encoder):
    plans = [PLAN, ChipPlan("1427.1", 2, EPC), ChipPlan("1428.1", 1, EPC)]

    tids = {encoder.encode(plan).tid for plan in plans}

    assert len(tids) == 3


def test_the_same_attempt_again_finds_its_own_chip_even_after_a_restart(encoder, tmp_path):
    first = encoder.encode(PLAN)
    encoder.close()

    again = opened(tmp_path / "field").encode(PLAN)

    assert again == first


@pytest.mark.parametrize("fault", [VirtualFault.NO_CHIP, VirtualFault.TWO_CHIPS])
def test_not_exactly_one_chip_touches_none_and_the_next_try_works(encoder, faults, fault):
    faults.plan(ScriptedFault(fault, label=1))

    refused = encoder.encode(PLAN)
    answer = encoder.encode(PLAN)

    assert refused.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "chip" in refused.sentence
    assert answer.verdict is ChipVerdict.OK


@pytest.mark.parametrize(
    ("words", "verdict"),
    [(0, ChipVerdict.UNKNOWN), (1, ChipVerdict.FAILED_DIRTY), (6, ChipVerdict.FAILED_DIRTY)],
)
def test_a_chip_that_leaves_in_mid_write_is_never_good(encoder, faults, words, verdict):
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=1, words=words))

    answer = encoder.encode(PLAN)

    assert answer.verdict is verdict
    assert "throw it away" in answer.sentence


def test_an_acknowledged_write_that_was_not_stored_is_found_out(encoder, faults):
    faults.plan(ScriptedFault(VirtualFault.NOT_STORED, label=1))

    answer = encoder.encode(PLAN)

    assert answer.verdict is ChipVerdict.FAILED_DIRTY
    assert answer.epc != EPC


def test_another_chip_after_the_write_is_unknown(encoder, faults):
    faults.plan(ScriptedFault(VirtualFault.CHIP_SWAPPED))

    answer = encoder.encode(PLAN)

    assert answer.verdict is ChipVerdict.UNKNOWN
    assert "another chip" in answer.sentence


def test_an_encoder_that_is_gone_touches_nothing(encoder, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))

    answer = encoder.encode(PLAN)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert encoder.read().verdict is ChipVerdict.UNKNOWN
    assert encoder.status().state is DeviceState.GONE


def test_reading_an_empty_field_says_what_to_do(encoder):
    answer = encoder.read()

    assert answer.verdict is ChipVerdict.UNKNOWN
    assert "put" in answer.sentence


@pytest.mark.parametrize("epc", ["", "C0DE", "Z" * 24])
def test_a_code_that_is_no_code_is_refused(encoder, epc):
    with pytest.raises(InputError):
        encoder.encode(ChipPlan("1427.1", 1, epc))


def test_an_address_that_is_not_virtual_is_refused():
    with pytest.raises(InputError, match="virtual:"):
        open_encoder(DeviceSettings("Encoder", "usb:0a5f:0181"))
