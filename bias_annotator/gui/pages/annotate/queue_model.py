"""The queue's rows, read from the project a page at a time."""

from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.store import Query, Row

ROW = Qt.ItemDataRole.UserRole
PAGE = 200  # rows read at once
TABS = (("all", "All"), ("todo", "To do"), ("done", "Done"), ("flagged", "Flagged"))
_STATUSES = {"todo": frozenset({Status.TODO, Status.STARTED}), "done": frozenset({Status.DONE})}
_SAID = {Status.TODO: "to do", Status.STARTED: "started", Status.DONE: "done"}
_Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """The documents of one project as one annotator sees them, by filter and search."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._query = Query()
        self._rows: list[Row] = []
        self._total = 0

    def show(self, project: Project | None, annotator: str = "", tab: str = "all", text: str = "") -> None:
        """Read anew; None shows nothing."""
        self.beginResetModel()
        self._project = project
        self._query = query(annotator, tab, text)
        self._rows = project.rows(self._query, limit=PAGE) if project else []
        self._total = project.count(self._query) if project else 0
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Rows read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the project has more."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: _Index) -> None:
        """Read the next page."""
        if self._project is None or parent.isValid():
            return
        more = self._project.rows(self._query, offset=len(self._rows), limit=PAGE)
        if not more:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, a sentence for screen readers, and the Row itself for the delegate."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.outlet}, {_SAID[row.status]}{', flagged' if row.flagged else ''}"
        return None

    def find(self, document: DocumentId) -> int:
        """Number of a document's row among those read, -1 when it is not there."""
        return next((number for number, row in enumerate(self._rows) if row.id == document), -1)

    def row(self, number: int) -> Row | None:
        """The row of that number, read if need be; None past the end."""
        while number >= len(self._rows) and self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Show new work on a document. It stays in sight until the next reading, even if the filter no longer fits it."""
        number = self.find(document)
        if number >= 0:
            self._rows[number] = replace(self._rows[number], status=work.status, flagged=work.flagged)
            self.dataChanged.emit(self.index(number), self.index(number))


def query(annotator: str, tab: str = "all", text: str = "") -> Query:
    """The query of a filter tab."""
    return Query(annotator=annotator, text=text, statuses=_STATUSES.get(tab, frozenset()), flagged=True if tab == "flagged" else None)
