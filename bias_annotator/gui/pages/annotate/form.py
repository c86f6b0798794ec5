"""The fields of a span: one row an attribute, then unsure and note."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bias_annotator.gui.speakers import SpeakerField
from bias_annotator.gui.translating import capital, tr
from bias_annotator.gui.widgets.buttons import Button, Choice, Switch
from bias_annotator.gui.widgets.fields import Field, Note
from bias_annotator.gui.widgets.labels import Elided, KeyCap, Words
from bias_annotator.model.scheme import Attribute, AttributeKind, Label
from bias_annotator.model.span import Span
from bias_annotator.model.speakers import Speakers

_CAPTION = 68  # px
Value = str | bool


class Related(NamedTuple):
    """A span that the shown one is linked to, under the relation's title; for whom it stands, if `attribute` can say so.

    `silent`: it is the source of the shown one, and nothing in the scheme can say for whom it stands.
    """

    title: str
    span: Span
    attribute: str = ""
    speaker: str = ""
    silent: bool = False


class Form(QWidget):
    """`attribute` tells name and new value of an attribute ("" and False take it away); `left` that the text gets the keys.

    `speaks` tells span, attribute and name of who was said to speak, `keeps` that speakers are wanted where the scheme has no
    place for them. `built` tells that there are other fields.
    """

    attribute = Signal(str, object)
    unsure = Signal(bool)
    note = Signal(str)
    speaks = Signal(str, str, str)
    keeps = Signal()
    left = Signal()
    built = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.registry: Callable[[], Speakers] = Speakers
        self._span = ""
        self._shape: object = ()
        self._rows: list[QWidget] = []
        self._setters: dict[str, Callable[[Value], None]] = {}
        self._editors: list[QWidget] = []
        self._sources: list[SpeakerField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _CAPTION)
        self._grid.setColumnStretch(1, 1)
        self._unsure = Switch(tr("Unsure"))
        self._unsure.toggled.connect(self._unsure_toggled)
        self.note_field = Note(tr("Note"), tr("Add a note"))
        self.note_field.finished.connect(self.note)
        self.note_field.left.connect(self.left)
        self._unsure_row = _row(self._unsure, KeyCap(action="unsure"))
        self._unsure_row.setParent(self)  # from the beginning, so that the cap is told its key
        self._unsure_caption, self._note_caption = Words(tr("Unsure"), "body", "ink2"), Words(tr("Note"), "body", "ink2")
        self._note_caption.setContentsMargins(0, 6, 0, 0)
        self._showing = False

    def show_span(self, span: Span, label: Label | None, related: Sequence[Related], *, speaker: str, writable: bool) -> None:
        """Show a span's fields, the spans that it is related to, and who speaks in it (the name shown of whom it says)."""
        self._showing = True
        self._span = span.id
        own = label.speaker if label is not None else None
        if own is not None and not speaker and any(each.attribute for each in related):
            own = None  # the source says it
        shape = (label, own, tuple((each.title, each.span.id, each.span.quote, each.attribute, each.silent) for each in related))
        if shape != self._shape:
            self._shape = shape
            self._build(label, own, related)
        self._fill({**span.attributes, **({own.name: speaker} if own is not None else {})}, related)
        self._unsure.setChecked(span.unsure)
        if self.note_field.toPlainText() != span.note or not self.note_field.hasFocus():
            self.note_field.set_value(span.note)
        for widget in (*self._rows, self._unsure_row, self.note_field):
            widget.setEnabled(writable)
        self._showing = False

    def finish(self) -> None:
        """Tell what was typed and not yet told."""
        self.note_field.finish()
        for widget in self._editors:
            if isinstance(widget, Field):
                widget.finish()

    @property
    def first(self) -> QWidget:
        """The first field."""
        return self.fields[0]

    @property
    def fields(self) -> list[QWidget]:
        """Whatever can be filled in, in reading order."""
        return [*self._editors, self._unsure, self.note_field]

    def focus_first(self) -> None:
        """Give the keys to the first field."""
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, values: Mapping[str, Value], related: Sequence[Related]) -> None:
        for name, setter in self._setters.items():
            setter(values.get(name, ""))
        for field, each in zip(self._sources, (each for each in related if each.attribute), strict=True):
            field.set_value(each.speaker)

    def _build(self, label: Label | None, own: Attribute | None, related: Sequence[Related]) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for fixed in (self._unsure_caption, self._unsure_row, self._note_caption, self.note_field):
            self._grid.removeWidget(fixed)
        self._rows, self._setters, self._editors, self._sources = [], {}, [], []
        for each in related:
            self._add(each.title, self._target(each))
        for attribute in label.attributes if label else ():
            if attribute.kind is not AttributeKind.SPEAKER or attribute == own:
                self._add(tr(attribute.title or attribute.name), self._editor(attribute))
        row = self._grid.rowCount()
        self._grid.addWidget(self._unsure_caption, row, 0)
        self._grid.addWidget(self._unsure_row, row, 1)
        self._grid.addWidget(self._note_caption, row + 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.note_field, row + 1, 1)
        self.built.emit()

    def _add(self, title: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        caption = Elided(title, "body", "ink2")
        caption.setFixedWidth(_CAPTION)
        self._grid.addWidget(caption, row, 0)
        if isinstance(widget.layout(), QVBoxLayout):
            self._grid.setAlignment(caption, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        self._rows += [caption, widget]

    def _target(self, related: Related) -> QWidget:
        """The words of a span that is linked to, and whom they stand for."""
        quote = " ".join(related.span.quote.split())
        words = Elided(quote, "name")
        if not related.attribute and not related.silent:
            return words
        field: QWidget
        if related.silent:
            field = keep = Button(tr("Keep speakers in this project"), "link", action="keep_speakers")
            keep.clicked.connect(self.keeps)
        else:
            who = tr("For whom “{words}” stands", words=quote), tr("Who is “{words}”?", words=quote)
            field = source = self._speaker(*who, related.span.id, related.attribute)
            self._sources.append(source)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words)
        column.addWidget(field)
        self._editors.append(field)
        return holder

    def _speaker(self, name: str, placeholder: str, span: str, attribute: str) -> SpeakerField:
        field = SpeakerField(name, placeholder, self.registry)
        field.finished.connect(lambda typed: self.speaks.emit(span or self._span, attribute, typed))
        field.left.connect(self.left)
        return field

    def _editor(self, attribute: Attribute) -> QWidget:
        title = tr(attribute.title or attribute.name)
        editor: QWidget
        inner: QWidget
        if attribute.kind is AttributeKind.CHOICE:
            choice = Choice(title, [(value, capital(tr(value))) for value in attribute.choices])
            choice.changed.connect(partial(self._tell, attribute.name))
            self._setters[attribute.name] = lambda value: choice.set_value(str(value))
            editor = inner = choice
        elif attribute.kind is AttributeKind.YES_NO:
            switch = Switch(title)
            switch.toggled.connect(partial(self._tell, attribute.name))
            self._setters[attribute.name] = lambda value: switch.setChecked(bool(value))
            editor, inner = _row(switch), switch
        elif attribute.kind is AttributeKind.SPEAKER:
            speaker = self._speaker(title, tr("Who speaks?"), "", attribute.name)
            self._setters[attribute.name] = lambda value: speaker.set_value(str(value))
            editor = inner = speaker
        else:
            field = Field(title)
            field.finished.connect(partial(self._tell, attribute.name))
            field.left.connect(self.left)
            self._setters[attribute.name] = lambda value: field.set_value(str(value))
            editor = inner = field
        editor.setToolTip(tr(attribute.description) if attribute.description else "")
        self._editors.append(inner)
        return editor

    def _tell(self, name: str, value: Value) -> None:
        if not self._showing:
            self.attribute.emit(name, value)

    def _unsure_toggled(self, on: bool) -> None:
        if not self._showing:
            self.unsure.emit(on)


def _row(*widgets: QWidget) -> QWidget:
    """Widgets in one row: the first at the left, the others at the right."""
    holder = QWidget()
    holder.setFixedHeight(28)
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widgets[0])
    row.addStretch()
    for widget in widgets[1:]:
        row.addWidget(widget)
    return holder
