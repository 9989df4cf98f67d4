"""Who did what: found in the journal on both databases."""

import pytest

from kiosk.core.board import JournalQuery
from kiosk.core.people import staff_tag
from tests.helpers.databases import BACKENDS, done, event_url, job, opened

EPC, TID = "C0DE00000000000001001427", "E28011052000"
MADE = {
    "bib": 1427,
    "member": "M100001",
    "entitlement": "E500_1",
    "attempt": "1427.1",
    "copy": 12,
    "by": staff_tag("Renée"),
    "chips": [{"epc": EPC, "tid": TID, "number": 1}],
}


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url):
    with opened(url) as store:
        note(store, "made", MADE)
        note(store, "replacing", {"bib": 14271, "from_bib": 27, "member": "M2", "by": staff_tag("Olu")})
        note(store, "handed_over", {"bib": 142, "entitlement": "E500X1", "attempt": "142.7"})
        yield store


def note(store, kind, facts):
    with job(store, "note") as work:
        work.note(kind, facts)
        work.commit(done())


def kinds(store, limit=10, **asked):
    with store.reading() as view:
        return [entry.kind for entry in view.journal_about(JournalQuery(**asked), limit=limit)]


def test_without_a_question_the_newest_entries_come_first(store):
    assert kinds(store) == ["handed_over", "replacing", "made"]
    assert kinds(store, limit=2) == ["handed_over", "replacing"]
    assert kinds(store, limit=0) == []


@pytest.mark.parametrize(
    "words",
    ["1427", "01427", "M100001", "m100001", "E500_1", "1427.1", EPC, EPC.lower(), TID, f" 1427  {TID} "],
)
def test_an_entry_is_found_by_everything_that_it_names(store, words):
    assert kinds(store, words=words) == ["made"]


@pytest.mark.parametrize(
    "words", ["142", "14271", "27"]
)  # a part of 1427 each, or with it a part of another number
def test_a_number_is_whole(store, words):
    assert "made" not in kinds(store, words=words)


@pytest.mark.parametrize(
    "words", ["12", "1", "4271", "M10000", "E500%1", "E500", "1427 M2", "bib", '"', "\0", "9" * 400]
)
def test_what_no_entry_names_is_not_found(store, words):
    assert kinds(store, words=words) == []


def test_the_number_that_was_replaced_is_found_too(store):
    assert kinds(store, words="27") == ["replacing"]


def test_entries_of_a_person_of_the_staff_are_found_by_their_name(store):
    assert kinds(store, staff="Renée") == ["made"]
    assert kinds(store, staff="Nobody") == []


def test_questions_are_asked_together(store, url):
    with opened(url, desk=2) as other:
        note(other, "made", {"bib": 1427})
        station = other.incarnation

    assert kinds(store, kind="made") == ["made", "made"]
    assert kinds(store, kind="made", station=station, words="1427") == ["made"]
    assert kinds(store, kind="void", station=station) == []


def test_a_number_that_stands_for_something_else_is_no_bib(store):
    note(store, "counted", {"copy": 33, "bib": None, "pickup": 33, "chips": [{"bib": [34]}]})

    assert kinds(store, words="33") == []
    assert kinds(store, words="34") == []
