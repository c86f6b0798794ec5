"""The list of speakers, to be put in order: search, rename, aliases, merge, remove; each change can be taken back while it is open."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Newest
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.speakers.card import SpeakerCard
from bias_annotator.gui.speakers.list import SPEAKER, SpeakerDelegate, SpeakerModel
from bias_annotator.gui.translating import told, tr, whole
from bias_annotator.gui.widgets.buttons import Button, IconButton
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Separator, Words
from bias_annotator.gui.widgets.notices import EmptyState, Notice
from bias_annotator.gui.widgets.rows import RowList
from bias_annotator.messages import Message
from bias_annotator.model import speakers
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind
from bias_annotator.project.project import Project

SIZE = (840, 560)  # px
_LIST = 340  # px


class SpeakersDialog(QDialog):
    """`done` is called after each change that was made here."""

    def __init__(self, project: Project, parent: QWidget, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Speakers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self._project, self._changed = project, changed
        self._made: list[SpeakerChange] = []
        self.search = Search(tr("Search speakers"))
        self.model = SpeakerModel()
        self.list = RowList(tr("Speakers"), self.model, SpeakerDelegate())
        self.card = SpeakerCard(project.speakers)
        self.new = Button(tr("New speaker"), "plain")
        self.undo = IconButton("undo-2", tr("Nothing to take back"))
        self._title = Words(tr("Speakers"), "title")
        self._stack = QStackedWidget()
        self._lay_out()
        self.notice = Notice(self)
        self._counting = Newest(self)
        self._connect()
        self.renew()
        self._counting.ask(tr("Counting"), project.path, lambda own, _report: own.names_said(), self._count)

    def _lay_out(self) -> None:
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        margins(head, 24, 16, 16, 12)
        head.addWidget(self._title)
        head.addStretch()
        for widget in (self.undo, close):
            head.addWidget(widget)
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 16, 16)
        left.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.new)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setFixedWidth(_LIST)
        side.setLayout(left)
        margins(left, 16, 12, 8, 16)
        self._stack.addWidget(
            EmptyState(tr("Nobody is quoted yet."), tr("Names that are typed beside a source, or come in with files, stand here."))
        )
        self._stack.addWidget(self.card)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(side)
        both.addWidget(Separator(upright=True))
        both.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addLayout(both, 1)

    def _connect(self) -> None:
        card = self.card
        self.search.searched.connect(lambda _words: self.renew())
        self.search.left.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.new.clicked.connect(self._add)
        self.undo.clicked.connect(self.take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.take_back)
        card.renamed.connect(lambda name: self._do(lambda known, each: speakers.renamed(known, each, name)))
        card.kind.connect(lambda kind: self._do(lambda _known, each: speakers.with_kind(each, SpeakerKind(kind or SpeakerKind.UNKNOWN))))
        card.alias.connect(lambda name: self._do(lambda known, each: speakers.with_alias(known, each, name)))
        card.unaliased.connect(lambda name: self._do(lambda _known, each: speakers.without_alias(each, name)))
        card.split.connect(lambda name: self._do(lambda _known, each: speakers.split_off(each, name)))
        card.merged.connect(lambda name: self._do(lambda known, each: _merge(known, each, name)))
        card.removed.connect(lambda: self._do(lambda _known, each: speakers.removed([each])))
        for field in (card.name, card.add, card.merge):
            field.left.connect(self.list.setFocus)
        self.finished.connect(lambda _result: self._counting.close())

    @property
    def current(self) -> Speaker | None:
        """The one that is shown."""
        speaker: Speaker | None = self.list.currentIndex().data(SPEAKER)
        return speaker

    def renew(self, name: str = "") -> None:
        """Show the registry as it is, at the speaker of that name; else where one was, else at the first."""
        before = self.current
        known = self._project.speakers()
        self.model.show(known, self.search.text())
        self._title.setText(tr("Speakers") + (f" · {whole(len(known))}" if len(known) else ""))
        meant = known.named(name) or (known.named(before.name) if before is not None else None)
        place = self.model.place(meant.name) if meant is not None else QModelIndex()
        self.list.setCurrentIndex(place if place.isValid() else self.model.index(0))
        self.undo.setEnabled(bool(self._made))
        self.undo.set_title(tr("Take back: {what}", what=told(self._made[-1].what)) if self._made else tr("Nothing to take back"))
        self.new.setEnabled(not self._project.read_only)
        self._show()

    def take_back(self) -> None:
        """Take the newest change made here back."""
        if self._made:
            change = self._made[-1].undone()
            if self._make(change):
                del self._made[-1]
                self.renew(change.come[0].name if change.come else "")

    def _show(self, *_indexes: QModelIndex) -> None:
        speaker = self.current
        if speaker is not None:
            self.card.show_speaker(speaker, self.model.said(speaker), writable=not self._project.read_only)
        self._stack.setCurrentIndex(1 if speaker is not None else 0)

    def _count(self, said: Counter[str]) -> None:
        self.model.count(said)
        self._show()

    def _add(self) -> None:
        known = self._project.speakers()
        name, number = tr("New speaker"), 1
        while known.named(name) is not None:
            number += 1
            name = f"{tr('New speaker')} {number}"
        self.search.clear()
        self._do(lambda known, _each: speakers.added(known, name), alone=True)
        self.card.name.setFocus()
        self.card.name.selectAll()

    def _do(self, wanted: Callable[[speakers.Speakers, Speaker], SpeakerChange | None], *, alone: bool = False) -> None:
        """Make the change that is wanted of the one that is shown, and show what came of it."""
        speaker = self.current if not alone else Speaker("")
        if speaker is None:
            return
        try:
            change = wanted(self._project.speakers(), speaker)
        except UserError as problem:
            self.notice.say(told(problem.sentence), told(problem.hint), problem=True)
            return
        if change is not None and self._make(change):
            self._made.append(change)
            self.renew(change.come[0].name if change.come else "")

    def _make(self, change: SpeakerChange) -> bool:
        try:
            self._project.change_speakers(change)
        except UserError as problem:
            self.notice.say(told(problem.sentence), told(problem.hint), problem=True)
            return False
        self._changed()
        return True


def _merge(known: speakers.Speakers, speaker: Speaker, name: str) -> SpeakerChange | None:
    """The merge with the one that was named; None when that is the speaker itself, or nobody was named."""
    if not name.strip():
        return None
    other = known.named(name)
    if other is None:
        raise UserError(Message("There is no speaker “{name}”.", name=name), "Type one of the names in the list.")
    return speakers.merged(speaker, [other]) if other != speaker else None
