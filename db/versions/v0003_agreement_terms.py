"""What agreement keeps of each document."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; it begins empty."""
    op.create_table(
        "agreement_terms",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number", name="fk_agreement_terms_document"), nullable=False),
        sa.Column("people", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False, server_default=""),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", "people", name="pk_agreement_terms"),
        sqlite_strict=True,
    )
