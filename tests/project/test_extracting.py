"""A text is taken out of its kept file once more: the marks come along, those that do not are listed, and the old document stays whole."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from making import ANA, BEN, item, span

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.document import Document, KeptSource, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Status, Work
from bias_annotator.model.query import parse_query
from bias_annotator.model.span import Relation
from bias_annotator.model.text import Text
from bias_annotator.project.checking import check
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.extracting import Extraction, adopt, extract_again, extract_all
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project, Query
from bias_annotator.readers.isolation import Workers
from bias_annotator.store import Outcome

PAGE = """<html><head><title>The page says</title></head><body><article><h1>A farce in the hall</h1>
<p>The council met on Monday. “We never agreed,” the mayor said, “and never will.”</p>
<blockquote><p>What a farce it was, wrote the clerk in his book.</p></blockquote></article></body></html>"""
# As an earlier version might have read it: without the headline and the quotation, with what is no part of the article.
WORSE = Text('Share this page\nThe council met on Monday. "We never agreed," the mayor said, "and never will."\nRead more about halls')
OLD = Document(DocumentId("old"), WORSE, Metadata(title="A title of ours", extra={"reader": "html/0", "desk": "city"}))
KEPT = KeptSource.of("farce.html", "html", PAGE.encode())


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with a document that was badly taken out, and marks of three layers on it."""
    said, speaker = span(OLD, "quotation", (43, 61), (78, 95), note="split", name="q"), span(OLD, "source", (62, 71))
    gone = span(OLD, "opinion", (0, 15), name="gone")
    layers = ((ANA, [said, speaker, Relation.new("source", said.id, speaker.id)]), (BEN, [gone]), (GOLD, [replace(said, id="g")]))
    with Project.new(tmp_path / "p.bias") as made:
        work = [Work("Ana", Status.DONE, True, 90, 12), Work("Ben", Status.STARTED)]
        made.add([replace(item(OLD, *layers, work=work), source=KEPT)])
        yield made


def everything(project: Project, document: str) -> object:
    found = next(project.annotated([DocumentId(document)]))
    return (found, project.source(DocumentId(document)))


def test_the_marks_stand_on_their_words_and_what_is_gone_is_listed(project: Project) -> None:
    with Workers() as workers:
        again = extract_again(project, OLD.id, workers)
    new = again.version.document
    assert new.text.content.startswith("A farce in the hall\n\nThe council met on Monday. “We never agreed,”")
    assert not again.same
    marks = {each.layer: each for each in again.version.marks}
    assert {layer: [each.quote for each in marks[layer].spans] for layer in marks} == {
        ANA: ["“We never agreed,” … “and never will.”", "the mayor"], GOLD: ["“We never agreed,” … “and never will.”"],
    }  # fmt: skip
    assert [each.note for each in marks[ANA].spans] == ["split", ""]
    assert len(marks[ANA].relations) == 1
    assert [(each.layer, [one.id for one in each.spans]) for each in again.lost] == [(BEN, ["gone"])]
    assert again.version.work == (Work("Ana", Status.STARTED, True), Work("Ben", Status.STARTED))
    assert (new.metadata.title, new.metadata.extra["desk"], new.metadata.extra["replaces"]) == ("A title of ours", "city", "old")
    assert new.metadata.extra["reader"] != "html/0"
    assert project.ids() == [OLD.id]


def test_the_new_version_comes_beside_the_old_one_which_stays_as_it_was_and_comes_once_only(project: Project) -> None:
    before = everything(project, "old")
    with Workers() as workers:
        again = extract_again(project, OLD.id, workers)
        added = adopt(project, again)
        assert (added.outcome, added.annotations, added.relations) == (Outcome.ADDED, 3, 1)
        assert adopt(project, again).outcome is Outcome.SKIPPED
    assert project.ids() == [added.document], "only the new one is among the documents"
    assert (project.newer(OLD.id), project.newer(added.document)) == (added.document, None)
    assert project.ids(Query(replaced=None)) == [OLD.id, added.document]
    assert project.ids(Query(replaced=True)) == [OLD.id]
    assert project.count_found(parse_query("label:opinion", project.scheme)) == 0
    assert everything(project, "old") == before
    assert project.source(added.document) == KEPT
    assert project.document(added.document) == again.version.document
    assert check(project).ok
    assert [(each.document, each.outcome) for each in extract_all(project)] == [(added.document, "same")]
    assert [(each.outcome, each.new) for each in extract_all(project, [OLD.id])] == [("known", added.document)]


