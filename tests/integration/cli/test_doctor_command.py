"""`kiosk doctor`: every trouble of a station with its cure, and nothing where all is well."""

import sqlite3

import pytest

from kiosk.app import open_site
from kiosk.core.flow.events import SaidDestroyed
from kiosk.core.flow.states import AskingDestroyed, HandingOver
from kiosk.core.people import Role
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.integration.cli.supplies import load, supplies_told

PIN = "482913"


@pytest.mark.parametrize(
    ("labels", "status", "sentence"),
    [
        (
            0,
            0,
            "nobody has said which roll is in: F1, Roll and ribbon, at a desk, or Stations on the staff face",
        ),
        (700, 0, "700 of 700 labels are left"),
        (49, 0, "49 of 49 labels are left: have a new roll at hand"),
        (9, 1, "9 of 9 labels are left: put a new roll in"),
    ],
)
def test_a_doctor_warns_of_a_roll_that_ends_and_of_nothing_that_nobody_counts(
    tmp_path, labels, status, sentence
):
    folder = event_folder(tmp_path).station()
    with open_site(folder.file) as site:
        site.staff.add("Renée", Role.SUPERVISOR, PIN)
    load(folder, labels)

    answer = kiosk("doctor", "--json", "--station", folder.file)

    assert (answer.status, supplies_told(answer)["labels"][1]) == (status, sentence)
    assert "ribbon" not in supplies_told(answer)


def test_a_doctor_says_where_too_many_pieces_come_to_nothing(tmp_path):
    folder = event_folder(tmp_path).station()
    load(folder, 700)
    for label in (1, 2, 3):
        folder.break_printer(VirtualFault.CHIP_VOID, label=label)
    with at_work(folder) as desk:
        desk.show(CAMILLE)
        for attempt in ("1.1", "1.2", "1.3"):
            asking = desk.until(AskingDestroyed, holds=lambda state, one=attempt: state.job.attempt == one)
            desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(HandingOver)

    answer = kiosk("doctor", "--json", "--station", folder.file)

    words = "3 of 4 were void: check the chip calibration or the labels"
    assert supplies_told(answer)["labels"] == ("attention", f"696 of 700 labels are left, {words}")


def test_a_doctor_finds_nothing_where_all_is_well(watched):
    answer = kiosk("doctor", "--json", "--station", watched.file)

    names = [one["name"] for one in answer.value]
    troubles = [one for one in answer.value if one["state"] != "ready"]
    assert troubles == []
    assert answer.status == 0
    assert names[-7:] == ["roster", "pickup hours", "bib designs", "staff", "journal", "disk", "sound"]


def test_a_doctor_names_every_trouble_with_its_cure(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with sqlite3.connect(home.database) as database:
        database.executescript("DELETE FROM search_word; DELETE FROM place; DELETE FROM member;")
    database.close()
    text = home.event.read_text(encoding="utf-8")
    home.event.write_text(
        "\n".join('hours = ["2024-08-08T10:00/20:00"]' if line.startswith("hours") else line
                  for line in text.splitlines()), encoding="utf-8",
    )  # fmt: skip
    place.break_printer(VirtualFault.RIBBON_OUT)
    (tmp_path / "marathon.toml").write_text("[page]\n", encoding="utf-8")

    answer = kiosk("doctor", "--json", "--station", place.file)

    sentences = {one["name"]: one["sentence"] for one in answer.value if one["state"] != "ready"}
    assert answer.status == 1
    assert "ribbon" in next(iter(sentences.values()))
    assert "kiosk roster import" in sentences["roster"]
    assert "they are over" in sentences["pickup hours"]
    assert "marathon.toml" in sentences["bib designs"]
    assert "kiosk staff add" in sentences["staff"]


def test_a_doctor_tries_each_start_areas_longest_number(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.change('name = "Marie-José Pérec"', f'name = "{"Marie-José " * 8}Pérec"')

    answer = kiosk("doctor", "--json", "--station", place.file)

    found = next(one for one in answer.value if one["name"] == "bib designs")
    assert found["state"] == "attention"
    assert answer.status == 1


def test_a_doctor_says_when_nothing_encodes_chips(tmp_path):
    home = event_folder(tmp_path)
    place = home.station(separate=True)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(
        text.replace('[encoder]\ndriver = "virtual"\naddress = "virtual:encoder1?air_ms=0"\n', "")
    )

    answer = kiosk("doctor", "--json", "--station", place.file)

    assert any("no encoder" in one["sentence"] for one in answer.value)


def test_a_device_that_cannot_be_opened_is_a_trouble_and_no_crash(tmp_path):
    place = event_folder(tmp_path).station()
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(text.replace('driver = "zpl"', 'driver = "epl"'), encoding="utf-8")

    answer = kiosk("doctor", "--json", "--station", place.file)

    assert answer.status == 1
    assert any("epl" in one["sentence"] for one in answer.value)
