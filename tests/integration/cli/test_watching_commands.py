"""`kiosk bib`, `chips`, `devices`, `doctor`, `journal`: looking without touching."""

import csv
import json
import sqlite3

import numpy as np
import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from kiosk.app import open_site
from kiosk.core.flow.events import ReplaceAsked, SaidDestroyed, Taken
from kiosk.core.flow.states import AskingDestroyed, Closed, HandingOver
from kiosk.core.people import BibNumber, Role
from kiosk.core.pickup import ReplaceReason
from kiosk.core.supplies import Supply
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.supplies import load_supply
from tests.helpers.command_line import kiosk
from tests.helpers.databases import is_root
from tests.helpers.desks import at_work
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of

PIN = "482913"


def handed_over(desk, event=None):
    if event is None:
        desk.show(CAMILLE)
    else:
        desk.do(event)
    desk.until(HandingOver)
    desk.do(Taken(desk.state.visit))
    desk.until(Closed)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """One event in which Camille has replaced her bib and another runner has one."""
    place = event_folder(tmp_path_factory.mktemp("watching")).station()
    with at_work(place) as desk:
        handed_over(desk)
        handed_over(desk, ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Renée"))
        desk.show("M100006")
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
    return place


@pytest.mark.parametrize(("more", "bib"), [((), 1), (("--sample",), 20200)], ids=["taken", "sample"])
def test_a_rendered_bib_carries_its_number(place, tmp_path, more, bib):
    file = tmp_path / "bib.png"

    answer = kiosk("bib", "render", bib, *more, "-o", file, "--json", "--station", place.file)

    assert answer.status == 0, answer.err
    assert answer.value == {"bib": bib, "file": str(file), "bytes": file.stat().st_size}
    assert read_codes(file) == [str(bib)]


@pytest.mark.parametrize(("form", "start"), [("pdf", b"%PDF"), ("zpl", b"^XA")])
def test_a_bib_is_rendered_as_page_and_as_printer_bytes(place, tmp_path, form, start):
    file = tmp_path / "bib"

    answer = kiosk("bib", "render", 1, "--format", form, "-o", file, "--station", place.file)

    assert answer.out == f"Bib 1 is in {file}.\n"
    assert file.read_bytes().startswith(start)


def test_a_bib_may_be_rendered_for_a_finer_printer(place, tmp_path):
    sizes = []
    for dpi in (203, 300):
        file = tmp_path / f"{dpi}.png"
        kiosk("bib", "render", 1, "--dpi", dpi, "-o", file, "--station", place.file)
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
def test_a_bib_that_cannot_be_rendered_is_a_sentence(place, tmp_path, arguments, words):
    answer = kiosk("bib", "render", *arguments, "--station", place.file, folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_batch_holds_one_page_for_each_bib_that_somebody_has(place, tmp_path):
    file = tmp_path / "bibs.pdf"

    answer = kiosk("bib", "batch", "--race", "42k", "-o", file, "--json", "--station", place.file)
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
def test_a_batch_of_nothing_is_a_sentence(place, tmp_path, arguments, words):
    answer = kiosk("bib", "batch", *arguments, "-o", "x.pdf", "--station", place.file, folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err


def test_chips_of_a_rehearsal_are_not_exported(place, tmp_path):
    answer = kiosk("chips", "export", "-o", tmp_path / "c.csv", "--station", place.file)

    assert answer.status == 1
    assert "rehearsal" in answer.err
    assert not (tmp_path / "c.csv").exists()


def test_chips_of_a_real_event_are_exported_with_their_status(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with at_work(place) as desk:
        handed_over(desk)
        handed_over(desk, ReplaceAsked(BibNumber(1), ReplaceReason.STOLEN, "Renée"))
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


def test_devices_say_what_is_there_and_how_it_is(place):
    answer = kiosk("devices", "--json", "--station", place.file)

    ours = [one for one in answer.value if "virtual" in one["kind"]]
    assert answer.status == 0
    assert [list(one) for one in ours] == [["name", "kind", "state", "sentence"]] * 2
    assert {one["state"] for one in ours} == {"ready"}


def load(folder, labels, supply=Supply.LABELS):
    with open_site(folder.file) as site:
        load_supply(site.store, site.station.incarnation, supply, labels)


def supplies_told(answer):
    return {one["name"]: (one["state"], one["sentence"]) for one in answer.value if one["kind"] == "supply"}


def test_devices_say_how_many_labels_are_left_and_change_nothing(tmp_path):
    folder = event_folder(tmp_path).station()
    load(folder, 2)
    load(folder, 1450, Supply.RIBBON)
    with at_work(folder) as desk:
        handed_over(desk)
    before = entries_of(folder)

    told = [supplies_told(kiosk("devices", "--json", "--station", folder.file)) for _ in range(2)]

    assert told == 2 * [
        {
            "labels": ("attention", "1 of 2 labels are left: put a new roll in"),
            "ribbon": ("ready", "the ribbon is good for 1449 of 1450 labels"),
        }
    ]
    assert entries_of(folder) == before


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


def test_devices_without_a_station_file_list_what_is_plugged_in(tmp_path):
    answer = kiosk("devices", "--json", folder=tmp_path)

    assert answer.status == 0
    assert isinstance(answer.value, list)


def test_a_doctor_finds_nothing_where_all_is_well(place):
    answer = kiosk("doctor", "--json", "--station", place.file)

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


def test_a_whole_journal_is_intact_and_shown_oldest_first(place):
    verified = kiosk("journal", "verify", "--json", "--station", place.file)
    shown = kiosk("journal", "show", "--bib", 2, "--json", "--station", place.file).value
    words = kiosk("journal", "show", "--last", 3, "--station", place.file)

    assert verified.status == 0
    assert verified.value["intact"] is True
    assert [entry["kind"] for entry in shown] == ["reserved", "sent", "made", "proven", "handed_over"]
    assert len(words.out.splitlines()) == 3


def test_a_changed_entry_is_found_with_its_place(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with at_work(place) as desk:
        handed_over(desk)
    with sqlite3.connect(home.database) as database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(
            "UPDATE journal SET body = replace(body, '\"bib\":1', '\"bib\":9') "
            "WHERE sequence = 3 AND incarnation = '0000000000000001'"
        )
    database.close()

    answer = kiosk("journal", "verify", "--json", "--station", place.file)
    words = kiosk("journal", "verify", "--station", place.file)

    assert answer.status == 1
    assert answer.value["intact"] is False
    assert (answer.value["station"], answer.value["first_broken"]) == (f"{1:016x}", 3)
    assert "restore a backup" in words.out


def test_a_journal_holds_no_names(place):
    bodies = json.dumps(kiosk("journal", "show", "--last", 0, "--json", "--station", place.file).value)

    assert not any(name in bodies for name in ("Camille", "Laurent", "Renée"))


COMMANDS = [
    ("pickup", CAMILLE),
    ("roster", "find", "x"),
    ("staff", "list"),
    ("journal", "verify"),
    ("doctor",),
    ("chips", "export", "-o", "c.csv"),
    ("bib", "render", 1, "-o", "b.png"),
    ("pass", "revoke", "x"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_a_missing_station_file_is_one_sentence(tmp_path, command):
    answer = kiosk(*command, "--json", folder=tmp_path)

    assert answer.status == 1
    assert answer.value["outcome"] == "failed"
    assert "station.toml" in answer.value["sentence"]
    assert answer.err.count("\n") == 1


def test_a_missing_database_is_named_with_its_cure(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.database.unlink()

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "kiosk init" in answer.value["sentence"]
    assert not home.database.exists()


def test_a_database_that_is_none_is_named(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.database.write_bytes(b"not a database" * 100)

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "event.db" in answer.value["sentence"]


def test_a_newer_database_is_left_alone(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with sqlite3.connect(home.database) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "newer" in answer.value["sentence"] or "version" in answer.value["sentence"]


def test_a_database_that_somebody_else_holds_is_a_sentence_and_no_number_is_lost(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    kiosk("staff", "list", "--station", place.file)
    holder = sqlite3.connect(home.database, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)
    holder.execute("ROLLBACK")
    holder.close()
    after = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert answer.value["outcome"] == "failed"
    assert after.value["bib"] == 1


@pytest.mark.skipif(is_root(), reason="permissions do not bind this user")
def test_a_read_only_database_is_a_sentence(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.database.chmod(0o444)

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "read-only" in answer.value["sentence"]


def test_help_names_every_command():
    answer = kiosk("--help")

    commands = ("demo", "init", "run", "pickup", "replace", "devices", "doctor", "staff", "roster", "pass")
    assert answer.status == 0
    assert all(command in answer.out for command in commands)


def test_a_printer_that_tells_a_known_model_is_shown_with_its_profile(tmp_path):
    from kiosk.cli.watch import _with_profile
    from kiosk.core.ports import DeviceState, DeviceStatus

    words = "the USB printer Zebra Technologies ZTC ZD621R-300dpi ZPL is plugged in"
    known = DeviceStatus("usb:0a5f:0181", "printer", DeviceState.READY, words)
    other = DeviceStatus("usb:1234:0001", "printer", DeviceState.READY, "the USB printer Acme is plugged in")

    told = [_with_profile(one, tmp_path / "station.toml").sentence for one in (known, other)]

    assert told == [f'{words}; in station.toml: model = "zebra-zd621r-300"', other.sentence]
