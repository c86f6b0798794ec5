"""The data set of a project from Python: plain values, tables, and nothing read before it is asked for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import CORPUS, SCHEME

import bias_annotator
from bias_annotator.errors import UserError
from bias_annotator.project.data import DataSet
from bias_annotator.project.project import Project


def said_by(code: str) -> str:
    """What a Python of its own prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.decode().strip()  # noqa: S603 - our own code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.bias"
    with Project.new(path, scheme=SCHEME) as project:
        project.add(CORPUS)
    return path


def test_every_document_and_every_span_is_told_with_whose_it_is(path: Path) -> None:
    with bias_annotator.open_project(str(path)) as data:
        assert isinstance(data, DataSet)
        documents = {document.id: document for document in data.documents()}
        assert list(documents) == ["split", "posts", "bare"]
        spans = list(data.spans())
        assert len(spans) == 11
        for span in spans:
            text = documents[span.document].text.content
            assert span.quote == " … ".join(text[start:end] for start, end in span.fragments)
            assert (span.start, span.end) == (span.fragments[0][0], span.fragments[-1][1])
        assert {(span.annotator, span.layer, span.round) for span in spans} == {
            ("Ana", "annotator", 1), ("Ana", "annotator", 2), ("Ben Öz", "annotator", 1), ("gold", "gold", 1),
        }  # fmt: skip


def test_queries_layers_and_labels_narrow_them(path: Path) -> None:
    with bias_annotator.open_project(path) as data:
        assert [document.id for document in data.documents("is:linked")] == ["split"]
        assert {span.label for span in data.spans("is:linked", layers=["Ana"], labels=["cue", "source"])} == {"cue", "source"}
        assert {span.annotator for span in data.spans(layers=["gold"])} == {"gold"}
        with pytest.raises(UserError, match="no layer “Zoe”"):
            list(data.spans(layers=["Zoe"]))


def test_tables_hold_what_the_spans_say(path: Path) -> None:
    with bias_annotator.open_project(path) as data:
        spans, table, frame = list(data.spans()), data.to_arrow(), data.to_pandas()
        assert data.to_arrow(labels=["cue"]).num_rows == 1
        assert data.to_arrow("nothing-of-that-sort").num_rows == 0
    rows = table.to_pylist()
    for row, span in zip(rows, spans, strict=True):
        assert json.loads(row.pop("attributes")) == span.attributes
        assert tuple(map(tuple, row.pop("fragments"))) == span.fragments
        assert row == {name: getattr(span, name) for name in row}
    assert list(frame["quote"]) == [span.quote for span in spans]
    assert list(frame.columns) == table.column_names


def test_nothing_is_written_and_what_is_no_project_is_refused(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with bias_annotator.open_project(path) as data:
        assert data.project.read_only
        assert len(list(data.spans())) == 11
    assert path.read_bytes() == before
    with pytest.raises(UserError):
        bias_annotator.open_project(tmp_path / "none.bias")


@pytest.mark.parametrize(("missing", "method"), [("pyarrow", "to_arrow"), ("pandas", "to_pandas")])
def test_a_package_that_is_missing_is_told_with_how_to_get_it(missing: str, method: str, path: Path) -> None:
    code = f"""
import sys
sys.modules[{missing!r}] = None
import bias_annotator
from bias_annotator.errors import UserError
with bias_annotator.open_project({str(path)!r}) as data:
    try:
        data.{method}()
    except UserError as problem:
        print(problem.sentence, problem.hint)
"""
    assert f"need {missing}, which is not installed. pip install bias-annotator[" in said_by(code)


def test_importing_the_package_reads_nothing_else() -> None:
    code = "import sys, bias_annotator; print(sorted(name for name in sys.modules if name.startswith(('bias_annotator', 'sqlalchemy'))))"
    assert said_by(code) == "['bias_annotator']"
