"""The first tables.

Revision: 0001, after nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_REFUSE = "RAISE(ABORT, 'CHECK constraint failed: journal_append_only')"


def upgrade() -> None:
    """Create every table, and the triggers that keep the journal append-only."""
    _create_record()
    _create_roster()
    _create_pickups()
    is_sqlite = op.get_context().dialect.name == "sqlite"
    (_guard_journal_sqlite if is_sqlite else _guard_journal_postgresql)()


def _create_roster() -> None:
    op.create_table(
        "member",
        *_texts("member_id", "given_name", "family_name"),
        sa.Column("birth_date", sa.Date(), nullable=False),
        *_texts("sex", "nationality", "language", "guardian", "folded_name", "folded_family", "folded_id"),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_member")),
    )
    op.create_index(op.f("ix_member_birth_date"), "member", ["birth_date"])
    op.create_index(op.f("ix_member_folded_id"), "member", ["folded_id"])
    op.create_index(op.f("ix_member_folded_name_birth_date"), "member", ["folded_name", "birth_date"])
    op.create_table(
        "place",
        *_texts("entitlement_id", "member_id", "race", "source", "status", "start_area"),
        sa.Column("wanted_bib", sa.Integer(), nullable=True),
        *_texts("bib_name", "document_kind"),
        sa.Column("document_valid_until", sa.Date(), nullable=True),
        sa.Column("blocked", sa.Text(), nullable=False),
        sa.Column("pass_code", sa.Text(), nullable=True),
        sa.Column("folded_id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('granted', 'unfinished', 'withdrawn', 'reallocated')",
            name=op.f("ck_place_status_known"),
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.member_id"], name=op.f("fk_place_member")),
        sa.PrimaryKeyConstraint("entitlement_id", name=op.f("pk_place")),
        sa.UniqueConstraint("pass_code", name=op.f("uq_place_pass_code")),
        sa.UniqueConstraint("wanted_bib", name=op.f("uq_place_wanted_bib")),
    )
    op.create_index(op.f("ix_place_folded_id"), "place", ["folded_id"])
    op.create_index(op.f("ix_place_member_id"), "place", ["member_id"])
    op.create_table(
        "search_word",
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("member_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.member_id"], name=op.f("fk_search_word_member")),
        sa.PrimaryKeyConstraint("word", "member_id", name=op.f("pk_search_word")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_search_word_member_id"), "search_word", ["member_id"])


def _create_record() -> None:
    op.create_table(
        "event_facts",
        sa.Column("single", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("nonce", sa.String(length=4), nullable=False),
        sa.Column("pool_digest", sa.String(length=64), nullable=False),
        sa.Column("roster_revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("single = 1", name=op.f("ck_event_facts_one_row")),
        sa.PrimaryKeyConstraint("single", name=op.f("pk_event_facts")),
    )
    op.create_table(
        "station",
        *_texts("incarnation", "name"),
        sa.Column("next_operation", sa.Integer(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("next_operation >= 1", name=op.f("ck_station_next_operation_range")),
        sa.PrimaryKeyConstraint("incarnation", name=op.f("pk_station")),
    )
    op.create_table(
        "operation",
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("incarnation", "number", name=op.f("pk_operation")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal",
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("at", "kind", "body"),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.CheckConstraint("sequence >= 1", name=op.f("ck_journal_sequence_range")),
        sa.PrimaryKeyConstraint("incarnation", "sequence", name=op.f("pk_journal")),
        sa.UniqueConstraint("digest", name=op.f("uq_journal_digest")),
    )
    op.create_table(
        "staff",
        *_texts("name", "role", "pin_hash"),
        sa.CheckConstraint(
            "role IN ('volunteer', 'replacement', 'supervisor')", name=op.f("ck_staff_role_known")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_staff")),
    )
    op.create_table(
        "revoked_pass",
        sa.Column("pass_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("pass_id", name=op.f("pk_revoked_pass")),
    )


def _create_pickups() -> None:
    op.create_table(
        "number",
        sa.Column("bib", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("race", "start_area", "state"),
        sa.Column("kept_for", sa.Text(), nullable=True),
        sa.Column("entitlement_id", sa.Text(), nullable=True),
        sa.Column("member_id", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(state = 'held') = (entitlement_id IS NOT NULL)", name=op.f("ck_number_held_by_a_place")
        ),
        sa.CheckConstraint(
            "state <> 'kept' OR kept_for IS NOT NULL", name=op.f("ck_number_kept_for_a_place")
        ),
        sa.CheckConstraint(
            "state IN ('free', 'kept', 'taken', 'held', 'retired', 'closed')",
            name=op.f("ck_number_state_known"),
        ),
        sa.CheckConstraint(
            "(entitlement_id IS NULL) = (member_id IS NULL)", name=op.f("ck_number_held_by_a_member")
        ),
        sa.CheckConstraint("bib BETWEEN 1 AND 999999", name=op.f("ck_number_bib_range")),
        sa.ForeignKeyConstraint(["entitlement_id"], ["place.entitlement_id"], name="fk_number_holder"),
        sa.ForeignKeyConstraint(["kept_for"], ["place.entitlement_id"], name="fk_number_kept_for"),
        sa.ForeignKeyConstraint(["member_id"], ["member.member_id"], name=op.f("fk_number_member")),
        sa.PrimaryKeyConstraint("bib", name=op.f("pk_number")),
        sa.UniqueConstraint("entitlement_id", name=op.f("uq_number_entitlement_id")),
        sa.UniqueConstraint("kept_for", name=op.f("uq_number_kept_for")),
        sa.UniqueConstraint("member_id", name=op.f("uq_number_member_id")),
    )
    op.create_index("ix_number_free_in_area", "number", ["race", "start_area", "state", "bib"])
    op.create_index("ix_number_free_in_race", "number", ["race", "state", "bib"])
    op.create_table(
        "pickup",
        sa.Column("pickup_id", sa.Integer(), nullable=False),
        *_texts("kind", "entitlement_id", "member_id", "race", "start_area"),
        sa.Column("bib", sa.Integer(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        *_texts("station", "incarnation"),
        sa.Column("fence", sa.Integer(), nullable=False),
        *_texts("state", "identity", "document", "proxy", "folded_proxy"),
        sa.Column("guardian", sa.Boolean(), nullable=False),
        *_texts("overrides", "checked_by"),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("barcode_read", sa.Text(), nullable=False),
        sa.Column("replace_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(state = 'open') = (closed_at IS NULL)", name=op.f("ck_pickup_closed_has_a_time")
        ),
        sa.CheckConstraint("kind IN ('original', 'replacement')", name=op.f("ck_pickup_kind_known")),
        sa.CheckConstraint(
            "replace_reason IN ('lost', 'damaged', 'stolen')", name=op.f("ck_pickup_replace_reason_known")
        ),
        sa.CheckConstraint("state IN ('open', 'handed_over', 'undone')", name=op.f("ck_pickup_state_known")),
        sa.CheckConstraint("copy >= 0", name=op.f("ck_pickup_copy_range")),
        sa.ForeignKeyConstraint(["bib"], ["number.bib"], name=op.f("fk_pickup_number")),
        sa.ForeignKeyConstraint(["entitlement_id"], ["place.entitlement_id"], name=op.f("fk_pickup_place")),
        sa.ForeignKeyConstraint(["member_id"], ["member.member_id"], name=op.f("fk_pickup_member")),
        sa.PrimaryKeyConstraint("pickup_id", name=op.f("pk_pickup")),
    )
    op.create_index(op.f("ix_pickup_bib"), "pickup", ["bib"])
    op.create_index(op.f("ix_pickup_entitlement_id"), "pickup", ["entitlement_id"])
    op.create_index(op.f("ix_pickup_folded_proxy"), "pickup", ["folded_proxy"])
    op.create_index(
        "uq_pickup_open_bib",
        "pickup",
        ["bib"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "uq_pickup_open_entitlement",
        "pickup",
        ["entitlement_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "attempt",
        sa.Column("bib", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("pickup_id", sa.Integer(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("destroyed", sa.Boolean(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(is_live AND state NOT IN ('void', 'revoked'))"
            " OR (NOT is_live AND state IN ('void', 'revoked', 'planned'))",
            name=op.f("ck_attempt_live_unless_void"),
        ),
        sa.CheckConstraint(
            "(state = 'planned') = (sent_at IS NULL)", name=op.f("ck_attempt_sent_has_a_time")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'sent', 'encoded', 'uncertain', 'made', 'proven', 'void', 'revoked')",
            name=op.f("ck_attempt_state_known"),
        ),
        sa.CheckConstraint("serial BETWEEN 1 AND 99", name=op.f("ck_attempt_serial_range")),
        sa.ForeignKeyConstraint(["bib"], ["number.bib"], name=op.f("fk_attempt_number")),
        sa.ForeignKeyConstraint(["pickup_id"], ["pickup.pickup_id"], name=op.f("fk_attempt_pickup")),
        sa.PrimaryKeyConstraint("bib", "serial", name=op.f("pk_attempt")),
    )
    op.create_index(op.f("ix_attempt_pickup_id"), "attempt", ["pickup_id"])
    op.create_index(
        "uq_attempt_live_copy",
        "attempt",
        ["bib", "copy"],
        unique=True,
        sqlite_where=sa.text("is_live"),
        postgresql_where=sa.text("is_live"),
    )
    op.create_index(
        "uq_attempt_proven",
        "attempt",
        ["bib"],
        unique=True,
        sqlite_where=sa.text("state = 'proven'"),
        postgresql_where=sa.text("state = 'proven'"),
    )
    op.create_table(
        "chip",
        sa.Column("bib", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("epc", sa.String(length=32), nullable=False),
        sa.Column("tid", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "verdict IN ('ok', 'failed_untouched', 'failed_dirty', 'unknown')",
            name=op.f("ck_chip_verdict_known"),
        ),
        sa.CheckConstraint("length(epc) IN (24, 32)", name=op.f("ck_chip_epc_length")),
        sa.CheckConstraint("number IN (1, 2)", name=op.f("ck_chip_number_range")),
        sa.ForeignKeyConstraint(
            ["bib", "serial"], ["attempt.bib", "attempt.serial"], name=op.f("fk_chip_attempt")
        ),
        sa.PrimaryKeyConstraint("bib", "serial", "number", name=op.f("pk_chip")),
        sa.UniqueConstraint("epc", name=op.f("uq_chip_epc")),
    )
    op.create_index("ix_chip_tid", "chip", ["tid"])
    op.create_index(
        "uq_chip_live_tid",
        "chip",
        ["tid"],
        unique=True,
        sqlite_where=sa.text("is_live AND tid <> ''"),
        postgresql_where=sa.text("is_live AND tid <> ''"),
    )


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _guard_journal_sqlite() -> None:
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER journal_no_{verb.lower()} BEFORE {verb} ON journal BEGIN SELECT {_REFUSE}; END"
        )


def _guard_journal_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION journal_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION 'the journal is append-only'"
        " USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_append_only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal"
        " FOR EACH STATEMENT EXECUTE FUNCTION journal_append_only()"
    )
