"""A separate chip encoder, simulated: the real policy over simulated chips, with or without a protocol."""

from collections.abc import Callable
from contextlib import ExitStack

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError
from kiosk.core.ports import ChipsAnswer, DeviceStatus, MayWrite
from kiosk.hardware.addresses import VirtualAddress, parse_address
from kiosk.hardware.chips.access import TagAccess
from kiosk.hardware.chips.encoder import SeparateEncoder
from kiosk.hardware.chips.settings import read_encoder_settings, read_secret_file
from kiosk.hardware.chips.streams import SerialStream, TcpStream
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.settings import DeviceSettings, amount
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.in_process import InProcessAccess
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from kiosk.hardware.virtual.m100_module import M100Module

PROTOCOLS = ("none", "llrp", "m100")
_KIND = "virtual chip encoder, simulated"
_AIR_MS = 30.0


class VirtualEncoder:
    """The encoder of one folder; whoever encodes a new bib finds new blank chips on it."""

    def __init__(
        self, encoder: SeparateEncoder, antenna: Antenna, close: Callable[[], None], *, lays_by_hand: bool
    ) -> None:
        self._encoder = encoder
        self._antenna = antenna
        self._close = close
        self._lays_by_hand = lays_by_hand

    @property
    def name(self) -> str:
        """See `ChipEncoder.name`."""
        return self._encoder.name

    def status(self) -> DeviceStatus:
        """See `ChipEncoder.status`."""
        return self._encoder.status()

    def encode(self, plans: tuple[ChipPlan, ...], *, may_write: MayWrite) -> ChipsAnswer:
        """See `ChipEncoder.encode`.

        Raises:
            InputError: a code is not 24 or 32 hex digits.
        """
        if not self._lays_by_hand:
            self._antenna.lay(plans[0].attempt_key, len(plans))
        return self._encoder.encode(plans, may_write=may_write)

    def read(self, count: int = 1) -> ChipsAnswer:
        """See `ChipEncoder.read`."""
        return self._encoder.read(count)

    def close(self) -> None:
        """See `ChipEncoder.close`."""
        self._encoder.close()
        self._close()


def open_encoder(settings: DeviceSettings) -> VirtualEncoder:
    """Make the virtual encoder of a folder; options: protocol, seed, air_ms, lay, lock, secret_file.

    With a protocol (`llrp`, `m100`) the chips are reached as real ones are, through its driver and a
    simulated reader of its own. With `lay = "hand"` the chips that lie in the folder stay there until
    somebody changes them; otherwise each new bib finds new blanks.

    Raises:
        InputError: the address is not virtual, or an option is wrong.
    """
    address = parse_address(settings.address)
    if not isinstance(address, VirtualAddress):
        raise InputError(f'the virtual encoder cannot live at "{settings.address}"; write virtual:FOLDER')
    folder = settings.folder / address.folder
    options = {**settings.options, **dict(address.options)}
    seed = options.get("seed") or str(folder.resolve())
    air_s = amount(options, "air_ms", default=_AIR_MS, at_most=5000) / 1000
    antenna = Antenna(folder, seed=f"{seed} encoder", air=AirTime(air_s, air_s))
    named = "virtual" in settings.name.casefold()
    name = settings.name if named else f"{settings.name} (virtual)"
    closing = ExitStack()
    connect = _connecting(settings.name, antenna, options, closing)
    encoder = SeparateEncoder(name, _KIND, connect, read_secret_file(settings, options))
    return VirtualEncoder(encoder, antenna, closing.close, lays_by_hand=options.get("lay") == "hand")


def _connecting(
    name: str, antenna: Antenna, options: dict[str, str], closing: ExitStack
) -> Callable[[], TagAccess]:
    """Give what opens the way to the chips; a simulated reader runs until `closing` ends."""
    protocol = options.get("protocol", "none")
    usual = {"region": "eu", "power_dbm": "10", "answer_s": "0.5", "window_ms": "100"}
    wanted = read_encoder_settings(DeviceSettings(name, ""), usual | options | {"lock": "0"})
    match protocol:
        case "none":
            return lambda: InProcessAccess(antenna)
        case "llrp":
            reader = closing.enter_context(LlrpReaderServer(antenna))
            host, port = reader.host, reader.port
            return lambda: LlrpAccess(TcpStream(host, port, timeout_s=wanted.answer_s), wanted, antenna=1)
        case "m100":
            module = closing.enter_context(M100Module(antenna))
            return lambda: M100Access(
                SerialStream(module.port, baud=115200, timeout_s=wanted.answer_s), wanted, sets_region=False
            )
        case _:
            raise InputError(f'the option protocol is "{protocol}"; write one of {", ".join(PROTOCOLS)}')
