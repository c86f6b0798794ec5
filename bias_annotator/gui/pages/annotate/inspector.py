"""The inspector: the active span with its label, attributes, note; or the label keys while there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bias_annotator.gui import icons
from bias_annotator.gui.actions import Actions
from bias_annotator.gui.keymap import label_name
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.pages.annotate.form import Form, Related
from bias_annotator.gui.pages.annotate.quote import Quote
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.translating import tr, tr_n
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import IconButton, Pressable
from bias_annotator.gui.widgets.labels import Chip, KeyCap, Separator, Words
from bias_annotator.gui.widgets.layouts import emptied
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.model.scheme import AttributeKind, Label, Scheme
from bias_annotator.model.span import Span

_BIG_CHIP = 24  # px


class _LabelMenu(Pressable):
    """The label's chip and name with a chevron; opens the menu of labels."""

    chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._scheme: Scheme | None = None
        self._label: Label | None = None
        self._choices = Menu(self)
        self.setFixedHeight(28)
        self.clicked.connect(self._open)

    def show_label(self, scheme: Scheme, name: str) -> None:
        """Show a label of a scheme."""
        self._scheme, self._label = scheme, scheme.label(name)
        self.setText(tr(self._label.title) if self._label else name)
        self.setAccessibleName(tr("Label: {label}", label=self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Chip, name, chevron."""
        return QSize(round(26 + metrics(14, 600).horizontalAdvance(self.text()) + 26), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        if self._scheme is not None:
            letter = self._scheme.letter(self._label.name) if self._label else "?"
            paint.chip(painter, QRectF(0, 5, paint.CHIP, paint.CHIP), now.label(self._label), letter)
        width = min(metrics(14, 600).horizontalAdvance(self.text()) + 1, self.width() - 52)
        paint.text(painter, QRectF(26, 0, width, 28), self.text(), face(14, 600), now.ink)
        icons.draw(painter, "chevron-down", QRectF(26 + width + 6, 0, 16, 29), now.ink2, icons.INLINE)
        painter.end()

    def _open(self) -> None:
        if self._scheme is None:
            return
        menu = self._choices
        menu.clear()
        for label in self._scheme.labels:
            action = menu.addAction(f"{tr(label.title)}\t{self._actions.keys(label_name(label.name))}")
            action.setCheckable(True)
            action.setChecked(label is self._label)
            action.triggered.connect(lambda _checked=False, name=label.name: self.chosen.emit(name))
        menu.popup_below(self)


class Inspector(QStackedWidget):
    """`label`, `guideline`, `history`, `delete` tell what was pressed; the form's signals tell the rest."""

    label = Signal(str)
    guideline = Signal()
    history = Signal()
    delete = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.form = Form()
        self._menu = _LabelMenu(actions)
        self._menu.chosen.connect(self.label)
        self._quote = Quote()
        self._facts = Words("", "small", "ink2")
        self._trash = IconButton("trash-2", tr("Delete the span"), action="delete_span")
        self._trash.clicked.connect(self.delete)
        self._keys = QVBoxLayout()
        self._scheme: Scheme | None = None
        self.addWidget(self._nothing())
        self.addWidget(self._span())

    def show_scheme(self, scheme: Scheme | None) -> None:
        """Show the label keys of a scheme, large."""
        if scheme != self._scheme:  # new rows would have to be told their keys
            self._scheme = scheme
            self._show_keys(scheme)
        self.show_span(None, scheme)

    def _show_keys(self, scheme: Scheme | None) -> None:
        emptied(self._keys)
        labels = [label for label in scheme.labels if not label.helper] if scheme else []
        for label in labels:
            self._keys.addWidget(_key_row(label, scheme.letter(label.name) if scheme else ""))

    def show_span(
        self, span: Span | None, scheme: Scheme | None, related: Sequence[Related] = (), *, speaker: str = "", writable: bool = True
    ) -> None:
        """Show a span, or the label keys."""
        if span is None or scheme is None:
            self.setCurrentIndex(0)
            return
        label = scheme.label(span.label)
        self._menu.show_label(scheme, span.label)
        self._menu.setEnabled(writable)
        self._trash.setEnabled(writable)
        self._quote.show_words(span.quote, label)
        self._facts.setText(facts(span, label))
        self.form.show_span(span, label, related, speaker=speaker, writable=writable)
        self.setCurrentIndex(1)

    @property
    def controls(self) -> list[QWidget]:
        """What can be used while a span is shown, in reading order."""
        return [self._menu, *self._buttons, *self.form.fields]

    def sizeHint(self) -> QSize:
        """As high as what is shown needs."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """It is not cut."""
        return QSize(200, self.sizeHint().height())

    def _span(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        book = IconButton("book-open", tr("Guideline for this label"), action="guideline")
        book.clicked.connect(self.guideline)
        past = IconButton("history", tr("History of the span"), action="history")
        past.clicked.connect(self.history)
        self._buttons = (past, book, self._trash)
        column.addWidget(_head(self._menu, *self._buttons))
        words, fields = QVBoxLayout(), QVBoxLayout()
        words.setContentsMargins(16, 0, 16, 16)
        words.setSpacing(8)
        words.addWidget(self._quote)
        words.addWidget(self._facts)
        fields.setContentsMargins(16, 16, 16, 16)
        fields.addWidget(self.form)
        column.addLayout(words)
        column.addWidget(Separator())
        column.addLayout(fields)
        column.addStretch()
        return page

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        book = IconButton("book-open", tr("Guideline"), action="guideline")
        book.clicked.connect(self.guideline)
        past = IconButton("history", tr("Deleted spans"), action="history")
        past.clicked.connect(self.history)
        column.addWidget(_head(Words(tr("Mark", "heading"), "panel"), past, book))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 4, 16, 20)
        inner.setSpacing(4)
        self._keys.setSpacing(12)
        inner.addLayout(self._keys)
        inner.addSpacing(16)
        inner.addWidget(Words(tr("Select text or press a key."), "name"))
        inner.addWidget(
            Words(
                tr("Without a selection the key marks the sentence at the caret; J and K go from sentence to sentence."),
                "body",
                "ink2",
                wrap=True,
            )
        )
        column.addLayout(inner)
        column.addStretch()
        return page


def facts(span: Span, label: Label | None) -> str:
    """What there is to say of a span in one line: "2 fragments · 24 words · direct"."""
    words = sum(len(fragment.quote.split()) for fragment in span.fragments)
    parts = [tr_n("{n} fragment", "{n} fragments", len(span.fragments))] if len(span.fragments) > 1 else []
    parts.append(tr_n("{n} word", "{n} words", words))
    for attribute in label.attributes if label else ():
        value = span.attributes.get(attribute.name)
        if attribute.kind is AttributeKind.CHOICE and isinstance(value, str) and value:
            parts.append(tr(value))
    if span.origin != "manual":
        parts.append(tr(span.origin.partition(":")[0]))
    return " · ".join(parts)


def _head(first: QWidget, *others: QWidget) -> QWidget:
    """The line of 52 px above a panel: its title, and buttons at the right."""
    holder = QWidget()
    holder.setFixedHeight(52)
    row = QHBoxLayout(holder)
    margins(row, 16, 0, 10, 0)
    row.setSpacing(2)
    row.addWidget(first)
    row.addStretch()
    for widget in others:
        row.addWidget(widget)
    return holder


def _key_row(label: Label, letter: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Chip(letter, lambda: theme().label(label), _BIG_CHIP))
    row.addWidget(Words(tr(label.title), "panel"))
    row.addStretch()
    row.addWidget(KeyCap(action=label_name(label.name)), 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
