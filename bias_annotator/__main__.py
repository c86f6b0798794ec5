"""The program's one entrance: `bias-annotator`, and `python -m bias_annotator`."""

import sys
from collections.abc import Callable
from pathlib import Path

from bias_annotator.settings import READ_FLAG


class _Window:
    """The window as the command line knows it; read when it is shown, since the other commands do without Qt."""

    def show(self, project: Path | None, annotator: str | None) -> int:
        from bias_annotator.gui.app import run  # noqa: PLC0415 - as the docstring says

        return run(project, annotator)

    def walk(self, project: Path, folder: Path, say: Callable[[str], None]) -> None:
        from bias_annotator.gui.journey import walk  # noqa: PLC0415 - as the docstring says

        walk(project, folder, say)


def main() -> int:
    """Run the command line, which opens the window when a window is asked for; returns the exit code."""
    if sys.argv[1:] == [READ_FLAG]:
        from bias_annotator.readers.worker import main as read  # noqa: PLC0415 - as the docstring says

        read()
    from bias_annotator.cli import main as command_line  # noqa: PLC0415 - nothing is read before it is needed

    return command_line(_Window())


if __name__ == "__main__":
    sys.exit(main())
