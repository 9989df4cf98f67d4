"""UHF readers that speak LLRP over the network; tried on no real model yet.

Follows EPCglobal Low Level Reader Protocol 1.0.1 (Impinj, Zebra and Kathrein readers speak it).
"""

from kiosk.core.errors import InputError
from kiosk.hardware.addresses import TcpAddress, parse_address
from kiosk.hardware.chips.access import TagAccess
from kiosk.hardware.chips.encoder import SeparateEncoder
from kiosk.hardware.chips.settings import read_encoder_settings
from kiosk.hardware.chips.streams import TcpStream
from kiosk.hardware.llrp.access import LlrpAccess
from kiosk.hardware.settings import DeviceSettings, amount

KIND = "chip encoder (LLRP)"
_PORT = 5084
_MOST_ANTENNAS = 64


def open_encoder(settings: DeviceSettings) -> SeparateEncoder:
    """Make the encoder at `tcp:HOST:5084`; it is reached when it is first needed.

    Options: region and power_dbm, which have no default; antenna, window_ms, answer_s, lock, secret_file.

    Raises:
        InputError: the address or an option is wrong.
    """
    address = parse_address(settings.address)
    if not isinstance(address, TcpAddress) or not settings.address.rstrip().endswith(f":{address.port}"):
        raise InputError(f'an LLRP reader cannot be at "{settings.address}"; write tcp:192.0.2.7:{_PORT}')
    wanted = read_encoder_settings(settings, settings.options)
    antenna = int(amount(settings.options, "antenna", default=1, at_most=_MOST_ANTENNAS)) or 1

    def connect() -> TagAccess:
        stream = TcpStream(address.host, address.port, timeout_s=wanted.answer_s)
        return LlrpAccess(stream, wanted, antenna=antenna)

    return SeparateEncoder(settings.name, KIND, connect, wanted.secret_file)
