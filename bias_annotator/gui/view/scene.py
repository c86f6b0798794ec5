"""One document on show: its text laid out, its spans in lanes, its relations, and their decoration."""

from collections import defaultdict

from bias_annotator.gui.view.decoration import Decoration, Decorator
from bias_annotator.gui.view.flow import Flow
from bias_annotator.gui.view.index import HELPER, Placed, SpanIndex
from bias_annotator.gui.view.metrics import Metrics
from bias_annotator.gui.view.outline import Outline
from bias_annotator.gui.view.styles import Styles
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import RelationId, SpanId
from bias_annotator.model.span import Marks, Relation, Span

_KEPT = 300  # decorated paragraphs


class Scene:
    """Everything that is known of the document on show, free of window and caret."""

    def __init__(self, document: Document, marks: Marks, styles: Styles, metrics: Metrics, width: int) -> None:
        self.document = document
        self.layer = marks.layer
        self.content = document.text.content
        self.styles = styles
        self.index = SpanIndex(styles.is_helper)
        self.index.load(marks.spans)
        self._relations = {relation.id: relation for relation in marks.relations}
        self._from: defaultdict[SpanId, dict[RelationId, Relation]] = defaultdict(dict)
        for relation in marks.relations:
            self._from[relation.from_span][relation.id] = relation
        self.outline = Outline(document)
        self.flow = Flow(self.outline, metrics, width, self.index.deepest)
        self._decorations: dict[int, Decoration] = {}
        self._preview: Placed | None = None

    def restyle(self, styles: Styles) -> None:
        """Take other colours or another scheme."""
        same = styles.scheme == self.styles.scheme
        self.styles = styles
        self._decorations.clear()
        if same:
            return
        spans = self.spans()
        self.index = SpanIndex(styles.is_helper)
        self.index.load(spans)
        self.flow.use_lanes(self.index.deepest)

    def resize(self, metrics: Metrics, width: int) -> None:
        """Take another size of text or column."""
        if metrics != self.flow.metrics or width != self.flow.width:
            self._decorations.clear()
            self.flow.reset(metrics, width)

    def spans(self) -> list[Span]:
        """Every span, in no order."""
        return [each.span for each in self.index.query(0, len(self.content) + 1)]

    def relations(self, span: SpanId) -> list[Relation]:
        """Relations that start from a span, in order of making."""
        return sorted(self._from[span].values(), key=lambda relation: relation.id) if span in self._from else []

    def decoration(self, number: int) -> Decoration:
        """The decoration of a paragraph."""
        found = self._decorations.get(number)
        if found is None:
            paragraph = self.flow.paragraph(number)
            placed = self._reaching(paragraph.start, max(paragraph.end, paragraph.start + 1))
            found = Decorator(paragraph, self.outline, self.styles).decorate(placed)
            if len(self._decorations) >= _KEPT:
                del self._decorations[next(iter(self._decorations))]
            self._decorations[number] = found
        return found

    def _reaching(self, start: int, end: int) -> list[Placed]:
        found, preview = self.index.query(start, end), self._preview
        if preview is None:
            return found
        others = [each for each in found if each.span.id != preview.span.id]
        return [*others, preview] if preview.start < end and preview.end > start else others

    def placed(self, span: SpanId) -> Placed | None:
        """The span of that id as it is shown."""
        return self._preview if self._preview and self._preview.span.id == span else self.index.get(span)

    def preview(self, placed: Placed | None, start: int, end: int) -> None:
        """Show a span at another place for a while (None: no longer); `[start, end)` is what looks different."""
        self._preview = placed
        for number in self.paragraphs(max(start - 1, 0), end + 1):
            self._decorations.pop(number, None)

    def is_ready(self, number: int) -> bool:
        """Whether a paragraph can be painted at once."""
        return number in self._decorations and self.flow.is_laid(number)

    def apply(self, edit: Edit) -> tuple[tuple[int, int], bool]:
        """Take an edit in. Returns the stretch (code points) whose look changes, and whether lines moved."""
        low, high = len(self.content), 0
        for mark in edit.gone:
            if isinstance(mark, Relation):
                self._relations.pop(mark.id, None)
                self._from[mark.from_span].pop(mark.id, None)
            elif self.index.get(mark.id):
                for each in self.index.remove(mark.id):
                    low, high = min(low, each.start), max(high, each.end)
        for mark in edit.come:
            if isinstance(mark, Relation):
                self._relations[mark.id] = mark
                self._from[mark.from_span][mark.id] = mark
            else:
                for each in self.index.add(mark):
                    low, high = min(low, each.start), max(high, each.end)
        if low >= high:
            return (0, 0), False
        return (low, high), self._renew(self.paragraphs(low, high))

    def paragraphs(self, start: int, end: int) -> range:
        """Numbers of the paragraphs in a stretch of code points."""
        return range(self.outline.at(start), self.outline.at(max(end - 1, start)) + 1)

    def _renew(self, touched: range) -> bool:
        if len(touched) > len(self._decorations):
            known = [number for number in self._decorations if number in touched]
        else:
            known = [number for number in touched if number in self._decorations]
        for number in known:
            del self._decorations[number]
        return bool([number for number in self.flow.laid_in(touched) if self.flow.renew(number)])

    def spans_at(self, position: int) -> list[Span]:
        """Spans with a fragment over the character at `position`, innermost first."""
        found = [
            each
            for each in self.index.query(position, position + 1)
            if any(fragment.start <= position < fragment.end for fragment in each.span.fragments)
        ]
        found.sort(key=lambda each: (each.lane == HELPER, each.lane, each.start - each.end, each.span.id), reverse=True)
        return [each.span for each in found]
