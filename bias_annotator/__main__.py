"""The program's one entrance: `bias-annotator`, and `python -m bias_annotator`."""

import sys


def main() -> int:
    """Run the command line, which opens the window when a window is asked for; returns the exit code."""
    from bias_annotator.cli import main as command_line  # noqa: PLC0415 - nothing is read before it is needed

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
