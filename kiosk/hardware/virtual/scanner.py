"""A scanner, simulated: it reads the pixels which the virtual printer drew from the bytes it received.

It knows no reservation: what it reads was decoded from the newest label's picture in the tray.
"""

from collections import deque
from threading import Condition
from time import monotonic

import zxingcpp
from PIL import Image

from kiosk.core.errors import DeviceError, InputError
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.hardware.addresses import VirtualAddress, parse_address
from kiosk.hardware.settings import DeviceSettings, amount
from kiosk.hardware.virtual.tray import Tray

_KIND = "virtual scanner, simulated"
_NEW_LABEL_S = 1.0
_TICK_S = 0.02
_SET_TO = [
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.QRCode,
]  # as a scanner is set: what a bib may carry; to look for all others takes four times as long


class VirtualScanner:
    """The scanner over one tray; `prompt` and `present` may come from any thread."""

    def __init__(self, name: str, tray: Tray, *, new_label_s: float) -> None:
        self._name = name
        self._tray = tray
        self._new_label_s = new_label_s
        self._changed = Condition()
        self._presented: deque[str] = deque()
        self._due_s: float | None = None
        self._last_scanned = self._newest()
        self._is_closed = False

    @property
    def name(self) -> str:
        """See `ScanSource.name`."""
        return self._name

    def status(self) -> DeviceStatus:
        """See `ScanSource.status`."""
        return DeviceStatus(self._name, _KIND, DeviceState.READY, f"{self._name} is ready")

    def read(self, *, timeout_s: float) -> str | None:
        """See `ScanSource.read`."""
        deadline = monotonic() + timeout_s
        with self._changed:
            while not self._is_closed:
                if self._presented:
                    return self._presented.popleft()
                if self._due_s is not None and (number := self._to_scan()) is not None:
                    self._due_s = None
                    self._last_scanned = number
                    return self._decoded(number)
                left = deadline - monotonic()
                if left <= 0:
                    break
                self._changed.wait(left if self._due_s is None else min(_TICK_S, left))
        return None

    def prompt(self) -> None:
        """See `ScanSource.prompt`; waits a little for a label that is new."""
        with self._changed:
            self._due_s = monotonic() + self._new_label_s
            self._changed.notify_all()

    def present(self, text: str) -> None:
        """Hold a code in front of the scanner, as a runner shows a pass."""
        with self._changed:
            self._presented.append(text)
            self._changed.notify_all()

    def close(self) -> None:
        """See `ScanSource.close`."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def _to_scan(self) -> int | None:
        newest = self._newest()
        is_over = self._due_s is not None and monotonic() >= self._due_s
        if newest > self._last_scanned or (is_over and newest):
            return newest
        if is_over:
            self._due_s = None
        return None

    def _newest(self) -> int:
        try:
            return self._tray.state().labels
        except DeviceError:  # a tray that cannot be read shows no label
            return 0

    def _decoded(self, number: int) -> str | None:
        try:
            with Image.open(self._tray.picture(number)) as png:
                grey = png.convert("L")
        except OSError:
            return None
        codes = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(_SET_TO))
        bars = [code.text for code in codes if code.format == zxingcpp.BarcodeFormat.Code128]
        return next(iter(bars or [code.text for code in codes]), None)


def open_scanner(settings: DeviceSettings) -> VirtualScanner:
    """Make the scanner over a virtual printer's folder; option: new_label_s.

    Raises:
        InputError: the address is not virtual.
    """
    address = parse_address(settings.address)
    if not isinstance(address, VirtualAddress):
        raise InputError(f'the virtual scanner cannot live at "{settings.address}"; write virtual:FOLDER')
    options = {**settings.options, **dict(address.options)}
    named = "virtual" in settings.name.casefold()
    return VirtualScanner(
        settings.name if named else f"{settings.name} (virtual)",
        Tray(settings.folder / address.folder, seed="", stock=0),
        new_label_s=amount(options, "new_label_s", default=_NEW_LABEL_S, at_most=60),
    )
