"""A project for people who work with data: documents and spans as plain values, and as tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from bias_annotator.errors import UserError
from bias_annotator.model.document import Document
from bias_annotator.project.project import Project
from bias_annotator.project.selecting import ExportOptions, Selection

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class SpanOf:
    """A span with what tells whose it is and where; `[start, end)` and each fragment in code points."""

    document: str
    id: str
    annotator: str
    layer: str
    round: int
    label: str
    start: int
    end: int
    fragments: tuple[tuple[int, int], ...]
    quote: str
    attributes: Mapping[str, str | bool]
    note: str
    unsure: bool
    origin: str
    created: datetime
    modified: datetime


class DataSet:
    """What a project holds, read as it was when one asks for it; nothing is ever written. `project` is the whole door."""

    def __init__(self, project: Project) -> None:
        """Use `bias_annotator.open_project`."""
        self.project = project

    def __enter__(self) -> Self:
        """The data set itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Let go of the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.project.close()

    def documents(self, query: str = "") -> Iterator[Document]:
        """The documents, one at a time; with a `query`, in the language of the search, those in which it finds something."""
        return (item.document for item in self._chosen(query, (), ()).items())

    def spans(self, query: str = "", *, layers: Sequence[str] = (), labels: Sequence[str] = ()) -> Iterator[SpanOf]:
        """The spans of these documents, in their order; only of some layers ("gold" or names of annotators) and labels, if asked.

        UserError for a layer or label that there is not.
        """
        for item in self._chosen(query, layers, labels).items():
            for marks in item.marks:
                layer = marks.layer
                for span in marks.spans:
                    yield SpanOf(
                        item.document.id,
                        span.id,
                        layer.title,
                        str(layer.kind),
                        layer.round,
                        span.label,
                        span.start,
                        span.end,
                        span.stretches,
                        span.quote,
                        span.attributes,
                        span.note,
                        span.unsure,
                        span.origin,
                        span.created,
                        span.modified,
                    )

    def to_arrow(self, query: str = "", *, layers: Sequence[str] = (), labels: Sequence[str] = ()) -> "pa.Table":
        """The spans as a table of Arrow, a row each; attributes as JSON. UserError, with a hint, where pyarrow is missing."""
        from bias_annotator.project.arrow import table  # noqa: PLC0415 - pyarrow is an extra, and heavy

        return table(self.spans(query, layers=layers, labels=labels))

    def to_pandas(self, query: str = "", *, layers: Sequence[str] = (), labels: Sequence[str] = ()) -> Any:  # noqa: ANN401 - pandas is an extra
        """The same as a DataFrame of pandas; UserError, with a hint, where it is missing."""
        try:
            import_module("pandas")  # which pyarrow needs for it
        except ModuleNotFoundError:
            raise UserError("Data frames need pandas, which is not installed.", "pip install bias-annotator[pandas]") from None
        return self.to_arrow(query, layers=layers, labels=labels).to_pandas()

    def _chosen(self, query: str, layers: Sequence[str], labels: Sequence[str]) -> Selection:
        return Selection(self.project, ExportOptions(layers=tuple(layers), query=query, labels=tuple(labels)))


def open_data_set(path: str | Path) -> DataSet:
    """The data set of a project file; UserError when it is none, is damaged, or was made by a newer version."""
    return DataSet(Project.open(Path(path), read_only=True))
