"""The project file: SQLAlchemy tables over SQLite; returns model objects only."""
