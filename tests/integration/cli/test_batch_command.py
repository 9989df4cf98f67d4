"""`kiosk bib batch`: many bibs in one file, several a sheet, or in parts that a second run goes on with."""

import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from tests.helpers.command_line import kiosk
from tests.helpers.rosters import line, written
from tests.helpers.stations import event_folder


@pytest.fixture(scope="module")
def assigned(tmp_path_factory):
    """An event in which the organiser has given forty runners their numbers."""
    folder = event_folder(tmp_path_factory.mktemp("assigned"))
    place = folder.station()
    file = written(
        place.file.parent, [line(n, bib=str(100 + n), bib_name=f"Runner {n}") for n in range(1, 121)]
    )
    kiosk("roster", "import", file, "--station", place.file)
    return place


def test_assigned_bibs_are_drawn_before_anybody_comes_several_on_a_sheet(assigned, tmp_path):
    file = tmp_path / "bibs.pdf"

    answer = kiosk(
        *("bib", "batch", "--race", "42K", "--of", "assigned", "--to", 105, "--per-sheet", 2),
        *("-o", file, "--json", "--station", assigned.file),
    )
    with PdfDocument(file) as document:
        pages = [np.array(page.render(scale=3).to_pil().convert("L")) for page in document]

    found = [sorted(code.text for code in zxingcpp.read_barcodes(page)) for page in pages]
    assert answer.value["bibs"] == 5
    assert found == [["101", "102"], ["103", "104"], ["105"]]


def test_a_batch_in_parts_goes_on_where_it_was_and_draws_again_what_changed(assigned, tmp_path):
    command = (
        "bib",
        "batch",
        "--race",
        "42K",
        "--of",
        "assigned",
        "--part",
        15,
        "--to",
        140,
        "-o",
        tmp_path / "b.pdf",
    )

    first = kiosk(*command, "--json", "--station", assigned.file)
    (tmp_path / "b.002.pdf").unlink()
    second = kiosk(*command, "--json", "--station", assigned.file)

    assert [name.rpartition("/")[2] for name in first.value["files"]] == [
        "b.001.pdf",
        "b.002.pdf",
        "b.003.pdf",
    ]
    assert (first.value["bibs"], first.value["found"], second.value["found"]) == (40, 0, 2)
    assert (tmp_path / "b.002.pdf").read_bytes().startswith(b"%PDF")


def test_bibs_that_cannot_be_drawn_are_all_named_and_no_file_is_written(tmp_path):
    place = event_folder(tmp_path).station()
    names = {3: "W" * 180, 7: "🏃🏃"}
    rows = [line(n, bib=str(200 + n), bib_name=names.get(n, "Zoë")) for n in range(1, 9)]
    kiosk("roster", "import", written(place.file.parent, rows), "--station", place.file)

    answer = kiosk(
        *("bib", "batch", "--race", "42K", "--of", "assigned", "-o", tmp_path / "b.pdf"),
        *("--station", place.file),
    )

    assert answer.status == 1
    assert "bib 203: the name for the bib" in answer.err
    assert "bib 207: nothing of the name" in answer.err
    assert not (tmp_path / "b.pdf").exists()


@pytest.mark.timeout(150)
def test_a_stopped_batch_keeps_its_whole_parts_and_says_how_to_go_on(assigned, tmp_path):
    command = [
        # a shell's background job ignores Ctrl+C, and so would its children
        *("env", "--default-signal=INT"),
        *(
            sys.executable,
            "-m",
            "kiosk",
            "bib",
            "batch",
            "--race",
            "42K",
            "--of",
            "assigned",
            "--to",
            "220",
            "--part",
            "1",
        ),
        *("-o", str(tmp_path / "b.pdf"), "--station", str(assigned.file)),
    ]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not (tmp_path / "b.002.pdf").exists() and time.monotonic() < deadline:
        os.sched_yield()
    running.send_signal(signal.SIGINT)
    out, _ = running.communicate(timeout=60)
    again = kiosk(*map(str, command[5:]), "--json")

    assert running.returncode == 1
    assert "run the same command again to go on" in out
    assert again.value["bibs"] == 120
    assert again.value["found"] >= 1
