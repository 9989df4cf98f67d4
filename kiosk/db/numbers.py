"""Take, give, return and retire the numbers of the pool."""

from sqlalchemy import Connection, Row, Select, exists, select, update

from kiosk.core.errors import RuleError, StoreError
from kiosk.core.people import BibNumber, EntitlementId, MemberId, RaceCode
from kiosk.core.pickup import AttemptState
from kiosk.db.schema import NumberState, attempt, number


def take_number(
    connection: Connection, race: RaceCode, start_area: str, *, wanted: BibNumber | None
) -> BibNumber | None:
    """Take the wanted or the lowest free number; None if there is none."""
    choice = next_free(race, start_area) if wanted is None else _wanted(race, wanted)
    bib = connection.execute(choice).scalar_one_or_none()
    if bib is None:
        return None
    connection.execute(update(number).where(number.c.bib == bib).values(state=NumberState.TAKEN.value))
    return BibNumber(bib)


def next_free(race: str, start_area: str) -> Select[int]:
    """Ask for the lowest free number: the first entry of an index, however many are taken."""
    free = select(number.c.bib).where(number.c.race == race, number.c.state == NumberState.FREE.value)
    if start_area:
        free = free.where(number.c.start_area == start_area)
    # on PostgreSQL two stations pass by the number that the other is taking
    return free.order_by(number.c.bib).limit(1).with_for_update(skip_locked=True)


def _wanted(race: str, bib: int) -> Select[int]:
    """Ask for one number; a kept one is given out here and held to its place by `assign`."""
    open_states = (NumberState.FREE.value, NumberState.KEPT.value)
    return (
        select(number.c.bib)
        .where(number.c.bib == bib, number.c.race == race, number.c.state.in_(open_states))
        .with_for_update()
    )


def assign(
    connection: Connection, bib: BibNumber, entitlement_id: EntitlementId, member_id: MemberId
) -> None:
    """Give a taken number to one entitlement of one person.

    Raises:
        RuleError: the roster keeps it for another place.
        StoreError: it was not taken first, or one of the two has a number already.
    """
    row = connection.execute(
        select(number.c.state, number.c.kept_for).where(number.c.bib == bib)
    ).one_or_none()
    if row is None or row.state != NumberState.TAKEN.value:
        raise StoreError(f"number {bib} was not taken before it was given; try again")
    if row.kept_for not in {None, entitlement_id}:
        raise RuleError(f"number {bib} is kept for place {row.kept_for}: choose another")
    holder = {"entitlement_id": entitlement_id, "member_id": member_id}
    connection.execute(
        update(number).where(number.c.bib == bib).values(state=NumberState.HELD.value, **holder)
    )


def release(connection: Connection, bib: BibNumber) -> None:
    """Put a number back among the free ones, or among those kept for their place.

    Raises:
        RuleError: a piece of stock was sent out under it.
        StoreError: nobody has it.
    """
    was_sent = exists().where(attempt.c.bib == bib, attempt.c.state != AttemptState.PLANNED.value)
    if connection.execute(select(was_sent)).scalar_one():
        raise RuleError(f"number {bib} was sent to a printer: it stays with its place, or is retired")
    kept_for = _holder_of(connection, bib).kept_for
    _let_go(connection, bib, state=NumberState.FREE if kept_for is None else NumberState.KEPT)


def retire(connection: Connection, bib: BibNumber) -> None:
    """Take a number out of the pool for ever.

    Raises:
        StoreError: nobody has it.
    """
    _holder_of(connection, bib)
    _let_go(connection, bib, state=NumberState.RETIRED, kept_for=None)


def _holder_of(connection: Connection, bib: int) -> Row[str | None]:
    held = (NumberState.TAKEN.value, NumberState.HELD.value)
    row = connection.execute(
        select(number.c.kept_for).where(number.c.bib == bib, number.c.state.in_(held)).with_for_update()
    ).one_or_none()
    if row is None:
        raise StoreError(f"nobody has number {bib}: look at the runner's file again")
    return row


def _let_go(connection: Connection, bib: int, *, state: NumberState, **more: None) -> None:
    connection.execute(
        update(number)
        .where(number.c.bib == bib)
        .values(state=state.value, entitlement_id=None, member_id=None, **more)
    )
