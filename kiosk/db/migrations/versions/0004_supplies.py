"""What is in each printer: the roll, and the ribbon where there is one.

Revision: 0004, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Move the rolls into one table of supplies; a roll of no labels was never one."""
    op.create_table(
        "supply",
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("labels", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('labels', 'ribbon')", name=op.f("ck_supply_kind_known")),
        sa.CheckConstraint("labels > 0", name=op.f("ck_supply_labels_range")),
        sa.ForeignKeyConstraint(["incarnation"], ["station.incarnation"], name=op.f("fk_supply_station")),
        sa.PrimaryKeyConstraint("incarnation", "kind", name=op.f("pk_supply")),
    )
    op.execute(
        "INSERT INTO supply (incarnation, kind, labels, loaded_at) "
        "SELECT incarnation, 'labels', labels, loaded_at FROM stock WHERE labels > 0"
    )
    op.drop_table("stock")
    # a desk counts what it sent out again and again, and must not look at the pickups of all others
    op.create_index(op.f("ix_pickup_incarnation"), "pickup", ["incarnation"])
