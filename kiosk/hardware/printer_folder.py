"""A folder that takes pages, for a print shop to print; no device is driven, so none was tried.

Follows no protocol: `bib-KEY.pdf` appears whole or not at all, and never over another file.
"""

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path
from threading import Event
from time import monotonic

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError
from kiosk.core.ports import DeviceState, DeviceStatus, PrintAnswer, PrintResult
from kiosk.hardware.addresses import FolderAddress, parse_address
from kiosk.hardware.fault_bell import OnFault
from kiosk.hardware.pages import check_page
from kiosk.hardware.settings import DeviceSettings, amount

_KIND = "folder for pages, nothing is printed"
_ROOM_MB = 50.0
_BYTES_PER_MB = 1024 * 1024
_KEY = re.compile(r"[\w.\-]+")


class FolderPrinter:
    """Writes one file for each attempt; what lies in the folder is out, whether somebody prints it or not."""

    def __init__(self, name: str, folder: Path, *, room_mb: float) -> None:
        self._name = name
        self._folder = folder
        self._room_mb = room_mb
        self._closed = Event()

    @property
    def name(self) -> str:
        """See `BibPrinter.name`."""
        return self._name

    @property
    def encodes(self) -> bool:
        """See `BibPrinter.encodes`; a folder does not."""
        return False

    def status(self) -> DeviceStatus:
        """See `BibPrinter.status`: whether the folder is there, writable, and has room."""
        if self._closed.is_set():
            return self._in(DeviceState.GONE, f"{self.name}: it was closed: open the station again")
        try:
            free_mb = shutil.disk_usage(self._folder).free / _BYTES_PER_MB
        except OSError:
            words = f"the folder {self._folder} is not there: make it, or plug its drive in"
            return self._in(DeviceState.GONE, f"{self.name}: {words}")
        if not (self._folder.is_dir() and os.access(self._folder, os.W_OK | os.X_OK)):
            words = f"the folder {self._folder} may not be written: allow it to this user"
            return self._in(DeviceState.ATTENTION, f"{self.name}: {words}")
        if free_mb < self._room_mb:
            words = f"the folder {self._folder} has no room: free some space"
            return self._in(DeviceState.ATTENTION, f"{self.name}: {words}")
        return self._in(
            DeviceState.READY,
            f"{self.name} is ready; it is a folder: pages wait there for somebody to print them",
        )

    def make(
        self,
        attempt_key: str,
        label: bytes,
        *,
        chip: ChipPlan | None,
        on_fault: OnFault,  # noqa: ARG002 - nobody is called to a folder: it takes a page or it does not
    ) -> PrintAnswer:
        """See `BibPrinter.make`; out means that the file is on the disk.

        Raises:
            InputError: a chip is wanted, the label is no PDF, or the key is no name of a file.
        """
        check_page(self.name, label, chip)
        if not _KEY.fullmatch(attempt_key):
            raise InputError(f'"{attempt_key}" is no name of a file: use letters, digits, dots and dashes')
        status = self.status()
        if not status.works:
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=status.sentence)
        file = self._folder / f"bib-{attempt_key}.pdf"
        try:
            _write(file, label)
        except FileExistsError:
            words = f"{file.name} lies in {self._folder} already: look at it, and take it away"
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name}: {words}")
        except OSError as error:
            words = f"{file} cannot be written ({error.strerror}): free some space"
            return PrintAnswer(PrintResult.UNTOUCHED, sentence=f"{self.name}: {words}")
        return PrintAnswer(PrintResult.OUT, sent=label, first_byte_s=monotonic())

    def clear(self) -> None:
        """See `BibPrinter.clear`; nothing waits: a file is out, and only a person takes it away again."""

    def close(self) -> None:
        """See `BibPrinter.close`."""
        self._closed.set()

    def _in(self, state: DeviceState, words: str) -> DeviceStatus:
        return DeviceStatus(self.name, _KIND, state, words)


def open_printer(settings: DeviceSettings) -> FolderPrinter:
    """Make the printer of a station; option: room_mb, how much must be free.

    Raises:
        InputError: the address is no folder, or the option is wrong.
    """
    address = parse_address(settings.address)
    if not isinstance(address, FolderAddress):
        raise InputError(f'pages cannot be put into "{settings.address}"; write folder:PATH')
    room_mb = amount(settings.options, "room_mb", default=_ROOM_MB)
    return FolderPrinter(settings.name, settings.folder / address.folder, room_mb=room_mb)


def _write(file: Path, content: bytes) -> None:
    """Let a file appear whole.

    Raises:
        FileExistsError: one of that name is there.
        OSError: it cannot be written; nothing is left behind.
    """
    draft = file.with_name(f".{file.name}.new")
    try:
        with draft.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        _name(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _name(draft: Path, file: Path) -> None:
    try:
        os.link(draft, file)
    except FileExistsError:
        raise
    except OSError as no_links:
        # memory sticks know no second name; there, a look and a move have to do
        if file.exists():
            raise FileExistsError(file) from no_links
        draft.replace(file)
    with suppress(OSError):
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
