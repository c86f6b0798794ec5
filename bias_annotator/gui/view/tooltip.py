"""What hovering over a span, and a screen reader on it, tell."""

from html import escape

from bias_annotator.gui.translating import tr
from bias_annotator.gui.view.styles import Styles
from bias_annotator.model.span import Span


def facts(span: Span, styles: Styles) -> list[str]:
    """Label, attributes, unsure mark and note of a span, one line each."""
    label = styles.scheme.label(span.label)
    lines = [styles.of(span.label).title]
    for name, value in span.attributes.items():
        attribute = label.attribute(name) if label else None
        shown = (tr("yes") if value else tr("no")) if isinstance(value, bool) else tr(value) if value else ""
        lines.append(f"{tr(attribute.title or name) if attribute else name}: {shown}")
    if span.unsure:
        lines.append(tr("Unsure"))
    if span.note:
        lines.append(span.note)
    return lines


def tooltip(span: Span, styles: Styles) -> str:
    """The facts as rich text, the label in bold; what people wrote is escaped."""
    first, *rest = facts(span, styles)
    return "<br>".join([f"<b>{escape(first)}</b>", *(escape(line).replace("\n", "<br>") for line in rest)])
