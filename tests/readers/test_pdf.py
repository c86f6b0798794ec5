"""PDF documents: lines become paragraphs, columns are read one after the other, what only repeats is left out."""

from pathlib import Path

import pytest
from pdfs import column, pdf, stream
from reading import blocks, read

from bias_annotator.errors import UserError
from bias_annotator.readers.pdf import PdfReader

READER = PdfReader()
FILES = Path(__file__).with_name("files")
PROSE = (
    "The council sold the ferry on Monday and nobody was told before",
    "the vote was over, according to three people who were in the room",
    "that evening and who do not want to be named by anybody.",
)
MORE = ("It meets again on Thursday when the buyer is to be named, and not", "an hour before that, as its clerk says.")


def test_lines_make_paragraphs_parted_by_gaps_or_by_lines_that_end_early() -> None:
    spaced = column(50, 700, PROSE) + column(50, 640, MORE)
    assert blocks(read(READER, pdf([spaced]))) == [f"paragraph: {' '.join(PROSE)}", f"paragraph: {' '.join(MORE)}"]
    close = column(50, 700, PROSE + MORE)
    assert blocks(read(READER, pdf([close]))) == [f"paragraph: {' '.join(PROSE)}", f"paragraph: {' '.join(MORE)}"]
    indented = column(50, 700, PROSE[:2]) + column(65, 676, MORE[:1]) + column(50, 664, MORE[1:])
    assert blocks(read(READER, pdf([indented]))) == [f"paragraph: {' '.join(PROSE[:2])}", f"paragraph: {' '.join(MORE)}"]


def test_large_letters_make_headlines_dots_make_lists_and_the_document_is_called_by_its_headline() -> None:
    found = read(
        READER, pdf([[(50, 740, 18, "The ferry is sold"), *column(50, 700, PROSE), *column(60, 640, ["• one item", "• another"])]])
    )
    assert blocks(found) == ["headline: The ferry is sold", f"paragraph: {' '.join(PROSE)}", "list_item: one item", "list_item: another"]
    assert found.annotated.document.metadata.title == "The ferry is sold"


def test_columns_are_read_one_after_the_other_also_when_the_file_goes_row_by_row() -> None:
    left = [f"left {number} of the many lines that stand here" for number in range(6)]
    right = [f"right {number} of the many lines that stand there" for number in range(6)]
    words = [(50, 760, 18, "Across both")]
    for number in range(6):
        words += [(50, 700 - 12 * number, 10, left[number]), (320, 700 - 12 * number, 10, right[number])]
    found = blocks(read(READER, pdf([words])))
    assert found == ["headline: Across both", f"paragraph: {' '.join(left + right)}"]


def test_rows_of_short_pieces_at_the_same_places_are_a_table() -> None:
    words = [(left, 700 - 12 * row, 10, f"{name}{row}") for row in range(3) for left, name in ((50, "year "), (200, "passengers "))]
    assert blocks(read(READER, pdf([words]))) == [f"table_row: year {row}\tpassengers {row}" for row in range(3)]


def test_a_paragraph_goes_on_on_the_next_page_and_what_repeats_at_the_edges_is_left_out() -> None:
    pages = [
        [(50, 780, 9, "The Skerry Courier"), *column(50, 700, PROSE[:2]), (300, 20, 9, "Page 1")],
        [(50, 780, 9, "The Skerry Courier"), *column(50, 700, PROSE[2:]), (300, 20, 9, "Page 2")],
        [(50, 780, 9, "The Skerry Courier"), *column(50, 700, MORE), (300, 20, 9, "Page 3")],
    ]
    found = read(READER, pdf(pages))
    assert blocks(found) == [f"paragraph: {' '.join(PROSE)}", f"paragraph: {' '.join(MORE)}"]
    assert found.warnings == ("6 running heads and page numbers were left out",)


def test_a_broken_word_is_joined_when_it_stands_elsewhere_in_one_piece() -> None:
    lines = [
        "The council and its opposition had been wait-",
        "ing for years and years to hear of the oppo-",
        "sition, as everybody there knew.",
    ]
    found = read(READER, pdf([column(50, 700, lines)]))
    text = "The council and its opposition had been wait-ing for years and years to hear of the opposition, as everybody there knew."
    assert blocks(found) == [f"paragraph: {text}"]
    assert found.warnings == ("1 words that are broken at line ends kept their hyphens",)


def test_pages_without_text_are_told_and_a_document_without_any_is_refused() -> None:
    found = read(READER, pdf([column(50, 700, PROSE), []]))
    assert found.warnings == ("1 pages hold no text: 2",)
    with pytest.raises(UserError, match=r"“a.pdf” holds pictures of pages and no text"):
        read(READER, pdf([[], []]))


def test_letters_that_the_file_does_not_tell_are_warned_of() -> None:
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</x 9 0 R>>/Encoding<</Differences[97/x 98/x]>>"
    )
    font += b"/FirstChar 97/LastChar 98/Widths[9 9]>>"
    found = read(READER, pdf([[(50, 700, 10, "ababab")]], {3: font, 9: stream(b"0 0 1 1 re f")}))
    assert any("do not say what letters they hold" in warning for warning in found.warnings)


def test_the_document_of_another_program_comes_back_as_far_as_a_page_tells() -> None:
    found = read(READER, (FILES / "article.pdf").read_bytes(), "article.pdf")
    came = {each.partition(": ")[2] for each in blocks(found)}
    wanted = [line.partition(": ")[2] for line in (FILES / "article.txt").read_text(encoding="utf-8").splitlines()]
    missing = [each for each in wanted if each.replace("\\t", "\t") not in came]
    # The line end within the verse, the raised number of the note and the place of the emoji are lost.
    assert [each.split()[0] for each in missing] == ["“No,”", "Three", "Line", "The"]
    assert (found.annotated.document.metadata.title, found.annotated.document.metadata.author) == ("The ferry is sold", "Ada Lee")
