"""What a virtual 0xBB module does with a command."""

from collections.abc import Iterator

from kiosk.hardware.chips.settings import Region
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.frames import Cmd, Frame, Kind
from kiosk.hardware.virtual.antenna import Antenna
from kiosk.hardware.virtual.chip import AirEnd
from kiosk.hardware.virtual.stock import Lying

IDENTITY = "Dossard virtual 0xBB module, simulated"
_TEXTS = ("M100 26dBm V1.0", "V2.3.5", IDENTITY)
_REGIONS = {Region.CN: 0x01, Region.US: 0x02, Region.EU: 0x03, Region.KR: 0x06}
_MOST_POWER = 2600
_RSSI_DBM = -55
_BAD_COMMAND, _WRONG_PASSWORD = 0x17, 0x16
_NO_CHIP = {Cmd.READ: 0x09, Cmd.WRITE: 0x10, Cmd.LOCK: 0x13, Cmd.INVENTORY: 0x15}
_AIR = {Cmd.READ: 0xA0, Cmd.WRITE: 0xB0, Cmd.LOCK: 0xC0}
_GEN2 = {AirEnd.OVERRUN: 0x3, AirEnd.LOCKED: 0x4, AirEnd.LOW_POWER: 0xB}
_OTHER = 0xF
_SELECT_ALWAYS, _SELECT_NEVER, _SELECT_FOR_WORK = 0, 1, 2
_DONE = b"\0"


class M100Work:
    """The state of one module.

    Attributes:
        is_listening: it runs round after round.
    """

    def __init__(self, antenna: Antenna, region: Region) -> None:
        self._antenna = antenna
        self._region = _REGIONS.get(region, 0x01)
        self._power = 2000
        self._select: commands.Select | None = None
        self._mode = _SELECT_NEVER
        self.is_listening = False

    def answers(self, frame: Frame) -> Iterator[Frame]:
        """Answer a command."""
        if frame.kind != Kind.COMMAND:
            return
        try:
            command = Cmd(frame.command)
            yield from self._answers(command, frame.data)
        except (ValueError, IndexError):
            yield answers.error(_BAD_COMMAND)

    def goes_on(self) -> Iterator[Frame]:
        """Run one round, if it was asked to listen."""
        if self.is_listening:
            yield from self._round()

    def _answers(self, command: Cmd, data: bytes) -> Iterator[Frame]:
        match command:
            case Cmd.INVENTORY:
                yield from self._round()
            case Cmd.INVENTORIES:
                self.is_listening = True
            case Cmd.READ | Cmd.WRITE | Cmd.LOCK:
                yield self._works(command, data)
            case _:
                yield Frame(Kind.RESPONSE, command, self._said(command, data))

    def _said(self, command: Cmd, data: bytes) -> bytes:
        """Do what is about the module itself, and give the data of its response."""
        match command:
            case Cmd.INFO:
                return data[:1] + _TEXTS[data[0]].encode("ascii")
            case Cmd.GET_REGION:
                return bytes([self._region])
            case Cmd.SET_REGION:
                self._region = data[0]
            case Cmd.GET_POWER:
                return self._power.to_bytes(2, "big")
            case Cmd.SET_POWER:
                self._power = min(int.from_bytes(data[:2], "big"), _MOST_POWER)
            case Cmd.SELECT:
                self._select = commands.select_of(data)
            case Cmd.SELECT_MODE:
                self._mode = data[0]
            case Cmd.STOP:
                self.is_listening = False
            case _:
                raise ValueError(command)
        return _DONE

    def _round(self) -> Iterator[Frame]:
        lying = [one for one in self._antenna.heard() if self._mode != _SELECT_ALWAYS or self._is_meant(one)]
        if not lying:
            yield answers.error(_NO_CHIP[Cmd.INVENTORY])
        for one in lying:
            yield answers.Heard(_RSSI_DBM, one.chip.said_pc, one.chip.epc).frame()

    def _is_meant(self, one: Lying) -> bool:
        return self._select is None or self._select.fits(one.chip.bank(self._select.bank))

    def _works(self, command: Cmd, data: bytes) -> Frame:
        """Read, write or lock the first chip that is meant; the answer names it as it was before."""
        lying = self._antenna.stock.state().lying
        meant = [one for one in lying if self._mode == _SELECT_NEVER or self._is_meant(one)]
        if not meant:
            # the module has listened to find that out
            self._antenna.heard()
            return answers.error(_NO_CHIP[command])
        one = meant[0]
        end, content = self._on_air(command, data, one.number)
        chip = one.chip
        if end is AirEnd.DONE:
            return answers.Worked(chip.said_pc, chip.epc, content).frame(command)
        if end is AirEnd.NO_REPLY:
            return answers.error(_NO_CHIP[command])
        code = _WRONG_PASSWORD if end is AirEnd.WRONG_PASSWORD else _AIR[command] | _GEN2.get(end, _OTHER)
        return answers.error(code, chip.said_pc, chip.epc)

    def _on_air(self, command: Cmd, data: bytes, number: int) -> tuple[AirEnd, bytes]:
        if command is Cmd.LOCK:
            password, payload = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:7], "big")
            return self._antenna.lock(number, payload, password), _DONE
        memory = commands.memory_of(data)
        if command is Cmd.READ:
            return self._antenna.read(number, memory.bank, memory.word, memory.words, memory.password)
        end, _ = self._antenna.write(number, memory.bank, memory.word, memory.content, memory.password)
        return end, _DONE
