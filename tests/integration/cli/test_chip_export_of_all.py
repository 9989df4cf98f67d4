"""`kiosk chips export` without a timing system: every chip with its status, and none of a rehearsal."""

import csv
import json

from kiosk.core.flow.events import ReplaceAsked
from kiosk.core.people import BibNumber
from kiosk.core.pickup import ReplaceReason
from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work, served, taken
from tests.helpers.stations import event_folder
from tests.helpers.stored import entries_of


def test_chips_of_a_rehearsal_are_not_exported(watched, tmp_path):
    answer = kiosk("chips", "export", "-o", tmp_path / "c.csv", "--station", watched.file)

    assert answer.status == 1
    assert "rehearsal" in answer.err
    assert not (tmp_path / "c.csv").exists()


def test_chips_of_a_real_event_are_exported_with_their_status(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with at_work(place) as desk:
        served(desk)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.STOLEN, "Renée"))
        taken(desk)
    home.change("rehearsal = true ", "rehearsal = false")
    text = place.file.read_text(encoding="utf-8").partition("[printer]")[0]
    real = '[printer]\ndriver = "zpl"\naddress = "tcp:192.0.2.7:9100"\ndpi = 203\n'
    place.file.write_text(text + real, encoding="utf-8")
    file = tmp_path / "chips.csv"

    answer = kiosk("chips", "export", "-o", file, "--json", "--station", place.file)
    gone = kiosk("chips", "export", "-o", tmp_path / "gone" / "c.csv", "--station", place.file)
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))

    assert answer.value == {
        "format": "generic", "chips": 2, "file": str(file), "added": 1, "removed": 0, "last_export": None,
        "left_out": 0, "changes": None, "warning": None,
    }  # fmt: skip
    assert [(row["bib"], row["status"]) for row in rows] == [("1", "revoked"), ("1", "proven")]
    assert rows[1]["replaces"] == rows[0]["epc_hex"]
    assert gone.status == 1
    noted = [json.loads(entry.body) for entry in entries_of(place, "exported")]
    assert noted == [{"bibs": 0, "by": "", "chips": True, "format": "generic", "added": 1, "removed": 0}]
