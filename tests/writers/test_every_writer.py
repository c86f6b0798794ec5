"""What holds of every writer in the table, so that a new one is documented and proved before it passes."""

import io
import re
from collections import Counter
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME
from examples import example, section, shown

from bias_annotator.errors import UserError
from bias_annotator.writers import WRITERS, Writer, writer_named

ROOT = Path(__file__).parents[2]
every = pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS.keys())


@every
def test_it_says_what_it_is_called(writer: Writer) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", writer.name)
    assert writer_named(writer.name) is writer
    assert writer.title.strip() == writer.title != ""
    assert all(re.fullmatch(r"\.[a-z0-9.]+", suffix) for suffix in writer.suffixes)
    assert writer.suffixes


@every
def test_it_is_described_with_everything_that_it_loses(writer: Writer) -> None:
    described = section(writer.title, writer.name)
    assert described, f"docs/formats.md has no section on {writer.name}"
    assert all(f"`{suffix}`" in described for suffix in writer.suffixes)
    assert all(what in described for what in writer.loses)


@every
def test_the_example_in_the_documentation_is_what_the_program_writes(writer: Writer) -> None:
    out = io.BytesIO()
    writer.write([shown()], SCHEME, out)
    assert out.getvalue().decode("utf-8-sig").replace("\r\n", "\n") == example(writer.name)


@every
def test_it_has_an_expected_file(writer: Writer) -> None:
    assert (ROOT / "tests" / "golden" / "exports" / f"{writer.name}{writer.suffixes[0]}").exists()


@every
def test_what_it_loses_of_a_corpus_in_which_everything_occurs_is_what_it_declares(writer: Writer) -> None:
    found: Counter[str] = Counter()
    for item in CORPUS:
        losses = writer.losses(item, SCHEME)
        assert all(count > 0 for count in losses.values())
        found += losses
    assert sorted(found) == sorted(writer.loses)


@every
def test_it_writes_one_document_after_the_other_and_leaves_the_file_open(writer: Writer) -> None:
    out = io.BytesIO()
    taken: list[int] = []

    def items() -> object:
        for number, item in enumerate(CORPUS):
            taken.append(number)
            yield item

    writer.write(items(), SCHEME, out)
    assert taken == [0, 1, 2]
    assert not out.closed
    assert out.getvalue()


def test_an_unknown_writer_is_told_with_the_known_ones() -> None:
    with pytest.raises(UserError, match="There is no writer “xlsx”") as caught:
        writer_named("xlsx")
    assert all(name in caught.value.hint for name in WRITERS)
