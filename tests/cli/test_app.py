"""The command line as a whole: help that comes quickly, usage, bugs, broken pipes, streams that speak no UTF-8."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bias_annotator import __version__, cli
from bias_annotator.errors import CancelledError, UserError

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("open", "demo", "new", "import", "export", "formats", "agreement", "check", "backup")
HEAVY = ("numpy", "scipy", "PySide6", "sqlalchemy", "alembic", "rich", "regex", "charset_normalizer", "markdown_it", "sqlite3", "pysqlite3")
Bias = Callable[..., object]

LOADED = """
import sys
from bias_annotator.cli import run
code = run(sys.argv[1:])
print("LOADED", *sorted({name.partition(".")[0] for name in sys.modules}))
sys.exit(code)
"""


def test_help_names_every_command(bias: Bias) -> None:
    ran = bias("--help")
    assert ran.code == 0
    assert ran.err == ""
    for name in COMMANDS:
        assert f"\n  {name} " in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(bias: Bias, command: str) -> None:
    ran = bias(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: bias-annotator {command} ")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("import", "--help"), ("agreement", "--help"), ("new",)])
def test_what_needs_no_project_loads_nothing_heavy(shell: Bias, arguments: tuple[str, ...]) -> None:
    ran = shell(*arguments, python=("-c", LOADED))
    loaded = ran.out.rpartition("LOADED ")[2].split()
    assert "typer" in loaded
    assert set(HEAVY) & set(loaded) == set()


def test_a_project_is_opened_without_what_only_the_window_and_comparisons_need(shell: Bias, project: Path) -> None:
    ran = shell("check", project, python=("-c", LOADED))
    loaded = ran.out.rpartition("LOADED ")[2].split()
    assert "sqlalchemy" in loaded
    assert {"numpy", "scipy", "PySide6", "alembic"} & set(loaded) == set()


def test_the_version_is_told(bias: Bias) -> None:
    assert bias("--version").out == f"bias-annotator {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("--nonsense",),
        ("check",),
        ("new",),
        ("import", "x.bias"),
        ("export", "x.bias", "y"),
        ("export", "x.bias", "--format", "jsonl"),
        ("import", "x.bias", "y", "--on-duplicate", "perhaps"),
        ("import", "x.bias", "y", "--layer", "silver"),
        ("import", "x.bias", "y", "--offset-unit", "inch"),
        ("import", "x.bias", "y", "--unknown-label", "guess"),
        ("agreement", "x.bias", "--bootstrap", "many"),
        ("agreement", "x.bias", "--bootstrap", "-1"),
        ("check", "x.bias", "extra"),
    ],
)
def test_what_is_not_understood_is_told_as_usage(bias: Bias, arguments: tuple[str, ...]) -> None:
    ran = bias(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("Usage: bias-annotator ")
    assert "--help" in ran.err


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Makes every command fail in some way."""
    from bias_annotator.cli import app  # noqa: PLC0415 - what is patched

    def fail(problem: BaseException) -> None:
        def raising(*_: object, **__: object) -> None:
            raise problem

        monkeypatch.setattr(app, "app", raising)

    return fail


def test_a_bug_is_a_report_and_a_sentence_never_a_traceback(
    failing: Callable[[BaseException], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BIAS_ANNOTATOR_HOME", str(tmp_path / "home"))
    failing(ZeroDivisionError("a bug"))
    assert cli.run(["check"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    sentence, hint = printed.err.splitlines()
    assert sentence.startswith("Something went wrong that the program did not expect")
    (report,) = (tmp_path / "home" / "logs").iterdir()
    assert str(report) in hint
    assert "ZeroDivisionError: a bug" in report.read_text(encoding="utf-8")


def test_a_bug_where_no_report_can_be_kept_tells_how_to_see_it(
    failing: Callable[[BaseException], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("BIAS_ANNOTATOR_HOME", str(tmp_path / "file"))
    failing(ZeroDivisionError("a bug"))
    assert cli.run(["check"]) == 1
    assert "BIAS_ANNOTATOR_DEBUG=1" in capsys.readouterr().err
    monkeypatch.setenv("BIAS_ANNOTATOR_DEBUG", "1")
    assert cli.run(["check"]) == 1
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), CancelledError()])
def test_who_stops_it_is_told_so(
    failing: Callable[[BaseException], None], capsys: pytest.CaptureFixture[str], problem: BaseException
) -> None:
    failing(problem)
    assert cli.run(["check"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.parametrize(("code", "expected"), [(None, 0), (0, 0), (3, 3), ("words", 1)])
def test_exit_codes_come_through(failing: Callable[[BaseException], None], code: object, expected: int) -> None:
    failing(SystemExit(code))
    assert cli.run(["check"]) == expected


def test_an_error_without_a_hint_is_one_line(failing: Callable[[BaseException], None], capsys: pytest.CaptureFixture[str]) -> None:
    failing(UserError("This cannot be."))
    assert cli.run(["check"]) == 1
    assert capsys.readouterr().err == "This cannot be.\n"


def test_a_pipe_that_is_closed_early_is_no_error(project: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("pipes end differently there")
    env = {**os.environ, "PYTHONPATH": str(ROOT), "BIAS_ANNOTATOR_HOME": str(tmp_path / "home")}
    command = f'"{sys.executable}" -m bias_annotator agreement "{project}"'
    done = subprocess.run(["sh", "-c", f"({command}; echo code $? >&2) | true"], capture_output=True, check=False, env=env)  # noqa: S603, S607 - as said
    assert done.stderr.decode().splitlines()[-1:] == ["code 0"], done.stderr
    assert b"Traceback" not in done.stderr


def test_words_that_a_terminal_cannot_show_are_no_obstacle(shell: Bias, project: Path) -> None:
    """Stdout is UTF-8 whatever the terminal says; names of files that are no text are escaped."""
    if sys.platform != "linux":
        pytest.skip("names of files are text here")
    ran = shell("agreement", project)
    assert "Ana – Ben" in ran.out
    odd = os.fsencode(project.parent) + b"/x\xe9.txt"
    with open(odd, "w") as file:  # noqa: PTH123 - a name that is no text
        file.write("")
    ran = shell("import", project, os.fsdecode(odd), "--json")
    assert ran.code == 1
    assert "x\\udce9" in json.loads(ran.out)["refused"][0]["source"].encode("ascii", "backslashreplace").decode()
