"""The values: measures by section, labels, pairs, and how two annotators labelled the same passages."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby

from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.behind import Behind
from bias_annotator.gui.compare.counting import Numbers
from bias_annotator.gui.compare.matrix import Cell, Matrix, first_width
from bias_annotator.gui.compare.meanings import coverage, meaning
from bias_annotator.gui.compare.passages import titled
from bias_annotator.gui.compare.plots import Axis, Head, ValueRow, number
from bias_annotator.gui.compare.sections import Sections
from bias_annotator.gui.compare.tallies import Pair
from bias_annotator.gui.translating import listed, told, tr, whole
from bias_annotator.gui.widgets.buttons import Button, Choice, IconButton
from bias_annotator.gui.widgets.labels import Words
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.comparing import Measure


def measures(sections: Sections, numbers: Numbers) -> None:
    """The values in their sections, each with what it means."""
    found = numbers.comparison.measures
    if found:
        sections.words(coverage(found[0]))
    for remark in remarks(found):
        sections.warn(remark)
    for section, group in groupby(found, key=lambda measure: measure.section):
        rows = list(group)
        _told_head(sections, tr(section), rows)
        for measure in rows:
            title = tr(measure.title)
            row = ValueRow(title, measure.value, measure.interval, grey=measure.too_little)
            passages = partial(behind.of_measure, title, measure.name, numbers.meetings)
            sections.row(row, passages, title, meaning(measure), coverage(measure))
    sections.add(Axis(with_intervals=any(measure.interval for measure in found)))


def labels(sections: Sections, numbers: Numbers, by: str, among: Choice) -> None:
    """The values of a measure by label."""
    sections.head(tr("By label"), among)
    measure = numbers.comparison.measure(by)
    if measure is None:
        sections.words(tr("Still being counted."))
        return
    if not measure.per_label:
        sections.words(tr("This measure has no values by label."))
    for name, value in measure.per_label.items():
        title = titled(sections.scheme, name)
        row = ValueRow(title, value, measure.label_intervals[name], label_head(sections.scheme, name), grey=measure.too_little)
        sections.row(row, partial(behind.of_measure, title, measure.name, numbers.meetings, name))


def matrix(sections: Sections, numbers: Numbers, by: str) -> None:
    """The values of a measure for each two annotators."""
    measure = numbers.comparison.measure(by)
    names = numbers.comparison.annotators
    if measure is None:
        return
    sections.head(tr("Between annotators"), Words(tr(measure.title), "small", "ink3"))
    values = measure.matrix()
    if not any(value is not None for value in values.values()):
        sections.words(tr("This measure has no values for two annotators alone."))
        return
    heads = [Head(name) for name in names]
    cells = [[Cell() if a == b else Cell(number(values.get((a, b))), values.get((a, b)) or 0.0) for b in names] for a in names]
    table = Matrix(tr("Between annotators"), heads, heads, cells, first=first_width(heads, 84))

    def press(row: int, column: int) -> None:
        pair = (names[row], names[column])
        sections.pressed(behind.of_pair(listed(pair, tr(" and ")), numbers.meetings, *pair))

    table.pressed.connect(press)
    sections.add(table)


def confusion(sections: Sections, numbers: Numbers, pair: Pair, among: Choice | None) -> None:
    """How often two annotators gave which labels to one passage."""
    if pair not in numbers.confusions:
        return
    one, other = pair
    sections.head(tr("Passages by label") if among else tr("Passages by label: {one} ↓, {other} →", one=one, other=other), among)
    counts = numbers.confusions[pair]
    names: list[str | None] = [*in_order(sections.scheme, (name for given in counts for name in given if name is not None)), None]
    heads = [label_head(sections.scheme, name) if name else Head() for name in names]
    most = max(counts.values(), default=1)
    cells = [[Cell() if a is b is None else Cell(whole(counts[a, b]), (counts[a, b] / most) ** 0.5) for b in names] for a in names]
    table = Matrix(tr("Passages by label, {one} and {other}", one=one, other=other), heads, heads, cells, first=first_width(heads, 40))
    table.pressed.connect(
        lambda row, column: sections.pressed(_confused(sections.scheme, numbers, pair, (names[row], names[column]))),
    )
    sections.add(table)


def save(sections: Sections, pressed: Callable[[], None]) -> None:
    """A button that saves what is shown."""
    button = Button(tr("Save numbers or figure…"), action="save_numbers")
    button.clicked.connect(pressed)
    sections.line(button, None, above=16)


def label_head(scheme: Scheme, name: str) -> Head:
    """A label's letter in its colour."""
    return Head(letter=scheme.letter(name), label=scheme.label(name), long=titled(scheme, name))


def in_order(scheme: Scheme, names: Iterable[str]) -> list[str]:
    """Names of labels as they stand in the scheme, each once; unknown ones at the end."""
    order = [label.name for label in scheme.labels]
    return sorted(set(names), key=lambda name: (order.index(name) if name in order else len(order), name))


def _confused(scheme: Scheme, numbers: Numbers, pair: Pair, labels: tuple[str | None, str | None]) -> Behind:
    said = [titled(scheme, label) if label else tr("nothing") for label in labels]
    title = tr("{one}: {label}, {other}: {other_label}", one=pair[0], label=said[0], other=pair[1], other_label=said[1])
    return behind.of_labels(title, numbers.meetings, pair, labels)


def _told_head(sections: Sections, title: str, measures: Iterable[Measure]) -> None:
    """The title of a section of measures; its button shows what they mean."""
    button = IconButton("info", tr("What does this mean: {section}", section=title), 24, drawn=14)
    button.setCheckable(True)
    sections.line(Words(title, "section", "ink2"), None, button, above=6)
    said = [tr("{title}: {meaning}", title=tr(each.title), meaning=meaning(each)) for each in measures]
    words = sections.words("\n\n".join(said))
    words.hide()
    button.toggled.connect(words.setVisible)


def remarks(measures: Iterable[Measure]) -> list[str]:
    """What is the matter with the values, each sentence once."""
    return [told(remark) for remark in dict.fromkeys(remark for measure in measures for remark in measure.remarks)]
