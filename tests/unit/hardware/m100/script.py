"""A 0xBB module that is a script, and its frames by the rule of the manual."""

from kiosk.hardware.chips.gen2 import crc16
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.m100.access import M100Access
from tests.helpers.conversation import Conversation

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
READ_CODE = bb(0, 0x39, "00000000" + "01" + "0001" + "0007")
WRITE_CODE = bb(0, 0x49, "00000000" + "01" + "0001" + "0007" + "3000" + NEW)
IS_CODE = bb(1, 0x39, by(NEW) + "3000" + NEW)


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
