"""Agreement in the order of work: a curve of any measure, and the values with their intervals below it."""

from functools import partial

from bias_annotator.gui.compare import behind
from bias_annotator.gui.compare.counting import FEWEST, Numbers
from bias_annotator.gui.compare.curve import Curve, Point
from bias_annotator.gui.compare.meanings import coverage
from bias_annotator.gui.compare.plots import Axis, ValueRow, number
from bias_annotator.gui.compare.sections import Sections
from bias_annotator.gui.translating import date_words, tr, tr_n
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.project.dissecting import Period


def course(sections: Sections, numbers: Numbers, by: str, among: Choice) -> None:
    """How agreement went; every point and every row leads to what differs in its documents."""
    sections.head(tr("Over time"), among)
    if numbers.timed != by:
        sections.words(tr("Still being counted."))
        return
    if len(numbers.periods) < 2:  # noqa: PLR2004 - one point is no course
        sections.words(tr_n("It takes {n} document with spans.", "It takes {n} documents with spans.", FEWEST))
        return
    sections.words(tr("Documents in the order of work, in parts of as many each. A rising curve is learning, a falling one drift."))
    found = [(period, measure) for period in numbers.periods if (measure := period.comparison.measure(by)) is not None]
    points = [
        Point(
            measure.value,
            measure.interval,
            tr("{when}: {value}, {coverage}", when=_when(period), value=number(measure.value), coverage=coverage(measure)),
        )
        for period, measure in found
    ]
    leads = [
        partial(behind.of_documents, point.said, numbers.meetings, period.comparison.shared)
        for point, (period, _) in zip(points, found, strict=True)
    ]
    curve = Curve(tr("Over time"), points)
    curve.pressed.connect(lambda place: sections.pressed(leads[place]()))
    sections.add(curve)
    for (period, measure), point, lead in zip(found, points, leads, strict=True):
        sections.row(ValueRow(_when(period), measure.value, measure.interval, grey=measure.too_little), lead, point.said)
    sections.add(Axis(with_intervals=any(point.ends for point in points)))


def _when(period: Period) -> str:
    ends = [date_words(moment.date(), year=False) for moment in (period.first, period.last)]
    return ends[0] if ends[0] == ends[1] else tr("{first} to {last}", first=ends[0], last=ends[1])
