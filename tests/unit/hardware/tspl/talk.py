"""A TSPL printer that is a script, and the driver that talks with it."""

import re
from collections import deque

from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_tspl import TsplPrinter
from kiosk.hardware.transport import WriteEnd, Written
from kiosk.hardware.tspl.jobs import PressSettings
from tests.helpers.hardware import nobody
from tests.helpers.scripted_transport import ScriptedTransport
from tests.helpers.tspl import tspl_label

LABEL = tspl_label()
PATIENCE = Patience(answer_s=0.03, poll_s=0.005, finish_s=0.15, person_s=0.3, chunk_s=0.01)
PLAIN = PressSettings()
READY, PRINTING, HEAD_OPEN, OTHER = b"\x00", b"\x20", b"\x01", b"\x80"


class Conversation(ScriptedTransport):
    """A transport that plays answers to ESC !? in order, and counts to OUT; the last ones stay."""

    def __init__(self, *statuses, counts=(10, 11), details=b"", port=None, ends=()):
        super().__init__(port=port, ends=ends)
        self.statuses = deque(statuses or (READY,))
        self.counts = deque(counts)
        self.details = details
        self.taken_when_given_up = 0

    def write(self, data, *, on_stall):
        self.sent.append(data)
        end = self.ends.get(data[:4])
        if end is not None:
            return Written(self.taken_when_given_up if end is WriteEnd.GIVEN_UP else 10, end, 1.0)
        if data == b"\x1b!?":
            status = self.statuses.popleft() if len(self.statuses) > 1 else self.statuses[0]
            if status is None:
                return Written(1, WriteEnd.GONE, 1.0)
            self.said += status
        elif data == b"\x1b!S":
            self.said += self.details
        elif (question := re.match(rb'OUT "([^"]*=)', data)) and self.counts:
            count = self.counts.popleft() if len(self.counts) > 1 else self.counts[0]
            self.said += b"%s%d;\r\n" % (question[1], count)
        return Written(len(data), WriteEnd.COMPLETE, 1.0)


def printer_over(conversation, settings=PLAIN):
    link = PrinterLink("P", "test", False, 203, PATIENCE, lambda: conversation, lambda: None)
    return TsplPrinter(link, settings)


def make(conversation, on_fault=nobody):
    return printer_over(conversation).make("1427.1", LABEL, chip=None, on_fault=on_fault)


def jobs_in(conversation):
    return [data for data in conversation.sent if b"PRINT" in data and b"SIZE" in data]
