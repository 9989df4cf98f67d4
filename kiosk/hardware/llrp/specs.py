"""ROSpecs (listen) and AccessSpecs (read, write, lock), as values and as bytes, both ways.

Source: LLRP 1.0.1, sections 10.2 (ROSpec), 11.2 (AccessSpec) and 15.2 (C1G2 air protocol).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.gen2 import FIRST_EPC_WORD, WORD_BYTES, Area, Bank
from kiosk.hardware.llrp.codes import Par
from kiosk.hardware.llrp.frames import Fields, first, parameters, tlv, u8, u16, u32

_C1G2 = 1
_NO_TRIGGER, _AT_ONCE, _DURATION, _OPERATION_COUNT = 0, 1, 1, 1
_EACH_TAG = 2
# AISpecStopTrigger; TagObservationTrigger: after so many attempts to see all chips
_OBSERVED, _ROUNDS = 3, 2
# antenna, RSSI, seen count, access spec; CRC and PC
_REPORTED = 0x14C0
_CRC_AND_PC = 0xC0
_MATCHES = 1 << 5
_BANK_SHIFT = 6
_LOCK_WITH_PASSWORD = 0
_BITS = 8


@dataclass(frozen=True, slots=True)
class RoSpec:
    """Listen on one antenna for a while, and report each chip as it answers.

    Attributes:
        window_ms: how long; 0: until it is told to stop.
        starts_at_once: as soon as it is enabled.
        rounds: how many at most, in each of which every chip answers once; 0: as many as there is time for.
    """

    ident: int
    antenna: int
    window_ms: int
    starts_at_once: bool = False
    rounds: int = 0

    def packed(self) -> bytes:
        """Give the parameter."""
        boundary = tlv(
            Par.RO_BOUNDARY,
            tlv(Par.ROSPEC_START, u8(_AT_ONCE if self.starts_at_once else _NO_TRIGGER)),
            tlv(Par.ROSPEC_STOP, u8(_DURATION if self.window_ms else _NO_TRIGGER), u32(self.window_ms)),
        )
        listening = tlv(
            Par.AISPEC,
            u16(1),
            u16(self.antenna),
            self._ending(),
            tlv(Par.INVENTORY_PARAMETER, u16(1), u8(_C1G2)),
        )
        content = tlv(Par.REPORT_CONTENT, u16(_REPORTED), tlv(Par.EPC_MEMORY_SELECTOR, u8(_CRC_AND_PC)))
        report = tlv(Par.RO_REPORT, u8(_EACH_TAG), u16(1), content)
        return tlv(Par.ROSPEC, u32(self.ident), u8(0), u8(0), boundary, listening, report)

    def _ending(self) -> bytes:
        if not self.rounds:
            return tlv(Par.AISPEC_STOP, u8(_NO_TRIGGER), u32(0))
        enough = u8(_ROUNDS) + u8(0) + u16(0) + u16(self.rounds) + u16(0) + u32(self.window_ms)
        return tlv(Par.AISPEC_STOP, u8(_OBSERVED), u32(0), tlv(Par.TAG_OBSERVATION, enough))


def rospec_of(body: bytes) -> RoSpec:
    """Read a ROSpec back, as a reader does."""
    fields = Fields(_must(first(body, Par.ROSPEC)))
    ident = fields.u32()
    fields.take(2)
    rest = fields.rest()
    boundary = _must(first(rest, Par.RO_BOUNDARY))
    start = Fields(_must(first(boundary, Par.ROSPEC_START)))
    stop = Fields(_must(first(boundary, Par.ROSPEC_STOP)))
    window_ms = stop.u32() if stop.u8() == _DURATION else 0
    listening = Fields(_must(first(rest, Par.AISPEC)))
    antennas = [listening.u16() for _ in range(listening.u16())]
    ending = Fields(_must(first(listening.rest(), Par.AISPEC_STOP)))
    ending.take(5)
    rounds = _rounds_of(first(ending.rest(), Par.TAG_OBSERVATION))
    return RoSpec(ident, min(antennas, default=0), window_ms, start.u8() == _AT_ONCE, rounds)


def _rounds_of(observation: bytes | None) -> int:
    """Give how many rounds a TagObservationTrigger allows; 0: it counts something else."""
    fields = Fields(observation or bytes(6))
    kind = fields.u8()
    fields.take(3)
    return fields.u16() if kind == _ROUNDS else 0


@dataclass(frozen=True, slots=True)
class Target:
    """Which chips an AccessSpec works on.

    Attributes:
        bank, pointer: where their memory is compared, in bits.
        content: with what, whole bytes; empty: with nothing, so all chips.
    """

    bank: Bank = Bank.EPC
    pointer: int = FIRST_EPC_WORD * WORD_BYTES * _BITS
    content: bytes = b""

    def packed(self) -> bytes:
        """Give the parameter."""
        bits = u16(len(self.content) * _BITS)
        mask = b"\xff" * len(self.content)
        head = u8(self.bank << _BANK_SHIFT | _MATCHES) + u16(self.pointer)
        return tlv(Par.TAG_SPEC, tlv(Par.TARGET_TAG, head, bits, mask, bits, self.content))

    def fits(self, memory: Callable[[Bank], bytes]) -> bool:
        """Tell whether a chip's memory is such; pointers are at whole bytes."""
        start = self.pointer // _BITS
        return memory(self.bank)[start : start + len(self.content)] == self.content


