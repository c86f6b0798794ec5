"""The spans that lie over each other at a place, as a menu: letter, label, quote."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from bias_annotator.gui.theme import READING_SIZE
from bias_annotator.gui.view.metrics import metrics
from bias_annotator.gui.view.stamps import Stamps
from bias_annotator.gui.view.styles import look
from bias_annotator.gui.widgets.menus import Menu
from bias_annotator.model.span import Span

if TYPE_CHECKING:
    from bias_annotator.gui.view.reader import Reader

_QUOTE = 60  # characters of a quote in a menu


def add_spans(menu: QMenu, reader: "Reader", spans: Sequence[Span]) -> None:
    """Add an entry for each span, which makes it the active one; that one is ticked."""
    for span in spans:
        style = reader.styles.of(span.label)
        quote = " ".join(span.quote.split())
        quote = quote if len(quote) <= _QUOTE else f"{quote[:_QUOTE].rstrip()}…"
        words = f"{style.title}: {quote}".replace("&", "&&")
        action = menu.addAction(letter_icon(reader, span.label, unsure=span.unsure), words)
        action.setIconVisibleInMenu(True)
        if span.id == reader.active:
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        action.triggered.connect(lambda _checked=False, chosen=span.id: reader.set_active(chosen))


def letter_icon(reader: "Reader", label: str, *, unsure: bool = False) -> QIcon:
    """A label's letter for a menu."""
    stamps = Stamps(reader.styles.theme, metrics(READING_SIZE), reader.devicePixelRatioF())
    return QIcon(stamps.letter(look(reader.styles.of(label), unsure=unsure)))


class SpanMenu(Menu):
    """Pops up spans, the active one under the cursor first."""

    def __init__(self, reader: "Reader") -> None:
        super().__init__(reader)
        self._reader = reader

    def show_spans(self, spans: Sequence[Span], place: QPoint) -> None:
        """Show these spans at a place on the screen; nothing when there are none."""
        self.clear()
        add_spans(self, self._reader, spans)
        if not spans:
            return
        ids = [span.id for span in spans]
        active = self._reader.active
        self.setActiveAction(self.actions()[ids.index(active) if active in ids else 0])
        self.popup(place)
