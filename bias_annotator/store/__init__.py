"""The project file: SQLAlchemy tables over SQLite; returns model objects only."""

from bias_annotator.store.kinds import Added, Alike, Found, HistoryRow, KeptTerms, OnDuplicate, Outcome, Query, Row, Sort

__all__ = ["Added", "Alike", "Found", "HistoryRow", "KeptTerms", "OnDuplicate", "Outcome", "Query", "Row", "Sort"]
