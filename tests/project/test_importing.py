"""Files coming into a project: good rows in, bad ones listed, nothing doubled, and everything else told."""

import json
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from corpus import SCHEME

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import GOLD, Layer, LayerKind
from bias_annotator.model.scheme import AttributeKind, RelationType
from bias_annotator.project import importing, reading
from bias_annotator.project.files import Refused, Skipped
from bias_annotator.project.importing import ImportOptions, ImportResult, import_files
from bias_annotator.project.project import OnDuplicate, Project
from bias_annotator.readers import source
from bias_annotator.settings import Bounds

TEXT = "“We never agreed,” she said. What a farce."
MARK: dict[str, Any] = {"id": "q", "annotator": "Ana", "label": "quotation", "start": 0, "end": 18, "attributes": {"kind": "direct"}}
CUE: dict[str, Any] = {"id": "c", "annotator": "Ana", "label": "cue", "start": 23, "end": 27}
LINK: dict[str, Any] = {"id": "r", "annotator": "Ana", "label": "cue", "from": "q", "to": "c"}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def lines(path: Path, *values: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(value) + "\n" for value in values), encoding="utf-8")
    return path


def take(project: Project, *paths: Path, **options: Any) -> ImportResult:  # noqa: ANN401 - options of the import
    return import_files(project, paths, ImportOptions(**options))


def titles(project: Project) -> list[str]:
    return [item.document.title for item in project.annotated()]


def test_files_and_folders_come_in_by_name_and_what_is_left_out_is_told(project: Project, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / ".git").mkdir()
    for name in ("b.txt", "a.md", "sub/c.TXT", "README", ".hidden.txt", ".git/config.txt", "my.bias.txt"):
        (folder / name).write_text(f"text of {name}", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "old.bias").write_bytes(b"SQLite format 3\0")
    (folder / "old.bias.lock").write_bytes(b"")
    (folder / "link.txt").symlink_to(folder / "b.txt")
    (folder / "around").symlink_to(folder)
    result = take(project, folder)
    assert titles(project) == ["README", "a.md", "b.txt", "my.bias.txt", "c.TXT"]
    assert result.documents == 5
    assert result.refused == []
    assert sorted(result.skipped, key=lambda each: each.source) == [
        Skipped(str(folder / "around"), "links in folders are not followed"),
        Skipped(str(folder / "link.txt"), "links in folders are not followed"),
        Skipped(str(folder / "picture.png"), "files of this kind cannot be read"),
    ]


def test_a_folder_that_cannot_be_opened_is_refused_and_the_rest_comes_in(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "locked").mkdir()
    (folder / "a.txt").write_text("a")
    scandir = os.scandir

    def closed(path: str) -> Any:  # noqa: ANN401 - what os.scandir gives
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    result = take(project, folder)
    assert result.documents == 1
    assert result.refused == [
        Refused(str(folder / "locked"), "", "The folder could not be opened: Permission denied.", "Check its permissions.")
    ]


def test_bad_files_are_refused_one_by_one_and_the_good_ones_come_in(project: Project, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(2000))
    (folder / "good.txt").write_text("good")
    os.mkfifo(folder / "pipe.txt")
    paths = [folder / name for name in ("none.txt", "empty.txt", "binary.txt", "pipe.txt", "x.xyz", "good.txt")]
    before = time.monotonic()
    result = take(project, *paths, Path("/dev/zero"), folder / ("x" * 300))
    assert time.monotonic() - before < 5
    assert result.documents == 1
    assert [(Path(each.source).name[:10], each.where, each.reason.split(":")[0]) for each in result.refused] == [
        ("none.txt", "", f"There is no file “{folder / 'none.txt'}”."),
        ("empty.txt", "", "“empty.txt” is empty"),
        ("binary.txt", "", "“binary.txt” is not a text but binary data."),
        ("pipe.txt", "", "“pipe.txt” is a pipe, not a file with a text."),
        ("x.xyz", "", "“x.xyz” is of a kind that cannot be read (.xyz)."),
        ("zero", "", "“zero” is a device, not a file with a text."),
        ("x" * 10, "", f"“{'x' * 300}” could not be opened"),
    ]


