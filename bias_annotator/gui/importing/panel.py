"""What is imported and how: the files, and the options."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.importing.encoding import ENCODINGS
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.translating import number, tr, tr_choices, tr_later, tr_n
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.gui.widgets.labels import Elided, Words, surface
from bias_annotator.gui.widgets.layouts import emptied, titled_panel, under
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import LayerKind
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.importing import ImportOptions
from bias_annotator.project.surveying import Survey
from bias_annotator.readers import READERS, Columns
from bias_annotator.store import OnDuplicate

_DUPLICATES = (("merge", tr_later("Add the spans that it lacks")), ("skip", tr_later("Skip")), ("add", tr_later("Add a second document")))
_LAYERS = (("annotator", tr_later("Annotator")), ("gold", tr_later("Gold")))
_UNKNOWN = (("add", tr_later("Add to the scheme")), ("skip", tr_later("Leave their spans out")), ("refuse", tr_later("Refuse their spans")))
_UNITS = (
    (Unit.CODEPOINT.value, tr_later("Code points")),
    (Unit.UTF16.value, tr_later("UTF-16 units")),
    (Unit.UTF8.value, tr_later("UTF-8 bytes")),
    (Unit.GRAPHEME.value, tr_later("Characters as seen")),
)
_LEAVE_OUT, _SAME = "\x00out", "\x00same"  # choices for a label that are no labels


class Files(QFrame):
    """What was chosen: a file, a folder, or several."""

    def __init__(self, change: Button) -> None:
        super().__init__()
        surface(self, "card")
        self._glyph = Glyph("file-text")
        self._title, self._below = Elided("", "name"), Elided("", "small", "ink2")
        row = QHBoxLayout(self)
        margins(row, 12, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._below)
        row.addLayout(words, 1)
        row.addWidget(change)

    def show_paths(self, paths: list[Path]) -> None:
        """Name what was chosen."""
        first = paths[0]
        self._glyph.show_icon("folder-open" if first.is_dir() else "file-text", "ink2")
        more = tr_n("{name} and {n} more", "{name} and {n} more", len(paths) - 1, name=first.name)
        self._title.setText(first.name if len(paths) == 1 else more)
        self._title.setToolTip("\n".join(map(str, paths[:20])))
        self._below.setText("")

    def show_survey(self, survey: Survey) -> None:
        """Say how many and how large they are."""
        files = tr_n("{n} file", "{n} files", survey.files)
        large = survey.size >= 100_000  # noqa: PLR2004 - bytes from which on they are told in millions
        size = tr("{size} MB", size=number(survey.size / 1e6, 1)) if large else tr("{size} kB", size=number(survey.size / 1e3, 1))
        self._below.setText(f"{files} · {size}")


class Panel(QWidget):
    """`changed` tells that options are others, `choose` that somebody wants to choose files."""

    changed = Signal()
    choose = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._annotator = ""
        formats = [(name, reader.title) for name, reader in READERS.items()]
        self.format = Choice(tr("Format"), formats, none=tr("Detect for each file"))
        self.encoding = Choice(tr("Encoding of texts"), tr_choices(ENCODINGS), none=tr("Detect for each file"))
        self.duplicates = Choice(tr("Same text already in the project"), tr_choices(_DUPLICATES), none="")
        self.layer = Choice(tr("Spans go to"), tr_choices(_LAYERS), none=tr("As the file says"))
        self.unknown = Choice(tr("Labels that the scheme lacks"), tr_choices(_UNKNOWN), none="")
        self.unit = Choice(tr("Offsets count"), tr_choices(_UNITS), none=tr("Detect"))
        self.column = Choice(tr("Column with the texts"), [], none=tr("Detect"))
        self._options = (self.format, self.encoding, self.column, self.duplicates, self.layer, self.unknown, self.unit)
        self._labels: dict[str, Choice] = {}
        self._chosen: dict[str, str] = {}
        self.encodings: dict[str, str] = {}  # of single files, by their place
        change = Button(tr("Change"), "link")
        change.clicked.connect(self.choose)
        self.files = Files(change)
        self._pick = Button(tr("Choose files…"), "primary", action="import_files")
        self._pick.clicked.connect(self.choose)
        self._hint = Words(tr("Or drop files or folders on the window."), "small", "ink2", wrap=True)
        self._lay_out()
        self.show_paths([])

    def _lay_out(self) -> None:
        column = titled_panel(self, tr("Import"))
        column.addSpacing(4)
        for widget in (self._pick, self.files, self._hint):
            column.addWidget(widget)
            column.addSpacing(4)
        for option in self._options:
            column.addWidget(under(option.accessibleName(), option))
            option.changed.connect(lambda _value: self.changed.emit())
        self._mapping = QVBoxLayout()
        self._mapping.setSpacing(4)
        column.addSpacing(16)
        column.addLayout(self._mapping)
        column.addStretch()

    def set_annotator(self, annotator: str) -> None:
        """Name the annotator whose spans the import can add to."""
        self._annotator = annotator
        self.layer.set_choices((("annotator", tr("Annotator: {name}", name=annotator)), ("gold", tr("Gold"))))

    def show_paths(self, paths: list[Path]) -> None:
        """Show what was chosen; labels of other files are forgotten."""
        self._pick.setVisible(not paths)
        self._hint.setVisible(not paths)
        self.files.setVisible(bool(paths))
        if paths:
            self.files.show_paths(paths)
        self._chosen.clear()
        self.encodings.clear()
        self.encoding.set_value("")
        self.column.set_value("")
        self._show_columns(None)
        self._show_labels({}, None)

    def show_survey(self, survey: Survey, scheme: Scheme) -> None:
        """Say how much it is, and ask what becomes of labels that the scheme lacks."""
        self.files.show_survey(survey)
        self._show_columns(next((each.columns for each in survey.glances if each.columns), None))
        self._show_labels(survey.unknown, scheme)

    def _show_columns(self, columns: Columns | None) -> None:
        """Ask which column of a table holds the texts, where there is a table."""
        if (holder := self.column.parentWidget()) is not None:
            holder.setVisible(columns is not None or bool(self.column.value))
        if columns is not None:
            self.column.set_choices([(name, name) for name in columns.names if name])

    def _show_labels(self, unknown: Mapping[str, int], scheme: Scheme | None) -> None:
        wanted = list(dict.fromkeys((*self._chosen, *sorted(unknown))))
        if wanted == list(self._labels) and wanted:
            return
        emptied(self._mapping)
        self._labels = {}
        if not wanted or scheme is None:
            return
        self._mapping.addWidget(Words(tr("Labels of the files"), "section", "ink2"))
        known = [(label.name, label.title) for label in scheme.labels]
        for label in wanted:
            choices = [(_SAME, tr("As chosen above")), (_LEAVE_OUT, tr("Leave out")), *known]
            choice = Choice(tr("Label “{name}”", name=label), choices, none="")
            choice.set_value(self._chosen.get(label, _SAME))
            choice.changed.connect(lambda value, label=label: self._map(label, value))
            spans = unknown.get(label, 0)
            title = f"{label} · {tr_n('{n} span', '{n} spans', spans)}" if spans else label
            self._mapping.addWidget(Words(title, "small", "ink2"))
            self._mapping.addWidget(choice)
            self._labels[label] = choice

    def choose_encoding(self, place: str, encoding: str) -> None:
        """Have one file read in an encoding; in that of all others if it is empty."""
        if encoding:
            self.encodings[place] = encoding
        else:
            self.encodings.pop(place, None)
        self.changed.emit()

    def _map(self, label: str, value: str) -> None:
        if value == _SAME:
            self._chosen.pop(label, None)
        else:
            self._chosen[label] = value
        self.changed.emit()

    def options(self) -> ImportOptions:
        """The options as they are chosen."""
        return ImportOptions(
            format=self.format.value or "auto",
            annotator=self._annotator if self.layer.value == LayerKind.ANNOTATOR else "",
            layer=LayerKind(self.layer.value) if self.layer.value else None,
            unit=Unit(self.unit.value) if self.unit.value else None,
            on_duplicate=OnDuplicate(self.duplicates.value),
            unknown_label=cast("Literal['add', 'refuse', 'skip']", self.unknown.value),
            text_column=self.column.value,
            labels={label: "" if value == _LEAVE_OUT else value for label, value in self._chosen.items()},
            encoding=self.encoding.value,
            encodings=dict(self.encodings),
        )
