"""A pickup from the decision to the first byte at the (virtual) printer, with 40,048 places.

In the same run: the naive route with public parts, on the same people and the same disk: a table scan for
the next free number, reportlab page -> pypdfium2 -> uncompressed hex graphic, and one commit.
"""

import csv
import io
import sqlite3
import sys
import tempfile
from pathlib import Path
from queue import Queue
from time import perf_counter

import pypdfium2
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measuring import Series, report
from kiosk.app import open_site, running
from kiosk.cli.demo import DemoFolder, prepare
from kiosk.core.event import Face
from kiosk.core.flow.events import Shown, Taken
from kiosk.core.flow.states import Choosing, Closed, HandingOver, Refused

PLACES = 40_048
PICKUPS = 200
WARM_UP = 10


def main() -> None:
    """Measure both routes."""
    with tempfile.TemporaryDirectory(prefix="bench-pickup-") as folder:
        place = DemoFolder(Path(folder))
        prepare(place, PLACES)
        decided, first_byte, total = ours(place)
        naive = the_naive_way(place)
        report(
            f"Pickup with {PLACES:,} places",
            [
                Series("look up and decide", decided),
                Series("decision to first byte (reserve, draw, journal, status)", first_byte),
                Series("whole visit, with the simulated printer's 100 ms", total),
                Series("naive: scan for a number, draw with public parts, commit", naive),
            ],
            notes=["The simulated printer encodes 50 ms and feeds 50 ms, after the first byte."],
        )


def ours(place: DemoFolder) -> tuple[list[float], list[float], list[float]]:
    """Serve people one after the other through the real services."""
    calls: Queue = Queue()
    decided, first_byte, total = [], [], []
    with (
        open_site(place.station) as site,
        running(site, face=Face.DESK, deliver=calls.put, on_bug=_raise, counts_as_seen=True) as at_work,
    ):
        at_work.health.ask_now()
        for code in _codes(place):
            station = at_work.station
            station.handle(Shown(code))
            while not isinstance(station.state, Closed | Refused | Choosing):
                if isinstance(station.state, HandingOver):
                    station.handle(Taken(station.state.visit))
                else:
                    calls.get(timeout=30)()
            spans = station.stopwatch.milliseconds()
            if isinstance(station.state, Closed):
                decided.append(spans["decide"])
                first_byte.append(spans["first_byte"])
                total.append(spans["total"])
            if len(total) == PICKUPS + WARM_UP:
                break
    return decided[WARM_UP:], first_byte[WARM_UP:], total[WARM_UP:]


def the_naive_way(place: DemoFolder) -> list[float]:
    """Do what a weekend project would do, with the same data on the same disk."""
    base = sqlite3.connect(place.path / "naive.db")
    base.execute("create table runner (code text, name text, bib integer)")
    with place.passes.open(encoding="utf-8", newline="") as file:
        rows = [(row["pass"], row["name"], None) for row in csv.DictReader(file)]
    base.executemany("insert into runner values (?, ?, ?)", rows)
    base.commit()
    times = []
    for code, *_ in rows[: PICKUPS // 4]:
        begun = perf_counter()
        name, _ = base.execute("select name, bib from runner where code = ?", (code,)).fetchone()
        taken = {bib for (bib,) in base.execute("select bib from runner where bib is not null")}
        bib = next(number for number in range(1, PLACES + 1) if number not in taken)
        base.execute("update runner set bib = ? where code = ?", (bib, code))
        base.commit()
        naive_label(bib, name)
        times.append((perf_counter() - begun) * 1000)
    base.close()
    return times


def naive_label(bib: int, name: str) -> bytes:
    """Draw a bib with reportlab, rasterise it with pdfium, and write plain hex."""
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=(203.2 * mm, 101.6 * mm))
    canvas.setFont("Helvetica-Bold", 160)
    canvas.drawString(6 * mm, 36 * mm, str(bib))
    canvas.setFont("Helvetica", 30)
    canvas.drawString(6 * mm, 12 * mm, name.encode("latin-1", "replace").decode("latin-1"))
    Code128(str(bib), barHeight=20 * mm, barWidth=0.5 * mm).drawOn(canvas, 150 * mm, 8 * mm)
    canvas.save()
    bitmap = pypdfium2.PdfDocument(page.getvalue())[0].render(scale=203 / 72, grayscale=True)
    bits = bitmap.to_pil().convert("1")
    row = (bits.width + 7) // 8
    data = bytes(255 - byte for byte in bits.tobytes())
    return b"^XA^FO0,0^GFA,%d,%d,%d,%s^FS^XZ" % (len(data), len(data), row, data.hex().upper().encode())


def _codes(place: DemoFolder) -> list[str]:
    with place.passes.open(encoding="utf-8", newline="") as file:
        return [row["pass"] for row in csv.DictReader(file)][20:]


def _raise(bug: BaseException) -> None:
    raise bug


if __name__ == "__main__":
    main()
