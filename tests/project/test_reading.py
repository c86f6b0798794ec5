"""Many files are read in their order, those that need a process of their own side by side, archives member by member."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mischief import Chest, Mischief
from packages import zipped

from bias_annotator.errors import CancelledError
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Read, Reading
from bias_annotator.readers import READERS, Columns, Incoming, ReadOptions, Refusal
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.process import Process

FILES = Path(__file__).parents[1] / "readers" / "files"


@pytest.fixture(autouse=True)
def _more_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    for reader in (Mischief(), Chest()):
        monkeypatch.setitem(READERS, reader.name, reader)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Of both sorts, in turn."""
    made = []
    for number in range(12):
        path = tmp_path / f"{number:02}.{'txt' if number % 3 == 0 else 'mischief'}"
        path.write_text(f"text {number}")
        made.append(path)
    return made


def read(paths: list[Path], name: str = "auto", cores: int = 2) -> list[Read]:
    with Reading(ReadOptions(), name, cores) as reading:
        return list(reading.read(paths, lambda _path: None))


def texts(found: list[Read]) -> Iterator[str]:
    for each in found:
        if isinstance(each.found, Incoming):
            yield each.found.annotated.document.text.content


def test_documents_come_in_the_order_of_their_files(files: list[Path]) -> None:
    assert list(texts(read(files))) == [f"text {number}" for number in range(12)]


def test_a_broken_file_is_refused_in_its_place_and_the_others_come(files: list[Path]) -> None:
    files[1].write_text("crash")
    files[2].unlink()
    found = read(files)
    assert len(list(texts(found))) == 10
    refused = [(each.path.name, each.found.reason) for each in found if not isinstance(each.found, Incoming) and not each.found.where]
    assert [name for name, _ in refused] == ["01.mischief", "02.mischief"]
    assert "the reader stopped" in refused[0][1]
    assert "There is no file" in refused[1][1]


def test_a_file_or_table_that_holds_no_document_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_bytes(b"\n")
    (tmp_path / "names.csv").write_bytes(b"title,text\n")
    (tmp_path / "nothing.zip").write_bytes(zipped({}))
    paths = sorted(tmp_path.iterdir())
    reasons = [each.found.reason for each in read(paths) if isinstance(each.found, Refusal)]
    assert reasons == [f"“{path.name}” holds no document." for path in paths]


@pytest.mark.parametrize("between", [0, 20])
def test_pages_are_read_side_by_side_on_every_core_whatever_lies_between_them(
    between: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = []
    for number in range(6):
        page = tmp_path / f"{number}.html"
        page.write_text(f"<html><body><article><p>The council met for the {number}. time, and nobody agreed.</p></article></body></html>")
        paths.append(page)
        for place in range(between):
            paths.append(tmp_path / f"{number}-{place:02}.txt")
            paths[-1].write_text(f"text {number} {place}")
    busy: list[int] = []
    take = Workers._take

    def counted(self: Workers) -> Process:
        found = take(self)
        busy.append(len(self._busy))
        return found

    monkeypatch.setattr(Workers, "_take", counted)
    found = read(paths, cores=3)
    assert [each.path for each in found if isinstance(each.found, Incoming)] == paths
    assert max(busy) == 3


def test_members_of_an_archive_are_read_by_their_own_readers_and_archives_in_it_stay_closed(tmp_path: Path) -> None:
    path = tmp_path / "all.chest"
    path.write_text("a/one.txt: text one\ntwo.mischief: text two\nthree.xyz: text\nfour.chest: a.txt: deep\nfive.txt: text five")
    found = read([path])
    assert list(texts(found)) == ["text one", "text two", "text five"]
    assert [each.inside for each in found][:2] == ["a/one.txt", "two.mischief"]
    assert found[0].place == f"{path} › a/one.txt"
    assert found[0].name == "all.chest › a/one.txt"
    reasons = {each.inside: each.found.reason for each in found if not isinstance(each.found, Incoming) and not each.found.where}
    assert "cannot be read" in reasons["three.xyz"]
    assert reasons["four.chest"] == "An archive inside of an archive is not opened."


@pytest.mark.parametrize(("name", "content"), [("slow.mischief", "sleep"), ("slow.chest", "sleep: here")])
def test_whoever_cancels_does_not_wait_for_the_file_or_archive_that_is_being_read(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    asked: list[Path] = []

    def tick(path: Path) -> None:
        asked.append(path)
        if len(asked) > 2:
            raise CancelledError

    with Reading(ReadOptions()) as reading, pytest.raises(CancelledError):
        list(reading.read([path], tick))
    assert asked == [path] * 3


def test_an_import_takes_what_an_archive_holds_and_lists_what_it_does_not(tmp_path: Path) -> None:
    path = tmp_path / "all.chest"
    path.write_text("one.txt: text one\ntwo.mischief: text two\nthree.xyz: text")
    with Project.new(tmp_path / "a.bias") as project:
        result = import_files(project, [path], ImportOptions())
    assert result.documents == 2
    assert [each.source for each in result.refused][-1] == f"{path} › three.xyz"
    assert "all.chest › two.mischief: careful" in result.warnings


def test_every_kind_of_file_is_read_in_a_process_that_opens_nothing() -> None:
    paths = sorted(each for each in FILES.iterdir() if each.suffix in READERS["zip"].suffixes or apart(each))
    found = [each for each in read(paths) if not isinstance(each.found, Columns)]
    refused = [(each.name, each.found) for each in found if not isinstance(each.found, Incoming)]
    assert refused == []
    assert [each.path for each in found] == paths
    assert len(paths) >= 7


def apart(path: Path) -> bool:
    return any(path.suffix in reader.suffixes and reader.isolated for reader in READERS.values())
