"""Whatever lies where a project should be: one sentence, one hint, exit code 1, no traceback, and nothing is touched."""

import ctypes
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from making import document, item

from bias_annotator.project import importing
from bias_annotator.project.project import Project
from bias_annotator.store.database import SCHEMA
from bias_annotator.store.driver import sqlite

Bias = Callable[..., object]
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")


def sql(path: Path, statement: str) -> None:
    with closing(sqlite().connect(str(path), isolation_level=None)) as connection:
        connection.execute(statement)


def overwrite(path: Path, start: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE document (number INTEGER)")


def loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("other.bias"))
    path.with_name("other.bias").symlink_to(path)


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def listening(path: Path) -> None:
    path.unlink()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(path))  # which may be no longer than 107 bytes


def device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def cut(path: Path, size: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: size if size > 0 else len(data) + size])


def random_pages(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:100] + bytes(number * 7919 % 251 for number in range(len(data) - 100)))


BAD: list[object] = [
    pytest.param(lambda path: path.unlink(), "There is no file", id="missing"),
    pytest.param(lambda path: (path.unlink(), path.mkdir()), "is a folder, not a project", id="folder"),
    pytest.param(lambda path: path.write_bytes(b""), "is empty: it is not a project", id="empty"),
    pytest.param(lambda path: path.write_text("The council met. " * 20), "is not a Bias Annotator project", id="text"),
    pytest.param(lambda path: path.write_bytes(b"SQLite format 3\0"), "is not a Bias Annotator project", id="short"),
    pytest.param(lambda path: path.write_bytes(bytes(5000)), "is not a Bias Annotator project", id="zeros"),
    pytest.param(other_program, "is not a Bias Annotator project", id="another program's database"),
    pytest.param(lambda path: sql(path, f"PRAGMA user_version = {SCHEMA + 1}"), "was made by a newer version", id="newer"),
    pytest.param(lambda path: cut(path, 100), "is damaged", id="header only"),
    pytest.param(lambda path: cut(path, 5000), "is damaged", id="cut off in the second page"),
    pytest.param(lambda path: cut(path, -4096), "is damaged: its end is missing", id="last page missing"),
    pytest.param(lambda path: cut(path, -1), "is damaged: its end is missing", id="last byte missing"),
    pytest.param(random_pages, "is damaged", id="noise"),
    pytest.param(lambda path: overwrite(path, 100, b"\xa5" * 3996), "is damaged", id="first page"),
    pytest.param(lambda path: overwrite(path, 18, b"\x09\x09"), "is damaged|newer version|not a Bias", id="an unknown format of file"),
    pytest.param(lambda path: sql(path, "DROP TABLE span"), "is damaged: parts of it are missing", id="a table missing"),
    pytest.param(lambda path: sql(path, "UPDATE project SET scheme = '['"), "The scheme of “test.bias” is not valid TOML", id="scheme"),
    pytest.param(lambda path: sql(path, "UPDATE project SET scheme = 'a = 1'"), "The scheme of “test.bias” cannot be used", id="no scheme"),
    pytest.param(pipe, "is not a file", id="pipe", marks=posix),
    pytest.param(device, "is not a file", id="device", marks=posix),
    pytest.param(listening, "could not be opened|is not a file", id="socket", marks=posix),
    pytest.param(loop, "could not be opened", id="loop of links", marks=posix),
    pytest.param(lambda path: (path.unlink(), path.symlink_to("gone")), "There is no file", id="link to nowhere", marks=posix),
]
COMMANDS = {
    "check": ("check", "{path}", "--json"),
    "import": ("import", "{path}", "{text}", "--json"),
    "export": ("export", "{path}", "{out}", "--format", "jsonl", "--json"),
    "agreement": ("agreement", "{path}", "--json"),
    "backup": ("backup", "{path}", "{out}"),
}


def listing(folder: Path) -> dict[str, bytes | str]:
    return {
        each.name: each.read_bytes() if each.is_file() and not each.is_symlink() else "" for each in folder.iterdir() if each.name != "home"
    }


