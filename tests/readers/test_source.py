"""Files that come from anywhere: regular ones only, without waiting, and told when they change meanwhile."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.readers import source
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import Bounds

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
READ: dict[str, Callable[[SourceFile], object]] = {
    "whole": SourceFile.content,
    "by lines": lambda file: list(file.lines()),
}
ways = pytest.mark.parametrize("read", READ.values(), ids=READ.keys())


@ways
def test_a_missing_file_is_named(tmp_path: Path, read: Callable[[SourceFile], object]) -> None:
    with pytest.raises(UserError, match=r"There is no file “.*none.txt”"):
        read(SourceFile(tmp_path / "none.txt"))


@ways
def test_a_folder_is_refused(tmp_path: Path, read: Callable[[SourceFile], object]) -> None:
    with pytest.raises(UserError, match=r"is a folder, not a file with a text"):
        read(SourceFile(tmp_path))


@posix
@ways
def test_a_pipe_that_nobody_fills_is_refused_at_once(tmp_path: Path, read: Callable[[SourceFile], object]) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserError, match=r"“pipe.txt” is a pipe"):
        read(SourceFile(tmp_path / "pipe.txt"))


@posix
@ways
def test_a_device_without_end_is_refused_at_once(read: Callable[[SourceFile], object]) -> None:
    with pytest.raises(UserError, match=r"“zero” is a device"):
        read(SourceFile(Path("/dev/zero")))


@posix
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("talk.txt")
        with pytest.raises(UserError, match=r"“talk.txt” is a socket"):
            SourceFile(Path("talk.txt")).content()


@posix
def test_links_that_lead_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(UserError, match=r"“a.txt” could not be opened"):
        SourceFile(tmp_path / "a.txt").content()


@posix
def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"could not be opened: File name too long"):
        SourceFile(tmp_path / ("x" * 300)).content()


def test_a_name_with_a_nul_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"could not be opened"):
        SourceFile(tmp_path / "a\x00b.txt").content()


@contextmanager
def nobody() -> Iterator[None]:
    """Without the rights of an administrator, who may read anything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
@ways
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, read: Callable[[SourceFile], object]) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    with nobody(), pytest.raises(UserError, match=r"“secret.txt” could not be opened: Permission denied"):
        read(SourceFile(path))


@posix
def test_a_name_that_is_not_utf8_is_shown_with_a_replacement(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("x")
    assert SourceFile(path).name == "caf\ufffd.txt"
    assert SourceFile(path).content() == b"x"
    path.unlink()
    with pytest.raises(UserError) as caught:
        SourceFile(path).content()
    assert caught.value.sentence.encode().endswith("caf\ufffd.txt”.".encode())


@pytest.mark.parametrize("name", ["🗳 news.txt", "x" * 251 + ".txt", "dot.", "-rf", "a b\tc.txt"])
def test_odd_names_are_no_obstacle(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert SourceFile(tmp_path / name).content() == b"x"
    assert SourceFile(tmp_path / name).name == name


def test_a_file_over_the_bound_is_refused_with_both_sizes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 2_000_001)
    monkeypatch.setattr(source, "BOUNDS", Bounds(text_bytes=2_000_000))
    with pytest.raises(UserError, match=r"“big.txt” has 2 MB; a single text may have 2 MB"):
        SourceFile(path).content()
    path.write_bytes(b"x" * 2_000_000)
    assert len(SourceFile(path).content()) == 2_000_000


def test_a_line_over_the_bound_is_refused_after_the_lines_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "long.jsonl"
    path.write_bytes(b"short\n" + b"x" * 1_000_001 + b"\n")
    monkeypatch.setattr(source, "BOUNDS", Bounds(line_bytes=1_000_000))
    lines = SourceFile(path).lines()
    assert next(lines) == b"short"
    with pytest.raises(UserError, match=r"A line of “long.jsonl” is longer than 1 MB"):
        next(lines)


def test_lines_end_at_lf_and_nowhere_else(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes("a\u2028b\r\nc\rd\x85\n\n\x0bend".encode())
    assert list(SourceFile(path).lines()) == ["a\u2028b\r".encode(), "c\rd\x85".encode(), b"", b"\x0bend"]


def test_a_file_that_grows_once_while_it_is_read_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"one")
    asked: list[int] = []
    fstat = os.fstat

    def growing(descriptor: int) -> os.stat_result:
        asked.append(descriptor)
        if len(asked) == 3:  # opened, before, after
            path.write_bytes(b"one two")
        return fstat(descriptor)

    monkeypatch.setattr(os, "fstat", growing)
    assert SourceFile(path).content() == b"one two"


@posix
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux has files that say they are empty and are not")
def test_a_file_that_is_never_what_it_says_is_given_up() -> None:
    with pytest.raises(UserError, match=r"“status” changed while it was read"):
        SourceFile(Path("/proc/self/status")).content()


@posix
def test_a_file_that_becomes_a_pipe_between_two_looks_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "shifty.txt"
    path.write_bytes(b"x")
    real = os.open

    def shift(name: Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return real(name, flags)

    monkeypatch.setattr(source.os, "open", shift)
    with pytest.raises(UserError, match=r"“shifty.txt” changed while it was opened"):
        SourceFile(path).content()


def test_a_digest_is_that_of_the_bytes() -> None:
    assert digest(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
