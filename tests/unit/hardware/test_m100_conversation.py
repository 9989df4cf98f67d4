"""Conversations with a 0xBB module, byte for byte: what is sent, what comes back, and what comes too late."""

from collections import deque

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError, InputError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Bank, content_for, crc16
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.encoder_m100 import open_encoder
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.settings import DeviceSettings
from tests.helpers.conversation import Conversation, gone

ANSWER_S = 0.2
EU_10_DBM = EncoderSettings(Region.EU, 10.0, window_s=0.0, answer_s=ANSWER_S)
TID, OTHER_TID = "E28011600000000000000001", "E28011600000000000000002"
OLD, NEW = "E2801160AAAA000000000001", "C0DE00000000000011001427"


def bb(kind, command, data=""):
    """Build a frame by the rule of the manual, apart from the driver's own code."""
    content = bytes.fromhex(data)
    body = bytes([kind, command]) + len(content).to_bytes(2, "big") + content
    return b"\xbb" + body + bytes([sum(body) & 0xFF]) + b"\x7e"


def notice(epc=OLD, pc=0x3000, rssi="C9"):
    return bb(2, 0x22, f"{rssi}{pc:04X}{epc}{crc16(pc, bytes.fromhex(epc)):04X}")


def by(epc=OLD, pc=0x3000):
    """Name the chip that answered, as answers and longer errors do."""
    return f"{2 + len(epc) // 2:02X}{pc:04X}{epc}"


def done(command):
    return bb(1, command, "00")


def error(code, chip=""):
    return bb(1, 0xFF, f"{code:02X}{chip}")


def select(tid, *, parameter="02"):
    return bb(0, 0x0C, f"{parameter}00000000{len(tid) * 4:02X}00{tid}")


STOP, ROUND, MODE_0, MODE_2 = bb(0, 0x28), bb(0, 0x22), bb(0, 0x12, "00"), bb(0, 0x12, "02")
ASK_REGION, ASK_POWER, ASK_QUERY = bb(0, 0x08), bb(0, 0xB7), bb(0, 0x0D)
SET_EU, SET_10_DBM = bb(0, 0x07, "03"), bb(0, 0xB6, "03E8")
IS_EU, IS_US, IS_10_DBM, IS_S0 = (
    bb(1, 0x08, "03"),
    bb(1, 0x08, "02"),
    bb(1, 0xB7, "03E8"),
    bb(1, 0x0D, "1020"),
)
TEXTS = [
    (bb(0, 0x03, "00"), bb(1, 0x03, "00" + b"M100 26dBm V1.0".hex())),
    (bb(0, 0x03, "01"), bb(1, 0x03, "01" + b"V2.3.5".hex())),
    (bb(0, 0x03, "02"), bb(1, 0x03, "02" + b"MagicRF".hex())),
]
IN_STEP = (STOP, done(0x28))
WORKS = (MODE_2, done(0x12))
POWER = [(SET_10_DBM, done(0xB6)), (ASK_POWER, IS_10_DBM)]
START = [IN_STEP, *TEXTS, (ASK_REGION, IS_EU), *POWER, (ASK_QUERY, IS_S0), WORKS]
THIS = (select(TID), done(0x0C))
BY_EPC = (bb(0, 0x0C, f"01000000206000{OLD}"), done(0x0C))
OTHERS = (select(TID, parameter="12"), done(0x0C))
READ_TID = bb(0, 0x39, "00000000" + "02" + "0000" + "0006")
READ_CODE = bb(0, 0x39, "00000000" + "01" + "0001" + "0007")
WRITE_CODE = bb(0, 0x49, "00000000" + "01" + "0001" + "0007" + "3000" + NEW)
IS_CODE = bb(1, 0x39, by(NEW) + "3000" + NEW)
NO_OTHERS = [OTHERS, (MODE_0, done(0x12)), (ROUND, error(0x15)), WORKS]


