"""Good files of every format, to be changed: what our writers make, what the documentation shows, what others wrote."""

import gzip
import io
import zipfile
from functools import cache
from pathlib import Path

from corpus import CORPUS
from examples import example, examples, made, shown
from foreign import PIECES, TEXT, places, refi, selection, xmi
from packages import W, docx, epub, odt, page, paragraph, run
from pages import PAGES
from pdfs import column, pdf

from bias_annotator.readers import READERS
from bias_annotator.writers import WRITERS

FILES = Path(__file__).parents[1] / "readers" / "files"
_MARKDOWN = """---
title: "The ferry"
author: [Ada Lee]
---
# The *ferry* is sold

The council met.  \nIt **sold** the [ferry](https://a.example "b") for `5`.[^1]

> “Never,” she said.
>
> > “Never,” I said.

- one
  - two

1. three

| a | b |
|---|--:|
| c | d |

```py
code
```
<div>html &amp; more</div>

Setext
------
[^1]: A note.
"""
_TSV = """#FORMAT=WebAnno TSV 3.3
#T_SP=webanno.custom.Span|label|sure
#T_CH=webanno.custom.Link|kind
#T_RL=webanno.custom.Relation|label|BT_webanno.custom.Span


#Text=“No,” she said 😀 .
1-1\t0-1\t“\tquotation[1]\ttrue[1]\t*->1-1\tcue\tcue\t1-4[1_2]
1-2\t1-3\tNo\tquotation[1]|opinion[3]\ttrue[1]|*[3]\t_\t_\t_\t_
1-3\t3-5\t,”\tquotation[1]\ttrue[1]\t_\t_\t_\t_
1-4\t6-9\tshe\tsource[2]\t*[2]\t_\t_\t_\t_
1-5\t10-14\tsaid\t_\t_\t_\t_\t_\t_
1-6\t15-17\t😀\tcue\t_\t_\t_\t_\t_

#Text=Never.
2-1\t21-26\tNever\topinion[4]\t*[4]\t_\t_\t_\t_
2-1.1\t21-22\tN\topinion\t*\t_\t_\t_\t_
2-2\t26-27\t.\topinion[4]\t*[4]\t_\t_\t_\t_
"""
_GERMAN = "Die Fähre über den Fluß ist verkauft – „für nichts“, sagt er. Größe und Güte zählen längst nicht mehr.\r\n" * 4
_TABLE = """id,headline,body,site,date
1,The ferry,"The council sold the ferry on Monday, and “nobody” was told\nbefore the vote was over.",Tidewire,2031-06-02
2,=1+1,It meets again – on Thursday when the buyer is to be named and the price with it.,,2 June 2031
3,,"“Never, she said.",Tidewire,
"""
_ALONE = {"hf", "xmi", "cas-json"}  # whose files hold their texts, and can be read without the others
_ALSO = {"csv": ("tsv",), "hf": ("hf-jsonl",), "doccano": ("doccano-relations",), "jsonl-table": ("jsonl",)}


@cache
def samples(name: str) -> list[dict[str, bytes]]:
    """Good files for the reader of that name; what is one file stands under ""."""
    reader = READERS[name]
    path = FILES / f"article{reader.suffixes[0]}"
    found = [{"": path.read_bytes()}] if path.exists() and name not in WRITERS else []
    found += [{"": example(name).encode()}] if "" in examples(name) else []
    for writer in (name, *_ALSO.get(name, ())):
        if writer in WRITERS:
            found += [made(WRITERS[writer], CORPUS), made(WRITERS[writer], [shown()])]
    found += [{"": data} for data in _MORE.get(name, ())]
    if name in _ALONE:
        found += [{"": each[path]} for each in found for path in each if path.endswith(reader.suffixes)]
    assert found, name
    return found


def _refi() -> bytes:
    return refi(TEXT.encode(), [selection(1, *places(TEXT, PIECES[0])), selection(2, 0, 4, "😀😀 “")])


def _xmi() -> bytes:
    start, end = places(TEXT, PIECES[0])
    return xmi(TEXT, [f'<custom:Span xmi:id="10" sofa="9" begin="{start}" end="{end}" label="quotation"/>']).encode()


def _docx() -> bytes:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    tracked = f'<w:p><w:ins w:id="1">{run("come")}</w:ins><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    note = f'<w:footnotes {W}><w:footnote w:id="1">{paragraph("x")}</w:footnote></w:footnotes>'
    mark = '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    return docx(paragraph("The ferry", "Heading1") + table + tracked + mark, {"word/footnotes.xml": note})


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _warc(*, packed: bool) -> bytes:
    made = b""
    for number, each in enumerate(PAGES[:3]):
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + each.data
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{number}\r\nWARC-Date: 2031-06-02T08:00:00Z\r\n"
        head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        record = head.encode() + answer + b"\r\n\r\n"
        made += gzip.compress(record) if packed else record
    return made


_LINES = ["The council sold the ferry on Mon-", "day, and nobody was told before", "the vote was over.", "It meets again."]
_MORE: dict[str, list[bytes]] = {  # what has more in it than the examples
    "text": [TEXT.encode(), TEXT.encode("utf-16"), _GERMAN.encode("cp1252")],
    "markdown": [_MARKDOWN.encode()],
    "html": [each.data for each in PAGES],
    "docx": [_docx()],
    "odt": [odt('<text:h text:outline-level="1">A</text:h><text:p>b<text:s text:c="3"/>c<text:tab/><text:line-break/>d</text:p>')],
    "pdf": [pdf([column(50, 700, _LINES) + column(320, 700, _LINES), column(50, 700, _LINES)])],
    "epub": [epub({"a.xhtml": page("<h1>A</h1><p>b</p>"), "b.xhtml": page("<blockquote>c</blockquote>")}, "<dc:title>T</dc:title>")],
    "zip": [
        _zip({"a.txt": b"one", "b/page.html": PAGES[0].data, "c.docx": docx(paragraph("x")), "d.jsonl": b'{"text": "x"}\n'}),
        _zip({"only.md": b"# A\n\nb\n"}),
    ],
    "warc": [_warc(packed=False), _warc(packed=True)],
    "refi": [_refi()],
    "xmi": [_xmi()],
    "table": [_TABLE.encode(), _TABLE.replace(",", ";").encode("cp1252", "replace"), _TABLE.replace(",", "\t").encode("utf-16")],
    "webanno-tsv": [_TSV.encode()],
}
