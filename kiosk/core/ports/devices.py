"""Printers, encoders and scanners."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.core.bib import ChipPlan
from kiosk.core.pickup import ChipVerdict


class DeviceState(Enum):
    """What a device can do now."""

    READY = "ready"
    BUSY = "busy"
    ATTENTION = "attention"
    NO_ANSWER = "no_answer"
    GONE = "gone"


class Fault(Enum):
    """What a person has to mend."""

    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    COVER_OPEN = "cover_open"
    JAM = "jam"
    TONER_OUT = "toner_out"
    PAUSED = "paused"
    TOO_HOT = "too_hot"
    TOO_COLD = "too_cold"
    MOTOR_TOO_HOT = "motor_too_hot"
    BUFFER_FULL = "buffer_full"
    PARTIAL_FORMAT = "partial_format"
    MEMORY = "memory"
    UNEXPLAINED = "unexplained"  # the printer says that something is wrong, and not what


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """A device's state in plain words.

    Attributes:
        sentence: what is the matter and what to do, in English.
        is_optional: bibs are made and handed over without it.
    """

    name: str
    kind: str
    state: DeviceState
    sentence: str
    faults: frozenset[Fault] = frozenset()
    is_optional: bool = False

    @property
    def works(self) -> bool:
        """Tell whether nobody is needed at it."""
        return self.state in {DeviceState.READY, DeviceState.BUSY}


class PrintResult(Enum):
    """What became of one attempt at a printer."""

    OUT = "out"  # the printer says that the label is out
    UNTOUCHED = "untouched"  # not one byte was taken
    VOIDED = "voided"  # the printer itself marked the label VOID
    UNCERTAIN = "uncertain"  # bytes were taken and nobody knows


@dataclass(frozen=True, slots=True)
class ChipAnswer:
    """What an encoder saw.

    Attributes:
        epc, tid: as read back, upper-case hex, empty if not read.
        sentence: for staff, what is the matter; empty if all is well.
    """

    verdict: ChipVerdict
    epc: str = ""
    tid: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ChipFound:
    """A chip that lies on the encoder and is about to be written.

    Attributes:
        number: which chip of the bib it shall be.
        tid: the factory's code, upper-case hex; empty where it names no single chip.
        epc: what it holds so far, upper-case hex.
    """

    number: int
    tid: str
    epc: str


@dataclass(frozen=True, slots=True)
class ChipsAnswer:
    """What a separate encoder made of the chips of one bib.

    Attributes:
        chips: one answer for each chip that was asked for, in that order; empty: none was touched.
        sentence: for staff, what is the matter and what to do; empty if all is well.
    """

    chips: tuple[ChipAnswer, ...] = ()
    sentence: str = ""

    @property
    def verdict(self) -> ChipVerdict:
        """Give what is known of them together; a bib with one good chip of two is not good."""
        verdicts = {chip.verdict for chip in self.chips}
        if verdicts == {ChipVerdict.OK}:
            return ChipVerdict.OK
        if verdicts <= {ChipVerdict.FAILED_UNTOUCHED}:
            return ChipVerdict.FAILED_UNTOUCHED
        return ChipVerdict.UNKNOWN if ChipVerdict.UNKNOWN in verdicts else ChipVerdict.FAILED_DIRTY


MayWrite = Callable[[tuple[ChipFound, ...]], None]


@dataclass(frozen=True, slots=True)
class PrintAnswer:
    """What a printer made of one attempt.

    Attributes:
        chip: None where the printer was not asked to encode.
        sent: the bytes that were sent, for the archive.
        first_byte_s: monotonic time at which the device took the first byte; None: it took none.
    """

    result: PrintResult
    chip: ChipAnswer | None = None
    sentence: str = ""
    faults: frozenset[Fault] = frozenset()
    sent: bytes = b""
    first_byte_s: float | None = None


class BibPrinter(Protocol):
    """A label printer, one attempt at a time; all methods block and are called by one thread."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    @property
    def encodes(self) -> bool:
        """Tell whether it encodes chips in line."""

    def status(self) -> DeviceStatus:
        """Ask how it is; never raises for a fault of the device."""

    def make(
        self,
        attempt_key: str,
        label: bytes,
        *,
        chip: ChipPlan | None,
        on_fault: Callable[[DeviceStatus], None],
    ) -> PrintAnswer:
        """Print one label (and encode its chip), wait for the evidence, and say what is known.

        Args:
            attempt_key: names the attempt; only an answer that carries it counts.
            label: from `RenderedBib.label`.
            chip: what to encode in line, or None.
            on_fault: called while the printer waits for a person (paper out, head open), and once with
                READY or BUSY when it goes on.
        """

    def clear(self) -> None:
        """Throw away what waits in the printer, so that it cannot come out later."""

    def close(self) -> None:
        """Let the device go."""


@dataclass(frozen=True, slots=True)
class SlipAnswer:
    """What became of a slip.

    Attributes:
        is_printed: as far as the printer says.
        sentence: for staff, what is the matter; empty if all is well.
    """

    is_printed: bool
    sentence: str = ""


class SlipPrinter(Protocol):
    """A receipt printer for the runner's slip.

    All methods block, in bounded time, and never raise for a fault of the device. A slip may be lost or be
    printed twice: nothing waits for it.
    """

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    def status(self) -> DeviceStatus:
        """Ask how it is."""

    def print(self, slip: bytes) -> SlipAnswer:
        """Print one slip, in the printer's own language."""

    def close(self) -> None:
        """Let the device go."""


class ChipEncoder(Protocol):
    """A separate encoder, one bib at a time; all methods block and are called by one thread."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    def status(self) -> DeviceStatus:
        """Ask how it is; never raises for a fault of the device."""

    def encode(self, plans: tuple[ChipPlan, ...], *, may_write: MayWrite) -> ChipsAnswer:
        """Write exactly as many chips as are planned, and prove each by a fresh read.

        Args:
            plans: of one bib.
            may_write: called once, before the first word is written, with the chips that were found; what
                it raises goes to the caller, and no chip was touched.
        """

    def read(self, count: int = 1) -> ChipsAnswer:
        """Read the chips that lie there; `OK` means that exactly as many answered, each alone."""

    def close(self) -> None:
        """Let the device go."""


class ScanSource(Protocol):
    """A barcode scanner; read by a thread of its own."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    def status(self) -> DeviceStatus:
        """Ask how it is."""

    def read(self, *, timeout_s: float) -> str | None:
        """Wait for a scan; None when the time is over."""

    def prompt(self) -> None:
        """Ask for a scan of the finished bib: a light or a beep; a virtual scanner scans it."""

    def close(self) -> None:
        """Let the device go."""


@dataclass(frozen=True, slots=True)
class Devices:
    """The devices of one station; `encoder` is None where the printer encodes, `slip` where there is none."""

    printer: BibPrinter
    encoder: ChipEncoder | None
    scanner: ScanSource | None
    slip: SlipPrinter | None = None
