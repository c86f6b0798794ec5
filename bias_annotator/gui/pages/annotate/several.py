"""Several spans at once: those that a filter takes, to be ticked and relabelled or deleted in one edit."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.pages.annotate.asking import Asking
from bias_annotator.gui.pages.annotate.preview import Passage
from bias_annotator.gui.translating import inside, tr, tr_choices
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.widgets.fields import Search
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.model.matching_text import Filter
from bias_annotator.model.span import Span

_DELETE = "\n"  # no label can be called so
_SURE = {"": None, "unsure": True, "sure": False}


def ask_several(desk: Desk, parent: QWidget) -> None:
    """Open the dialog, if the document has spans."""
    if desk.spans:
        SeveralDialog(desk, parent).ask(desk.view)
    else:
        desk.told.emit(tr("There is no span here yet."))


class SeveralDialog(Asking):
    """A filter of label, unsure mark and words; then relabel or delete what is ticked."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, tr("Change several spans"), 0.16)
        self._desk = desk
        self._found: list[Span] = []
        titles = tr_choices((label.name, label.title) for label in desk.scheme.labels)
        self.label = Choice(tr("Label"), titles, none=tr("Any label"))
        self.sure = Choice(tr("Unsure or sure"), [("unsure", tr("Unsure")), ("sure", tr("Sure"))], none=tr("Sure or unsure"))
        self.contains = Search(tr("Words contain"))
        actions = [(label, tr("Relabel as {label}", label=inside(title))) for label, title in titles]
        self.action = Choice(tr("What to do"), [*actions, (_DELETE, tr("Delete"))], none=tr("What to do…"))
        for choice, width in ((self.label, 160), (self.sure, 150), (self.action, 220)):
            choice.setFixedWidth(width)
        self.options.addLayout(_row(self.label, self.sure, self.contains))
        self.options.addLayout(_row(Words(tr("with what is ticked"), "body", "ink2"), self.action, pushed=True))
        for choice in (self.label, self.sure):
            choice.changed.connect(lambda _value: self._find())
        self.contains.searched.connect(lambda _words: self._find())
        self.contains.left.connect(self.list.setFocus)
        self.action.changed.connect(self._decided)
        self._find()
        self.label.setFocus()

    def verb(self) -> str:
        """What was chosen to be done."""
        action = self.action.value if self._desk.writable else ""
        return "" if not action else tr("Delete") if action == _DELETE else tr("Relabel")

    def do(self, rows: list[int]) -> None:
        """Do it with what was ticked."""
        spans = [self._found[row].id for row in rows]
        if self.action.value == _DELETE:
            self._desk.several.delete(spans)
        else:
            self._desk.several.relabel(spans, self.action.value)

    def _find(self) -> None:
        wish = Filter(self.label.value, _SURE[self.sure.value], self.contains.text())
        self._found = self._desk.several.chosen(wish)
        self.empty.say(tr("No span is like that."), tr("Another label or other words may find some."))
        passages = [Passage(span.start, span.end, span.quote, span.label, span.unsure) for span in self._found]
        self.list.passages.show(self._desk.lying.text.content, passages, self._desk.scheme, ticked=wish != Filter())

    def _decided(self, _action: str) -> None:
        self.show_count()
        self.list.setFocus()


def _row(*widgets: QWidget, pushed: bool = False) -> QHBoxLayout:
    """Widgets beside one another, at the right if `pushed`."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if pushed:
        row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    return row