@dataclass(frozen=True, slots=True)
class Read:
    """Read words."""

    op: int
    bank: Bank
    word: int
    words: int
    password: int = 0


@dataclass(frozen=True, slots=True)
class Write:
    """Write whole words."""

    op: int
    bank: Bank
    word: int
    content: bytes
    password: int = 0


@dataclass(frozen=True, slots=True)
class Lock:
    """Let parts be written with the password only; never for good."""

    op: int
    areas: tuple[Area, ...]
    password: int


Operation = Read | Write | Lock


@dataclass(frozen=True, slots=True)
class AccessSpec:
    """Operations on the chips of a target, while its ROSpec runs.

    Attributes:
        rospec: id of that one.
        count: how often; 0: on every chip that is heard.
    """

    ident: int
    antenna: int
    target: Target
    operations: tuple[Operation, ...]
    count: int = 1
    rospec: int = 1

    def packed(self) -> bytes:
        """Give the parameter."""
        head = u32(self.ident) + u16(self.antenna) + u8(_C1G2) + u8(0) + u32(self.rospec)
        trigger = _OPERATION_COUNT if self.count else _NO_TRIGGER
        stop = tlv(Par.ACCESSSPEC_STOP, u8(trigger), u16(self.count))
        command = tlv(Par.ACCESS_COMMAND, self.target.packed(), *map(_packed, self.operations))
        return tlv(Par.ACCESSSPEC, head, stop, command, tlv(Par.ACCESS_REPORT, u8(1)))


def accessspec_of(body: bytes) -> AccessSpec:
    """Read an AccessSpec back, as a reader does."""
    fields = Fields(_must(first(body, Par.ACCESSSPEC)))
    ident, antenna = fields.u32(), fields.u16()
    fields.take(2)
    rospec, rest = fields.u32(), fields.rest()
    stop = Fields(_must(first(rest, Par.ACCESSSPEC_STOP)))
    stop.u8()
    count = stop.u16()
    command = _must(first(rest, Par.ACCESS_COMMAND))
    target = _target_of(_must(first(_must(first(command, Par.TAG_SPEC)), Par.TARGET_TAG)))
    operations = tuple(
        _operation_of(Par(one.kind), Fields(one.body))
        for one in parameters(command)
        if one.kind in {Par.READ, Par.WRITE, Par.LOCK}
    )
    return AccessSpec(ident, antenna, target, operations, count, rospec)


def _packed(operation: Operation) -> bytes:
    match operation:
        case Read(op, bank, word, words, password):
            where = u8(bank << _BANK_SHIFT) + u16(word) + u16(words)
            return tlv(Par.READ, u16(op), u32(password), where)
        case Write(op, bank, word, content, password):
            where = u8(bank << _BANK_SHIFT) + u16(word) + u16(len(content) // WORD_BYTES)
            return tlv(Par.WRITE, u16(op), u32(password), where, content)
        case Lock(op, areas, password):
            payloads = (tlv(Par.LOCK_PAYLOAD, u8(_LOCK_WITH_PASSWORD), u8(area)) for area in areas)
            return tlv(Par.LOCK, u16(op), u32(password), *payloads)
        case _:
            assert_never(operation)


def _operation_of(kind: Par, fields: Fields) -> Operation:
    op, password = fields.u16(), fields.u32()
    if kind is Par.LOCK:
        inner = [Fields(one.body) for one in parameters(fields.rest()) if one.kind == Par.LOCK_PAYLOAD]
        return Lock(op, tuple(_locked_area(one) for one in inner), password)
    bank, word, words = Bank(fields.u8() >> _BANK_SHIFT), fields.u16(), fields.u16()
    if kind is Par.READ:
        return Read(op, bank, word, words, password)
    return Write(op, bank, word, fields.take(words * WORD_BYTES), password)


def _locked_area(fields: Fields) -> Area:
    privilege, area = fields.u8(), Area(fields.u8())
    if privilege != _LOCK_WITH_PASSWORD:
        raise DeviceProtocolError(f"this reader only locks with a password, it has no privilege {privilege}")
    return area


def _target_of(body: bytes) -> Target:
    fields = Fields(body)
    bank, pointer = Bank(fields.u8() >> _BANK_SHIFT), fields.u16()
    fields.take(-(-fields.u16() // _BITS))
    return Target(bank, pointer, fields.take(-(-fields.u16() // _BITS)))


def _must(body: bytes | None) -> bytes:
    if body is None:
        raise DeviceProtocolError("a specification lacks a part that LLRP demands")
    return body
