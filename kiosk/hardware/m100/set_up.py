"""How a module is set up for one station: its region, its power, and whom it asks to answer."""

from contextlib import suppress
from typing import Final

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.m100 import commands
from kiosk.hardware.m100.talk import M100Talk

# 900 MHz band of China first: that is what a module is set to for it
_REGIONS: Final = {0x01: Region.CN, 0x02: Region.US, 0x03: Region.EU, 0x04: Region.CN, 0x06: Region.KR}
REGION_NUMBERS: Final = {region: number for number, region in reversed(_REGIONS.items())}
_TEXTS = 3
_MOST_LETTERS = 40
_PER_DBM = 100
_RESTARTED = "the encoder lost its settings, as after a power cut: it is set up again at the next try"


def identity(talk: M100Talk) -> str:
    """Give maker, model and firmware as the module says; raises as `M100Talk.ask`."""
    model, firmware, maker = (_text(talk, which) for which in range(_TEXTS))
    return f"{maker} {model}, {firmware}".strip()


def set_up(talk: M100Talk, settings: EncoderSettings, *, sets_region: bool) -> None:
    """Hold the module to its region, then set power and rounds, and read all of it back.

    Raises:
        DeviceError: another region, or a power that it does not take; says what to do.
    """
    wanted = REGION_NUMBERS.get(settings.region)
    if wanted is None:
        raise DeviceError(
            f'such an encoder does not know the region "{settings.region.value}": use another encoder; '
            "nothing was sent over the air"
        )
    if sets_region:
        talk.order(commands.set_region(wanted))
    _check_region(talk, settings.region, may_set=not sets_region)
    _set_power(talk, settings.power_dbm)
    _set_query(talk)


def check(talk: M100Talk, settings: EncoderSettings) -> None:
    """Ask for a sign of life, and whether it is still set up.

    Raises:
        DeviceGoneError: it does not answer, or was restarted meanwhile.
    """
    region = _REGIONS.get(_region(talk))
    if region is not settings.region or _power(talk) != commands.set_power(settings.power_dbm).data:
        raise DeviceGoneError(_RESTARTED)
    if not commands.asks_all(_query(talk)):
        raise DeviceGoneError(_RESTARTED)


def _check_region(talk: M100Talk, wanted: Region, *, may_set: bool) -> None:
    number = _region(talk)
    found = _REGIONS.get(number)
    if found is wanted:
        return
    said = found.value if found is not None else f"number {number}"
    cure = 'correct the file, or write set_region = "1" into its options'
    raise DeviceError(
        f'the encoder is set to the region "{said}", the station file says "{wanted.value}": '
        f"{cure if may_set else 'it does not let itself be set, use another encoder'}; "
        "nothing was sent over the air"
    )


def _set_power(talk: M100Talk, power_dbm: float) -> None:
    wanted = commands.set_power(power_dbm)
    # what it says of the order is not asked for: what it sends with from now on is
    with suppress(DeviceProtocolError):
        talk.order(wanted)
    found = _power(talk)
    if found != wanted.data:
        instead = f"{int.from_bytes(found, 'big') / _PER_DBM:g}"
        raise DeviceError(
            f"the encoder does not take {power_dbm:g} dBm, it would send with {instead}: "
            f'write power_dbm = "{instead}" or another one into its options'
        )


def _set_query(talk: M100Talk) -> None:
    """Let selections work: they mark chips for session S0, so that rounds in another one would ask all.

    Raises:
        DeviceProtocolError: the module does not keep it.
    """
    found = _query(talk)
    if not commands.asks_all(found):
        talk.order(commands.set_query(commands.asking_all(found)))
        if not commands.asks_all(_query(talk)):
            raise DeviceProtocolError("the encoder cannot be told to select chips: use another one")


def _region(talk: M100Talk) -> int:
    return int.from_bytes(talk.ask(commands.get_region()).data[:1], "big")


def _power(talk: M100Talk) -> bytes:
    return talk.ask(commands.get_power()).data


def _query(talk: M100Talk) -> int:
    return int.from_bytes(talk.ask(commands.get_query()).data[:2], "big")


def _text(talk: M100Talk, which: int) -> str:
    said = talk.ask(commands.info(which)).data[1:].decode("ascii", "replace")
    return "".join(letter for letter in said if letter.isprintable()).strip()[:_MOST_LETTERS]
