"""The 0xBB driver over a real serial port, against a simulated module on a pseudo-terminal."""

import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from threading import Event
from time import monotonic

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceNotFoundError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, content_for, lock_payload
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import SerialStream
from kiosk.hardware.encoder_m100 import open_encoder
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.m100.commands import Memory, SelectMode
from kiosk.hardware.m100.frames import Frame, Framer, Kind
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.m100_module import M100Module
from tests.helpers.chips import PLAN, Gate

SETTINGS = EncoderSettings(Region.EU, 10.0, window_s=0.05, answer_s=0.5)
NEW = "C0DE00000000000011001427"
PASSWORD, WRONG = 0x12345678, 0x87654321
DEADLINE_S = 10


@pytest.fixture
def antenna(tmp_path):
    return Antenna(tmp_path / "field", seed="s", air=AirTime(0, 0))


@pytest.fixture
def stock(antenna):
    return antenna.stock


@pytest.fixture
def faults(tmp_path):
    return FaultBook(tmp_path / "field")


@pytest.fixture
def module(antenna, tmp_path):
    with M100Module(antenna, link=tmp_path / "encoder") as made:
        yield made


@contextmanager
def connected(module, *, settings=SETTINGS, sets_region=False):
    stream = SerialStream(module.port, baud=115200, timeout_s=settings.answer_s)
    access = M100Access(stream, settings, sets_region=sets_region)
    try:
        yield access
    finally:
        access.close()


@pytest.fixture
def access(module):
    with connected(module) as made:
        yield made


@pytest.fixture
def line(module):
    """A bare serial line to the module."""
    stream = SerialStream(module.port, baud=115200, timeout_s=1)
    yield stream
    stream.close()


def asked(line, content, *, frames=1):
    """Send bytes, and wait for so many frames."""
    framer, said = Framer(), []
    line.send(content)
    deadline = monotonic() + DEADLINE_S
    while len(said) < frames:
        assert monotonic() < deadline, said
        said += framer.feed(line.receive(0.1))
    return said


def until(is_so):
    deadline = monotonic() + DEADLINE_S
    while not is_so():
        assert monotonic() < deadline
        Event().wait(0.01)


def reopened(module):
    """Open the module as soon as it is plugged in again."""
    deadline = monotonic() + DEADLINE_S
    while True:
        try:
            return SerialStream(module.port, baud=115200, timeout_s=SETTINGS.answer_s)
        except DeviceNotFoundError:
            assert monotonic() < deadline
            Event().wait(0.01)


class CountingAntenna(Antenna):
    """Counts the rounds."""

    rounds = 0

    def heard(self):
        self.rounds += 1
        return super().heard()


def lying(stock):
    return [one.chip for one in stock.state().lying]


def alike(stock, count):
    """Give chips with one factory code and each its own factory number."""
    room = stock.blank(1).room
    return [replace(stock.blank(number), room=room) for number in range(1, count + 1)]


# --- listening ---


def test_it_says_that_it_is_simulated(access):
    assert "Dossard virtual" in access.identity
    assert "simulated" in access.identity


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_every_chip_is_listed_once_with_code_and_factory_number(access, stock, count):
    stock.put(*(stock.blank(number) for number in range(1, count + 1)))

    seen = access.inventory()

    expected = sorted((chip.tid, chip.pc, chip.epc) for chip in lying(stock))
    assert [(one.tid, one.pc, one.epc) for one in seen] == expected


@pytest.mark.parametrize("count", [2, 3, 5])
def test_chips_with_the_same_factory_code_are_told_apart(access, stock, count):
    stock.put(*alike(stock, count))

    seen = access.inventory()

    assert len(seen) == count
    assert {one.tid for one in seen} - {""} <= {chip.tid for chip in lying(stock)}
    # all but one can be asked for; with three and more it may be the same two that answer
    assert len({one.tid for one in seen} - {""}) >= 2


@pytest.mark.parametrize("tid", ["", "E2801160"])
def test_chips_that_nothing_tells_apart_are_still_counted(access, stock, tid):
    stock.put(*(replace(chip, tid=tid) for chip in alike(stock, 2)))

    seen = access.inventory()

    assert [one.tid for one in seen] == ["", tid]


def test_a_chip_without_a_code_is_not_overlooked(access, stock):
    stock.put(stock.blank(1), replace(stock.blank(2), pc=0))

    seen = access.inventory()

    assert sorted(one.epc for one in seen) == ["", stock.blank(1).epc]


