"""A menu that keeps its keys."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """While it is open every key is the menu's: the page below has single letters, Esc and Enter as shortcuts.

    Make one for good and fill it anew each time: to delete a menu while it closes crashes the process.
    """

    def event(self, event: QEvent) -> bool:
        """Claim each key before it is looked up among the shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
