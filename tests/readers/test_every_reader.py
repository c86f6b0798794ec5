"""What holds of every reader in the table, so that a new one is documented and exampled before it passes."""

import json
import re
from pathlib import Path

import pytest
from examples import example, made, section, shown, where_usable

from bias_annotator.errors import UserError
from bias_annotator.readers import (
    READERS,
    Columns,
    FolderReader,
    Incoming,
    Reader,
    ReadOptions,
    SourceFile,
    SourceFolder,
    folder_reader_for,
    readable,
    reader_for,
)
from bias_annotator.writers import WRITERS
from bias_annotator.writers.jsonl import to_json

every = pytest.mark.parametrize("reader", where_usable(READERS, READERS))


@every
def test_it_says_what_it_is_called_and_takes(reader: Reader) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", reader.name)
    assert READERS[reader.name] is reader
    assert reader.title.strip() == reader.title != ""
    assert reader.suffixes
    assert all(re.fullmatch(r"\.[a-z0-9.]+", suffix) for suffix in reader.suffixes)
    assert all(what.strip() == what != "" for what in reader.loses)


@every
def test_its_suffixes_lead_to_it_whatever_their_letter_case(reader: Reader) -> None:
    for suffix in reader.suffixes:
        assert suffix in reader_for(Path(f"a{suffix}")).suffixes
        assert reader_for(Path(f"a.b{suffix.upper()}")) is reader_for(Path(f"a{suffix}"))
        assert readable(Path(f"a{suffix.upper()}"))
    assert reader_for(Path("any.thing"), reader.name) is reader


@every
def test_it_is_described_with_all_that_it_takes_and_cannot_carry(reader: Reader) -> None:
    described = section(reader.title, reader.name)
    assert described, f"docs/formats.md has no section on {reader.name}"
    assert all(f"`{suffix}`" in described for suffix in reader.suffixes)
    assert all(what in described for what in reader.loses)


def files(reader: Reader, folder: Path) -> Path:
    """The example as a file or folder: one that is no text, what the writer of that name makes, or what the documentation shows."""
    ready = Path(__file__).parent / "files" / f"article{reader.suffixes[0]}"
    if ready.exists() and reader.name not in WRITERS:
        return ready
    writer = WRITERS.get(reader.name)
    found = made(writer, [shown()]) if writer else {"": example(reader.name).encode()}
    if set(found) == {""}:
        (folder / f"example{reader.suffixes[0]}").write_bytes(found[""])
        return folder / f"example{reader.suffixes[0]}"
    for name, content in found.items():
        path = folder / "example" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / "example"


@every
def test_the_example_in_the_documentation_comes_in_whole(reader: Reader, tmp_path: Path) -> None:
    if reader.isolated and reader.isolated.members:
        pytest.skip("it gives files, whose own readers are tested")
    path = files(reader, tmp_path)
    options = ReadOptions(known=lambda _document: shown().document)
    if path.is_dir():
        assert isinstance(reader, FolderReader)
        assert folder_reader_for(path) is reader
        found = list(reader.read_folder(SourceFolder(path), options))
    else:
        assert reader_for(path) is reader
        found = list(reader.read(SourceFile(path), options))
    assert found
    for each in found:
        if isinstance(each, Columns):
            continue
        assert isinstance(each, Incoming)
        assert each.refused == each.warnings == ()
        assert each.annotated.document.metadata.source_name
        assert each.annotated.document.source.sha256 or "sources" in reader.loses
        assert each.annotated.document.blocks or "blocks" in reader.loses
        assert bool(each.annotated.marks) is ("annotations" not in reader.loses)


@pytest.mark.parametrize("name", ["text", "markdown", "html", "eml"])
def test_the_example_becomes_what_the_documentation_says(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"example{READERS[name].suffixes[0]}"
    path.write_text(example(name), encoding="utf-8", newline="\n")
    (found,) = READERS[name].read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    line = to_json(found.annotated)
    line["metadata"].pop("reader", None)  # names versions
    assert {key: line[key] for key in ("text", "metadata", "blocks")} == json.loads(example(name, "becomes"))


@every
@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 99, b"\xff\xfe", b"\n\n", b"%PDF-1.7\n"])
def test_what_it_cannot_read_never_comes_in(reader: Reader, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"bad{reader.suffixes[0]}"
    path.write_bytes(data)
    try:
        found = list(reader.read(SourceFile(path), ReadOptions()))
    except UserError as problem:
        found = []
        assert "“bad" in problem.sentence  # noqa: PT017 - what else is raised fails the test, too
    assert not [each for each in found if isinstance(each, Incoming)]


def test_an_unknown_reader_or_kind_of_file_is_told_with_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"There is no reader “wordstar”") as caught:
        reader_for(Path("a.txt"), "wordstar")
    assert all(name in caught.value.hint for name in READERS)
    with pytest.raises(UserError, match=r"“a.xyz” is of a kind that cannot be read \(.xyz\)") as caught:
        reader_for(Path("a.xyz"))
    assert ".jsonl" in caught.value.hint
    assert not readable(Path("a.xyz"))


def test_a_file_without_a_suffix_is_plain_text() -> None:
    assert reader_for(Path("README")).name == "text"
    assert readable(Path("README"))
