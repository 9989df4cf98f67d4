"""The tables; every rule that must never break stands here as a named constraint.

event_facts     which event this database belongs to
station         a computer that joined, its incarnation and its next operation number
operation       every key that was ever used, with what it came to
journal         the append-only record, one chain per incarnation
member, place   the roster
search_word     folded words of the members' names
number          the pool: every bib number of the event and who has it
pickup, attempt, chip    what was made for whom

The tables of the staff stand in `back_tables`.
"""

from enum import Enum

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
)

from kiosk.core.numbers import HIGHEST_NUMBER
from kiosk.core.people import PlaceStatus
from kiosk.core.pickup import (
    HIGHEST_ATTEMPT,
    AttemptState,
    ChipVerdict,
    PickupKind,
    PickupState,
    ReplaceReason,
)
from kiosk.db import back_tables
from kiosk.db.columns import WORD, UtcMoment, among, metadata, unique_where

__all__ = ["back_tables", "metadata"]


class NumberState(Enum):
    """What a number of the pool is doing.

    `kept` waits for the place that the roster assigned it to; `closed` lies outside the ranges of
    the event file.
    """

    FREE = "free"
    KEPT = "kept"
    TAKEN = "taken"
    HELD = "held"
    RETIRED = "retired"
    CLOSED = "closed"


event_facts = Table(
    "event_facts",
    metadata,
    Column("single", Integer, primary_key=True, autoincrement=False),
    Column("code", Text, nullable=False),
    Column("nonce", String(4), nullable=False),
    Column("pool_digest", String(64), nullable=False),
    Column("roster_revision", Integer, nullable=False),
    Column("closed_at", UtcMoment),
    Column("purged_at", UtcMoment),
    CheckConstraint("single = 1", name="one_row"),
)

