"""An LLRP reader as something that lists, reads, writes and locks chips.

Each piece of work is a ROSpec and an AccessSpec of their own, with a number that was never used on this
connection: a report of earlier work, however late, answers nothing.
"""

from contextlib import suppress

from kiosk.core.errors import DeviceError
from kiosk.hardware.chips.access import ChipError, ChipSeen, ChipTrouble
from kiosk.hardware.chips.gen2 import SERIALISED_TID_WORDS, WORD_BYTES, Area, Bank
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import ByteStream
from kiosk.hardware.llrp.capabilities import Capabilities, capabilities_of, configuration
from kiosk.hardware.llrp.codes import Msg
from kiosk.hardware.llrp.frames import u32
from kiosk.hardware.llrp.reports import OpResult, TagReport
from kiosk.hardware.llrp.session import LlrpSession, RefusedError
from kiosk.hardware.llrp.sightings import Sightings
from kiosk.hardware.llrp.specs import AccessSpec, Lock, Operation, Read, RoSpec, Target, Write

_ALL, _GENERAL = b"\0", b"\1"
_RESET = b"\x80"
_KEEPALIVE_MS = 5000
_OP = 1
_TID_WORDS = (SERIALISED_TID_WORDS, 4, 2)
_ROUNDS = 3


class LlrpAccess:
    """See `kiosk.hardware.chips.access.TagAccess`."""

    def __init__(self, stream: ByteStream, settings: EncoderSettings, *, antenna: int) -> None:
        """Greet the reader, hold it to its region, and set its power.

        Raises:
            DeviceError: it refuses, follows the rules of another region, or goes away; says what to do.
        """
        self._settings = settings
        self._window_ms = round(settings.window_s * 1000)
        self._antenna = antenna
        self._work = 0
        self._session = LlrpSession(stream, answer_s=settings.answer_s)
        try:
            self._session.greet()
            asked = self._session.request(Msg.GET_READER_CAPABILITIES, _ALL)
            self._capabilities = capabilities_of(asked.body)
            _check_region(self._capabilities, settings.region)
            self._set_up()
        except DeviceError:
            stream.close()
            raise

    @property
    def identity(self) -> str:
        """See `TagAccess.identity`."""
        known = self._capabilities
        return f"LLRP reader {known.maker}/{known.model}, {known.firmware}"

    def check(self) -> None:
        """See `TagAccess.check`."""
        self._session.drain()
        self._session.request(Msg.GET_READER_CAPABILITIES, _GENERAL)

    def inventory(self) -> tuple[ChipSeen, ...]:
        """See `TagAccess.inventory`."""
        sightings = Sightings()
        for words in _TID_WORDS:
            sightings.add_pass(self._run(Target(), Read(_OP, Bank.TID, 0, words), count=0), _OP)
            if not sightings.hiding:
                break
        with suppress(RefusedError):
            # a reader that cannot count its rounds lists chips of the same TID and code once
            for _ in range(_ROUNDS if sightings.has_vague else 0):
                sightings.add_round(self._round())
        return sightings.seen()

    def read(self, tid: str, bank: Bank, word: int, words: int, *, password: int = 0) -> bytes:
        """See `TagAccess.read`."""
        content = self._done(_by_tid(tid), Read(_OP, bank, word, words, password)).content
        if len(content) != words * WORD_BYTES:
            raise ChipError(ChipTrouble.OTHER)
        return content

    def write(self, tid: str, bank: Bank, word: int, content: bytes, *, password: int = 0) -> None:
        """See `TagAccess.write`."""
        done = self._done(_by_tid(tid), Write(_OP, bank, word, content, password))
        if done.words * WORD_BYTES != len(content):
            raise ChipError(ChipTrouble.OTHER, words=done.words)

    def lock(self, tid: str, payload: bytes, *, password: int) -> None:
        """See `TagAccess.lock`."""
        self._done(_by_tid(tid), Lock(_OP, _areas(payload), password))

    def close(self) -> None:
        """See `TagAccess.close`."""
        self._session.close()

    def _set_up(self) -> None:
        session = self._session
        session.request(Msg.SET_READER_CONFIG, _RESET)
        # what another program left behind; some readers call it an error that there is nothing
        session.tell(Msg.DELETE_ROSPEC, u32(0))
        session.tell(Msg.DELETE_ACCESSSPEC, u32(0))
        power = _power_index(self._capabilities, self._settings.power_dbm)
        wanted = configuration(self._antenna, power, self._capabilities, keepalive_ms=_KEEPALIVE_MS)
        session.request(Msg.SET_READER_CONFIG, wanted)

    def _done(self, target: Target, operation: Operation) -> OpResult:
        for report in self._run(target, operation, count=1):
            result = report.result(_OP)
            if result is not None and result.trouble is None:
                return result
            if result is not None and result.trouble is not None:
                is_secret = operation.password != 0 and result.is_nonspecific
                trouble = ChipTrouble.WRONG_PASSWORD if is_secret else result.trouble
                raise ChipError(trouble, words=_words(operation, result))
        raise ChipError(ChipTrouble.NO_REPLY)

    def _run(self, target: Target, operation: Operation, *, count: int) -> list[TagReport]:
        """Listen for the window, or until the one chip has answered; give what this work reported."""
        self._work += 1
        number, session = self._work, self._session
        session.reports.clear()
        spec = AccessSpec(number, self._antenna, target, (operation,), count, number)
        session.request(Msg.ADD_ROSPEC, RoSpec(number, self._antenna, self._window_ms).packed())
        session.request(Msg.ADD_ACCESSSPEC, spec.packed())
        session.request(Msg.ENABLE_ACCESSSPEC, u32(number))
        session.request(Msg.ENABLE_ROSPEC, u32(number))
        session.request(Msg.START_ROSPEC, u32(number))

        def is_over() -> bool:
            is_answered = bool(count) and any(one.access == number for one in session.reports)
            return is_answered or number in session.ended

        session.wait(is_over, self._settings.window_s + self._settings.answer_s)
        session.tell(Msg.DELETE_ROSPEC, u32(number))
        session.tell(Msg.DELETE_ACCESSSPEC, u32(number))
        mine = [one for one in session.reports if one.access == number or (not count and not one.access)]
        session.ended.clear()
        return mine

    def _round(self) -> list[TagReport]:
        """Listen for one round, and do nothing to the chips."""
        self._work += 1
        number, session = self._work, self._session
        session.reports.clear()
        spec = RoSpec(number, self._antenna, self._window_ms, rounds=1)
        session.request(Msg.ADD_ROSPEC, spec.packed())
        session.request(Msg.ENABLE_ROSPEC, u32(number))
        session.request(Msg.START_ROSPEC, u32(number))
        session.wait(lambda: number in session.ended, self._settings.window_s + self._settings.answer_s)
        session.tell(Msg.DELETE_ROSPEC, u32(number))
        session.ended.clear()
        return [one for one in session.reports if not one.access]


