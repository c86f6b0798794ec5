"""The commands that show the window, with a stand-in for the screen that says what it was asked."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bias_annotator.cli import run
from bias_annotator.model.people import Layer
from bias_annotator.project.project import Project
from bias_annotator.settings import Settings


class Screen:
    """Notes what it is to show."""

    def __init__(self) -> None:
        self.shown: list[tuple[Path | None, str | None]] = []
        self.walked: list[tuple[Path, Path]] = []
        self.code = 0

    def show(self, project: Path | None, annotator: str | None) -> int:
        """Note it, and end at once."""
        self.shown.append((project, annotator))
        return self.code

    def walk(self, project: Path, folder: Path, say: Callable[[str], None]) -> None:
        """Note it."""
        say("walked")
        self.walked.append((project, folder))


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a display."""
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":99")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is none."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.bias"
    Project.new(path).close()
    return path


@pytest.mark.usefixtures("display")
def test_without_a_command_the_last_project_is_shown_while_it_is_there(screen: Screen, project: Path) -> None:
    assert run([], screen) == 0
    Settings.load().opened(project, "P", 0, 0).save()
    assert run([], screen) == 0
    project.unlink()
    assert run([], screen) == 0
    assert screen.shown == [(None, None), (project, None), (None, None)]


@pytest.mark.usefixtures("display")
def test_open_shows_a_project_to_somebody_and_passes_the_exit_code_on(screen: Screen, project: Path) -> None:
    screen.code = 7
    assert run(["open", str(project), "--as", "Ana"], screen) == 7
    assert screen.shown == [(project, "Ana")]


@pytest.mark.usefixtures("display")
def test_what_is_wrong_with_a_project_is_said_before_the_window_opens(
    screen: Screen, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text.bias").write_text("no project", encoding="utf-8")
    for wrong in (tmp_path / "missing.bias", tmp_path / "text.bias", tmp_path, "postgresql://server/team"):
        assert run(["open", str(wrong)], screen) == 1
        sentence, hint = capsys.readouterr().err.splitlines()
        assert sentence.endswith(".")
        assert hint.startswith("hint: ")
    assert screen.shown == []


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_window_is_refused_with_a_way_out(screen: Screen, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ([], ["open", str(project)]):
        assert run(command, screen) == 1
        assert "demo --headless" in capsys.readouterr().err
    assert screen.shown == []


@pytest.mark.usefixtures("display")
def test_the_demo_in_a_window_goes_on_with_the_sample_that_is_there(screen: Screen, tmp_path: Path) -> None:
    assert run(["demo", str(tmp_path / "d")], screen) == 0
    path = tmp_path / "d" / "sample.bias"
    with Project.open(path) as sample:
        assert {layer.annotator for layer in sample.layers()} == {"Annotator A", "Annotator B"}
        sample.add_annotator("Me")
    assert run(["demo", str(tmp_path / "d")], screen) == 0
    assert screen.shown == [(path, None), (path, None)]
    with Project.open(path) as sample:
        assert "Me" in [person.name for person in sample.annotators()]


@pytest.mark.parametrize("command", [["demo"], ["demo", "--headless"]])
@pytest.mark.usefixtures("no_display")
def test_the_demo_without_a_display_walks_through_a_sample_of_its_own(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(command, screen) == 0
    assert run(command, screen) == 0
    place = tmp_path / "bias-annotator-demo"
    assert screen.walked == [(place / "sample.bias", place), (place / "sample-2.bias", place)]
    assert capsys.readouterr().out.splitlines()[0] == f"Sample project: {place / 'sample.bias'}"
    with Project.open(place / "sample-2.bias") as sample:
        assert sample.layers()[0] == Layer.of("Annotator A")


@pytest.mark.usefixtures("display")
def test_a_place_that_cannot_be_made_is_said(screen: Screen, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert run(["demo", str(tmp_path / "file" / "d")], screen) == 1
    assert "cannot be made" in capsys.readouterr().err
