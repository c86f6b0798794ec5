"""What one reads: the document on show, the caret in it, the selection, the active span. Without keys and mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from bias_annotator.gui.view import navigation
from bias_annotator.gui.view.caret import Caret
from bias_annotator.gui.view.hit import Hit, hit
from bias_annotator.gui.view.index import Placed
from bias_annotator.gui.view.scene import Scene
from bias_annotator.gui.view.surface import Surface
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import SpanId
from bias_annotator.model.span import Marks, Span


class Reader(Surface):
    """An annotated document. All positions are code points of its text.

    Signals: `caretMoved(position)`, `selectionChanged(start, end)` (equal: none), `activeChanged(SpanId or None)`.
    """

    caretMoved = Signal(int)  # noqa: N815 - Qt's way of naming signals
    selectionChanged = Signal(int, int)  # noqa: N815 - the same
    activeChanged = Signal(object)  # noqa: N815 - the same

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caret = Caret(self, self._update_caret)
        self._active: SpanId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # ---- documents

    def show_document(self, document: Document, marks: Marks, *, position: int = 0) -> None:
        """Show a document and the marks of one layer, with the caret at `position`."""
        self.scene = Scene(document, marks, self.styles, self.metrics, self.column_width())
        self._caret.position = self._caret.anchor = min(max(position, 0), len(document.text))
        self._caret.goal = None
        self._active = None
        if position:
            self.scene.flow.place_position(self._caret.position, self.viewport().height() // 3, self.viewport().height())
        self.sync_bar()
        self.viewport().update()
        self.caretMoved.emit(self._caret.position)
        self.selectionChanged.emit(self._caret.position, self._caret.position)
        self.activeChanged.emit(None)

    def clear(self) -> None:
        """Show nothing."""
        self.scene = None
        self._active = None
        self._caret.position = self._caret.anchor = 0
        self.sync_bar()
        self.viewport().update()
        self.activeChanged.emit(None)

    def show_edit(self, edit: Edit) -> None:
        """Take in an edit and repaint what it touches; edits of other documents and layers are not for this view."""
        if not self.scene or edit.document != self.scene.document.id or edit.layer != self.scene.layer:
            return
        before = self.active_placed()
        touched, moved = self.scene.apply(edit)
        if moved:
            self.scene.flow.scroll_by(0, self.viewport().height())
            self.sync_bar()
            self.viewport().update()
        elif before and self.scene.relations(before.span.id):
            self.viewport().update()
        else:
            self.update_stretch(*touched)
        if self._active and not self.scene.index.get(self._active):
            self.set_active(None, scroll=False)
        elif touched == (0, 0):
            self.viewport().update()

    def need_scene(self) -> Scene:
        """The scene on show; raises RuntimeError when there is none."""
        if self.scene is None:
            message = "no document is shown"
            raise RuntimeError(message)
        return self.scene

    # ---- caret and selection

    @property
    def caret(self) -> int:
        """The caret's position."""
        return self._caret.position

    @property
    def selection(self) -> tuple[int, int]:
        """Start and end of what is selected; equal when nothing is."""
        return self._caret.selection

    def set_caret(self, position: int, *, select: bool = False, activate: bool = True, reveal: bool = True) -> None:
        """Put the caret at `position`.

        `select` keeps the other end of the selection, `activate` makes the innermost span there the active one
        (the active one stays while the caret moves inside the same spans), `reveal` scrolls it into the window.
        """
        scene = self.need_scene()
        position = min(max(position, 0), len(scene.content))
        before, anchor = self._caret.position, self._caret.anchor
        self._caret.goal = None
        self._move_to(position, anchor if select else position)
        if activate and not select:
            self._activate_at(before, position)
        if reveal:
            self.reveal(position)

    def select(self, start: int, end: int, *, reveal: bool = True) -> None:
        """Select `[start, end)`; the caret stands at its end."""
        limit = len(self.need_scene().content)
        self._move_to(min(max(end, 0), limit), min(max(start, 0), limit))
        self._caret.goal = None
        if reveal:
            self.reveal(self._caret.position)

    def _move_to(self, position: int, anchor: int) -> None:
        old, moved = self._caret.selection, position != self._caret.position
        self._update_caret()
        self._caret.position, self._caret.anchor = position, anchor
        new = self._caret.selection
        if self.hasFocus():
            self._caret.wake()
        if new != old and (new[0] < new[1] or old[0] < old[1]):
            self._update_selection(old, new)
            self.selectionChanged.emit(*new)
        if moved:
            self.caretMoved.emit(position)

    def _update_selection(self, old: tuple[int, int], new: tuple[int, int]) -> None:
        for low, high in _changed(old, new):
            self.update_stretch(low, high)

    def wake(self) -> None:
        """Show the caret: the keyboard is here."""
        self._caret.wake()

    def sleep(self) -> None:
        """Take the caret away: the keyboard is elsewhere."""
        self._caret.sleep()

    def goal(self) -> float:
        """The x that going up and down keeps to."""
        return navigation.x_of(self.need_scene(), self.caret) if self._caret.goal is None else self._caret.goal

    def keep_goal(self, x: float) -> None:
        """Keep to this x in further steps up and down."""
        self._caret.goal = x

    def selected(self) -> tuple[int, int]:
        """Code points selected."""
        return self._caret.selection

    # ---- spans

    @property
    def active(self) -> SpanId | None:
        """The active span."""
        return self._active

    def active_placed(self) -> Placed | None:
        """The active span with its lane."""
        return self.scene.placed(self._active) if self.scene and self._active else None

    def set_active(self, span: SpanId | None, *, scroll: bool = True) -> None:
        """Frame a span (None: none), and scroll its start into the window."""
        new = self.scene.index.get(span) if self.scene and span else None
        span = new.span.id if new else None
        if span != self._active:
            before = self.active_placed()
            self._active = span
            self._update_active(before, new)
            self.activeChanged.emit(span)
        if new and scroll:
            self.reveal(new.start)

    def _update_active(self, before: Placed | None, new: Placed | None) -> None:
        for each in (before, new):
            if each and self.scene:
                if self.scene.relations(each.span.id) or self._edges:
                    self.viewport().update()
                else:
                    self.update_stretch(each.start, each.end)

    def _activate_at(self, before: int, position: int) -> None:
        spans = [span.id for span in self.spans_at(position)]
        if self._active in spans and spans == [span.id for span in self.spans_at(before)]:
            return
        self.set_active(spans[0] if spans else None, scroll=False)

    def spans_at(self, position: int) -> list[Span]:
        """Spans over the character at `position`, innermost first."""
        return self.scene.spans_at(position) if self.scene else []

    def spans_of(self, ids: Sequence[SpanId]) -> list[Span]:
        """The spans of these ids, as far as they are on show."""
        found = (self.scene.index.get(span) for span in ids) if self.scene else ()
        return [each.span for each in found if each]

    def next_span(self, step: int) -> Span | None:
        """The next (1) or previous (−1) span by place, from the active one or else from the caret; helpers are passed over."""
        if not self.scene:
            return None
        active = self.active_placed()
        found = self.scene.index.neighbour(active.span if active else None, self.caret, step, len(self.scene.content))
        return found.span if found else None

    def show_moved(self, placed: Placed | None, start: int, end: int) -> None:
        """Show a span with another edge for a while; None: as it is. The look of `[start, end)` changes."""
        if not self.scene:
            return
        self.scene.preview(placed, start, end)
        active = self.active_placed()
        if self._edges or (active and self.scene.relations(active.span.id)):
            self.viewport().update()
        else:
            self.update_stretch(start, end)

    # ---- places on the screen

    def hit(self, point: QPointF) -> Hit | None:
        """What lies under a point of the viewport; None without a document."""
        return hit(self.scene, self.column_left(), point) if self.scene else None

    def place_of(self, position: int) -> QRect:
        """The caret's rectangle at a position (may lie outside the viewport)."""
        scene = self.need_scene()
        number = scene.outline.at(position)
        paragraph = scene.flow.paragraph(number)
        unit = paragraph.unit(position)
        line = paragraph.line_at(unit)
        width, px = max(round(self.metrics.stroke(2)), 1), self.metrics.px
        x = self.column_left() + round(paragraph.x_of(unit, line)) - width // 2
        y = scene.flow.y_of(number)
        if paragraph.place.blank:
            return QRect(x, y, width, paragraph.inner_height)
        return QRect(x, y + paragraph.baseline(line) - round(px(18)), width, round(px(23)))

    def caret_rect(self) -> QRect:
        """Where the caret is painted; empty while it is off."""
        return self.place_of(self.caret) if self.scene and self._caret.lit else QRect()

    def _update_caret(self) -> None:
        if self.scene:
            self.viewport().update(self.place_of(self.caret))

    def scroll_to(self, position: int, *, centre: bool = False) -> None:
        """Bring a position into the window; with `centre`, to its middle."""
        scene, height = self.need_scene(), self.viewport().height()
        if not centre:
            self.reveal(position)
            return
        scene.flow.place_position(position, (height - self.metrics.line) // 2, height)
        self.sync_bar()
        self.viewport().update()

    def reveal(self, position: int) -> None:
        """Scroll as little as needed to have a position's line in the window; far away, to a third of its height."""
        scene, height = self.need_scene(), self.viewport().height()
        number = scene.outline.at(position)
        flow = scene.flow
        estimate = flow.y_of(number)
        if not -2 * height < estimate < 2 * height:
            flow.place_position(position, height // 3, height)
            self.sync_bar()
            self.viewport().update()
            return
        for each in range(min(number, flow.anchor), max(number, flow.anchor) + 1):
            flow.paragraph(each)
        rect = self.place_of(position)
        above = rect.top() - self.metrics.line
        below = rect.bottom() + self.metrics.line - height
        if above < 0:
            self.scroll_pixels(above)
        elif below > 0:
            self.scroll_pixels(min(below, above))


def _changed(old: tuple[int, int], new: tuple[int, int]) -> list[tuple[int, int]]:
    """Stretches whose look changes between two selections."""
    if old[0] == old[1] or new[0] == new[1] or old[1] < new[0] or new[1] < old[0]:
        return [stretch for stretch in (old, new) if stretch[0] < stretch[1]]
    return [(min(pair), max(pair)) for pair in zip(old, new, strict=True) if pair[0] != pair[1]]
