"""The project file: SQLAlchemy tables over SQLite; returns model objects only."""

from bias_annotator.store.bulk import Added, OnDuplicate, Outcome
from bias_annotator.store.finding import Found
from bias_annotator.store.search import Query, Row, Sort

__all__ = ["Added", "Found", "OnDuplicate", "Outcome", "Query", "Row", "Sort"]
