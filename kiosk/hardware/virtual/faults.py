"""What virtual devices can be told to do wrong, kept in a file that any process may change."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path

from kiosk.core.errors import DeviceError

_FILE = "faults.json"
_LOCK = "faults.lock"


class VirtualFault(Enum):
    """A closed list of misfortunes."""

    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    UNPLUGGED = "unplugged"
    STALLED_PIPE = "stalled_pipe"  # the USB endpoint halts once
    NO_ANSWER = "no_answer"
    CUTTER_STUCK = "cutter_stuck"
    PAPER_LOW = "paper_low"  # only a warning
    HS_SILENT = "hs_silent"  # ~HS is not answered, as the manual says of a printer that has stopped
    HQES_SILENT = "hqes_silent"  # old firmware: it does not know ~HQES
    NO_CHIP_ANSWER = "no_chip_answer"  # the encoder's answer is lost, status works
    CHIP_VOID = "chip_void"
    WRONG_CHIP = "wrong_chip"  # reads the blank beside it
    PREVIOUS_CHIP = "previous_chip"  # reads the label before
    PREVIOUS_CHIP_WRITTEN = "previous_chip_written"  # writes and reads the label before
    TWO_CHIPS = "two_chips"
    NO_CHIP = "no_chip"
    CHIP_LEAVES = "chip_leaves"  # after `words` words
    NOT_STORED = "not_stored"  # the writer says yes, the chip keeps its old code
    STORED_NOT_ACKNOWLEDGED = "stored_not_acknowledged"  # the chip has it, the writer says that it has not
    CHIP_SWAPPED = "chip_swapped"  # another chip lies there after the write
    GONE_IN_WRITE = "gone_in_write"  # the encoder's cable is out after `words` words
    SLOW = "slow"  # everything takes a third of a second longer


STOPS_PRINTING = frozenset(
    {VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN, VirtualFault.CUTTER_STUCK}
)
# these last until somebody mends them; the others happen to one label
LASTING = STOPS_PRINTING | {
    VirtualFault.UNPLUGGED,
    VirtualFault.GONE_IN_WRITE,
    VirtualFault.NO_ANSWER,
    VirtualFault.PAPER_LOW,
    VirtualFault.HS_SILENT,
    VirtualFault.HQES_SILENT,
}


@dataclass(frozen=True, slots=True)
class ScriptedFault:
    """One misfortune and when it strikes.

    Attributes:
        label: number of the label (or chip) to strike at; None: from now on, until cured.
        after_bytes: strike when this many bytes of the label's format were taken; None: when it prints.
        words: for CHIP_LEAVES and GONE_IN_WRITE, the words that were stored before.
    """

    fault: VirtualFault
    label: int | None = None
    after_bytes: int | None = None
    words: int = 0


class FaultBook:
    """The misfortunes planned for the virtual devices of one folder; any process may change them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / _FILE
        self._content: bytes | None = None
        self._seen: tuple[ScriptedFault, ...] = ()

    def planned(self) -> tuple[ScriptedFault, ...]:
        """Give all that is planned.

        Raises:
            DeviceError: the file holds something else.
        """
        try:
            content = self._path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return ()
        if content != self._content:
            self._seen = _parsed(self._path, content)
            self._content = content
        return self._seen

    def striking(self, label: int) -> dict[VirtualFault, ScriptedFault]:
        """Give what is wrong while a label is made; what waits for its byte is left out."""
        return {s.fault: s for s in self.planned() if s.label in {None, label} and s.after_bytes is None}

    def has(self, fault: VirtualFault) -> bool:
        """Tell whether something is wrong now, whatever the label."""
        return any(s.fault is fault and s.label is None and s.after_bytes is None for s in self.planned())

    def plan(self, scripted: ScriptedFault) -> None:
        """Plan one more."""
        with self._changing() as planned:
            planned.append(scripted)

    def cure(self, *faults: VirtualFault) -> None:
        """Mend these (paper loaded, head closed, cable back in), or everything if none is named."""
        with self._changing() as planned:
            planned[:] = [s for s in planned if faults and s.fault not in faults]

    def strike(self, scripted: ScriptedFault) -> None:
        """Let a planned one happen: it lasts until cured, or it is over if its kind does not last."""
        with self._changing() as planned:
            planned[:] = [s for s in planned if s != scripted]
            if scripted.fault in LASTING:
                planned.append(replace(scripted, label=None, after_bytes=None))

    @contextmanager
    def _changing(self) -> Iterator[list[ScriptedFault]]:
        with locked(self._folder / _LOCK):
            planned = list(self.planned())
            yield planned
            rows = [{**asdict(s), "fault": s.fault.value} for s in planned]
            write_atomically(self._path, json.dumps({"faults": rows}, indent=1).encode())


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a file lock that other processes and threads respect; a killed holder lets it go."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DeviceError(f"{path.parent} cannot be written ({error}): choose another folder") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that others see the old or the new one, never a part; the caller holds the lock.

    Raises:
        DeviceError: the folder cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise DeviceError(f"{path} cannot be written ({error}): free some space") from error


def _parsed(path: Path, content: bytes) -> tuple[ScriptedFault, ...]:
    try:
        rows = json.loads(content)["faults"]
        return tuple(_scripted(row) for row in rows)
    except (ValueError, KeyError, TypeError, AttributeError) as mistake:
        raise DeviceError(f"{path} holds no faults of a virtual device ({mistake!r}): remove it") from mistake


def _scripted(row: dict[str, object]) -> ScriptedFault:
    label, after, words = row.get("label"), row.get("after_bytes"), row.get("words", 0)
    return ScriptedFault(
        VirtualFault(row["fault"]),
        int(str(label)) if label is not None else None,
        int(str(after)) if after is not None else None,
        int(str(words)),
    )
