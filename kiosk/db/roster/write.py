"""Write the planned changes of a roster, many rows at once."""

from collections.abc import Iterable
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table, bindparam, case, delete, insert, update

from kiosk.core.people import Member
from kiosk.db.roster.plan import Plan
from kiosk.db.roster.tables import word_rows
from kiosk.db.schema import NumberState, event_facts, member, number, place, search_word

Rows = list[dict[str, Any]]


def write(connection: Connection, plans: Iterable[Plan]) -> None:
    """Write members, places, kept numbers and search words."""
    plans = list(plans)
    people = [plan for plan in plans if plan.person_differs]
    places = [plan for plan in plans if plan.place_differs]
    _write_people(connection, people)
    _let_go(connection, [plan for plan in places if plan.before is not None])
    _insert(connection, place, [plan.after for plan in places if plan.before is None])
    _update(connection, place, "entitlement_id", [plan.after for plan in places if plan.before is not None])
    _keep_numbers(connection, [plan for plan in places if plan.wants is not None])
    if people or places:
        connection.execute(update(event_facts).values(roster_revision=event_facts.c.roster_revision + 1))


def _write_people(connection: Connection, plans: list[Plan]) -> None:
    new = [plan for plan in plans if plan.person_before is None]
    known = [plan for plan in plans if plan.person_before is not None]
    _insert(connection, member, [plan.person for plan in new if plan.person is not None])
    _update(connection, member, "member_id", [plan.person for plan in known if plan.person is not None])
    renamed = [plan for plan in known if _has_new_name(plan)]
    if renamed:
        keys = [{"key": plan.row.member.member_id} for plan in renamed]
        connection.execute(delete(search_word).where(search_word.c.member_id == bindparam("key")), keys)
    _insert(connection, search_word, list(chain.from_iterable(_words(plan) for plan in (*new, *renamed))))


def _has_new_name(plan: Plan) -> bool:
    before, person = plan.person_before, plan.person
    names = ("given_name", "family_name")
    return before is not None and person is not None and any(before[name] != person[name] for name in names)


def _words(plan: Plan) -> Rows:
    person: Member = plan.row.member
    return word_rows(person)


def _let_go(connection: Connection, plans: list[Plan]) -> None:
    """Free what moves between places, so that two of them can exchange their numbers or passes."""
    for column in ("wanted_bib", "pass_code"):
        moving = [plan for plan in plans if plan.before and plan.before[column] != plan.after[column]]
        keys = [
            {"key": plan.after["entitlement_id"]}
            for plan in moving
            if plan.before and plan.before[column] is not None
        ]
        if not keys:
            continue
        connection.execute(
            update(place).where(place.c.entitlement_id == bindparam("key")).values({column: None}), keys
        )
        if column == "wanted_bib":
            is_kept = number.c.state == NumberState.KEPT.value
            state = case((is_kept, NumberState.FREE.value), else_=number.c.state)
            connection.execute(
                update(number)
                .where(number.c.kept_for == bindparam("key"))
                .values(kept_for=None, state=state),
                keys,
            )


def _keep_numbers(connection: Connection, plans: list[Plan]) -> None:
    rows = [{"key": plan.wants, "owner": plan.after["entitlement_id"]} for plan in plans]
    if rows:
        is_free = number.c.state == NumberState.FREE.value
        state = case((is_free, NumberState.KEPT.value), else_=number.c.state)
        keep = update(number).where(number.c.bib == bindparam("key"))
        connection.execute(keep.values(kept_for=bindparam("owner"), state=state), rows)


def _insert(connection: Connection, table: Table, rows: Rows) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _update(connection: Connection, table: Table, key: str, rows: Rows) -> None:
    if rows:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != key}
        wanted = update(table).where(table.c[key] == bindparam("key")).values(values)
        named = [
            {"key": row[key], **{f"new_{name}": value for name, value in row.items() if name != key}}
            for row in rows
        ]
        connection.execute(wanted, named)
