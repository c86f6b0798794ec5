"""EPUB books: their pages in reading order."""

import pytest
from packages import epub, page
from reading import blocks, read

from bias_annotator.errors import UserError
from bias_annotator.readers.epub import EpubReader

READER = EpubReader()


def test_pages_come_in_the_order_of_the_spine_with_their_blocks() -> None:
    first = page(
        "<h1>The <em>ferry</em></h1>\n<p>“No,”\n she&nbsp;said &amp; left.<br/>Twice.</p>loose"
        "<div>text <span>in a</span> row<p>and a paragraph</p>tail</div>",
        "<title>not this</title>",
    )
    second = page(
        "<blockquote><p>quoted</p><p>twice</p></blockquote><ul><li>one</li><li><p>two</p></li></ul>"
        "<table><tr><td>a</td><th>b</th></tr></table><figure><img/><figcaption>seen</figcaption></figure><pre>x\n  y</pre>"
        '<p>noted<a epub:type="noteref" href="#n">1</a> here</p><script>no()</script>'
    )
    found = read(READER, epub({"b%20c.xhtml": None, "a.xhtml": second} | {"b%20c.xhtml": None}, parts={"OPS/b c.xhtml": first}))
    assert found.warnings == ()
    assert blocks(found) == [
        "headline: The ferry",
        "paragraph: “No,” she\u00a0said & left.\nTwice.",
        "paragraph: loose",
        "paragraph: text in a row",
        "paragraph: and a paragraph",
        "paragraph: tail",
        "blockquote: quoted",
        "blockquote: twice",
        "list_item: one",
        "list_item: two",
        "table_row: a\tb",
        "caption: seen",
        "paragraph: x\n  y",
        "paragraph: noted here",
    ]


def test_metadata_is_what_the_book_says_of_itself() -> None:
    said = (
        "<dc:title>A farce</dc:title><dc:creator>Ada Lee</dc:creator><dc:creator>Ben Moss</dc:creator><dc:date>2031-06-02T00:00</dc:date>"
    )
    found = read(READER, epub({"a.xhtml": page("<p>x</p>")}, f"{said}<dc:publisher>Tidewire</dc:publisher><dc:language>en</dc:language>"))
    metadata = found.annotated.document.metadata
    assert (metadata.title, metadata.author, metadata.outlet) == ("A farce", "Ada Lee, Ben Moss", "Tidewire")
    assert (metadata.published, metadata.language) == ("2031-06-02", "en")


def test_missing_pages_are_told_and_the_others_come() -> None:
    found = read(READER, epub({"a.xhtml": None, "b.xhtml": page("<p>there</p>")}))
    assert blocks(found) == ["paragraph: there"]
    assert found.warnings == ("1 of 2 pages are missing in the book: a.xhtml",)


def test_a_book_that_is_locked_is_refused_and_one_with_locked_fonts_is_not() -> None:
    def locked(way: str) -> dict[str, str | bytes]:
        return {"META-INF/encryption.xml": f'<e><EncryptedData><EncryptionMethod Algorithm="{way}"/></EncryptedData></e>'}

    pages = {"a.xhtml": page("<p>there</p>")}
    with pytest.raises(UserError, match=r"“a.epub” is protected against copying \(DRM\)"):
        read(READER, epub(pages, parts=locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc")))
    assert blocks(read(READER, epub(pages, parts=locked("http://www.idpf.org/2008/embedding")))) == ["paragraph: there"]
