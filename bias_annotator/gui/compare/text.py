"""The text of the Compare page: one track a annotator under every line, and where these differ."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from bias_annotator.gui.compare.joins import rails
from bias_annotator.gui.compare.passages import Passages
from bias_annotator.gui.theme import LabelColours, interface_font, mix
from bias_annotator.gui.translating import tr
from bias_annotator.gui.view.flow import Flow
from bias_annotator.gui.view.frames import box, pieces
from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.outline import Outline
from bias_annotator.gui.view.pane import Pane
from bias_annotator.gui.view.paragraph import Paragraph
from bias_annotator.gui.view.stamps import Form
from bias_annotator.gui.view.tooltip import tooltip
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Disagreement
from bias_annotator.project.dissecting import Meeting

_LINE, _EACH, _ROOMY = 56, 8, 3  # px a line, px more for each annotator beyond the third
_FIRST, _STEP = 12, 8  # px from the baseline to the first track, and from one to the next
_TRACK = Form(4, 2.6, 3.5)
_LETTER = -18
_GUTTER, _MARGIN = 64, 24  # px
_AGREED = 0.38  # share of the colour where all agree
_ABOVE, _AROUND = 19, 3  # px that a ground reaches over the baseline, and out of the text
_FRAME, _JOIN = 2, 1
_VIEW = 1 / 3  # of the window's height: where the passage that one goes to stands


class TrackView(Pane):
    """`chosen` tells the number of the disagreement that was clicked, `opened` the code point that was double-clicked."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        self.passages: Passages | None = None
        self._flow: Flow | None = None
        self._current: Disagreement | Meeting | None = None
        self._colours: dict[tuple[str, bool], LabelColours] = {}
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the strip beside it is one
        self.setAccessibleName(tr("Text with the marks of each annotator"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def flow(self) -> Flow | None:
        """The column on show, if there is one."""
        return self._flow

    def measure(self, size: float) -> Metrics:
        """Lines with room for the tracks."""
        plain = super().measure(size)
        line = _LINE + _EACH * max(len(self.passages.names) - _ROOMY, 0) if self.passages else _LINE
        return replace(plain, line=round(plain.px(line)), gutter=round(plain.px(_GUTTER)), margin=round(plain.px(_MARGIN)), deeper=0)

    def restyle(self) -> None:
        """Mix the colours anew."""
        self._colours.clear()

    def show_passages(self, passages: Passages | None) -> None:
        """Show a document; the one that is shown keeps its place."""
        same = _document(passages) is not None and _document(passages) == _document(self.passages)
        self.passages, self._current = passages, None
        self.metrics = self.measure(self.metrics.size)
        if passages is None:
            self._flow = None
        elif not same or self._flow is None:
            self._flow = Flow(Outline(passages.document), self.metrics, self.column_width(), lambda _start, _end: 0)
        else:
            self._flow.reset(self.metrics, self.column_width())
        self.sync_bar()
        self.viewport().update()

    def set_current(self, passage: Disagreement | Meeting | None, *, scroll: bool = True) -> None:
        """Frame a disagreement and bring it into sight."""
        self._current = passage
        if passage is not None and scroll and self._flow is not None and not self._in_sight(passage):
            height = self.viewport().height()
            self._flow.place_position(passage.start, round(height * _VIEW), height)
            self.sync_bar()
        self.viewport().update()

    def _in_sight(self, passage: Disagreement | Meeting) -> bool:
        height = self.viewport().height()
        lines = [
            (y + (paragraph.line_at(paragraph.unit(place)) + (place == passage.end)) * paragraph.pitch)
            for paragraph, y in (self._flow.in_sight(0, height) if self._flow else ())
            for place in (passage.start, passage.end)
            if paragraph.start <= place <= paragraph.end
        ]
        return len(lines) > 1 and min(lines) >= 0 and max(lines) <= height

    # ---- painting

    def colours(self, label: str, *, differs: bool) -> LabelColours:
        """A label's colours for tracks: pale where all agree."""
        found = self._colours.get((label, differs))
        if found is None:
            own = self.styles.of(label).colours
            found = replace(own, line=own.base if differs else mix(own.base, self.styles.theme.page, _AGREED))
            self._colours[label, differs] = found
        return found

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Grounds, then text and tracks."""
        if self._flow is None or self.passages is None:
            return
        snap = self.stamps().snap
        left = snap(self.column_left())
        for paragraph, y in self._flow.in_sight(rect.top(), rect.bottom()):
            painter.translate(left, snap(y))
            self._grounds(painter, paragraph, self.passages)
            painter.setPen(self.styles.theme.ink)
            clip = QRectF(-1e4, rect.top() - y - paragraph.pitch, 2e4, rect.height() + 2 * paragraph.pitch)
            paragraph.layout.draw(painter, QPointF(0, 0), [], clip)
            lines = range(paragraph.line_under(rect.top() - y), paragraph.line_under(rect.bottom() - y) + 1)
            self._tracks(painter, paragraph, self.passages, lines)
            self._joins(painter, paragraph, self.passages, lines)
            painter.translate(-left, -snap(y))

    def _grounds(self, painter: QPainter, paragraph: Paragraph, passages: Passages) -> None:
        theme = self.styles.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.warn_soft)
        radius = self.metrics.px(4)
        for start, end in passages.differences(paragraph.start, paragraph.end):
            for piece in pieces(paragraph, start, end):
                painter.drawRoundedRect(self._ground(paragraph, piece.line, piece.left, piece.right), radius, radius)
        current = self._current
        if current is None or current.start >= paragraph.end or current.end <= paragraph.start:
            return
        for piece in pieces(paragraph, current.start, current.end):
            rect = self._ground(paragraph, piece.line, piece.left, piece.right)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(rect, radius, radius)
            painter.setPen(QPen(theme.accent, _FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(box(rect, radius, open_left=piece.open_left, open_right=piece.open_right))

    def _ground(self, paragraph: Paragraph, line: int, left: float, right: float) -> QRectF:
        px, snap = self.metrics.px, self.stamps().snap
        tracks = len(self.passages.names) if self.passages else 0
        top = paragraph.baseline(line) - px(_ABOVE)
        bottom = paragraph.baseline(line) + px(_FIRST + _STEP * tracks)
        return QRectF(snap(left - px(_AROUND)), snap(top), snap(right - left + 2 * px(_AROUND)), snap(bottom - top))

    def _tracks(self, painter: QPainter, paragraph: Paragraph, passages: Passages, lines: range) -> None:
        stamps, px = self.stamps(), self.metrics.px
        if paragraph.place.blank:
            return
        for track in range(len(passages.names)):
            under = px(_FIRST + _STEP * track)
            for start, end, label, differs in passages.pieces(track, paragraph.start, paragraph.end):
                colours = self.colours(label, differs=differs)
                for piece in pieces(paragraph, start, end):
                    if piece.line in lines:
                        place = (piece.left + 0.5, paragraph.baseline(piece.line) + under)
                        stamps.draw_line(painter, place, piece.right - piece.left - 1, colours, _TRACK)
        painter.setFont(interface_font(px(8.5), 600))
        painter.setPen(self.styles.theme.ink2)
        x = paragraph.width - px(_LETTER) - px(8) if paragraph.rtl else px(_LETTER)
        for line in lines:
            for track in range(len(passages.names)):
                middle = paragraph.baseline(line) + px(_FIRST + _STEP * track + _TRACK.stroke / 2)
                painter.drawText(QPointF(x, middle + painter.fontMetrics().capHeight() / 2), letter(track))

    def _joins(self, painter: QPainter, paragraph: Paragraph, passages: Passages, lines: range) -> None:
        """Which spans are one passage, where they are not alike."""
        px, snap = self.metrics.px, self.stamps().snap
        for each in passages.found:
            if each.start >= paragraph.end or each.end <= paragraph.start:
                continue
            current = self._current is not None and (each.start, each.end) == (self._current.start, self._current.end)
            colour = self.styles.theme.accent if current else self.styles.theme.ink3
            for rail in rails(paragraph, each.spans):
                if rail.line not in lines:
                    continue
                top = paragraph.baseline(rail.line) + px(_FIRST + _TRACK.stroke / 2)
                places = [(snap(top + px(_STEP) * track), x) for track, x in rail.borders]
                painter.fillRect(QRectF(snap(rail.x), places[0][0], _JOIN, places[-1][0] - places[0][0] + _JOIN), colour)
                for y, x in places:
                    painter.fillRect(QRectF(min(x, rail.x), y, abs(x - rail.x), _JOIN), colour)

    # ---- pointing

    def position_at(self, point: QPoint) -> int | None:
        """The code point of the character under a point, None beside the text."""
        if self._flow is None:
            return None
        x = point.x() - self.column_left()
        for paragraph, y in self._flow.in_sight(point.y(), point.y()):
            if y <= point.y() < y + paragraph.inner_height and not paragraph.place.blank:
                line = paragraph.line_under(point.y() - y)
                inside = paragraph.lines[line].naturalTextRect()
                if inside.left() <= x <= inside.right():
                    return paragraph.position(paragraph.unit_under(x, line))
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the disagreement under the pointer."""
        position = self.position_at(event.position().toPoint())
        number = self.passages.at(position) if self.passages and position is not None else None
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the place for marking."""
        position = self.position_at(event.position().toPoint())
        if position is not None:
            self.opened.emit(position)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hovering tells what each annotator marked there, the outer spans too."""
        if isinstance(event, QHelpEvent):
            position = self.position_at(event.pos())
            QToolTip.showText(event.globalPos(), self.told(position) if position is not None else "", self)
            return True
        return super().viewportEvent(event)

    def told(self, position: int) -> str:
        """What each annotator marked at a code point, as rich text."""
        if self.passages is None:
            return ""
        lines = []
        for track, name in enumerate(self.passages.names):
            spans = self.passages.spans_at(track, position)
            marked = tr(" in ").join(tooltip(span, self.styles) for span in spans) or tr("nothing")
            lines.append(f"{letter(track)} {escape(name)}: {marked}")
        return "<p style='white-space:pre-wrap'>" + "<br>".join(lines) + "</p>"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to both ends; the rest is as in any scrolled page."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)


def letter(track: int) -> str:
    """The letter of a track: A, B, C."""
    return chr(ord("A") + track)


def _document(passages: Passages | None) -> DocumentId | None:
    return passages.document.id if passages is not None else None
