"""What kind of virtual printer stands in a folder, and how to build it."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import assert_never

from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.hardware.settings import amount, flag
from kiosk.hardware.virtual.board import VirtualBoard
from kiosk.hardware.virtual.faults import FaultBook
from kiosk.hardware.virtual.press import Press, Timing
from kiosk.hardware.virtual.receipt import VirtualReceipt
from kiosk.hardware.virtual.tray import Tray
from kiosk.hardware.virtual.tsc import VirtualTsc
from kiosk.hardware.virtual.zebra import VirtualZebra

_STOCK = 2000


@dataclass(frozen=True, slots=True)
class VirtualSetUp:
    """What kind of virtual printer stands in a folder.

    Attributes:
        language: what it understands.
        seed: decides the chips of its stock; empty: the folder's own path.
        stock: blank labels in a tray that does not exist yet.
    """

    folder: Path
    language: Language
    dpi: int
    has_rfid: bool
    seed: str
    stock: int
    timing: Timing

    def tray(self) -> Tray:
        """Give the folder where its labels come out."""
        return Tray(self.folder, seed=self.seed or str(self.folder.resolve()), stock=self.stock)

    def build(self) -> VirtualBoard:
        """Build the printer in this process."""
        tray, faults = self.tray(), FaultBook(self.folder)
        press = Press(
            tray,
            faults,
            dpi=self.dpi,
            has_rfid=self.has_rfid,
            timing=self.timing,
            wait=Event().wait,
            has_ribbon=self.language is not Language.ESCPOS,
        )
        match self.language:
            case Language.ZPL:
                return VirtualZebra(tray, faults, press, dpi=self.dpi, has_rfid=self.has_rfid)
            case Language.TSPL:
                return VirtualTsc(tray, faults, press, dpi=self.dpi)
            case Language.ESCPOS:
                return VirtualReceipt(tray, faults, press)
            case Language.PDF:
                raise InputError("a virtual printer takes no pages: use the driver folder with folder:PATH")
            case _:
                assert_never(self.language)

    @property
    def serial(self) -> str:
        """Give the serial number under which it stands on the virtual bus."""
        return "VIRT" + sha256(str(self.folder.resolve()).encode()).hexdigest()[:8].upper()

    def arguments(self) -> list[str]:
        """Give the command line that builds the same printer in another process."""
        return [
            str(self.folder.resolve()),
            f"--language={self.language.value}",
            f"--dpi={self.dpi}",
            f"--rfid={int(self.has_rfid)}",
            f"--seed={self.seed}",
            f"--stock={self.stock}",
            f"--encode-s={self.timing.encode_s}",
            f"--feed-s={self.timing.feed_s}",
        ]


def read_set_up(folder: Path, options: dict[str, str], *, dpi: int) -> VirtualSetUp:
    """Read the options of a virtual printer: language, rfid, seed, stock, encode_s, feed_s.

    Raises:
        InputError: an option is wrong.
    """
    language = _language(options)
    usual = Timing()
    timing = Timing(
        amount(options, "encode_s", default=usual.encode_s, at_most=60),
        amount(options, "feed_s", default=usual.feed_s, at_most=60),
    )
    return VirtualSetUp(
        folder=folder,
        language=language,
        dpi=dpi,
        has_rfid=language is Language.ZPL and flag(options, "rfid", default=True),
        seed=options.get("seed", ""),
        stock=int(amount(options, "stock", default=_STOCK)),
        timing=timing,
    )


def _language(options: dict[str, str]) -> Language:
    text = options.get("language", "").strip().casefold() or Language.ZPL.value
    try:
        return Language(text)
    except ValueError as mistake:
        names = ", ".join(language.value for language in Language)
        raise InputError(f'the option language is "{text}"; write one of {names}') from mistake