class Script(Conversation):
    """A module that expects these commands one after the other, and then says what belongs to each."""

    def __init__(self, *turns):
        super().__init__([])
        self.sent = []
        self.goes_on(*turns)

    def goes_on(self, *turns):
        self.script += [(command, tuple(pieces)) for command, *pieces in turns]

    def says(self, *pieces):
        """Say something by itself, before the next command."""
        self.unasked += pieces

    def send(self, content):
        super().send(content)
        self.sent.append(content)


def opened(*turns, settings=EU_10_DBM):
    """Open a module that goes through the usual start and then these turns."""
    script = Script(*START)
    access = M100Access(script, settings, sets_region=False)
    script.goes_on(*turns)
    return access, script


def refused(*turns, settings=EU_10_DBM, sets_region=False, error=DeviceError):
    script = Script(*turns)
    with pytest.raises(error) as caught:
        M100Access(script, settings, sets_region=sets_region)
    return str(caught.value), script


# --- the start ---


def test_the_start_holds_region_power_and_rounds_and_says_who_answers():
    access, script = opened()

    identity = access.identity

    assert identity == "MagicRF M100 26dBm V1.0, V2.3.5"
    script.must_be_over()


@pytest.mark.parametrize(("number", "said"), [("01", '"cn"'), ("02", '"us"'), ("09", '"number 9"')])
def test_another_region_is_refused_before_anything_is_sent_over_the_air(number, said):
    sentence, script = refused(IN_STEP, *TEXTS, (ASK_REGION, bb(1, 0x08, number)))

    assert said in sentence
    assert '"eu"' in sentence
    assert "set_region" in sentence
    assert "nothing was sent over the air" in sentence
    assert script.is_closed


def test_a_region_is_set_only_on_demand_and_read_back():
    turns = [(SET_EU, done(0x07)), (ASK_REGION, IS_EU), *POWER, (ASK_QUERY, IS_S0), WORKS]
    script = Script(IN_STEP, *TEXTS, *turns)

    M100Access(script, EU_10_DBM, sets_region=True)

    script.must_be_over()


def test_a_region_that_was_set_and_is_not_kept_is_refused():
    sentence, _ = refused(
        IN_STEP, *TEXTS, (SET_EU, done(0x07)), (ASK_REGION, IS_US), settings=EU_10_DBM, sets_region=True
    )

    assert '"us"' in sentence
    assert "use another encoder" in sentence


@pytest.mark.parametrize("sets_region", [False, True])
def test_a_region_that_such_modules_do_not_know_is_refused(sets_region):
    japan = EncoderSettings(Region.JP, 10.0, answer_s=ANSWER_S)

    sentence, _ = refused(IN_STEP, *TEXTS, settings=japan, sets_region=sets_region)

    assert 'does not know the region "jp"' in sentence
    assert "set_region" not in sentence


@pytest.mark.parametrize("answer", [done(0xB6), error(0x17), bb(1, 0xB6, "01")])
def test_a_power_that_is_not_taken_is_refused_with_the_one_that_is(answer):
    is_26_dbm = bb(1, 0xB7, "0A28")
    sets_30 = (bb(0, 0xB6, "0BB8"), answer)

    sentence, script = refused(
        IN_STEP,
        *TEXTS,
        (ASK_REGION, IS_EU),
        sets_30,
        (ASK_POWER, is_26_dbm),
        settings=EncoderSettings(Region.EU, 30.0, answer_s=ANSWER_S),
    )

    assert "does not take 30 dBm" in sentence
    assert 'power_dbm = "26"' in sentence
    assert script.is_closed


def test_rounds_in_another_session_are_brought_to_the_one_in_which_selections_work():
    turns = [
        (ASK_QUERY, bb(1, 0x0D, "1120")),
        (bb(0, 0x0E, "1020"), done(0x0E)),
        (ASK_QUERY, IS_S0),
        WORKS,
    ]
    script = Script(*START[:-2], *turns)

    M100Access(script, EU_10_DBM, sets_region=False)

    script.must_be_over()


