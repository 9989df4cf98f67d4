"""How the station's devices and its database are, asked now and then on their own threads."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from threading import Lock

from kiosk.core.ports import Devices, DeviceStatus
from kiosk.services.bibs.slips import Slips
from kiosk.services.lanes.worker import Lane


class Health:
    """Keeps the last status of each device; `poll` asks those that have nothing else to do."""

    def __init__(
        self,
        devices: Devices,
        *,
        printer_lane: Lane,
        encoder_lane: Lane,
        on_change: Callable[[tuple[DeviceStatus, ...]], None],
        needs_scanner: bool = False,
        slips: Slips | None = None,
        slip_lane: Lane | None = None,
    ) -> None:
        """Begin with nothing known.

        Args:
            devices: that are asked.
            printer_lane: the printer's own thread.
            encoder_lane: the encoder's own thread.
            on_change: takes what is known as soon as it is something else; called on any thread.
            needs_scanner: without it no bib can be finished here.
            slips: shown beside the devices, and never needed.
            slip_lane: the slip printer's own thread.
        """
        self._asked: dict[str, tuple[Lane | None, Callable[[], DeviceStatus]]] = {
            "printer": (printer_lane, devices.printer.status)
        }
        if devices.encoder is not None:
            self._asked["encoder"] = (encoder_lane, devices.encoder.status)
        if devices.scanner is not None:
            self._asked["scanner"] = (None, devices.scanner.status)
        if slips is not None:
            self._asked["slip"] = (slip_lane, slips.status)
        self._on_change = on_change
        self._known: dict[str, DeviceStatus] = {}
        needed = ("printer", "encoder", *(("scanner",) if needs_scanner else ()))
        self._needed = tuple(name for name in needed if name in self._asked)
        self._rounds: Counter[str] = Counter()
        self._store_trouble = ""
        self._lock = Lock()

    @property
    def statuses(self) -> tuple[DeviceStatus, ...]:
        """Give what was last known, printer first."""
        with self._lock:
            return tuple(self._known[name] for name in self._asked if name in self._known)

    @property
    def trouble(self) -> str:
        """Say why no bib can be made now, or nothing."""
        with self._lock:
            needed = [self._known[name] for name in self._needed if name in self._known]
            store_trouble = self._store_trouble
        return store_trouble or next((status.sentence for status in needed if not status.works), "")

    @property
    def scanner_works(self) -> bool:
        """Tell whether codes can be scanned; of a scanner that types like a keyboard nothing is known."""
        with self._lock:
            return "scanner" not in self._known or self._known["scanner"].works

    @property
    def rounds(self) -> tuple[int, ...]:
        """Count the answers of each device that a bib needs: asked again, it has a higher number."""
        with self._lock:
            return tuple(self._rounds[name] for name in self._needed)

    def poll(self) -> None:
        """Ask every device that is not at work; returns at once."""
        for name, (lane, ask) in self._asked.items():
            if lane is None:
                self._note(name, ask())
            elif lane.is_idle:
                lane.submit(partial(self._ask, name, ask))

    def ask_now(self) -> None:
        """Ask every device, and wait for the answers of those that a bib may need."""
        for name, (lane, ask) in self._asked.items():
            if name == "slip" and lane is not None:
                lane.submit(partial(self._ask, name, ask))
            else:
                self._note(name, lane.submit(ask).result() if lane is not None else ask())

    def note_store(self, trouble: str) -> None:
        """Take what became of the last write into the database: why it failed, or nothing."""
        with self._lock:
            changed = self._store_trouble != trouble
            self._store_trouble = trouble
        if changed:
            self._on_change(self.statuses)

    def _ask(self, name: str, ask: Callable[[], DeviceStatus]) -> None:
        self._note(name, ask())

    def _note(self, name: str, status: DeviceStatus) -> None:
        with self._lock:
            changed = self._known.get(name) != status
            self._known[name] = status
            self._rounds[name] += 1
        if changed:
            self._on_change(self.statuses)
