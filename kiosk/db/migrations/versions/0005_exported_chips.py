"""What timing was given: the live chips in the newest file of each format.

Revision: 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables; nothing is known of what an older version exported."""
    op.create_table(
        "chip_export",
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "format IN ('generic', 'raceresult', 'crossmgr', 'wiclax', 'chronotrack', 'webscorer')",
            name=op.f("ck_chip_export_format_known"),
        ),
        sa.ForeignKeyConstraint(
            ["incarnation"], ["station.incarnation"], name=op.f("fk_chip_export_station")
        ),
        sa.PrimaryKeyConstraint("format", name=op.f("pk_chip_export")),
    )
    op.create_table(
        "exported_chip",
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("epc", sa.String(length=32), nullable=False),
        sa.Column("bib", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["format"], ["chip_export.format"], name=op.f("fk_exported_chip_chip_export")
        ),
        sa.PrimaryKeyConstraint("format", "epc", name=op.f("pk_exported_chip")),
        sqlite_with_rowid=False,
    )
