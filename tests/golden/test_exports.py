"""Exports of the small corpus, byte by byte."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from corpus import CORPUS, SCHEME
from examples import contents, where_usable

from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS, FolderWriter


@pytest.mark.parametrize("name", where_usable(WRITERS))
def test_an_export_is_just_what_it_was(name: str, tmp_path: Path, golden: Callable[[str, bytes], None]) -> None:
    writer = WRITERS[name]
    suffix = "" if isinstance(writer, FolderWriter) else writer.suffixes[0]
    with Project.new(tmp_path / "p.bias", title="Corpus", scheme=SCHEME) as project:
        project.add(CORPUS)
        made = [tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"]
        results = [export(project, path, ExportOptions(name)) for path in made]
    assert files(made[0]) == files(made[1])
    for path, content in files(made[0]).items():
        golden(*shown(f"exports/{name}{suffix}{path}", content))
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
    if path.endswith(".parquet"):
        return f"{path}.json", as_json(pq.read_table(BytesIO(content)).to_pylist())
    if path.endswith(".spacy"):
        from spacy.tokens import DocBin  # noqa: PLC0415 - it is heavy, and the test is skipped without it
        from spacy.vocab import Vocab  # noqa: PLC0415 - the same

        docs = DocBin().from_bytes(content).get_docs(Vocab())
        return f"{path}.json", as_json([[[token.text_with_ws for token in doc], dict(doc.user_data)] for doc in docs])
    return path, content


def as_json(value: object) -> bytes:
    """A value for people to look at."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
