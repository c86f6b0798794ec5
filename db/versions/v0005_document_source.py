"""The files that documents were taken out of, so that a later version can take them out better."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table of kept files; documents that are there have none."""
    op.create_table(
        "document_source",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number", name="fk_document_source_document"), nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=""),
        sa.Column("reader", sa.Text, nullable=False, server_default=""),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_document_source"),
        sqlite_strict=True,
    )
