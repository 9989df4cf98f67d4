"""The faces: scan to card, stalls of the drawing thread, cold start, and memory, at 40,048 places.

In the same run: the naive look-up, a `LIKE '%name%'` over the roster on the drawing thread.
"""

import csv
import gc
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QSize, QTimer

from benchmarks.measuring import Series, report
from kiosk.app import RESOURCES, Running, open_site, running
from kiosk.cli.demo import DemoFolder, prepare
from kiosk.core.event import Face
from kiosk.core.flow.events import ChecksDone, Dismissed, Taken
from kiosk.core.flow.states import Checking, Choosing, Closed, HandingOver, Refused
from kiosk.core.pickup import Checks
from kiosk.ui.face import make_application, make_window
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.window.bridge import Bridge

PLACES = 40_048
WARM_UP = 10
EARLY, LATE = 50, 500
STARTS = 5
LEAST_STALL_MS = 1.0
QUICK = "virtual:tray?encode_s=0.01&feed_s=0.01"


@dataclass(frozen=True)
class Memory:
    """What the process holds, in MB: memory of its own, and pages of files that it has looked at."""

    own: float
    files: float


@dataclass
class Busy:
    """Measures how long the drawing thread is away from its event loop."""

    stalls_ms: list[float] = field(default_factory=list)
    rests: int = 0
    _since: float = field(default_factory=time.perf_counter)

    def watch(self) -> None:
        """Begin; the dispatcher of this thread tells when it sleeps and when it wakes."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._sleeps)
        dispatcher.awake.connect(self._wakes)

    def _wakes(self) -> None:
        self._since = time.perf_counter()

    def _sleeps(self) -> None:
        self.rests += 1
        away_ms = (time.perf_counter() - self._since) * 1000
        if away_ms > LEAST_STALL_MS:
            self.stalls_ms.append(away_ms)


@dataclass
class Visitor:
    """Serves people at a real desk window, as fast as the window shows them."""

    station: Running
    window: object
    busy: Busy
    cards_ms: list[float] = field(default_factory=list)
    longest_ms: list[float] = field(default_factory=list)

    def visit(self, code: str) -> None:
        """Scan, issue, hand over; a refusal or a choice is left alone."""
        before = len(self.busy.stalls_ms)
        begun = time.perf_counter()
        self.station.counter.scanned(code)
        self._until(Checking, Choosing, Refused, HandingOver)
        self._painted()
        self.cards_ms.append((time.perf_counter() - begun) * 1000)
        if isinstance(self.state, Checking):
            document = self.state.grant.race.documents[0]
            seen = Checks(identity="passport", document=document, guardian=True)
            self.station.counter.handle(ChecksDone(self.state.visit, seen))
            self._until(HandingOver, Refused)
        if isinstance(self.state, HandingOver):
            self.station.counter.handle(Taken(self.state.visit))
            self._until(Closed)
        self.station.counter.handle(Dismissed(self.state.visit))
        self._painted()
        self.longest_ms.append(max(self.busy.stalls_ms[before:], default=0.0))

    @property
    def state(self) -> object:
        """Give what the station shows."""
        return self.station.station.state

    def _until(self, *kinds: type) -> None:
        self._wait(lambda: isinstance(self.state, kinds))

    def _painted(self) -> None:
        """Wait until the drawing thread rests: everything that was shown is painted then."""
        before = self.busy.rests
        self._wait(lambda: self.busy.rests > before)

    def _wait(self, holds: Callable[[], bool]) -> None:
        """Run a real event loop, in which what was taken away is also destroyed."""
        loop, look, deadline = QEventLoop(), QTimer(), time.perf_counter() + 30

        def check() -> None:
            if holds() or time.perf_counter() > deadline:
                loop.quit()

        look.timeout.connect(check)
        look.start(1)
        loop.exec()
        if not holds():
            raise TimeoutError(f"still {self.state}")


def main() -> None:
    """Measure and report."""
    with tempfile.TemporaryDirectory(prefix="bench-ui-") as folder:
        place = DemoFolder(Path(folder))
        prepare(place, PLACES)
        station_file = place.station.read_text(encoding="utf-8")
        starts = [_cold_start(place.station) for _ in range(STARTS)]
        place.station.write_text(_with_quick_printer(station_file), encoding="utf-8")
        visitor, early, late = _visits(place)
        report(
            f"The faces with {PLACES:,} places",
            [
                Series("scan to the runner's card, painted", visitor.cards_ms[WARM_UP:]),
                Series("naive: LIKE over the roster, on the drawing thread", _the_naive_way(place)),
                Series("stalls of the drawing thread over 1 ms", visitor.busy.stalls_ms),
                Series("longest stall of each visit", visitor.longest_ms[WARM_UP:]),
                Series("cold start to the first paint, new process", starts),
            ],
            notes=[
                f"longest stall in {LATE} visits: {max(visitor.longest_ms[WARM_UP:]):.0f} ms",
                f"own memory after {EARLY} visits {early.own:.1f} MB, after {LATE} visits {late.own:.1f} MB",
                f"pages of mapped files {early.files:.1f} MB, then {late.files:.1f} MB",
                "Offscreen platform; the simulated printer encodes 10 ms and feeds 10 ms.",
            ],
        )


def _with_quick_printer(text: str) -> str:
    lines = [f'address = "{QUICK}"' if 'address = "virtual:tray' in one and "printer" in section else one
             for one, section in _with_sections(text)]  # fmt: skip
    return "\n".join(lines) + "\n"


def _with_sections(text: str) -> list[tuple[str, str]]:
    section, found = "", []
    for line in text.splitlines():
        section = line if line.startswith("[") else section
        found.append((line, section))
    return found


def _visits(place: DemoFolder) -> tuple[Visitor, Memory, Memory]:
    make_application()
    install_fonts(house_fonts())
    bridge, busy = Bridge(), Busy()
    with (
        open_site(place.station) as site,
        running(site, face=Face.DESK, deliver=bridge.deliver, on_bug=bridge.bug) as station,
    ):
        languages = Languages(RESOURCES / "translations")
        window = make_window(Face.DESK, station.counter, size=QSize(1366, 768), hint="", languages=languages)
        window.show()
        window.begin()
        station.health.ask_now()
        busy.watch()
        visitor = Visitor(station, window, busy)
        memory = {}
        for number, code in enumerate(_codes(place, LATE), start=1):
            visitor.visit(code)
            if number in {EARLY, LATE}:
                gc.collect()
                memory[number] = _memory()
        window.close()
    return visitor, memory[EARLY], memory[LATE]


def _cold_start(station_file: Path) -> float:
    """Start the program as `kiosk run` does, and give the milliseconds to the first paint."""
    script = Path(__file__).with_name("first_paint.py")
    begun = time.time()
    done = subprocess.run(
        [sys.executable, script, station_file], capture_output=True, text=True, check=True, timeout=60
    )
    return (float(done.stdout.split()[-1]) - begun) * 1000


def _the_naive_way(place: DemoFolder) -> list[float]:
    base = sqlite3.connect(f"file:{place.path / 'event.db'}?mode=ro", uri=True)
    ask = "SELECT * FROM member JOIN place USING (member_id) WHERE given_name || ' ' || family_name LIKE ?"
    times = []
    with place.passes.open(encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)][:40]
    for name in names:
        begun = time.perf_counter()
        base.execute(ask, (f"%{name}%",)).fetchall()
        times.append((time.perf_counter() - begun) * 1000)
    base.close()
    return times


def _codes(place: DemoFolder, many: int) -> list[str]:
    with place.passes.open(encoding="utf-8", newline="") as file:
        return [row["pass"] for row in csv.DictReader(file)][20 : 20 + many]


def _memory() -> Memory:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith("Rss")}
    return Memory(kib["RssAnon"] * 1024 / 1e6, kib["RssFile"] * 1024 / 1e6)


if __name__ == "__main__":
    main()