@pytest.mark.parametrize(("spoil", "sentence"), BAD)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_bad_project_is_told_in_a_sentence_and_left_as_it_is(
    bias: Bias, project: Path, monkeypatch: pytest.MonkeyPatch, command: str, spoil: Callable[[Path], object], sentence: str
) -> None:
    monkeypatch.chdir(project.parent)
    (project.parent / "a.txt").write_text("The council met.")
    spoil(project)
    before = listing(project.parent)
    places = {"path": project, "text": project.parent / "a.txt", "out": project.parent / "out"}
    ran = bias(*(each.format(**places) for each in COMMANDS[command]))
    assert ran.out == ""
    said, hint = ran.complaint
    assert any(words in said for words in sentence.split("|")), said
    assert hint
    assert listing(project.parent) == before


def into(project: Path, place: object) -> list[tuple[object, ...]]:
    return [("import", project, place), ("export", project, place, "--format", "jsonl"), ("backup", project, place)]


@posix
def test_a_name_that_is_too_long_is_told_in_a_sentence(bias: Bias, project: Path) -> None:
    long = project.with_name("x" * 300)
    for command in (("check", long), ("new", long), *into(project, long)):
        assert "too long" in bias(*command).complaint[0].casefold()
    assert [each.name for each in project.parent.iterdir()] == ["test.bias"]


@posix
@pytest.mark.parametrize("inside", ["", "/x"])
def test_a_loop_of_links_is_told_in_a_sentence(bias: Bias, project: Path, inside: str) -> None:
    one, other = project.with_name("loop1"), project.with_name("loop2")
    one.symlink_to(other)
    other.symlink_to(one)
    place = f"{one}{inside}"
    for command in (("new", place), *into(project, place)):
        assert bias(*command).complaint
    assert {each.name for each in project.parent.iterdir()} == {"test.bias", "loop1", "loop2"}


def test_a_file_where_a_folder_should_be_is_told_in_a_sentence(bias: Bias, project: Path) -> None:
    place = project / "x"
    for command in (("check", place), ("new", place), *into(project, place)):
        assert bias(*command).complaint


HOLD = """
import sys
from pathlib import Path
from bias_annotator.project.project import Project
project = Project.open(Path(sys.argv[1]))
print(flush=True)
sys.stdin.read()
"""


