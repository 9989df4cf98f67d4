"""Chips that an LLRP reader hears: each once, and none hides behind another."""

from collections.abc import Iterator

from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.llrp.codes import Msg
from kiosk.hardware.llrp.notices import status_parameter
from kiosk.hardware.llrp.reports import OpKind, OpResult, TagReport, report_message
from kiosk.hardware.llrp.specs import Read, RoSpec, Target
from tests.unit.hardware.llrp.script import EPC, TID, Script, end, opened, report

EVERY = Read(1, Bank.TID, 0, 6)


def tids(*said: tuple[bytes, str]) -> Iterator[bytes]:
    """Let chips answer an inventory, each with its code and its TID."""
    for epc, tid in said:
        yield report(1, OpResult(OpKind.READ, 1, 0, bytes.fromhex(tid)), epc=epc)


def test_an_inventory_gives_each_chip_once_however_often_it_answered():
    other = "E28011052000000000000002"
    said = tids((EPC, TID), (EPC, other), (EPC, TID))
    wire, access = opened(Script().set_up().work(1, EVERY, *said, end(1), target=Target(), count=0))

    assert [(one.tid, one.epc) for one in access.inventory()] == [
        (TID, EPC.hex().upper()),
        (other, EPC.hex().upper()),
    ]
    wire.must_be_over()


def test_a_chip_whose_tid_was_read_once_is_not_counted_again_where_it_failed():
    failed = report(1, OpResult(OpKind.READ, 1, 2))
    script = Script().set_up().work(1, EVERY, failed, *tids((EPC, TID)), end(1), target=Target(), count=0)
    _, access = opened(script)

    assert [one.tid for one in access.inventory()] == [TID]


ANOTHER = "E28068942000500000000007"
OVERRUN = OpResult(OpKind.READ, 1, 1)
OTHER_EPC = bytes.fromhex("300000000000000000000218")
PLAIN = report_message(9, TagReport(EPC, 0x3000)).packed()
ONE = ((PLAIN,),) * 3
BOTH = ((PLAIN, PLAIN), (PLAIN,), (PLAIN, PLAIN))


def listed(*passes: tuple[bytes, ...], rounds: tuple[tuple[bytes, ...], ...] = ()) -> list[tuple[str, str]]:
    """Let an inventory hear this in its passes, which read 6, 4 and 2 words of TIDs, and in its rounds."""
    script = Script().set_up()
    for number, (words, said) in enumerate(zip((6, 4, 2), passes, strict=False), 1):
        script.work(number, Read(1, Bank.TID, 0, words), *said, end(number), target=Target(), count=0)
    for number, said in enumerate(rounds, len(passes) + 1):
        script.round(number, *said)
    wire, access = opened(script)
    seen = [(one.tid, one.epc) for one in access.inventory()]
    wire.must_be_over()
    return seen


def test_a_chip_with_a_short_tid_is_read_as_far_as_it_goes():
    seen = listed((report(1, OVERRUN),), (report(2, OVERRUN),), (short(3, TID[:8]),), rounds=ONE)

    assert seen == [(TID[:8], EPC.hex().upper())]


def test_a_chip_that_never_tells_its_tid_is_listed_without():
    passes = [(report(number, OVERRUN),) for number in (1, 2, 3)]

    assert listed(*passes, rounds=ONE) == [("", EPC.hex().upper())]


def test_a_clone_of_a_tid_with_another_code_is_a_second_chip():
    seen = listed(tuple(tids((EPC, TID), (OTHER_EPC, TID))))

    assert seen == [(TID, EPC.hex().upper()), (TID, OTHER_EPC.hex().upper())]


def test_a_chip_with_a_short_tid_does_not_hide_behind_one_with_the_same_code():
    heard = (*tids((EPC, TID)), report(1, OVERRUN))
    seen = listed(heard, (short(2, TID[:16]), short(2, ANOTHER[:16])), rounds=BOTH)

    assert seen == [(TID, EPC.hex().upper()), (ANOTHER[:16], EPC.hex().upper())]


def test_a_chip_that_never_tells_its_tid_does_not_hide_behind_one_with_the_same_code():
    heard = [(*tids((EPC, TID)), report(1, OVERRUN))]
    heard += [(short(number, TID[:16]), report(number, OVERRUN)) for number in (2, 3)]

    assert listed(*heard, rounds=BOTH) == [("", EPC.hex().upper()), (TID, EPC.hex().upper())]


def test_a_chip_that_said_no_once_and_is_alone_is_one_chip():
    heard = (*tids((EPC, TID)), report(1, OVERRUN), *tids((EPC, TID)))

    assert listed(heard, (short(2, TID[:16]),)) == [(TID, EPC.hex().upper())]


def test_chips_that_cannot_be_told_apart_are_listed_as_often_as_one_round_heard_them():
    seen = listed((report(1, OVERRUN),), (short(2, TID[:16]),), rounds=BOTH)

    assert seen == [(TID[:16], EPC.hex().upper())] * 2


def test_a_reader_that_cannot_count_its_rounds_still_lists_what_it_hears():
    script = Script().set_up()
    script.work(1, EVERY, report(1, OVERRUN), end(1), target=Target(), count=0)
    script.work(2, Read(1, Bank.TID, 0, 4), short(2, TID[:16]), end(2), target=Target(), count=0)
    refused = status_parameter(209, "no TagObservationTrigger")
    script.asked(Msg.ADD_ROSPEC, RoSpec(3, 1, 20, rounds=1).packed(), refused)
    wire, access = opened(script)

    assert [one.tid for one in access.inventory()] == [TID[:16]]
    wire.must_be_over()


def short(access: int, tid: str) -> bytes:
    return report(access, OpResult(OpKind.READ, 1, 0, bytes.fromhex(tid)))