def test_a_chip_that_claims_a_very_long_code_is_listed(access, stock):
    stock.put(replace(stock.blank(1), pc=0xF800, room=bytes(range(62))))

    [seen] = access.inventory()

    assert (seen.tid, seen.epc) == (stock.blank(1).tid, bytes(range(62)).hex().upper())


def test_more_chips_than_anybody_works_with_are_counted_in_bounded_time(access, stock):
    stock.put(*(stock.blank(number) for number in range(1, 31)))
    begun = monotonic()

    seen = access.inventory()

    assert len(seen) == 30
    assert sum(one.tid != "" for one in seen) == 8
    assert monotonic() - begun < DEADLINE_S


# --- one chip ---


def test_what_is_written_is_read_back_and_the_chip_beside_it_is_left_alone(access, stock):
    stock.put(stock.blank(1), stock.blank(2))
    first, second = lying(stock)

    access.write(second.tid, Bank.EPC, 1, content_for(NEW))
    content = access.read(second.tid, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def test_the_right_one_of_two_chips_with_the_same_code_is_written(access, stock):
    stock.put(*alike(stock, 2))
    first, second = lying(stock)

    access.write(second.tid, Bank.EPC, 1, content_for(NEW))

    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def test_selections_work_on_a_module_that_was_left_in_another_session(antenna, stock, tmp_path):
    stock.put(*alike(stock, 2))
    first, second = lying(stock)

    with M100Module(antenna, link=tmp_path / "encoder", query=0x1120) as module, connected(module) as access:
        access.write(second.tid, Bank.EPC, 1, content_for(NEW))

    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def secured(access, chip):
    """Give a chip a password and lock its code with it."""
    access.write(chip.tid, Bank.RESERVED, 2, PASSWORD.to_bytes(4, "big"))
    access.lock(chip.tid, lock_payload((Area.ACCESS_PASSWORD, Area.EPC)), password=PASSWORD)


def test_a_locked_chip_is_written_with_its_password_alone(access, stock):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    secured(access, chip)

    with pytest.raises(ChipError) as without:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    with pytest.raises(ChipError) as wrong:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW), password=WRONG)
    untouched = lying(stock)[0].epc
    access.write(chip.tid, Bank.EPC, 1, content_for(NEW), password=PASSWORD)

    assert without.value.trouble is ChipTrouble.LOCKED
    assert wrong.value.trouble is ChipTrouble.WRONG_PASSWORD
    assert untouched == chip.epc
    assert [one.epc for one in lying(stock)] == [NEW]


def test_a_locked_password_is_not_told_and_a_lock_is_not_changed_without_it(access, stock):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    secured(access, chip)

    with pytest.raises(ChipError) as read:
        access.read(chip.tid, Bank.RESERVED, 2, 2)
    with pytest.raises(ChipError) as lock:
        access.lock(chip.tid, lock_payload((Area.USER,)), password=WRONG)

    assert read.value.trouble is ChipTrouble.LOCKED
    assert lock.value.trouble is ChipTrouble.WRONG_PASSWORD


@pytest.mark.parametrize(("bank", "word", "words"), [(Bank.USER, 0, 2), (Bank.EPC, 9, 2), (Bank.TID, 0, 20)])
def test_memory_that_a_chip_does_not_have_is_an_overrun(access, stock, bank, word, words):
    stock.put(stock.blank(1))

    with pytest.raises(ChipError) as caught:
        access.read(stock.blank(1).tid, bank, word, words)

    assert caught.value.trouble is ChipTrouble.OVERRUN


def test_a_chip_that_is_not_there_answers_nothing(access, stock):
    stock.put(stock.blank(1))
    tid = stock.blank(2).tid

    troubles = []
    for work in (
        lambda: access.read(tid, Bank.EPC, 1, 7),
        lambda: access.write(tid, Bank.EPC, 1, content_for(NEW)),
        lambda: access.lock(tid, lock_payload((Area.EPC,)), password=PASSWORD),
    ):
        with pytest.raises(ChipError) as caught:
            work()
        troubles.append(caught.value.trouble)

    assert troubles == [ChipTrouble.NO_REPLY] * 3
    assert lying(stock) == [stock.blank(1)]


@pytest.mark.parametrize("words", range(7))
def test_a_chip_that_leaves_after_some_words_acknowledges_nothing(access, stock, faults, words):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=1, words=words))

    with pytest.raises(ChipError) as caught:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    [left] = (one.chip for one in stock.state().moved)
    assert (caught.value.trouble, caught.value.words) == (ChipTrouble.NO_REPLY, None)
    assert left.epc != NEW
    assert access.inventory() == ()


