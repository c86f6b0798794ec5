"""ODT documents: everything that a reader of the page sees, and no more."""

from packages import odt
from reading import blocks, read

from bias_annotator.readers.odt import OdtReader

READER = OdtReader()


def came(body: str, styles: str = "") -> list[str]:
    found = read(READER, odt(body, styles))
    assert found.warnings == ()
    return blocks(found)


def test_blanks_count_as_the_format_means_them() -> None:
    body = "<text:p>\n  “No,”   she<text:s/><text:s text:c='3'/>said<text:tab/>so<text:line-break/> and"
    body += " <text:span> left </text:span> \n home.\n</text:p>"
    assert came(body) == ["paragraph: “No,” she    said\tso\nand left home."]
    assert came("<text:p>a\u00a0\u2003b<text:s text:c='x'/>c</text:p>") == ["paragraph: a\u00a0\u2003b c"]


def test_styles_tell_headlines_quotations_and_captions_also_by_what_they_stand_on() -> None:
    styles = (
        '<style:style style:name="P1" style:parent-style-name="Quotations"/><style:style style:name="P2" style:parent-style-name="P2"/>'
        '<style:style style:name="P3" style:parent-style-name="Heading_20_3"/>'
    )
    body = "".join(f'<text:p text:style-name="{name}">{name}</text:p>' for name in ("Title", "P1", "P2", "P3", "Caption", "Other"))
    kinds = ["headline", "blockquote", "paragraph", "headline", "caption", "paragraph", "headline"]
    assert [each.split(":")[0] for each in came(f"{body}<text:h>head</text:h>", styles)] == kinds


def test_lists_sections_frames_notes_and_tables_come_whole() -> None:
    body = (
        "<text:section><text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item>"
        "</text:list></text:list-item></text:list></text:section>"
        "<text:p>before <draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>after"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noted</text:p></text:note-body></text:note></text:p>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row><table:table-cell><text:p>c</text:p><text:p>d</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert came(body) == [
        "list_item: one",
        "list_item: inner",
        "paragraph: before after",
        "paragraph: boxed",
        "table_row: a\tb",
        "paragraph: c",
        "paragraph: d",
        "paragraph: noted",
    ]


def test_tracked_changes_come_as_if_accepted_and_comments_not_at_all() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>kept<text:change/><office:annotation><text:p>a comment</text:p></office:annotation> whole</text:p>"
    )
    found = read(READER, odt(body))
    assert blocks(found) == ["paragraph: kept whole"]
    assert found.warnings == ("1 tracked changes: the text is as if all were accepted",)


def test_metadata_is_what_the_document_says_of_itself() -> None:
    meta = (
        '<d xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><dc:title>A farce</dc:title><initial-creator>Ada Lee</initial-creator>'
        "<dc:creator>Ben Moss</dc:creator><dc:language>sv</dc:language></meta></d>"
    )
    metadata = read(READER, odt("<text:p>x</text:p>", parts={"meta.xml": meta})).annotated.document.metadata
    assert (metadata.title, metadata.author, metadata.language, metadata.published) == ("A farce", "Ada Lee", "sv", "")
