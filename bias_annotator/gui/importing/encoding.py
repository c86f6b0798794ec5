"""What is off about a file, and which encoding it has: what it was read as, and what else it may be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from bias_annotator.gui.importing.rows import Row
from bias_annotator.gui.mirror import margins
from bias_annotator.gui.translating import tr, tr_choices, tr_later, tr_n
from bias_annotator.gui.widgets.buttons import Button, Choice
from bias_annotator.gui.widgets.labels import Words, surface
from bias_annotator.gui.widgets.notices import Glyph
from bias_annotator.readers.decoding import TWICE

ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", tr_later("UTF-8")),
    (TWICE, tr_later("UTF-8 with “â€œ” put right")),
    ("cp1252", tr_later("Windows-1252, Western")),
    ("mac-roman", tr_later("MacRoman, Western")),
    ("iso8859-15", tr_later("ISO 8859-15, Western")),
    ("utf-16-le", tr_later("UTF-16 LE")),
    ("utf-16-be", tr_later("UTF-16 BE")),
    ("cp1250", tr_later("Windows-1250, Central European")),
    ("iso8859-2", tr_later("ISO 8859-2, Central European")),
    ("cp1251", tr_later("Windows-1251, Cyrillic")),
    ("koi8-r", tr_later("KOI8-R, Cyrillic")),
    ("koi8-u", tr_later("KOI8-U, Cyrillic")),
    ("cp866", tr_later("DOS 866, Cyrillic")),
    ("cp1253", tr_later("Windows-1253, Greek")),
    ("cp1254", tr_later("Windows-1254, Turkish")),
    ("cp1255", tr_later("Windows-1255, Hebrew")),
    ("cp1256", tr_later("Windows-1256, Arabic")),
    ("cp437", tr_later("DOS 437, Western")),
    ("shift_jis", tr_later("Shift JIS, Japanese")),
    ("euc_jp", tr_later("EUC-JP, Japanese")),
    ("iso2022_jp", tr_later("ISO 2022-JP, Japanese")),
    ("gb18030", tr_later("GB 18030, Chinese")),
    ("big5", tr_later("Big5, Chinese")),
    ("euc_kr", tr_later("EUC-KR, Korean")),
)
_SAID = 4  # reasons that are shown
_UTF8 = "utf-8"


def encoding_title(name: str) -> str:
    """An encoding as people know it."""
    plain = name.replace("_", "-")
    return next((tr(title) for each, title in ENCODINGS if each.replace("_", "-") == plain), name.upper())


class DoubtCard(QFrame):
    """Says what is off about a file, and as what it was read where that is in doubt.

    `chosen` tells the encoding that somebody wants instead, "" to have it found out, `kept` that it is right as it is.
    """

    chosen = Signal(str)
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        surface(self, "doubt")
        self._other = ""
        self.sentence, self.detail = Words("", "name", wrap=True), Words("", "small", wrap=True)
        self.choice = Choice(tr("Encoding of this file"), tr_choices(ENCODINGS), none=tr("Detect"))
        self.other, self.keep = Button(tr("Detect")), Button(tr("Keep"))
        grid = QGridLayout(self)
        margins(grid, 12, 10, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(Glyph("triangle-alert", "warn"), 0, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 1, 0, 0)
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self.choice, 1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.other)
        buttons.addWidget(self.keep)
        buttons.addStretch()
        grid.addLayout(buttons, 2, 1)
        grid.setColumnStretch(1, 1)
        self.choice.changed.connect(self.chosen)
        self.other.clicked.connect(lambda: self.chosen.emit(self._other))
        self.keep.clicked.connect(self.kept)
        self.hide()

    def show_row(self, row: Row | None, chosen: str | None) -> None:
        """Show what is off about a file; `chosen` is the encoding that was chosen for it, if one was."""
        asks = row is not None and (row.doubtful or bool(chosen))
        if row is None or not (asks or (row.reasons and row.first is not None)):
            self.hide()
            return
        reasons = row.reasons if row.first is not None else ()  # else they stand where the document would
        more = tr_n("{n} more", "{n} more", len(reasons) - _SAID) if len(reasons) > _SAID else ""
        self.sentence.setText(_said(row, chosen) if asks else "")
        self.detail.setText("\n".join(filter(None, (*reasons[:_SAID], more))))
        for words in (self.sentence, self.detail):
            words.setVisible(bool(words.text()))
        self._other, title = _offer(row, chosen)
        self.other.setText(title or tr("Detect"))
        self.choice.set_value(chosen or "")
        for widget, there in ((self.choice, asks), (self.other, asks and bool(title)), (self.keep, asks and row.first is not None)):
            widget.setVisible(there)
        self.show()


def _said(row: Row, chosen: str | None) -> str:
    if chosen:
        return tr("Read as {encoding}, as you chose.", encoding=encoding_title(chosen))
    if row.first is None:
        return tr("As what is it to be read?")
    if row.garbled:
        return tr("The text looks as if it had been read in a wrong encoding before.")
    return tr("Read as {encoding}.", encoding=encoding_title(row.encoding))


def _offer(row: Row, chosen: str | None) -> tuple[str, str]:
    """What is most likely wanted instead, and what the button says."""
    if chosen:
        return "", tr("Detect")
    if row.first is None:
        return "", ""
    if row.garbled:
        return TWICE, tr("Put it right")
    return ("", "") if row.encoding == _UTF8 else (_UTF8, tr("Read as {encoding}", encoding=tr("UTF-8")))
