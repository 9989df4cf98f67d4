"""A ZPL printer that is a script, and the driver that talks with it."""

from collections import deque

from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_zpl import ZplPrinter
from kiosk.hardware.transport import WriteEnd, Written
from tests.helpers.hardware import PLAN, label, nobody
from tests.helpers.scripted_transport import ScriptedTransport

READY = (
    b"\x02030,0,0,1421,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000000,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)
BUSY = READY.replace(b"1421,000", b"1421,001")
PATIENCE = Patience(answer_s=0.03, poll_s=0.005, finish_s=0.1, person_s=0.3, chunk_s=0.01)
PROOF = b"1427.1/1/T[E28011600000000000000001]\r\n1427.1/1/E[3000C0DE00000000000011001427]\r\n"


class Conversation(ScriptedTransport):
    """A transport that plays answers to questions, in order; a format is answered with `reports`.

    `errors` answers ~HQES, which old firmware does not know.
    """

    def __init__(self, *answers, reports=PROOF, port=None, ends=(), errors=b""):
        super().__init__(port=port, ends=ends)
        self.answers = deque(answers)
        self.reports = reports
        self.errors = errors

    def write(self, data, *, on_stall):
        self.sent.append(data)
        end = self.ends.get("format" if data.startswith(b"^XA") else data[:3])
        if end is not None:
            return Written(0 if end is WriteEnd.GIVEN_UP else 10, end, 1.0)
        if data.startswith(b"^XA"):
            self.said += self.reports
        elif data == b"~HQES":
            self.said += self.errors
        elif self.answers:
            answer = self.answers.popleft()
            if answer is None:
                return Written(1, WriteEnd.GONE, 1.0)
            self.said += answer
        return Written(len(data), WriteEnd.COMPLETE, 1.0)


def printer_over(conversation):
    return ZplPrinter(PrinterLink("P", "test", True, 203, PATIENCE, lambda: conversation, lambda: None))


BEFORE = (READY, b'"203"', b'"10"', b'"8"', b'"0"')
AFTER = (b'"11"', b'"9"', b'"0"')


def make(conversation, on_fault=nobody):
    return printer_over(conversation).make("1427.1", label(), chip=PLAN, on_fault=on_fault)
