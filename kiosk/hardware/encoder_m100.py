"""UHF modules on a serial port or USB that speak the 0xBB protocol; tried on no real model yet.

Follows the MagicRF M100/QM100 firmware manual 2.1; YRM100, R200 and JRD-4035 modules speak it too.
"""

from kiosk.core.errors import InputError
from kiosk.hardware.addresses import SerialAddress, parse_address
from kiosk.hardware.chips.access import TagAccess
from kiosk.hardware.chips.encoder import SeparateEncoder
from kiosk.hardware.chips.settings import read_encoder_settings
from kiosk.hardware.chips.streams import SerialStream
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.settings import DeviceSettings, amount, flag

KIND = "chip encoder (serial, 0xBB)"
_BAUD = 115200


def open_encoder(settings: DeviceSettings) -> SeparateEncoder:
    """Make the encoder at `serial:/dev/ttyUSB0?baud=115200`; it is opened when it is first needed.

    Options: region and power_dbm, which have no default; set_region, window_ms, answer_s, lock, secret_file.

    Raises:
        InputError: the address or an option is wrong.
    """
    address = parse_address(settings.address)
    if not isinstance(address, SerialAddress):
        raise InputError(f'such an encoder cannot be at "{settings.address}"; write serial:/dev/ttyUSB0')
    options = {**settings.options, **dict(address.options)}
    wanted = read_encoder_settings(settings, options)
    baud = int(amount(options, "baud", default=_BAUD, at_most=4_000_000))
    sets_region = flag(options, "set_region", default=False)

    def connect() -> TagAccess:
        stream = SerialStream(address.port, baud=baud, timeout_s=wanted.answer_s)
        return M100Access(stream, wanted, sets_region=sets_region)

    return SeparateEncoder(settings.name, KIND, connect, wanted.secret_file)
