"""How many spans a second go out and come in, in CPU time, and how much memory that takes: the formats alone, without a project.

Goals: JSONL out 100,000 spans a second and in 40,000, Parquet out 200,000, with no more than 400 MB. By default 10,000 documents with
100,000 spans; BIAS_SPEED_DOCUMENTS=100000 measures ten times as many. Run with `--benchmark-only -s`.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus import SCHEME
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, RelationId, SpanId, parse_moment
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Marks, Relation, Span
from bias_annotator.model.text import Text
from bias_annotator.readers import READERS, Incoming, ReadOptions, SourceFile
from bias_annotator.writers import WRITERS, FolderWriter
from bias_annotator.writers.hf import HfWriter
from bias_annotator.writers.jsonl import to_json

pytestmark = pytest.mark.timeout(1200)
DOCUMENTS = int(os.environ.get("BIAS_SPEED_DOCUMENTS", "10000"))
EACH = 10  # spans a document
MOMENT = parse_moment("2031-06-02T01:30:00Z")
WORDS = "The council met, “and 🗳 never agreed,” said the mayor of São Žižkov, who calls what happened a farce. " * 5
LEAST = {"jsonl": 100_000, "hf": 200_000}
READ_LEAST = 40_000
MEMORY = 400  # MB


def items(count: int = DOCUMENTS) -> Iterator[Annotated]:
    """Documents of about 500 code points, two annotators, one relation each."""
    layers = (Layer.of("Annotator A"), Layer.of("Annotator B"))
    for number in range(count):
        text = Text(f"{WORDS}{number}")
        marks = tuple(_marks(number, text, layer) for layer in layers)
        yield Annotated(Document(DocumentId(f"document-{number:06}"), text, Metadata(f"Document {number}", "Tidewire")), marks)


def _marks(number: int, text: Text, layer: Layer) -> Marks:
    name = layer.annotator[-1]
    spans = tuple(
        Span(
            SpanId(f"{number:06}-{name}-{place}"),
            ("reporting", "quotation", "opinion")[place % 3],
            (Fragment.of(text, place * 40, place * 40 + 25 + number % 9),),
            {"kind": "direct"} if place == 1 else {},
            "see the guideline" if place == 2 else "",
            created=MOMENT,
            modified=MOMENT,
        )
        for place in range(EACH // 2)
    )
    return Marks(layer, spans, (Relation(RelationId(f"{number:06}-{name}"), "source", spans[1].id, spans[0].id),))


def time_to_make() -> float:
    """Seconds of CPU that it takes to make the documents, which is no part of writing them."""
    begin = time.process_time()
    for _ in items():
        pass
    return time.process_time() - begin


def told(benchmark: BenchmarkFixture, what: str, beside: float = 0.0) -> int:
    """Spans a second, printed with the most memory that the process ever took; `beside` is time that does not count."""
    rate = int(DOCUMENTS * EACH / (benchmark.stats.stats.min - beside))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    benchmark.extra_info["spans_per_s"] = rate
    print(f"\n{what}: {rate:,} spans/s of CPU, {DOCUMENTS:,} documents, peak {most:.0f} MB, load {os.getloadavg()[0]:.1f}")  # noqa: T201 - the point
    assert most < 2 * MEMORY
    return rate


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize("name", [name for name in WRITERS if name not in ("spacy", "csv-spreadsheet", "tsv", "bioes")])
def test_out(name: str, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    writer = WRITERS[name]
    if isinstance(writer, FolderWriter) and not isinstance(writer, HfWriter):
        pytest.skip("files of each document are up to the disk")
    made, making = (list(items()), 0.0) if DOCUMENTS <= 10_000 else (items(), time_to_make())

    def write() -> None:
        with (tmp_path / "out").open("wb") as out:
            if isinstance(writer, HfWriter):
                writer.write_rows(made, out)
            elif not isinstance(writer, FolderWriter):
                writer.write(made, SCHEME, out)

    if isinstance(writer, HfWriter):
        pytest.importorskip("pyarrow.parquet")  # its import is no part of writing,
        pytest.importorskip("pyarrow").array([""])  # nor is that of pandas, which the first array brings about
    benchmark.pedantic(write, rounds=1)
    assert told(benchmark, f"{name} out", making) > LEAST.get(name, 0) / 2


@pytest.mark.benchmark(timer=time.process_time)
def test_jsonl_in(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(json.dumps(to_json(item), ensure_ascii=False) + "\n" for item in items())

    def read() -> int:
        found = READERS["jsonl"].read(SourceFile(path), ReadOptions())
        return sum(len(marks.spans) for each in found if isinstance(each, Incoming) for marks in each.annotated.marks)

    assert benchmark.pedantic(read, rounds=1) == DOCUMENTS * EACH
    assert told(benchmark, "jsonl in") > READ_LEAST / 2
