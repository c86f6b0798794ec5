"""Texts that are nearly the same: numbers of each text that such texts share."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of these numbers; the program fills it for the documents that are there."""
    op.create_table(
        "likeness",
        sa.Column("band", sa.Integer, nullable=False),
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number", name="fk_likeness_document"), nullable=False),
        sa.PrimaryKeyConstraint("band", "document", name="pk_likeness"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
