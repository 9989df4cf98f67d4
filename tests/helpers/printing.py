"""What tests of the bib's picture share: invented runners and a strict look at bars."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.core.barcode import Symbology
from kiosk.core.bib import BibContent
from kiosk.core.event import StartArea
from kiosk.core.numbers import parse_range
from kiosk.core.people import BibNumber, Member, MemberId, RaceCode
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.design.values import Design
from kiosk.printing.drawing import Drawing
from kiosk.printing.page import Page

DESIGN = Path(__file__).parents[2] / "resources" / "designs" / "marathon.toml"


def sample_content(**changes: object) -> BibContent:
    """Give an invented runner's bib, with changes."""
    area = StartArea("SAS1", "Amélie Mauresmo", "A", "triangle", "#d0021b", parse_range("1-2503"))
    content = BibContent(
        bib=BibNumber(1427),
        bib_name="Zoë",
        member=Member(MemberId("M1"), "Zoë", "Exemple", date(1990, 1, 1), "F", "FRA", "fr"),
        race=RaceCode("42K"),
        race_name="Marathon",
        event_name="Marathon Pour Tous",
        start_area=area,
        start=datetime(2024, 8, 10, 21, 0, tzinfo=UTC),
        distance_m=42195,
        source="draw",
        symbology=Symbology.CODE128,
        barcode="1427",
        piece="",
        copy=0,
        watermark="",
    )
    return replace(content, **changes)  # type: ignore[arg-type]


def run_lengths(row: NDArray[np.bool_]) -> list[int]:
    """Give the lengths of bars and gaps of one row, from the first black dot to the last."""
    black = np.flatnonzero(row)
    return [len(list(run)) for _, run in groupby(row[black[0] : black[-1] + 1].tolist())]


@lru_cache(maxsize=32)
def _drawing(design: Design, dpi: int) -> Drawing:
    return Drawing(design, plain_profile("zpl", dpi))


def laid_out(design: Design, content: BibContent, *, dpi: int) -> Page:
    """Give the page of a bib."""
    return _drawing(design, dpi).lay_out(content)
