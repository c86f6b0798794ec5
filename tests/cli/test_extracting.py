"""extract: what it prints, what it writes, how it ends."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import ANA, item, span

from bias_annotator.model.document import Document, KeptSource, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project

Bias = Callable[..., Any]
OLD = Document(DocumentId("old"), Text("Share this\nThe council met on Monday in the old hall."), Metadata(title="The council"))
PAGE = b"<article><h1>The council</h1><p>The council met on Monday in the old hall.</p></article>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a document that was taken out of a page, badly, and one that was not."""
    marked = item(OLD, (ANA, [span(OLD, "opinion", (15, 22), name="kept"), span(OLD, "cue", (0, 5), name="gone")]))
    with Project.new(tmp_path / "p.bias") as made:
        made.add([replace(marked, source=KeptSource.of("a.html", "html", PAGE)), item(Document(DocumentId("plain"), Text("plain")))])
    return tmp_path / "p.bias"


def test_it_says_what_would_change_then_changes_it_and_then_has_nothing_to_do(bias: Bias, path: Path) -> None:
    told = bias("extract", path, "--dry-run")
    assert (told.code, told.out) == (3, "1 document read again: 1 would come out otherwise, with 1 span; 1 span not found, 0 refused.\n")
    assert told.err == "not found in the new “The council”: cue of Ana, 0–5: “Share”\n"
    with Project.open(path) as project:
        assert len(project.ids()) == 2
    done = bias("extract", path)
    assert (done.code, done.out) == (3, "1 document read again: 1 came out otherwise, with 1 span; 1 span not found, 0 refused.\n")
    with Project.open(path) as project:
        new = project.ids()[-1]
        assert [each.quote for each in project.marks(new, ANA).spans] == ["council"]
        assert [each.id for each in project.marks(OLD.id, ANA).spans] == ["gone", "kept"]
    again = bias("extract", path, "--documents", f"old, {new}")
    assert (again.code, again.err) == (0, "")
    assert again.out == "2 documents read again: 0 came out otherwise, with 0 spans; 0 spans not found, 0 refused.\n"


def test_as_json_every_document_has_what_became_of_it(bias: Bias, path: Path) -> None:
    ran = bias("extract", path, "--documents", "old,plain", "--json")
    assert ran.code == 3
    first, second = json.loads(ran.out)["documents"]
    with Project.open(path) as project:
        assert first == {
            "document": "old", "title": "The council", "outcome": "new", "reason": "", "new": project.ids()[-1], "spans": 1,
            "lost": [{"layer": "Ana", "round": 1, "id": "gone", "label": "cue", "start": 0, "end": 5, "quote": "Share"}],
        }  # fmt: skip
    assert (second["outcome"], second["reason"]) == ("refused", "The file of “plain” was not kept.")


def test_a_document_that_is_not_there_is_told(bias: Bias, path: Path) -> None:
    ran = bias("extract", path, "--documents", "nowhere")
    assert ran.code == 1
    assert "The project has no document “nowhere”." in ran.err
