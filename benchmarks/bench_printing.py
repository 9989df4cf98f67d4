"""A runner becomes printer bytes, and thousands of runners a PDF; beside them the naive routes."""

import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import perf_counter

import barcode
import pypdfium2
from barcode.writer import ImageWriter
from PIL import Image
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from zebrafy import ZebrafyImage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measuring import Series, report
from kiosk.config import load_event
from kiosk.core.people import BibNumber
from kiosk.printing.pdf.pages import pages_pdf
from kiosk.printing.renderer import DesignRenderer, open_renderer
from kiosk.services.bibs.sample import sample_content

ROOT = Path(__file__).resolve().parents[1]
DESIGNS = ROOT / "resources" / "designs"
NAMES = ("Zoë", "Łukasz Żółć", "Jean-Christophe Exemple", "محمد العربي", "王小明", "Ελένη", "Camille")
LABELS = 60
BATCH = 2000
MM = 72 / 25.4


def contents(count: int) -> list:
    """Give invented runners with rising numbers, of no rehearsal: nothing is drawn twice."""
    event = replace(load_event(ROOT / "resources" / "sample" / "event.toml"), rehearsal=False)
    return [sample_content(event, BibNumber(1 + n), name=NAMES[n % len(NAMES)]) for n in range(count)]


def main() -> None:
    """Measure labels at each resolution, then a batch, each with its naive route."""
    bibs = contents(BATCH)
    labels = [_labels(dpi, bibs) for dpi in (203, 300, 600)]
    naive = [_naive_labels(dpi, bibs) for dpi in (203, 300)]
    report(
        "A runner becomes ZPL: full bib of 240 × 168 mm, warm, its codes read back",
        [*(series for series, _ in labels), *(series for series, _ in naive)],
        notes=[f"{series.name}: {size / 1000:.1f} kB a bib" for series, size in (*labels, *naive)],
    )
    ours, our_size = _batch(bibs)
    theirs, their_size = _naive_batch(bibs[: BATCH // 4])
    report(
        f"A PDF of {BATCH} bibs: number, name and Code 128 on printed stock, per bib, one core",
        [ours, theirs],
        notes=[
            f"{series.name}: {1000 / series.median_ms:.0f} bibs a second, {size / 1000:.2f} kB a bib"
            for series, size in ((ours, our_size), (theirs, their_size))
        ],
    )


def _labels(dpi: int, bibs: list) -> tuple[Series, float]:
    renderer = open_renderer(DESIGNS / "thermal-168x240.toml", dpi=dpi)
    renderer.render(bibs[0])
    times, size = [], 0
    for content in bibs[1 : LABELS + 1]:
        begun = perf_counter()
        label = renderer.render(content).label
        times.append((perf_counter() - begun) * 1000)
        size += len(label)
    return Series(f"{dpi} dpi", times), size / LABELS


def _naive_labels(dpi: int, bibs: list) -> tuple[Series, float]:
    """Draw with the usual parts: reportlab's page, pdfium's picture, zebrafy's ZPL."""
    times, size = [], 0
    for content in bibs[1 : LABELS + 1]:
        begun = perf_counter()
        page = _naive_page(content)
        with pypdfium2.PdfDocument(page) as document:
            picture = document[0].render(scale=dpi / 72, grayscale=True).to_pil()
        label = ZebrafyImage(picture, format="Z64", invert=True).to_zpl()
        times.append((perf_counter() - begun) * 1000)
        size += len(label)
    return Series(f"naive (reportlab, pdfium, zebrafy), {dpi} dpi", times), size / LABELS


def _font() -> str:
    pdfmetrics.registerFont(TTFont("Bench", _static_font()))
    return "Bench"


def _static_font() -> str:
    import fontpkg_noto_sans  # noqa: PLC0415

    return str(next(Path(fontpkg_noto_sans.__file__).parent.glob("files/NotoSans[[]*")))


def _naive_page(content: object) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(240 * MM, 168 * MM))
    _naive_drawing(canvas, content, _font())
    Code128(str(content.bib), barWidth=0.5 * MM, barHeight=30 * MM).drawOn(canvas, 170 * MM, 44 * MM)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _naive_drawing(canvas: Canvas, content: object, font: str) -> None:
    canvas.rect(0, 151 * MM, 240 * MM, 17 * MM, fill=1)
    canvas.setFont(font, 250)
    canvas.drawCentredString(96 * MM, 85 * MM, str(content.bib))
    canvas.setFont(font, 60)
    canvas.drawString(8 * MM, 55 * MM, content.bib_name)
    canvas.setFont(font, 30)
    canvas.drawString(190 * MM, 85 * MM, f"{content.start:%H:%M}")


def _batch(bibs: list) -> tuple[Series, float]:
    renderer: DesignRenderer = open_renderer(DESIGNS / "preprinted.toml", dpi=203)
    pages_pdf((renderer.lay_out(content) for content in bibs[:20]), title="warm")
    times, size = [], 0
    for _ in range(3):
        begun = perf_counter()
        pdf = pages_pdf((renderer.lay_out(content) for content in bibs), title="bench")
        times.append((perf_counter() - begun) * 1000 / len(bibs))
        size = len(pdf)
    return Series("ours", times), size / len(bibs)


def _naive_batch(bibs: list) -> tuple[Series, float]:
    """Draw a page each, its barcode as a picture, as python-barcode's own writer makes it."""
    font, times, size = _font(), [], 0
    for _ in range(3):
        begun, file = perf_counter(), BytesIO()
        canvas = Canvas(file)
        for content in bibs:
            canvas.setPageSize((203.2 * MM, 152.4 * MM))
            canvas.setFont(font, 220)
            canvas.drawCentredString(100 * MM, 62 * MM, str(content.bib))
            canvas.setFont(font, 45)
            canvas.drawString(10 * MM, 40 * MM, content.bib_name)
            picture: Image.Image = barcode.get("code128", str(content.bib), writer=ImageWriter()).render()
            canvas.drawImage(ImageReader(picture), 130 * MM, 24 * MM, 60 * MM, 30 * MM)
            canvas.showPage()
        canvas.save()
        times.append((perf_counter() - begun) * 1000 / len(bibs))
        size = len(file.getvalue())
    return Series("naive (reportlab, a picture for each code)", times), size / len(bibs)


if __name__ == "__main__":
    main()