def test_a_module_that_was_left_listening_is_stopped_first():
    script = Script((STOP, notice() * 3, notice()[:9], notice()[9:] + done(0x28)), *START[1:])
    script.says(notice() * 5)

    access = M100Access(script, EU_10_DBM, sets_region=False)

    assert access.identity.startswith("MagicRF")


def test_a_module_that_says_nothing_is_gone_and_let_go():
    sentence, script = refused((STOP,), error=DeviceGoneError)

    assert "does not answer: check its cable" in sentence
    assert script.is_closed


def test_a_device_that_speaks_something_else_is_told_in_hex():
    sentence, _ = refused((STOP, b"AT+OK\r\n", b"\xff" * 500), error=DeviceProtocolError)

    assert "41 54 2b 4f 4b" in sentence
    assert len(sentence) < 160


def test_a_device_that_never_stops_talking_is_told():
    script = Script(*START)
    script.says(*[b"\0"] * 2000)

    with pytest.raises(DeviceProtocolError, match="talks without end"):
        M100Access(script, EU_10_DBM, sets_region=False)


def test_a_module_that_was_restarted_is_set_up_again_before_it_is_used():
    access, _ = opened((ASK_REGION, IS_EU), (ASK_POWER, bb(1, 0xB7, "07D0")))

    with pytest.raises(DeviceGoneError, match="lost its settings"):
        access.check()


def test_a_module_that_came_back_in_another_region_is_not_used():
    access, _ = opened((ASK_REGION, IS_US), (ASK_POWER, IS_10_DBM))

    with pytest.raises(DeviceGoneError, match="lost its settings"):
        access.check()


def test_a_sign_of_life_shows_that_the_settings_are_kept():
    access, script = opened((ASK_REGION, IS_EU), (ASK_POWER, IS_10_DBM), (ASK_QUERY, IS_S0))

    access.check()

    script.must_be_over()


# --- chips that are heard ---


def test_one_chip_is_heard_named_and_heard_alone():
    known = (READ_TID, bb(1, 0x39, by() + TID))
    access, script = opened(WORKS, (ROUND, notice()), BY_EPC, WORKS, known, *NO_OTHERS)

    [chip] = access.inventory()

    assert (chip.tid, chip.pc, chip.epc, chip.rssi_dbm) == (TID, 0x3000, OLD, -55)
    script.must_be_over()


@pytest.mark.parametrize(
    ("times_s", "rounds"), [((0.0, 0.25), 1), ((0.0, 0.15, 0.25), 3), ((0.0, 0.05, 0.1, 0.15, 0.19, 0.2), 5)]
)
def test_the_window_is_listened_to_for_three_rounds_unless_one_takes_so_long(monkeypatch, times_s, rounds):
    window = EncoderSettings(Region.EU, 10.0, window_s=0.2, answer_s=ANSWER_S)
    access, script = opened(WORKS, *[(ROUND, error(0x15))] * 9, settings=window)
    clock = deque(times_s)
    monkeypatch.setattr(
        "kiosk.hardware.m100.access.monotonic", lambda: clock.popleft() if len(clock) > 1 else clock[0]
    )

    chips = access.inventory()

    assert chips == ()
    assert script.sent.count(ROUND) == rounds


def test_a_notice_that_was_garbled_is_no_chip():
    garbled = notice()[:12] + b"\x99" + notice()[13:]
    wrong_crc = bb(2, 0x22, f"C93000{OLD}FFFF")
    access, _ = opened(WORKS, (ROUND, garbled + wrong_crc))

    chips = access.inventory()

    assert chips == ()


def test_a_round_that_could_not_be_run_is_not_an_empty_one():
    access, _ = opened(WORKS, (ROUND, error(0x20)))

    with pytest.raises(DeviceProtocolError, match="bb 01 ff 00 01 20"):
        access.inventory()


