"""The queue's rows: as many as the project has, read a page at a time when they come into sight."""

from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, Qt, QTimer, Signal

from bias_annotator.gui.translating import tr, tr_later
from bias_annotator.gui.widgets.rows import Index
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project.project import Project
from bias_annotator.store import Query, Row, Sort

ROW = Qt.ItemDataRole.UserRole
PAGE, KEPT = 100, 60  # rows read at once; pages kept in memory
TABS = (("all", tr_later("All")), ("todo", tr_later("To do")), ("done", tr_later("Done")), ("flagged", tr_later("Flagged")))
NOT_DONE = frozenset({Status.TODO, Status.STARTED})
_STATUSES = {"todo": NOT_DONE, "done": frozenset({Status.DONE})}
_SAID = {Status.TODO: tr_later("to do"), Status.STARTED: tr_later("started"), Status.DONE: tr_later("done")}
_NEAR = 3 * PAGE  # rows looked through at once
_SOUGHT = 1000  # rows looked through in one idle moment


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asked for beside words: a tab, an outlet, documents that newer ones replaced, an order."""

    tab: str = "all"
    outlet: str = ""
    sort: Sort = Sort.ADDED
    replaced: bool = False

    @property
    def narrow(self) -> bool:
        """Whether documents are left out."""
        return self != Filters(sort=self.sort)


def query(annotator: str, filters: Filters, text: str = "") -> Query:
    """The query of what a person asked for."""
    return Query(
        annotator=annotator,
        text=text,
        statuses=_STATUSES.get(filters.tab, frozenset()),
        flagged=True if filters.tab == "flagged" else None,
        outlet=filters.outlet,
        sort=filters.sort,
        replaced=filters.replaced,
    )


class QueueModel(QAbstractListModel):
    """The documents that a query describes. `sought` tells the number of a row that was looked for in idle moments."""

    sought = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._query = Query()
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._total = 0
        self._wanted: tuple[DocumentId, int] | None = None  # who is looked for, and from which row on
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._seek_on)

    def show(self, project: Project | None, wanted: Query = Query()) -> None:  # noqa: B008 - it is frozen
        """Read anew; None shows nothing."""
        self.beginResetModel()
        self._idle.stop()
        self._project, self._query = project, wanted
        self._pages.clear()
        self._total = project.count(wanted) if project else 0
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """All of them, read or not."""
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, a sentence for screen readers, and the Row itself for the delegate."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.outlet, tr(_SAID[row.status]), tr("flagged") if row.flagged else "") if part)
        return None

    def row(self, number: int) -> Row | None:
        """The row of that number, read if need be; None past the end."""
        if self._project is None or not 0 <= number < self._total:
            return None
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._project.rows(self._query, offset=page * PAGE, limit=PAGE)
            self._pages[page] = rows
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def find(self, document: DocumentId) -> int:
        """Number of a document's row among those in memory, -1 when it is not there."""
        places = ((page * PAGE + place, row) for page, rows in self._pages.items() for place, row in enumerate(rows))
        return next((number for number, row in places if row.id == document), -1)

    def seek(self, document: DocumentId) -> None:
        """Look for a document's row, a little in each idle moment, until something else is shown."""
        self._wanted = (document, 0)
        self._idle.start()

    def _seek_on(self) -> None:
        if self._wanted is None or self._project is None:
            return
        document, start = self._wanted
        rows = self._project.rows(self._query, offset=start, limit=_SOUGHT)
        place = next((place for place, row in enumerate(rows) if row.id == document), -1)
        if place >= 0:
            self._wanted = None
            self.row(start + place)
            self.sought.emit(start + place)
        elif len(rows) == _SOUGHT:
            self._wanted = (document, start + _SOUGHT)
            self._idle.start()

    def next_not_done(self, document: DocumentId) -> DocumentId | None:
        """The next document that is not done, near below `document`, else the first one of all; None when all are."""
        here = self.find(document)
        for number in range(here + 1, here + 1 + _NEAR):
            row = self.row(number)
            if row is not None and row.status is not Status.DONE and row.id != document:
                return row.id
        statuses = self._query.statuses & NOT_DONE if self._query.statuses else NOT_DONE
        if self._project is None or not statuses:
            return None
        first = self._project.rows(replace(self._query, statuses=statuses), limit=2)
        return next((row.id for row in first if row.id != document), None)

    def set_work(self, document: DocumentId, work: Work) -> None:
        """Show new work on a document. It stays in sight until the next reading, even if the filter no longer fits it."""
        number = self.find(document)
        if number >= 0:
            page, place = divmod(number, PAGE)
            self._pages[page][place] = replace(self._pages[page][place], status=work.status, flagged=work.flagged)
            self.dataChanged.emit(self.index(number), self.index(number))
