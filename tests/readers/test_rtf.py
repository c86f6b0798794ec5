"""RTF documents: everything that a reader of the page sees, and no more."""

import pytest
from reading import blocks, read

from bias_annotator.errors import UserError
from bias_annotator.readers.rtf import RtfReader

READER = RtfReader()


def came(body: str, head: str = r"\ansi\ansicpg1252") -> list[str]:
    found = read(READER, b"{\\rtf1" + head.encode() + b" " + body.encode("latin-1") + b"}")
    assert found.warnings == ()
    return blocks(found)


def test_paragraphs_come_with_their_characters() -> None:
    body = r"\ldblquote No,\rdblquote  she\~said\line so\tab\{\}\\ \'e9\u8364?\u-10179?\u-8704?\_\-.\par\pard next\par"
    assert came(body) == ["paragraph: “No,” she\xa0said\nso\t{}\\ é€😀\u2011\xad.", "paragraph: next"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"{\uc2\u233\'c3\'a9x}\u233 ay", "éxéy"),
        (r"\uc0\u233 x", "éx"),
        (r"\u233{\b x}", "éx"),
        (r"\u233\emdash x", "éx"),
    ],
)
def test_what_stands_for_other_programs_is_passed_over(body: str, text: str) -> None:
    assert came(body) == [f"paragraph: {text}"]


def test_bytes_are_read_in_the_encoding_of_their_font() -> None:
    fonts = r"\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}{\f2\fcharset161 C;}}"
    assert came(r"\'c4\'e0 {\f1\'93\'fa\'96\'7b} {\f2\'e1} \'e0\par", fonts) == ["paragraph: Да 日本 α а"]


def test_what_is_no_text_of_the_page_stays_out() -> None:
    body = (
        r"{\*\unknown no}{\info{\title A \'e9 farce}{\author Ada Lee}}{\header no}"
        r"{\pict\wmetafile8 0102}{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}"
        r"{\stylesheet{\s1 heading 1;}{\s2 Quote;}}{\*\bkmkstart no} text{\v hidden}{\deleted gone}{\object{\objdata 00}{\result  seen}}"
    )
    found = read(READER, b"{\\rtf1 " + body.encode() + b"}")
    assert blocks(found) == ["paragraph: link text seen"]
    assert found.warnings == (
        "1 tracked deletions: the text is as if all changes were accepted",
        "1 stretches of hidden text were left out",
    )
    assert (found.annotated.document.metadata.title, found.annotated.document.metadata.author) == ("A é farce", "Ada Lee")


def test_blocks_are_told_by_styles_levels_lists_and_tables() -> None:
    body = (
        r"{\stylesheet{\s1 heading 1;}{\s2 Quote;}}\pard\s1 head\par\pard\s2 quoted\par"
        r"\pard{\listtext 1.\tab}\ls1 one\par\pard\outlinelevel1 level\par"
        r"\pard\intbl a\cell b\cell\row\pard\intbl one\par two\cell c\cell\row\pard end"
    )
    assert came(body) == [
        "headline: head",
        "blockquote: quoted",
        "list_item: one",
        "headline: level",
        "table_row: a\tb",
        "paragraph: one",
        "paragraph: two",
        "paragraph: c",
        "paragraph: end",
    ]


def test_notes_stand_at_the_end_and_boxes_after_their_paragraph() -> None:
    body = (
        r"one{\footnote noted\par twice} two{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt boxed\par more\par}}{\shprslt boxed}} three\par"
        r"{\upr{caf?}{\*\ud{caf\u233?}}}\par"
    )
    assert came(body) == ["paragraph: one two three", "paragraph: boxed", "paragraph: more", "paragraph: café", "paragraph: noted\ntwice"]


def test_binary_data_deep_groups_and_cut_off_files_are_bounded() -> None:
    assert came(r"a{\pict\bin6 }}}}\'x}b") == ["paragraph: ab"]
    assert came("{" * 100_000 + "deep" + "}" * 100_000) == ["paragraph: deep"]
    assert blocks(read(READER, b"{\\rtf1 cut off {\\b in the mid")) == ["paragraph: cut off in the mid"]
    assert blocks(read(READER, b"{\\rtf1 early}} late")) == ["paragraph: early"]


@pytest.mark.parametrize(
    ("data", "kind"), [(b"", "something else"), (b"%PDF-1.7", "a PDF document"), (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document")]
)
def test_what_is_no_rtf_is_refused_with_its_kind(data: bytes, kind: str) -> None:
    with pytest.raises(UserError, match=f"“a.rtf” is not an RTF document but {kind}"):
        read(READER, data)
