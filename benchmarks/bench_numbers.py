"""Reserving a number with 40 and with 40,000 numbers taken; and the naive search in the same run."""

import sqlite3
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measuring import Series, report
from kiosk.app import SystemClock
from kiosk.config import draw_incarnation, load_event
from kiosk.core.operation import Outcome
from kiosk.core.people import RaceCode
from kiosk.db.store import create_database, open_store

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "event.toml"
ROUNDS = 200


def main() -> None:
    """Measure both ends, and the naive route at both ends."""
    event = load_event(SAMPLE)
    with tempfile.TemporaryDirectory(prefix="bench-numbers-") as folder:
        url = f"sqlite:///{folder}/event.db"
        create_database(url, event)
        store = open_store(
            url, event=event, station_name="bench", incarnation=draw_incarnation(), clock=SystemClock()
        )
        few = _take_each(store, 40)
        many = _take_each(store, 39_600)
        store.close()
        naive_few, naive_many = _naive(Path(folder) / "naive.db")
        report(
            "Take the next free number, one durable transaction each",
            [
                Series("40 numbers taken", few),
                Series("40,000 numbers taken", many),
                Series("naive (scan all, first gap), 40 taken", naive_few),
                Series("naive (scan all, first gap), 40,000 taken", naive_many),
            ],
        )


def _take_each(store: object, fill: int) -> list[float]:
    """Take `fill` numbers in bulk, then measure single ones."""
    with store.working(store.next_key(), f"fill {fill}") as work:
        for index in range(fill):
            race = RaceCode("42K" if index % 2 else "10K")
            if work.take_number(race, "", wanted=None) is None:
                break
        work.commit(Outcome("filled"))
    times = []
    for index in range(ROUNDS):
        begun = perf_counter()
        with store.working(store.next_key(), "one") as work:
            number = work.take_number(RaceCode("42K"), "", wanted=None)
            if number is None:
                raise RuntimeError("the pool is empty: the benchmark takes too many")
            if index % 2:
                work.commit(Outcome("taken"))  # the other half is rolled back, so that the pool lasts
        times.append((perf_counter() - begun) * 1000)
    return times


def _naive(path: Path) -> tuple[list[float], list[float]]:
    base = sqlite3.connect(path)
    base.execute("pragma journal_mode = wal")
    base.execute("pragma synchronous = full")
    base.execute("create table bib (number integer)")
    results = []
    for fill in (40, 39_600):
        base.executemany("insert into bib values (?)", [(n,) for n in range(1, fill + 1)])
        base.commit()
        times = []
        for _ in range(ROUNDS // 4):
            begun = perf_counter()
            taken = {number for (number,) in base.execute("select number from bib")}
            number = next(n for n in range(1, 99_999) if n not in taken)
            base.execute("insert into bib values (?)", (number,))
            base.commit()
            times.append((perf_counter() - begun) * 1000)
        base.execute("delete from bib")
        results.append(times)
    base.close()
    return results[0], results[1]


if __name__ == "__main__":
    main()
