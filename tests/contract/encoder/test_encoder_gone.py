"""What every separate encoder promises when it goes away, and of wishes that it cannot meet."""

import json
from dataclasses import replace
from time import monotonic

import pytest

from kiosk.core.errors import InputError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.encoder import open_encoder
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.contract.encoder.field import FIRST_WRITE, lying
from tests.helpers.chips import EPC, PLAN


def until_ready(encoder):
    """Wait until a cable that was put in is noticed."""
    deadline = monotonic() + 5
    while encoder.status().state is not DeviceState.READY:
        assert monotonic() < deadline, encoder.status()


@pytest.mark.parametrize("fault", [VirtualFault.UNPLUGGED, VirtualFault.NO_ANSWER])
def test_an_encoder_that_is_gone_touches_nothing_and_works_again_later(encoder, gate, faults, fault):
    faults.plan(ScriptedFault(fault))
    gone = encoder.encode((PLAN,), may_write=gate)
    status, read = encoder.status(), encoder.read()
    faults.cure()
    until_ready(encoder)

    answer = encoder.encode((PLAN,), may_write=gate)

    assert gone.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "encoder" in gone.sentence
    assert status.state is DeviceState.GONE
    assert read.verdict is not ChipVerdict.OK
    assert read.sentence
    assert answer.verdict is ChipVerdict.OK


@pytest.mark.parametrize("words", [0, 4, 7])
def test_an_encoder_that_goes_away_in_mid_write_leaves_a_question_that_the_next_try_answers(
    encoder, gate, faults, stock, words
):
    faults.plan(ScriptedFault(VirtualFault.GONE_IN_WRITE, label=FIRST_WRITE, words=words))
    gone = encoder.encode((PLAN,), may_write=gate)
    faults.cure()
    until_ready(encoder)

    again = encoder.encode((replace(PLAN, tid=gate.found[0][0].tid),), may_write=gate)

    assert gone.verdict is ChipVerdict.UNKNOWN
    assert "begin again" in gone.sentence
    assert (again.verdict, [chip.epc for chip in lying(stock)]) == (ChipVerdict.OK, [EPC])


def test_reading_an_empty_field_says_what_to_do(opened):
    answer = opened(lay="hand").read()

    assert answer.verdict is ChipVerdict.UNKNOWN
    assert "put" in answer.sentence


@pytest.mark.parametrize("epc", ["", "C0DE", "Z" * 24])
def test_a_code_that_is_no_code_is_refused(encoder, gate, epc):
    with pytest.raises(InputError):
        encoder.encode((replace(PLAN, epc=epc),), may_write=gate)


def test_a_broken_field_file_is_named_in_the_answer(encoder, gate, tmp_path):
    (tmp_path / "field").mkdir(exist_ok=True)
    (tmp_path / "field" / "field.json").write_text(json.dumps({"lying": 7}))

    with pytest.raises(Exception, match=r"field\.json"):
        encoder.encode((PLAN,), may_write=gate)


def test_an_address_that_is_not_virtual_is_refused():
    with pytest.raises(InputError, match="virtual:"):
        open_encoder(DeviceSettings("Encoder", "usb:0a5f:0181"))
