"""Setting up on a fresh machine: what is missing is said in a sentence, with the command that helps."""

import io
import os
import re
import shutil
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="apt-get and bash scripts are not for Windows")


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that looks for system libraries, on a machine without libEGL and without a display."""
    spec = spec_from_file_location("system_libraries", ROOT / ".ci" / "system_libraries.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "_loads", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    return module


class Machine:
    """Stands for the programs of a machine; keeps what was run."""

    def __init__(
        self, module: ModuleType, monkeypatch: pytest.MonkeyPatch, *, root: bool, programs: tuple[str, ...], fails: str = ""
    ) -> None:
        self.ran: list[str] = []
        self._fails = fails
        monkeypatch.setattr(module.os, "geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr(module.shutil, "which", lambda name: f"/bin/{name}" if name in programs else None)
        monkeypatch.setattr(module.subprocess, "run", self.run)
        monkeypatch.setattr(module.sys, "stdin", io.StringIO())  # nobody types

    def run(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        """Note a command; it ends with 1 where it is one that fails."""
        words = " ".join(command)
        self.ran.append(words)
        return subprocess.CompletedProcess(command, int(bool(self._fails) and self._fails in words))


def test_a_machine_with_everything_is_left_alone(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda _library: True)
    machine = Machine(libraries, monkeypatch, root=True, programs=("apt-get",))
    assert libraries.main() == 0
    assert machine.ran == []


def test_root_installs_what_is_missing_and_says_so(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(libraries, monkeypatch, root=True, programs=("apt-get",))
    assert libraries.main() == 0
    assert machine.ran[-1].endswith("apt-get install --yes --no-install-recommends libegl1 -qq")
    assert capsys.readouterr().out.splitlines()[-1] == "Installing with apt-get: libegl1"


def test_a_display_needs_more_than_drawing(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert libraries.missing() == {"libEGL.so.1": "libegl1", "libxcb-cursor.so.0": "libxcb-cursor0"}
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert libraries.missing() == {"libEGL.so.1": "libegl1"}


def test_a_screen_reader_needs_a_screen_a_bus_and_what_speaks_on_it(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "there").touch()
    monkeypatch.setattr(libraries, "READING", {str(tmp_path / "there"): "here", str(tmp_path / "Xvfb"): "xvfb"})
    monkeypatch.setattr(libraries.sys, "argv", ["system_libraries.py", "--screen-reader"])
    machine = Machine(libraries, monkeypatch, root=True, programs=("apt-get",))
    assert libraries.main() == 0
    assert machine.ran[-1].endswith("apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0 xvfb -qq")
    assert capsys.readouterr().out.startswith("A screen reader needs system libraries that are missing:")


@pytest.mark.parametrize(
    ("programs", "fails", "hint"),
    [
        (("apt-get",), "", "hint: run as root: apt-get install --yes --no-install-recommends libegl1"),
        (("apt-get", "sudo"), "sudo --non-interactive true", "hint: run as root: apt-get install --yes --no-install-recommends libegl1"),
        (("apt-get", "sudo"), "apt-get install", "hint: run as root: apt-get install --yes --no-install-recommends libegl1"),
        (("dnf",), "", "hint: install them with the package manager of this system."),
    ],
)
def test_where_it_cannot_install_it_says_what_to_run(
    libraries: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    programs: tuple[str, ...],
    fails: str,
    hint: str,
) -> None:
    Machine(libraries, monkeypatch, root=False, programs=programs, fails=fails)
    assert libraries.main() == 1
    assert capsys.readouterr().err.splitlines()[-1] == hint


def test_a_python_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python2"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    bash = shutil.which("bash")
    assert bash is not None
    result = subprocess.run(  # noqa: S603 - our own script
        [bash, str(ROOT / ".ci" / "set-up"), str(tmp_path / "venv")],
        env={**os.environ, "PYTHON": str(old)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr == f"Bias Annotator needs Python 3.11, 3.12, 3.13 or 3.14; “{old}” is not one of them.\n"
    assert not (tmp_path / "venv").exists()


def test_the_workflow_takes_actions_by_their_hash_and_runs_what_anybody_can_run() -> None:
    workflow = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    uses = re.findall(r"uses: (\S+)", workflow)
    assert uses
    assert [each for each in uses if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", each)] == []
    assert "run: .ci/run" in workflow
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