def test_names_that_are_not_utf8_are_replaced_in_sentences_and_kept_as_sources(project: Project, folder: Path) -> None:
    odd = [folder / os.fsdecode(name) for name in (b"caf\xe9.txt", b"caf\xe9.png", b"\xff.txt", b"none\xe9.txt", b"x.\xe9")]
    for path, data in zip(odd[:3], (b"x \x00 text", b"", b""), strict=True):
        path.write_bytes(data)
    found = [take(project, folder), take(project, *odd[3:])]
    said = [*(each.reason for result in found for each in result.refused), *(warning for result in found for warning in result.warnings)]
    assert len(said) == 4
    assert all("\ufffd" in sentence.encode().decode() for sentence in said)
    assert {each.source for result in found for each in (*result.refused, *result.skipped)} == {str(path) for path in odd[1:]}
    assert titles(project) == ["caf\ufffd.txt"]


def test_good_rows_of_a_broken_file_come_in_and_the_bad_ones_are_listed_with_their_lines(project: Project, folder: Path) -> None:
    path = folder / "broken.jsonl"
    good, bad = json.dumps({"text": "one"}), json.dumps({"text": TEXT, "annotations": [MARK, {**CUE, "end": 999}], "relations": [LINK]})
    path.write_text(f'{good}\n{{"text": \n{bad}\n{{"text": ""}}\n', encoding="utf-8")
    result = take(project, path)
    assert (result.documents, result.annotations, result.relations) == (2, 1, 0)
    assert [(each.source, each.where) for each in result.refused] == [
        (str(path), "line 2"),
        (str(path), "line 3, annotation 2"),
        (str(path), "line 3, relation 1"),
        (str(path), "line 4"),
    ]


def test_a_file_that_breaks_off_keeps_what_came_before(project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = lines(folder / "long.jsonl", {"text": "one"}, {"text": "x" * 5000}, {"text": "three"})
    monkeypatch.setattr(source, "BOUNDS", Bounds(line_bytes=1000))
    result = take(project, path)
    assert result.documents == 1
    assert [each.reason for each in result.refused] == ["A line of “long.jsonl” is longer than 0 MB."]


def test_importing_twice_changes_nothing(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"id": "d", "text": TEXT, "annotations": [MARK, CUE], "relations": [LINK]})
    (folder / "b.txt").write_text("plain")
    first = take(project, folder)
    assert (first.documents, first.annotations, first.relations, first.skipped) == (2, 2, 1, [])
    before = list(project.annotated())
    again = take(project, folder)
    assert (again.documents, again.annotations, again.relations) == (0, 0, 0)
    assert again.skipped == [
        Skipped(str(path), "“a.jsonl”: the project has this already"),
        Skipped(str(folder / "b.txt"), "“b.txt”: the project has this already"),
    ]
    assert list(project.annotated()) == before


def test_what_a_document_lacks_is_merged_into_it_by_id_or_by_text(project: Project, folder: Path) -> None:
    take(project, lines(folder / "a.jsonl", {"id": "d", "text": TEXT, "annotations": [MARK]}))
    bens = {**CUE, "id": "ben", "annotator": "Ben"}
    result = take(project, lines(folder / "b.jsonl", {"id": "other", "text": TEXT, "annotations": [{**MARK, "id": "again"}, CUE, bens]}))
    assert (result.documents, result.annotations, result.skipped) == (0, 2, [])
    (item,) = project.annotated()
    assert item.document.id == "d"
    assert {marks.layer.annotator: [span.id for span in marks.spans] for marks in item.marks} == {"Ana": ["q", "c"], "Ben": ["ben"]}


@pytest.mark.parametrize(
    ("on_duplicate", "documents", "skipped"),
    [(OnDuplicate.MERGE, 1, 1), (OnDuplicate.SKIP, 1, 1), (OnDuplicate.ADD, 2, 0)],
)
def test_the_person_says_what_becomes_of_duplicates(
    project: Project, folder: Path, on_duplicate: OnDuplicate, documents: int, skipped: int
) -> None:
    path = lines(folder / "a.jsonl", {"id": "d", "text": TEXT, "annotations": [MARK]})
    take(project, path)
    result = take(project, path, on_duplicate=on_duplicate)
    assert project.count() == documents
    assert len(result.skipped) == skipped
    assert project.span_count() == documents
    assert len({span.id for item in project.annotated() for marks in item.marks for span in marks.spans}) == documents


