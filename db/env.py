"""Runs migrations on the connection that the application hands over (see bias_annotator/store/migrate.py).

Foreign keys must be off before the transaction begins: batch mode drops and renames tables, and a cascade or a check in
between would take rows with it. The application sees to that, and compares row counts afterwards.
"""

from alembic import context


def run() -> None:
    """Upgrade inside the caller's transaction."""
    attributes = context.config.attributes
    context.configure(
        connection=attributes["connection"],
        target_metadata=attributes.get("metadata"),
        render_as_batch=True,
        transactional_ddl=False,  # the caller's transaction holds everything
    )
    context.run_migrations()


run()
