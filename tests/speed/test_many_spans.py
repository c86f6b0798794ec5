"""Whether the time to write and to read one document grows with the number of its spans, and not with its square, in every format.

By default 4,000 and 40,000 spans; BIAS_SPEED_SPANS=1000000 measures a million against a tenth of it. Run with `--benchmark-only -s`.
"""

import os
import time
from pathlib import Path

import pytest
from corpus import SCHEME
from examples import where_usable
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, SpanId, parse_moment
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.readers import READERS, FolderReader, Incoming, ReadOptions, SourceFile, SourceFolder
from bias_annotator.settings import UNBOUNDED
from bias_annotator.writers import WRITERS, About, FolderWriter, OutFolder

pytestmark = pytest.mark.timeout(3600)
SPANS = int(os.environ.get("BIAS_SPEED_SPANS", "40000"))
TENTH = SPANS // 10
MOST = 40  # times as long as a tenth of the spans: ten, and room for a busy machine and for memory; a square would be a hundred
WORDS = "The council met, “and 🗳 never agreed,” said the mayor of São Žižkov, who calls what happened a farce.\n"
STEP = 4


def crowded(spans: int) -> Annotated:
    """A document of two annotators, with a span at every fourth character for each."""
    text = Text(WORDS * (spans // 2 * STEP // len(WORDS) + 2))
    moment = parse_moment("2031-06-02T01:30:00Z")
    layers = []
    for name in ("A", "B"):
        pieces = [(Fragment.of(text, place, place + 5 + place % 9),) for place in range(0, spans // 2 * STEP, STEP)]
        found = [
            Span(SpanId(f"{name}-{number:07}"), "opinion", each, created=moment, modified=moment) for number, each in enumerate(pieces)
        ]
        layers.append(Marks(Layer.of(name), tuple(found)))
    return Annotated(Document(DocumentId("crowded"), text, Metadata("Crowded")), tuple(layers))


def there_and_back(name: str, item: Annotated, path: Path) -> tuple[float, float]:
    """Seconds of CPU that writing and reading take."""
    writer, begin = WRITERS[name], time.process_time()
    if isinstance(writer, FolderWriter):
        path.mkdir()
        writer.write_folder([item], SCHEME, OutFolder(path), About())
    else:
        with path.open("wb") as out:
            writer.write([item], SCHEME, out)
    written = time.process_time()
    reader, options = READERS[writer.reader], ReadOptions(known=lambda _document: item.document)
    if isinstance(reader, FolderReader) and path.is_dir():
        found = list(reader.read_folder(SourceFolder(path, UNBOUNDED), options))
    else:
        found = list(reader.read(SourceFile(path, UNBOUNDED), options))
    came = [span for each in found if isinstance(each, Incoming) for marks in each.annotated.marks for span in marks.spans]
    assert len(came) == sum(len(marks.spans) for marks in item.marks)
    return written - begin, time.process_time() - written


@pytest.mark.parametrize("name", where_usable([name for name, writer in WRITERS.items() if writer.reader and name != "tsv"]))
def test_time_grows_with_the_number_of_spans_on_one_document(name: str, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    there_and_back(name, crowded(10), tmp_path / "warm")  # what is imported when it is first needed is no part of it
    few = there_and_back(name, crowded(TENTH), tmp_path / "few")
    many = benchmark.pedantic(there_and_back, (name, crowded(SPANS), tmp_path / "many"), rounds=1)
    told = ", ".join(f"{what} {one:.2f} → {ten:.2f} s" for what, one, ten in zip(("out", "in"), few, many, strict=True))
    print(f"\n{name}, {TENTH:,} → {SPANS:,} spans: {told}, load {os.getloadavg()[0]:.1f}")  # noqa: T201 - the point
    assert all(ten < MOST * max(one, 0.05) for one, ten in zip(few, many, strict=True))