def test_a_short_factory_number_is_read_where_there_is_no_longer_one():
    too_far, short = error(0xA3, by()), "E2801160"
    four, two = bb(0, 0x39, "00000000" + "020000" + "0004"), bb(0, 0x39, "00000000" + "020000" + "0002")
    reads = [(READ_TID, too_far), (four, too_far), (two, bb(1, 0x39, by() + short))]
    alone = [(select(short, parameter="12"), done(0x0C)), *NO_OTHERS[1:]]
    turns = [turn for read in reads for turn in (BY_EPC, WORKS, read)]
    access, script = opened(WORKS, (ROUND, notice()), *turns, *alone)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [short]
    script.must_be_over()


def test_a_chip_that_is_heard_badly_is_not_given_a_shorter_factory_number():
    tries = [BY_EPC, WORKS, (READ_TID, error(0x09))] * 3
    access, script = opened(WORKS, (ROUND, notice()), *tries)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [""]
    script.must_be_over()


def test_a_factory_number_of_another_chip_is_not_taken():
    other = (READ_TID, bb(1, 0x39, by(NEW) + OTHER_TID))
    mine = (READ_TID, bb(1, 0x39, by() + TID))
    tries = [turn for read in (other, mine) for turn in (BY_EPC, WORKS, read)]
    access, _ = opened(WORKS, (ROUND, notice()), *tries, *NO_OTHERS)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [TID]


def test_chips_that_cannot_be_told_apart_count_as_often_as_they_were_heard_in_one_round():
    tries = [BY_EPC, WORKS, (READ_TID, error(0x09))] * 3
    access, _ = opened(WORKS, (ROUND, notice() + notice()), *tries)

    chips = access.inventory()

    assert [(chip.tid, chip.epc) for chip in chips] == [("", OLD), ("", OLD)]


def test_a_second_chip_with_the_same_code_is_found_even_where_a_round_tells_only_one():
    another = [OTHERS, WORKS, (READ_TID, bb(1, 0x39, by() + OTHER_TID))]
    access, script = opened(
        WORKS,
        (ROUND, notice()),
        BY_EPC,
        WORKS,
        (READ_TID, bb(1, 0x39, by() + TID)),
        OTHERS,
        (MODE_0, done(0x12)),
        (ROUND, notice()),
        WORKS,
        *another,
    )

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [TID, OTHER_TID]
    script.must_be_over()


def test_a_second_chip_that_is_heard_and_does_not_tell_who_it_is_counts():
    mine = [BY_EPC, WORKS, (READ_TID, bb(1, 0x39, by() + TID))]
    heard = [OTHERS, (MODE_0, done(0x12)), (ROUND, notice()), WORKS]
    silent = [OTHERS, WORKS, (READ_TID, error(0x09))] * 3
    access, script = opened(WORKS, (ROUND, notice()), *mine, *heard, *silent)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == ["", TID]
    script.must_be_over()


def test_two_chips_of_one_round_are_each_asked_once_who_they_are():
    tids = {OLD: TID, NEW: OTHER_TID}
    selects = {epc: (bb(0, 0x0C, f"01000000206000{epc}"), done(0x0C)) for epc in tids}
    reads = {epc: (READ_TID, bb(1, 0x39, by(epc) + tid)) for epc, tid in tids.items()}
    access, script = opened(
        WORKS,
        (ROUND, notice(OLD) + notice(NEW)),
        *[turn for epc in tids for turn in (selects[epc], WORKS, reads[epc])],
    )

    chips = access.inventory()

    assert [(chip.tid, chip.epc) for chip in chips] == [(TID, OLD), (OTHER_TID, NEW)]
    script.must_be_over()


# --- one chip ---


