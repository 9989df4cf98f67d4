"""`kiosk init`, `staff`, `roster`, `pass`: an event set up from the command line."""

import csv
import json
import shutil

import pytest

from kiosk.config import load_event, load_station
from kiosk.core.people import staff_tag
from tests.helpers.command_line import kiosk, kiosk_process
from tests.helpers.events import SAMPLE_EVENT
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of

PIN = "482913"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """One event for commands that only look, or that undo what they do."""
    return event_folder(tmp_path_factory.mktemp("setup")).station()


def copied_event(folder):
    shutil.copy(SAMPLE_EVENT, folder / "event.toml")
    return folder / "event.toml"


def test_init_sets_an_event_up_and_says_that_a_supervisor_is_missing(tmp_path):
    event = copied_event(tmp_path)

    answer = kiosk_process("init", "--event", event, "--json", folder=tmp_path)
    station = load_station(tmp_path / "station.toml")

    assert answer.status == 0, answer.err
    assert answer.value == {
        "station": "station.toml",
        "database": f"sqlite:///{tmp_path / 'event.db'}",
        "supervisor": None,
    }
    assert station.printer.address == "virtual:tray"
    assert station.event == event


def test_init_with_a_supervisor_takes_the_pin_from_standard_input(tmp_path):
    event = copied_event(tmp_path)

    answer = kiosk(
        "init", "--event", event, "--supervisor", "Renée", "--pin-stdin", folder=tmp_path, typed=f"{PIN}\n"
    )
    listed = kiosk("staff", "list", "--json", folder=tmp_path)

    assert answer.status == 0, answer.err
    assert "kiosk staff add" not in answer.out
    assert listed.value == [
        {"name": "Renée", "role": "supervisor", "tag": staff_tag("Renée"), "badge": False}
    ]


@pytest.mark.parametrize(
    ("more", "typed", "words"),
    [
        (("--supervisor", "R"), None, "add --pin-stdin"),
        (("--supervisor", "R", "--pin-stdin"), "1234\n", "6 to 12 digits"),
        (("--supervisor", "R", "--pin-stdin"), "111111\n", "guessed first"),
        (("--database", "mysql://x/y"), None, "mysql"),
        (("--printer", "parallel:1"), None, "parallel"),
        (("--name", "desk\x07"), None, "holds signs"),
    ],
)
def test_init_refuses_what_it_cannot_set_up(tmp_path, more, typed, words):
    event = copied_event(tmp_path)

    answer = kiosk("init", "--event", event, *more, folder=tmp_path, typed=typed)

    assert answer.status == 1
    assert words in answer.err
    assert not (tmp_path / "station.toml").exists()


def test_init_of_a_real_event_refuses_a_virtual_printer_and_makes_nothing(tmp_path):
    event = copied_event(tmp_path)
    event.write_text(event.read_text(encoding="utf-8").replace("rehearsal = true ", "rehearsal = false"))

    answer = kiosk("init", "--event", event, "--printer", "virtual:tray", folder=tmp_path)
    alone = kiosk("init", "--event", event, folder=tmp_path)

    assert (answer.status, alone.status) == (1, 1)
    assert "rehearsal" in answer.err
    assert "--printer usb:" in alone.err
    assert [path.name for path in tmp_path.iterdir()] == ["event.toml"]


def test_init_twice_keeps_the_station(tmp_path):
    event = copied_event(tmp_path)
    kiosk("init", "--event", event, folder=tmp_path)
    before = (tmp_path / "station.toml").read_bytes()

    again = kiosk("init", "--event", event, folder=tmp_path)

    assert again.status == 1
    assert "there is a station already" in again.err
    assert (tmp_path / "station.toml").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "no such file"),
        ("", "event"),
        ("[event\n", "event.toml:1"),
        ("[event]\ncode = 5\n", "event.toml:"),
        ("\x89PNG\r\n", "event.toml"),
    ],
    ids=["missing", "empty", "no TOML", "wrong type", "a picture"],
)
def test_a_wrong_event_file_is_named_with_its_line_and_makes_no_database(tmp_path, content, words):
    if content is not None:
        (tmp_path / "event.toml").write_bytes(content.encode("latin-1"))

    answer = kiosk("init", "--event", "event.toml", folder=tmp_path)

    assert answer.status == 1
    assert words in answer.err
    assert not (tmp_path / "event.db").exists()


