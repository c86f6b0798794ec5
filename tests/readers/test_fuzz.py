"""Whatever a file holds, it ends in documents, refusals or one clear sentence. `make fuzz` tries many more than the ordinary run."""

import json
import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from corpus import CORPUS
from examples import shown, where_usable
from mutating import Files, mutated
from mutating.samples import samples

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated
from bias_annotator.readers import READERS, FolderReader, Found, Incoming, Member, Reader, ReadOptions, Refusal, SourceFolder, never_silent
from bias_annotator.readers.source import InnerFile
from bias_annotator.writers.jsonl import to_json

TRIES = int(os.environ.get("FUZZ_EXAMPLES", "30"))  # for each reader
FIRST = int(os.environ.get("FUZZ_FIRST", "0"))  # seed; for a long run in slices
CAME = {"Incoming", "Member"}
LONGEST = 10.0  # s that a file may take
every = pytest.mark.parametrize("reader", where_usable(READERS, READERS))


def found_in(reader: Reader, files: Files) -> Iterator[Found]:
    """What a reader makes of files; those of a folder are written to the disk."""
    known = {each.document.id: each.document for each in (*CORPUS, shown())}
    options = ReadOptions(known=known.get)
    if list(files) == [""]:
        yield from reader.read(InnerFile(f"a{reader.suffixes[0]}", files[""]), options)
        return
    assert isinstance(reader, FolderReader)
    with TemporaryDirectory() as name:
        for path, data in files.items():
            place = Path(name) / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        yield from reader.read_folder(SourceFolder(Path(name)), options)


def check(each: Found) -> str:
    """What it is, after a look whether it is as it should be; all of it can be stored and shown."""
    if isinstance(each, Member):
        assert ".." not in each.name.split("/")
        assert each.name.encode()
    elif isinstance(each, Refusal):
        assert each.reason
        assert f"{each.where}{each.reason}{each.hint}".encode()
    elif isinstance(each, Incoming):
        _check_document(each.annotated)
        assert "".join((*each.warnings, *(f"{refusal.where}{refusal.reason}" for refusal in each.refused))).encode() is not None
    return type(each).__name__


def _check_document(item: Annotated) -> None:
    text = item.document.text
    assert text.content.strip()
    assert all(0 <= block.start <= block.end <= len(text) for block in item.document.blocks)
    for marks in item.marks:
        for span in marks.spans:
            assert span.label
            assert all(text.content[piece.start : piece.end] == piece.quote != "" for piece in span.fragments)
        there = {span.id for span in marks.spans}
        assert all({relation.from_span, relation.to_span} <= there for relation in marks.relations)
    assert json.dumps(to_json(item), ensure_ascii=False).encode()


def outcome(reader: Reader, files: Files) -> str:
    """How reading ends: “Incoming” or “Member” when something came in, else the last of what did. What else is raised fails the test."""
    kinds: list[str] = []
    try:
        kinds += (check(each) for each in never_silent(found_in(reader, files), "a"))
    except UserError as problem:
        assert problem.sentence.endswith((".", "!"))  # noqa: PT017 - what else is raised fails the test, too
        assert f"{problem.sentence}{problem.hint}".encode()  # noqa: PT017 - as above
        kinds.append("UserError")
    return next((kind for kind in kinds if kind in CAME), kinds[-1])


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fails when it takes longer to compute; a reader that never ends is interrupted where the system can."""

    def stop(_number: int, _frame: object) -> None:
        raise AssertionError(f"it took more than {seconds:g} s")

    since = time.process_time()
    before = signal.signal(signal.SIGPROF, stop) if hasattr(signal, "SIGPROF") else None
    if before is not None:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        if before is not None:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
    assert time.process_time() - since < seconds


@every
def test_a_changed_file_ends_in_documents_or_one_clear_sentence(reader: Reader) -> None:
    good = samples(reader.name)
    ends: Counter[str] = Counter()
    for seed in range(FIRST, FIRST + TRIES):
        random = Random(f"{reader.name} {seed}")  # noqa: S311 - the same files every time
        files = mutated(random, random.choice(good), good)
        try:
            with within(LONGEST):
                ends[outcome(reader, files)] += 1
        except BaseException as problem:
            problem.add_note(f"seed {seed} of {reader.name}: {str(files)[:3000]}")
            raise
    print(f"{reader.name}: {TRIES} changed files; {dict(ends.most_common())}")  # noqa: T201 - shown with -s
    assert sum(ends[kind] for kind in CAME) >= TRIES / 4, "the changes are too coarse: hardly a file gets past the first look"


@every
def test_good_files_come_in(reader: Reader) -> None:
    assert {outcome(reader, files) for files in samples(reader.name)} <= CAME
