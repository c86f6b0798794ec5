"""Files of every released schema open in this version, with all that was in them; the files here are never touched."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status
from bias_annotator.model.speakers import Speaker, SpeakerKind
from bias_annotator.project.checking import check
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project, Query
from bias_annotator.store.database import SCHEMA, inspect

HERE = Path(__file__).resolve().parent
OLD = sorted(HERE.glob("v*.bias"))
ANA, BEN = Layer.of("Ana"), Layer.of("Ben")
DIGESTS = {
    "v0001": "63968c3617a410f2ca0abcd8207c0132b8705fe0c8d52cee62b5aebe257cf724",
    "v0002": "84cdbbe0eca9c47c43e216efb9d7a66844d671ee0ac2c9a8b36d0a2bd8d0dc0e",
    "v0003": "afbbc22fd88b2c2f0fa32ca3af128f2d8e5a839ea5b8df7fcf32692009743d0e",
    "v0004": "a984af01c5624da65072385e51617c32ce34ca35f752c29a1fc015f9482f21cf",
    "v0005": "fcd698bb2533ad67f4b33c3e7344b222f426f3acc81f32d5f393e95278db2d9d",
    "v0006": "4c6b863e49ba196b738d1d39ea487e30da548a02eb26e574dc2a20ed01432ebd",
}
SPEAKERS_SINCE, SOURCES_SINCE, REPLACED_SINCE = 2, 5, 6  # the schema


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Project]:
    """A copy of an old project, open; the file itself is the same before and after, and was never changed."""
    copy = shutil.copyfile(request.param, tmp_path / "old.bias")
    assert inspect(copy) == int(request.param.stem.removeprefix("v"))
    with Project.open(copy) as opened:
        yield opened
    assert hashlib.sha256(request.param.read_bytes()).hexdigest() == DIGESTS[request.param.stem]
    assert [path for path in HERE.iterdir() if path.name.startswith(f"{request.param.name}-")] == []


def test_there_is_a_file_of_every_schema() -> None:
    assert [path.stem for path in OLD] == [f"v{number:04}" for number in range(1, SCHEMA + 1)] == list(DIGESTS)


def test_it_is_of_the_present_form_now_and_nothing_is_wrong_with_it(project: Project) -> None:
    assert project._store._database.version() == SCHEMA
    result = check(project)
    assert result.problems == ()
    assert (result.documents, result.annotations) == (2 + project.count(Query(replaced=True)), 4)


def test_a_document_in_whose_place_another_one_stands_is_not_among_the_others(project: Project, request: pytest.FixtureRequest) -> None:
    known = int(request.node.callspec.id.removeprefix("v")) >= REPLACED_SINCE
    assert [row.id for row in project.rows(Query(replaced=True))] == (["d0"] if known else [])
    assert project.newer(DocumentId("d0")) == ("d1" if known else None)
    assert [row.id for row in project.rows()] == ["d1", "d2"]


def test_documents_that_said_so_before_there_was_a_table_of_it_are_replaced(tmp_path: Path) -> None:
    copy = shutil.copyfile(HERE / "v0005.bias", tmp_path / "old.bias")
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("""UPDATE document SET extra = '{"replaces": "d1"}' WHERE id = 'd2'""")
    with Project.open(copy) as project:
        assert ([row.id for row in project.rows()], project.newer(DocumentId("d1"))) == (["d2"], "d2")
        assert check(project).ok


def test_texts_that_are_nearly_the_same_are_found(project: Project) -> None:
    first = project.rows()[0]
    near = project.near(f"{project.document(first.id).text.content}, it was.")
    assert near is not None
    assert (near.document, near.title) == (first.id, "Title of d1")
    assert 0.9 < near.share < 1


def test_documents_marks_people_and_work_are_there(project: Project) -> None:
    first, second = project.rows(Query(annotator="Ana"))
    assert (first.title, first.outlet, first.published, first.status, first.flagged, first.spans) == (
        "Title of d1", "Harbour Post", "2031-05-14", Status.DONE, True, 2,
    )  # fmt: skip
    assert project.document(second.id).text.content == "Zoë says: 🗳 “no” – قال. d2"
    marks = project.marks(first.id, ANA)
    quotation = marks.spans[0]
    assert (quotation.id, quotation.label, quotation.stretches, quotation.note, quotation.unsure) == (
        "s1", "quotation", ((18, 34), (52, 69)), "split in two", True,
    )  # fmt: skip
    assert [(link.label, link.from_span, link.to_span) for link in marks.relations] == [("source", "s1", "s2")]
    assert [span.id for span in project.marks(first.id, GOLD).spans] == ["g1"]
    assert [span.quote for span in project.marks(second.id, BEN).spans] == ["Zoë says"]
    assert [row.id for row in project.rows(Query(text="zoe"))] == [second.id]


def test_speakers_are_there_where_there_were_some(project: Project, request: pytest.FixtureRequest) -> None:
    known = int(request.node.callspec.id.removeprefix("v")) >= SPEAKERS_SINCE
    assert list(project.speakers()) == ([Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilse"))] if known else [])
    assert project.ensure_speaker("Tidewire") == "Tidewire"


def test_files_that_documents_came_from_are_there_where_they_were_kept(project: Project, request: pytest.FixtureRequest) -> None:
    first, second = (row.id for row in project.rows())
    kept = int(request.node.callspec.id.removeprefix("v")) >= SOURCES_SINCE
    source = project.source(first)
    page = b"<article><h1>Title of d1</h1><p>The council met.</p></article>"
    assert ((source.name, source.reader, source.data(1000)) if source else None) == (("d1.html", "html", page) if kept else None)
    assert project.source(second) is None


def test_history_goes_on_where_it_was_left(project: Project) -> None:
    first, second = (row.id for row in project.rows())
    assert project.redoable(first, ANA) == "Unlink"
    assert project.undoable(second, BEN) == "Mark opinion"
    assert project.redo(second, BEN) is not None
    assert [span.quote for span in project.marks(second, BEN).spans] == ["Zoë says", "“no”"]
    assert project.undo(first, ANA) is not None
    assert project.marks(first, ANA).spans[0].note == "split"
    assert check(project).ok


def test_it_goes_out_and_reads_back_equal(project: Project, tmp_path: Path) -> None:
    result = export(project, tmp_path / "out.jsonl", ExportOptions())
    assert (result.documents, result.annotations, result.losses) == (2, 4, ())