def test_a_real_event_takes_no_virtual_printer(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.change("rehearsal = true ", "rehearsal = false")

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "rehearsal = true" in answer.value["sentence"]
    assert place.labels == []


def test_staff_are_added_listed_and_removed(place):
    file = ("--station", place.file)

    none = kiosk("staff", "list", *file)
    added = kiosk("staff", "add", "Olu", "--role", "replacement", "--pin-stdin", *file, typed=f"{PIN}\n")
    weak = kiosk("staff", "add", "Ana", "--pin-stdin", *file, typed="123456\n")
    no_pin = kiosk("staff", "add", "Ana", *file)
    listed = kiosk("staff", "list", *file)
    removed = kiosk("staff", "remove", "Olu", "--json", *file)
    again = kiosk("staff", "remove", "Olu", "--json", *file)

    assert "kiosk staff add NAME" in none.out
    assert added.out == "Olu is replacement.\n"
    assert "guessed first" in weak.err
    assert "--pin-stdin" in no_pin.err
    assert listed.out == f"{staff_tag('Olu')}  replacement  Olu\n"
    assert (removed.status, removed.value) == (0, {"name": "Olu", "removed": True})
    assert (again.status, again.value) == (1, {"name": "Olu", "removed": False})


@pytest.mark.parametrize("command", [("add", "\udcff", "--pin-stdin"), ("remove", "\udcff")])
def test_a_staff_name_that_is_no_text_is_refused(place, command):
    answer = kiosk("staff", *command, "--station", place.file, typed=f"{PIN}\n")

    assert answer.status == 1
    assert "holds signs" in answer.err


def test_a_roster_imported_again_changes_nothing(place):
    answer = kiosk("roster", "import", place.home.roster, "--json", "--station", place.file)

    value = answer.value
    assert answer.status == 0, answer.err
    assert (value["added"], value["changed"], value["refused"], value["conflicts"]) == (0, 0, 0, 0)
    assert value["unchanged"] == 60


def test_a_dry_run_says_what_would_happen_and_changes_nothing(place, tmp_path):
    roster = tmp_path / "more.csv"
    lines = place.home.roster.read_text(encoding="utf-8").splitlines()
    lines[1] = lines[1].replace("Camille", "Camilla")
    lines.append(lines[1].replace("M100001", "M777").replace("E500001", "E777"))
    lines.append(lines[1].replace("M100001", "M778").replace("E500001", "E778").replace("42K", "5K"))
    roster.write_text("\n".join(lines), encoding="utf-8")

    answer = kiosk("roster", "import", roster, "--dry-run", "--station", place.file)
    found = kiosk("roster", "find", "M777", "--json", "--station", place.file)

    assert "1 would be added, 1 would be changed, 59 unchanged, 1 refused" in answer.out
    assert "line 63" in answer.out
    assert found.value == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "roster.csv"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "roster.csv"),
        (b"x" * 3_000_000, "roster.csv"),
        (b"colour,taste\nred,sweet\n", "member_id"),
        (None, "roster.csv"),
    ],
    ids=["empty", "a picture", "one endless line", "wrong columns", "missing"],
)
def test_a_file_that_is_no_roster_is_refused_and_changes_nothing(place, tmp_path, content, words):
    if content is not None:
        (tmp_path / "roster.csv").write_bytes(content)
    before = len(entries_of(place))

    answer = kiosk(
        "roster", "import", tmp_path / "roster.csv", "--json", "--station", place.file, folder=tmp_path
    )

    assert answer.status == 1
    assert words in answer.value["sentence"]
    assert len(entries_of(place)) == before


@pytest.mark.parametrize("text", ["laurent camille", "LAURENT", "camile laurent", "M100001", "E500001"])
def test_find_forgives_what_a_volunteer_types(place, text):
    found = kiosk("roster", "find", text, "--json", "--station", place.file).value

    assert found[0] == {
        "member_id": "M100001",
        "given_name": "Camille",
        "family_name": "Laurent",
        "birth_date": "1988-03-14",
        "places": [{"entitlement_id": "E500001", "race": "42K", "status": "granted", "bib": None}],
    }


def test_find_says_in_words_who_was_found_and_who_was_not(place):
    found = kiosk("roster", "find", "laurent", "--station", place.file)
    nobody = kiosk("roster", "find", "qqqqqqqq", "--station", place.file)

    assert "M100001  Camille Laurent  1988-03-14  42K granted" in found.out
    assert "Nobody is called" in nobody.out


def test_passes_are_signed_for_a_roster_and_serve_after_the_key_stands_in_the_event_file(tmp_path):
    home = event_folder(tmp_path)
    place, key = home.station(), tmp_path / "key.pem"

    drawn = kiosk("pass", "key", "-o", key, "--json").value
    public = load_event(home.event).public_keys[0]
    home.change(public, drawn["public_key"])
    issued = kiosk(
        "pass", "issue", home.roster, "--event", home.event, "--key", key, "-o", tmp_path / "p.csv", "--json"
    )
    with (tmp_path / "p.csv").open(encoding="utf-8", newline="") as file:
        code = next(row["pass"] for row in csv.DictReader(file) if row["entitlement_id"] == "E500001")
    served = kiosk("pickup", code, "--json", "--station", place.file)

    assert issued.value["passes"] == 60
    assert key.stat().st_mode & 0o077 == 0
    assert served.value["outcome"] == "handed_over"


def test_a_revoked_pass_opens_nothing_and_a_forged_one_cannot_be_revoked(tmp_path):
    place = event_folder(tmp_path).station()
    code = pass_of("E500001")
    file = ("--json", "--station", place.file)

    revoked = kiosk("pass", "revoke", code, *file)
    forged = kiosk("pass", "revoke", code[:-1] + ("0" if code[-1] != "0" else "1"), *file)
    refused = kiosk("pickup", code, *file)

    assert revoked.value == {"entitlement_id": "E500001", "revoked": True}
    assert forged.status == 1
    assert "nothing was revoked" in forged.value["sentence"]
    assert refused.value["reason"] == "revoked_pass"


@pytest.mark.parametrize("missing", ["roster", "event", "key", "output"])
def test_passes_without_what_they_need_are_a_sentence(place, tmp_path, missing):
    key = tmp_path / "key.pem"
    kiosk("pass", "key", "-o", key)
    gone = tmp_path / "gone" / "file"
    given = {"roster": place.home.roster, "event": place.home.event, "key": key, "output": tmp_path / "p.csv"}
    given[missing] = gone

    answer = kiosk(
        "pass", "issue", given["roster"], "--event", given["event"], "--key", given["key"], "-o",
        given["output"],
    )  # fmt: skip

    assert answer.status == 1
    assert "gone" in answer.err


def test_a_roster_in_an_answer_is_json_with_every_name_as_it_is(place):
    found = kiosk("roster", "find", "M100008", "--json", "--station", place.file)

    assert json.loads(found.out)[0]["given_name"] == "محمد"
