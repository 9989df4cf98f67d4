"""What is known of a model of printer before it is asked anything."""

from dataclasses import dataclass, field

from kiosk.core.language import Compression, Language

_OF_DRIVER = {
    "tspl": Language.TSPL,
    "office": Language.PDF,
    "folder": Language.PDF,
    "escpos": Language.ESCPOS,
}


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """One model at one resolution.

    Attributes:
        model: by which a station file names it; empty: nothing is known but what the station file says.
        name: for people.
        driver: that speaks to it.
        dpi: dots per inch of its head.
        width: what it can print across its stock, mm; 0: not known.
        turn: quarter turns clockwise by which its labels leave it otherwise than the design says.
        compression: of graphics, where its language leaves a choice.
        encodes: it writes RFID chips in line.
        known_as: parts of the model names under which it is found on USB (IEEE 1284 `MDL`).
        options: further settings of its driver, which a station file may overrule.
    """

    model: str
    name: str
    driver: str
    language: Language
    dpi: int
    width: float = 0.0
    turn: int = 0
    compression: Compression = Compression.Z64
    encodes: bool = True
    known_as: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = field(default=())


def plain_profile(driver: str, dpi: int) -> PrinterProfile:
    """Give the profile of a printer of which only driver and resolution are said.

    Drivers of other packages are given ZPL; they may name a profile of their own to get something else.
    """
    return PrinterProfile("", driver, driver, _OF_DRIVER.get(driver, Language.ZPL), dpi)
