"""What every separate encoder promises, over each protocol that reaches the simulated chips."""

import json
from dataclasses import replace
from time import monotonic

import pytest

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError, RuleError, StoreError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.chips.passwords import ChipSecret
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.encoder import PROTOCOLS, open_encoder
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.chips import EPC, PLAN, Gate

SECOND = ChipPlan("1427.1", 2, EPC[:14] + "2" + EPC[15:])
FIRST_WRITE = 1


@pytest.fixture(params=PROTOCOLS)
def protocol(request):
    return request.param


@pytest.fixture
def opened(tmp_path, protocol):
    made = []

    def opening(**options):
        options = {"protocol": protocol, "air_ms": "0", "window_ms": "60", "answer_s": "0.4"} | options
        settings = DeviceSettings("Encoder 1", "virtual:field", folder=tmp_path, options=options)
        made.append(open_encoder(settings))
        return made[-1]

    yield opening
    for encoder in made:
        encoder.close()


@pytest.fixture
def encoder(opened):
    return opened()


@pytest.fixture
def faults(tmp_path):
    return FaultBook(tmp_path / "field")


@pytest.fixture
def stock(tmp_path):
    return ChipStock(tmp_path / "field", seed="s")


@pytest.fixture
def gate():
    return Gate()


def until_ready(encoder):
    """Wait until a cable that was put in is noticed."""
    deadline = monotonic() + 5
    while encoder.status().state is not DeviceState.READY:
        assert monotonic() < deadline, encoder.status()


def lying(stock):
    return [one.chip for one in stock.state().lying]


def test_it_says_that_it_is_ready_and_simulated(encoder):
    status = encoder.status()

    assert status.state is DeviceState.READY
    assert "simulated" in status.kind
    assert "virtual" in encoder.name


def test_a_written_chip_is_proven_by_a_fresh_read(encoder, gate, stock):
    written = encoder.encode((PLAN,), may_write=gate)
    read = encoder.read()

    [chip] = lying(stock)
    assert (written.verdict, written.sentence) == (ChipVerdict.OK, "")
    assert [(one.epc, one.tid) for one in written.chips] == [(EPC, chip.tid)]
    assert [(one.verdict, one.epc, one.tid) for one in read.chips] == [(ChipVerdict.OK, EPC, chip.tid)]
    assert (chip.epc, chip.pc) == (EPC, 0x3000)


def test_nothing_is_written_before_the_journal_knows_which_chip(encoder, stock):
    gate = Gate(looks=lambda: [chip.epc for chip in lying(stock)])

    encoder.encode((PLAN,), may_write=gate)

    [found] = gate.found
    assert [(one.number, one.tid) for one in found] == [(1, lying(stock)[0].tid)]
    assert gate.seen == [[found[0].epc]]
    assert found[0].epc != EPC


@pytest.mark.parametrize("problem", [RuleError("in use"), StoreError("locked")])
def test_what_the_journal_refuses_is_not_written(encoder, stock, problem):
    with pytest.raises(type(problem)):
        encoder.encode((PLAN,), may_write=Gate(raises=problem))

    assert [chip.epc for chip in lying(stock)] != [EPC]
    assert encoder.encode((PLAN,), may_write=Gate()).verdict is ChipVerdict.OK


def test_128_bits_are_written_and_read(encoder, gate, stock):
    plan = replace(PLAN, epc=EPC + "00000001")

    answer = encoder.encode((plan,), may_write=gate)

    assert (answer.verdict, answer.chips[0].epc) == (ChipVerdict.OK, plan.epc)
    assert [(chip.epc, chip.pc) for chip in lying(stock)] == [(plan.epc, 0x4000)]


def test_a_chip_that_sets_bits_of_its_length_word_by_itself_is_proven(encoder, gate, stock):
    stock.put(replace(stock.blank(1), computes_umi=True), holder=PLAN.attempt_key)

    assert encoder.encode((PLAN,), may_write=gate).verdict is ChipVerdict.OK


def test_two_chips_of_a_bib_get_each_its_own_code(encoder, gate, stock):
    answer = encoder.encode((PLAN, SECOND), may_write=gate)
    read = encoder.read(2)

    assert answer.verdict is ChipVerdict.OK
    assert sorted(chip.epc for chip in lying(stock)) == [EPC, SECOND.epc]
    assert {(one.epc, one.tid) for one in read.chips} == {(one.epc, one.tid) for one in answer.chips}


def test_two_chips_with_the_same_factory_code_get_each_its_own_code(encoder, gate, stock):
    same = stock.blank(1)
    stock.put(same, replace(stock.blank(2), room=same.room), holder=PLAN.attempt_key)

    answer = encoder.encode((PLAN, SECOND), may_write=gate)

    assert answer.verdict is ChipVerdict.OK
    assert sorted(chip.epc for chip in lying(stock)) == [EPC, SECOND.epc]


