"""A chip code is unique among live chips: a void piece and the next one may have the same.

Templates that timing software reads without a chip file hold nothing but the bib number.

Revision: 0006, after 0005.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_LIVE = sa.text("is_live")
_LIVE_TID = sa.text("is_live AND tid <> ''")


def upgrade() -> None:
    """Move the rule; SQLite cannot drop a constraint, so the table is made again there."""
    if op.get_bind().dialect.name == "sqlite":
        _make_again()
    else:
        op.drop_constraint(op.f("uq_chip_epc"), "chip", type_="unique")
    op.create_index(
        "uq_chip_live_epc", "chip", ["epc"], unique=True, sqlite_where=_LIVE, postgresql_where=_LIVE
    )
    op.create_index(op.f("ix_chip_epc"), "chip", ["epc"])


def _make_again() -> None:
    for index in ("ix_chip_tid", "uq_chip_live_tid"):
        op.drop_index(index, "chip")
    op.rename_table("chip", "chip_before")
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
    )
    columns = "bib, serial, number, epc, tid, verdict, is_live, seen_at"
    op.execute(f"INSERT INTO chip ({columns}) SELECT {columns} FROM chip_before")  # noqa: S608 - our own words
    op.drop_table("chip_before")
    op.create_index("ix_chip_tid", "chip", ["tid"])
    op.create_index(
        "uq_chip_live_tid", "chip", ["tid"], unique=True, sqlite_where=_LIVE_TID, postgresql_where=_LIVE_TID
    )
