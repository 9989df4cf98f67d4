"""The end of the people: rows are deleted or made anonymous, and their bytes leave the files.

Who never had a pickup is deleted with places, search words and pass. Who had one keeps the numbers
that the journal names (member and entitlement number, bib, chips), and nothing else about the person.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    ScalarSelect,
    Table,
    and_,
    bindparam,
    case,
    delete,
    extract,
    func,
    select,
    text,
    union,
    update,
)

from kiosk.core.ports import PurgeCount
from kiosk.db.back_tables import revoked_pass, staff, surge
from kiosk.db.life import life, wait_for_desks
from kiosk.db.schema import NumberState, event_facts, member, number, operation, pickup, place, search_word

NO_BIRTH_DATE = date(1900, 1, 1)
_AT_ONCE = 1000


def make_anonymous(
    connection: Connection, *, keep_birth_year: bool, with_staff: bool, at: datetime
) -> PurgeCount:
    """Take every person out of the tables, inside the caller's unit of work.

    What an earlier purge did is done already, and keeps its time; the rest is done now.

    Args:
        connection: where.
        keep_birth_year: of those who had a pickup, for the organiser's figures.
        with_staff: the people with a PIN go too.
        at: the time of the purge.
    """
    _keep_others_out(connection)
    before = _count(connection, member)
    # a member is looked for in every pickup before the database lets it go
    connection.execute(text("CREATE INDEX pickup_of_member_for_purge ON pickup (member_id)"))
    _delete_strangers(connection)
    connection.execute(text("DROP INDEX pickup_of_member_for_purge"))
    birth_dates = 0 if keep_birth_year else _empty_birth_dates(connection)
    _empty_people(connection, keep_birth_year=keep_birth_year)
    _empty_pickups(connection)
    outcomes = _empty_refusals(connection)
    people, checks = _delete_staff(connection) if with_staff else (0, 0)
    purged_at = life(connection, locks=False).purged_at or at
    facts = {"purged_at": purged_at, "roster_revision": event_facts.c.roster_revision + 1}
    connection.execute(update(event_facts).values(facts))
    anonymous = _count(connection, member)
    return PurgeCount(
        deleted=before - anonymous,
        anonymous=anonymous,
        outcomes=outcomes,
        birth_dates=birth_dates,
        staff=people,
        checks=checks,
    )


def _keep_others_out(connection: Connection) -> None:
    wait_for_desks(connection)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete = ON").all()
    else:
        connection.execute(text("LOCK TABLE number, place, member, pickup IN ACCESS EXCLUSIVE MODE"))


def _delete_strangers(connection: Connection) -> None:
    """Delete who never had a pickup, and give back the numbers that were kept for them."""
    connection.execute(delete(search_word))
    connection.execute(delete(revoked_pass))
    lost = place.c.member_id.not_in(_with_pickup())
    lost_places = select(place.c.entitlement_id).where(lost)
    connection.execute(delete(surge).where(surge.c.entitlement_id.in_(lost_places)))
    is_kept = number.c.state == NumberState.KEPT.value
    state = case((is_kept, NumberState.FREE.value), else_=number.c.state)
    connection.execute(
        update(number).where(number.c.kept_for.in_(lost_places)).values(kept_for=None, state=state)
    )
    connection.execute(delete(place).where(lost))
    connection.execute(delete(member).where(member.c.member_id.not_in(_with_pickup())))


def _with_pickup() -> ScalarSelect[str]:
    """Name the members whom a pickup or a held number names, or one of whose places they name."""
    served = select(place.c.member_id).join(pickup, pickup.c.entitlement_id == place.c.entitlement_id)
    holding = select(place.c.member_id).join(number, number.c.entitlement_id == place.c.entitlement_id)
    holders = select(number.c.member_id).where(number.c.member_id.is_not(None))
    return union(select(pickup.c.member_id), served, holding, holders).scalar_subquery()


def _empty_people(connection: Connection, *, keep_birth_year: bool) -> None:
    columns = ("given_name", "family_name", "sex", "nationality", "language", "guardian", "folded_family")
    # one name for all would make everybody look like the double of everybody else
    values: dict[str, Any] = dict.fromkeys(columns, "") | {"folded_name": member.c.member_id}
    connection.execute(update(member).values(values))
    if keep_birth_year:
        _round_birth_dates(connection)
    connection.execute(
        update(place).values(
            bib_name="", document_kind="", document_valid_until=None, blocked="", pass_code=None
        )
    )


def _empty_birth_dates(connection: Connection) -> int:
    known = member.c.birth_date != NO_BIRTH_DATE
    return connection.execute(update(member).where(known).values(birth_date=NO_BIRTH_DATE)).rowcount


def _delete_staff(connection: Connection) -> tuple[int, int]:
    """Delete the people with a PIN, and their names in pickups; give how many of each there were."""
    people = connection.execute(delete(staff)).rowcount
    named = pickup.c.checked_by != ""
    return people, connection.execute(update(pickup).where(named).values(checked_by="")).rowcount


def _round_birth_dates(connection: Connection) -> None:
    years = select(func.distinct(extract("year", member.c.birth_date)))
    for year in [int(year) for year in connection.execute(years).scalars()]:
        born = and_(member.c.birth_date >= date(year, 1, 1), member.c.birth_date <= date(year, 12, 31))
        connection.execute(update(member).where(born).values(birth_date=date(year, 1, 1)))


def _empty_pickups(connection: Connection) -> None:
    columns = ("identity", "document", "proxy", "folded_proxy", "note")
    connection.execute(update(pickup).values(dict.fromkeys(columns, "")))


def _empty_refusals(connection: Connection) -> int:
    """Empty the facts of stored refusals, which may name a person; their reasons and keys stay."""
    cleaned = [row for row in _refusals(connection) if row["cleaned"] != row["stored"]]
    key = and_(operation.c.incarnation == bindparam("of"), operation.c.number == bindparam("key"))
    change = update(operation).where(key).values(outcome=bindparam("cleaned"))
    for start in range(0, len(cleaned), _AT_ONCE):
        connection.execute(change, cleaned[start : start + _AT_ONCE])
    return len(cleaned)


def _refusals(connection: Connection) -> Iterator[dict[str, Any]]:
    wanted = select(operation).where(operation.c.outcome.like('%"refused"%'))
    for row in connection.execute(wanted).mappings():
        outcome = json.loads(row["outcome"])
        if "facts" in outcome["facts"]:
            outcome["facts"]["facts"] = [[name, ""] for name, _ in outcome["facts"]["facts"]]
        cleaned = json.dumps(outcome, sort_keys=True, ensure_ascii=False)
        yield {
            "of": row["incarnation"],
            "key": row["number"],
            "stored": row["outcome"],
            "cleaned": cleaned,
        }


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
