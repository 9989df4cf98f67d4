"""What a virtual 0xBB module does with a command."""

from collections.abc import Callable, Iterator

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.commands import SelectMode
from kiosk.hardware.m100.frames import Cmd, Frame, Kind
from kiosk.hardware.m100.set_up import REGION_NUMBERS
from kiosk.hardware.virtual.antenna import Antenna
from kiosk.hardware.virtual.chip import AirEnd
from kiosk.hardware.virtual.stock import Lying

IDENTITY = "Dossard virtual 0xBB module, simulated"
_TEXTS = ("M100 26dBm V1.0", "V2.3.5", IDENTITY)
FACTORY_QUERY = 0x1020  # all chips, session S0, target A, 16 slots
_MOST_POWER = 2600
_RSSI_DBM = -55
_GEN2 = {AirEnd.OVERRUN: 0x3, AirEnd.LOCKED: 0x4, AirEnd.LOW_POWER: 0xB}
_OTHER = 0xF
_LOCK_BYTES = 7

# does something to the chip with this number, and gives how it ended and what the answer holds
Work = Callable[[int], tuple[AirEnd, bytes]]


class M100Work:
    """The state of one module.

    Attributes:
        is_listening: it runs round after round.
    """

    def __init__(self, antenna: Antenna, region: Region, *, query: int = FACTORY_QUERY) -> None:
        self._antenna = antenna
        self._region = REGION_NUMBERS[region]
        self._power = 2000
        self._query = query
        self._select: commands.Select | None = None
        self._mode = SelectMode.NEVER
        self.is_listening = False

    def answers(self, frame: Frame) -> Iterator[Frame]:
        """Answer a command."""
        if frame.kind != Kind.COMMAND:
            return
        try:
            command = Cmd(frame.command)
            yield from self._answers(command, frame.data)
        except (ValueError, IndexError, DeviceProtocolError):
            yield answers.error(answers.BAD_COMMAND)

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
            case Cmd.READ:
                yield self._works(command, self._reading(commands.memory_of(data)))
            case Cmd.WRITE:
                yield self._works(command, self._writing(commands.memory_of(data)))
            case Cmd.LOCK:
                yield self._works(command, self._locking(data))
            case _:
                yield Frame(Kind.RESPONSE, command, self._said(command, data))

    def _said(self, command: Cmd, data: bytes) -> bytes:
        """Tell what was asked about the module itself, or do what is ordered; give the response's data."""
        match command:
            case Cmd.INFO:
                return data[:1] + _TEXTS[data[0]].encode("ascii")
            case Cmd.GET_REGION:
                return bytes([self._region])
            case Cmd.GET_POWER:
                return self._power.to_bytes(2, "big")
            case Cmd.GET_QUERY:
                return self._query.to_bytes(2, "big")
            case _:
                self._do(command, data)
                return answers.DONE

    def _do(self, command: Cmd, data: bytes) -> None:
        match command:
            case Cmd.SET_REGION if data[0] in REGION_NUMBERS.values():
                self._region = data[0]
            case Cmd.SET_POWER:
                self._power = min(int.from_bytes(data[:2], "big"), _MOST_POWER)
            case Cmd.SET_QUERY:
                self._query = int.from_bytes(data[:2], "big")
            case Cmd.SELECT:
                self._select = commands.select_of(data)
            case Cmd.SELECT_MODE:
                self._mode = SelectMode(data[0])
            case Cmd.STOP:
                self.is_listening = False
            case _:
                raise ValueError(command)

    def _round(self) -> Iterator[Frame]:
        lying = [
            one for one in self._antenna.heard() if self._mode is not SelectMode.ALWAYS or self._is_meant(one)
        ]
        if not lying:
            yield answers.error(answers.NO_CHIP[Cmd.INVENTORY])
        for one in lying:
            yield answers.Heard(_RSSI_DBM, one.chip.said_pc, one.chip.epc).frame()

    def _is_meant(self, one: Lying) -> bool:
        """Tell whether a chip answers after the selection, which marks chips for session S0 alone."""
        if self._select is None or not commands.asks_all(self._query):
            return True
        return self._select.fits(one.chip.bank(self._select.bank))

    def _works(self, command: Cmd, work: Work) -> Frame:
        """Read, write or lock the first chip that is meant; the answer names it as it was before."""
        lying = self._antenna.stock.state().lying
        meant = [one for one in lying if self._mode is SelectMode.NEVER or self._is_meant(one)]
        if not meant:
            # the module has listened to find that out
            self._antenna.heard()
            return answers.error(answers.NO_CHIP[command])
        chip = meant[0].chip
        end, content = work(meant[0].number)
        match end:
            case AirEnd.DONE:
                return answers.Worked(chip.said_pc, chip.epc, content).frame(command)
            case AirEnd.NO_REPLY:
                return answers.error(answers.NO_CHIP[command])
            case AirEnd.WRONG_PASSWORD:
                code = answers.WRONG_PASSWORD
            case _:
                code = answers.GEN2_ERROR[command] | _GEN2.get(end, _OTHER)
        return answers.error(code, chip.said_pc, chip.epc)

    def _reading(self, memory: commands.Memory) -> Work:
        return lambda number: self._antenna.read(
            number, memory.bank, memory.word, memory.words, memory.password
        )

    def _writing(self, memory: commands.Memory) -> Work:
        def write(number: int) -> tuple[AirEnd, bytes]:
            place = memory.bank, memory.word
            end, _ = self._antenna.write(number, *place, memory.content, memory.password)
            return end, answers.DONE

        return write

    def _locking(self, data: bytes) -> Work:
        if len(data) != _LOCK_BYTES:
            raise DeviceProtocolError(f"no lock: {data.hex(' ')}")
        password, payload = int.from_bytes(data[:4], "big"), int.from_bytes(data[4:], "big")
        return lambda number: (self._antenna.lock(number, payload, password), answers.DONE)
