"""What is drawn once for many bibs changes no dot, and every way to the dots shows the same."""

from pathlib import Path

import numpy as np
import pytest

from kiosk.core.event import StartArea
from kiosk.core.numbers import parse_range
from kiosk.core.people import BibNumber
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.drawing import Drawing
from kiosk.printing.ground import split
from kiosk.printing.page import Ground, Page
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.raster import Press, pdf_dots
from kiosk.printing.renderer import load_design
from tests.helpers.printing import DESIGN, sample_content

DESIGNS = sorted(DESIGN.parent.glob("*.toml"))
OTHER_AREA = StartArea("SAS4", "Mésange", "M", "diamond", "#00aa00", parse_range("40000-40048"))
BIBS = (
    sample_content(),
    sample_content(bib_name="สมหญิง น้ำใส", watermark="REHEARSAL"),
    sample_content(bib=BibNumber(40048), barcode="40048", start_area=OTHER_AREA, copy=2, piece="#3"),
    sample_content(bib_name="عبد الرحمن بن محمد", copy=1, watermark="REHEARSAL"),
    sample_content(bib_name=""),
)


@pytest.fixture(params=DESIGNS, ids=lambda path: path.stem)
def design(request):
    return load_design(request.param)


def without_ground(page):
    return Page(page.width, page.height, page.dpi, page.title, Ground(), page.all_items)


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_bib_over_a_kept_ground_has_every_dot_of_one_drawn_at_once(design, dpi):
    drawing = Drawing(design, plain_profile("zpl", dpi))
    press = Press()

    for content in (*BIBS, *BIBS):
        page = drawing.lay_out(content)
        assert np.array_equal(press.dots(page), press.dots(without_ground(page)))


def test_the_pdf_shows_the_dots_but_for_a_few_on_the_edges_of_letters(design):
    drawing = Drawing(design, plain_profile("zpl", 203))

    for content in BIBS:
        page = drawing.lay_out(content)
        dots = Press().dots(page)
        shown = pdf_dots(page_pdf(page), dpi=203)
        for area in page.shaded:  # a PDF keeps its greys
            rows = slice(int(area.y * 8) - 2, int(area.bottom * 8) + 2)
            shown[rows, int(area.x * 8) - 2 : int(area.right * 8) + 2] = dots[
                rows, int(area.x * 8) - 2 : int(area.right * 8) + 2
            ]
        assert shown.shape == dots.shape
        assert np.count_nonzero(shown != dots) < dots.size / 20_000


def test_two_races_and_their_replacements_keep_a_ground_each(design):
    drawing = Drawing(design, plain_profile("zpl", 203))

    first, again, other, copy = (
        drawing.lay_out(content).ground
        for content in (
            sample_content(),
            sample_content(bib=BibNumber(2), bib_name="Anne", start_area=OTHER_AREA),
            sample_content(race="10K", race_name="10 km"),
            sample_content(copy=3),
        )
    )

    assert first is again
    assert len({id(ground) for ground in (first, other, copy)}) == 3


def test_nothing_that_names_a_runner_is_part_of_a_ground(design):
    alike, own = split(design)

    assert len(alike) + len(own) == len(design.elements)
    assert alike
    page = Drawing(design, plain_profile("zpl", 203)).lay_out(sample_content(bib_name="Zoë Exemple"))
    assert "Zoë" not in " ".join(getattr(getattr(i, "text", None), "words", "") for i in page.ground.items)


def test_an_element_painted_over_one_that_differs_stays_above_it(tmp_path):
    file = Path(tmp_path / "over.toml")
    file.write_text(
        "[page]\nwidth = 60\nheight = 40\n"
        '[[element]]\nkind = "text"\nsays = "{number}"\nx = 5\ny = 5\nwidth = 50\nheight = 30\nletters = 14\n'
        '[[element]]\nkind = "box"\nink = "white"\nx = 5\ny = 18\nwidth = 50\nheight = 4\n'
    )

    dots = Press().dots(Drawing(load_design(file), plain_profile("zpl", 254)).lay_out(sample_content()))

    assert dots.any()
    assert not dots[182:218, 52:548].any()
