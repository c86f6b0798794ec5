"""The wheel has everything: built, installed elsewhere without an index, and tried in a process that cannot see the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Runs with the folder of the installation, the checkout, and a folder to write in as arguments.
CHILD = """
import sys
from pathlib import Path

installed, checkout, folder = (Path(each).resolve() for each in sys.argv[1:])
sys.path[:] = [str(installed), *(each for each in sys.path if Path(each or ".").resolve() != checkout)]

import bias_annotator
from bias_annotator.shipped import shipped

assert Path(bias_annotator.__file__).is_relative_to(installed), bias_annotator.__file__
for top in ("resources", "db"):
    assert shipped(top).is_relative_to(installed), shipped(top)

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

application = QApplication([])
from bias_annotator.gui import icons
from bias_annotator.gui.style import dress
from bias_annotator.gui.theme import load_fonts, load_theme

assert not icons.pixmap("check", QColor("red"), 18).isNull()
theme = load_theme("dark")
assert theme.dark and len(theme.slots) == 9
assert {"Inter", "Source Serif 4"} <= set(load_fonts())
dress(application, theme)

from bias_annotator.model.scheme import parse_scheme

assert parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8")).label("quotation")

from bias_annotator.project.checking import check
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample

with make_sample(folder / "sample.bias") as sample:  # makes a database by the migrations, and imports the shipped texts
    assert sample.count() >= 6
    assert sample.guideline.startswith("#")
    assert check(sample).ok
with Project.open(folder / "sample.bias") as again:
    assert not again.read_only
print("all there")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    run(["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)], folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, installed in a folder of its own."""
    folder = tmp_path_factory.mktemp("installed")
    run(["-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(folder), str(wheel)], folder)
    return folder


def run(arguments: list[str], folder: Path, **environment: str) -> str:
    """What a Python of its own prints, with `folder` as the folder that it works in."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    result = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False, env={**clean, **environment}
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_the_wheel_carries_resources_migrations_and_licences_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    carried = {name.removeprefix("bias_annotator/_") for name in names if name.startswith("bias_annotator/_")}
    wanted = {
        path.relative_to(ROOT).as_posix()
        for top in ("resources", "db")
        for path in (ROOT / top).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert wanted <= carried
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"bias_annotator"}
    assert not [name for name in names if "__pycache__" in name]
    licences = {name.rpartition("/licenses/")[2] for name in names if "/licenses/" in name}
    assert licences == {
        "LICENSE",
        "resources/fonts/Inter-OFL.txt",
        "resources/fonts/SourceSerif4-OFL.txt",
        "resources/icons/LICENSE.txt",
    }


def test_the_installed_wheel_finds_what_it_ships_and_makes_a_project(installed: Path, tmp_path: Path) -> None:
    out = run(
        ["-I", "-W", "error", "-c", CHILD, str(installed), str(ROOT), str(tmp_path)],
        tmp_path,
        QT_QPA_PLATFORM="offscreen",
        BIAS_ANNOTATOR_HOME=str(tmp_path / "home"),
    )
    assert out == "all there\n"


def test_the_command_is_installed(installed: Path, tmp_path: Path) -> None:
    starts = "import sys; sys.path.insert(0, sys.argv.pop(1)); from bias_annotator.__main__ import main; sys.exit(main())"
    (script,) = installed.glob("*/bias-annotator*")
    assert script.is_file()
    assert run(["-I", "-c", starts, str(installed), "--version"], tmp_path).startswith("bias-annotator ")
