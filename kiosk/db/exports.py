"""What timing was given: the live chips in the newest file of each format."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, text

from kiosk.core.chip_files import ChipFormat, LastExport, LiveChip
from kiosk.core.people import BibNumber
from kiosk.db.back_tables import chip_export, exported_chip
from kiosk.db.keeping import keep
from kiosk.db.schema import station


def last_export(connection: Connection, chip_format: ChipFormat) -> LastExport | None:
    """Give what the newest file of a format held, None before the first."""
    newest = connection.execute(
        select(chip_export.c.at, chip_export.c.incarnation, station.c.name)
        .join(station, station.c.incarnation == chip_export.c.incarnation)
        .where(chip_export.c.format == chip_format.value)
    ).one_or_none()
    if newest is None:
        return None
    mine = exported_chip.c.format == chip_format.value
    rows = connection.execute(select(exported_chip.c.bib, exported_chip.c.epc).where(mine))
    chips = frozenset(LiveChip(BibNumber(bib), epc) for bib, epc in rows)
    return LastExport(newest.at, newest.incarnation, newest.name, chips)


def remember(
    connection: Connection,
    chip_format: ChipFormat,
    live: Sequence[LiveChip],
    *,
    since: LastExport | None,
    incarnation: str,
    at: datetime,
) -> bool:
    """Note what a new file holds, in the place of the last one of its format.

    Args:
        connection: where.
        chip_format: of the file.
        live: chips in it that count.
        since: the export that it was compared with.
        incarnation: of the station that wrote it.
        at: now.

    Returns:
        False, and nothing is noted, if `since` is not the last one any more.
    """
    if connection.dialect.name != "sqlite":  # which lets one unit of work write at a time
        connection.execute(text("LOCK TABLE chip_export IN SHARE ROW EXCLUSIVE MODE"))
    if not _is_last(connection, chip_format, since):
        return False
    key = {"format": chip_format.value}
    keep(connection, chip_export, key, {"at": at, "incarnation": incarnation})
    connection.execute(delete(exported_chip).where(exported_chip.c.format == chip_format.value))
    if live:
        connection.execute(insert(exported_chip), [key | {"epc": one.epc, "bib": one.bib} for one in live])
    return True


def _is_last(connection: Connection, chip_format: ChipFormat, since: LastExport | None) -> bool:
    wanted = select(chip_export.c.at, chip_export.c.incarnation).where(
        chip_export.c.format == chip_format.value
    )
    newest = connection.execute(wanted).one_or_none()
    known = None if newest is None else (newest.at, newest.incarnation)
    return known == (since and (since.at, since.incarnation))
