"""Whatever a file holds, it ends in documents, refusals or one clear sentence. `make fuzz` tries many more than the ordinary run."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.readers import READERS, Incoming, Member, Reader, ReadOptions
from bias_annotator.readers.source import InnerFile

FILES = Path(__file__).with_name("files")
TRIES = int(os.environ.get("FUZZ_EXAMPLES", "30"))  # for each reader
Change = tuple[int, int, bytes]  # where, how many bytes go, and what comes

_WORDS = [
    b"<",
    b">",
    b"&",
    b"{",
    b"}",
    b"\\",
    b"(",
    b")",
    b"/",
    b"[",
    b"<<",
    b"0 R",
    b"\x00",
    b"\xff\xff\xff\xff",
    b"PK\x01\x02",
    b"PAR1",
    b"\\bin",
    b"-1",
    b'"',
    b"\n",
]
changes = st.lists(
    st.tuples(st.integers(0, 1 << 20), st.integers(0, 64), st.one_of(st.sampled_from(_WORDS), st.binary(max_size=8))),
    min_size=1,
    max_size=6,
)


def changed(data: bytes, what: list[Change]) -> bytes:
    """The file with some bytes replaced."""
    for place, gone, come in what:
        start = place % (len(data) + 1)
        data = data[:start] + come + data[start + gone :]
    return data


def inside(data: bytes, what: list[Change]) -> bytes:
    """A ZIP with one of its members changed, and packed again as it should be."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        members = old.infolist()
        chosen = what[0][0] % len(members)
        for number, member in enumerate(members):
            content = old.read(member)
            new.writestr(member.filename, changed(content, what) if number == chosen else content)
    return out.getvalue()


def ends_well(reader: Reader, data: bytes) -> None:
    try:
        found = list(reader.read(InnerFile(f"a{reader.suffixes[0]}", data), ReadOptions()))
    except UserError as problem:
        assert problem.sentence.endswith((".", "!"))  # noqa: PT017 - what else is raised fails the test, too
        return
    for each in found:
        if isinstance(each, Incoming):
            assert each.annotated.document.text.content.strip()
            assert all(0 <= block.start < block.end <= len(each.annotated.document.text) for block in each.annotated.document.blocks)
        elif isinstance(each, Member):
            assert ".." not in each.name.split("/")


def sample(reader: Reader) -> bytes:
    return (FILES / f"article{reader.suffixes[0]}").read_bytes()


READ = [reader for reader in READERS.values() if reader.isolated and (FILES / f"article{reader.suffixes[0]}").exists()]
PACKED = [reader for reader in READ if sample(reader).startswith(b"PK")]
often = settings(max_examples=TRIES, deadline=None, suppress_health_check=list(HealthCheck))


def test_all_readers_of_foreign_files_are_tried() -> None:
    assert {reader.name for reader in READ} >= {"docx", "odt", "rtf", "pdf", "epub", "excel", "parquet-table", "mhtml", "eml"}
    assert {reader.name for reader in PACKED} == {"docx", "odt", "epub", "excel"}


@pytest.mark.parametrize("reader", READ, ids=lambda reader: reader.name)
def test_a_changed_file_ends_well(reader: Reader) -> None:
    data = sample(reader)

    @often
    @given(changes)
    def attempt(what: list[Change]) -> None:
        ends_well(reader, changed(data, what))

    attempt()


@pytest.mark.parametrize("reader", PACKED, ids=lambda reader: reader.name)
def test_a_file_with_changed_members_ends_well(reader: Reader) -> None:
    data = sample(reader)

    @often
    @given(changes)
    def attempt(what: list[Change]) -> None:
        ends_well(reader, inside(data, what))

    attempt()


@pytest.mark.parametrize("make", [changed, inside], ids=["outside", "inside"])
def test_a_changed_archive_ends_well(make: Callable[[bytes, list[Change]], bytes]) -> None:
    data = sample(READERS["docx"])

    @often
    @given(changes)
    def attempt(what: list[Change]) -> None:
        ends_well(READERS["zip"], make(data, what))

    attempt()
