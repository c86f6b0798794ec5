"""WARC archives: pages come out with their addresses, and only those that a server gave with success."""

import gzip
import re
from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.readers import Found, Member, ReadOptions, Refusal, reader_for
from bias_annotator.readers.source import InnerFile
from bias_annotator.readers.warc import WarcReader

STORY = "The council sold the ferry on Monday, and nobody was told before the vote was over, said “Grüße”, a man who was there. " * 4
PAGE = f"<html><head><title>Sold</title></head><body><article><h1>Sold</h1><p>{STORY}</p></article></body></html>"


def warc(*records: tuple[str, str, str, bytes], packed: bool = True) -> bytes:
    """An archive of responses: address, status, type and content of each."""
    made = b""
    for address, status, kind, content in records:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-06-02T08:00:00Z\r\n"
        head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        record = head.encode() + answer + b"\r\n\r\n"
        made += gzip.compress(record) if packed else record
    return made


def read(data: bytes) -> list[Found]:
    return list(WarcReader().read(InnerFile("a.warc.gz", data), ReadOptions()))


@pytest.mark.parametrize("packed", [True, False])
def test_pages_and_documents_come_out_and_other_records_are_counted(packed: bool) -> None:
    data = warc(
        ("https://a.example/news/", "200 OK", "text/html; charset=cp1252", PAGE.encode("cp1252")),
        ("https://a.example/x.pdf", "200 OK", "application/pdf", b"%PDF-1.7"),
        ("https://a.example/gone", "404 Not Found", "text/html", b"gone"),
        ("https://a.example/a.png", "200 OK", "image/png", b"x"),
        packed=packed,
    )
    page, document, told = read(data)
    assert isinstance(page, Member)
    assert page.name == "00001 a.example/news.mhtml"
    assert document == Member("00002 a.example/x.pdf", b"%PDF-1.7")
    assert told == Refusal("", "2 records are no pages that a server gave with success", meant=True)


def test_a_page_comes_in_with_its_address_and_in_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(("https://a.example/news/", "200 OK", "text/html; charset=cp1252", PAGE.encode("cp1252"))))
    assert reader_for(path).name == "warc"
    with Project.new(tmp_path / "a.bias") as project:
        result = import_files(project, [path], ImportOptions())
        (item,) = project.annotated()
    assert result.refused == []
    assert STORY.strip() in item.document.text.content
    assert (item.document.metadata.url, item.document.metadata.title) == ("https://a.example/news/", "Sold")


def test_what_is_none_or_damaged_is_refused() -> None:
    with pytest.raises(UserError, match=r"“a.warc.gz” is not a WARC archive"):
        read(b"<html>")
    good = warc(("https://a.example/", "200 OK", "text/html", PAGE.encode()))
    with pytest.raises(UserError, match=r"“a.warc.gz” is damaged after 0 records"):
        read(b"\x1f\x8b" + good[2:9] + b"x" * 99)
    with pytest.raises(UserError, match=r"“a.warc.gz” is damaged after 0 records"):
        read(warc(("", "200 OK", "text/html", b"x"), packed=False).replace(b"WARC-Target-URI: \r\n", b""))
    endless = re.sub(
        rb"(msgtype=response\r\nContent-Length: )\d+",
        rb"\g<1>1" + b"0" * 30,
        warc(("https://a/", "200 OK", "text/html", b"x"), packed=False),
    )
    with pytest.raises(UserError, match=r"“a.warc.gz” is damaged after 0 records"):
        read(gzip.compress(endless))