def test_what_was_stored_and_not_acknowledged_is_seen_by_a_fresh_read(access, stock, faults):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.STORED_NOT_ACKNOWLEDGED, label=1))

    with pytest.raises(ChipError):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    assert access.read(chip.tid, Bank.EPC, 1, 7) == content_for(NEW)


# --- the cable ---


@pytest.mark.parametrize("words", [0, 4, 7])
def test_a_cable_pulled_in_mid_write_is_told_and_the_module_comes_back_at_its_address(
    access, module, stock, faults, words
):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    before = os.path.realpath(module.port)
    faults.plan(ScriptedFault(VirtualFault.GONE_IN_WRITE, label=1, words=words))

    with pytest.raises(DeviceGoneError):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    until(lambda: not os.path.lexists(module.port))
    access.close()
    faults.cure()
    again = M100Access(reopened(module), SETTINGS, sets_region=False)
    again.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    content = again.read(chip.tid, Bank.EPC, 1, 7)
    again.close()

    assert before.startswith("/dev/pts/")
    assert os.path.realpath(module.port).startswith("/dev/pts/")
    assert content == content_for(NEW)


def test_an_unplugged_module_is_not_found(module, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))
    until(lambda: not os.path.lexists(module.port))

    with pytest.raises(DeviceNotFoundError, match="plug it in"):
        SerialStream(module.port, baud=115200, timeout_s=0.1)


def test_a_silent_module_is_told_in_time_and_works_on_when_it_speaks_again(access, stock, faults):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))
    begun = monotonic()
    with pytest.raises(DeviceGoneError, match="does not answer"):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    waited_s = monotonic() - begun

    faults.cure()
    access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    assert waited_s < 4 * SETTINGS.answer_s
    assert [one.epc for one in lying(stock)] == [NEW]


def test_a_port_that_was_closed_can_be_opened_again(module, stock):
    stock.put(stock.blank(1))

    listed = []
    for _ in range(3):
        with connected(module) as access:
            listed.append([one.tid for one in access.inventory()])

    assert listed == [[stock.blank(1).tid]] * 3


# --- as a station names it ---


def test_the_encoder_of_a_station_file_encodes_and_says_what_it_is(module, stock):
    stock.put(stock.blank(1))
    options = {"region": "eu", "power_dbm": "10", "window_ms": "50", "answer_s": "0.5"}
    encoder = open_encoder(DeviceSettings("Encoder 1", f"serial:{module.port}?baud=115200", options=options))

    status = encoder.status()
    answer = encoder.encode((PLAN,), may_write=Gate())
    encoder.close()

    assert status.state is DeviceState.READY
    assert "simulated" in status.kind
    assert (answer.verdict, answer.sentence) == (ChipVerdict.OK, "")
    assert [chip.epc for chip in lying(stock)] == [PLAN.epc]


def test_an_encoder_that_lost_its_power_in_between_is_set_up_again_by_itself(antenna, stock, tmp_path):
    stock.put(stock.blank(1))
    link = tmp_path / "encoder"
    options = {"region": "eu", "power_dbm": "10", "window_ms": "50", "answer_s": "0.5"}
    encoder = open_encoder(DeviceSettings("Encoder 1", f"serial:{link}", options=options))
    with M100Module(antenna, link=link, query=0x1120):
        before = encoder.status()
    with M100Module(antenna, link=link, query=0x1120):
        answer = encoder.encode((PLAN,), may_write=Gate())
    encoder.close()

    assert before.state is DeviceState.READY
    assert answer.verdict is ChipVerdict.OK


# --- region, and the bare protocol ---


def test_a_module_of_another_region_is_refused_or_set_on_demand(antenna, tmp_path):
    with M100Module(antenna, link=tmp_path / "encoder", region=Region.US) as module:
        with pytest.raises(DeviceError, match=r'"us".*"eu".*set_region'), connected(module):
            pass
        with connected(module, sets_region=True) as access:
            set_to_eu = access.identity
        with connected(module) as access:
            kept = access.identity

    assert set_to_eu == kept


def test_more_power_than_the_module_has_is_refused(module):
    strong = replace(SETTINGS, power_dbm=30.0)

    with pytest.raises(DeviceError, match="does not take 30 dBm"), connected(module, settings=strong):
        pass


