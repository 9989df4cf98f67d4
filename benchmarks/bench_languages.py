"""A picture in each printer's language: a bib of the sample design, the worst of its size, and a slip."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from benchmarks.measuring import Series, report
from kiosk.core.bib import Picture
from kiosk.core.language import Compression
from kiosk.printing import tspl, zpl
from kiosk.printing.escpos import slip_of
from kiosk.printing.renderer import open_renderer
from kiosk.printing.slip import SlipDrawing, SlipPaper
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.slips import sample_slip

ROUNDS = 50


def main() -> None:
    """Measure every language on both pictures."""
    bib = open_renderer(DESIGN, dpi=203).render(sample_content()).picture
    noise = np.random.default_rng(1427).integers(0, 256, 168 * 1918, np.uint8).tobytes()
    for title, picture in (("bib", bib), ("noise", Picture(1343, 1918, 203, noise))):
        words = f"A {title} of {picture.width_dots} x {picture.height_dots} dots as bytes"
        report(words, [_measured(name, make, picture) for name, make in _languages()])
    drawing = SlipDrawing(SlipPaper())
    report(
        "A slip of 80 mm",
        [
            _measured("drawn", lambda _picture: drawing.picture(sample_slip()).rows, bib),
            _measured("as ESC/POS", slip_of, drawing.picture(sample_slip())),
        ],
    )


def _languages() -> list[tuple[str, Callable[[Picture], bytes]]]:
    zpls = [
        (f"ZPL, {packing.value}", partial(zpl.label_body, compression=packing)) for packing in Compression
    ]
    return [*zpls, ("TSPL", tspl.label_body)]


def _measured(name: str, make: Callable[[Picture], bytes], picture: Picture) -> Series:
    size = len(make(picture))
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        make(picture)
        times.append((perf_counter() - begun) * 1000)
    return Series(f"{name} ({size:,} bytes)", times)


if __name__ == "__main__":
    main()
