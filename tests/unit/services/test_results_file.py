"""The organiser's list of collected bibs."""

import csv
import io
from datetime import UTC, datetime

from kiosk.core.ports import CollectedBib
from kiosk.services.exports.results import results_file
from tests.helpers.events import sample_event

AT = datetime(2024, 8, 9, 10, 5, 33, tzinfo=UTC)


def rows(*bibs, is_purged=False):
    return list(csv.DictReader(io.StringIO(results_file(sample_event(), bibs, is_purged=is_purged))))


def bib(**changes):
    facts = {
        "bib": 1427, "race": "42K", "start_area": "SAS1", "member_id": "M1", "name": "Ana Ito",
        "collected_at": AT, "station": "desk-1", "by_proxy": True, "copy": 1,
    }  # fmt: skip
    return CollectedBib(**(facts | changes))


def test_a_line_says_who_has_which_bib_and_when_in_the_events_own_time():
    assert rows(bib()) == [
        {
            "bib": "1427", "race": "42K", "start_area": "SAS1", "member_id": "M1", "name": "Ana Ito",
            "collected_at": "2024-08-09T12:05:33+02:00", "station": "desk-1", "proxy": "yes", "copy": "1",
        }
    ]  # fmt: skip


def test_no_cell_is_a_formula_for_a_spreadsheet():
    line = rows(bib(name='=HYPERLINK("http://x")', station="@desk", member_id="-1"))[0]

    assert (line["name"], line["station"], line["member_id"]) == (
        '\'=HYPERLINK("http://x")',
        "'@desk",
        "'-1",
    )


def test_after_a_purge_nobody_knows_who_took_a_bib():
    assert rows(bib(name="", by_proxy=False), is_purged=True)[0]["proxy"] == ""


def test_without_a_bib_there_are_headings_only():
    assert results_file(sample_event(), (), is_purged=False).count("\n") == 1
