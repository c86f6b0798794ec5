"""Formats that are folders: known by what lies in them, read whole, and given their name only when they are proved."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME
from nasty import NASTY

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.placing import MARKER
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS, Incoming, ReadOptions, Refusal, SourceFile, SourceFolder, folder_reader_for
from bias_annotator.readers.folder import annotator_after
from bias_annotator.readers.jsonl import JsonlReader, document_of
from bias_annotator.writers import WRITERS, About, OutFolder
from bias_annotator.writers.folder import FileNames
from bias_annotator.writers.jsonl import to_json
from bias_annotator.writers.outgoing import Carrying


class PagesWriter(Carrying):
    """A JSON file for each document, and one that says how far people agree."""

    name, title, suffixes, reader = "pages", "Pages", (), "pages"
    spoils = False

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:
        """One after the other."""
        assert scheme == SCHEME
        names = FileNames()
        for item in items:
            value = to_json(item)
            if self.spoils:
                value["metadata"]["title"] = "spoilt"
            with out.file(f"pages/{names.of(item.document.id)}.page") as file:
                file.write(json.dumps(value).encode())
        with out.file("about.txt") as file:
            file.write(f"{about.title}: {[figure.name for figure in about.agreement()]}".encode())


class PagesReader(JsonlReader):
    """The way back."""

    name, title, suffixes, loses = "pages", "Pages", (".page",), ()

    def takes(self, folder: SourceFolder) -> bool:
        """By its pages."""
        return "pages" in folder.entries

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """Page by page."""
        for name in folder.files:
            if name.endswith(".page"):
                source = folder.file(name)
                yield document_of(json.loads(source.content()), name, options, source)


@pytest.fixture(autouse=True)
def writer(monkeypatch: pytest.MonkeyPatch) -> PagesWriter:
    made = PagesWriter()
    monkeypatch.setitem(WRITERS, "pages", made)
    monkeypatch.setitem(READERS, "pages", PagesReader())
    return made


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias", title="Both", scheme=SCHEME) as made:
        made.add([*CORPUS, *NASTY])
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


PAGES = ExportOptions("pages")


def test_a_folder_goes_out_and_comes_back_equal_whatever_its_order(project: Project, folder: Path) -> None:
    result = export(project, folder / "data", PAGES)
    assert result.files == (folder / "data",)
    assert [path.name for path in folder.iterdir()] == ["data"]
    pages = sorted(path.name for path in (folder / "data" / "pages").iterdir())
    assert pages == ["Nasty__1_2-2.page", "_nul.page", "bare.page", "nasty__1_2.page", "posts.page", "split.page"]
    assert (folder / "data" / "about.txt").read_text() == "Both: ['F1, exact spans', 'Alpha, by character']"
    with Project.new(folder / "again.bias", scheme=SCHEME) as other:
        came = import_files(other, [folder], ImportOptions())
        assert (came.documents, came.refused, came.skipped) == (6, [], [])
        assert {item.document for item in other.annotated()} == {item.document for item in project.annotated()}


def test_a_folder_of_single_files_is_read_file_by_file_beside_one_that_is_whole(project: Project, folder: Path) -> None:
    export(project, folder / "data", PAGES)
    (folder / "one.txt").write_text("One.")
    (folder / "deep").mkdir()
    (folder / "deep" / "two.txt").write_text("Two.")
    assert folder_reader_for(folder) is None
    with Project.new(folder / "again.bias", scheme=SCHEME) as other:
        assert import_files(other, [folder], ImportOptions()).documents == 8
    with Project.new(folder / "third.bias", scheme=SCHEME) as other:
        came = import_files(other, [folder / "data" / "pages"], ImportOptions(format="pages"))  # by name, where nothing tells
        assert came.documents == 6


def test_an_export_is_only_overwritten_when_it_is_one(project: Project, folder: Path) -> None:
    export(project, folder / "data", PAGES)
    with pytest.raises(UserError, match="exists already"):
        export(project, folder / "data", PAGES)
    (folder / "data" / "about.txt").write_text("old")
    export(project, folder / "data", ExportOptions("pages", force=True))
    assert (folder / "data" / "about.txt").read_text() != "old"
    (folder / "data" / MARKER).unlink()
    with pytest.raises(UserError, match="was not exported"):
        export(project, folder / "data", ExportOptions("pages", force=True))
    (folder / "file").write_text("")
    with pytest.raises(UserError, match="this format is a folder"):
        export(project, folder / "file", ExportOptions("pages", force=True))
    assert sorted(path.name for path in folder.iterdir()) == ["data", "file"]


def test_what_does_not_read_back_is_given_up_and_the_old_folder_stays(project: Project, folder: Path, writer: PagesWriter) -> None:
    export(project, folder / "data", PAGES)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    writer.spoils = True
    with pytest.raises(UserError, match=r"given up: what was written of “.*” does not read back equal"):
        export(project, folder / "data", ExportOptions("pages", force=True))
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_cancelled_folder_leaves_nothing(project: Project, folder: Path) -> None:
    for stop in ("Writing", "Reading back"):

        def report(done: int, _total: int, text: str, stop: str = stop) -> None:
            if (done, text) == (2, stop):
                raise CancelledError

        with pytest.raises(CancelledError):
            export(project, folder / "data", PAGES, report)
        assert list(folder.iterdir()) == []


def test_names_of_files_are_legal_everywhere_and_no_two_the_same() -> None:
    names = FileNames()
    ids = ["a/b", "a:b", "A_B", "con", "NUL.txt", "..", "", "x" * 500, "é", "e\u0301", "日本", "a. ", "\x00", "🗳" * 100]
    found = [names.of(each) for each in ids]
    assert found == [
        "a_b",
        "a_b-2",
        "A_B-3",
        "_con",
        "_NUL.txt",
        "unnamed",
        "unnamed-2",
        "x" * 120,
        "é",
        "e\u0301-2",
        "日本",
        "a",
        "unnamed-3",
        "🗳" * 30,
    ]


def test_the_annotator_is_found_in_the_name_of_a_file() -> None:
    texts = frozenset({"news", "news_one"})
    assert annotator_after("news_ana", texts) == ("news", "ana")
    assert annotator_after("news_one", texts) == ("news_one", "")
    assert annotator_after("news_one_ben_oz", texts) == ("news_one", "ben_oz")
    assert annotator_after("other_ana", texts) == ("other_ana", "")
    assert annotator_after("news_", texts) == ("news_", "")


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/passwd", "a//b", "c:x", "..\\x"])
def test_no_file_outside_of_a_folder_is_read(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(UserError, match="names a file outside of it"):
        SourceFolder(tmp_path / "in").file(name)


def test_links_and_hidden_files_in_a_folder_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name in ("in/b.txt", "in/.hidden", "in/deep/a.txt", "outside.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "outside.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    assert SourceFolder(tmp_path / "in").files == ("b.txt", "deep/a.txt")
    assert SourceFile(tmp_path / "none").head() == b""
    with pytest.raises(UserError, match="could not be opened"):
        _ = SourceFolder(tmp_path / "none").entries


@pytest.mark.parametrize("name", ["brat", "xmi", "cas-json", "ptc"])
def test_a_folder_that_holds_other_files_too_is_not_taken_whole_so_that_none_is_passed_over(tmp_path: Path, name: str) -> None:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as source:
        source.add(CORPUS)
        mixed = tmp_path / "mixed"
        mixed.mkdir()
        export(source, mixed / "inner", ExportOptions(format=name))
    assert folder_reader_for(mixed / "inner") is READERS[name]
    (mixed / "inner" / "README.md").write_text("What this is.")
    assert folder_reader_for(mixed / "inner") is READERS[name]
    (mixed / "page.html").write_text("<html><body><p>A page beside it, which is read too.</p></body></html>")
    assert folder_reader_for(mixed) is None
    with Project.new(tmp_path / "q.bias", scheme=SCHEME) as target:
        import_files(target, [mixed], ImportOptions())
        assert target.count() == len(CORPUS) + 1
