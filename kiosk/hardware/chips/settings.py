"""What a station file says of a separate encoder: region, power, window, and how chips are secured."""

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.core.errors import InputError
from kiosk.hardware.settings import DeviceSettings, amount, flag

_REGION_EXAMPLE = 'write region = "eu" (or us, cn, kr, jp) into the options of the encoder'
_MOST_DBM = 33.0


class Region(Enum):
    """Whose radio rules the encoder has to follow; there is no default, a guess would break the law."""

    EU = "eu"  # ETSI EN 302 208, 865-868 MHz
    US = "us"  # FCC part 15, 902-928 MHz
    CN = "cn"  # 920-925 MHz
    KR = "kr"  # 917-923.5 MHz
    JP = "jp"  # 916.7-920.9 MHz


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """How one encoder is to work.

    Attributes:
        region: refused if the device reports another.
        power_dbm: at the antenna port, as the device counts it.
        window_s: how long one inventory listens.
        answer_s: how long one answer may take.
        secret_file: holds the event's secret for access passwords; None: chips are not secured.
    """

    region: Region
    power_dbm: float
    window_s: float = 0.2
    answer_s: float = 1.0
    secret_file: Path | None = None


def read_encoder_settings(settings: DeviceSettings, options: dict[str, str]) -> EncoderSettings:
    """Read the options that every real encoder needs.

    Raises:
        InputError: region or power is missing, or an option is wrong; says what to write.
    """
    text = options.get("region", "").strip().casefold()
    try:
        region = Region(text)
    except ValueError as mistake:
        said = f'"{text}" is no region' if text else "has no region"
        raise InputError(f"{settings.name} {said}: {_REGION_EXAMPLE}") from mistake
    if not options.get("power_dbm", "").strip():
        words = 'write power_dbm = "10" into its options; begin low, a strong one reaches other bibs'
        raise InputError(f"{settings.name} has no power: {words}")
    return EncoderSettings(
        region=region,
        power_dbm=amount(options, "power_dbm", default=0, at_most=_MOST_DBM),
        window_s=amount(options, "window_ms", default=200, at_most=5000) / 1000,
        answer_s=amount(options, "answer_s", default=1.0, at_most=30),
        secret_file=read_secret_file(settings, options),
    )


def read_secret_file(settings: DeviceSettings, options: dict[str, str]) -> Path | None:
    """Tell where the event's chip secret lies; None where chips are not to be secured.

    Raises:
        InputError: chips are to be secured and no file is named.
    """
    if not flag(options, "lock", default=False):
        return None
    name = options.get("secret_file", "").strip()
    if not re.search(r"\w", name):
        words = 'write secret_file = "chips.secret" beside it; every station of the event needs the same one'
        raise InputError(f"{settings.name} has lock = 1 and no secret: {words}")
    return settings.folder / name
