"""The bibs that runners have, for the organiser."""

from collections.abc import Iterator

from sqlalchemy import Connection, and_, exists, func, select

from kiosk.core.people import BibNumber, MemberId, RaceCode
from kiosk.core.pickup import AttemptState, PickupState
from kiosk.core.ports import CollectedBib
from kiosk.db.schema import attempt, member, number, pickup


def collected(connection: Connection) -> Iterator[CollectedBib]:
    """List every bib whose newest visit ended with a hand-over of a piece that still counts, by number."""
    newest = (
        select(func.max(pickup.c.pickup_id).label("pickup_id"))
        .where(pickup.c.state != PickupState.UNDONE.value)
        .group_by(pickup.c.bib, pickup.c.entitlement_id)
        .subquery()
    )
    is_held = and_(number.c.bib == pickup.c.bib, number.c.entitlement_id == pickup.c.entitlement_id)
    finished = [AttemptState.MADE.value, AttemptState.PROVEN.value]
    counts = exists().where(attempt.c.pickup_id == pickup.c.pickup_id, attempt.c.state.in_(finished))
    wanted = (
        select(pickup, member.c.given_name, member.c.family_name)
        .join(newest, newest.c.pickup_id == pickup.c.pickup_id)
        .join(number, is_held)
        .join(member, member.c.member_id == pickup.c.member_id)
        .where(pickup.c.state == PickupState.HANDED_OVER.value, counts)
        .order_by(pickup.c.bib)
    )
    for row in connection.execution_options(yield_per=1000).execute(wanted).mappings():
        yield CollectedBib(
            BibNumber(row["bib"]),
            RaceCode(row["race"]),
            row["start_area"],
            MemberId(row["member_id"]),
            f"{row['given_name']} {row['family_name']}".strip(),
            row["closed_at"],
            row["station"],
            row["proxy"] != "",
            row["copy"],
        )
