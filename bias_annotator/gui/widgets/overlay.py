"""A card that lies over the window for as long as it is needed."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from bias_annotator.gui.widgets.labels import surface


class Overlay(QWidget):
    """It goes at Esc, at a click beside its card, and when the keys go elsewhere; then they are again where they were.

    A subclass fills `column` and says where the card lies. `dismissed` tells that it went.
    """

    dismissed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._before: QWidget | None = None
        self.card = QFrame(self)
        surface(self.card, "card")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def place(self, room: QRect) -> QRect:
        """Where the card lies in the window."""
        raise NotImplementedError

    def appear(self, focus: QWidget) -> None:
        """Lie over the window, with the keys in one of its widgets."""
        self._before = QApplication.focusWidget()
        self.fit()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        """Find the card's place anew."""
        self.setGeometry(self._over.rect())
        self.card.setGeometry(self.place(self._over.rect()))

    def dismiss(self) -> None:
        """Go, and give the keys back."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        self.hide()
        if focused is not None and self.isAncestorOf(focused) and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc sends it away; no other key is the window's while it is there."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """So does a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the window while it changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new) and QApplication.activePopupWidget() is None:
            self.dismiss()