def test_a_read_selects_afresh_by_the_factory_number():
    access, script = opened(THIS, WORKS, (READ_CODE, IS_CODE))

    content = access.read(TID, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    script.must_be_over()


def test_a_write_goes_out_whole_and_is_acknowledged_with_the_code_from_before():
    access, script = opened(THIS, WORKS, (WRITE_CODE, bb(1, 0x49, by() + "00")))

    access.write(TID, Bank.EPC, 1, content_for(NEW))

    script.must_be_over()


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (error(0x10), ChipTrouble.NO_REPLY),
        (error(0x16, by()), ChipTrouble.WRONG_PASSWORD),
        (error(0xB4, by()), ChipTrouble.LOCKED),
        (error(0xB3, by()), ChipTrouble.OVERRUN),
        (error(0xBB, by()), ChipTrouble.LOW_POWER),
        (error(0xBF, by()), ChipTrouble.OTHER),
        (bb(1, 0x49, by() + "01"), ChipTrouble.OTHER),
        (error(0x10, by()), ChipTrouble.NO_REPLY),
    ],
)
def test_a_write_that_a_chip_refuses_says_why_and_not_how_far_it_came(answer, trouble):
    access, _ = opened(THIS, WORKS, (WRITE_CODE, answer))

    with pytest.raises(ChipError) as caught:
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert (caught.value.trouble, caught.value.words) == (trouble, None)


def test_an_error_of_the_module_itself_is_no_word_about_a_chip():
    access, _ = opened(THIS, WORKS, (WRITE_CODE, error(0x17)))

    with pytest.raises(DeviceProtocolError, match="unplug it"):
        access.write(TID, Bank.EPC, 1, content_for(NEW))


def test_a_lock_carries_its_password():
    locks = (bb(0, 0x82, "12345678" + "0A82A0"), bb(1, 0x82, by() + "00"))
    access, script = opened(THIS, WORKS, locks)

    access.lock(TID, bytes.fromhex("0A82A0"), password=0x12345678)

    script.must_be_over()


@pytest.mark.parametrize("content", ["3000", "3000" + NEW + "0000"])
def test_fewer_or_more_words_than_were_asked_for_prove_nothing(content):
    access, _ = opened(THIS, WORKS, (READ_CODE, bb(1, 0x39, by(NEW) + content)))

    with pytest.raises(ChipError) as caught:
        access.read(TID, Bank.EPC, 1, 7)

    assert caught.value.trouble is ChipTrouble.OTHER


