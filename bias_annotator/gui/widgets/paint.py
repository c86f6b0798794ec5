"""What several widgets and delegates draw alike: chips, key caps, lines of text, the mark of the program."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen, QPixmap

from bias_annotator.gui import icons
from bias_annotator.gui.mirror import upright
from bias_annotator.gui.style import face, metrics, theme
from bias_annotator.gui.theme import LabelColours, mix
from bias_annotator.gui.translating import tr

CHIP = 18  # px
CHIP_SMALL = 16
KEY_HEIGHT = 18
_PLAIN_KEYS = {"Return": "↵", "Enter": "↵", "Backspace": "⌫", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def text(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor, *, right: bool = False) -> None:
    """One line of text in `rect`, cut with "…" where it is too long, in the middle of its height.

    It stands at the side where lines begin; with `right`, at the other one.
    """
    painter.setFont(font)
    painter.setPen(colour)
    measure = QFontMetricsF(font)
    words = measure.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    with upright(painter, rect) as turned:
        side = Qt.AlignmentFlag.AlignRight if right is not turned else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words, whatever the window's is
        painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), words)


def middle(painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor) -> None:
    """One line of text in the middle of `rect`, cut with "…" where it is too long."""
    painter.setFont(font)
    painter.setPen(colour)
    words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    with upright(painter, rect):
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), words)


def chip(painter: QPainter, rect: QRectF, colours: LabelColours, letter: str) -> None:
    """A label's letter on its base colour, `rect` being square and on whole pixels."""
    ratio = painter.device().devicePixelRatioF()
    with upright(painter, rect):
        painter.drawPixmap(rect.topLeft(), _chip(colours.base.rgb(), theme().letter.rgb(), letter, rect.width(), ratio))


@lru_cache(maxsize=256)
def _chip(base: int, ink: int, letter: str, size: float, ratio: float) -> QPixmap:
    """Lists draw dozens of chips at each edit; antialiasing them anew takes longer than everything else in a row."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    ground(painter, QRectF(0, 0, size, size), QColor(base), 4)
    _centred(painter, QRectF(0, 0, size, size), letter, face(11 if size >= CHIP else 10, 700), QColor(ink))
    painter.end()
    return picture


def _centred(painter: QPainter, rect: QRectF, letter: str, font: QFont, colour: QColor) -> None:
    """Capitals and digits in the middle by their own height: the line's middle would put them too low."""
    measure = QFontMetricsF(font)
    x = rect.center().x() - measure.horizontalAdvance(letter) / 2
    painter.setFont(font)
    painter.setPen(colour)
    with upright(painter, rect):
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as keys are written on keyboards everywhere
        painter.drawText(QPointF(x, rect.center().y() + measure.capHeight() / 2), letter)


def key_text(keys: str) -> str:
    """How a key sequence is written on a cap: "Ctrl ↵"."""
    return " ".join(_PLAIN_KEYS.get(part, tr(part)) for part in _parts(keys))


def key_name(keys: str) -> str:
    """How a key sequence is written among words: "Ctrl+Enter"."""
    return "+".join(map(tr, _parts(keys)))


def _parts(keys: str) -> list[str]:
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) or keys
    return [part for part in native.split("+") if part] + (["+"] if native.endswith("+") else [])


def key_width(keys: str) -> float:
    """Width of a key cap in px."""
    return max(KEY_HEIGHT, round(metrics(11, 500).horizontalAdvance(key_text(keys))) + 10)


def key_cap(painter: QPainter, right: float, middle: float, keys: str, *, on_accent: bool = False) -> QRectF:
    """A key cap that ends at x = `right`, with its middle at y = `middle`; returns its rectangle."""
    width = key_width(keys)
    rect = QRectF(round(right - width), round(middle - KEY_HEIGHT / 2), width, KEY_HEIGHT)
    now = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mix(now.on_accent, now.accent, 0.45) if on_accent else now.line2, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_accent else now.raised)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    _centred(painter, rect, key_text(keys), face(11, 500), now.on_accent if on_accent else now.ink2)
    return rect


def ground(painter: QPainter, rect: QRectF, colour: QColor, radius: float) -> None:
    """A filled rounded rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def tick_box(painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
    """A box of 16 px, with a tick or without."""
    now = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if ticked else QPen(now.ink3, 1))
    painter.setBrush(now.accent if ticked else now.raised)
    painter.drawRoundedRect(rect if ticked else rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        icons.draw(painter, "check", rect, now.on_accent, icons.INLINE)


def opening(painter: QPainter, rect: QRectF, words: str, ink: QColor, *, count: str = "", enabled: bool = True) -> None:
    """A field of words that opens a list, with a number at its end if there is one."""
    now = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.line2, 1))
    painter.setBrush(now.raised if enabled else now.chrome)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    room = rect.adjusted(10, 0, -30, 0)
    if count:
        text(painter, room, count, face(12), now.ink2, right=True)
        room.setRight(room.right() - metrics(12).horizontalAdvance(count) - 8)
    text(painter, room, words, face(), ink if enabled else now.ink3)
    icons.draw(
        painter, "chevron-down", QRectF(rect.right() - 28, rect.y(), 24, rect.height()), now.ink2 if enabled else now.ink3, icons.INLINE
    )


def mark(painter: QPainter, rect: QRectF) -> None:
    """The mark of the program, three bars of a nested text, drawn into `rect` (24 wide: rail, 40 wide: welcome page)."""
    now = theme()
    scale = rect.width() / 40
    soft = mix(now.accent, now.page, 0.34)
    for y, width, height, colour in ((0, 40, 10, soft), (13, 29, 10, now.accent), (27, 19, 6, now.ink2)):
        ground(painter, QRectF(rect.x(), rect.y() + y * scale, width * scale, height * scale), colour, 2.5 * scale + 0.5)
