"""Exports of the small corpus, byte by byte."""

from collections.abc import Callable
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME

from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS


@pytest.mark.parametrize("name", WRITERS)
def test_an_export_is_just_what_it_was(name: str, tmp_path: Path, golden: Callable[[str, bytes], None]) -> None:
    suffix = WRITERS[name].suffixes[0]
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as project:
        project.add(CORPUS)
        made = [tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"]
        results = [export(project, path, ExportOptions(name)) for path in made]
    assert made[0].read_bytes() == made[1].read_bytes()
    golden(f"exports/{name}{suffix}", made[0].read_bytes())
    for report in results[0].files[1:]:
        golden(f"exports/{name}{suffix}.losses.json", report.read_bytes().replace(f"one{suffix}".encode(), f"{name}{suffix}".encode()))
    assert bool(results[0].losses) == bool(results[0].files[1:]) == bool(WRITERS[name].loses)