station = Table(
    "station",
    metadata,
    Column("incarnation", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("next_operation", Integer, nullable=False),
    Column("joined_at", UtcMoment, nullable=False),
    CheckConstraint("next_operation >= 1", name="next_operation_range"),
)

operation = Table(
    "operation",
    metadata,
    Column("incarnation", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", String(64), nullable=False),
    Column("outcome", Text, nullable=False),
    Column("at", UtcMoment, nullable=False),
    sqlite_with_rowid=False,
)

journal = Table(
    "journal",
    metadata,
    Column("incarnation", Text, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    CheckConstraint("sequence >= 1", name="sequence_range"),
)

member = Table(
    "member",
    metadata,
    Column("member_id", Text, primary_key=True),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("birth_date", Date, nullable=False),
    Column("sex", Text, nullable=False),
    Column("nationality", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("guardian", Text, nullable=False),
    Column("folded_name", Text, nullable=False),
    Column("folded_family", Text, nullable=False),
    Column("folded_id", Text, nullable=False),
    Index(None, "folded_name", "birth_date"),
    Index(None, "birth_date"),
    Index(None, "folded_id"),
)

place = Table(
    "place",
    metadata,
    Column("entitlement_id", Text, primary_key=True),
    Column("member_id", ForeignKey("member.member_id"), nullable=False, index=True),
    Column("race", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("start_area", Text, nullable=False),
    Column("wanted_bib", Integer, unique=True),
    Column("bib_name", Text, nullable=False),
    Column("document_kind", Text, nullable=False),
    Column("document_valid_until", Date),
    Column("blocked", Text, nullable=False),
    Column("pass_code", Text, unique=True),
    Column("folded_id", Text, nullable=False, index=True),
    among("status", PlaceStatus),
)

search_word = Table(
    "search_word",
    metadata,
    Column("word", WORD, primary_key=True),
    Column("member_id", ForeignKey("member.member_id"), primary_key=True),
    Index(None, "member_id"),
    sqlite_with_rowid=False,
)

number = Table(
    "number",
    metadata,
    Column("bib", Integer, primary_key=True, autoincrement=False),
    Column("race", Text, nullable=False),
    Column("start_area", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("kept_for", ForeignKey("place.entitlement_id", name="fk_number_kept_for"), unique=True),
    Column("entitlement_id", ForeignKey("place.entitlement_id", name="fk_number_holder"), unique=True),
    Column("member_id", ForeignKey("member.member_id"), unique=True),
    CheckConstraint(f"bib BETWEEN 1 AND {HIGHEST_NUMBER}", name="bib_range"),
    among("state", NumberState),
    CheckConstraint("(state = 'held') = (entitlement_id IS NOT NULL)", name="held_by_a_place"),
    CheckConstraint("(entitlement_id IS NULL) = (member_id IS NULL)", name="held_by_a_member"),
    CheckConstraint("state <> 'kept' OR kept_for IS NOT NULL", name="kept_for_a_place"),
    Index("ix_number_free_in_area", "race", "start_area", "state", "bib"),
    Index("ix_number_free_in_race", "race", "state", "bib"),
)

pickup = Table(
    "pickup",
    metadata,
    Column("pickup_id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("entitlement_id", ForeignKey("place.entitlement_id"), nullable=False, index=True),
    Column("member_id", ForeignKey("member.member_id"), nullable=False),
    Column("race", Text, nullable=False),
    Column("start_area", Text, nullable=False),
    Column("bib", ForeignKey("number.bib"), nullable=False, index=True),
    Column("copy", Integer, nullable=False),
    Column("station", Text, nullable=False),
    Column("incarnation", Text, nullable=False, index=True),
    Column("fence", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("identity", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("proxy", Text, nullable=False),
    Column("folded_proxy", Text, nullable=False, index=True),
    Column("guardian", Boolean, nullable=False),
    Column("overrides", Text, nullable=False),
    Column("checked_by", Text, nullable=False),
    Column("opened_at", UtcMoment, nullable=False),
    Column("closed_at", UtcMoment),
    Column("barcode_read", Text, nullable=False),
    Column("replace_reason", Text),
    Column("shown_at", UtcMoment),
    Column("note", Text, nullable=False, server_default=""),
    Column("with_staff", Boolean, nullable=False, server_default=false()),
    Index(None, "closed_at"),
    among("kind", PickupKind),
    among("state", PickupState),
    among("replace_reason", ReplaceReason),
    CheckConstraint("copy >= 0", name="copy_range"),
    CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed_has_a_time"),
    unique_where("uq_pickup_open_entitlement", "entitlement_id", where="state = 'open'"),
    unique_where("uq_pickup_open_bib", "bib", where="state = 'open'"),
)

attempt = Table(
    "attempt",
    metadata,
    Column("bib", ForeignKey("number.bib"), primary_key=True),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("pickup_id", ForeignKey("pickup.pickup_id"), nullable=False, index=True),
    Column("copy", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("is_live", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    Column("destroyed", Boolean, nullable=False),
    Column("sent_at", UtcMoment, index=True),
    among("state", AttemptState),
    CheckConstraint(f"serial BETWEEN 1 AND {HIGHEST_ATTEMPT}", name="serial_range"),
    # a planned piece of an undone pickup was never sent, and is neither void nor live
    CheckConstraint(
        "(is_live AND state NOT IN ('void', 'revoked'))"
        " OR (NOT is_live AND state IN ('void', 'revoked', 'planned'))",
        name="live_unless_void",
    ),
    CheckConstraint("(state = 'planned') = (sent_at IS NULL)", name="sent_has_a_time"),
    unique_where("uq_attempt_live_copy", "bib", "copy", where="is_live"),
    unique_where("uq_attempt_proven", "bib", where="state = 'proven'"),
)

chip = Table(
    "chip",
    metadata,
    Column("bib", Integer, primary_key=True, autoincrement=False),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("epc", String(32), nullable=False, index=True),
    Column("tid", String(64), nullable=False),
    Column("verdict", Text),
    Column("is_live", Boolean, nullable=False),
    Column("seen_at", UtcMoment),
    ForeignKeyConstraint(["bib", "serial"], ["attempt.bib", "attempt.serial"]),
    among("verdict", ChipVerdict),
    CheckConstraint("number IN (1, 2)", name="number_range"),
    CheckConstraint("length(epc) IN (24, 32)", name="epc_length"),
    Index("ix_chip_tid", "tid"),
    unique_where("uq_chip_live_tid", "tid", where="is_live AND tid <> ''"),
    # a dead piece may have the code of the next one, where the template holds nothing but the bib
    unique_where("uq_chip_live_epc", "epc", where="is_live"),
)
