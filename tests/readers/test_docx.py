"""DOCX documents: everything that a reader of the page sees, and no more."""

import pytest
from packages import W, docx, paragraph, run
from reading import blocks, read

from bias_annotator.errors import UserError
from bias_annotator.readers.docx import DocxReader

READER = DocxReader()


def styles(*named: tuple[str, str, str]) -> dict[str, str | bytes]:
    """A part with styles of these ids, names and further properties."""
    found = "".join(f'<w:style w:styleId="{key}"><w:name w:val="{name}"/>{more}</w:style>' for key, name, more in named)
    return {"word/styles.xml": f"<w:styles {W}>{found}</w:styles>"}


def came(body: str, parts: dict[str, str | bytes] | None = None) -> list[str]:
    found = read(READER, docx(body, parts))
    assert found.warnings == ()
    return blocks(found)


def test_paragraphs_come_with_what_stands_within_them() -> None:
    inner = "<w:r><w:tab/><w:t>she</w:t><w:br/><w:t>said</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>"
    body = f"<w:p>{run('“No,” ')}{inner}{run('😀')}</w:p><w:p/>"
    assert came(body + paragraph("  blanks\u00a0")) == ["paragraph: “No,” \tshe\nsaid\u2011\xad😀", "paragraph: blanks"]


def test_styles_tell_headlines_quotations_captions_and_lists_also_by_what_they_stand_on() -> None:
    level = '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'
    number = '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    parts = styles(
        ("h", "heading 1", ""),
        ("own", "Our head", '<w:basedOn w:val="h"/>'),
        ("q", "Intense Quote", ""),
        ("z", "Zitat", ""),
        ("c", "caption", ""),
        ("lvl", "Any", level),
        ("lst", "List Bullet", number),
        ("loop", "Loop", '<w:basedOn w:val="loop"/>'),
    )
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = "".join(paragraph(key, key) for key in ("h", "own", "q", "z", "c", "lvl", "lst", "loop", "none")) + paragraph("off", "lst", off)
    kinds = ["headline", "headline", "blockquote", "blockquote", "caption", "headline", "list_item", "paragraph", "paragraph", "paragraph"]
    assert [each.split(":")[0] for each in came(body, parts)] == kinds


def test_tracked_changes_come_as_if_accepted_and_are_counted() -> None:
    body = (
        f"<w:p>{run('kept ')}<w:ins>{run('put in ')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('from ')}</w:moveFrom><w:moveTo>{run('to')}</w:moveTo></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('joined ')}</w:p>{paragraph('with this')}"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('last')}</w:p>"
    )
    found = read(READER, docx(body))
    assert blocks(found) == ["paragraph: kept put in to", "paragraph: joined with this", "paragraph: last"]
    assert found.warnings == ("6 tracked changes: the text is as if all were accepted",)


def test_text_boxes_content_controls_links_fields_and_readings_come_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    body = (
        f"<w:p>{run('before ')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{run('after')}</w:p>"
        f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{paragraph('controlled')}</w:sdtContent></w:sdt>"
        f"<w:p><w:hyperlink>{run('link')}</w:hyperlink><w:sdt><w:sdtContent>{run(' inline')}</w:sdtContent></w:sdt></w:p>"
        f"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>{run('7')}"
        f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r></w:p>"
    )
    assert came(body) == [
        "paragraph: before after",
        "paragraph: boxed",
        "paragraph: controlled",
        "paragraph: link inline",
        "paragraph: 7漢",
    ]


def test_notes_stand_at_the_end_with_their_number() -> None:
    notes = {
        f"word/{kind}notes.xml": f'<w:{kind}notes {W}><w:{kind}note w:id="1">{paragraph(kind)}</w:{kind}note></w:{kind}notes>'
        for kind in ("foot", "end")
    }
    body = f'<w:p>{run("one")}<w:r><w:endnoteReference w:id="1"/></w:r>{run(" two")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    found = read(READER, docx(body, notes))
    assert blocks(found) == ["paragraph: one two", "paragraph: end", "paragraph: foot"]
    assert [block.attributes.get("note") for block in found.annotated.document.blocks] == [None, "1", "2"]


def test_tables_come_row_by_row_and_those_that_hold_paragraphs_paragraph_by_paragraph() -> None:
    def cell(content: str) -> str:
        return f"<w:tc>{content}</w:tc>"

    inner = f"<w:tbl><w:tr>{cell(paragraph('deep'))}{cell(paragraph('deeper'))}</w:tr></w:tbl>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph('gone'))}</w:tr>"
    body = (
        f"<w:tbl><w:tr>{cell(paragraph('a'))}{cell('<w:p/>')}<w:sdt><w:sdtContent>{cell(paragraph('c'))}</w:sdtContent></w:sdt></w:tr></w:tbl>"
        f"<w:tbl><w:tr>{cell(paragraph('one') + paragraph('two'))}{cell(inner + paragraph('after'))}</w:tr></w:tbl>{paragraph('end')}"
    )
    assert came(body) == [
        "table_row: a\t\tc",
        "paragraph: one",
        "paragraph: two",
        "paragraph: deep\tdeeper",
        "paragraph: after",
        "paragraph: end",
    ]
    found = read(READER, docx(f"{paragraph('x')}<w:tbl>{gone}</w:tbl>"))
    assert blocks(found) == ["paragraph: x"]


def test_hidden_text_and_embedded_files_are_left_out_and_told() -> None:
    body = f"{paragraph('seen')}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p><w:altChunk/>"
    found = read(READER, docx(body))
    assert blocks(found) == ["paragraph: seen"]
    assert found.warnings == ("1 stretches of hidden text were left out", "1 files embedded in the text were left out")


def test_the_package_says_where_the_text_lies_and_what_is_known_of_it() -> None:
    core = (
        '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A \n farce</dc:title><dc:creator>Ada Lee</dc:creator>'
        "<dc:language>de</dc:language><created>2031-06-02T09:00:00Z</created></p>"
    )
    links = (
        '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" '
        'Target="/word/d2.xml"/></Relationships>'
    )
    body = f"<w:document {W}><w:body>{paragraph('there')}</w:body></w:document>"
    found = read(READER, docx(paragraph("not here"), {"_rels/.rels": links, "word/d2.xml": body, "docProps/core.xml": core}))
    assert blocks(found) == ["paragraph: there"]
    metadata = found.annotated.document.metadata
    assert (metadata.title, metadata.author, metadata.language, metadata.published) == ("A farce", "Ada Lee", "de", "")
    assert metadata.extra == {"created": "2031-06-02T09:00:00Z", "reader": "docx 1"}


def test_a_document_without_a_title_is_called_by_its_first_headline() -> None:
    found = read(READER, docx(paragraph("intro") + paragraph("The head", "h"), styles(("h", "Title", ""))))
    assert found.annotated.document.metadata.title == "The head"


def test_characters_that_cannot_be_kept_are_counted() -> None:
    found = read(READER, docx(f'<w:p>{run("a")}<w:r><w:sym w:char="D800"/><w:sym w:char="F04A"/><w:sym w:char="?"/></w:r></w:p>'))
    assert found.annotated.document.text.content == "a\ufffd\uf04a"
    assert found.warnings == ("1 NUL characters or half surrogates became U+FFFD", "1 private-use characters in the text")


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(UserError, match=r"“a.docx” is empty: it has no text"):
        read(READER, docx("<w:p/>"))
