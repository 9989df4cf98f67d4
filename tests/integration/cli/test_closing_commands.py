"""The end of an event from the command line: close, export, purge."""

import csv
import json

import pytest

from kiosk.core.people import Role
from tests.helpers.command_line import kiosk, kiosk_process
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, EVENT_CODE, event_folder
from tests.helpers.stored import entries_of

PIN = "482913"
WHO = ("--staff", "Renée", "--pin-stdin", "--json")


def command(place, *arguments, typed=f"{PIN}\n"):
    return kiosk(*arguments, "--station", place.file, typed=typed)


@pytest.fixture
def place(tmp_path):
    place = event_folder(tmp_path).station()
    with at_work(place) as desk:
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
        desk.site.staff.add("Olu", Role.VOLUNTEER, PIN)
    return place


@pytest.fixture
def collected(place):
    """Give a station at which Camille collected her bib."""
    answer = command(place, "pickup", CAMILLE, "--json")
    assert answer.status == 0, answer.words
    return place


def results(place):
    file = place.home.path / "results.csv"
    answer = command(place, "export", "results", "-o", file, "--json")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return answer, list(csv.DictReader(lines))


def families(place):
    """Give the family names, without those so short that the hash of a PIN may hold them by chance."""
    with place.home.roster.open(encoding="utf-8", newline="") as lines:
        names = {row["family_name"] for row in csv.DictReader(lines)}
    return {name for name in names if len(name) > 3 or not name.isascii()}


def database_bytes(place):
    return b"".join(path.read_bytes() for path in sorted(place.home.path.glob("event.db*")))


def test_a_closed_event_gives_out_nothing_until_it_is_opened_again(place):
    before = command(place, "event", "status", "--json")
    closed = command(place, "event", "close", *WHO)
    refused = command(place, "pickup", CAMILLE, "--json")
    reopened = command(place, "event", "reopen", *WHO)
    served = command(place, "pickup", CAMILLE, "--json")

    assert before.value == {"closed_at": None, "purged_at": None, "open_pickups": []}
    assert closed.value["closed_at"]
    assert refused.value["reason"] == "event_closed"
    assert reopened.value["closed_at"] is None
    assert served.value["outcome"] == "handed_over"


def test_status_speaks_to_people_too(place):
    opened = command(place, "event", "status")
    command(place, "event", "close", *WHO)
    closed = command(place, "event", "status")

    assert opened.out == "Marathon Pour Tous is open.\n"
    assert "is closed since" in closed.out


@pytest.mark.parametrize(
    "asked", [("event", "close"), ("event", "reopen"), ("purge", "--yes-really", EVENT_CODE)]
)
def test_only_a_supervisor_ends_an_event(place, asked):
    nobody = command(place, *asked, "--json")
    volunteer = command(place, *asked, "--staff", "Olu", "--pin-stdin", "--json")

    assert (nobody.status, volunteer.status) == (1, 1)
    assert "supervisor" in nobody.value["sentence"]
    assert "supervisor" in volunteer.value["sentence"]


def test_a_purge_that_does_not_name_the_event_changes_nothing(place):
    command(place, "event", "close", *WHO)

    unsure = command(place, "purge", *WHO)
    wrong = command(place, "purge", "--yes-really", "OTHER", *WHO)

    assert (unsure.status, wrong.status) == (1, 1)
    assert f"--yes-really {EVENT_CODE}" in unsure.value["sentence"]
    assert next(iter(families(place))).encode() in database_bytes(place)


def test_after_a_purge_no_name_is_left_beside_the_roster_and_the_tray(collected):
    place = collected
    pictures = sorted((place.home.path / "bibs").iterdir())
    stranger = place.home.path / "bibs" / "read me.txt"
    stranger.write_text("not a bib", encoding="utf-8")
    command(place, "event", "close", *WHO)

    purged = command(place, "purge", "--yes-really", EVENT_CODE, *WHO)

    content = database_bytes(place)
    left = [name for name in families(place) if name.encode() in content or name.lower().encode() in content]
    assert purged.status == 0, purged.words
    assert (purged.value["anonymous"], purged.value["left_over"]) == (1, None)
    assert left == []
    assert [path.suffix for path in pictures] == [".pdf", ".png", ".zpl"]
    assert purged.value["files"] == [str(path) for path in pictures]
    assert sorted((place.home.path / "bibs").iterdir()) == [stranger]
    assert any("roster" in what for what in purged.value["out_of_reach"])


