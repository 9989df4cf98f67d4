"""Importing 40,048 invented places, importing them again, and searching among them."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measuring import Series, report
from kiosk.app import SystemClock
from kiosk.config import draw_incarnation, load_event
from kiosk.db.roster import import_roster
from kiosk.db.store import create_database, open_store
from kiosk.sample import write_roster

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "event.toml"
PLACES = 40_048
SEARCHES = (
    "Müller",
    "MULLER",
    "Jean-Noël",
    "jean noel",
    "O'Brien",
    "Nguyễn",
    "Mulelr",
    "Garcia Mar",
    "1990-06-02",
)
ROUNDS = 5


def main() -> None:
    """Measure three first imports, second ones, and searches."""
    event = load_event(SAMPLE)
    first, second, found = [], [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory(prefix="bench-roster-") as folder:
            file = Path(folder) / "roster.csv"
            write_roster(file, PLACES)
            url = f"sqlite:///{folder}/event.db"
            create_database(url, event)
            clock, incarnation = SystemClock(), draw_incarnation()
            store = open_store(url, event=event, station_name="bench", incarnation=incarnation, clock=clock)
            for times in (first, second):
                begun = perf_counter()
                import_roster(store, file, event, dry_run=False, incarnation=incarnation, clock=clock)
                times.append((perf_counter() - begun) * 1000)
            found += _searches(store)
            store.close()
    report(
        f"Roster of {PLACES:,} places (CSV)",
        [
            Series("first import", first),
            Series("second import of the same file", second),
            Series("search by name, accent, typo, date", found),
        ],
    )


def _searches(store: object) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        for text in SEARCHES:
            begun = perf_counter()
            with store.reading() as view:
                view.search(text, limit=20)
            times.append((perf_counter() - begun) * 1000)
    return times


if __name__ == "__main__":
    main()
