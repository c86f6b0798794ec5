"""Annotators go out under other names, which say nothing and stay the same; their own stand nowhere, in no format."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from corpus import CORPUS, SCHEME, span
from examples import where_usable
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, Work
from bias_annotator.model.span import Marks
from bias_annotator.model.text import Text
from bias_annotator.project.anonymising import anonymiser, pseudonyms
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.writers import WRITERS

TEXT = Text("The port is closed for good.")
QUIXOTE, ZEBEDEE = Layer.of("Quixote Zimmer"), Layer.of("Zebedee")
NAMES = [QUIXOTE.annotator, ZEBEDEE.annotator]


def told() -> Annotated:
    """A document in which people are named wherever something can be written."""
    one = span(1, TEXT, "opinion", "for good", note="quixote  zimmer and ZEBEDEE agree, Zimmer less", attributes={"why": "Zebedee says so"})
    other = span(2, TEXT, "reporting", "The port is closed", note="Ask Quixote.", origin="import:Zebedee")
    metadata = Metadata("Port", source_name="files/zebedee/port_Zebedee.ann", extra={"by": "Quixote Zimmer"})
    document = Document(DocumentId("port"), TEXT, metadata)
    return Annotated(document, (Marks.of(QUIXOTE, [one]), Marks.of(ZEBEDEE, [other])), tuple(map(Work, NAMES)))


def everything(path: Path) -> Iterator[str]:
    """The paths and the contents of an export, those of archives too, without letter case."""
    for each in [path, *path.rglob("*")] if path.is_dir() else [path]:
        yield each.name.casefold()
        if each.is_file():
            data = each.read_bytes()
            yield data.decode("utf-8", "ignore").casefold()
            if is_zipfile(BytesIO(data)):
                with ZipFile(BytesIO(data)) as archive:
                    for name in archive.namelist():
                        yield f"{name}\n{archive.read(name).decode('utf-8', 'ignore')}".casefold()


@pytest.mark.parametrize("name", where_usable(WRITERS))
def test_no_name_stands_anywhere_in_any_format(name: str, tmp_path: Path) -> None:
    with Project.new(tmp_path / "p.bias", title="Ports", scheme=SCHEME) as project:
        project.add([told()])
        named, hidden = tmp_path / "named", tmp_path / "hidden"
        export(project, named, ExportOptions(name))
        export(project, hidden, ExportOptions(name, anonymous=True))
    found = list(everything(hidden))
    assert not [words for words in found if any(part in words for part in ("quixote", "zimmer", "zebedee"))]
    if WRITERS[name].loses.count("whose spans they are") == 0 and any("zebedee" in words for words in everything(named)):
        assert any("annotator-" in words for words in found)


def test_texts_and_who_is_quoted_stay_as_they_are() -> None:
    out = anonymiser("p", ["Ilse Marrow", "Ana", "Ben Öz"], SCHEME)(CORPUS[0])
    assert out.document == CORPUS[0].document
    assert [each.quote for marks in out.marks for each in marks.spans if each.label == "source"] == ["Ilse Marrow"]
    assert {marks.layer.annotator for marks in out.marks} == {"", *pseudonyms("p", ["Ana", "Ben Öz"]).values()}


def test_the_gold_layer_and_the_spans_of_everybody_are_still_there() -> None:
    out = anonymiser("p", ["Ana", "Ben Öz"], SCHEME)(CORPUS[0])
    spans = {each.id: each for marks in CORPUS[0].marks for each in marks.spans}
    assert {each.id: each for marks in out.marks for each in marks.spans} == spans
    assert [marks.layer for marks in out.marks] == sorted(marks.layer for marks in out.marks)
    assert {(work.status, work.active_seconds) for work in out.work} == {(work.status, work.active_seconds) for work in CORPUS[0].work}


names = st.lists(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8), min_size=1, max_size=6, unique_by=str.casefold)


@given(names, st.randoms(use_true_random=False))
def test_other_names_are_apart_and_stay_whoever_joins_in_whatever_order(people: list[str], chance: st.DataObject) -> None:
    found = pseudonyms("p", people)
    assert len(set(found.values())) == len(people)
    shuffled = [*people, "Somebody else, who joined"]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert {name: pseudonyms("p", shuffled)[name.casefold()] for name in people} == {name: found[name.casefold()] for name in people}
    assert set(pseudonyms("q", people).values()).isdisjoint(found.values())


@given(names)
def test_names_in_notes_become_the_other_names_and_other_words_stay(people: list[str]) -> None:
    note = f"({', '.join(people)})"
    noted = replace(told(), marks=(Marks.of(Layer.of(people[0]), [span(1, TEXT, "opinion", "good", note=note)]),), work=())
    out = anonymiser("p", people, SCHEME)(noted).marks[0]
    found = pseudonyms("p", people)
    assert out.layer.annotator == found[people[0].casefold()]
    assert out.spans[0].note.count("annotator") >= len(people)
    plain = replace(noted, marks=(Marks.of(Layer.of(people[0]), [span(1, TEXT, "opinion", "good", note="…")]),))
    assert anonymiser("p", people, SCHEME)(plain).marks[0].spans[0].note == "…"


def test_a_project_without_people_goes_out_as_it_is() -> None:
    bare = Annotated(Document(DocumentId("bare"), TEXT, Metadata(source_name="a.txt")))
    assert anonymiser("p", [], SCHEME)(bare) == bare
