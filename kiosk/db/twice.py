"""Find people who may be in the roster twice."""

from itertools import groupby

from sqlalchemy import Connection, and_, exists, func, select

from kiosk.core.people import PlaceStatus, RunnerFile
from kiosk.db.people import runner_files
from kiosk.db.schema import member, place


def perhaps_twice(connection: Connection, *, limit: int) -> tuple[tuple[RunnerFile, ...], ...]:
    """List groups of members with the same folded name and birth date who all have a granted place.

    Args:
        connection: where.
        limit: of groups; the first by name.
    """
    same = (
        select(member.c.folded_name, member.c.birth_date)
        .group_by(member.c.folded_name, member.c.birth_date)
        .having(func.count() > 1)
        .subquery("same")
    )
    has_place = exists().where(
        place.c.member_id == member.c.member_id, place.c.status == PlaceStatus.GRANTED.value
    )
    wanted = (
        select(member.c.folded_name, member.c.birth_date, member.c.member_id)
        .join(
            same,
            and_(same.c.folded_name == member.c.folded_name, same.c.birth_date == member.c.birth_date),
        )
        .where(has_place)
    )
    # two databases may sort names in two ways; both sort here
    rows = sorted(connection.execute(wanted))
    groups = [[row[2] for row in alike] for _, alike in groupby(rows, key=lambda row: row[:2])]
    shown = [group for group in groups if len(group) > 1][:limit]
    files = {
        file.member.member_id: file for file in runner_files(connection, [one for g in shown for one in g])
    }
    return tuple(tuple(files[one] for one in group) for group in shown)