def test_a_duplicate_that_is_an_error_stops_the_import(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"id": "d", "text": TEXT})
    take(project, path)
    with pytest.raises(UserError, match=r"“a.jsonl” is in the project already"):
        take(project, path, on_duplicate=OnDuplicate.ERROR)
    assert project.count() == 1


def test_another_text_under_a_known_id_is_left_out_and_told(project: Project, folder: Path) -> None:
    take(project, lines(folder / "a.jsonl", {"id": "d", "text": TEXT}))
    path = lines(folder / "b.jsonl", {"id": "d", "text": "another"})
    reason = "“b.jsonl”: the project has another text under this id already, as “a.jsonl”"
    assert take(project, path).skipped == [Skipped(str(path), reason)]
    assert [item.document.text.content for item in project.annotated()] == [TEXT]


def test_an_unknown_label_is_added_to_the_scheme_with_its_attributes_and_told_once(project: Project, folder: Path) -> None:
    claims = [{**CUE, "id": str(number), "label": "claim", "attributes": {"bold": True, "tone": "dry"}} for number in range(3)]
    result = take(project, lines(folder / "a.jsonl", {"text": TEXT, "annotations": claims}))
    assert (result.added_labels, result.warnings) == (["claim"], ["a.jsonl: the label “claim” was added to the scheme"])
    label = project.scheme.label("claim")
    assert label is not None
    assert [(each.name, each.kind) for each in label.attributes] == [("bold", AttributeKind.YES_NO), ("tone", AttributeKind.TEXT)]
    with Project.open(project.path, read_only=True) as opened:
        assert opened.scheme == project.scheme


def test_attributes_that_the_scheme_lacks_or_values_that_it_does_not_know_are_kept_and_told(project: Project, folder: Path) -> None:
    odd = [{**MARK, "id": str(number), "attributes": {"kind": "sung", "tone": "dry"}} for number in range(3)]
    result = take(project, lines(folder / "a.jsonl", {"text": TEXT, "annotations": odd}))
    assert result.warnings == [
        "a.jsonl: the attribute “tone” was added to the label “quotation”",
        "a.jsonl: 3 values of the attribute “kind” are none that the scheme knows; they were kept",
    ]
    (item,) = project.annotated()
    assert [span.attributes for span in item.marks[0].spans] == [{"kind": "sung", "tone": "dry"}] * 3


def test_unknown_labels_can_be_refused_or_left_out_with_what_leads_to_them(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"text": TEXT, "annotations": [MARK, {**CUE, "label": "verb"}], "relations": [LINK]})
    refused = take(project, path, unknown_label="refuse")
    assert (refused.annotations, refused.relations) == (1, 0)
    assert refused.refused == [Refused(str(path), "23–27", "the scheme has no label “verb”")]
    assert refused.skipped == [Skipped(str(path), "a relation “cue” of a span that was left out")]
    skipped = take(project, path, unknown_label="skip")
    assert skipped.refused == []
    assert Skipped(str(path), "the scheme has no label “verb”", "23–27") in skipped.skipped
    assert project.scheme == SCHEME


def test_an_unknown_relation_is_added_told_once_and_can_be_left_out(project: Project, folder: Path) -> None:
    links = [{**LINK, "id": "1", "label": "echo_of"}, {**LINK, "id": "2", "label": "echo_of"}, LINK]
    path = lines(folder / "a.jsonl", {"text": TEXT, "annotations": [MARK, CUE], "relations": links})
    refused = take(project, path, unknown_label="refuse")
    assert refused.refused == [Refused(str(path), f"relation {number}", "the scheme has no relation “echo_of”") for number in (1, 2)]
    assert refused.relations == 1
    assert project.scheme == SCHEME
    added = take(project, path)
    assert (added.relations, added.warnings) == (2, ["a.jsonl: the relation “echo_of” was added to the scheme"])
    assert project.scheme.relation("echo_of") == RelationType("echo_of", "Echo of")


