"""Windows that read from right to left: what is painted by hand is painted as in a mirror, but for what must stay readable."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from bias_annotator.gui.translating import mirrored


def mirror(painter: QPainter, rect: QRectF | QRect) -> None:
    """In a window that reads from right to left, paint from now on as in a mirror: left and right of `rect` change places.

    Call it first, then paint as from left to right. What must stay readable is painted `upright`, as all that is below is.
    """
    if mirrored():
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, rect: QRectF, *, flipped: bool = False) -> Iterator[bool]:
    """Paint into `rect` as no mirror would show it (`flipped`: as one would), whether there is one or not; tells if that had to be done."""
    turn = (painter.worldTransform().m11() < 0) is not flipped
    if turn:
        painter.save()
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)
    yield turn
    if turn:
        painter.restore()


def place(point: QPointF, rect: QRect | QRectF) -> QPointF:
    """Where a click would be if `rect` were painted from left to right."""
    return QPointF(2 * rect.x() + rect.width() - point.x(), point.y()) if mirrored() else point
