"""An LLRP reader that is a script: what our side sends, and what is said to it."""

from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.llrp.capabilities import Capabilities, configuration
from kiosk.hardware.llrp.codes import RESPONSES, Msg
from kiosk.hardware.llrp.frames import Message, u32
from kiosk.hardware.llrp.notices import attempt_message, rospec_end_message, status_parameter
from kiosk.hardware.llrp.reports import OpResult, TagReport, report_message
from kiosk.hardware.llrp.specs import AccessSpec, Operation, RoSpec, Target
from tests.helpers.conversation import Conversation

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
