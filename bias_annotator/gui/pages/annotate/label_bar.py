"""The bar below the text: which label each key gives, and that everything is saved."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bias_annotator.gui.keymap import label_name
from bias_annotator.gui.mirror import margins, mirror
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.theme import LabelColours
from bias_annotator.gui.translating import tr
from bias_annotator.gui.widgets import paint
from bias_annotator.gui.widgets.buttons import Pressable
from bias_annotator.gui.widgets.keyed import ACTION
from bias_annotator.gui.widgets.labels import Separator, Words, surface
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.model.scheme import Label, Scheme

HEIGHT = 48  # px
_GAP = 5  # px between two keys
_ENDS = 98  # px of margins, separator and the sign at the right end


class _Key(Pressable):
    """A label or a property with its key. It never takes the focus: that stays in the text."""

    sized = Signal()

    def __init__(self, title: str, action: str, label: Label | None = None, letter: str = "") -> None:
        super().__init__(title)
        self.setProperty(ACTION, action)
        self._keys, self._label, self._letter = "", label, letter
        self.compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(tr(label.description) if label and label.description else title)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: str) -> None:
        """Show another key."""
        self._keys = keys
        self.updateGeometry()
        self.update()
        self.sized.emit()

    def nextCheckState(self) -> None:
        """A press does not check it: the span that is active does."""

    def _left(self) -> int:
        return paint.CHIP + 16 if self._label else 8

    def sizeHint(self) -> QSize:
        """Chip, title, key."""
        name = 0.0 if self.compact and self._label else metrics(13, 600 if self._label else 400).horizontalAdvance(self.text()) + 8
        keys = paint.key_width(self._keys) if self._keys else 0
        return QSize(round(self._left() + name + keys + 8), 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        now = theme()
        rect = QRectF(self.rect())
        if self.isChecked() or self.isDown() or self.underMouse():
            paint.ground(painter, rect, now.active if self.isChecked() or self.isDown() else now.hover, 6)
        if self._label:
            paint.chip(painter, QRectF(8, 7, paint.CHIP, paint.CHIP), self._colours(), self._letter)
        right = rect.right() - 8
        if self._keys:
            right = paint.key_cap(painter, right, rect.center().y(), self._keys).left() - 8
        if not (self.compact and self._label):
            words = QRectF(self._left(), 0, right - self._left() + 2, rect.height())
            ink = now.ink if self._label or self.isChecked() else now.ink2
            paint.text(painter, words, self.text(), face(13, 600 if self._label else 400), ink)
        painter.end()

    def _colours(self) -> LabelColours:
        return theme().label(self._label)


class LabelBar(QWidget):
    """`pressed` tells the name of the action that was clicked."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        surface(self, "page")
        self.setFixedHeight(HEIGHT)
        self._labels: dict[str, _Key] = {}
        self._row = QHBoxLayout(self)
        margins(self._row, 20, 1, 24, 0)
        self._row.setSpacing(_GAP)
        self._saved = Words(tr("Saved"), "body", "ink2")
        self._glyph = Glyph("check", "ink2")
        titles = {"add_fragment": tr("Fragment"), "link": tr("Link", "noun"), "unsure": tr("Unsure"), "sentence_mode": tr("Sentences")}
        self._properties = {name: _Key(title, name) for name, title in titles.items()}
        for name, key in self._properties.items():
            key.sized.connect(self._fit)
            key.setParent(self)  # shown before it lies in the row, it would be a window
            key.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
        self._line = Separator(upright=True, length=18)

    def show_scheme(self, scheme: Scheme | None) -> None:
        """Show the labels of a scheme; helper labels serve relations and are left out."""
        while self._row.takeAt(0) is not None:
            pass
        for key in self._labels.values():
            key.deleteLater()
        labels = [label for label in scheme.labels if not label.helper] if scheme else []
        self._labels = {}
        for label in labels:
            key = _Key(tr(label.title), label_name(label.name), label, scheme.letter(label.name) if scheme else "")
            key.sized.connect(self._fit)
            key.clicked.connect(lambda _checked=False, name=label.name: self.pressed.emit(f"label:{name}"))
            self._labels[label.name] = key
            self._row.addWidget(key)
        self._row.addSpacing(8)
        self._row.addWidget(self._line)
        self._row.addSpacing(2)
        for key in self._properties.values():
            self._row.addWidget(key)
        self._row.addStretch()
        self._row.addWidget(self._glyph)
        self._row.addWidget(self._saved)
        self._fit()

    def show_active(self, label: str, *, unsure: bool = False) -> None:
        """Highlight the label of the active span, or none."""
        for name, key in self._labels.items():
            key.setChecked(name == label)
        self._properties["unsure"].setChecked(unsure)

    def show_mode(self, on: bool) -> None:
        """Whether sentence mode is on: its key is there only then."""
        self._properties["sentence_mode"].setChecked(on)
        self._fit()

    def say(self, words: str, icon: str = "check") -> None:
        """What stands at the right end: "Saved", "Read only"."""
        self._saved.setText(words)
        self._glyph.show_icon(icon, "ink2")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room, the key for fragments goes while sentence mode is on, then names, then keys that are needed least."""
        labels, mode = self._labels.values(), self._properties["sentence_mode"]
        fragment, unsure = self._properties["add_fragment"], self._properties["unsure"]
        mode.setVisible(mode.isChecked())
        first = [fragment] if mode.isChecked() else []
        for spared, compact in (([], False), (first, False), ([], True), ([fragment], True), ([fragment, unsure], True)):
            for key in labels:
                key.compact = compact
            for key in (fragment, unsure):
                key.setHidden(key in spared)
            shown = [key for key in (*labels, *self._properties.values()) if not key.isHidden()]
            if sum(key.sizeHint().width() + _GAP for key in shown) + _ENDS + self._saved.sizeHint().width() <= self.width():
                break
        for key in labels:
            key.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line above it."""
        painter = QPainter(self)
        mirror(painter, self.rect())
        painter.fillRect(self.rect(), theme().page)
        painter.fillRect(0, 0, self.width(), 1, theme().line)
        painter.end()
