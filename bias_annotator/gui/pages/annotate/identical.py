"""The same for every identical string: where the words of a span or a selection stand elsewhere, to be ticked and marked."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bias_annotator.gui.desk import Desk
from bias_annotator.gui.desk.several import Pattern, Stretch
from bias_annotator.gui.pages.annotate.asking import Asking, option
from bias_annotator.gui.pages.annotate.preview import Passage
from bias_annotator.gui.translating import tr, tr_choices
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.widgets.labels import Elided

_DIGITS = 9


def ask_identical(desk: Desk, parent: QWidget) -> None:
    """Open the dialog for the selection or the active span, if there is one that can be looked for."""
    pattern = desk.several.pattern()
    if pattern is not None:
        IdenticalDialog(desk, pattern, parent).ask(desk.view)


class IdenticalDialog(Asking):
    """I ignores letter case, W takes whole words only, the keys of labels choose the label."""

    def __init__(self, desk: Desk, pattern: Pattern, parent: QWidget) -> None:
        super().__init__(parent, tr("Mark the same words elsewhere"), 0.4)
        self._desk, self._pattern = desk, pattern
        self._found: list[Stretch] = []
        self._label = Choice(tr("Label"), tr_choices((label.name, label.title) for label in desk.scheme.labels), none="")
        self._label.set_value(pattern.label)
        self._label.setFixedWidth(150)
        words = Elided(" ".join(pattern.words.split()), "reading")
        words.setAccessibleName(tr("Words: {words}", words=pattern.words))
        case, self.ignore_case = option(tr("Ignore case"), "I", on=False)
        whole, self.whole_words = option(tr("Whole words"), "W", on=True)
        for widgets in ((self._label, words), (case, whole)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is words else 0)
            if words not in widgets:
                row.addStretch()
            self.options.addLayout(row)
        self._label.changed.connect(lambda _label: self._find())
        for switch in (self.ignore_case, self.whole_words):
            switch.toggled.connect(lambda _on: self._find())
        self._find()
        (self.list if self._found else self.ignore_case).setFocus()

    def verb(self) -> str:
        """It marks."""
        return tr("Mark", "verb") if self._desk.writable else ""

    def do(self, rows: list[int]) -> None:
        """Mark what was ticked."""
        self._desk.several.mark(self._pattern, self._label.value, [self._found[row] for row in rows])

    def _find(self) -> None:
        content = self._desk.lying.text.content
        self._found = self._desk.several.elsewhere(
            self._pattern, self._label.value, ignore_case=self.ignore_case.isChecked(), whole_words=self.whole_words.isChecked()
        )
        self.empty.say(
            tr("These words stand nowhere else, or are marked so already."), tr("Another letter case or parts of words may be found.")
        )
        self.list.passages.show(
            content, [Passage(start, end, content[start:end]) for start, end in self._found], self._desk.scheme, ticked=True
        )

    def typed(self, key: str) -> None:
        """I and W turn the switches, the keys of labels choose one."""
        labels = self._desk.scheme.labels
        by_key = {label.key.upper(): label.name for label in labels if label.key}
        by_key |= {str(number): label.name for number, label in enumerate(labels[:_DIGITS], 1)}
        if key == "I":
            self.ignore_case.click()
        elif key == "W":
            self.whole_words.click()
        elif key in by_key:
            self._label.set_value(by_key[key])
            self._find()
