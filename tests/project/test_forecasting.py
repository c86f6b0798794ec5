"""What formats would lose: counted as an export counts it, and again only for what changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corpus import ANA, CORPUS, SCHEME
from making import mark

from bias_annotator.errors import CancelledError
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.model.speakers import Speaker, SpeakerKind, Speakers, added
from bias_annotator.project.exporting import ExportOptions, preview_losses
from bias_annotator.project.forecasting import Forecaster
from bias_annotator.project.project import Project, Query
from bias_annotator.writers import WRITERS

BARE = DocumentId("bare")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as made:
        made.add(CORPUS)
        yield made


class Heard:
    """A report that notes how many documents were counted."""

    def __init__(self) -> None:
        self.counted: list[int] = []

    def __call__(self, done: int, total: int, _text: str) -> None:
        """Note it."""
        assert done < total
        self.counted.append(done)


def counted(forecaster: Forecaster, project: Project, options: ExportOptions) -> int:
    """How many documents are looked at; what is found is just what each export would say."""
    heard = Heard()
    found = forecaster.forecast(project, options, heard)
    assert {name: found.losses[name] for name in WRITERS} == {
        name: preview_losses(project, replace(options, format=name)) for name in WRITERS
    }
    return len(heard.counted)


def test_what_is_told_is_what_exports_tell_and_only_other_layers_and_labels_are_counted_anew(project: Project) -> None:
    forecaster = Forecaster()
    everything = ExportOptions()
    assert counted(forecaster, project, everything) == 3
    for options in (
        everything,
        replace(everything, anonymous=True),
        replace(everything, query="label:opinion"),
        replace(everything, where=Query(outlet="Tidewire")),
        replace(everything, documents=(BARE,)),
        replace(everything, query="nowhere"),
    ):
        assert counted(forecaster, project, options) == 0
    assert counted(forecaster, project, replace(everything, layers=("ANA", "gold"))) == 3
    assert counted(forecaster, project, replace(everything, layers=("gold", "Ana"))) == 0
    assert counted(forecaster, project, replace(everything, labels=("quotation",), documents=(BARE,))) == 1
    assert counted(forecaster, project, replace(everything, labels=("quotation",))) == 2
    assert counted(forecaster, project, everything) == 0


def test_counts_are_those_of_what_goes_out(project: Project) -> None:
    found = Forecaster().forecast(project, ExportOptions(labels=("quotation",)))
    assert (found.documents, found.annotations) == (3, 5)


def test_a_document_that_changed_is_counted_anew_and_no_other(project: Project) -> None:
    forecaster, options = Forecaster(), ExportOptions()
    assert counted(forecaster, project, options) == 3
    project.apply(mark(project.document(BARE), ANA, "opinion", (0, 2)))
    assert counted(forecaster, project, options) == 1
    project.undo(BARE, ANA)
    assert counted(forecaster, project, options) == 1
    project.set_work(BARE, Work("Ana", Status.STARTED, position=2))
    assert counted(forecaster, project, options) == 1
    project.set_metadata(BARE, replace(project.document(BARE).metadata, author="Ida Marrow"))
    assert counted(forecaster, project, options) == 1
    fresh = replace(CORPUS[0], document=replace(CORPUS[0].document, id=DocumentId("fresh"), text=CORPUS[2].document.text), marks=())
    project.add([fresh])
    assert counted(forecaster, project, options) <= 2
    assert counted(forecaster, project, options) == 0


def test_other_speakers_or_another_scheme_count_everything_anew(project: Project) -> None:
    forecaster, options = Forecaster(), ExportOptions()
    assert counted(forecaster, project, options) == 3
    project.change_speakers(added(Speakers(), "Ilse Marrow"))
    assert counted(forecaster, project, options) == 3
    assert list(project.speakers()) == [Speaker("Ilse Marrow", SpeakerKind.UNKNOWN)]
    project.set_scheme(replace(SCHEME, title="Another"))
    assert counted(forecaster, project, options) == 3


def test_what_was_counted_before_somebody_stopped_it_is_kept(project: Project) -> None:
    forecaster = Forecaster()

    def stop(done: int, _total: int, _text: str) -> None:
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        forecaster.forecast(project, ExportOptions(), stop)
    assert counted(forecaster, project, ExportOptions()) == 1
