"""An event that is no rehearsal: nothing counts as seen, bibs carry no watermark, chips are exported."""

import csv

import numpy as np
import pytest
from PIL import Image

from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work
from tests.helpers.hardware import read_codes, tray_of
from tests.helpers.network_printer import network_printer
from tests.helpers.stations import CAMILLE, event_folder


@pytest.fixture
def real(tmp_path):
    """Give the station of a real event with a printer in the network, and the printer's tray."""
    home = event_folder(tmp_path)
    place = home.station()
    home.change("rehearsal = true ", "rehearsal = false")
    with network_printer(tmp_path / "network") as port:
        head = place.file.read_text(encoding="utf-8").partition("[printer]")[0]
        printer = f'[printer]\ndriver = "zpl"\naddress = "tcp:127.0.0.1:{port}"\ndpi = 203\n'
        place.file.write_text(head + printer, encoding="utf-8")
        yield place, tray_of(tmp_path / "network")


def test_a_real_runner_is_served_step_by_step_and_the_chip_reaches_timing(real, tmp_path):
    place, tray = real
    file = ("--json", "--station", place.file)

    unseen = kiosk("pickup", CAMILLE, *file)
    wrong = kiosk("pickup", CAMILLE, "--identity", "passport", "--read", "2", *file)
    done = kiosk("pickup", CAMILLE, "--read", "1", *file)
    exported = kiosk("chips", "export", "-o", tmp_path / "chips.csv", *file)
    with (tmp_path / "chips.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))

    assert (unseen.status, unseen.value["outcome"], unseen.value["reason"]) == (1, "awaiting", "identity")
    assert unseen.value["bib"] is None
    assert (wrong.value["outcome"], wrong.value["reason"]) == ("awaiting", "read_back")
    assert done.value["outcome"] == "handed_over", done.value
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1"]
    assert exported.value["chips"] == 1
    assert (rows[0]["status"], rows[0]["epc_hex"]) == ("proven", tray.label(1).chips[0].epc)


def test_documents_and_guardians_are_asked_for_one_after_the_other(real):
    place, tray = real
    file = ("--json", "--station", place.file)

    papers = kiosk("pickup", "M100014", "--identity", "passport", *file)
    guardian = kiosk("pickup", "M100005", "--identity", "passport", *file)
    issued = kiosk("pickup", "M100005", "--identity", "passport", "--guardian", "--read", "none", *file)
    served = kiosk("pickup", "M100005", "--read", issued.value["bib"], *file)

    assert papers.value["reason"] == "document"
    assert guardian.value["reason"] == "guardian"
    assert issued.value["outcome"] == "awaiting"
    assert served.value["outcome"] == "handed_over"
    assert served.value["race"] == "10K"
    assert tray.numbers() == [1]


def test_a_supervisor_sets_the_missing_identity_aside(real):
    place, _ = real
    add = ("staff", "add", "Renée", "--role", "supervisor", "--pin-stdin", "--station", place.file)
    kiosk(*add, typed="482913\n")

    answer = kiosk(
        "pickup", CAMILLE, "--override", "identity_not_confirmed", "--staff", "Renée", "--pin-stdin",
        "--read", "1", "--json", "--station", place.file, typed="482913\n",
    )  # fmt: skip

    assert answer.value["outcome"] == "handed_over", answer.value


def test_a_real_bib_has_less_ink_than_a_rehearsals_because_it_has_no_watermark(real, tmp_path):
    place, tray = real
    rehearsal = event_folder(tmp_path / "rehearsal").station()
    kiosk("pickup", CAMILLE, "--identity", "passport", "--read", "1", "--json", "--station", place.file)
    kiosk("pickup", CAMILLE, "--json", "--station", rehearsal.file)

    ink = [np.count_nonzero(~np.array(Image.open(one.picture(1)))) for one in (tray, rehearsal.tray)]

    assert 0 < ink[0] < ink[1]


def test_a_desk_of_a_real_event_opens_with_its_printer_ready(real):
    place, _ = real

    with at_work(place, seen=False) as desk:
        statuses = desk.running.health.statuses

    assert [status.state.value for status in statuses] == ["ready"]
