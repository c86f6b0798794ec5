"""doccano's lines imported by doccano itself, version 1.8.4: from the file to the rows of its database."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from conformance.expected import ITEMS, exported, pieces, relations

pytestmark = pytest.mark.conformance
BACKEND = Path(sys.prefix, "doccano", "backend")


@pytest.mark.parametrize(("name", "task"), [("doccano", "SequenceLabeling"), ("doccano-relations", "RelationExtraction")])
def test_doccano_imports_every_line_and_every_span_is_its_slice(name: str, task: str, tmp_path: Path) -> None:
    if not BACKEND.exists():
        pytest.skip("needs doccano, which `make conformance` installs")
    path = exported(name, tmp_path, ".jsonl")
    command = [sys.executable, Path(__file__).with_name("doccano_import.py"), path, task]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(BACKEND)})  # noqa: S603 - ours
    result = json.loads(said.stdout)
    assert result["errors"] == []
    assert len(result["examples"]) == path.read_bytes().count(b"\n")
    assert {each["text"] for each in result["examples"]} == {item.document.text.content for item in ITEMS}
    found: Counter[tuple[str, str, str]] = Counter()
    links: Counter[tuple[str, str, str]] = Counter()
    for each in result["examples"]:
        text = each["text"]
        words = [(label, text[start:end]) for label, start, end in each["spans"]]
        assert [word for _, word in words] == each["meta"]["quotes"]
        found.update((each["meta"]["layer"]["annotator"], label, word) for label, word in words)
        links.update((label, text[slice(*source)], text[slice(*target)]) for label, source, target in each["relations"])
    assert found == pieces(ITEMS)
    assert links == (relations(ITEMS) if task == "RelationExtraction" else Counter())
