"""What is wrong with a file and not with what is in it, and what happens meanwhile: pipes, links, names, a stop, a full disk."""

import os
import socket
from collections.abc import Iterable
from pathlib import Path

import pytest
from mischief import Mischief
from pytestqt.qtbot import QtBot
from taking import drop, look_at

from bias_annotator.errors import UserError
from bias_annotator.gui.importing import ImportPage
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Annotated
from bias_annotator.project import importing
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS
from bias_annotator.store import Added, OnDuplicate

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def told(page: ImportPage) -> dict[str, tuple[str, str]]:
    return {row.name: (row.kind, row.reason) for row in page.rows}


def bring_in(window: Window, qtbot: QtBot) -> None:
    window.rooms.need_intake().import_now()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)


@posix
def test_what_is_no_regular_file_is_refused_at_once_and_the_next_one_goes_on(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    os.mkfifo("pipe.txt")
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "hollow").mkdir()
    (tmp_path / "good.txt").write_text("A good text.")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("talk.txt")
        names = ("pipe.txt", "talk.txt", "a.txt", "hollow", "gone.txt", "good.txt")
        page = look_at(window, qtbot, Path("/dev/zero"), *(tmp_path / name for name in names), how=lambda paths: drop(window, *paths))
    assert told(page) == {
        "zero": ("refused", "“zero” is a device, not a file with a text."),
        "pipe.txt": ("refused", "“pipe.txt” is a pipe, not a file with a text."),
        "talk.txt": ("refused", "“talk.txt” is a socket, not a file with a text."),
        "a.txt": ("refused", "“a.txt” could not be opened: Too many levels of symbolic links."),
        "hollow": ("refused", "In the folder “hollow” there is nothing that can be read."),
        "gone.txt": ("refused", f"There is no file “{tmp_path / 'gone.txt'}”."),
        "good.txt": ("ready", ""),
    }


@posix
def test_links_and_odd_names_in_a_folder_that_is_dropped(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "outside.txt").write_text("A text that nobody gave.")
    (folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    (folder / "round").symlink_to(folder)
    odd = [os.fsdecode(b"caf\xe9.txt"), "x" * 251 + ".txt", "🗳 news.txt", "dot.txt.", "-rf.txt", "a\nb.txt"]
    for name in odd:
        (folder / name).write_text(f"The text of {os.fsencode(name)!r}.")
    (folder / "dot.txt.").rename(folder / "dot.")
    page = look_at(window, qtbot, folder, how=lambda paths: drop(window, *paths))
    kinds = {name: kind for name, (kind, _) in told(page).items()}
    assert kinds.pop("dot.") == "ready"
    assert (kinds.pop("out.txt"), kinds.pop("round")) == ("skipped", "skipped")
    assert kinds == dict.fromkeys(["caf\ufffd.txt", *odd[1:3], *odd[4:]], "ready")
    bring_in(window, qtbot)
    assert page.summary.text() == "6 documents, 0 spans imported"
    assert {row.kind for row in page.rows} == {"imported", "skipped"}


def test_a_file_that_changes_while_it_is_read_is_refused_after_a_second_try(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log.txt").write_text("One")
    fstat = os.fstat

    def growing(descriptor: int) -> os.stat_result:
        found = fstat(descriptor)
        if os.path.samestat(found, (tmp_path / "log.txt").stat()):
            with (tmp_path / "log.txt").open("a") as file:
                file.write(" more")
        return found

    monkeypatch.setattr(os, "fstat", growing)
    page = look_at(window, qtbot, tmp_path / "log.txt")
    assert told(page)["log.txt"] == ("refused", "“log.txt” changed while it was read.")


def test_one_file_twice_is_skipped_and_so_is_one_that_the_project_has(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The same text in both.")
    page = look_at(window, qtbot, tmp_path / "a.txt", tmp_path / "b.txt", how=lambda paths: drop(window, *paths))
    assert told(page) == {"a.txt": ("ready", ""), "b.txt": ("skipped", "The same text as “a.txt”")}
    bring_in(window, qtbot)
    page = look_at(window, qtbot, tmp_path / "b.txt")
    assert told(page) == {"b.txt": ("skipped", "The same text as “a.txt” in the project")}


def test_a_reader_that_breaks_down_takes_nothing_with_it(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(READERS, "mischief", Mischief())
    for name in ("crash", "compute", "good"):
        (tmp_path / f"{name}.mischief").write_text(name)
    page = look_at(window, qtbot, *(tmp_path / f"{name}.mischief" for name in ("crash", "compute", "good")))
    said = told(page)
    assert said["crash.mischief"] == ("refused", "“crash.mischief” could not be read: the reader stopped, since it broke down.")
    assert "it took more than 1 seconds of computing" in said["compute.mischief"][1]
    assert said["good.mischief"][0] == "warning"


def many(folder: Path) -> list[Path]:
    """More files than go into one transaction."""
    for number in range(3 * importing._PORTION):
        (folder / f"{number:02}.txt").write_text(f"The text of number {number}, which is like no other: {number**9}.")
    return sorted(folder.glob("*.txt"))


def test_who_stops_an_import_is_told_what_stays_and_it_is_whole(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = Project.add

    def then_stop(self: Project, items: Iterable[Annotated], *, on_duplicate: OnDuplicate = OnDuplicate.MERGE) -> list[Added]:
        added = add(self, items, on_duplicate=on_duplicate)
        window.jobs.cancel()
        return added

    page = look_at(window, qtbot, *many(tmp_path))
    page.show_importing("Importing…")
    assert page.working.promise.text() == "If you stop it, the documents that are in by then stay, each of them whole."
    monkeypatch.setattr(Project, "add", then_stop)
    bring_in(window, qtbot)
    assert page.summary.text() == f"{importing._PORTION} documents, 0 spans imported, then stopped: whole documents only"
    assert window.session.project is not None
    assert window.session.project.count() == importing._PORTION == len(page.rows)
    assert window.annotate.queue.model.rowCount() == importing._PORTION


def test_who_stops_before_anything_came_in_is_told_that_nothing_changed(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = look_at(window, qtbot, *many(tmp_path))
    window.rooms.need_intake().import_now()
    window.jobs.cancel()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    assert page.summary.text() == "Stopped before anything came in: the project is as it was."
    assert window.session.project is not None
    assert window.session.project.count() == 0


def test_a_full_disk_is_named_and_what_was_in_by_then_stays_and_is_seen(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, calls = Project.add, list[int]()

    def until_full(self: Project, items: Iterable[Annotated], *, on_duplicate: OnDuplicate = OnDuplicate.MERGE) -> list[Added]:
        calls.append(1)
        if len(calls) > 1:
            raise UserError("The disk with “p.bias” is full.", "Make room on it.")
        return add(self, items, on_duplicate=on_duplicate)

    page = look_at(window, qtbot, *many(tmp_path))
    monkeypatch.setattr(Project, "add", until_full)
    bring_in(window, qtbot)
    assert window.notice.words == "The disk with “p.bias” is full."
    assert page.summary.text() == f"{importing._PORTION} documents, 0 spans imported, then stopped: whole documents only"
    assert window.annotate.queue.model.rowCount() == importing._PORTION
