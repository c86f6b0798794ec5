"""Icons: one open set of line drawings, coloured by the theme and drawn at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from bias_annotator.gui.mirror import upright
from bias_annotator.gui.translating import mirrored
from bias_annotator.shipped import shipped

RAIL, ROW, INLINE = 18, 16, 14  # logical px
_STROKE = "1.75"
_POINTING = {"chevron-left", "chevron-right", "file-input", "panel-left", "play", "redo-2", "undo-2"}  # along the lines
_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


@lru_cache(maxsize=512)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(source.encode()))


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name, colour)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: QColor, size: int = RAIL, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, `size` logical pixels square, at the device pixel ratio `ratio`.

    Raises FileNotFoundError for an icon that is not shipped.
    """
    return _pixmap(name, colour.name(), size, ratio)


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor, size: int = ROW) -> None:
    """Draw the icon, `size` logical pixels square, in the middle of `rect`. One that points along the lines is mirrored as they are."""
    ratio = painter.device().devicePixelRatioF()
    corner = rect.center() - QPointF(size / 2, size / 2)
    with upright(painter, rect, flipped=mirrored() and name in _POINTING):
        painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), pixmap(name, colour, size, ratio))


def icon(name: str, colour: QColor, size: int = ROW) -> QIcon:
    """The same as a QIcon for menus, with a picture for every usual device pixel ratio."""
    result = QIcon()
    for ratio in _RATIOS:
        picture = pixmap(name, colour, size, ratio)
        result.addPixmap(picture.transformed(QTransform.fromScale(-1, 1)) if mirrored() and name in _POINTING else picture)
    return result
