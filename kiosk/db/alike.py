"""Who looks the same as somebody, and keeping two stations from serving both at once."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, func, literal, select

from kiosk.core.likeness import is_same_name
from kiosk.db.schema import member, number

# keys of one kind among the advisory locks of a PostgreSQL database
_PROXIES = 7001


def rivals(connection: Connection, member_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Name, for each person, the other members who look the same and hold a bib, by bib."""
    other = member.alias("other")
    rows = (
        select(member.c.member_id, member.c.folded_name, other.c.member_id, other.c.folded_name)
        .join(other, other.c.birth_date == member.c.birth_date)
        .join(number, number.c.member_id == other.c.member_id)
        .where(member.c.member_id.in_(member_ids), other.c.member_id != member.c.member_id)
        .order_by(number.c.bib)
    )
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for mine, name, theirs, other_name in connection.execute(rows):
        if is_same_name(name, other_name):
            found[mine] += (theirs,)
    return found


def hold_all_alike(connection: Connection, member_id: str) -> None:
    """Let nobody else decide about a person, or about anybody of the same birth date, until this ends.

    Two stations that serve the two files of one person at the same moment would each find that the other
    file has no bib yet. In order of their numbers, so that two stations never wait for each other.
    """
    born = select(member.c.birth_date).where(member.c.member_id == member_id).scalar_subquery()
    alike = select(member.c.member_id).where(member.c.birth_date == born).order_by(member.c.member_id)
    connection.execute(alike.with_for_update())


def hold_proxy(connection: Connection, folded_name: str) -> None:
    """Let nobody else count the bibs of a proxy until this ends; SQLite lets nobody else write anyhow."""
    if connection.dialect.name == "postgresql":
        key = func.hashtext(literal(folded_name))
        connection.execute(select(func.pg_advisory_xact_lock(_PROXIES, key)))
