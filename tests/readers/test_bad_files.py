"""Every way in which a file of spans can be bad, in every format: what is wrong is refused with its reason, what is good comes in."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from bad import FORMATS, TEXT, Wrong, put
from foreign import read, reasons, refi, selection, spans

from bias_annotator.errors import UserError
from bias_annotator.model.document import Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.readers import Found, Incoming, ReadOptions

JSON = ("jsonl", "hf", "standoff", "prodigy", "doccano", "label-studio", "w3c", "bdoc", "cas-json")
WHOLE = (*JSON, "xmi", "refi")  # formats that say where they end
LINKED = tuple(name for name in FORMATS if name not in ("ptc", "webanno-tsv", "csv"))
NAMED = tuple(name for name in FORMATS if name not in ("ptc", "webanno-tsv", "prodigy", "doccano"))  # others give spans no names
PLACES: dict[str, tuple[object, object]] = {
    "inverted": (7, 4),
    "empty": (4, 4),
    "negative": (-3, 2),
    "beyond the end": (4, 99),
    "far beyond the end": (4, 10**30),
    "a fraction": (1.5, 7),
    "a whole number with a point": (4.0, 7),
    "words": ("four", 7),
    "nothing": ("", ""),
}


def came(name: str, path: Path) -> Sequence[Found]:
    known = Document(DocumentId("d"), Text(TEXT))
    return read(name, path, ReadOptions(known=lambda _document: known))


def refused(name: str, path: Path) -> list[str]:
    """Why nothing comes of a file: a sentence, or reasons."""
    try:
        found = came(name, path)
    except UserError as problem:
        return [problem.sentence]
    assert not [each for each in found if isinstance(each, Incoming)]
    return [reason for _, reason in reasons(found)]


@pytest.mark.parametrize("name", FORMATS)
def test_the_files_are_good_where_nothing_is_wrong(name: str, tmp_path: Path) -> None:
    found = came(name, put(FORMATS[name](Wrong()), tmp_path))
    assert reasons(found) == []
    assert sorted(words for _, _, words in spans(found)) == ["said", "she"]


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("name", FORMATS)
def test_a_span_that_is_nowhere_is_refused_alone(name: str, place: tuple[object, object], tmp_path: Path) -> None:
    found = came(name, put(FORMATS[name](Wrong(*place)), tmp_path))
    assert [words for _, _, words in spans(found)] == ["she"]
    ((where, reason),) = reasons(found)
    assert where
    assert reason.strip()
    assert "\n" not in reason


@pytest.mark.parametrize("name", NAMED)
def test_of_two_spans_of_one_name_one_comes_in(name: str, tmp_path: Path) -> None:
    found = came(name, put(FORMATS[name](Wrong(twice=True)), tmp_path))
    assert [words for _, _, words in spans(found)] == ["said" if name == "bdoc" else "she"]  # which has the pieces of a span together
    assert len(reasons(found)) == 1


@pytest.mark.parametrize("name", LINKED)
def test_a_relation_to_nothing_is_refused_and_the_spans_come_in(name: str, tmp_path: Path) -> None:
    found = came(name, put(FORMATS[name](Wrong(dangling=True)), tmp_path))
    assert sorted(words for _, _, words in spans(found)) == ["said", "she"]
    assert len(reasons(found)) == 1
    assert not [link for each in found if isinstance(each, Incoming) for marks in each.annotated.marks for link in marks.relations]


@pytest.mark.parametrize("more", [', "x": 1, "x": 2', ', "x": {"y": 1, "y": 1}', ', "x": NaN', ', "x": 1e999,', ', "x": ' + "[" * 5000])
@pytest.mark.parametrize("name", JSON)
def test_json_that_is_none_or_says_a_thing_twice_is_refused_whole(name: str, more: str, tmp_path: Path) -> None:
    assert len(refused(name, put(FORMATS[name](Wrong(more=more)), tmp_path))) == 1


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.97])
@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_ends_too_soon_is_refused_whole(name: str, share: float, tmp_path: Path) -> None:
    content = FORMATS[name](Wrong())
    first = next(iter(content))
    path = put({**content, first: content[first][: int(len(content[first]) * share)]}, tmp_path)
    assert len(refused(name, path)) == 1


def _utf16(data: bytes) -> bytes:
    return data.decode().encode("utf-16")


@pytest.mark.parametrize("change", [_utf16, lambda data: data.replace(b"she", b"sh\xe9"), lambda data: data.replace(b"x", b"\xc3")])
@pytest.mark.parametrize("name", [*JSON, "csv", "ptc"])
def test_a_file_in_another_encoding_than_its_format_has_is_refused_whole(
    name: str, change: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    content = {part: change(data) if not part.endswith(".md") else data for part, data in FORMATS[name](Wrong()).items()}
    if name == "standoff":
        content = {part: data.replace(b'"id"', b'"i\xe9"') if change is not _utf16 else data for part, data in content.items()}
    try:
        found = came(name, put(content, tmp_path))
    except UserError:
        return
    assert reasons(found)
    assert not [words for _, _, words in spans(found) if "�" in words]


@pytest.mark.parametrize("name", ["brat", "webanno-tsv"])
def test_a_text_in_an_old_encoding_comes_in_with_a_warning(name: str, tmp_path: Path) -> None:
    content = {part: data.replace(b"No,", b"N\xe9,").replace(b"No\t", b"N\xe9\t") for part, data in FORMATS[name](Wrong()).items()}
    (found,) = came(name, put(content, tmp_path))
    assert isinstance(found, Incoming)
    assert found.annotated.document.text.content == TEXT.replace("No", "Né")
    assert found.warnings or name == "webanno-tsv"


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "standoff"])  # which holds no text
def test_nothing_of_a_document_with_an_empty_text_comes_in(name: str, tmp_path: Path) -> None:
    blank = {part: data.replace(TEXT.encode(), b" " * len(TEXT)) for part, data in FORMATS[name](Wrong()).items()}
    if name == "refi":
        blank = {"in.qdpx": refi(b"   ", [selection(1, 0, 2)])}
    path = put(blank, tmp_path)
    with Project.new(tmp_path / "p.bias") as project:
        result = import_files(project, [path], ImportOptions(format=name))
        assert (result.documents, result.annotations) == (0, 0)
        assert len(result.refused) >= 1
