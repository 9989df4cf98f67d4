"""The tables of the staff, beside those of the runners in `schema`.

staff, revoked_pass
presence, supply    how each station is now, and what is in its printer
surge               who waits for a bib on race morning
chip_export, exported_chip    what the newest chip file of each format held
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Integer, String, Table, Text

from kiosk.core.chip_files import ChipFormat
from kiosk.core.people import Role
from kiosk.core.pickup import ReplaceReason
from kiosk.core.supplies import Supply
from kiosk.db.columns import UtcMoment, among, metadata, unique_where

staff = Table(
    "staff",
    metadata,
    Column("name", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("badge_hash", Text, nullable=False, server_default=""),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("waits_until", UtcMoment),
    among("role", Role),
    unique_where("uq_staff_badge", "badge_hash", where="badge_hash <> ''"),
)

revoked_pass = Table(
    "revoked_pass",
    metadata,
    Column("pass_id", Text, primary_key=True),
    Column("at", UtcMoment, nullable=False),
)

presence = Table(
    "presence",
    metadata,
    Column("incarnation", ForeignKey("station.incarnation"), primary_key=True),
    Column("face", Text, nullable=False),
    Column("seen_at", UtcMoment, nullable=False),
    Column("doing", Text, nullable=False),
    Column("devices", Text, nullable=False),
    Column("call", Text, nullable=False),
    Column("called_at", UtcMoment),
    CheckConstraint("(call = '') = (called_at IS NULL)", name="call_has_a_time"),
)

supply = Table(
    "supply",
    metadata,
    Column("incarnation", ForeignKey("station.incarnation"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("labels", Integer, nullable=False),
    Column("loaded_at", UtcMoment, nullable=False),
    among("kind", Supply),
    CheckConstraint("labels > 0", name="labels_range"),
)

surge = Table(
    "surge",
    metadata,
    Column("entitlement_id", ForeignKey("place.entitlement_id"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("added_at", UtcMoment, nullable=False),
    Column("taken_by", Text, nullable=False),
    Column("done_at", UtcMoment),
    # the piece that the runner had when they were added: only that one is ever made again
    Column("bib", Integer),
    Column("serial", Integer),
    ForeignKeyConstraint(["bib", "serial"], ["attempt.bib", "attempt.serial"]),
    CheckConstraint("(bib IS NULL) = (serial IS NULL)", name="whole_piece"),
    among("reason", ReplaceReason),
)

chip_export = Table(
    "chip_export",
    metadata,
    Column("format", Text, primary_key=True),
    Column("at", UtcMoment, nullable=False),
    Column("incarnation", ForeignKey("station.incarnation"), nullable=False),
    among("format", ChipFormat),
)

exported_chip = Table(
    "exported_chip",
    metadata,
    Column("format", ForeignKey("chip_export.format"), primary_key=True),
    Column("epc", String(32), primary_key=True),
    Column("bib", Integer, nullable=False),
    sqlite_with_rowid=False,
)
