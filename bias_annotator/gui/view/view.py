"""`TextView`: reads, selects and points at annotated text, by keys, mouse and screen reader."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from bias_annotator.gui.view import keys
from bias_annotator.gui.view.accessible import Mirror
from bias_annotator.gui.view.finder import Finder
from bias_annotator.gui.view.mouse import Mouse
from bias_annotator.gui.view.reader import Reader
from bias_annotator.gui.view.stack import SpanMenu
from bias_annotator.gui.view.tooltip import facts
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Marks


class TextView(Reader):
    """A reader with hands. All positions are code points of the text.

    Signals, besides the reader's: `edgeDragged(SpanId, number of the fragment, whether its end, position)` when an edge was
    dragged to another place (the view itself changes no span); `menuWanted(place on the screen)` for a context menu.
    """

    edgeDragged = Signal(str, int, bool, int)  # noqa: N815 - Qt's way of naming signals
    menuWanted = Signal(QPoint)  # noqa: N815 - the same

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mouse = Mouse(self)
        self._spans = SpanMenu(self)
        self.finder = Finder(self)
        self._mirror = Mirror(self.viewport())
        self._mirror.installEventFilter(self)
        self.setFocusProxy(self._mirror)
        self.caretMoved.connect(lambda _position: self._follow())
        self.selectionChanged.connect(self._selected)
        self.activeChanged.connect(lambda _span: self._tell_active())
        self.finder.arrived.connect(self._tell_hit)

    # ---- documents

    def show_document(self, document: Document, marks: Marks, *, position: int = 0) -> None:
        """Show a document and the marks of one layer, with the caret at `position`."""
        self._mouse.cancel()
        self._mirror.forget()
        super().show_document(document, marks, position=position)
        self.finder.renew()

    def clear(self) -> None:
        """Show nothing."""
        self._mouse.cancel()
        self._mirror.forget()
        super().clear()
        self.finder.renew()

    def show_edit(self, edit: Edit) -> None:
        """Take in an edit and repaint what it touches; what becomes of the active span is announced."""
        self._mouse.cancel()
        super().show_edit(edit)
        if any(mark.id == self.active for mark in edit.come):
            self._tell_active()

    def found(self, start: int, end: int) -> list[tuple[int, int, bool]]:
        """What was found in a stretch: code points, and whether it is the current hit."""
        return self.finder.between(start, end)

    # ---- what people take with them and choose

    def copy(self) -> None:
        """Put the exact text of the selection on the clipboard; nothing when nothing is selected."""
        start, end = self.selection
        if self.scene and start < end:
            words, clipboard = self.scene.content[start:end], QApplication.clipboard()
            clipboard.setText(words)  # in a QMimeData of Qt's: one made in Python is destroyed after Python has ended, and crashes
            clipboard.mimeData().setData("text/plain;charset=utf-8", words.encode())  # as text, a U+FEFF at the start is lost

    def list_spans(self) -> None:
        """Pop up the spans at the caret, to choose the active one by key."""
        place = self.place_of(self.caret) if self.scene else None
        if place is not None:
            self._spans.show_spans(self.spans_at(self.caret), self.viewport().mapToGlobal(place.bottomLeft()))

    def list_deep(self, ids: tuple[SpanId, ...], place: QPoint) -> None:
        """Pop up the spans that are too deep to be drawn."""
        self._spans.show_spans(self.spans_of(ids), place)

    # ---- screen readers

    def _follow(self) -> None:
        if self.scene and QAccessible.isActive():
            start, end = self.selection
            self._mirror.follow(self.scene, self.caret, start if self.caret == end else end)

    def _selected(self, start: int, end: int) -> None:
        self._follow()
        if self.scene and QAccessible.isActive():
            self._mirror.tell_selection(self.scene.content, start, end)

    def _tell_active(self) -> None:
        if self.scene and QAccessible.isActive():
            active = self.active_placed()
            self._mirror.describe(facts(active.span, self.styles) if active else [])

    def _tell_hit(self, number: int) -> None:
        if self.scene and QAccessible.isActive():
            self._mirror.tell_hit(self.scene.content, self.finder, number)

    # ---- events

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The caret shows while the mirror has the focus; while an edge is dragged Esc is the mouse's, not a shortcut."""
        if event.type() == QEvent.Type.FocusIn:
            self.wake()
            self._follow()  # a screen reader may have come since the caret moved
        elif event.type() == QEvent.Type.FocusOut:
            self.sleep()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._mouse.wants(event.key()):
            event.accept()
            return True
        del watched
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.wake()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys of reading and selecting; leave every other to the window."""
        if self._mouse.wants(event.key()):
            self._mouse.cancel()
        else:
            event.setAccepted(keys.handle(self, event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for what lies under the pointer, or at the caret."""
        event.accept()
        if self.scene is None:
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._mouse.take(event.pos())
            self.menuWanted.emit(event.globalPos())
        else:
            self.reveal(self.caret)
            self.menuWanted.emit(self.viewport().mapToGlobal(self.place_of(self.caret).bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the caret, or go to a relation's end that lies out of sight."""
        edge = self.edge_at(event.position().toPoint())
        target = self.scene.index.get(edge) if self.scene and edge else None
        if target:
            self.scroll_to(target.start, centre=True)
        else:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, or move an edge."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        event.accept()
        self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._mouse.double(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """No tooltip once the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        return super().viewportEvent(event)
