"""Tags of tokens: every piece of a span can be read from them, but for those that are counted as lost."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

import pytest
from corpus import ANA, SCHEME, span
from examples import made
from hypothesis import given, settings
from nasty import NASTY
from strategies import corpora

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.span import Marks
from bias_annotator.model.text import Text
from bias_annotator.writers.bio import BioesWriter, BioWriter

Piece = tuple[str, str, int, int]  # document, label, start, end


def lines(content: bytes) -> Iterator[tuple[str, list[str]]]:
    """The document and the cells of each line of a token."""
    document = ""
    for line in content.decode().split("\n"):
        cells = line.split("\t")
        if len(cells) == 1:
            document = line.removeprefix("# document = ") if line else document
        else:
            yield document, cells


def entities(content: bytes) -> list[Piece]:
    """What stands between B or S and the last I or E of each piece."""
    found: list[Piece] = []
    for document, (_, start, end, tag) in lines(content):
        if tag[0] in "BS":
            found.append((document, tag[2:], int(start), int(end)))
        elif tag[0] in "IE":
            found[-1] = (*found[-1][:3], int(end))
    return found


def item(content: str, *pieces: tuple[str, int, int]) -> Annotated:
    text = Text(content)
    spans = [span(number, text, label, content[start:end]) for number, (label, start, end) in enumerate(pieces)]
    return Annotated(Document(DocumentId("one"), text), (Marks.of(ANA, spans),))


@pytest.mark.parametrize(("writer", "tags"), [(BioWriter(), "BI OB"), (BioesWriter(), "BE OS")])
def test_tags_stand_beside_tokens_with_their_code_points(writer: BioWriter, tags: str) -> None:
    files = made(writer, [item("😀 ab, no", ("opinion", 0, 4), ("opinion", 6, 8))])
    assert sorted(PurePosixPath(name).stem for name in files) == sorted(label.name for label in SCHEME.labels)
    found = [cells for _, cells in lines(files[f"Ana/opinion{writer.ending}"])]
    assert [cells[:3] for cells in found] == [["😀", "0", "1"], ["ab", "2", "4"], [",", "4", "5"], ["no", "6", "8"]]
    assert "".join(cells[3][0] for cells in found) == tags.replace(" ", "")
    assert {cells[3] for _, cells in lines(files[f"Ana/reporting{writer.ending}"])} == {"O"}


def test_what_tokens_cannot_show_is_counted() -> None:
    writer = BioWriter()
    overlapping = item("one two three", ("opinion", 0, 7), ("opinion", 4, 13), ("reporting", 4, 7))
    assert writer.losses(overlapping, SCHEME)["pieces of spans that overlap others of the same label"] == 1
    cut = item("one two", ("opinion", 1, 7), ("cue", 1, 2))
    assert writer.losses(cut, SCHEME)["borders that are none of words, which move to those of words"] == 3
    blank = item("one \n two", ("opinion", 4, 5))
    assert writer.losses(blank, SCHEME)["pieces of spans without words"] == 1


def test_a_sentence_ends_with_a_blank_line_unless_a_span_goes_on() -> None:
    text = "It fell. He said: “Never. Ever.” We left."
    (plain,) = (content for name, content in made(BioWriter(), [item(text, ("quotation", 18, 32))]).items() if "quotation" in name)
    parts = [part for part in plain.decode().removeprefix("# document = one\n").split("\n\n") if part]
    assert [" ".join(line.split("\t")[0] for line in part.split("\n")) for part in parts] == [
        "It fell .",
        "He said : “ Never . Ever . ”",
        "We left .",
    ]


@settings(deadline=None, max_examples=15)
@given(corpora)
def test_every_piece_that_is_not_counted_as_lost_can_be_read_from_the_tags(items: Sequence[Annotated]) -> None:
    check(items)


def test_the_pieces_of_the_nasty_project_can_be_read_from_the_tags() -> None:
    check(NASTY)


def check(items: Sequence[Annotated]) -> None:
    for writer in (BioWriter(), BioesWriter()):
        found = [piece for content in made(writer, items).values() for piece in entities(content)]
        lost = sum((writer.losses(each, SCHEME) for each in items), start=writer.losses(items[0], SCHEME) - writer.losses(items[0], SCHEME))
        pieces = [
            (each.document.id, mark.label, piece.start, piece.end)
            for each in items
            for marks in each.marks
            for mark in marks.spans
            for piece in mark.fragments
        ]
        gone = lost["pieces of spans that overlap others of the same label"] + lost["pieces of spans without words"]
        assert len(found) == len(pieces) - gone
        exact = sum(piece in pieces for piece in found)
        assert exact >= len(found) - lost["borders that are none of words, which move to those of words"]
