"""Find people who may be in the roster twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from sqlalchemy import Connection, RowMapping, exists, select

from kiosk.core.likeness import Likeness, day_and_month_changed, likeness
from kiosk.core.people import MemberId, PlaceStatus, RunnerFile
from kiosk.db.people import runner_files
from kiosk.db.schema import member, place


def perhaps_twice(connection: Connection, *, limit: int) -> tuple[tuple[RunnerFile, ...], ...]:
    """List groups of members who may be one person and who all have a granted place.

    Args:
        connection: where.
        limit: of groups; those who look the same first, then by name.
    """
    has_place = exists().where(
        place.c.member_id == member.c.member_id, place.c.status == PlaceStatus.GRANTED.value
    )
    # people who were forgotten have no family name, and are like nobody
    wanted = select(member.c.member_id, member.c.folded_name, member.c.birth_date).where(
        has_place, member.c.family_name != ""
    )
    groups = _groups(connection.execute(wanted).mappings().all())[:limit]
    ids = [one for group in groups for one in group]
    files = {file.member.member_id: file for file in runner_files(connection, ids)}
    return tuple(tuple(files[one] for one in group) for group in groups)


def _groups(people: Sequence[RowMapping]) -> list[list[MemberId]]:
    """Put together who may be one, each group by name, the likeliest groups first."""
    by_id = {MemberId(one["member_id"]): one for one in people}
    group_of = {member_id: {member_id} for member_id in by_id}
    are_same: set[MemberId] = set()
    for one, other, how in _pairs(people):
        if how is Likeness.SAME:
            are_same |= {one, other}
        together = group_of[one] | group_of[other]
        for member_id in together:
            group_of[member_id] = together

    def by_name(member_id: MemberId) -> tuple[str, date, str]:
        row = by_id[member_id]
        return row["folded_name"], row["birth_date"], member_id

    # two databases may sort names in two ways; both sort here
    found = {tuple(sorted(group, key=by_name)) for group in group_of.values() if len(group) > 1}
    ordered = sorted(found, key=lambda group: (not are_same.intersection(group), by_name(group[0])))
    return [list(group) for group in ordered]


def _pairs(people: Iterable[RowMapping]) -> Iterator[tuple[MemberId, MemberId, Likeness]]:
    """Give who looks like whom, among people of one date or of one with day and month changed."""
    of_date: dict[date, list[RowMapping]] = defaultdict(list)
    for one in people:
        of_date[_first_of_both(one["birth_date"])].append(one)
    for alike in of_date.values():
        for one, other in combinations(alike, 2):
            how = likeness(one["folded_name"], one["birth_date"], other["folded_name"], other["birth_date"])
            if how is not Likeness.NONE:
                yield MemberId(one["member_id"]), MemberId(other["member_id"]), how


def _first_of_both(born: date) -> date:
    return min(born, day_and_month_changed(born) or born)
