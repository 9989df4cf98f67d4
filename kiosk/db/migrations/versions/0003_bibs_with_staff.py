"""Which finished bibs staff keep after they were left at a kiosk.

Revision: 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; what is there lies in no keeping."""
    op.add_column("pickup", sa.Column("with_staff", sa.Boolean(), nullable=False, server_default=sa.false()))
