"""An LLRP reader that is a script: what comes in between, late, or not at all."""

from collections.abc import Iterator

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, lock_payload
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.llrp.capabilities import Capabilities, configuration
from kiosk.hardware.llrp.codes import RESPONSES, Msg
from kiosk.hardware.llrp.frames import Message, u32
from kiosk.hardware.llrp.notices import attempt_message, rospec_end_message, status_parameter
from kiosk.hardware.llrp.reports import OpKind, OpResult, TagReport, report_message
from kiosk.hardware.llrp.specs import AccessSpec, Lock, Operation, Read, RoSpec, Target, Write
from tests.helpers.conversation import Conversation, gone

TID = "E28011052000000000000001"
EPC = bytes.fromhex("300000000000000000000217")
SETTINGS = EncoderSettings(Region.EU, 16.0, window_s=0.02, answer_s=0.05)
READER = Capabilities(25882, 7, "5.12", standard=2, powers_dbm={1: 10.0, 2: 15.0, 3: 20.0})
BY_TID = Target(Bank.TID, 0, bytes.fromhex(TID))
WELCOME = attempt_message(1, 0, at_us=0).packed()


class Script:
    """Writes a conversation down, counting the messages as our side does."""

    def __init__(self, reader: Capabilities = READER, welcome: bytes = WELCOME) -> None:
        self.ident = 0
        self.lines = []
        self.welcome = welcome
        self.asked(Msg.GET_READER_CAPABILITIES, b"\0", status_parameter() + reader.packed())
        self.reader = reader

    def asked(
        self, kind: Msg, body: bytes, answer: bytes = status_parameter(), *more: bytes | Exception,
        first: tuple[bytes, ...] = (),
    ) -> "Script":  # fmt: skip
        self.ident += 1
        response = Message(RESPONSES[kind], self.ident, answer).packed()
        self.lines.append((Message(kind, self.ident, body).packed(), (*first, response, *more)))
        return self

    def set_up(self) -> "Script":
        none = status_parameter(101, "there is none")
        wanted = configuration(1, 2, self.reader, keepalive_ms=5000)
        self.asked(Msg.SET_READER_CONFIG, b"\x80")
        self.asked(Msg.DELETE_ROSPEC, u32(0), none).asked(Msg.DELETE_ACCESSSPEC, u32(0), none)
        return self.asked(Msg.SET_READER_CONFIG, wanted)

    def work(
        self,
        number: int,
        operation: Operation,
        *said: bytes | Exception,
        target: Target = BY_TID,
        count: int = 1,
    ) -> "Script":
        spec = AccessSpec(number, 1, target, (operation,), count, number)
        self.asked(Msg.ADD_ROSPEC, RoSpec(number, 1, 20).packed())
        self.asked(Msg.ADD_ACCESSSPEC, spec.packed())
        self.asked(Msg.ENABLE_ACCESSSPEC, u32(number)).asked(Msg.ENABLE_ROSPEC, u32(number))
        self.asked(Msg.START_ROSPEC, u32(number), status_parameter(), *said)
        if not any(isinstance(one, Exception) for one in said):
            self.asked(Msg.DELETE_ROSPEC, u32(number))
            self.asked(Msg.DELETE_ACCESSSPEC, u32(number), status_parameter(101, "it is over"))
        return self

    def round(self, number: int, *said: bytes) -> "Script":
        self.asked(Msg.ADD_ROSPEC, RoSpec(number, 1, 20, rounds=1).packed())
        self.asked(Msg.ENABLE_ROSPEC, u32(number))
        self.asked(Msg.START_ROSPEC, u32(number), status_parameter(), *said, end(number))
        return self.asked(Msg.DELETE_ROSPEC, u32(number))

    def wire(self) -> Conversation:
        return Conversation(self.lines, waiting=[self.welcome])


def opened(script: Script) -> tuple[Conversation, LlrpAccess]:
    wire = script.wire()
    return wire, LlrpAccess(wire, SETTINGS, antenna=1)


def report(access: int, *results: OpResult, epc: bytes = EPC) -> bytes:
    return report_message(9, TagReport(epc, 0x3000, rssi_dbm=-40, access=access, results=results)).packed()


def end(number: int) -> bytes:
    return rospec_end_message(9, number, at_us=0).packed()


READ = Read(1, Bank.EPC, 1, 7)
WORDS = b"\x30\x00" + EPC
READ_DONE = OpResult(OpKind.READ, 1, 0, WORDS)
WRITE = Write(1, Bank.EPC, 1, WORDS)


def test_it_greets_resets_takes_the_highest_power_that_is_allowed_and_says_what_it_is():
    wire, access = opened(Script().set_up())

    wire.must_be_over()
    assert access.identity == "LLRP reader 25882/7, 5.12"


@pytest.mark.parametrize(("standard", "words"), [(1, '"us"'), (0, '"standard 0"')])
def test_another_region_is_refused_before_anything_goes_over_the_air(standard, words):
    wire = Script(Capabilities(standard=standard, powers_dbm={1: 10.0})).wire()

    with pytest.raises(DeviceError, match="nothing was sent over the air") as refused:
        LlrpAccess(wire, SETTINGS, antenna=1)

    assert words in str(refused.value)
    wire.must_be_over()
    assert wire.is_closed


@pytest.mark.parametrize(("powers", "words"), [({1: 20.0}, "its lowest is 20 dBm"), ({}, "it names none")])
def test_a_power_that_the_reader_cannot_is_refused(powers, words):
    script = Script(Capabilities(standard=2, powers_dbm=powers)).set_up()
    script.lines.pop()

    with pytest.raises(DeviceError, match=words):
        opened(script)


def test_a_reader_that_another_program_holds_says_so():
    wire = Conversation([], waiting=[attempt_message(1, 2, at_us=0).packed()])

    with pytest.raises(DeviceError, match="another program is connected to it"):
        LlrpAccess(wire, SETTINGS, antenna=1)

    assert wire.is_closed


@pytest.mark.parametrize("welcome", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_what_is_no_llrp_reader_is_told_apart(welcome):
    with pytest.raises(DeviceError, match="LLRP"):
        LlrpAccess(Conversation([], waiting=[welcome]), SETTINGS, antenna=1)


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