def test_the_record_still_proves_and_can_be_exported_after_a_purge(collected):
    place = collected
    _, before = results(place)
    command(place, "event", "close", *WHO)
    command(place, "purge", "--yes-really", EVENT_CODE, "--no-archive", *WHO)

    answer, after = results(place)
    journal = command(place, "journal", "verify", "--json")
    again = command(place, "purge", "--yes-really", EVENT_CODE, *WHO)
    roster = command(place, "roster", "import", place.home.roster, "--json")

    assert (before[0]["bib"], before[0]["member_id"], before[0]["proxy"]) == ("1", CAMILLE, "no")
    assert before[0]["name"]
    assert (after[0]["bib"], after[0]["name"], after[0]["proxy"]) == ("1", "", "")
    assert answer.value["bibs"] == 1
    noted = [json.loads(entry.body) for entry in entries_of(place, "exported")]
    assert noted == [{"bibs": 1, "by": "", "chips": False}] * 2
    assert journal.value["intact"]
    assert (again.status, again.value["was_purged_before"]) == (0, True)
    assert len(again.value["files"]) == 3
    assert roster.status == 1
    assert "takes no roster" in roster.value["sentence"]


def test_a_second_purge_says_what_it_deleted_besides_and_names_the_pictures_elsewhere(collected):
    place = collected
    said = ("purge", "--yes-really", EVENT_CODE, "--staff", "Renée", "--pin-stdin")
    command(place, "event", "close", *WHO)

    first = command(place, *said, "--keep-birth-year")
    second = command(place, *said, "--with-staff")
    staff = command(place, "staff", "list", "--json")

    assert "1 who had a pickup are anonymous." in first.out
    assert "The people of this event were purged on" in second.out
    assert "Years of birth that were kept are deleted now: 1." in second.out
    assert "People with a PIN who are deleted, and their names in pickups: " in second.out
    assert "pictures of bibs at other stations: delete the archive folder" in second.out
    assert "Renée" not in staff.out


def test_a_purge_tells_people_what_is_out_of_its_reach(collected):
    command(collected, "event", "close", *WHO)

    purged = command(
        collected, "purge", "--yes-really", EVENT_CODE, "--with-staff", "--staff", "Renée", "--pin-stdin"
    )
    status = command(collected, "event", "status")
    staff = command(collected, "staff", "list", "--json")

    assert "58 people are deleted, 1 who had a pickup are anonymous." in purged.out
    assert "3 files of bibs are deleted:" in purged.out
    assert "backups" in purged.out
    assert "purged on" in status.out
    assert staff.value == []


def test_an_event_with_a_pickup_under_way_is_closed_only_if_said(place):
    begun = command(place, "pickup", CAMILLE, "--read", "2", "--json")

    refused = command(place, "event", "close", *WHO)
    words = command(place, "event", "status")
    closed = command(place, "event", "close", "--even-if-open", *WHO)

    assert begun.value["outcome"] == "awaiting", begun.value
    assert refused.status == 1
    assert "not finished: 1 (bibs 1)" in refused.value["sentence"]
    assert "not finished: 1" in words.out
    assert (closed.status, closed.value["open_pickups"]) == (0, [1])


def test_results_are_for_their_owner_only(collected):
    _, rows = results(collected)

    assert (collected.home.path / "results.csv").stat().st_mode & 0o077 == 0
    assert list(rows[0]) == [
        "bib", "race", "start_area", "member_id", "name", "collected_at", "station", "proxy", "copy",
    ]  # fmt: skip
    assert rows[0]["collected_at"].endswith(("+02:00", "+01:00"))
    assert (rows[0]["station"], rows[0]["copy"]) == ("desk-1", "0")


def test_results_that_cannot_be_written_say_where(place):
    answer = command(place, "export", "results", "-o", place.home.path / "no" / "results.csv", "--json")

    assert answer.status == 1
    assert "choose a folder" in answer.value["sentence"]


@pytest.mark.parametrize("typed", ["", "\n"])
@pytest.mark.parametrize("asked", [("event", "close"), ("purge", "--yes-really", EVENT_CODE)])
def test_nothing_on_standard_input_is_wrong_use(place, asked, typed):
    answer = command(place, *asked, *WHO, typed=typed)

    assert answer.status == 2
    assert "standard input" in answer.err


def test_nothing_on_standard_input_is_wrong_use_for_a_stranger_too(place):
    answer = kiosk_process(
        "staff", "add", "Ana", "--pin-stdin", "--station", place.file, folder=place.home.path
    )

    assert answer.status == 2
    assert "standard input" in answer.err
