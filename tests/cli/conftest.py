"""Runs commands as a shell would see them: in this process where that is enough, since it is quick."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from making import ANA, BEN, document, item, mark, span

from bias_annotator.cli import run
from bias_annotator.model.people import Status, Work
from bias_annotator.model.span import Relation
from bias_annotator.project.project import Project

ROOT = Path(__file__).resolve().parents[2]
ONE, TWO = document("one", outlet="Harbour Post"), document("two")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command gave: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever was printed
        """Stdout, which must be one JSON object and nothing else."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    @property
    def complaint(self) -> tuple[str, str]:
        """The sentence and the hint on stderr of a command that failed in a way that people can do something about."""
        assert self.code == 1
        sentence, hint = self.err.splitlines()
        assert hint.startswith("hint: ")
        return sentence, hint.removeprefix("hint: ")


Command = Callable[..., Ran]


@pytest.fixture
def bias(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command in this process; no traceback and no report of a bug may come of it."""
    monkeypatch.setenv("COLUMNS", "200")

    def command(*arguments: object) -> Ran:
        capsys.readouterr()
        code = run([str(each) for each in arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        assert "Something went wrong" not in printed.err
        return Ran(code, printed.out, printed.err)

    return command


@pytest.fixture
def shell(tmp_path: Path) -> Command:
    """Runs a command as a process of its own, in an empty folder unless told otherwise."""

    def command(*arguments: object, python: tuple[str, ...] = ("-m", "bias_annotator"), **options: Any) -> Ran:  # noqa: ANN401 - of subprocess
        env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "BIAS_ANNOTATOR_HOME": str(tmp_path / "home")}
        done = subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, *python, *map(str, arguments)], capture_output=True, check=False, env=env, **{"cwd": tmp_path, **options}
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return command


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project: two documents, marked by Ana and, in part, by Ben."""
    path = tmp_path / "test.bias"
    quote, speaker = span(ONE, "quotation", (18, 34), (52, 69), name="q", note="split"), span(ONE, "source", (36, 45), name="s")
    link = Relation.new("source", quote.id, speaker.id)
    with Project.new(path, title="Test") as made:
        made.add([item(ONE, (ANA, [quote, speaker, link]), work=[Work("Ana", Status.DONE)]), item(TWO, work=[Work("Ben", Status.DONE)])])
        made.apply(mark(ONE, BEN, "quotation", (18, 34)))
        made.apply(mark(TWO, ANA, "opinion", (70, 90)))
    return path
