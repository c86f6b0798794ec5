"""Windows that read from right to left: what is painted by hand is painted as in a mirror, but for what must stay readable."""

from contextlib import AbstractContextManager

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QLayout, QStyle, QWidget

from bias_annotator.gui.translating import mirrored


def mirror(painter: QPainter, rect: QRectF | QRect) -> None:
    """In a window that reads from right to left, paint from now on as in a mirror: left and right of `rect` change places.

    Call it first, then paint as from left to right. What must stay readable is painted `upright`, as all that is below is.
    """
    if mirrored():
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)


class _Turned:
    """A painter that was turned round, or None that needed not be. A generator would take half as long as what it is round."""

    __slots__ = ("_painter",)

    def __init__(self, painter: QPainter | None) -> None:
        self._painter = painter

    def __enter__(self) -> bool:
        return self._painter is not None

    def __exit__(self, *_problem: object) -> None:
        if self._painter is not None:
            self._painter.restore()


_AS_IT_IS = _Turned(None)


def upright(painter: QPainter, rect: QRectF, *, flipped: bool = False) -> AbstractContextManager[bool]:
    """Paint into `rect` as no mirror would show it (`flipped`: as one would), whether there is one or not; tells if that had to be done."""
    if (painter.worldTransform().m11() < 0) is flipped:
        return _AS_IT_IS
    painter.save()
    painter.translate(2 * rect.x() + rect.width(), 0)
    painter.scale(-1, 1)
    return _Turned(painter)


def margins(of: QLayout | QWidget, left: int, top: int, right: int, bottom: int) -> None:
    """Set margins that are not the same at both sides: Qt mirrors layouts, but not what is round them."""
    of.setContentsMargins(right if mirrored() else left, top, left if mirrored() else right, bottom)


def seen(rect: QRect, room: QRect) -> QRect:
    """Where a rectangle of a layout from left to right lies in a window that may read from right to left, and back again."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), room, rect)
