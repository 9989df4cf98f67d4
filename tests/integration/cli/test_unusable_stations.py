"""Commands where the station file is missing or its database cannot be used: one sentence, with the cure."""

import sqlite3

import pytest

from tests.helpers.command_line import kiosk
from tests.helpers.databases import is_root
from tests.helpers.stations import CAMILLE, event_folder

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
