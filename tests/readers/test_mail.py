"""Mails, and saved pages in the form of mails: their headers, their text, and what of them is left out."""

from pathlib import Path

import pytest

from bias_annotator.readers import READERS, Incoming, ReadOptions, SourceFile
from bias_annotator.readers.source import InnerFile, digest

FILES = Path(__file__).with_name("files")
MET = "The council met on Monday, quarrelled for an hour about the ferry, and adjourned – without a vote."
MEETS = "It meets again on Thursday, when the buyer is to be named, and the price with it."


def blocks(found: Incoming) -> list[tuple[str, str]]:
    document = found.annotated.document
    return [(str(block.kind), document.text.content[block.start : block.end]) for block in document.blocks]


def read(data: str, kind: str = "eml") -> Incoming:
    (found,) = READERS[kind].read(InnerFile("a", data.encode()), ReadOptions())
    assert isinstance(found, Incoming)
    return found


def test_a_saved_page_comes_in_with_the_post_that_is_a_part_of_its_own() -> None:
    path = FILES / "article.mhtml"
    (found,) = READERS["mhtml"].read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    document = found.annotated.document
    assert blocks(found) == [
        ("headline", "The ferry"),
        ("paragraph", MET),
        ("post", "Not one of them has read it.\n— Ada Lee (@adalee) June 2, 2031"),
        ("paragraph", MEETS),
    ]
    assert document.blocks[2].attributes["handle"] == "adalee"
    assert (document.metadata.title, document.metadata.url) == ("The ferry", "https://tidewire.example/ferry")
    assert document.metadata.published == ""
    assert document.source.sha256 == digest(path.read_bytes())
    assert found.warnings == ()


def test_a_newsletter_comes_in_as_its_page_with_who_sent_it_and_when() -> None:
    (found,) = READERS["eml"].read(SourceFile(FILES / "article.eml"), ReadOptions())
    assert isinstance(found, Incoming)
    metadata = found.annotated.document.metadata
    assert blocks(found) == [
        ("headline", "The ferry, again"),
        ("paragraph", MET),
        ("blockquote", "“Not one of them has read it.”"),
        ("paragraph", MEETS),
    ]
    assert (metadata.title, metadata.author, metadata.published) == ("The ferry, again", "Tidewire Daily – Ada Lee", "2031-06-02")
    assert found.annotated.document.source.encoding == "cp1252"
    assert found.warnings == ()


def test_attachments_are_left_out_and_counted() -> None:
    pdf = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="minutes.pdf"\n\n%PDF-1.7'
    note = "Content-Type: text/plain\nContent-Disposition: attachment\n\nA note."
    found = read(f"Subject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nThis.\n--B\n{pdf}\n--B\n{note}\n--B--\n")
    assert blocks(found) == [("paragraph", "This.")]
    assert found.warnings == ("2 attachments of the mail were left out",)


def test_plain_text_stays_as_it_stands_and_what_it_cites_is_quoted() -> None:
    found = read("From: a@example.org\nSubject: x\n\nYou wrote:\n\n> one\n> two\n\n> three\nNo.\n")
    assert found.annotated.document.text.content == "You wrote:\n\n> one\n> two\n\n> three\nNo.\n"
    assert blocks(found) == [("paragraph", "You wrote:"), ("blockquote", "> one\n> two"), ("paragraph", "> three\nNo.")]
    assert found.annotated.document.metadata.author == "a@example.org"


def test_a_mail_within_the_mail_is_left_out_and_counted() -> None:
    inner = "Content-Type: message/rfc822\n\nSubject: inner\n\nNot this.\n"
    found = read(f"Subject: x\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nThis.\n--B\n{inner}--B--\n")
    assert blocks(found) == [("paragraph", "This.")]


@pytest.mark.parametrize(
    ("header", "title", "published"),
    [
        ("Subject: =?klingon?q?x?=\nDate: never", "=?klingon?q?x?=", ""),
        ("Subject: a\n b\nDate: Tue, 99 Foo 2031", "a b", ""),
        ("Subject: =?utf-8?b?!!?=\nDate: 1 Jan 2031 00:00 +0000", "", "2031-01-01"),
    ],
)
def test_headers_that_cannot_be_read_stay_as_they_stand_or_empty(header: str, title: str, published: str) -> None:
    metadata = read(f"{header}\n\nA text.\n").annotated.document.metadata
    assert (metadata.title, metadata.published) == (title, published)


@pytest.mark.parametrize("sign", [",", ":", ";", "<", "(", '"', "a,", "@", "=?utf-8?q?a?= "])
def test_a_header_of_endless_signs_is_cut_off(sign: str) -> None:
    found = read(f"From: {sign * 9000}\nSubject: {sign * 9000}\nContent-Type: text/plain\n\n{MET}\n")
    assert found.annotated.document.text.content.strip() == MET
    assert len(found.annotated.document.metadata.title) <= 400


def test_the_part_that_a_saved_page_starts_with_is_the_page() -> None:
    start = 'Content-Type: multipart/related; boundary=B; start="<two>"'
    parts = [f"--B\nContent-Type: text/html\nContent-ID: <{name}>\n\n<p>{name} {MET}</p>" for name in ("one", "two")]
    (block,) = blocks(read("\n".join([start, "", *parts, "--B--", ""]), "mhtml"))
    assert block[1].startswith("two")
