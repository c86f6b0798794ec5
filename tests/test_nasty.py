"""The nasty project is as nasty as it says, since every format is proved with it."""

from pathlib import Path

from nasty import NASTY, NEWS, SCHEME

from bias_annotator.model.offsets import Unit
from bias_annotator.project.project import Project


def test_it_holds_what_it_says() -> None:
    news = NASTY[0]
    spans = [span for marks in news.marks for span in marks.spans]
    assert len({marks.layer.annotator for marks in news.marks} - {""}) == 3
    assert {marks.layer.round for marks in news.marks} == {1, 2}
    assert any(len(span.fragments) > 1 for span in spans)
    ana = [span for span in news.marks[0].spans if len(span.fragments) == 1]
    place = news.document.text.content.index("👧")
    assert sum(span.start <= place < span.end for span in ana) == 5
    assert any(one.start < other.start < one.end < other.end for one in ana for other in ana)
    assert all(SCHEME.label(span.label) for span in spans)


def test_no_two_ways_to_count_give_the_same_positions() -> None:
    offsets = NASTY[0].document.text.offsets
    end = len(NASTY[0].document.text)
    counts = {offsets.to(unit, end) for unit in Unit} | {len(NEWS)}
    assert len(counts) == len(Unit) + 1


def test_a_project_holds_it(tmp_path: Path) -> None:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add(NASTY)
        assert list(project.problems(lambda _done, _total: None)) == []
        assert [item.document for item in project.annotated()] == [item.document for item in NASTY]
