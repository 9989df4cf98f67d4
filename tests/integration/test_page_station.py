"""A station whose printer takes pages: an office printer, a queue, a folder of a print shop."""

import numpy as np
import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from kiosk.config import load_station
from tests.helpers.command_line import kiosk
from tests.helpers.events import ROOT
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import live_bibs


def codes_of(pdf):
    with PdfDocument(pdf) as document:
        assert len(document) == 1
        picture = np.array(document[0].render(scale=3).to_pil().convert("L"))
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def page_station(path, printer):
    place = event_folder(path).station(separate=True, scanner=False)
    text = place.file.read_text(encoding="utf-8")
    start, end = text.index("[printer]"), text.index("[encoder]")
    place.file.write_text(f"{text[:start]}[printer]\n{printer}\n\n{text[end:]}", encoding="utf-8")
    (place.file.parent / "out").mkdir()
    return place


@pytest.mark.parametrize(
    "printer",
    [
        'model = "print-shop-folder"\naddress = "folder:out"',
        'driver = "folder"\ndpi = 300\naddress = "folder:out"',
    ],
    ids=["by its model", "by its driver"],
)
def test_a_runners_page_lies_in_the_folder_and_scans_and_the_chip_is_written_beside(tmp_path, printer):
    place = page_station(tmp_path, printer)

    answer = kiosk("pickup", CAMILLE, "--read", "1", "--json", "--station", place.file)

    pages = sorted((place.file.parent / "out").glob("*.pdf"))
    assert answer.value["outcome"] == "handed_over", answer.words
    assert [page.name for page in pages] == ["bib-1.1.pdf"]
    assert codes_of(pages[0]) == ["1"]
    assert live_bibs(place, 1) == 1
    assert set(answer.value["files"]) == {"png", "pdf"}


def test_an_office_design_is_as_wide_as_paper_and_no_printer_head_refuses_it(tmp_path):
    place = page_station(tmp_path, 'model = "print-shop-folder"\naddress = "folder:out"')
    event = place.file.parent / "event.toml"
    event.write_text(event.read_text().replace('design = "marathon.toml"', 'design = "office-a5.toml"'))

    answer = kiosk("pickup", CAMILLE, "--read", "1", "--json", "--station", place.file)

    (page,) = (place.file.parent / "out").glob("*.pdf")
    with PdfDocument(page) as document:
        width, height = document[0].get_size()
    assert answer.value["outcome"] == "handed_over", answer.words
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx((210, 148), abs=0.1)


def test_a_bib_that_is_too_wide_for_the_head_is_told_before_the_first_runner(tmp_path):
    place = event_folder(tmp_path).station()
    text = place.file.read_text(encoding="utf-8").replace('driver = "zpl"', 'model = "zebra-zd621r-203"')
    place.file.write_text(text, encoding="utf-8")
    event = place.file.parent / "event.toml"
    event.write_text(event.read_text().replace('design = "marathon.toml"', 'design = "thermal-168x240.toml"'))

    doctor = kiosk("doctor", "--station", place.file)
    pickup = kiosk("pickup", CAMILLE, "--station", place.file)

    for answer in (doctor, pickup):
        assert answer.status == 1
        assert "168 mm wide" in answer.out + answer.err
        assert "prints 104 mm" in answer.out + answer.err
    assert place.labels == []


@pytest.mark.parametrize(
    ("options", "driver", "dpi", "model"),
    [
        (("--printer", "ipp://printer.example/ipp/print"), "office", 300, ""),
        (("--printer", "cups:Office"), "office", 300, ""),
        (("--printer", "folder:out"), "folder", 300, ""),
        (("--printer", "tcp:192.0.2.7", "--model", "zebra-zt620r-300"), "zpl", 300, "zebra-zt620r-300"),
        (("--printer", "usb:1203:0270", "--model", "tsc-te210-203"), "tspl", 203, "tsc-te210-203"),
        (("--printer", "tcp:192.0.2.7"), "zpl", 203, ""),
    ],
)
def test_setting_up_chooses_the_driver_by_model_or_address(tmp_path, options, driver, dpi, model):
    event = tmp_path / "event.toml"
    event.write_text((ROOT / "resources" / "sample" / "event.toml").read_text())

    answer = kiosk("init", "--event", event, *options, folder=tmp_path)

    station = load_station(tmp_path / "station.toml")
    assert answer.status == 0, answer.err
    assert (station.printer.driver, station.printer.dpi, station.printer.model) == (driver, dpi, model)


def test_setting_up_with_a_model_that_nobody_knows_lists_those_that_are(tmp_path):
    event = tmp_path / "event.toml"
    event.write_text((ROOT / "resources" / "sample" / "event.toml").read_text())

    answer = kiosk(
        "init", "--event", event, "--printer", "tcp:192.0.2.7", "--model", "acme-1", folder=tmp_path
    )

    assert answer.status == 1
    assert "there is no printer profile" in answer.err
    assert not (tmp_path / "station.toml").exists()
