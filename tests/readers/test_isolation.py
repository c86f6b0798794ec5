"""Foreign files are read in a process that can be killed without harm, and that opens nothing and talks to nobody."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from types import SimpleNamespace

import psutil
import pytest
from mischief import Chest, Lazy, Mischief
from packages import docx, paragraph

from bias_annotator.errors import UserError
from bias_annotator.readers import Found, Incoming, Member, ReadOptions, Refusal, process
from bias_annotator.readers.docx import DocxReader
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.source import InnerFile


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as made:
        yield made


def read(workers: Workers, content: str, name: str = "a.mischief") -> list[Found]:
    return list(workers.read(Mischief(), InnerFile(name, content.encode()), ReadOptions("Ana")))


def process_of(found: list[Found]) -> str:
    assert isinstance(found[-1], Refusal)
    return found[-1].reason


def test_a_document_comes_through_the_pipe_as_it_was(workers: Workers) -> None:
    text = "peace “No,” she said. 😀\u2028\U000e0041\ufffd"
    document, refusal = read(workers, text, "Grüße 🗳.mischief")
    assert isinstance(document, Incoming)
    assert document.annotated.document.text.content == text
    assert document.annotated.document.metadata.source_name == "Grüße 🗳.mischief"
    assert document.annotated.document.metadata.author == "Ana"
    assert (document.refused, document.warnings) == ((Refusal("line 1", "no reason"),), ("careful",))
    assert isinstance(refusal, Refusal)
    assert refusal.reason != str(os.getpid())


def test_one_process_reads_many_files(workers: Workers) -> None:
    assert len({process_of(read(workers, f"peace {number}")) for number in range(20)}) == 1


def test_what_a_library_prints_does_not_disturb(workers: Workers) -> None:
    assert len(read(workers, "print")) == 2


def test_a_hopeless_file_is_refused_with_the_reader_s_words(workers: Workers) -> None:
    before = process_of(read(workers, "peace"))
    with pytest.raises(UserError, match=r"^It is hopeless\.$") as caught:
        read(workers, "refuse")
    assert caught.value.hint == "Give up."
    assert process_of(read(workers, "peace")) == before


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("compute", "it took more than 1 seconds of computing"),
        ("hoard", "it needed more than 0.558794 GB of memory"),
        ("crash", "it broke down"),
        ("flood", "it gave more than 1 MB"),
    ],
)
def test_a_reader_that_goes_wrong_is_stopped_and_the_next_file_goes_on(workers: Workers, deed: str, why: str) -> None:
    before = process_of(read(workers, "peace"))
    with pytest.raises(UserError, match=rf"“a.mischief” could not be read: the reader stopped, since {why}\."):
        read(workers, deed)
    assert process_of(read(workers, "peace")) != before


def test_a_reader_that_sleeps_is_stopped(workers: Workers) -> None:
    with pytest.raises(UserError, match=r"the reader stopped, since it took longer than 1 seconds\."):
        list(workers.read(Lazy(), InnerFile("a.lazy", b"sleep"), ReadOptions()))


@pytest.mark.parametrize("deed", ["fail", "open", "write", "call", "start"])
def test_what_a_reader_must_not_do_is_logged_and_the_next_file_goes_on(
    workers: Workers, deed: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(UserError, match=r"the reader stopped, since it came upon something"):
        read(workers, deed)
    assert ("KeyError" if deed == "fail" else "ForbiddenError") in caplog.text
    assert len(read(workers, "peace")) == 2
    assert not Path("/tmp/left-behind").exists()  # noqa: S108 - it must not be there


def test_reading_that_is_given_up_midway_leaves_no_process_in_the_middle_of_a_file(workers: Workers) -> None:
    found = workers.read(Mischief(), InnerFile("a.mischief", b"peace"), ReadOptions())
    next(found)
    found.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(read(workers, "peace 2")) == 2


def test_the_members_of_an_archive_are_counted(workers: Workers) -> None:
    content = "\n".join(f"{number}.txt: text {number}" for number in range(5))
    assert list(workers.read(Chest(), InnerFile("a.chest", content.encode()), ReadOptions()))[4] == Member("4.txt", b"text 4")
    with pytest.raises(UserError, match=r"“a.chest” could not be read: the reader stopped, since it gave more than 5 files"):
        list(workers.read(Chest(), InnerFile("a.chest", (content + "\n5.txt: six").encode()), ReadOptions()))


def test_whoever_waits_is_told_when_all_reading_stops() -> None:
    told: list[str] = []

    def wait() -> None:
        try:
            read(workers, "sleep")
        except UserError as problem:
            told.append(problem.sentence)

    with Workers() as workers:
        assert len(read(workers, "peace")) == 2
        waiting = Thread(target=wait)
        waiting.start()
        while not workers._busy:
            pass
    waiting.join()
    assert len(told) == 1
    assert "since it was told to stop" in told[0]
    with pytest.raises(UserError, match="Reading was stopped"):
        read(workers, "peace")


@pytest.mark.skipif(os.name == "nt", reason="there it is always so, and the other tests show it")
@pytest.mark.parametrize(("deed", "why"), [("hoard", "more than 0.558794 GB of memory"), ("compute", "more than 1 seconds of computing")])
def test_where_the_system_sets_no_limits_the_program_watches(deed: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "sys", SimpleNamespace(platform="other", executable=sys.executable, path=sys.path))
    with Workers() as workers, pytest.raises(UserError, match=rf"since it (needed|took) {why}"):
        read(workers, f"{deed}-unlimited")


@pytest.mark.skipif(os.name == "nt", reason="there it is always so in virtual environments, and the other tests show it")
@pytest.mark.parametrize(("deed", "why"), [("hoard", "more than 0.558794 GB of memory"), ("compute", "more than 1 seconds of computing")])
def test_what_a_launcher_started_is_watched_and_stopped_too(deed: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    launcher = tmp_path / "launcher"
    launcher.write_text(f'#!/bin/sh\n"{sys.executable}" "$@"\nexit $?\n')
    launcher.chmod(0o755)
    monkeypatch.setattr(process, "sys", SimpleNamespace(platform="win32", executable=str(launcher), path=sys.path))
    before = psutil.Process().children(recursive=True)  # other tests may have left workers that stay warm
    with Workers() as workers:
        assert len(read(workers, "peace")) == 2
        with pytest.raises(UserError, match=rf"since it (needed|took) {why}"):
            read(workers, f"{deed}-unlimited")
    after = psutil.Process().children(recursive=True)
    assert not [each for each in after if each not in before and each.status() != psutil.STATUS_ZOMBIE]


def test_a_process_that_is_gone_takes_nothing() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    usage = process.Usage(ended.pid)
    usage.begin()
    ended.wait()
    assert (usage.seconds(), usage.memory()) == (0, 0)
    usage.end()


@pytest.mark.skipif(os.name == "nt", reason="a program that starts another one is written for a shell")
def test_a_program_that_is_its_own_interpreter_reads_in_a_process_of_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bias_annotator "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(process, "sys", SimpleNamespace(platform=sys.platform, executable=str(program), path=[], frozen=True))
    with Workers() as workers:
        (found,) = workers.read(DocxReader(), InnerFile("a.docx", docx(paragraph("read"))), ReadOptions())
    assert isinstance(found, Incoming)
    assert found.annotated.document.text.content == "read"
