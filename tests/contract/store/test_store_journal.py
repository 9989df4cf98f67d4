"""What every store promises of the journal."""

from kiosk.core.journal import first_break
from tests.helpers.databases import done, job, opened


def test_journal_is_one_intact_chain_per_station(url):
    for desk in (1, 2, 1):
        with opened(url, desk=desk) as store, job(store) as work:
            work.note("reserved", {"bib": desk, "name": "é"})
            work.note("sent", {"bib": desk})
            work.commit(done())

    with opened(url) as store, store.reading() as reading:
        entries = list(reading.journal())
    assert [(entry.incarnation[-1], entry.sequence) for entry in entries] == [
        ("1", 1),
        ("1", 2),
        ("1", 3),
        ("1", 4),
        ("2", 1),
        ("2", 2),
    ]
    assert first_break(entries) is None
    assert entries[0].body == '{"bib":1,"name":"é"}'
