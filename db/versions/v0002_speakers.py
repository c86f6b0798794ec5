"""Who is quoted: speakers with all their names."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of speakers and their names."""
    op.create_table(
        "speaker",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("number", name="pk_speaker"),
        sa.CheckConstraint("kind IN ('unknown', 'person', 'organisation')", name=op.f("ck_speaker_kind")),
        sqlite_strict=True,
    )
    op.create_table(
        "speaker_name",
        sa.Column("speaker", sa.Integer, sa.ForeignKey("speaker.number", name="fk_speaker_name_speaker"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=""),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("speaker", "position", name="pk_speaker_name"),
        sa.UniqueConstraint("folded", name="uq_speaker_name_folded"),
        sqlite_strict=True,
    )
