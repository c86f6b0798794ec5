"""Every command takes a file of every released schema: it is copied and brought up to date first, whatever it is opened for."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import bias_annotator
from bias_annotator.cli import run
from bias_annotator.cli.app import app
from bias_annotator.store.database import SCHEMA, inspect

COMMANDS: dict[str, Callable[[Path], list[str]]] = {
    "open": lambda path: ["open", str(path)],
    "import": lambda path: ["import", str(path), str(_text(path))],
    "export": lambda path: ["export", str(path), str(path.with_name("out.jsonl")), "--format", "jsonl"],
    "extract": lambda path: ["extract", str(path), "--dry-run"],
    "agreement": lambda path: ["agreement", str(path), "--measure", "f1_strict"],
    "check": lambda path: ["check", str(path)],
    "backup": lambda path: ["backup", str(path), str(path.with_name("copy.bias"))],
}
OLD = sorted(Path(__file__).resolve().parent.glob("v*.bias"))
WITHOUT_A_PROJECT = {"new", "demo", "formats"}


class Screen:
    """Shows nothing."""

    def show(self, _project: Path | None, _annotator: str | None) -> int:
        """End at once."""
        return 0


def _text(path: Path) -> Path:
    text = path.with_name("text.txt")
    text.write_text("The council met.", encoding="utf-8")
    return text


def test_no_command_is_left_out() -> None:
    assert {each.name for each in app.registered_commands} == COMMANDS.keys() | WITHOUT_A_PROJECT


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of an old project, closed."""
    return shutil.copyfile(request.param, tmp_path / "old.bias")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_takes_it(command: str, old: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    before = inspect(old)
    code = run(COMMANDS[command](old), Screen())
    assert code in (0, 3), capsys.readouterr().err  # 3: marks that a kept file no longer has, which are listed
    assert inspect(old) == SCHEMA
    copies = [inspect(path) for path in old.parent.glob(f"old.before-{SCHEMA}*.bias")]
    assert copies == ([before] if before < SCHEMA else [])


def test_so_does_python(old: Path) -> None:
    with bias_annotator.open_project(old) as data:
        assert len(list(data.spans())) == 4
    assert inspect(old) == SCHEMA
