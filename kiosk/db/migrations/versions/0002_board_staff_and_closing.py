"""What the staff's board, sign-in, surge list and the end of an event need.

Revision: 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the columns and tables; what is there stays as it is."""
    _add_columns()
    _create_station_tables()
    _create_surge()


def _add_columns() -> None:
    op.add_column("event_facts", sa.Column("closed_at", _MOMENT, nullable=True))
    op.add_column("event_facts", sa.Column("purged_at", _MOMENT, nullable=True))
    op.add_column("pickup", sa.Column("shown_at", _MOMENT, nullable=True))
    op.add_column("pickup", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.create_index(op.f("ix_pickup_closed_at"), "pickup", ["closed_at"])
    op.create_index(op.f("ix_attempt_sent_at"), "attempt", ["sent_at"])
    op.create_index(op.f("ix_journal_at"), "journal", ["at"])
    op.add_column("staff", sa.Column("badge_hash", sa.Text(), nullable=False, server_default=""))
    op.add_column("staff", sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("staff", sa.Column("waits_until", _MOMENT, nullable=True))
    op.create_index(
        "uq_staff_badge",
        "staff",
        ["badge_hash"],
        unique=True,
        sqlite_where=sa.text("badge_hash <> ''"),
        postgresql_where=sa.text("badge_hash <> ''"),
    )


def _create_station_tables() -> None:
    op.create_table(
        "presence",
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("face", sa.Text(), nullable=False),
        sa.Column("seen_at", _MOMENT, nullable=False),
        sa.Column("doing", sa.Text(), nullable=False),
        sa.Column("devices", sa.Text(), nullable=False),
        sa.Column("call", sa.Text(), nullable=False),
        sa.Column("called_at", _MOMENT, nullable=True),
        sa.CheckConstraint("(call = '') = (called_at IS NULL)", name=op.f("ck_presence_call_has_a_time")),
        sa.ForeignKeyConstraint(["incarnation"], ["station.incarnation"], name=op.f("fk_presence_station")),
        sa.PrimaryKeyConstraint("incarnation", name=op.f("pk_presence")),
    )
    op.create_table(
        "stock",
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("labels", sa.Integer(), nullable=False),
        sa.Column("loaded_at", _MOMENT, nullable=False),
        sa.CheckConstraint("labels >= 0", name=op.f("ck_stock_labels_range")),
        sa.ForeignKeyConstraint(["incarnation"], ["station.incarnation"], name=op.f("fk_stock_station")),
        sa.PrimaryKeyConstraint("incarnation", name=op.f("pk_stock")),
    )


def _create_surge() -> None:
    op.create_table(
        "surge",
        sa.Column("entitlement_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("added_at", _MOMENT, nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("done_at", _MOMENT, nullable=True),
        sa.Column("bib", sa.Integer(), nullable=True),
        sa.Column("serial", sa.Integer(), nullable=True),
        sa.CheckConstraint("(bib IS NULL) = (serial IS NULL)", name=op.f("ck_surge_whole_piece")),
        sa.CheckConstraint("reason IN ('lost', 'damaged', 'stolen')", name=op.f("ck_surge_reason_known")),
        sa.ForeignKeyConstraint(
            ["bib", "serial"], ["attempt.bib", "attempt.serial"], name=op.f("fk_surge_attempt")
        ),
        sa.ForeignKeyConstraint(["entitlement_id"], ["place.entitlement_id"], name=op.f("fk_surge_place")),
        sa.PrimaryKeyConstraint("entitlement_id", name=op.f("pk_surge")),
    )