@pytest.mark.parametrize("answer", [error(0x17), bb(1, 0x0C, "01"), bb(1, 0x0C)])
def test_a_selection_that_the_module_does_not_take_is_never_worked_with(answer):
    access, script = opened((select(TID), answer))

    with pytest.raises(DeviceProtocolError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert WRITE_CODE not in script.sent


# --- answers that are late, torn or not ours ---


def test_noise_and_answers_to_other_commands_are_passed_over():
    noise = b"\0\xbb\x01\x7e" + notice() + IS_10_DBM + error(0x15)
    access, _ = opened(THIS, WORKS, (READ_CODE, noise, IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_may_come_byte_by_byte():
    pieces = [bytes([byte]) for byte in IS_CODE]
    access, _ = opened(THIS, WORKS, (READ_CODE, *pieces))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_behind_one_that_was_torn_is_found():
    torn = bb(1, 0x39, by() + "00" * 100)[:20]
    access, _ = opened(THIS, WORKS, (READ_CODE, torn + IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_with_a_wrong_sum_is_none():
    wrong = IS_CODE[:-2] + bytes([IS_CODE[-2] ^ 1]) + IS_CODE[-1:]
    access, _ = opened(THIS, WORKS, (READ_CODE, wrong))

    with pytest.raises(DeviceProtocolError, match="bb 01 39"):
        access.read(TID, Bank.EPC, 1, 7)


def test_an_answer_that_came_before_its_command_is_thrown_away():
    stale = bb(1, 0x39, by() + "3000" + OLD)
    access, script = opened(THIS, WORKS, (READ_CODE, IS_CODE))
    script.says(stale, stale[:11])

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


LATE = {
    "the read itself": bb(1, 0x39, by() + "3000" + OLD),
    "no chip": error(0x09),
    "too far": error(0xA3, by()),
    "wrong password": error(0x16, by()),
    "bad command": error(0x17),
    "two of them": error(0x09) + bb(1, 0x39, by() + "3000" + OLD),
}


@pytest.mark.parametrize("late", LATE.values(), ids=LATE)
@pytest.mark.parametrize("comes", ["while stopped", "before the stop"])
def test_a_late_answer_is_never_taken_for_that_to_the_next_command(late, comes):
    """A read times out; what belongs to it comes while the next one begins."""
    access, script = opened(THIS, WORKS, (READ_CODE,))
    with pytest.raises(DeviceGoneError):
        access.read(TID, Bank.EPC, 1, 7)
    if comes == "before the stop":
        script.says(late)
        late = b""
    script.goes_on((STOP, late, done(0x28)), THIS, WORKS, (READ_CODE, IS_CODE))

    content = access.read(TID, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    script.must_be_over()


def test_a_module_that_stays_busy_for_long_is_asked_nothing_until_it_has_caught_up():
    """The answer to the first stop comes when the second is sent, and the second's with the next command."""
    access, script = opened(THIS, WORKS, (WRITE_CODE,), (STOP,))
    for _ in range(2):
        with pytest.raises(DeviceGoneError):
            access.write(TID, Bank.EPC, 1, content_for(NEW))
    caught_up = (STOP, bb(1, 0x49, by() + "00"), done(0x28))
    late_stop = (select(TID), done(0x28), done(0x0C))
    script.goes_on(caught_up, late_stop, WORKS, (WRITE_CODE, error(0x10)))

    with pytest.raises(ChipError) as caught:
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert caught.value.trouble is ChipTrouble.NO_REPLY
    script.must_be_over()


def test_an_error_is_no_answer_to_the_stop_that_puts_things_in_order():
    access, script = opened(THIS, WORKS, (WRITE_CODE,))
    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))
    script.goes_on((STOP, error(0x17)))

    with pytest.raises(DeviceProtocolError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert script.sent[-1] == STOP


def test_a_late_error_of_a_write_is_not_a_sign_of_trouble_with_the_next_look():
    access, script = opened(THIS, WORKS, (WRITE_CODE,))
    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))
    script.goes_on((STOP, error(0x10), done(0x28)), (ASK_REGION, IS_EU), (ASK_POWER, IS_10_DBM))
    script.goes_on((ASK_QUERY, IS_S0))

    access.check()

    script.must_be_over()


def test_an_answer_that_comes_twice_answers_once():
    twice = bb(1, 0x39, by() + "3000" + OLD)
    access, script = opened(THIS, WORKS, (READ_CODE, twice))
    access.read(TID, Bank.EPC, 1, 7)
    script.goes_on((select(TID), twice, done(0x0C)), WORKS, (READ_CODE, IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_a_cable_that_is_pulled_is_told_at_once():
    access, _ = opened(THIS, WORKS, (WRITE_CODE, gone()))

    with pytest.raises(DeviceGoneError, match="check its cable"):
        access.write(TID, Bank.EPC, 1, content_for(NEW))


def test_closing_twice_is_closing_once():
    access, script = opened()

    access.close()
    access.close()

    assert script.is_closed


# --- the station file ---


@pytest.mark.parametrize(
    ("address", "options", "words"),
    [
        ("tcp:192.0.2.7:4001", {"region": "eu", "power_dbm": "10"}, "serial:/dev/ttyUSB0"),
        ("serial:/dev/ttyUSB0", {"power_dbm": "10"}, "has no region"),
        ("serial:/dev/ttyUSB0", {"region": "eu"}, "has no power"),
        ("serial:/dev/ttyUSB0?baud=fast", {"region": "eu", "power_dbm": "10"}, "baud"),
        ("serial:/dev/ttyUSB0", {"region": "eu", "power_dbm": "10", "set_region": "maybe"}, "set_region"),
    ],
)
def test_a_station_file_that_is_wrong_says_what_to_write(address, options, words):
    with pytest.raises(InputError, match=words):
        open_encoder(DeviceSettings("Encoder 1", address, options=options))
