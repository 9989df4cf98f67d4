"""`kiosk demo --headless`: the proof that everything fits, as a stranger would run it."""

import json

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import PdfDocument

from kiosk.hardware.virtual.tray import Tray
from tests.helpers.command_line import kiosk, kiosk_process
from tests.helpers.hardware import read_codes
from tests.helpers.zpl_renderer import draw_label, need_zpl_renderer

KEYS = ["outcome", "reason", "sentence", "race", "bib", "copy", "chips", "ms", "files", "dir", "event"]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """One demonstration, served once, by a process of its own."""
    folder = tmp_path_factory.mktemp("stranger")
    answer = kiosk_process("demo", "--headless", "--json", "--runners", "40", folder=folder)
    assert answer.status == 0, answer.words
    return folder / "demo", answer


def test_the_answer_is_the_promised_value_on_the_last_line(served):
    _, answer = served

    value = answer.value

    assert list(value) == KEYS
    assert (value["outcome"], value["reason"], value["copy"], value["event"]) == (
        "handed_over",
        None,
        0,
        "MPT2024",
    )
    assert list(value["ms"]) == ["decide", "reserve", "first_byte", "total"]
    assert all(span > 0 for span in value["ms"].values())
    assert sorted(value["files"]) == ["pdf", "png", "zpl"]


def test_picture_page_and_printed_label_all_carry_the_bibs_number(served):
    folder, answer = served
    files = {kind: folder.parent / path for kind, path in answer.value["files"].items()}

    with PdfDocument(files["pdf"]) as document:
        page = np.array(document[0].render(scale=3).to_pil().convert("L"))
    codes = [
        read_codes(files["png"]),
        read_codes(folder / "tray" / "label-000001.png"),
        [code.text for code in zxingcpp.read_barcodes(page)],
    ]

    assert codes == [[str(answer.value["bib"])]] * 3


def test_the_chip_in_the_tray_is_the_one_of_the_answer_and_of_the_journal(served):
    folder, answer = served
    chip = answer.value["chips"][0]

    label = json.loads((folder / "tray" / "label-000001.json").read_text(encoding="utf-8"))
    journal = kiosk("journal", "show", "--json", "--last", 0, "--station", folder / "station.toml").value

    assert {key: label["chips"][0][key] for key in ("epc", "tid")} == chip
    proven = json.loads(next(entry["body"] for entry in journal if entry["kind"] == "proven"))
    assert {key: proven["chips"][0][key] for key in ("epc", "tid")} == chip
    assert Tray(folder / "tray", seed="", stock=0).state().void == 0


@pytest.mark.node
def test_the_kept_printer_bytes_drawn_by_another_renderer_carry_the_number(served, tmp_path):
    need_zpl_renderer()
    folder, answer = served
    sent = (folder.parent / answer.value["files"]["zpl"]).read_bytes()
    with Image.open(folder / "tray" / "label-000001.png") as printed:
        width, height = printed.size

    drawn = draw_label(
        sent.removeprefix(b"^XA").removesuffix(b"^XZ"), tmp_path, width_dots=width, height_dots=height
    )
    codes = zxingcpp.read_barcodes(np.where(drawn, 0, 255).astype(np.uint8))

    assert [code.text for code in codes] == [str(answer.value["bib"])]


def test_a_second_run_serves_the_next_runner(served):
    folder, answer = served

    again = kiosk("demo", "--headless", "--json", "--dir", folder)

    assert again.status == 0, again.err
    assert again.value["bib"] != answer.value["bib"]


def test_without_json_it_says_where_everything_lies_and_that_it_is_simulated(served):
    folder, _ = served

    again = kiosk("demo", "--headless", "--dir", folder)

    assert "simulated printer and chips, invented runner" in again.out
    assert "png:" in again.out
    assert f"kiosk run --station {folder / 'station.toml'}" in again.out


def test_the_pin_and_the_key_are_drawn_anew_for_every_demonstration(served, tmp_path):
    folder, _ = served

    other = kiosk("demo", "--headless", "--json", "--runners", 20, "--dir", tmp_path / "other")

    assert other.status == 0
    for name in ("supervisor-pin.txt", "pass-key.pem"):
        assert (tmp_path / "other" / name).read_bytes() != (folder / name).read_bytes()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    refused = kiosk("demo", "--headless", "--dir", tmp_path / "file" / "demo")

    assert refused.status == 1
    assert "choose another folder" in refused.err


def test_everybody_has_a_bib_in_the_end(tmp_path):
    folder = tmp_path / "small"
    statuses = [kiosk("demo", "--headless", "--json", "--runners", 20, "--dir", folder).status]
    passes = folder / "passes.csv"
    passes.write_text(passes.read_text(encoding="utf-8").partition("\n")[0] + "\n", encoding="utf-8")

    over = kiosk("demo", "--headless", "--json", "--dir", folder)

    assert statuses == [0]
    assert over.status == 1
    assert "delete the folder to begin again" in over.value["sentence"]
