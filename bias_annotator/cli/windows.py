"""Commands that open the window: the bare command, open, demo."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Protocol, cast

import typer

from bias_annotator.cli.output import say
from bias_annotator.errors import UserError

_DEMO = "bias-annotator-demo"


class Screen(Protocol):
    """What the window offers to the command line, which does not import it: `__main__` knows both."""

    def show(self, project: Path | None, annotator: str | None) -> int:
        """Show the window until it is closed; the exit code."""

    def walk(self, project: Path, folder: Path, say: Callable[[str], None]) -> None:
        """Do the main job in a window that nobody sees."""


def start(context: typer.Context) -> None:
    """The window, on the project that was open last if it is still there, else at the welcome page."""
    from bias_annotator.settings import Settings  # noqa: PLC0415 - --help must be quick

    _needs_display()
    recents = Settings.load().recents
    last = Path(recents[0].path) if recents and Path(recents[0].path).is_file() else None
    _show(context, last, None)


def open_project(
    context: typer.Context,
    project: Annotated[str, typer.Argument(metavar="PROJECT", help="A project file (*.bias).", show_default=False)],
    name: Annotated[str, typer.Option("--as", metavar="NAME", help="Who marks; asked for, if not given.", show_default=False)] = "",
) -> None:
    """Open the window on a project."""
    from bias_annotator.project.project import Project  # noqa: PLC0415 - --help must be quick

    if "://" in project:
        raise UserError("This version opens project files, not databases on a server.", "Give the path of a file that ends in .bias.")
    Project.open(Path(project), read_only=True).close()  # what is wrong with the file is said here, not in the window
    _needs_display()
    _show(context, Path(project), name or None)


def demo(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help=f"Where to put it; ./{_DEMO} by default.", show_default=False)
    ] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Walk through it without a display, and stop.")] = False,
) -> None:
    """Make the sample project and open it; without a display, walk the main job through the window offscreen."""
    from bias_annotator.project.samples import make_sample  # noqa: PLC0415 - --help must be quick

    place = (folder or Path(_DEMO)).resolve()
    _make(place)
    path = place / "sample.bias"
    shown = not headless and has_display()
    if not (shown and path.is_file()):  # in the window one goes on where one was
        path = _unused(path)
        make_sample(path).close()
    say(f"Sample project: {path}")
    if shown:
        _show(context, path, None)
    else:
        _screen(context).walk(path, place, say)


def has_display() -> bool:
    """Whether a window can be shown."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return os.environ["QT_QPA_PLATFORM"] not in ("offscreen", "minimal")
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _needs_display() -> None:
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UserError(
            "There is no display to show the window on.",
            "Use the other commands (bias-annotator --help), or try “bias-annotator demo --headless”.",
        )


def _screen(context: typer.Context) -> Screen:
    return cast("Screen", context.obj)


def _show(context: typer.Context, path: Path | None, annotator: str | None) -> None:
    code = _screen(context).show(path, annotator)
    if code:
        raise typer.Exit(code)


def _make(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError(f"The folder “{place}” cannot be made: {problem.strerror}.", "Choose another folder.") from problem


def _unused(path: Path) -> Path:
    """The path, or the first with a number after its name that is free: nothing is overwritten."""
    number = 1
    chosen = path
    while chosen.exists():
        number += 1
        chosen = path.with_stem(f"{path.stem}-{number}")
    return chosen