def test_labels_are_renamed_and_those_without_a_new_name_left_out(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"text": TEXT, "annotations": [{**MARK, "label": "quote"}, CUE], "relations": [LINK]})
    result = take(project, path, labels={"quote": "quotation", "cue": ""})
    (item,) = project.annotated()
    assert [span.label for span in item.marks[0].spans] == ["quotation"]
    assert result.skipped == [Skipped(str(path), "a relation “cue” of a span that was left out")]
    assert project.scheme == SCHEME


@pytest.mark.parametrize("name", [" ", "a\nb", "x" * 61])
def test_no_label_gets_a_name_that_a_scheme_cannot_have(project: Project, folder: Path, name: str) -> None:
    path = lines(folder / "a.jsonl", {"text": TEXT, "annotations": [MARK]})
    with pytest.raises(UserError, match="No label can be called"):
        take(project, path, labels={"quotation": name})
    assert project.count() == 0


def test_what_the_file_leaves_open_the_options_say(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"text": "😀😀ab", "annotations": [{"label": "opinion", "start": 4, "end": 5}]})
    take(project, path, annotator="  Ana ", unit=Unit.UTF16)
    take(project, path, layer=LayerKind.GOLD, unit=Unit.UTF16)
    (item,) = project.annotated()
    assert {marks.layer: [span.quote for span in marks.spans] for marks in item.marks} == {Layer.of("Ana"): ["a"], GOLD: ["a"]}


@pytest.mark.parametrize("options", [{"annotator": "gold"}, {"annotator": "\t"}, {"format": "wordstar"}])
def test_a_wrong_option_is_told_before_anything_is_read(project: Project, folder: Path, options: dict[str, str]) -> None:
    with pytest.raises(UserError):
        take(project, folder / "none.txt", **options)


def test_a_named_format_is_taken_whatever_the_suffix(project: Project, folder: Path) -> None:
    (folder / "a.weird").write_text("plain")
    assert take(project, folder, format="text").documents == 1


def test_one_person_under_two_spellings_stays_one_person(project: Project, folder: Path) -> None:
    project.add_annotator("ana")
    take(project, lines(folder / "a.jsonl", {"text": TEXT, "annotations": [MARK, {**CUE, "annotator": "ANA"}], "relations": [LINK]}))
    assert [each.name for each in project.annotators()] == ["ana"]
    (item,) = project.annotated()
    assert [(marks.layer, len(marks.spans), len(marks.relations)) for marks in item.marks] == [(Layer.of("ana"), 2, 1)]


def test_ids_that_another_document_has_are_made_anew_and_links_follow(project: Project, folder: Path) -> None:
    same = {"annotations": [MARK, CUE], "relations": [LINK]}
    path = lines(folder / "a.jsonl", {"id": "d", "text": TEXT, **same}, {"id": "e", "text": f"{TEXT} Again.", **same})
    assert take(project, path).annotations == 4
    first, second = project.annotated()
    assert [span.id for span in first.marks[0].spans] == ["q", "c"]
    new = [span.id for span in second.marks[0].spans]
    assert not set(new) & {"q", "c"}
    assert [(link.from_span, link.to_span) for link in second.marks[0].relations] == [tuple(new)]
    again = take(project, path)
    assert (again.documents, again.annotations, again.relations) == (0, 0, 0)


