"""Exports of the small corpus, byte by byte."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from corpus import CORPUS, SCHEME
from examples import contents

from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS, FolderWriter


@pytest.mark.parametrize("name", WRITERS)
def test_an_export_is_just_what_it_was(name: str, tmp_path: Path, golden: Callable[[str, bytes], None]) -> None:
    writer = WRITERS[name]
    suffix = "" if isinstance(writer, FolderWriter) else writer.suffixes[0]
    with Project.new(tmp_path / "p.bias", title="Corpus", scheme=SCHEME) as project:
        project.add(CORPUS)
        made = [tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"]
        results = [export(project, path, ExportOptions(name)) for path in made]
    assert files(made[0]) == files(made[1])
    for path, content in files(made[0]).items():
        expected, held = shown(path, content)
        golden(f"exports/{name}{suffix}{expected}", held)
    for beside in results[0].files[1:]:
        golden(
            f"exports/{name}{beside.name.removeprefix('one')}",
            beside.read_bytes().replace(f"one{suffix}".encode(), f"{name}{suffix}".encode()),
        )
    assert bool(results[0].losses) == any(path.name.endswith(".losses.json") for path in results[0].files) == bool(writer.loses)


def files(path: Path) -> dict[str, bytes]:
    """The file by "", or those of the folder by "/" and their path."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {f"/{name}": content for name, content in contents(path).items()}


def shown(path: str, content: bytes) -> tuple[str, bytes]:
    """The same, or what it holds, where its bytes are up to the version of a library."""
    if not path.endswith(".parquet"):
        return path, content
    rows = pq.read_table(BytesIO(content)).to_pylist()
    return f"{path}.json", json.dumps(rows, ensure_ascii=False, indent=1).encode()
