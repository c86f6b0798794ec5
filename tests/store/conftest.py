"""A project file for each test, and what stands in it, looked at past the store."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project file, closed. Copying it is quicker than making another."""
    path = tmp_path_factory.mktemp("template") / "test.bias"
    Project.new(path).close()
    return path


@pytest.fixture(scope="session")
def fresh_project(template: Path) -> Callable[[], Project]:
    """Opens a new project with nothing in it: quick enough for hundreds."""
    numbers = count()
    return lambda: Project.open(shutil.copyfile(template, template.with_name(f"{next(numbers)}.bias")))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the project of this test lies."""
    return tmp_path / "test.bias"


@pytest.fixture
def project(path: Path, template: Path) -> Iterator[Project]:
    """A new project, with the usual scheme and nothing in it."""
    shutil.copyfile(template, path)
    with Project.open(path) as made:
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
