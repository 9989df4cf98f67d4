"""An LLRP reader that is a script is greeted: its region, its power, who holds it, and whether it is one."""

import pytest

from kiosk.core.errors import DeviceError
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.llrp.capabilities import Capabilities
from kiosk.hardware.llrp.notices import attempt_message
from tests.helpers.conversation import Conversation
from tests.unit.hardware.llrp.script import SETTINGS, Script, opened


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