def _by_tid(tid: str) -> Target:
    if not tid:
        # an empty mask would take whatever chip lies there
        raise ChipError(ChipTrouble.NO_REPLY)
    return Target(Bank.TID, 0, bytes.fromhex(tid))


def _words(operation: Operation, result: OpResult) -> int | None:
    return result.words if isinstance(operation, Write) else None


def _areas(payload: bytes) -> tuple[Area, ...]:
    """Read the areas off a lock payload, see `kiosk.hardware.chips.gen2.lock_payload`."""
    value = int.from_bytes(payload, "big")
    return tuple(area for area in Area if value >> 9 - 2 * area & 1)


def _power_index(capabilities: Capabilities, wanted_dbm: float) -> int:
    fitting = {dbm: index for index, dbm in capabilities.powers_dbm.items() if dbm <= wanted_dbm}
    if not fitting:
        least = min(capabilities.powers_dbm.values(), default=None)
        said = f"its lowest is {least:g} dBm" if least is not None else "it names none that it can"
        raise DeviceError(f"the reader has no power of {wanted_dbm:g} dBm or less ({said}): change power_dbm")
    return fitting[max(fitting)]


def _check_region(capabilities: Capabilities, wanted: Region) -> None:
    found = capabilities.region
    if found is not wanted:
        said = found.value if found is not None else f"standard {capabilities.standard}"
        raise DeviceError(
            f'the reader is set up for the region "{said}", the station file says "{wanted.value}": correct '
            "the file, or have the reader set up for this region; nothing was sent over the air"
        )
