"""A menu that keeps its keys."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from bias_annotator.gui.translating import mirrored


class Menu(QMenu):
    """While it is open every key is the menu's: the page below has single letters, Esc and Enter as shortcuts.

    Make one for good and fill it anew each time: to delete a menu while it closes crashes the process.
    """

    def popup_below(self, widget: QWidget) -> None:
        """Open below a widget, from the side where its lines begin."""
        self.popup(widget.mapToGlobal(QPoint(widget.width() - self.sizeHint().width() if mirrored() else 0, widget.height() + 2)))

    def event(self, event: QEvent) -> bool:
        """Claim each key before it is looked up among the shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class TickMenu(Menu):
    """It stays open while one ticks, by click or Space; Enter ticks and is done, Esc is done."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is under the pointer."""
        if not _ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick what the arrows reached."""
        if event.key() != Qt.Key.Key_Space or not _ticked(self.activeAction()):
            super().keyPressEvent(event)


def _ticked(action: QAction | None) -> bool:
    """Tick an action, if it can be."""
    if action is None or not action.isCheckable() or not action.isEnabled():
        return False
    action.trigger()
    return True
