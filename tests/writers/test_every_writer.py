"""What holds of every writer in the table, so that a new one is documented and proved before it passes."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME
from examples import RARE, examples, made, section, shown, where_usable

from bias_annotator.errors import UserError
from bias_annotator.readers import READERS, FolderReader
from bias_annotator.writers import WRITERS, AnyWriter, FolderWriter, WithCompanions, Writer, writer_named

ROOT = Path(__file__).parents[2]
every = pytest.mark.parametrize("writer", where_usable(WRITERS, WRITERS))


@every
def test_it_says_what_it_is_called(writer: AnyWriter) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", writer.name)
    assert writer_named(writer.name) is writer
    assert writer.title.strip() == writer.title != ""
    assert all(re.fullmatch(r"\.[a-z0-9.]+", suffix) for suffix in writer.suffixes)
    assert isinstance(writer, Writer) != isinstance(writer, FolderWriter)
    assert isinstance(writer, FolderWriter) or writer.suffixes


@every
def test_what_it_writes_is_read_by_a_reader_that_there_is(writer: AnyWriter) -> None:
    assert writer.reader == "" or writer.reader in READERS
    if isinstance(writer, FolderWriter) and writer.reader:
        assert isinstance(READERS[writer.reader], FolderReader)


@every
def test_it_is_described_with_everything_that_it_loses(writer: AnyWriter) -> None:
    described = section(writer.title, writer.name)
    assert described, f"docs/formats.md has no section on {writer.name}"
    assert all(f"`{suffix}`" in described for suffix in writer.suffixes)
    assert all(what in described for what in writer.loses)


@every
def test_the_example_in_the_documentation_is_what_the_program_writes(writer: AnyWriter) -> None:
    files = {name: content for name, content in made(writer, [shown()]).items() if is_text(content)}
    if isinstance(writer, WithCompanions):
        files |= writer.companions(SCHEME)
    told = examples(writer.name)
    assert bool(told) == bool(files)
    for name, content in told.items():
        assert plain(files[name].decode("utf-8-sig")) == plain(content)


def is_text(content: bytes) -> bool:
    """Whether it can be shown on a page."""
    try:
        return "\x00" not in content.decode()
    except UnicodeDecodeError:
        return False


def plain(content: str) -> str:
    """The same where only the form differs: line ends, and how JSON is laid out."""
    try:
        return json.dumps(json.loads(content), ensure_ascii=False)
    except ValueError:
        return content.replace("\r\n", "\n")


@every
def test_it_has_an_expected_file(writer: AnyWriter) -> None:
    expected = ROOT / "tests" / "golden" / "exports" / writer.name
    if isinstance(writer, FolderWriter):
        assert any(expected.iterdir())
    else:
        assert list(expected.parent.glob(f"{writer.name}{writer.suffixes[0]}*"))


@every
def test_what_it_loses_of_a_corpus_in_which_everything_occurs_is_what_it_declares(writer: AnyWriter) -> None:
    found: Counter[str] = Counter()
    for item in CORPUS:
        losses = writer.losses(item, SCHEME)
        assert all(count > 0 for count in losses.values())
        found += losses
    assert set(writer.loses) - RARE <= set(found) <= set(writer.loses)


@every
def test_it_writes_one_document_after_the_other(writer: AnyWriter) -> None:
    taken: list[int] = []

    def items() -> object:
        for number, item in enumerate(CORPUS):
            taken.append(number)
            yield item

    files = made(writer, items())
    assert taken == [0, 1, 2]
    assert any(files.values())


@every
def test_what_is_kept_of_what_was_kept_is_the_same(writer: AnyWriter) -> None:
    for item in CORPUS:
        left = writer.kept(item, SCHEME)
        assert left is None or writer.kept(left, SCHEME) == left


def test_an_unknown_writer_is_told_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="There is no writer “xlsx”") as caught:
        writer_named("xlsx")
    assert all(name in caught.value.hint for name in WRITERS)
