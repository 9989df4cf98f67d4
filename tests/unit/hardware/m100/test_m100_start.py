"""A 0xBB module is opened: region, power and rounds are held, and a wrong station file says what to write."""

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError, InputError
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.encoder_m100 import open_encoder
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.settings import DeviceSettings
from tests.unit.hardware.m100.script import (
    ANSWER_S,
    ASK_POWER,
    ASK_QUERY,
    ASK_REGION,
    EU_10_DBM,
    IN_STEP,
    IS_10_DBM,
    IS_EU,
    IS_S0,
    IS_US,
    POWER,
    SET_EU,
    START,
    STOP,
    TEXTS,
    WORKS,
    Script,
    bb,
    done,
    error,
    notice,
    opened,
)


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
