"""Documents and archives that are broken, locked, or made to do harm: each has one outcome, and the next file goes on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bad_documents import LOOPS, REFUSED, TAKEN
from packages import docx, paragraph, zipped

from bias_annotator.errors import UserError
from bias_annotator.readers import Found, Incoming, Member, ReadOptions, reader_for
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.pdf import PdfReader
from bias_annotator.readers.source import InnerFile
from bias_annotator.settings import BOUNDS


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as made:
        yield made


def read(workers: Workers, name: str, data: bytes) -> list[Found]:
    source = InnerFile(name, data)
    return list(workers.read(reader_for(Path(name), source=source), source, ReadOptions()))


@pytest.mark.parametrize(("name", "make", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_with_one_sentence_and_the_next_file_goes_on(
    workers: Workers, name: str, make: Callable[[], bytes], sentence: str
) -> None:
    with pytest.raises(UserError, match=rf"^“{name}” .*{sentence}"):
        read(workers, name, make())
    assert len(read(workers, "good.docx", docx(paragraph("good")))) == 1


def test_a_pdf_is_not_said_to_be_locked_because_the_one_before_it_was(workers: Workers) -> None:
    for what, said in (("pdf with a password", "password-protected"), ("pdf without pages", "is damaged: no pages|0 pages")):
        with pytest.raises(UserError, match=said):
            read(workers, "a.pdf", REFUSED[what][1]())


@pytest.mark.parametrize(("name", "make"), TAKEN.values(), ids=TAKEN.keys())
def test_what_is_only_odd_comes_in_whole(workers: Workers, name: str, make: Callable[[], bytes]) -> None:
    (found,) = read(workers, name, make())
    assert isinstance(found, Incoming)
    assert "good" in found.annotated.document.text.content


def test_members_of_an_archive_that_lead_out_of_it_have_harmless_names(workers: Workers) -> None:
    found = read(workers, "a.zip", zipped({"../../a.txt": "x", "C:\\b.txt": "y", "/etc/c.txt": "z", "nul.txt": "n"}))
    assert [each.name for each in found if isinstance(each, Member)] == ["a.txt", "b.txt", "etc/c.txt", "nul_.txt"]


class QuickPdfReader(PdfReader):
    """The same, with little time."""

    isolated = replace(BOUNDS.process, cpu=10, wall=50)


@pytest.mark.parametrize("make", LOOPS.values(), ids=LOOPS.keys())
def test_a_pdf_without_end_ends(workers: Workers, make: Callable[[], bytes]) -> None:
    try:
        found = list(workers.read(QuickPdfReader(), InnerFile("a.pdf", make()), ReadOptions()))
    except UserError as problem:
        assert problem.sentence.startswith("“a.pdf” ")  # noqa: PT017 - either is right, if it comes
    else:
        assert all(isinstance(each, Incoming) for each in found)
    assert len(read(workers, "good.docx", docx(paragraph("good")))) == 1
