"""What a virtual LLRP reader does: keeps specifications, listens, and works on the chips that it hears."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf
from time import monotonic
from typing import assert_never

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.gen2 import lock_payload
from kiosk.hardware.llrp.capabilities import Capabilities
from kiosk.hardware.llrp.codes import RESPONSES, Msg, Par
from kiosk.hardware.llrp.frames import Fields, Message, first
from kiosk.hardware.llrp.notices import rospec_end_message, status_parameter
from kiosk.hardware.llrp.reports import OpKind, OpResult, TagReport, report_message
from kiosk.hardware.llrp.specs import (
    AccessSpec,
    Lock,
    Operation,
    Read,
    RoSpec,
    Write,
    accessspec_of,
    rospec_of,
)
from kiosk.hardware.virtual.antenna import Antenna
from kiosk.hardware.virtual.chip import AirEnd
from kiosk.hardware.virtual.stock import Lying

_FIELD_ERROR, _PARAMETER_ERROR, _UNKNOWN_MESSAGE = 101, 100, 109
# GET_REPORT and ENABLE_EVENTS_AND_REPORTS: everything is reported at once; KEEPALIVE_ACK
_UNANSWERED = frozenset({60, 64, int(Msg.KEEPALIVE_ACK)})
_RSSI_DBM = -40
_READ = {AirEnd.OTHER: 1, AirEnd.WRONG_PASSWORD: 1, AirEnd.NO_REPLY: 2, AirEnd.LOW_POWER: 2}
_WRITE = {
    AirEnd.OVERRUN: 1,
    AirEnd.LOCKED: 2,
    AirEnd.LOW_POWER: 3,
    AirEnd.OTHER: 4,
    AirEnd.WRONG_PASSWORD: 4,
    AirEnd.NO_REPLY: 5,
}
_LOCK = {AirEnd.LOW_POWER: 1, AirEnd.OTHER: 2, AirEnd.WRONG_PASSWORD: 2, AirEnd.LOCKED: 2, AirEnd.NO_REPLY: 3}
_OTHER_ERROR = 3


@dataclass(frozen=True, slots=True)
class _Running:
    rospec: RoSpec
    until_s: float
    rounds_left: float


class LlrpWork:
    """The state of one reader for one client."""

    def __init__(self, antenna: Antenna, capabilities: Capabilities) -> None:
        self._antenna = antenna
        self._capabilities = capabilities
        self._ident = 999
        self._rospecs: dict[int, RoSpec] = {}
        self._access: dict[int, tuple[AccessSpec, bool]] = {}
        self._running: _Running | None = None
        self._keepalive_s = 0.0
        self._alive_at_s = monotonic()

    def next_ident(self) -> int:
        """Give the id of the next message that nobody asked for."""
        self._ident += 1
        return self._ident

    @property
    def is_listening(self) -> bool:
        """Tell whether a ROSpec runs."""
        return self._running is not None

    def answers(self, message: Message) -> Iterator[Message]:
        """Answer a request."""
        if message.kind in _UNANSWERED:
            return
        if message.kind not in RESPONSES:
            words = f"this reader does not know messages of type {message.kind}"
            yield Message(Msg.ERROR_MESSAGE, message.ident, status_parameter(_UNKNOWN_MESSAGE, words))
            return
        kind = Msg(message.kind)
        try:
            body = self._done(kind, message.body)
        except (DeviceProtocolError, ValueError) as mistake:
            body = status_parameter(_PARAMETER_ERROR, str(mistake))
        yield Message(RESPONSES[kind], message.ident, body)

    def goes_on(self, *, now_us: int) -> Iterator[Message]:
        """Listen for a round if a ROSpec runs, and give signs of life."""
        if self._keepalive_s and monotonic() - self._alive_at_s > self._keepalive_s:
            self._alive_at_s = monotonic()
            yield Message(Msg.KEEPALIVE, self.next_ident())
        running = self._running
        if running is None:
            return
        for lying in self._antenna.heard():
            yield report_message(self.next_ident(), self._worked_on(lying, running.rospec))
        if self._running is not running:
            return
        running = replace(running, rounds_left=running.rounds_left - 1)
        is_over = monotonic() >= running.until_s or running.rounds_left <= 0
        self._running = None if is_over else running
        if is_over:
            yield rospec_end_message(self.next_ident(), running.rospec.ident, at_us=now_us)

    def _done(self, kind: Msg, body: bytes) -> bytes:
        match kind:
            case Msg.GET_READER_CAPABILITIES:
                return status_parameter() + self._capabilities.packed()
            case Msg.SET_READER_CONFIG:
                self._configured(body)
            case Msg.ADD_ROSPEC:
                rospec = rospec_of(body)
                self._rospecs[rospec.ident] = rospec
            case Msg.ADD_ACCESSSPEC:
                spec = accessspec_of(body)
                self._access[spec.ident] = (spec, False)
            case Msg.CLOSE_CONNECTION:
                pass
            case _:
                return self._ordered(kind, Fields(body).u32())
        return status_parameter()

    def _ordered(self, kind: Msg, ident: int) -> bytes:
        """Do what is said of a specification by its number; 0 means all of them."""
        is_access = kind in {Msg.ENABLE_ACCESSSPEC, Msg.DISABLE_ACCESSSPEC, Msg.DELETE_ACCESSSPEC}
        known: set[int] = set(self._access) if is_access else set(self._rospecs)
        meant = known & {ident} if ident else known
        if ident and not meant:
            return status_parameter(_FIELD_ERROR, f"there is no {ident}")
        for one in meant:
            if is_access:
                self._access_ordered(kind, one)
            else:
                self._rospec_ordered(kind, self._rospecs[one])
        return status_parameter()

    def _access_ordered(self, kind: Msg, ident: int) -> None:
        spec, _ = self._access[ident]
        if kind is Msg.DELETE_ACCESSSPEC:
            del self._access[ident]
        else:
            self._access[ident] = (spec, kind is Msg.ENABLE_ACCESSSPEC)

    def _rospec_ordered(self, kind: Msg, rospec: RoSpec) -> None:
        if kind is Msg.START_ROSPEC or (kind is Msg.ENABLE_ROSPEC and rospec.starts_at_once):
            lasts_s = rospec.window_ms / 1000 if rospec.window_ms else inf
            self._running = _Running(rospec, monotonic() + lasts_s, rospec.rounds or inf)
        elif kind is not Msg.ENABLE_ROSPEC and self._running is not None:
            # stopped, disabled or deleted
            self._running = None if self._running.rospec == rospec else self._running
        if kind is Msg.DELETE_ROSPEC:
            del self._rospecs[rospec.ident]

    def _configured(self, body: bytes) -> None:
        fields = Fields(body)
        is_reset = fields.u8() & 0x80
        keepalive = first(fields.rest(), Par.KEEPALIVE_SPEC)
        if is_reset:
            self._keepalive_s = 0.0
        if keepalive is not None:
            spec = Fields(keepalive)
            self._keepalive_s = spec.u8() * spec.u32() / 1000

    def _worked_on(self, lying: Lying, rospec: RoSpec) -> TagReport:
        """Run the first AccessSpec that is for this chip; a chip that is not in its way is only reported."""
        chip = lying.chip
        report = TagReport(
            bytes.fromhex(chip.epc), chip.said_pc, rospec.antenna, _RSSI_DBM, chip.crc
        )  # as it answered, before anything was written
        for spec, is_enabled in list(self._access.values()):
            if is_enabled and spec.rospec in {0, rospec.ident} and spec.target.fits(chip.bank):
                if spec.count == 1:
                    del self._access[spec.ident]
                return replace(report, access=spec.ident, results=tuple(self._results(spec, lying)))
        return report

    def _results(self, spec: AccessSpec, lying: Lying) -> Iterator[OpResult]:
        for operation in spec.operations:
            result = self._result(operation, lying.number)
            yield result
            if result.code:
                return  # later operations of the same specification do not run

    def _result(self, operation: Operation, number: int) -> OpResult:
        match operation:
            case Read(op, bank, word, words, password):
                end, content = self._antenna.read(number, bank, word, words, password)
                return OpResult(OpKind.READ, op, _code(_READ, end), content)
            case Write(op, bank, word, content, password):
                end, stored = self._antenna.write(number, bank, word, content, password)
                return OpResult(OpKind.WRITE, op, _code(_WRITE, end), words=stored)
            case Lock(op, areas, password):
                payload = int.from_bytes(lock_payload(areas), "big")
                return OpResult(OpKind.LOCK, op, _code(_LOCK, self._antenna.lock(number, payload, password)))
            case _:
                assert_never(operation)


def _code(codes: dict[AirEnd, int], end: AirEnd) -> int:
    return 0 if end is AirEnd.DONE else codes.get(end, _OTHER_ERROR)
