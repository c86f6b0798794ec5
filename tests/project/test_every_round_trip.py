"""What goes out in a format that can be read comes back, up to the losses that were told before, which are those that are found."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from corpus import CORPUS, SCHEME
from examples import where_usable
from hypothesis import HealthCheck, assume, given, settings
from missing import missing
from nasty import NASTY
from strategies import corpora

from bias_annotator.model.document import Annotated
from bias_annotator.model.span import Marks
from bias_annotator.project.exporting import ExportOptions, export, preview_losses
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS, AnyWriter

BACK = [name for name, writer in WRITERS.items() if writer.reader]
OF_DOCUMENTS = ("texts", "sources", "blocks", "documents without spans", "ids of documents")
every = pytest.mark.parametrize("name", where_usable(BACK))


@every
def test_the_nasty_project_comes_back(name: str, tmp_path: Path) -> None:
    there_and_back(name, [*CORPUS, *NASTY], tmp_path)


@every
@settings(
    deadline=None, max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)
@given(items=corpora)
def test_any_project_comes_back(name: str, items: Sequence[Annotated]) -> None:
    # Where spans lose their ids, nobody can say which of two equal spans a link leads to.
    assume("ids of spans" not in WRITERS[name].loses or not any(has_twins(marks) for item in items for marks in item.marks))
    with TemporaryDirectory() as folder:
        there_and_back(name, items, Path(folder))


def has_twins(marks: Marks) -> bool:
    """Whether two spans of a layer that has links have one label and one place."""
    places = [(span.label, span.stretches) for span in marks.spans]
    return bool(marks.relations) and len(set(places)) < len(places)


def there_and_back(name: str, items: Sequence[Annotated], folder: Path) -> None:
    """Out of a project, into another, and what is missing there is what was told."""
    writer = WRITERS[name]
    with Project.new(folder / "one.bias", title="One", scheme=SCHEME) as one, Project.new(folder / "two.bias", scheme=SCHEME) as two:
        one.add(items)
        told = Counter({loss.what: loss.count for loss in preview_losses(one, ExportOptions(name))})
        out = export(one, folder / "out", ExportOptions(name))
        assert Counter({loss.what: loss.count for loss in out.losses}) == told
        if "texts" in writer.loses:
            two.add([Annotated(item.document) for item in items])
        came = import_files(two, [folder / "out"], ImportOptions(format=writer.reader))
        holds_none = "documents without spans" in writer.loses and not any(marks.spans for item in items for marks in item.marks)
        assert [str(each.reason) for each in came.refused] == (["“out” holds no document."] if holds_none else [])
        assert not came.skipped or "texts" in writer.loses  # documents without spans are there already
        assert plain(missing(list(one.annotated()), list(two.annotated())), writer) == plain(told, writer)
        assert list(two.problems(lambda _done, _total: None)) == []
        first = came.documents + came.annotations
        again = import_files(two, [folder / "out"], ImportOptions(format=writer.reader))
        assert first == 0 or (again.documents, again.refused) == (0, [])


def plain(losses: Counter[str], writer: AnyWriter) -> dict[str, int]:
    """Losses with metadata called so; without those of documents where they are there already, and what only other programs see."""
    named = {("metadata" if what.startswith("metadata") else what): count for what, count in losses.items() if "apostrophe" not in what}
    if "texts" in writer.loses:
        named = {what: count for what, count in named.items() if what not in (*OF_DOCUMENTS, "metadata")}
    return named
