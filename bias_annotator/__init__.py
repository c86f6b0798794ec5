"""Bias Annotator: mark what a news text reports, quotes and opines, and measure how far annotators agree."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bias_annotator.project.data import DataSet

__version__ = "0.1.0"


def open_project(path: "str | Path") -> "DataSet":
    """The documents and spans of a project file, to be read: a context manager, described in docs/python.md.

    UserError when the file is no project, is damaged, or was made by a newer version.
    """
    from bias_annotator.project.data import open_data_set  # noqa: PLC0415 - whoever imports the package reads nothing else

    return open_data_set(path)
