"""How texts fall into paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.gui.view.outline import LONGEST, Outline
from bias_annotator.gui.view.standin import has_rtl, shown
from bias_annotator.model.document import Block, BlockKind, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text, canonical


def outline(content: str, *blocks: Block) -> Outline:
    return Outline(Document(DocumentId("d"), Text(content), blocks=blocks))


@given(st.text(alphabet="ab \n\u2028😀\u0301", max_size=200))
def test_paragraphs_are_the_lines_of_the_text(content: str) -> None:
    found = outline(content)
    assert [found.text(number) for number in range(len(found))] == content.split("\n")
    for position in range(len(content) + 1):
        number = found.at(position)
        assert found.starts[number] <= position <= found.ends[number]


def test_a_very_long_line_is_cut_after_blanks_into_pieces_that_join_again() -> None:
    content = "one\n" + "word " * 30_000 + "\ntwo"
    found = outline(content)
    pieces = [found.text(number) for number in range(1, len(found) - 1)]
    assert "".join(pieces) == "word " * 30_000
    assert all(len(piece) <= LONGEST and piece.endswith(" ") for piece in pieces)
    assert found.joined.tolist() == [False, *[True] * (len(pieces) - 1), False, False]


def test_a_long_line_without_blanks_is_cut_between_graphemes() -> None:
    family = "👩‍👩‍👧"
    found = outline(family * 9_000)
    assert len(found) > 1
    assert all(start % len(family) == 0 for start in found.starts)


def test_a_block_without_a_blank_line_after_it_gets_a_gap_and_hard_wrapped_lines_get_none() -> None:
    content = "Head\nwrapped\nlines\nnext\n\nlast"
    blocks = [(BlockKind.HEADLINE, 0, 4), (BlockKind.PARAGRAPH, 5, 18), (BlockKind.PARAGRAPH, 19, 23), (BlockKind.PARAGRAPH, 25, 29)]
    found = outline(content, *(Block(*block) for block in blocks))
    assert found.gap.tolist() == [True, False, True, False, False, False]
    assert found.heading.tolist() == [True, False, False, False, False, False]
    assert [found.tight(number) for number in range(len(found))] == [False, False, True, False, False, False]
    assert found.blank(4)


@given(st.text(max_size=80))
def test_what_is_laid_out_has_the_same_length_in_code_points_and_utf_16(source: str) -> None:
    text = canonical(source)[0].content
    stand_in = shown(text.replace("\n", ""))
    assert len(stand_in) == len(text.replace("\n", ""))
    assert len(stand_in.encode("utf-16-le")) == len(text.replace("\n", "").encode("utf-16-le"))
    assert not set(stand_in) & set("\u2028\u2029\ufeff\ufffe\uffff\ufdd0\ufdef\r\x00\x85")


def test_right_to_left_text_is_known() -> None:
    assert has_rtl("abc שלום")
    assert has_rtl("قال")
    assert not has_rtl("naïve 😀 \ufeff")
