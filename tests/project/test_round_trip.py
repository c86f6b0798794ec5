"""What goes in comes out: texts byte for byte, and whole projects through native JSONL, in any order, any number of times."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from corpus import SCHEME
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import TRAPS, corpora

from bias_annotator.model.changes import mark
from bias_annotator.model.document import Annotated
from bias_annotator.model.offsets import Offsets, Unit
from bias_annotator.model.people import GOLD, Layer
from bias_annotator.model.span import Span
from bias_annotator.model.text import Newline
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.importing import ImportOptions, ImportResult, import_files
from bias_annotator.project.project import Project

LINE_ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}


def state(project: Project) -> dict[str, tuple[object, ...]]:
    """All that a project holds, whatever order it came in."""
    return {
        item.document.id: (
            item.document,
            {marks.layer: (marks.spans, frozenset(marks.relations)) for marks in item.marks},
            {work.annotator: work for work in item.work},
        )
        for item in project.annotated()
    }


def take(project: Project, *paths: Path) -> ImportResult:
    return import_files(project, paths, ImportOptions())


def filled(path: Path, items: Sequence[Annotated]) -> Project:
    project = Project.new(path, scheme=SCHEME)
    project.add(items)
    return project


slow = settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@slow
@given(corpora)
def test_a_project_comes_back_equal_from_its_export_and_a_second_import_changes_nothing(items: Sequence[Annotated]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with filled(folder / "one.bias", items) as one, Project.new(folder / "two.bias", scheme=one.scheme) as two:
            out = export(one, folder / "one.jsonl", ExportOptions())
            came = take(two, folder / "one.jsonl")
            assert (came.documents, came.annotations, came.refused, came.skipped) == (out.documents, out.annotations, [], [])
            assert state(two) == state(one)
            assert [item.document.id for item in two.annotated()] == [item.document.id for item in items]
            export(two, folder / "two.jsonl", ExportOptions())
            assert (folder / "two.jsonl").read_bytes() == (folder / "one.jsonl").read_bytes()
            before, scheme = state(two), two.scheme
            again = take(two, folder / "one.jsonl", folder / "two.jsonl")
            assert (again.documents, again.annotations, again.relations, len(again.skipped)) == (0, 0, 0, 2 * len(items))
            assert (state(two), two.scheme) == (before, scheme)
            assert list(two.problems(lambda _done, _total: None)) == []


@slow
@given(corpora, st.randoms(use_true_random=False))
def test_packages_of_people_and_documents_merge_to_the_same_project_in_any_order(items: Sequence[Annotated], random: object) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with filled(folder / "all.bias", items) as whole:
            people = [each.name for each in whole.annotators()]
            layers = [*people, *(["gold"] if any(marks.layer == GOLD for item in items for marks in item.marks) else [])]
            packages = [folder / "texts.jsonl"]
            export(whole, packages[0], ExportOptions(layers=("gold",)))
            for number, layer in enumerate(layers):
                for item in items:
                    packages.append(folder / f"{number} {item.document.id}.jsonl")
                    export(whole, packages[-1], ExportOptions(layers=(layer,), documents=(item.document.id,)))
            expected = state(whole)
            scheme = whole.scheme
        for round_ in range(2):
            random.shuffle(packages)
            with Project.new(folder / f"{round_}.bias", scheme=scheme) as merged:
                take(merged, *packages)
                assert state(merged) == expected


@pytest.mark.parametrize("newline", LINE_ENDS.values(), ids=LINE_ENDS.keys())
@pytest.mark.parametrize("marked", [False, True], ids=["bare", "marked"])
def test_the_traps_go_in_are_marked_and_come_out_exact(tmp_path: Path, newline: str, marked: bool) -> None:
    (tmp_path / "in").mkdir()
    for number, content in enumerate(TRAPS.values()):
        data = ("\ufeff" * marked + content.replace("\n", newline)).encode()
        (tmp_path / "in" / f"{number:02}.txt").write_bytes(data)
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        assert take(project, tmp_path / "in").refused == []
        for item in project.annotated():
            mark_everywhere(project, item)
        with Project.open(project.path, read_only=True) as opened:
            assert state(opened) == state(project)
        for name in ("jsonl", "csv", "csv-spreadsheet"):
            export(project, tmp_path / f"out.{name}", ExportOptions(name))
    with Project.new(tmp_path / "again.bias", scheme=SCHEME) as again:
        take(again, tmp_path / "out.jsonl")
        for (number, content), item in zip(enumerate(TRAPS.values()), again.annotated(), strict=True):
            expected = content if marked else content.removeprefix("\ufeff")
            assert item.document.text.content == expected
            source = (tmp_path / "in" / f"{number:02}.txt").read_bytes()
            assert rebuilt(item) == source
            for span in item.marks[0].spans:
                assert source_slice(item, span, source) == span.quote


def mark_everywhere(project: Project, item: Annotated) -> None:
    """Ana marks the first and the last character, everything, and two pieces of the middle."""
    length = len(item.document.text)
    cuts = sorted({0, length // 4, length // 2, 3 * length // 4, length})
    wishes = [[(0, 1)], [(length - 1, length)], [(0, length)], list(zip(cuts[:-1:2], cuts[1::2], strict=True))]
    for stretches in wishes:
        project.apply(mark(item.document.id, Layer.of("Ana"), item.document.text, "quotation", stretches))


def rebuilt(item: Annotated) -> bytes:
    """The bytes of the file from which a text came, from what is kept beside it."""
    shape, content = item.document.source.shape, item.document.text.content
    pairs = set(shape.crlf)
    other = "\r" if shape.newline is Newline.CR else "\n"
    ends = ("\r\n" if place in pairs else other if char == "\n" else char for place, char in enumerate(content))
    return ("\ufeff" * shape.bom + "".join(ends)).encode()


def source_slice(item: Annotated, span: Span, source: bytes) -> str:
    """What stands at a span in the bytes of the file, with line ends as they are kept."""
    shape = item.document.source.shape
    offsets = Offsets(item.document.text.content, crlf=shape.crlf, bom=shape.bom)
    pieces = [source[offsets.to(Unit.UTF8, start) : offsets.to(Unit.UTF8, end)].decode() for start, end in span.stretches]
    return " … ".join(pieces).replace("\r\n", "\n").replace("\r", "\n")


def test_an_export_of_an_import_of_a_foreign_file_keeps_what_it_said(tmp_path: Path) -> None:
    given_ = {
        "id": "1",
        "text": "a\r\n😀b",
        "metadata": {"title": "T", "words": 3},
        "annotations": [{"id": "s", "label": "opinion", "start": 3, "end": 5, "quote": "😀b", "annotator": "Ana"}],
    }
    (tmp_path / "in.jsonl").write_text(json.dumps(given_), encoding="utf-8")
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        take(project, tmp_path / "in.jsonl")
        export(project, tmp_path / "out.jsonl", ExportOptions())
    value = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    assert (value["id"], value["text"], value["metadata"]) == ("1", "a\n😀b", {"title": "T", "source_name": "in.jsonl", "words": "3"})
    (span,) = value["annotations"]
    assert (span["id"], span["fragments"], span["quote"], span["origin"]) == ("s", [[2, 4]], "😀b", "import:jsonl")


def test_a_project_with_odd_but_allowed_values_comes_back_equal(tmp_path: Path) -> None:
    text_project = tmp_path / "p.bias"
    with Project.new(text_project, scheme=SCHEME) as project:
        (tmp_path / "a.txt").write_text("one two")
        take(project, tmp_path / "a.txt")
        (item,) = project.annotated()
        span = Span.new(item.document.text, "opinion", (0, 3), attributes={"empty": "", "no": False})
        edit = mark(item.document.id, Layer.of("Ana"), item.document.text, "opinion", [(0, 3)])
        project.apply(replace(edit, come=(span,)))
        export(project, tmp_path / "a.jsonl", ExportOptions())
        with Project.new(tmp_path / "q.bias", scheme=SCHEME) as other:
            take(other, tmp_path / "a.jsonl")
            (back,) = other.annotated()
            (here,) = project.annotated()
            assert (back.document, back.marks) == (here.document, here.marks)
            assert [work.annotator for work in back.work] == ["Ana"]  # who has spans has worked on it