@pytest.fixture
def writing_elsewhere(project: Path) -> Iterator[int]:
    """Another process has the project open for writing; its number."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(project)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:  # noqa: S603 - this very Python
        other.stdout.readline()
        yield other.pid
        other.communicate(b"")


def test_a_project_that_is_open_elsewhere_can_be_read_and_copied_but_not_filled(bias: Bias, project: Path, writing_elsewhere: int) -> None:
    (project.parent / "a.txt").write_text("The council met.")
    sentence, hint = bias("import", project, project.parent / "a.txt").complaint
    assert sentence == "“test.bias” is open for reading only: nothing was imported."
    if sys.platform != "win32":
        assert f"process {writing_elsewhere}" in hint
    assert bias("check", project, "--json").json["ok"]
    assert bias("export", project, project.parent / "out.jsonl", "--format", "jsonl").code == 0
    assert bias("agreement", project, "--json").code == 0
    assert bias("backup", project, project.parent / "copy.bias").code == 0


@pytest.mark.parametrize("command", ["import", "check"])
def test_a_project_that_another_program_locks_is_told_after_a_while(
    bias: Bias, project: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("bias_annotator.store.database._PATIENCE", 0.05)
    (project.parent / "a.txt").write_text("The council met.")
    with closing(sqlite().connect(str(project), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        ran = bias(command, project, *([project.parent / "a.txt"] if command == "import" else []), "--json")
    assert ran.complaint[0] == "“test.bias” is locked by another program."
    assert ran.out == ""
    assert bias("check", project, "--json").json == {"ok": True, "documents": 2, "annotations": 4, "problems": []}


def test_a_full_disk_stops_an_import_and_keeps_what_was_finished(bias: Bias, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bias_annotator.store.database import Database  # noqa: PLC0415 - patched below

    real = Database._set_up

    def small(self: Database, connection: object) -> None:
        real(self, connection)
        connection.execute("PRAGMA max_page_count = 200")

    monkeypatch.setattr(Database, "_set_up", small)
    lines = "".join(f'{{"id": "d{number}", "text": "{"The council met. " * 30}{number}"}}\n' for number in range(1000))
    (project.parent / "many.jsonl").write_text(lines)
    ran = bias("import", project, project.parent / "many.jsonl", "--json")
    assert ran.complaint[0] == "The disk that holds “test.bias” is full: the last change was not written."
    monkeypatch.undo()
    assert bias("check", project, "--json").json["ok"]
    with Project.open(project) as opened:
        assert opened.count() >= 102
        assert (opened.count() - 2) % importing._PORTION == 0
        assert opened.span_count() == 4


# The same by the system's own means, in processes of their own.

LIMITED = """
import resource, sys
from bias_annotator.cli import run
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
sys.exit(run(sys.argv[2:]))
"""


@posix
@pytest.mark.parametrize("command", ["new", "import", "export", "backup"])
def test_a_file_that_may_not_grow_is_told_and_nothing_is_left_behind(shell: Bias, project: Path, command: str) -> None:
    text = project.with_name("a.txt")
    text.write_text("The council met. " * 20_000)
    arguments = {
        "new": ("new", "x.bias"), "import": ("import", project, text), "backup": ("backup", project, "x.bias"),
        "export": ("export", project, "x.jsonl", "--format", "jsonl"),
    }[command]  # fmt: skip
    before = listing(project.parent)
    limit = 1000 if command == "export" else project.stat().st_size // 4096 * 4096 - 8192
    ran = shell(limit, *arguments, python=("-c", LIMITED))
    assert ran.complaint
    assert "Traceback" not in ran.err
    assert "Something went wrong" not in ran.err
    assert listing(project.parent).keys() - {"test.bias-wal", "test.bias-shm"} == before.keys()
    again = shell("check", project, "--json")
    assert again.json == {"ok": True, "documents": 2, "annotations": 4, "problems": []}


TINY = 'mount -t tmpfs -o size=$0 none "$1" && cp "$2" "$1/test.bias" && cd "$1" && shift 2 && "$@"; code=$?; ls -A >&2; exit $code'


def _can_mount() -> bool:
    if not sys.platform.startswith("linux") or not shutil.which("unshare"):
        return False
    tried = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)  # noqa: S607 - wherever it is
    return tried.returncode == 0


@pytest.mark.parametrize("command", ["new", "import", "export", "backup"])
def test_a_disk_that_is_really_full_is_told_and_nothing_is_left_behind(project: Path, tmp_path: Path, command: str) -> None:
    if not _can_mount():
        pytest.skip("a small disk cannot be mounted here")
    text = tmp_path / "a.txt"
    text.write_text("The council met. " * 30_000)
    disk = tmp_path / "disk"
    disk.mkdir()
    arguments = {
        "new": ("new", "x.bias"), "import": ("import", "test.bias", text), "backup": ("backup", "test.bias", "x.bias"),
        "export": ("export", "test.bias", "x.jsonl", "--format", "jsonl"),
    }[command]  # fmt: skip
    room, there = project.stat().st_size + 200 * 1024, project
    if command == "export":  # of a project on another disk
        there = shutil.copyfile(project, tmp_path / "long.bias")
        with Project.open(there) as opened:
            opened.add([item(document("long", "The council met. " * 30_000))])
        arguments = ("export", there, "x.jsonl", "--format", "jsonl")
    inside = ["unshare", "-rm", "sh", "-c", TINY, str(room), str(disk), str(project)]
    done = subprocess.run(  # noqa: S603 - as said
        [*inside, sys.executable, "-m", "bias_annotator", *map(str, arguments)],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    sentence, hint, *left = done.stderr.splitlines()
    assert done.returncode == 1
    assert "full" in sentence or "no room" in sentence
    assert hint.startswith("hint: ")
    assert left == ["test.bias"]


@pytest.fixture
def ordinary() -> dict[str, object]:
    """What makes a process one of an ordinary user: the permissions of files hold for it, which they do not for root."""
    if sys.platform == "win32":
        pytest.skip("folders cannot be made read-only there")
    if os.geteuid() != 0:
        return {}
    if not sys.platform.startswith("linux"):
        pytest.skip("root may do everything here")
    libc = ctypes.CDLL(None, use_errno=True)
    return {"preexec_fn": lambda: [libc.prctl(24, capability, 0, 0, 0) for capability in (1, 2)]}  # no longer over permissions


@pytest.fixture
def guarded(project: Path) -> Iterator[Path]:
    """The project in a folder of its own, whose permissions are put right in the end."""
    folder = project.parent / "folder"
    folder.mkdir()
    path = project.rename(folder / "test.bias")
    yield path
    folder.chmod(0o755)
    path.chmod(0o644)


@pytest.mark.parametrize("what", ["folder", "file", "both"])
def test_what_cannot_be_written_is_read_without_leaving_anything(
    shell: Bias, guarded: Path, tmp_path: Path, ordinary: dict[str, object], what: str
) -> None:
    before = guarded.read_bytes()
    if what != "folder":
        guarded.chmod(0o444)
    if what != "file":
        guarded.parent.chmod(0o555)
    text = tmp_path / "a.txt"
    text.write_text("The council met.")
    sentence, hint = shell("import", guarded, text, **ordinary).complaint
    assert sentence == "“test.bias” is open for reading only: nothing was imported."
    assert hint == "The file or its folder cannot be written to."
    assert shell("check", guarded, "--json", **ordinary).json["ok"]
    assert shell("export", guarded, tmp_path / "out.jsonl", "--format", "jsonl", **ordinary).code == 0
    assert shell("agreement", guarded, "--json", **ordinary).json["documents"] == 2
    assert shell("backup", guarded, tmp_path / "copy.bias", **ordinary).code == 0
    assert guarded.read_bytes() == before
    assert [each.name for each in guarded.parent.iterdir()] == ["test.bias"]


@pytest.mark.parametrize("command", ["new", "export", "backup"])
def test_a_folder_that_cannot_be_written_is_told(shell: Bias, guarded: Path, ordinary: dict[str, object], command: str) -> None:
    place = guarded.parent / "x"
    guarded.parent.chmod(0o555)
    arguments = {"new": ("new", place), "export": ("export", guarded, place, "--format", "jsonl"), "backup": ("backup", guarded, place)}
    assert "Permission denied" in shell(*arguments[command], **ordinary).complaint[0]
    assert [each.name for each in guarded.parent.iterdir()] == ["test.bias"]


@pytest.mark.parametrize("what", ["project", "text"])
def test_what_cannot_be_read_is_told(shell: Bias, guarded: Path, tmp_path: Path, ordinary: dict[str, object], what: str) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The council met.")
    (guarded if what == "project" else text).chmod(0)
    assert "could not be opened: Permission denied" in shell("import", guarded, text, **ordinary).complaint[0]


def test_a_log_that_a_killed_process_left_is_read_where_nothing_can_be_written(
    shell: Bias, guarded: Path, ordinary: dict[str, object]
) -> None:
    """Or it is told that it cannot; what was committed is never silently left out."""
    with Project.open(guarded) as opened:
        opened.add([item(document("three"))])
        kept = {path.name: path.read_bytes() for path in guarded.parent.iterdir() if path.name != "test.bias.lock"}
    for name, data in kept.items():
        (guarded.parent / name).write_bytes(data)
    (guarded.parent / "test.bias-shm").unlink()
    guarded.parent.chmod(0o555)
    ran = shell("check", guarded, "--json", **ordinary)
    assert ran.complaint == ("“test.bias” could not be opened.", "Check that the file and its folder exist and may be written to.")
    guarded.parent.chmod(0o755)
    assert shell("check", guarded, "--json", **ordinary).json["documents"] == 3
