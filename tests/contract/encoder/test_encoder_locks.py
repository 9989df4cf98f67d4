"""What every separate encoder promises of locked chips, passwords and factory numbers."""

from dataclasses import replace

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.hardware.chips.passwords import ChipSecret
from tests.contract.encoder.field import SECOND, lying
from tests.helpers.chips import EPC, PLAN


def test_a_locked_chip_is_given_back_untouched(opened, gate, stock):
    encoder = opened(lay="hand")
    strange = replace(stock.blank(1), access=0x12345678, locks=0b0000100000)
    stock.put(strange)

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "locked" in answer.sentence
    assert lying(stock) == [strange]


@pytest.mark.parametrize("digits", [16, 8])
def test_a_chip_whose_factory_number_names_its_model_only_is_encoded_where_it_lies_alone(
    opened, gate, stock, digits
):
    encoder = opened(lay="hand")
    model = replace(stock.blank(1), tid=stock.blank(1).tid[:digits])
    stock.put(model)
    alone = encoder.encode((PLAN,), may_write=gate)
    stock.put(model, model)

    twins = encoder.encode((PLAN, SECOND), may_write=gate)

    assert (alone.verdict, [one.tid for one in alone.chips]) == (ChipVerdict.OK, [""])
    assert twins.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "take others" in twins.sentence or "take another one" in twins.sentence


@pytest.fixture
def secret_file(tmp_path):
    path = tmp_path / "chips.secret"
    path.write_text("5f" * 32)
    path.chmod(0o600)
    return path


def test_a_chip_is_secured_with_a_password_of_its_own_and_never_for_good(opened, gate, stock, secret_file):
    encoder = opened(lock="1", secret_file=secret_file.name)

    answer = encoder.encode((PLAN,), may_write=gate)

    [chip] = lying(stock)
    assert answer.verdict is ChipVerdict.OK
    assert chip.access == ChipSecret(secret_file.read_bytes()).password(chip.tid) != 0
    # kill password, access password and code need the password; no permanent bit is set
    assert (chip.kill, f"{chip.locks:010b}") == (0, "1010100000")


def test_a_secured_chip_of_this_event_can_be_written_again(opened, gate, stock, secret_file):
    encoder = opened(lock="1", secret_file=secret_file.name, lay="hand")
    stock.put(stock.blank(1))
    encoder.encode((PLAN,), may_write=gate)
    other = replace(PLAN, attempt_key="1428.1", epc=EPC[:-1] + "8")

    answer = encoder.encode((other,), may_write=gate)

    assert answer.verdict is ChipVerdict.OK
    assert [chip.epc for chip in lying(stock)] == [other.epc]


def test_a_chip_with_somebody_else_s_password_is_given_back_untouched(opened, gate, stock, secret_file):
    encoder = opened(lock="1", secret_file=secret_file.name, lay="hand")
    strange = replace(stock.blank(1), access=0x12345678, locks=0b0010100000)
    stock.put(strange)

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "password of somebody else" in answer.sentence
    assert lying(stock) == [strange]
