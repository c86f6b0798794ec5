"""How much of one file, and on one document, is taken; and that what the program wrote itself is read whatever its size."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from corpus import SCHEME
from examples import made, where_usable
from foreign import read, reasons, refi, selection, spans, xmi

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, SpanId, parse_moment
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS, FolderReader, Found, Incoming, ReadOptions, SourceFile, SourceFolder, source, xml_pieces
from bias_annotator.settings import Bounds
from bias_annotator.writers import WRITERS

MANY = 60
TOO_MANY = f"more annotations than the {MANY - 1} that are taken of one document"
back = pytest.mark.parametrize("name", where_usable([name for name, writer in WRITERS.items() if writer.reader]))


def crowded(count: int = MANY) -> Annotated:
    """A text with so many spans of one person, each of them somewhere else."""
    text = Text("🗳 “No,” she said. " * 20)
    moment = parse_moment("2031-06-02T01:30:00Z")
    pieces = [(Fragment.of(text, place, place + 5),) for place in range(count)]
    found = tuple(Span(SpanId(f"s{number:03}"), "quotation", each, created=moment, modified=moment) for number, each in enumerate(pieces))
    return Annotated(Document(DocumentId("crowded"), text, Metadata("Crowded")), (Marks(Layer.of("Ana"), found),))


def written(name: str, folder: Path, item: Annotated) -> Path:
    """The document in a format, as a file or folder."""
    files = made(WRITERS[name], [item])
    top = folder / (f"in{READERS[WRITERS[name].reader].suffixes[0]}" if set(files) == {""} else "in")
    for path, content in files.items():
        place = top / path if path else top
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return top


def came_of(name: str, path: Path, options: ReadOptions, bounds: Bounds) -> Sequence[Found]:
    reader = READERS[WRITERS[name].reader]
    if path.is_dir():
        assert isinstance(reader, FolderReader)
        return list(reader.read_folder(SourceFolder(path, bounds), options))
    return list(reader.read(SourceFile(path, bounds), options))


@back
def test_a_document_with_more_spans_than_are_taken_is_refused_with_their_number_and_nothing_of_it_comes(name: str, tmp_path: Path) -> None:
    item = crowded()
    path = written(name, tmp_path, item)

    def known(_document: DocumentId) -> Document:
        return item.document

    found = came_of(name, path, ReadOptions(spans=MANY - 1, known=known), Bounds())
    assert spans(found) == []
    ((_, reason),) = reasons(found)
    assert TOO_MANY in reason
    assert len(spans(came_of(name, path, ReadOptions(spans=MANY, known=known), Bounds()))) == MANY


def test_a_folder_of_annotations_is_refused_and_the_file_beside_it_comes_in(tmp_path: Path) -> None:
    path = written("jsonl", tmp_path, crowded())
    path.write_bytes(path.read_bytes() + b'{"text": "a b", "annotations": [{"label": "opinion", "start": 0, "end": 1}]}\n')
    found = came_of("jsonl", path, ReadOptions(spans=MANY - 1), Bounds())
    assert [where for where, _ in reasons(found)] == ["line 1"]
    assert spans(found) == [("imported", "opinion", "a")]


@back
def test_what_the_program_wrote_is_read_back_whatever_is_taken_of_other_files(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Bounds(text_bytes=100, line_bytes=200, values=10, spans=5, sources=1, unpacked=300)
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add([crowded(), Annotated(Document(DocumentId("other"), Text("She said “no”. " * 40)))])
        monkeypatch.setattr(source, "BOUNDS", small)
        out = export(project, tmp_path / "out", ExportOptions(name))
        assert (out.documents, out.annotations) == (2, MANY)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("jsonl", '{"text": "a", "x": [' + "1," * 99 + "1]}\n"),
        ("label-studio", '[{"data": {"text": "a"}, "x": [' + "1," * 99 + "1]}]"),
        ("w3c", '{"items": [], "x": [' + "1," * 99 + "1]}"),
        ("cas-json", '{"%TYPES": {}, "x": [' + "1," * 99 + "1]}"),
    ],
)
def test_json_with_more_values_than_fit_into_memory_is_refused_before_they_are_made(name: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / f"in{READERS[name].suffixes[0]}"
    path.write_text(content, encoding="utf-8")
    bounds = Bounds(values=50)
    try:
        found = list(READERS[name].read(SourceFile(path, bounds), ReadOptions()))
        told = [reason for _, reason in reasons(found)]
    except UserError as problem:
        told = [problem.sentence]
    assert len(told) == 1
    assert "more than 50 values" in told[0]


def test_a_text_in_xmi_may_be_longer_than_what_xml_libraries_take_by_themselves(tmp_path: Path) -> None:
    words = "No, never. " * 1_000_000
    end = len(words) - 1
    element = f'<custom:Voice xmi:id="10" sofa="9" begin="{end - 6}" end="{end}" label="mark"/>'
    (tmp_path / "long.xmi").write_text(xmi(words, [element]), encoding="utf-8")
    assert spans(read("xmi", tmp_path / "long.xmi")) == [("anna", "mark", "never.")]


def test_a_description_in_a_project_of_texts_may_be_as_long(tmp_path: Path) -> None:
    note = f"<Description>{' '.join(map(str, range(1_600_000)))}</Description>"
    (tmp_path / "p.qdpx").write_bytes(refi(b"abc", [selection(1, 0, 3, inside=note)]))
    assert spans(read("refi", tmp_path / "p.qdpx")) == [("ana", "opinion", "abc")]


def test_xml_that_declares_something_has_only_what_libraries_take_by_themselves(tmp_path: Path) -> None:
    made_ = xmi("No, never. " * 1_000_000, [], head="<!DOCTYPE x>")
    (tmp_path / "long.xmi").write_text(made_, encoding="utf-8")
    with pytest.raises(UserError, match=r"“long\.xmi” is damaged: .*XML_PARSE_HUGE"):
        read("xmi", tmp_path / "long.xmi")


@pytest.mark.parametrize("name", ["xmi", "refi"])
def test_xml_nested_too_deeply_or_in_too_large_a_piece_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = "<a>" * 400 + "</a>" * 400
    path = tmp_path / f"in{READERS[name].suffixes[0]}"
    path.write_bytes(xmi("abc", [deep]).encode() if name == "xmi" else refi(b"abc", [selection(1, 0, 3, inside=deep)]))
    with pytest.raises(UserError, match="nests more than 200 elements"):
        read(name, path)
    monkeypatch.setattr(xml_pieces, "_LARGEST", 300)
    wide = "<b>" + "<a/>" * 400 + "</b>"
    path.write_bytes(xmi("abc", [wide]).encode() if name == "xmi" else refi(b"abc", [selection(1, 0, 3, inside=wide)]))
    with pytest.raises(UserError, match="more than 300 elements in one piece"):
        read(name, path)


def test_xmi_is_held_in_memory_and_may_have_so_many_annotations(tmp_path: Path) -> None:
    elements = [f'<custom:Voice xmi:id="{number}" sofa="9" begin="0" end="2" label="mark"/>' for number in range(10, 30)]
    (tmp_path / "a.xmi").write_text(xmi("abc", elements), encoding="utf-8")
    with pytest.raises(UserError, match=r"“a\.xmi” has more than 10 annotations"):
        list(READERS["xmi"].read(SourceFile(tmp_path / "a.xmi", Bounds(spans=5)), ReadOptions()))


def test_a_text_of_a_project_of_texts_that_is_too_long_is_refused_and_the_others_come(tmp_path: Path) -> None:
    other = '<TextSource guid="s2" name="b"><PlainTextContent>abc</PlainTextContent></TextSource>'
    (tmp_path / "p.qdpx").write_bytes(refi(b"abc" * 99, [selection(1, 0, 3)], sources=other))
    found = list(READERS["refi"].read(SourceFile(tmp_path / "p.qdpx", Bounds(text_bytes=50)), ReadOptions()))
    assert [reason for _, reason in reasons(found)] == ["its text has 0 MB; 0 MB are taken"]
    assert [each.annotated.document.text.content for each in found if isinstance(each, Incoming)] == ["abc"]


def test_a_crowded_document_is_left_out_of_a_project_whole(tmp_path: Path) -> None:
    path = written("jsonl", tmp_path, crowded())
    path.write_bytes(path.read_bytes().replace(b'"annotations":[', b'"annotations":[' + b"1," * 1_000_000))
    with Project.new(tmp_path / "p.bias") as project:
        came = import_files(project, [path], ImportOptions())
        assert (came.documents, came.annotations, list(project.ids())) == (0, 0, [])
    (refused,) = came.refused
    assert refused.reason == "it has more annotations than the 1,000,000 that are taken of one document"
