"""What disagreement consists of: in all, under each label, for each annotator, and who missed what."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.behind import PARTS, Behind
from bias_annotator.gui.compare.counting import Numbers
from bias_annotator.gui.compare.matrix import Cell, Matrix, first_width
from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.plots import CountRow, Head
from bias_annotator.gui.compare.sections import Sections
from bias_annotator.gui.compare.values import label_head
from bias_annotator.gui.translating import tr, tr_later, whole
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.project.dissecting import Part
from bias_annotator.project.dissection import Counts

_SHORT = {
    Part.ALONE: tr_later("Alone"),
    Part.LABEL: tr_later("Label"),
    Part.BOUNDARY: tr_later("Borders"),
    Part.ATTRIBUTE: tr_later("Attr"),
    Part.AGREED: tr_later("Agreed"),
}


def parts(sections: Sections, numbers: Numbers) -> None:
    """What disagreement consists of."""
    counts = {part: numbers.differences.parts.get(part, 0) if numbers.differences else 0 for part in PARTS}
    sections.head(tr("What differs"), _of_two())
    most = max(*counts.values(), 1)
    for part in PARTS:
        row = CountRow(tr(PARTS[part]), counts[part], counts[part] / most, good=part is Part.AGREED)
        sections.row(row, partial(behind.of_part, tr(PARTS[part]), numbers.meetings, part))


def by_label(sections: Sections, numbers: Numbers) -> None:
    """The same under each label."""
    counts = numbers.differences.labels if numbers.differences else {}
    names = list(counts)
    if not names:
        return
    sections.head(tr("What differs, by label"), _of_two())

    def passages(name: str, part: Part) -> Behind:
        return behind.of_part(_titled(titled(sections.scheme, name), part), numbers.meetings, part, label=name)

    _table(sections, tr("What differs, by label"), names, [label_head(sections.scheme, name) for name in names], counts, passages)


def by_annotator(sections: Sections, numbers: Numbers) -> None:
    """The same for each annotator; what one found alone counts for that one."""
    counts = numbers.differences.annotators if numbers.differences else {}
    names = [name for name in numbers.comparison.annotators if name in counts]
    if not names:
        return
    sections.head(tr("What differs, by annotator"), _of_two())

    def passages(name: str, part: Part) -> Behind:
        return behind.of_part(_titled(name, part), numbers.meetings, part, name=name)

    _table(sections, tr("What differs, by annotator"), names, [Head(name) for name in names], counts, passages)


def missed(sections: Sections, numbers: Numbers) -> None:
    """How many passages each annotator missed that another one found."""
    counts = numbers.differences.missed if numbers.differences else {}
    if not counts:
        return
    sections.head(tr("Missed by"), _of_two())
    most = max(counts.values())
    for name, count in sorted(counts.items(), key=lambda each: -each[1]):
        title = tr("Missed by {who}", who=name)
        sections.row(CountRow(name, count, count / most), partial(behind.of_missing, title, numbers.meetings, name))


def _table(
    sections: Sections,
    title: str,
    names: Sequence[str],
    heads: Sequence[Head],
    counts: Mapping[str, Counts],
    passages: Callable[[str, Part], Behind],
) -> None:
    """A row for each name and a column for each part; the shade goes by the share in its row."""
    columns = [Head(tr(short), long=tr(PARTS[part])) for part, short in _SHORT.items()]
    cells = [[_cell(counts[name], part) for part in _SHORT] for name in names]
    table = Matrix(title, heads, columns, cells, first=first_width(heads, 76))
    kinds = list(_SHORT)
    table.pressed.connect(lambda row, column: sections.pressed(passages(names[row], kinds[column])))
    sections.add(table)


def _cell(counts: Counts, part: Part) -> Cell:
    number = counts.get(part, 0)
    return Cell(whole(number), (number / sum(counts.values())) ** 0.5)


def _titled(name: str, part: Part) -> str:
    return tr("{title}: {part}", title=name, part=tr(PARTS[part]))


def _of_two() -> Words:
    return Words(tr("passages of two"), "small", "ink3")
