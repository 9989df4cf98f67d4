"""What an import reports, and what is in the tables."""

from sqlalchemy import select

from kiosk.db.schema import member, number, place, search_word
from tests.helpers.databases import done, job


def counts(report):
    return report.added, report.changed, report.unchanged, report.refused, report.conflicts


def everything(store):
    with store.database.reading() as connection:
        return [
            connection.execute(select(table).order_by(*table.primary_key)).all()
            for table in (member, place, search_word, number)
        ]


def reserve(store, runner: int, *, wanted=None) -> int:
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=wanted)
        work.assign(bib, f"E{runner}", f"M{runner}")
        work.commit(done())
    return bib