def test_a_cancelled_import_keeps_whole_documents_only(project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_PORTION", 2)
    for name in "abcdefg":
        (folder / f"{name}.txt").write_text(f"text {name}")
    told: list[str] = []

    def report(done: int, total: int, text: str) -> None:
        told.append(text)
        assert 0 <= done < total == 7
        if text == "e.txt":
            raise CancelledError

    result = import_files(project, [folder], ImportOptions(), report)
    assert result.cancelled
    assert titles(project) == ["a.txt", "b.txt", "c.txt", "d.txt"]
    assert result.documents == 4
    assert told[0] == "a.txt"


def test_whenever_an_import_is_cancelled_whole_documents_stay_and_no_others(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in the middle of a file of many documents, of an archive, and of lines that are refused."""
    monkeypatch.setattr(importing, "_PORTION", 3)
    monkeypatch.setattr(reading, "_LOOK", 30)  # how long things take makes no difference
    marked = {"label": "opinion", "start": 0, "end": 4, "annotator": "Ana"}
    lines(folder / "a.jsonl", *({"id": f"a{number}", "text": f"text {number}", "annotations": [marked] * 2} for number in range(10)))
    (folder / "b.jsonl").write_text("broken\n" * 10)
    with ZipFile(folder / "c.zip", "w") as archive:
        for number in range(7):
            archive.writestr(f"{number}.txt", f"member {number}")
    (folder / "d.txt").write_text("the last")
    with Project.new(tmp_path / "whole.bias") as project:
        asked = count_reports(project, folder)
        whole = {item.document.text.content: len(item.marks[0].spans) if item.marks else 0 for item in project.annotated()}
    assert len(whole) == 18
    counts = set()
    for stop in range(2, asked, 3):
        with Project.new(tmp_path / f"{stop}.bias") as project:
            assert count_reports(project, folder, stop) == stop
            found = {item.document.text.content: len(item.marks[0].spans) if item.marks else 0 for item in project.annotated()}
        assert found.items() <= whole.items()
        counts.add(len(found))
    assert len(counts) > 3


def count_reports(project: Project, folder: Path, stop: int = 0) -> int:
    """How often an import reports how far it is; it is cancelled at the given report."""
    asked: list[int] = []

    def report(done: int, total: int, _text: str) -> None:
        assert 0 <= done < total == 4
        asked.append(done)
        if len(asked) == stop:
            raise CancelledError

    result = import_files(project, [folder], ImportOptions(), report)
    assert result.cancelled == bool(stop)
    assert result.documents == project.count()
    return len(asked)


def test_large_files_come_in_in_portions(project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_PORTION", 3)
    portions: list[int] = []
    add = project.add

    def counted(items: Sequence[Any], **options: Any) -> Any:  # noqa: ANN401 - as Project.add
        portions.append(len(items))
        return add(items, **options)

    monkeypatch.setattr(project, "add", counted)
    result = take(project, lines(folder / "many.jsonl", *({"id": str(number), "text": f"text {number}"} for number in range(8))))
    assert portions == [3, 3, 2]
    assert result.documents == 8
    assert [item.document.id for item in project.annotated()] == [DocumentId(str(number)) for number in range(8)]


def test_the_json_of_a_result_is_what_the_command_line_promises(project: Project, folder: Path) -> None:
    path = lines(folder / "a.jsonl", {"text": TEXT, "annotations": [MARK, {**CUE, "label": ""}]})
    assert take(project, path, folder / "b.xyz").to_json() == {
        "documents": 1,
        "annotations": 1,
        "relations": 0,
        "skipped": [],
        "refused": [
            {
                "source": str(path),
                "where": "line 1, annotation 2",
                "reason": "“label” must be a text of 1 to 60 printable characters, not ''",
            },
            {
                "source": str(folder / "b.xyz"),
                "where": "",
                "reason": "“b.xyz” is of a kind that cannot be read (.xyz).",
            },
        ],
    }


def test_a_text_that_is_nearly_another_one_comes_in_and_is_told(project: Project, folder: Path) -> None:
    words = [f"word{number}" for number in range(60)]
    (folder / "first.txt").write_text(" ".join(words), encoding="utf-8")
    (folder / "mended.txt").write_text(" ".join([*words[:58], "other", "end"]), encoding="utf-8")
    (folder / "other.txt").write_text(" ".join(reversed(words)), encoding="utf-8")
    result = import_files(project, [folder], ImportOptions())
    assert result.documents == 3
    assert [warning for warning in result.warnings if "in common" in warning] == [
        "mended.txt: “mended.txt” has 97% of its words in common with “first.txt”"
    ]
