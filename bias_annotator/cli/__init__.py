"""The command line. Exit codes: 0 done, 1 a clear error, 2 usage, 3 done in part (what was left out is listed)."""

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.settings import log_folder

if TYPE_CHECKING:
    from bias_annotator.cli.windows import Screen

DEBUG_VARIABLE = "BIAS_ANNOTATOR_DEBUG"  # set: a bug shows its traceback


def main(screen: "Screen") -> int:
    """Run the command line with the arguments of the process; returns the exit code. `screen` shows the window."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return run(sys.argv[1:], screen)


def run(arguments: Sequence[str], screen: "Screen | None" = None) -> int:
    """Run one command; returns the exit code. Errors become a sentence on stderr, never a traceback.

    Commands that open the window need `screen`, the others do without.
    """
    from bias_annotator.cli.app import app  # noqa: PLC0415 - commands are only read when they are needed
    from bias_annotator.cli.output import flush  # noqa: PLC0415 - the same

    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    try:
        app(list(arguments), prog_name="bias-annotator", obj=screen)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except UserError as problem:
        complain(problem)
        return 1
    except (KeyboardInterrupt, CancelledError):
        print("Stopped.", file=sys.stderr)  # noqa: T201 - the command line speaks on stderr
        return 130
    except Exception:  # noqa: BLE001 - whatever else goes wrong is a bug: reported, and said in one sentence
        return _bug()
    finally:
        flush()
    return 0


def complain(problem: UserError) -> None:
    """Say a UserError on stderr: the sentence, and the hint on a line of its own."""
    print(problem.sentence, file=sys.stderr)  # noqa: T201 - the command line speaks on stderr
    if problem.hint:
        print(f"hint: {problem.hint}", file=sys.stderr)  # noqa: T201 - the same


def _bug() -> int:
    report = traceback.format_exc()
    if os.environ.get(DEBUG_VARIABLE):
        print(report, file=sys.stderr)  # noqa: T201 - asked for
    path = log_folder() / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(report, encoding="utf-8")
        hint = f"A report lies at “{path}”. Please send it to the developers."
    except OSError:
        hint = f"Set {DEBUG_VARIABLE}=1 and run it again to see the report."
    complain(UserError("Something went wrong that the program did not expect; what was done before is saved.", hint))
    return 1
