"""The PDF is the same page: same bytes every time, searchable, and its codes scan."""

import shutil
import subprocess

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.core.errors import DocumentError
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.design.reading import read_design
from kiosk.printing.pdf.pages import page_pdf, pages_pdf
from kiosk.printing.raster import pdf_dots
from kiosk.printing.renderer import DesignRenderer, open_renderer
from tests.helpers.printing import DESIGN, run_lengths, sample_content


def scanned(dots):
    return [code.text for code in zxingcpp.read_barcodes((~dots).astype(np.uint8) * 255)]


@pytest.fixture(scope="module")
def renderer():
    return open_renderer(DESIGN, dpi=203)


def test_the_same_bib_gives_the_same_bytes():
    content = sample_content(copy=1, watermark="REHEARSAL")

    first, second = (page_pdf(open_renderer(DESIGN, dpi=203).lay_out(content)) for _ in range(2))

    assert first == second


def test_the_page_has_the_size_of_the_stock_in_reading_orientation(renderer):
    document = pypdfium2.PdfDocument(page_pdf(renderer.lay_out(sample_content())))

    assert document[0].get_size() == pytest.approx((576.0, 288.0), abs=0.1)
    document.close()


NAMES = [
    "Łukasz Żółć",
    "Ελένη",
    "Дмитрий Щербаков",
    "محمد العربي",
    "שרה לוי",
    "प्रिया क्षत्रिय",
    "สมหญิง น้ำใส",
    "王小明",
    "佐藤 さくら",
    "김민준",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_a_page_are_found_by_a_search(renderer, name):
    document = pypdfium2.PdfDocument(page_pdf(renderer.lay_out(sample_content(bib_name=name))))

    text = document[0].get_textpage().get_text_range()

    document.close()
    assert name in text
    assert "Marathon Pour Tous" in text


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("watermark", ["", "REHEARSAL"])
def test_bars_of_the_pdf_are_exact_at_the_printers_resolution(dpi, watermark):
    page = open_renderer(DESIGN, dpi=dpi).lay_out(sample_content(barcode="0001427", watermark=watermark))
    (bars,) = page.codes

    dots = pdf_dots(page_pdf(page), dpi=dpi)

    row = dots[bars.y + bars.height // 2, bars.x - bars.quiet_x : bars.x + bars.width + bars.quiet_x]
    assert row[bars.quiet_x : -bars.quiet_x].tolist() == np.repeat(bars.modules[0], bars.dots).tolist()
    assert not row[: bars.quiet_x].any()
    assert not row[-bars.quiet_x :].any()
    assert scanned(dots) == ["0001427"]


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler-utils is not installed")
def test_another_pdf_reader_draws_a_code_that_scans(renderer, tmp_path):
    page = renderer.lay_out(sample_content(watermark="REHEARSAL", copy=2))
    (tmp_path / "bib.pdf").write_bytes(page_pdf(page))

    subprocess.run(
        ["pdftoppm", "-r", "203", "-mono", "-singlefile", tmp_path / "bib.pdf", tmp_path / "bib"], check=True
    )

    raw = (tmp_path / "bib.pbm").read_bytes().split(b"\n", 2)[2]
    rows = np.frombuffer(raw, np.uint8).reshape(page.height_dots, -1)
    dots = np.unpackbits(rows, axis=1)[:, : page.width_dots]
    (bars,) = page.codes
    row = dots[bars.y + 20, bars.x : bars.x + bars.width].astype(bool)
    assert scanned(dots.astype(bool)) == ["1427"]
    assert run_lengths(row) == run_lengths(np.repeat(np.array(bars.modules[0]), bars.dots))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("name", NAMES)
def test_another_reader_finds_the_words_too_and_needs_no_font_of_its_own(renderer, name, tmp_path):
    file = tmp_path / "bib.pdf"
    file.write_bytes(page_pdf(renderer.lay_out(sample_content(bib_name=name))))

    words = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
    fonts = subprocess.run(["pdffonts", file], check=True, capture_output=True, text=True).stdout.splitlines()
    drawn = subprocess.run(
        ["pdftoppm", "-png", file, tmp_path / "x"], check=True, capture_output=True, text=True
    )

    assert name in " ".join(words.split())
    assert drawn.stderr == ""
    assert len(fonts) == 3
    assert "Type 3" in fonts[2]
    assert "yes no  yes" in fonts[2]  # embedded, not a subset, with its letters in Unicode


def test_a_file_of_many_bibs_writes_every_letter_and_every_ground_once(renderer):
    bibs = range(1000, 1200)
    pages = [renderer.lay_out(sample_content(bib=bib, barcode=str(bib))) for bib in bibs]

    one, many = pages_pdf(pages[:1], title="one"), pages_pdf(pages, title="many")

    assert many.count(b"/Type3") == 1
    assert many.count(b"/Form ") + many.count(b"/Form\n") == 1
    assert (len(many) - len(one)) / (len(bibs) - 1) < 2000


def test_many_bibs_make_one_file_with_one_page_each(renderer):
    pages = tuple(renderer.lay_out(sample_content(bib=bib, barcode=str(bib))) for bib in (1, 2, 3))

    pdf = pages_pdf(pages, title="42K 1-3")

    assert [scanned(pdf_dots(pdf, dpi=203, page=index)) for index in range(3)] == [["1"], ["2"], ["3"]]


def test_a_page_that_cannot_be_drawn_says_so():
    with pytest.raises(DocumentError, match="check the design"):
        pdf_dots(b"no PDF", dpi=203)


def test_an_outlined_box_keeps_its_size_and_its_inside_white():
    text = (
        '[page]\nwidth = 100\nheight = 50\n[[element]]\nkind = "box"\nink = "outline"\nedge = 1\n'
        "x = 10\ny = 10\nwidth = 30\nheight = 20\nradius = 2\n"
        '[[element]]\nkind = "text"\nsays = "{number}"\n'
        "x = 50\ny = 10\nwidth = 40\nheight = 20\nletters = 10\n"
        '[[element]]\nkind = "text"\nonly_on = "rehearsal"\nsays = "{watermark}"\n'
        "x = 50\ny = 40\nwidth = 40\nheight = 5\nletters = 2\n"
    )
    renderer = DesignRenderer(read_design(text, name="box.toml"), plain_profile("zpl", 203))
    page = renderer.lay_out(sample_content(watermark="REHEARSAL"))

    dots = pdf_dots(page_pdf(page), dpi=254)  # ten dots a millimetre

    assert np.flatnonzero(dots[200, :450]).tolist() == [*range(100, 110), *range(390, 400)]


@pytest.mark.parametrize("name", ["Zoë", "Nguyễn Thị Ánh", "محمد العربي", "Jean-Christophe Rochefoucauld"])
def test_ink_covers_exactly_the_area_that_the_layout_reckoned_with(renderer, name):
    page = renderer.lay_out(sample_content(bib_name=name))
    ink = next(
        item.ink_area for item in page.all_items if getattr(item, "text", None) and item.text.words == name
    )

    dots = pdf_dots(page_pdf(page), dpi=254)  # ten dots a millimetre

    area = dots[690:890, 50:1290]  # the name's area with a margin
    ys, xs = np.nonzero(area)
    found = [xs.min() + 50, ys.min() + 690, xs.max() + 51, ys.max() + 691]
    assert found == pytest.approx([ink.x * 10, ink.y * 10, ink.right * 10, ink.bottom * 10], abs=2)
