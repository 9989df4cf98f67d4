"""Several bibs lie on a sheet unscaled, in order, with marks where they are cut apart."""

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.drawing import Drawing
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.raster import pdf_dots
from kiosk.printing.renderer import load_design
from kiosk.printing.sheets import PAPERS, plan_sheet, sheets_pdf
from tests.helpers.printing import DESIGN, sample_content


@pytest.mark.parametrize(
    ("size", "per_sheet", "paper", "grid", "sheet"),
    [
        ((210, 148), 2, "a4", (1, 2), (210, 297)),
        ((210, 148), 4, "A3", (2, 2), (420, 297)),
        ((148, 210), 2, "a4", (2, 1), (297, 210)),
        ((203.2, 101.6), 2, "letter", (1, 2), (215.9, 279.4)),
        ((203.2, 101.6), 1, "a4", (1, 1), (210, 297)),
        ((50, 40), 6, "100x120", (2, 3), (100, 120)),
    ],
)
def test_bibs_are_laid_out_either_way_up(size, per_sheet, paper, grid, sheet):
    plan = plan_sheet(*size, per_sheet=per_sheet, paper=paper)

    assert (plan.columns, plan.rows) == grid
    assert (plan.width, plan.height) == sheet
    assert len(plan.places) == per_sheet


@pytest.mark.parametrize(
    ("size", "per_sheet", "paper", "words"),
    [
        ((240, 168), 2, "a4", "do not fit on a4 unscaled; take a larger paper"),
        ((50, 40), 2, "b7", '"b7" is no paper; write a3, a4'),
        ((50, 40), 0, "a4", "between 1 and 64"),
        ((50, 40), 65, "a4", "between 1 and 64"),
    ],
)
def test_what_does_not_fit_is_refused_and_never_scaled(size, per_sheet, paper, words):
    with pytest.raises(InputError, match=words):
        plan_sheet(*size, per_sheet=per_sheet, paper=paper)


def test_five_bibs_on_sheets_of_two_are_whole_in_order_and_at_their_own_size():
    design = load_design(DESIGN.with_name("office-a5.toml"))
    drawing = Drawing(design, plain_profile("zpl", 300))
    pages = [drawing.lay_out(sample_content(bib=BibNumber(n), barcode=str(n))) for n in range(1, 6)]
    plan = plan_sheet(design.width, design.height, per_sheet=2, paper="a4")

    pdf = sheets_pdf(pages, plan, title="five")

    with pypdfium2.PdfDocument(pdf) as document:
        count = len(document)
    sheets = [pdf_dots(pdf, dpi=300, page=number) for number in range(count)]
    found = []
    for dots in sheets:
        codes = zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)
        found.append([code.text for code in sorted(codes, key=lambda code: code.position.top_left.y)])
    assert found == [["1", "2"], ["3", "4"], ["5"]]
    alone = pdf_dots(page_pdf(pages[0]), dpi=300)
    top = round(plan.top / 25.4 * 300)
    shown = sheets[0][top : top + alone.shape[0], : alone.shape[1]]
    assert abs(int(shown.sum()) - int(alone.sum())) < alone.sum() / 500


def test_marks_stand_outside_the_bibs():
    design = load_design(DESIGN)
    page = Drawing(design, plain_profile("zpl", 254)).lay_out(sample_content())
    plan = plan_sheet(design.width, design.height, per_sheet=2, paper="a3")

    dots = pdf_dots(sheets_pdf([page, page], plan, title="marks"), dpi=254)

    left, top = round(plan.left * 10), round(plan.top * 10)
    assert dots[top - 40, left - 3 : left + 4].any()
    assert dots[top - 3 : top + 4, left - 40].any()
    assert not dots[top + 1 : top + 50, left - 8 : left - 2].any()


def test_every_paper_is_upright():
    assert all(width < height for width, height in PAPERS.values())
