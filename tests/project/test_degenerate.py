"""Projects with which measures can do little: null with a reason, never not-a-number, and no warning of a library."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from making import ANA, BEN, document, item, span

from bias_annotator.model.document import Annotated
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.project.comparing import Measure, compare
from bias_annotator.project.dissection import Asked, dissect
from bias_annotator.project.project import Project

ONE, TWO, EMPTY = document("one"), document("two"), document("empty", "")
CHI = Layer.of("Chi")
END = len(ONE.text)
DONE = [Work("Ana", Status.DONE), Work("Ben", Status.DONE)]
Items = Sequence[Annotated]


def nothing() -> Items:
    return []


def nobody_worked() -> Items:
    return [item(ONE)]


def one_worked() -> Items:
    return [item(ONE, (ANA, [span(ONE, "opinion", (0, 9))]))]


def nobody_in_common() -> Items:
    return [item(ONE, (ANA, [span(ONE, "opinion", (0, 9))])), item(TWO, (BEN, [span(TWO, "opinion", (0, 9))]))]


def done_without_a_mark() -> Items:
    return [item(ONE, work=DONE), item(TWO, work=DONE)]


def one_unit_of_one() -> Items:
    return [item(ONE, (ANA, [span(ONE, "opinion", (0, 9))]), work=DONE)]


def the_whole_text() -> Items:
    return [item(what, *((layer, [span(what, "opinion", (0, len(what.text)))]) for layer in (ANA, BEN))) for what in (ONE, TWO)]


def the_same_single_character() -> Items:
    return [item(ONE, *((layer, [span(ONE, "opinion", (4, 5))]) for layer in (ANA, BEN, GOLD)))]


def a_stack_of_equal_spans() -> Items:
    return [item(ONE, (ANA, [span(ONE, "opinion", (0, 9)) for _ in range(3)]), (BEN, [span(ONE, "opinion", (0, 9))]))]


def split_and_nested() -> Items:
    parted = [span(ONE, "quotation", (0, 5), (8, 12)), span(ONE, "quotation", (2, 10)), span(ONE, "opinion", (0, 12))]
    return [item(ONE, (ANA, parted), (BEN, [span(ONE, "quotation", (0, 12))]), (CHI, []), work=[Work("Chi", Status.DONE)])]


def a_text_without_characters() -> Items:
    return [item(EMPTY, work=DONE), item(ONE, (ANA, [span(ONE, "opinion", (0, END))]), (BEN, [span(ONE, "opinion", (0, END))]))]


SHAPES: tuple[Callable[[], Items], ...] = (
    nothing,
    nobody_worked,
    one_worked,
    nobody_in_common,
    done_without_a_mark,
    one_unit_of_one,
    the_whole_text,
    the_same_single_character,
    a_stack_of_equal_spans,
    split_and_nested,
    a_text_without_characters,
)


@pytest.fixture(params=SHAPES, ids=lambda shape: shape.__name__)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "test.bias", title="Test") as made:
        made.add(request.param())
        yield made


def test_what_has_no_value_says_why_and_nothing_is_not_a_number(project: Project) -> None:
    known = [annotator.name for annotator in project.annotators()]
    choices: list[dict[str, Any]] = [{}, {"labels": ["opinion"]}, {"annotators": known[:1]}, {"groups": {"all": known}} if known else {}]
    for choice in choices:
        found = compare(project, bootstrap=20, samples=5, by_document=True, **choice)
        json.dumps(found.to_json(), allow_nan=False)
        for each in found.by_document:
            json.dumps(dict(each.values), allow_nan=False)
        for measure in found.measures:
            check(measure)
    more = dissect(project, Asked(gold=True, without=True, oneself=True, periods=3, differences=True), bootstrap=20, samples=5)
    json.dumps(more.to_json(), allow_nan=False)


def check(measure: Measure) -> None:
    warning = measure.warning or ""
    assert measure.too_little == ("Too little data" in warning)
    if measure.value is None:
        assert measure.interval is None
        assert "No value: " in warning, measure.name
        return
    assert -9 < measure.value <= 1 + 1e-12
    assert measure.interval is not None or "No interval: " in warning
    for pair in measure.pairs:
        assert pair.value is not None or f"{pair.a} and {pair.b}" in warning
    for label, value in measure.per_label.items():
        assert value is not None or f"“{label}”" in warning


@pytest.mark.parametrize("end", [1, 9])
def test_the_one_unit_of_one_of_three_is_chance_or_less_for_alpha_u_and_is_told_to_be_too_little(end: int, tmp_path: Path) -> None:
    with Project.new(tmp_path / "test.bias") as made:
        made.add([item(ONE, (ANA, [span(ONE, "opinion", (0, end))]), work=[*DONE, Work("Chi", Status.DONE)])])
        (measure,) = compare(made, measures=["alpha_u"], bootstrap=0).measures
    # By hand: the unit meets the gaps of the two others, and by chance every place in the three gaps where it fits.
    apart = 4 * end**2 / (6 * END**2)
    places = (END - end) - end + 1 + 2 * (END - end + 1)
    chance = 2 / END * end**2 * places / (3 * END * (3 * END - 1) - end * (end - 1))
    assert measure.value == pytest.approx(1 - apart / chance, abs=1e-12)
    assert measure.value == pytest.approx(0, abs=1e-12) if end == 1 else measure.value < 0
    assert measure.too_little
    assert measure.remarks == (
        "Too little data: 1 document (10 are needed), 1 span (20 are needed).",
        "No value for Ben and Chi: nobody marked a span.",
    )
