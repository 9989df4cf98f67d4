"""The renderer keeps the port's promises: a bib that scans, or a reason."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.core.language import Compression, Language
from kiosk.core.ports import BibRenderer
from kiosk.core.printer_profile import plain_profile
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from kiosk.printing.zpl import label_body
from tests.helpers.printing import DESIGN, sample_content


@pytest.fixture(scope="module")
def renderer() -> BibRenderer:
    return open_renderer(DESIGN, dpi=203)


def test_a_bib_has_picture_pdf_and_label_of_the_same_page(renderer):
    bib = renderer.render(sample_content())

    assert bib.label == label_body(bib.picture)
    assert renderer.pdf(sample_content()).startswith(b"%PDF-")
    assert bib.transliterated == ()


def test_the_same_words_give_the_same_bib_whatever_was_drawn_before(renderer):
    first = renderer.render(sample_content())
    renderer.render(sample_content(bib=2, barcode="2", bib_name="محمد", copy=3, watermark="REHEARSAL"))

    assert renderer.render(sample_content()) == first


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Żółć",
        "Nguyễn Thị Ánh",
        "İbrahim Işık",
        "Žofie Dvořáková",
        "Ελένη Παπαδοπούλου",
        "Дмитрий Щербаков",
        "محمد العربي",
        "فاطمة الزهراء",
        "小明 王",
        "Zoë 🏃‍♀️",
        "O’Brien-Ñuñez (Team 12)",
        "",
    ],
)
@pytest.mark.parametrize("watermark", ["", "RÉPÉTITION"])
def test_every_runner_gets_a_bib_whose_code_scans(renderer, name, watermark):
    bib = renderer.render(sample_content(bib_name=name, watermark=watermark))

    image = Image.open(BytesIO(renderer.png(bib.picture)))
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["1427"]


def test_transliterated_letters_are_reported(renderer):
    assert renderer.render(sample_content(bib_name="Հայ 🏃")).transliterated == (
        ("Հ", "H"),
        ("ա", "a"),
        ("յ", "y"),
        ("🏃", ""),
    )


@pytest.mark.parametrize(
    "name",
    [
        "Eve^FS^FO20,100^FDPWNED",
        "^XA~JA^XZ",
        "~DGR:A.GRF,1,1,FF",
        "_5EXA \\& >:",
        "\x10\x13CT~~CD,~CC^",
        "Zoë\ud83c",
    ],
)
def test_no_name_brings_a_command_into_the_label(renderer, name):
    label = renderer.render(sample_content(bib_name=name)).label

    commands = re.findall(rb"[\^~][A-Z]{2}", label)
    assert commands == [b"^PW", b"^LL", b"^LH", b"^FO", b"^GF", b"^FS"]


def test_two_designs_draw_at_the_same_time_in_two_threads(renderer):
    other = open_renderer(DESIGN, dpi=300)
    want = [drawer.render(sample_content()).picture for drawer in (renderer, other)]

    with ThreadPoolExecutor(2) as pool:
        pictures = list(
            pool.map(lambda drawer: drawer.render(sample_content()).picture, [renderer, other] * 4)
        )

    assert pictures == want * 4


def test_an_unknown_resolution_is_refused():
    with pytest.raises(InputError, match="choose 203, 300 or 600"):
        open_renderer(DESIGN, dpi=204)


def test_a_missing_design_names_its_path(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.toml: the bib design cannot be read"):
        open_renderer(tmp_path / "nowhere.toml", dpi=203)


def test_a_design_that_is_no_text_names_its_path(tmp_path):
    (tmp_path / "picture.toml").write_bytes(b"\x89PNG\xff")

    with pytest.raises(InputError, match=r"picture\.toml: the bib design cannot be read"):
        open_renderer(tmp_path / "picture.toml", dpi=203)


def profile(**changes):
    return replace(plain_profile("zpl", 203), name="a narrow printer", **changes)


def test_a_design_that_is_wider_than_its_printer_is_refused_with_both_measures():
    with pytest.raises(
        InputError, match=r"101.6 mm wide as it leaves the printer, and a narrow printer prints 80 mm"
    ):
        open_renderer(DESIGN, profile=profile(width=80.0))

    assert open_renderer(DESIGN, profile=profile(width=104.0)).design.height == 101.6


def test_a_printer_that_is_fed_the_other_way_gets_its_label_turned(renderer):
    plain = renderer.render(sample_content()).picture
    turned = open_renderer(DESIGN, profile=profile(turn=2))

    other = turned.render(sample_content()).picture

    assert np.array_equal(dots_of(other), np.rot90(dots_of(plain), 2))
    assert turned.png(other) == renderer.png(plain)


@pytest.mark.parametrize(
    ("changes", "start"),
    [
        ({}, b"^PW812^LL1624^LH0,0^FO0,0^GFA,165648,165648,102,:Z64:"),
        ({"compression": Compression.ACS}, b"^PW812^LL1624^LH0,0^FO0,0^GFA,165648,165648,102,"),
        ({"language": Language.TSPL}, b"SIZE "),
        ({"language": Language.PDF}, b"%PDF-"),
    ],
)
def test_a_bib_is_written_in_the_language_of_its_printer(changes, start):
    label = open_renderer(DESIGN, profile=profile(**changes)).render(sample_content()).label

    assert label.startswith(start)
    assert (b":Z64:" in label) is (not changes)


def test_a_receipt_printer_prints_no_bibs():
    with pytest.raises(InputError, match="prints no bibs"):
        open_renderer(DESIGN, profile=profile(language=Language.ESCPOS)).render(sample_content())
