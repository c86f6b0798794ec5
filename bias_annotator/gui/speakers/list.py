"""The list of speakers: a row each, with kind, other names, and how many spans say it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.translating import tr, tr_later, tr_n, whole
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.rows import Index, RowDelegate, row_ground
from bias_annotator.model.speakers import Speaker, SpeakerKind, Speakers, name_key

SPEAKER = Qt.ItemDataRole.UserRole
TITLES = {SpeakerKind.PERSON: tr_later("Person"), SpeakerKind.ORGANISATION: tr_later("Organisation")}


class SpeakerModel(QAbstractListModel):
    """Those that fit what is sought, by name; the best first where something is."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Speaker] = ()
        self._said: Counter[str] = Counter()

    def show(self, speakers: Speakers, sought: str) -> None:
        """Show those that fit."""
        self.beginResetModel()
        self._rows = [hit.speaker for hit in speakers.matching(sought)] if sought.strip() else list(speakers)
        self.endResetModel()

    def count(self, said: Counter[str]) -> None:
        """Show how many spans say each name, as `name_key` has it."""
        self._said = said
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def said(self, speaker: Speaker) -> int:
        """How many spans say one of the speaker's names."""
        return sum(self._said[name_key(name)] for name in speaker.names)

    def place(self, name: str) -> QModelIndex:
        """Where the speaker of that name stands."""
        number = next((number for number, each in enumerate(self._rows) if name_key(each.name) == name_key(name)), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, a sentence for screen readers, and the Speaker itself for the delegate."""
        if not index.isValid():
            return None
        speaker = self._rows[index.row()]
        if role == SPEAKER:
            return speaker
        if role == Qt.ItemDataRole.DisplayRole:
            return speaker.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (speaker.name, about(speaker), spans(self.said(speaker)))))
        return None


class SpeakerDelegate(RowDelegate):
    """Name and number in the first line, kind and other names in the second."""

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw them."""
        speaker: Speaker = index.data(SPEAKER)
        model = index.model()
        now = theme()
        rect, _chosen = row_ground(painter, option)
        left, right = rect.x() + 12, rect.right() - 12
        number = whole(model.said(speaker)) if isinstance(model, SpeakerModel) and model.said(speaker) else ""
        width = metrics(11).horizontalAdvance(number) + 1
        paint.text(painter, QRectF(right - width, rect.y() + 7, width, 20), number, face(11), now.ink2)
        more = about(speaker)
        top = rect.y() + 7 if more else rect.y() + 16
        paint.text(painter, QRectF(left, top, right - width - 8 - left, 20), speaker.name, face(13, 500), now.ink)
        paint.text(painter, QRectF(left, rect.y() + 26, right - left, 18), more, face(11), now.ink2)


def about(speaker: Speaker) -> str:
    """Kind and other names in one line."""
    return " · ".join(filter(None, (tr(TITLES.get(speaker.kind, "")), ", ".join(speaker.aliases))))


def spans(count: int) -> str:
    """How many spans, in words."""
    return tr_n("{n} span", "{n} spans", count)
