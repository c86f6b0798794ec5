"""Finds the files that ship with the program: `resources/` and `db/`."""

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parent


def shipped(top: Literal["resources", "db"], *parts: str) -> Path:
    """Path of a shipped file or folder, in a wheel, an editable install, a checkout or a frozen build.

    A wheel carries the folders inside the package as `_resources` and `_db`; a checkout has them beside it.
    Raises FileNotFoundError when neither place has it.
    """
    for root in (PACKAGE / f"_{top}", PACKAGE.parent / top):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    message = f"{top}/{'/'.join(parts)} is not part of this installation"
    raise FileNotFoundError(message)
