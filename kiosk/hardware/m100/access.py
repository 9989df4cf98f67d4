"""An M100 module as something that lists, reads, writes and locks chips."""

from contextlib import suppress
from time import monotonic
from typing import Final

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.access import ChipError, ChipSeen, ChipTrouble
from kiosk.hardware.chips.gen2 import SERIALISED_TID_WORDS, WORD_BYTES, Bank
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.chips.streams import ByteStream
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.frames import Cmd, Frame, Framer, Kind

_REGIONS: Final = {0x01: Region.CN, 0x04: Region.CN, 0x02: Region.US, 0x03: Region.EU, 0x06: Region.KR}
_NUMBERS: Final = {Region.CN: 0x01, Region.US: 0x02, Region.EU: 0x03, Region.KR: 0x06}
_SELECT_ALWAYS, _SELECT_FOR_WORK = 0, 2
_TID_WORDS = (SERIALISED_TID_WORDS, 4, 2)
_MOST_PIECES = 1000
_MOST_TRIES = 3
_SILENT = "the encoder does not answer: check its cable, then unplug it and plug it in"


class M100Access:
    """See `kiosk.hardware.chips.access.TagAccess`."""

    def __init__(self, stream: ByteStream, settings: EncoderSettings, *, sets_region: bool) -> None:
        """Hold the module to its region, and set its power.

        Args:
            stream: to the module.
            settings: of the station file.
            sets_region: give the module the region first; otherwise another one is refused.

        Raises:
            DeviceError: another region, a power that it does not take, or it went away; says what to do.
        """
        self._stream = stream
        self._settings = settings
        self._framer = Framer()
        try:
            self._heard_on(commands.stop())
            self._texts = tuple(self._text(which) for which in range(3))
            if sets_region:
                self._ask(commands.set_region(_number(settings.region)))
            self._check_region()
            self._set_power()
            self._ask(commands.select_mode(_SELECT_FOR_WORK))
        except DeviceError:
            stream.close()
            raise

    @property
    def identity(self) -> str:
        """See `TagAccess.identity`."""
        hardware, firmware, maker = self._texts
        return f"{maker} {hardware}, {firmware}".strip()

    def check(self) -> None:
        """See `TagAccess.check`."""
        self._ask(commands.get_power())

    def inventory(self) -> tuple[ChipSeen, ...]:
        """See `TagAccess.inventory`.

        Half of the window is listened to; the other half to all chips but one that is known, because chips
        with the same code are heard as one.
        """
        seen: list[ChipSeen] = []
        for epc, one in self._listen().items():
            tid = self._tid(commands.by_epc(epc), epc)
            seen.append(ChipSeen(tid, one.pc, epc, one.rssi_dbm))
        for known in [one for one in seen if one.tid]:
            seen += self._twins(known, [one.tid for one in seen])
        return tuple(sorted(seen, key=lambda one: one.tid))

    def read(self, tid: str, bank: Bank, word: int, words: int, *, password: int = 0) -> bytes:
        """See `TagAccess.read`."""
        self._ask(commands.by_tid(tid).frame())
        content = self._work(commands.Memory(password, bank, word, words).frame()).content
        if len(content) != words * WORD_BYTES:
            raise ChipError(ChipTrouble.OTHER)
        return content

    def write(self, tid: str, bank: Bank, word: int, content: bytes, *, password: int = 0) -> None:
        """See `TagAccess.write`."""
        self._ask(commands.by_tid(tid).frame())
        self._work(commands.Memory(password, bank, word, len(content) // WORD_BYTES, content).frame())

    def lock(self, tid: str, payload: bytes, *, password: int) -> None:
        """See `TagAccess.lock`."""
        self._ask(commands.by_tid(tid).frame())
        self._work(commands.lock(payload, password))

    def close(self) -> None:
        """See `TagAccess.close`."""
        self._stream.close()

    # --- chips ---

    def _listen(self) -> dict[str, Heard]:
        """Listen for half of the window; chips with the same code are one."""
        found: dict[str, Heard] = {}
        until = monotonic() + self._settings.window_s / 2
        self._begin(commands.inventories())
        while (left := until - monotonic()) > 0:
            for frame in self._framer.feed(self._stream.receive(left)):
                one = answers.heard(frame)
                if one is not None:
                    found.setdefault(one.epc, one)
        for frame in self._heard_on(commands.stop()):
            one = answers.heard(frame)
            if one is not None:
                found.setdefault(one.epc, one)
        return found

    def _twins(self, known: ChipSeen, tids: list[str]) -> list[ChipSeen]:
        """Listen to all chips but this one, for others with its code."""
        others = commands.by_tid(known.tid, excludes=True)
        self._ask(others.frame())
        self._ask(commands.select_mode(_SELECT_ALWAYS))
        twin = self._listen().get(known.epc)
        self._ask(commands.select_mode(_SELECT_FOR_WORK))
        if twin is None:
            return []
        tid = self._tid(others, known.epc)
        return [] if tid in tids and tid else [ChipSeen(tid, twin.pc, twin.epc, twin.rssi_dbm)]

    def _tid(self, select: commands.Select, epc: str) -> str:
        """Read the TID of a chip with this code among those that are meant; empty: it does not tell."""
        self._ask(select.frame())
        for words in _TID_WORDS:
            for _ in range(_MOST_TRIES):
                with suppress(ChipError):
                    read = self._work(commands.Memory(0, Bank.TID, 0, words).frame())
                    if read.epc == epc:
                        return read.content.hex().upper()
        return ""

    def _work(self, command: Frame) -> Worked:
        return answers.worked(self._ask(command))

    # --- the module ---

    def _ask(self, command: Frame) -> Frame:
        """Ask, and give the response to this very command.

        Raises:
            ChipError: it is an error, and one of a chip.
            DeviceGoneError: it does not answer in time; what comes later must not be taken for an answer.
        """
        self._begin(command)
        return next(frame for frame in self._until(command) if frame.command in {command.command, Cmd.ERROR})

    def _heard_on(self, command: Frame) -> list[Frame]:
        """Ask something that stops the module, and give all that it said until it answered."""
        self._stream.send(command.packed())
        return self._until(command)

    def _begin(self, command: Frame) -> None:
        """Send a command after everything that was said before is thrown away."""
        for _ in range(_MOST_PIECES):
            if not self._stream.receive(0):
                break
        else:
            raise DeviceProtocolError("the encoder talks without end: unplug it and plug it in")
        self._framer.forget()
        self._stream.send(command.packed())

    def _until(self, command: Frame) -> list[Frame]:
        deadline = monotonic() + self._settings.answer_s
        said: list[Frame] = []
        while (left := deadline - monotonic()) > 0:
            for frame in self._framer.feed(self._stream.receive(left)):
                said.append(frame)
                if frame.kind == Kind.RESPONSE and frame.command == command.command:
                    return said
                is_error = frame.kind == Kind.RESPONSE and frame.command == Cmd.ERROR
                if is_error and command.command not in {Cmd.STOP, Cmd.INVENTORIES}:
                    raise ChipError(answers.trouble(frame))
        raise DeviceGoneError(_SILENT)

    def _text(self, which: int) -> str:
        data = self._ask(commands.info(which)).data
        return data[1:].decode("ascii", "replace").strip("\0 ")

    def _check_region(self) -> None:
        number = (self._ask(commands.get_region()).data or b"\0")[0]
        found, wanted = _REGIONS.get(number), self._settings.region
        if found is not wanted:
            said = found.value if found is not None else f"number {number}"
            raise DeviceError(
                f'the encoder is set to the region "{said}", the station file says "{wanted.value}": correct '
                'the file, or write set_region = "1" into its options; nothing was sent over the air'
            )

    def _set_power(self) -> None:
        wanted = commands.set_power(self._settings.power_dbm)
        self._ask(wanted)
        if self._ask(commands.get_power()).data != wanted.data:
            raise DeviceError(f"the encoder does not take {self._settings.power_dbm:g} dBm: change power_dbm")


def _number(region: Region) -> int:
    if region not in _NUMBERS:
        raise DeviceError(f'such an encoder does not know the region "{region.value}": use another one')
    return _NUMBERS[region]
