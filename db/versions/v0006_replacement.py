"""Which documents were replaced by a newer reading of their file; those of earlier versions say so among what is known of them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table, with the replacements that documents name."""
    op.create_table(
        "replacement",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number", name="fk_replacement_document"), nullable=False),
        sa.Column("newer", sa.Integer, sa.ForeignKey("document.number", name="fk_replacement_newer"), nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_replacement"),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT OR REPLACE INTO replacement (document, newer) SELECT old.number, new.number FROM document AS new "
        "JOIN document AS old ON old.id = json_extract(new.extra, '$.replaces') AND old.number <> new.number "
        "WHERE new.extra LIKE '%replaces%' ORDER BY new.number"
    )
