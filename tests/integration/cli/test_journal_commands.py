"""`kiosk journal verify` and `journal show`: intact or not, oldest first, and without a name."""

import json
import sqlite3

from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work, served
from tests.helpers.stations import event_folder


def test_a_whole_journal_is_intact_and_shown_oldest_first(watched):
    verified = kiosk("journal", "verify", "--json", "--station", watched.file)
    shown = kiosk("journal", "show", "--bib", 2, "--json", "--station", watched.file).value
    words = kiosk("journal", "show", "--last", 3, "--station", watched.file)

    assert verified.status == 0
    assert verified.value["intact"] is True
    assert [entry["kind"] for entry in shown] == ["reserved", "sent", "made", "proven", "handed_over"]
    assert len(words.out.splitlines()) == 3


def test_a_changed_entry_is_found_with_its_place(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with at_work(place) as desk:
        served(desk)
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


def test_a_journal_holds_no_names(watched):
    bodies = json.dumps(kiosk("journal", "show", "--last", 0, "--json", "--station", watched.file).value)

    assert not any(name in bodies for name in ("Camille", "Laurent", "Renée"))