def test_without_a_selection_the_first_chip_that_is_heard_works(line, stock):
    stock.put(stock.blank(1), stock.blank(2))
    unselected = [commands.by_tid(stock.blank(2).tid).frame(), commands.select_mode(SelectMode.NEVER)]

    for frame in unselected:
        asked(line, frame.packed())
    [answer] = asked(line, Memory(0, Bank.TID, 0, 6).frame().packed())

    assert answers.worked(answer).content.hex().upper() == stock.blank(1).tid


def test_a_selection_does_nothing_for_rounds_in_another_session(antenna, stock, tmp_path):
    stock.put(stock.blank(1), stock.blank(2))
    selects = [commands.by_tid(stock.blank(2).tid).frame(), commands.select_mode(SelectMode.FOR_WORK)]

    with M100Module(antenna, link=tmp_path / "encoder", query=0x1120) as module:
        line = SerialStream(module.port, baud=115200, timeout_s=1)
        for frame in selects:
            asked(line, frame.packed())
        [answer] = asked(line, Memory(0, Bank.TID, 0, 6).frame().packed())
        line.close()

    assert answers.worked(answer).content.hex().upper() == stock.blank(1).tid


def test_a_selection_by_code_or_all_but_it_works_on_rounds_where_that_is_asked_for(line, stock):
    stock.put(stock.blank(1), stock.blank(2))
    this = commands.by_epc(stock.blank(2).epc)
    heard = []
    for select in (this, replace(this, excludes=True)):
        asked(line, select.frame().packed())
        asked(line, commands.select_mode(SelectMode.ALWAYS).packed())
        [notice] = asked(line, commands.inventory().packed())
        heard.append(answers.heard(notice).epc)

    assert heard == [stock.blank(2).epc, stock.blank(1).epc]


def test_it_listens_round_after_round_until_it_is_stopped(line, stock):
    stock.put(stock.blank(1))

    notices = asked(line, commands.inventories().packed(), frames=5)
    line.send(commands.stop().packed())
    deadline = monotonic() + DEADLINE_S
    framer, rest = Framer(), []
    while not any(frame.kind == Kind.RESPONSE for frame in rest):
        assert monotonic() < deadline
        rest += framer.feed(line.receive(0.1))

    assert {answers.heard(notice).epc for notice in notices[:5]} == {stock.blank(1).epc}
    assert line.receive(0.1) == b""


def test_a_module_that_nobody_listens_to_works_on_and_lets_itself_be_closed(tmp_path):
    antenna = CountingAntenna(tmp_path / "field", seed="s", air=AirTime(0, 0))
    antenna.stock.put(*(antenna.stock.blank(number) for number in range(1, 31)))
    module = M100Module(antenna, link=tmp_path / "encoder")
    line = SerialStream(module.port, baud=115200, timeout_s=1)
    line.send(commands.inventories().packed())

    # some hundred kilobytes that nobody takes
    until(lambda: antenna.rounds > 300)
    module.close()
    module.close()
    line.close()

    assert not os.path.lexists(module.port)


@pytest.mark.parametrize(
    "command",
    [
        Frame(0, 0x99),
        Frame(0, 0x07, b"\x05"),
        Frame(0, 0x0C, b"\1"),
        Frame(0, 0x39),
        Frame(0, 0x82, b"\0"),
        Frame(0, 0x12, b"\7"),
    ],
)
def test_what_the_module_does_not_know_is_a_bad_command(line, command):
    [answer] = asked(line, command.packed())

    assert answer == answers.error(answers.BAD_COMMAND)


def test_noise_before_a_command_is_skipped(line):
    [answer] = asked(line, b"\0\xbb\xff\x7e" + commands.get_region().packed())

    assert answer.data == b"\x03"


def test_the_command_line_serves_a_module_until_it_is_ended(tmp_path):
    link = tmp_path / "encoder"
    command = [sys.executable, "-m", "kiosk.hardware.virtual.m100_module", str(tmp_path / "field")]
    with subprocess.Popen(
        [*command, "--link", str(link), "--region", "us"], stdout=subprocess.PIPE, text=True
    ) as process:
        told = process.stdout.readline()
        american = replace(SETTINGS, region=Region.US)
        stream = SerialStream(str(link), baud=115200, timeout_s=1)
        access = M100Access(stream, american, sets_region=False)
        seen = access.inventory()
        access.close()
        process.terminate()

    assert told.strip().endswith(f"serial:{link}")
    assert "simulated" in told
    assert seen == ()
