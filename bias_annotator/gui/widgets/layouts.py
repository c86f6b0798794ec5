"""How pages of work lay out their parts: bars above and below, options with a title."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bias_annotator.gui.widgets.labels import Words


def bar(height: int, *widgets: QWidget | None) -> QWidget:
    """Widgets in a row; None: what comes after it stands at the other side."""
    holder = QWidget()
    holder.setFixedHeight(height)
    row = QHBoxLayout(holder)
    row.setContentsMargins(24, 0, 24, 0)
    row.setSpacing(12)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return holder


def under(title: str, option: QWidget) -> QWidget:
    """An option with its title above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(4)
    column.addWidget(Words(title, "small", "ink2"))
    column.addWidget(option)
    return holder
