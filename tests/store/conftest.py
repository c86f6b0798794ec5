"""A project file for each test, and what stands in it, looked at past the store."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project of this test lies."""
    return tmp_path / "test.bias"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """A new project, with the usual scheme and nothing in it."""
    with Project.new(path) as made:
        yield made


@pytest.fixture
def ask(path: Path) -> Ask:
    """Runs SQL in the project file, as any other program would, and gives the rows."""

    def run(sql: str, *values: object) -> list[tuple[Any, ...]]:
        connection = sqlite().connect(str(path), isolation_level=None)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    return run