@pytest.mark.parametrize(
    ("plans", "blanks", "words"),
    [
        ((PLAN,), 0, "no chip is on the encoder"),
        ((PLAN,), 2, "2 chips are near the antenna: move the other bibs away"),
        ((PLAN, SECOND), 1, "only 1 of 2 chips answers"),
        ((PLAN, SECOND), 3, "3 chips are near the antenna instead of 2"),
    ],
)
def test_not_exactly_the_expected_chips_touches_none(opened, gate, stock, tmp_path, plans, blanks, words):
    encoder = opened(lay="hand")
    stock.put(*(stock.blank(number) for number in range(1, blanks + 1)))
    before = stock.state()

    answer = encoder.encode(plans, may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert words in answer.sentence
    assert gate.found == []
    assert stock.state() == before


def test_the_same_attempt_again_goes_on_with_its_own_chip_even_after_a_restart(opened, gate, stock):
    first = opened()
    written = first.encode((PLAN,), may_write=gate)
    first.close()
    before = stock.state()

    again = opened().encode((replace(PLAN, tid=written.chips[0].tid),), may_write=gate)

    assert again == written
    assert stock.state() == before


def test_another_chip_than_the_one_that_was_begun_is_not_touched(opened, gate, stock):
    encoder = opened(lay="hand")
    stock.put(stock.blank(7))

    answer = encoder.encode((replace(PLAN, tid="E28011600000000000000001"),), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "…000001 was begun for this bib" in answer.sentence
    assert gate.found == []


@pytest.mark.parametrize(
    ("words", "verdict"),
    [(0, ChipVerdict.UNKNOWN), (1, ChipVerdict.FAILED_DIRTY), (6, ChipVerdict.FAILED_DIRTY)],
)
def test_a_chip_that_leaves_in_mid_write_is_never_good(encoder, gate, faults, words, verdict, protocol):
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=FIRST_WRITE, words=words))

    answer = encoder.encode((PLAN,), may_write=gate)

    # 0xBB modules say nothing of how many words were stored
    assert answer.verdict in {verdict, ChipVerdict.UNKNOWN} - ({ChipVerdict.OK})
    assert "the same one back" in answer.sentence


def test_a_half_written_chip_that_is_put_back_is_written_again_and_proven(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=FIRST_WRITE, words=3))
    left = encoder.encode((PLAN,), may_write=gate)
    [half] = (one.chip for one in stock.state().moved)

    answer = encoder.encode((replace(PLAN, tid=half.tid),), may_write=gate)

    assert left.verdict is not ChipVerdict.OK
    assert half.epc not in {EPC, stock.blank(1).epc}
    assert (answer.verdict, [chip.epc for chip in lying(stock)]) == (ChipVerdict.OK, [EPC])


def test_a_write_that_was_acknowledged_and_not_stored_is_found_out_and_tried_again(
    encoder, gate, faults, stock
):
    faults.plan(ScriptedFault(VirtualFault.NOT_STORED, label=FIRST_WRITE))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.OK
    assert [chip.epc for chip in lying(stock)] == [EPC]


def test_a_chip_that_never_stores_anything_is_given_back_untouched(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.NOT_STORED))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "keeps its old code" in answer.sentence


def test_a_write_that_was_stored_and_not_acknowledged_is_good(encoder, gate, faults):
    faults.plan(ScriptedFault(VirtualFault.STORED_NOT_ACKNOWLEDGED, label=FIRST_WRITE))

    assert encoder.encode((PLAN,), may_write=gate).verdict is ChipVerdict.OK


def test_another_chip_after_the_write_is_never_taken_for_it(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.CHIP_SWAPPED, label=FIRST_WRITE))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict in {ChipVerdict.UNKNOWN, ChipVerdict.FAILED_DIRTY}
    assert [chip.epc for chip in lying(stock)] != [EPC]


def test_an_answer_of_the_chip_before_proves_nothing(encoder, gate, faults, stock):
    other = replace(PLAN, attempt_key="1428.1", epc=EPC[:-1] + "8")
    encoder.encode((PLAN,), may_write=gate)
    faults.plan(ScriptedFault(VirtualFault.PREVIOUS_CHIP, label=2))

    answer = encoder.encode((other,), may_write=gate)

    [chip] = lying(stock)
    assert answer.verdict is not ChipVerdict.OK or chip.epc == other.epc


def test_a_second_chip_with_the_same_code_is_reported(opened, gate, stock):
    encoder = opened(lay="hand")
    one, other = stock.blank(1), stock.blank(2)
    stock.put(one)
    late = Gate(looks=lambda: stock.put(one, other.written(1, bytes.fromhex("3000" + EPC))))

    answer = encoder.encode((replace(PLAN, tid=one.tid),), may_write=late)

    assert answer.verdict is ChipVerdict.UNKNOWN
    assert "another chip with the same code" in answer.sentence


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
