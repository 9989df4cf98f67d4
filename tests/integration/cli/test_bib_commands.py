"""`kiosk bib render` and `bib batch`: bibs that somebody has, in files, and nothing printed."""

import numpy as np
import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from tests.helpers.command_line import kiosk
from tests.helpers.hardware import read_codes


@pytest.mark.parametrize(("more", "bib"), [((), 1), (("--sample",), 20200)], ids=["taken", "sample"])
def test_a_rendered_bib_carries_its_number(watched, tmp_path, more, bib):
    file = tmp_path / "bib.png"

    answer = kiosk("bib", "render", bib, *more, "-o", file, "--json", "--station", watched.file)

    assert answer.status == 0, answer.err
    assert answer.value == {"bib": bib, "file": str(file), "bytes": file.stat().st_size}
    assert read_codes(file) == [str(bib)]


@pytest.mark.parametrize(("form", "start"), [("pdf", b"%PDF"), ("zpl", b"^XA")])
def test_a_bib_is_rendered_as_page_and_as_printer_bytes(watched, tmp_path, form, start):
    file = tmp_path / "bib"

    answer = kiosk("bib", "render", 1, "--format", form, "-o", file, "--station", watched.file)

    assert answer.out == f"Bib 1 is in {file}.\n"
    assert file.read_bytes().startswith(start)


def test_a_bib_may_be_rendered_for_a_finer_printer(watched, tmp_path):
    sizes = []
    for dpi in (203, 300):
        file = tmp_path / f"{dpi}.png"
        kiosk("bib", "render", 1, "--dpi", dpi, "-o", file, "--station", watched.file)
        sizes.append(file.stat().st_size)

    assert sizes[1] > sizes[0]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((777, "-o", "x.png"), "nobody has bib 777"),
        ((99999, "--sample", "-o", "x.png"), "no start area has number 99999"),
        ((1, "-o", "gone/x.png"), "choose a folder"),
    ],
)
def test_a_bib_that_cannot_be_rendered_is_a_sentence(watched, tmp_path, arguments, words):
    answer = kiosk("bib", "render", *arguments, "--station", watched.file, folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_batch_holds_one_page_for_each_bib_that_somebody_has(watched, tmp_path):
    file = tmp_path / "bibs.pdf"

    answer = kiosk("bib", "batch", "--race", "42k", "-o", file, "--json", "--station", watched.file)
    with PdfDocument(file) as document:
        pages = [np.array(page.render(scale=3).to_pil().convert("L")) for page in document]

    assert answer.value["bibs"] == 2
    assert [code.text for page in pages for code in zxingcpp.read_barcodes(page)] == ["1", "2"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--race", "5K"), "there are: 42K, 10K"),
        (("--race", "42K", "--from", 500, "--to", 600), "nothing was drawn"),
    ],
)
def test_a_batch_of_nothing_is_a_sentence(watched, tmp_path, arguments, words):
    answer = kiosk("bib", "batch", *arguments, "-o", "x.pdf", "--station", watched.file, folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err
