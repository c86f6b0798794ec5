"""The lock: one process at a time, shared within it, free when its process is gone, and never left behind."""

import os
import sys
from pathlib import Path

import pytest

from bias_annotator.store import lock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.bias"


def there(path: Path) -> bool:
    return lock.lock_file(path).exists()


def test_it_is_there_while_it_is_held_and_gone_afterwards(path: Path) -> None:
    assert lock.take(path) == ""
    assert there(path)
    if sys.platform != "win32":
        assert f"process {os.getpid()} on " in lock.lock_file(path).read_text()
    lock.release(path)
    assert not there(path)


def test_one_process_may_take_it_several_times_and_gives_it_back_as_often(path: Path) -> None:
    assert [lock.take(path), lock.take(path)] == ["", ""]
    lock.release(path)
    assert there(path)
    lock.release(path)
    assert not there(path)


def test_a_link_to_the_project_has_the_same_lock(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("links need a privilege there")
    path.touch()
    link = path.with_name("link.bias")
    link.symlink_to(path)
    lock.take(path)
    lock.take(link)
    lock.release(path)
    assert there(path)
    lock.release(link)
    assert {each.name for each in path.parent.iterdir()} == {"link.bias", "test.bias"}


def test_a_file_that_its_last_holder_removed_meanwhile_is_not_taken_for_the_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the opening of the file and its locking; a lock on a file that nobody finds any more would keep nobody out."""
    if sys.platform == "win32":
        pytest.skip("an open file cannot be removed there")
    tries: list[int] = []
    real = lock._lock

    def late(descriptor: int) -> bool:
        tries.append(descriptor)
        if len(tries) == 1:
            lock.lock_file(path).unlink()
        return real(descriptor)

    monkeypatch.setattr(lock, "_lock", late)
    assert lock.take(path) == ""
    assert len(tries) == 2
    assert there(path)
    lock.release(path)


def test_without_room_for_the_note_of_who_holds_it_it_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lock.os, "write", full)
    assert lock.take(path) == ""
    monkeypatch.undo()
    lock.release(path)
    assert not there(path)


def test_a_lock_that_is_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    """A folder that others may write to could lead it to any file, which would be emptied."""
    if sys.platform == "win32":
        pytest.skip("links need a privilege there")
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    lock.lock_file(path).symlink_to(mine)
    with pytest.raises(OSError, match="symbolic links"):
        lock.take(path)
    assert mine.read_text() == "mine"
