"""What a reader reports of chips: who answered, and what came of the operations.

Source: LLRP 1.0.1, sections 14.2.3 (TagReportData) and 15.2.1.5 (results of operations). Results are told
apart by the id of their operation, never by their order: some readers sort them by kind.
"""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import assert_never

from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import WORD_BYTES
from kiosk.hardware.llrp.codes import Msg, Par
from kiosk.hardware.llrp.frames import Fields, Message, Parameter, parameters, tlv, tv, u8, u16, u32

_EPC_96_BYTES = 12
_BITS = 8
_SIGN = 0x80


class OpKind(IntEnum):
    """Whose result it is; each kind has its own codes."""

    READ = Par.READ_RESULT
    WRITE = Par.WRITE_RESULT
    LOCK = Par.LOCK_RESULT


_CODES: dict[OpKind, dict[int, ChipTrouble]] = {
    OpKind.READ: {
        1: ChipTrouble.OTHER,
        2: ChipTrouble.NO_REPLY,
        3: ChipTrouble.OTHER,
        # LLRP 1.1, which some readers speak under the older version
        4: ChipTrouble.OVERRUN,
        5: ChipTrouble.LOCKED,
    },
    OpKind.WRITE: {
        1: ChipTrouble.OVERRUN,
        2: ChipTrouble.LOCKED,
        3: ChipTrouble.LOW_POWER,
        4: ChipTrouble.OTHER,
        5: ChipTrouble.NO_REPLY,
        6: ChipTrouble.OTHER,
    },
    OpKind.LOCK: {
        1: ChipTrouble.LOW_POWER,
        2: ChipTrouble.OTHER,
        3: ChipTrouble.NO_REPLY,
        4: ChipTrouble.OTHER,
    },
}


# the chip said no, and not why
_NONSPECIFIC: dict[OpKind, int] = {OpKind.READ: 1, OpKind.WRITE: 4, OpKind.LOCK: 2}


@dataclass(frozen=True, slots=True)
class OpResult:
    """What came of one operation.

    Attributes:
        code: 0 is success; others depend on the kind.
        content: the words that were read.
        words: how many a write stored.
    """

    kind: OpKind
    op: int
    code: int
    content: bytes = b""
    words: int = 0

    @property
    def trouble(self) -> ChipTrouble | None:
        """Give why it was not done, None if it was."""
        return None if self.code == 0 else _CODES[self.kind].get(self.code, ChipTrouble.OTHER)

    @property
    def is_nonspecific(self) -> bool:
        """Tell whether the chip itself refused without a reason; what troubles the reader is none of that."""
        return self.code == _NONSPECIFIC[self.kind]

    def packed(self) -> bytes:
        """Give the parameter."""
        head = u8(self.code) + u16(self.op)
        match self.kind:
            case OpKind.READ:
                body = u16(len(self.content) // WORD_BYTES) + self.content
            case OpKind.WRITE:
                body = u16(self.words)
            case OpKind.LOCK:
                body = b""
            case _:
                assert_never(self.kind)
        return tlv(Par(self.kind), head, body)


@dataclass(frozen=True, slots=True)
class TagReport:
    """One chip that answered.

    Attributes:
        rssi_dbm, crc: None where the reader does not say.
        access: id of the AccessSpec that worked on it; 0: none.
    """

    epc: bytes
    pc: int
    antenna: int = 1
    rssi_dbm: int | None = None
    crc: int | None = None
    access: int = 0
    results: tuple[OpResult, ...] = field(default=())
    seen: int = 1

    def result(self, op: int) -> OpResult | None:
        """Find what came of an operation."""
        return next((one for one in self.results if one.op == op), None)

    def packed(self) -> bytes:
        """Give the parameter."""
        is_usual = len(self.epc) == _EPC_96_BYTES
        epc = (
            tv(Par.EPC_96, self.epc) if is_usual else tlv(Par.EPC_DATA, u16(len(self.epc) * _BITS), self.epc)
        )
        rssi = b"" if self.rssi_dbm is None else tv(Par.PEAK_RSSI, u8(self.rssi_dbm % 256))
        crc = b"" if self.crc is None else tv(Par.C1G2_CRC, u16(self.crc))
        facts = (
            tv(Par.ANTENNA_ID, u16(self.antenna)),
            rssi,
            tv(Par.TAG_SEEN_COUNT, u16(self.seen)),
            crc,
            tv(Par.C1G2_PC, u16(self.pc)),
            tv(Par.ACCESS_SPEC_ID, u32(self.access)) if self.access else b"",
        )
        return tlv(Par.TAG_REPORT, epc, *facts, *(one.packed() for one in self.results))


def report_message(ident: int, *reports: TagReport) -> Message:
    """Make the message of a reader."""
    return Message(Msg.RO_ACCESS_REPORT, ident, b"".join(one.packed() for one in reports))


def reports_of(message: Message) -> tuple[TagReport, ...]:
    """Read what a reader reports; a chip without a code is left out.

    Raises:
        DeviceProtocolError: a part is cut off.
    """
    tags = (parameters(one.body) for one in parameters(message.body) if one.kind == Par.TAG_REPORT)
    return tuple(report for parts in tags if (report := _report_of(parts)) is not None)


def _report_of(parts: list[Parameter]) -> TagReport | None:
    facts = {one.kind: one.body for one in parts}
    epc = facts.get(Par.EPC_96)
    if epc is None and Par.EPC_DATA in facts:
        fields = Fields(facts[Par.EPC_DATA])
        epc = fields.take(-(-fields.u16() // _BITS))
    if epc is None:
        return None
    rssi = facts.get(Par.PEAK_RSSI)
    return TagReport(
        epc=epc,
        pc=int.from_bytes(facts.get(Par.C1G2_PC, b""), "big"),
        antenna=int.from_bytes(facts.get(Par.ANTENNA_ID, b"\0\1"), "big"),
        rssi_dbm=None if rssi is None else (rssi[0] ^ _SIGN) - _SIGN,
        crc=int.from_bytes(facts[Par.C1G2_CRC], "big") if Par.C1G2_CRC in facts else None,
        access=int.from_bytes(facts.get(Par.ACCESS_SPEC_ID, b""), "big"),
        results=tuple(_result_of(OpKind(one.kind), one.body) for one in parts if one.kind in set(OpKind)),
        seen=int.from_bytes(facts.get(Par.TAG_SEEN_COUNT, b"\0\1"), "big"),
    )


def _result_of(kind: OpKind, body: bytes) -> OpResult:
    fields = Fields(body)
    code, op = fields.u8(), fields.u16()
    match kind:
        case OpKind.READ:
            # a reader that could not read may leave the count out
            rest = Fields(fields.rest() or u16(0))
            return OpResult(kind, op, code, rest.take(rest.u16() * WORD_BYTES))
        case OpKind.WRITE:
            return OpResult(kind, op, code, words=fields.u16())
        case OpKind.LOCK:
            return OpResult(kind, op, code)
        case _:
            assert_never(kind)