def test_what_was_replaced_goes_out_when_it_is_asked_for(project: Project, tmp_path: Path) -> None:
    (new,) = extract_all(project)
    for name, options, ids in (
        ("usual", ExportOptions(), [new.new]),
        ("named", ExportOptions(documents=(OLD.id,)), [OLD.id]),
        ("all", ExportOptions(where=Query(replaced=None)), [OLD.id, new.new]),
    ):
        export(project, tmp_path / f"{name}.jsonl", options)
        lines = (tmp_path / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
        assert [json.loads(line)["id"] for line in lines if '"text"' in line] == ids


def test_without_writing_it_is_only_told(project: Project) -> None:
    gone = project.marks(OLD.id, BEN).spans[0]
    assert extract_all(project, write=False) == [Extraction(OLD.id, "A title of ours", "new", spans=3, lost=((BEN, gone),))]
    assert project.ids() == [OLD.id]


def test_files_that_give_no_text_any_more_are_refused_and_the_next_one_goes_on(project: Project) -> None:
    broken = [
        ("empty", KeptSource.of("empty.html", "html", b"<p></p>"), "has no text"),
        ("damaged", KeptSource("damaged.html", "html", b"no zlib"), "The kept file of “damaged” is damaged."),
        ("alien", KeptSource.of("alien.html", "nobody", b"<p>text</p>"), "There is no reader “nobody”."),
        ("rows", KeptSource.of("rows.csv", "table", b"text\none\ntwo\n"), "“rows.csv” no longer is one text."),
    ]
    project.add([replace(item(Document(DocumentId(name), Text(name))), source=kept) for name, kept, _ in broken])
    project.add([item(Document(DocumentId("bare"), Text("bare")))])
    reasons = [*(words for _, _, words in broken), "The file of “bare” was not kept."]
    ids = [DocumentId(each) for each in ("empty", "damaged", "alien", "rows", "bare", "old")]
    found = extract_all(project, ids)
    assert [each.outcome for each in found] == ["refused"] * 5 + ["new"]
    for each, words in zip(found, reasons, strict=False):
        assert words in each.reason
    with pytest.raises(UserError, match="no document “nowhere”"):
        extract_all(project, [OLD.id, DocumentId("nowhere")])


def test_done_stays_done_where_every_word_and_mark_is_the_same(project: Project) -> None:
    words = Text("A farce.\n\nThe council  met.")
    kept = KeptSource.of("b.html", "html", b"<article><h1>A farce.</h1><p>The council met.</p></article>")
    second = Document(DocumentId("second"), words)
    project.add([replace(item(second, (ANA, [span(second, "opinion", (2, 7))]), work=[Work("Ana", Status.DONE)]), source=kept)])
    with Workers() as workers:
        again = extract_again(project, second.id, workers)
    assert again.version.document.text.content == "A farce.\n\nThe council met."
    assert again.version.work == (Work("Ana", Status.DONE),)


def test_a_person_can_stop_it(project: Project) -> None:
    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        extract_all(project, report=stop)
    assert project.ids() == [OLD.id]


def test_files_of_every_kind_that_just_came_in_come_out_the_same(project: Project, tmp_path: Path) -> None:
    (tmp_path / "farce.html").write_text(PAGE, encoding="utf-8")
    files = Path(__file__).parents[1] / "readers" / "files"
    import_files(project, [files, tmp_path / "farce.html"], ImportOptions())
    kept = [document for document in project.with_sources() if document != OLD.id]
    readers = {source.reader for source in map(project.source, kept) if source}
    assert {"html", "mhtml", "eml", "docx", "epub", "pdf"} <= readers
    assert {(each.outcome, each.reason) for each in extract_all(project, kept)} == {("same", "")}
