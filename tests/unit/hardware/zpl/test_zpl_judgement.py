import dataclasses

import pytest

from kiosk.core.bib import ChipPlan
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import Fault, PrintResult
from kiosk.hardware.transport import WriteEnd, Written
from kiosk.hardware.zpl.answers import ChipReport, Odometers
from kiosk.hardware.zpl.judgement import Evidence, judge

EPC = "C0DE00000000000011001427"
TID = "E28011600000000000000001"
PLAN = ChipPlan("1427.1", 1, EPC)
PROOF = Evidence(
    written=Written(100, WriteEnd.COMPLETE, 1.5),
    size=100,
    before=Odometers(10, 8, 2),
    after=Odometers(11, 9, 2),
    reports=(ChipReport(True, TID), ChipReport(False, "3000" + EPC)),
    is_done=True,
)


def judged(chip=PLAN, **changes):
    return judge(dataclasses.replace(PROOF, **changes), chip, b"x" * 100)


def test_whole_proof_is_believed():
    answer = judged()

    assert answer.result is PrintResult.OUT
    assert (answer.chip.verdict, answer.chip.epc, answer.chip.tid) == (ChipVerdict.OK, EPC, TID)
    assert answer.first_byte_s == 1.5
    assert answer.sent == b"x" * 100


def test_bits_that_the_chip_may_set_in_its_pc_do_not_matter():
    answer = judged(reports=(ChipReport(True, TID), ChipReport(False, "3400" + EPC)))

    assert answer.result is PrintResult.OUT


def report(is_tid, content):
    return ChipReport(is_tid, content)


@pytest.mark.parametrize(
    "changes",
    [
        {"reports": ()},
        {"reports": (report(True, TID),)},
        {"reports": (report(False, "3000" + EPC),)},
        {"reports": (report(True, ""), report(False, "3000" + EPC))},
        {"reports": (report(True, TID), report(False, ""))},
        {"reports": (report(True, TID), report(False, "3000" + EPC[:-1] + "8"))},
        {"reports": (report(True, TID), report(False, "2800" + EPC))},
        {"reports": (report(True, TID), report(False, "3100" + EPC))},
        {"reports": (report(True, TID), report(False, "zzzz" + EPC))},
        {"reports": (*PROOF.reports, report(True, "E2"))},
        {"reports": (*PROOF.reports, report(False, "3000" + EPC))},
        {"after": Odometers(11, 8, 2)},
        {"after": Odometers(12, 10, 2)},
        {"after": Odometers(12, 9, 3)},
        {"after": Odometers(12, 9, 2)},
        {"after": Odometers(11, 7, 2)},
        {"after": None},
        {"is_done": False},
        {"is_gone": True},
        {"has_stopped": True},
        {"late_faults": frozenset({Fault.PAPER_OUT})},
        {"written": Written(40, WriteEnd.GONE, 1.5)},
        {"written": Written(40, WriteEnd.GIVEN_UP, 1.5)},
    ],
)
def test_anything_less_than_whole_proof_is_uncertain_and_says_why(changes):
    answer = judged(**changes)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert answer.sentence
    assert answer.chip.sentence == answer.sentence


def test_a_void_count_is_a_void_label():
    answer = judged(after=Odometers(11, 8, 3), reports=(), rfid_error="NO TAG FOUND")

    assert answer.result is PrintResult.VOIDED
    assert answer.chip.verdict is ChipVerdict.FAILED_DIRTY
    assert "NO TAG FOUND" in answer.sentence


def test_nothing_taken_is_untouched():
    answer = judged(written=Written(0, WriteEnd.GONE))

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.sent == b""


@pytest.mark.parametrize(
    ("after", "result"),
    [
        (Odometers(11, None, None), PrintResult.OUT),
        (Odometers(10, None, None), PrintResult.UNCERTAIN),
        (Odometers(12, None, None), PrintResult.UNCERTAIN),
        (None, PrintResult.UNCERTAIN),
    ],
)
def test_without_a_chip_one_counted_label_is_the_proof(after, result):
    answer = judged(None, before=Odometers(10, None, None), after=after)

    assert answer.result is result
    assert answer.chip is None
    assert bool(answer.sentence) is (result is PrintResult.UNCERTAIN)
