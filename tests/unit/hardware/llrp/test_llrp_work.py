"""Work on a chip over an LLRP reader that is a script: what comes in between, late, or not at all."""

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, lock_payload
from kiosk.hardware.llrp.codes import Msg
from kiosk.hardware.llrp.frames import Message
from kiosk.hardware.llrp.notices import status_parameter
from kiosk.hardware.llrp.reports import OpKind, OpResult
from kiosk.hardware.llrp.specs import Lock, Read, RoSpec, Write
from tests.helpers.conversation import gone
from tests.unit.hardware.llrp.script import EPC, TID, Script, end, opened, report

READ = Read(1, Bank.EPC, 1, 7)
WORDS = b"\x30\x00" + EPC
READ_DONE = OpResult(OpKind.READ, 1, 0, WORDS)
WRITE = Write(1, Bank.EPC, 1, WORDS)


def test_a_read_gives_what_its_own_specification_reported():
    wire, access = opened(Script().set_up().work(1, READ, report(1, READ_DONE)))

    assert access.read(TID, Bank.EPC, 1, 7) == WORDS
    wire.must_be_over()


def test_a_late_report_of_earlier_work_proves_nothing():
    late = report(7, OpResult(OpKind.READ, 1, 0, bytes(14)))
    _, access = opened(Script().set_up().work(1, READ, late, report(1, READ_DONE)))

    assert access.read(TID, Bank.EPC, 1, 7) == WORDS


def test_a_late_end_of_earlier_listening_ends_nothing():
    _, access = opened(Script().set_up().work(1, READ, end(7), report(1, READ_DONE)))

    assert access.read(TID, Bank.EPC, 1, 7) == WORDS


def test_a_chip_that_does_not_answer_is_told_as_soon_as_listening_is_over():
    wire, access = opened(Script().set_up().work(1, READ, end(1)))

    with pytest.raises(ChipError) as refused:
        access.read(TID, Bank.EPC, 1, 7)

    assert refused.value.trouble is ChipTrouble.NO_REPLY
    wire.must_be_over()


@pytest.mark.parametrize(
    ("result", "trouble", "words"),
    [
        (OpResult(OpKind.WRITE, 1, 5, words=6), ChipTrouble.NO_REPLY, 6),
        (OpResult(OpKind.WRITE, 1, 2), ChipTrouble.LOCKED, 0),
        (OpResult(OpKind.WRITE, 1, 4), ChipTrouble.OTHER, 0),
    ],
)
def test_a_write_that_was_cut_off_tells_how_many_words_were_stored(result, trouble, words):
    _, access = opened(Script().set_up().work(1, WRITE, report(1, result)))

    with pytest.raises(ChipError) as refused:
        access.write(TID, Bank.EPC, 1, WORDS)

    assert (refused.value.trouble, refused.value.words) == (trouble, words)


def test_a_nonspecific_error_of_work_with_a_password_is_a_wrong_password():
    lock = Lock(1, (Area.EPC,), 7)
    _, access = opened(Script().set_up().work(1, lock, report(1, OpResult(OpKind.LOCK, 1, 2))))

    with pytest.raises(ChipError) as refused:
        access.lock(TID, lock_payload([Area.EPC]), password=7)

    assert refused.value.trouble is ChipTrouble.WRONG_PASSWORD


@pytest.mark.parametrize(
    ("operation", "kind", "code", "trouble"),
    [
        (Read(1, Bank.EPC, 1, 7, 7), OpKind.READ, 1, ChipTrouble.WRONG_PASSWORD),
        (Read(1, Bank.EPC, 1, 7, 7), OpKind.READ, 3, ChipTrouble.OTHER),
        (Write(1, Bank.EPC, 1, WORDS, 7), OpKind.WRITE, 4, ChipTrouble.WRONG_PASSWORD),
        (Write(1, Bank.EPC, 1, WORDS, 7), OpKind.WRITE, 6, ChipTrouble.OTHER),
        (Lock(1, (Area.EPC,), 7), OpKind.LOCK, 4, ChipTrouble.OTHER),
    ],
)
def test_what_troubles_the_reader_is_no_wrong_password(operation, kind, code, trouble):
    _, access = opened(Script().set_up().work(1, operation, report(1, OpResult(kind, 1, code))))
    work = {
        OpKind.READ: lambda: access.read(TID, Bank.EPC, 1, 7, password=7),
        OpKind.WRITE: lambda: access.write(TID, Bank.EPC, 1, WORDS, password=7),
        OpKind.LOCK: lambda: access.lock(TID, lock_payload([Area.EPC]), password=7),
    }

    with pytest.raises(ChipError) as refused:
        work[kind]()

    assert refused.value.trouble is trouble


def test_a_success_of_fewer_words_than_were_sent_is_none():
    _, access = opened(Script().set_up().work(1, WRITE, report(1, OpResult(OpKind.WRITE, 1, 0, words=6))))

    with pytest.raises(ChipError) as refused:
        access.write(TID, Bank.EPC, 1, WORDS)

    assert (refused.value.trouble, refused.value.words) == (ChipTrouble.OTHER, 6)


def test_a_read_of_fewer_words_than_were_asked_is_none():
    said = OpResult(OpKind.READ, 1, 0, WORDS[:4])
    _, access = opened(Script().set_up().work(1, READ, report(1, said)))

    with pytest.raises(ChipError) as refused:
        access.read(TID, Bank.EPC, 1, 7)

    assert refused.value.trouble is ChipTrouble.OTHER


def test_no_tid_selects_no_chip_instead_of_any():
    wire, access = opened(Script().set_up())

    with pytest.raises(ChipError) as refused:
        access.write("", Bank.EPC, 1, WORDS)

    assert refused.value.trouble is ChipTrouble.NO_REPLY
    wire.must_be_over()


def test_a_keepalive_in_the_middle_is_answered():
    alive, answered = Message(Msg.KEEPALIVE, 77).packed(), Message(Msg.KEEPALIVE_ACK, 77).packed()
    script = Script().set_up()
    script.asked(Msg.GET_READER_CAPABILITIES, b"\1", first=(alive,))
    script.lines.append((answered, b""))
    wire, access = opened(script)

    access.check()

    wire.must_be_over()


def test_a_refused_request_is_told_with_the_reader_s_words():
    script = Script().set_up()
    script.asked(Msg.ADD_ROSPEC, RoSpec(1, 1, 20).packed(), status_parameter(101, "no such antenna"))
    _, access = opened(script)

    with pytest.raises(DeviceError, match="refuses ADD_ROSPEC \\(101 no such antenna\\)"):
        access.read(TID, Bank.EPC, 1, 7)


def test_a_reader_that_closes_the_connection_in_mid_write_is_gone():
    _, access = opened(Script().set_up().work(1, WRITE, gone()))

    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, WORDS)
