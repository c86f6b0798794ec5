"""Everything odd, broken or hostile that a reviewer may have, with what must come out (`from bad_inputs import BAD`).

A row is a file; `outcome` is what the Import page says of it. Rows that take long are `heavy`.
"""

import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import bad_documents
import bad_pages
from bad_pages import DATA_URL, FIRST, LAST, P
from packages import docx, epub, page, paragraph, run, zipped
from pdfs import column, pdf, stream

Outcome = Literal["ready", "warning", "refused", "skipped", "any"]  # any: it may come in or not, if only it comes to an end
WORDS = "“The tide has turned,” she told the crowd on Monday – and the mayor’s office said nothing, as it had for weeks.\n"
RUSSIAN = '"Мы не сдадимся", заявил президент на пресс-конференции во вторник. Оппозиция резко раскритиковала это выступление.\n'
JAPANESE = "「我々は決して諦めない」と首相は記者会見で述べた。野党はこの発言を強く批判し、国会での説明を求めている。\n"
CHINESE = "“我们绝不放弃，”总统在周二的新闻发布会上说。反对党强烈批评了这一讲话，要求在议会作出解释。\n"
ODD = "one\u2028two\u2029three\u0085four\x0bfive\x0csix par\u00adty e\u0301 👨‍👩‍👧‍👦 🇻🇪🇺🇸 قال الرئيس: «لن نستسلم» הוא אמר"
HIDDEN = "\u202eevil\u202c a\u200bb a\U000e0041 \ue000 \ufdd0 \x1b[31mred"


@dataclass(frozen=True, slots=True)
class Bad:
    """One file: its bytes, the outcome, what is said of it (a pattern), its whole text or a piece of it, whether its encoding is asked."""

    suffix: str
    make: Callable[[], bytes]
    outcome: Outcome
    said: str = ""
    text: str = ""
    holds: str = ""
    asks: bool = False
    heavy: bool = False
    documents: int = 1


def _wide(encoding: str) -> bytes:
    return (WORDS * 9).encode(encoding)


def _sure(text: str, data: bytes, said: str = "", *, asks: bool = False) -> Bad:
    return Bad(".txt", lambda: data, "warning" if said else "ready", said, text, asks=asks)


def _texts() -> Iterator[tuple[str, Bad]]:
    yield "nothing", Bad(".txt", lambda: b"", "refused", "is empty: it has no text")
    yield "blanks only", Bad(".txt", lambda: b" \n\t \r\n", "refused", "is empty: it has no text")
    yield "UTF-8", _sure(WORDS, WORDS.encode())
    yield "UTF-8 with a mark", _sure(f"{WORDS}1", b"\xef\xbb\xbf" + f"{WORDS}1".encode())
    for encoding in ("utf-16-le", "utf-16-be"):
        text = f"{WORDS}{encoding}"
        yield f"{encoding} with a mark", _sure(text, f"\ufeff{text}".encode(encoding))
        text += " and none"
        yield f"{encoding} without a mark", _sure(text, text.encode(encoding), f"Read as {encoding.upper()}", asks=True)
    for encoding, text in (("cp1252", WORDS), ("mac_roman", WORDS), ("shift_jis", JAPANESE), ("gb18030", CHINESE), ("koi8_r", RUSSIAN)):
        kept = f"{text * 2}{encoding}\n"
        yield encoding, _sure(kept, kept.encode(encoding), f"guessed as {encoding}", asks=True)
    unknown = bytes((number * 37) % 128 + 128 for number in range(400))
    yield "an encoding that cannot be told", Bad(".txt", lambda: unknown, "refused", "cannot be told", asks=True)
    strays = f"Café {WORDS}".encode() + b"\x93so\x94"
    yield "a few stray bytes", _sure(f"Café {WORDS}“so”", strays, r"2 bytes were not UTF-8 .*\(at character \d+, \d+\)", asks=True)
    yield (
        "cut off in a character",
        _sure(f"{WORDS}naïve \ufffd", f"{WORDS}naïve “".encode()[:-1], "ends in the middle of a character", asks=True),
    )
    late = "plain words\n" * 420_000 + "“then not”"
    yield "5 MB of ASCII and then UTF-8", Bad(".txt", late.encode, "ready", text=late)
    garbled = f"Garbled: {WORDS}".encode().decode("cp1252", "replace")
    yield "read wrongly before", _sure(garbled, garbled.encode(), "read in a wrong encoding before", asks=True)
    yield "NUL characters", _sure(f"{WORDS}a\ufffdb", f"{WORDS}a\0b".encode(), "1 NUL characters or half surrogates became U.FFFD")
    yield (
        "half surrogates",
        _sure(f"é {WORDS}\ufffd!", f"é {WORDS}".encode() + b"\xed\xa0\x80!", "as UTF-8 forbids and became U.FFFD", asks=True),
    )
    yield "overlong UTF-8", _sure(f"é{WORDS}\ufffd", f"é{WORDS}".encode() + b"\xc0\xaf", "as UTF-8 forbids and became U.FFFD", asks=True)
    for name, kind, head in (
        ("a PDF", "a PDF document", b"%PDF-1.7\n"),
        ("a picture", "a picture", b"\x89PNG\r\n\x1a\n"),
        ("a program", "a program", b"\x7fELF\2\1\1"),
    ):
        yield f"{name} as .txt", Bad(".txt", lambda head=head: head + bytes(500), "refused", f"is not a text but {kind}")  # type: ignore[misc]  # the head is bound
    yield "binary data as .txt", Bad(".txt", lambda: bytes(range(1, 9)) * 500, "refused", "is not a text but binary data")
    yield "100 MB on a line", Bad(".txt", lambda: b"x" * 100_000_000, "refused", "has 100 MB; a single text may have 67 MB", heavy=True)
    million = "x\n" * 1_000_000
    yield "a million lines of one character", Bad(".txt", million.encode, "ready", text=million, heavy=True)
    yield "a word of 10 million letters", Bad(".txt", lambda: b"a" * 10_000_000, "ready", text="a" * 10_000_000, heavy=True)
    yield "line ends of all kinds", _sure("Ends: a\nb\nc\nd", b"Ends: a\r\nb\rc\nd")
    yield "characters that few have", _sure(ODD, ODD.encode())
    yield "hidden characters", _sure(HIDDEN, HIDDEN.encode(), "direction control characters in the text")
    for number, what in enumerate(
        ("invisible characters inside words", "tag characters", "private-use characters", "non-characters", "terminal escape")
    ):
        text = f"{HIDDEN} {number}"
        yield f"hidden characters, {what}", _sure(text, text.encode(), what)
    marks = "e" + "\u0301" * 10_000 + " end"
    yield "10,000 marks on a letter", _sure(marks, marks.encode(), "1 letters with more than 20 combining marks in the text")


_HEAVY = (
    *("200,000 boxes in one another", "700,000 paragraphs", "tags without end", "attributes without end"),
    *("zip of too many files", "docx of many paragraphs", "zip bomb", "docx bomb"),
)


def _long_text() -> bytes:
    return f"<p>{'word and more ' * 900_000}</p><p>after it.</p>".encode()


def _large_data() -> bytes:
    return f"<script type='application/ld+json'>\"{'x' * 50_000_000}\"</script>{P}<p>Large data.</p>".encode()


def _pictures() -> bytes:
    picture = f'<img src="{DATA_URL}">'
    return f"{P}{picture * 50}{LAST}4".encode()


def _long_cell() -> bytes:
    return f"text,title\n{'word ' * 40_000},long\n".encode()


def _pages() -> Iterator[tuple[str, Bad]]:
    for name, (make, kind, reason) in bad_pages.REFUSED.items():
        yield name, Bad(f".{kind}", lambda make=make: _bytes(make()), "refused", reason, heavy=name in _HEAVY)  # type: ignore[misc]  # make is bound
    quotes = "".join(f"<blockquote><p>level {number}</p>" for number in range(300)) + "</blockquote>" * 300
    yield "300 block quotes in one another", Bad(".html", quotes.encode, "ready", holds="level 299")
    yield (
        "a text of 12 MB",
        Bad(".html", _long_text, "ready", holds="after it.", heavy=True),
    )
    yield "two million angles", Bad(".html", lambda: b"<" * 2_000_000, "ready", holds="<<<", heavy=True)
    soup = "<p onclick='alert(1)'>It was <b>dark<i>, and</b> cold</i>.<script>evil()</script><p><a href='javascript:evil()'>She</a> left."
    soup = f"{P}{soup}</p>{LAST}"
    yield "tag soup", Bad(".html", soup.encode, "ready", holds="It was dark, and cold.\n\nShe left.")
    lying = f"<meta charset=iso-8859-1>{P}<p>“é”.</p>".encode()
    yield (
        "a charset that is not so",
        Bad(".html", lambda: lying, "warning", "says that it is in cp1252, but it is in UTF-8", holds="“é”.", asks=True),
    )
    double = f"<meta charset=koi8-r><meta charset=utf-8>{P}<p>Twice “é”.</p>".encode()
    yield "two charsets", Bad(".html", lambda: double, "warning", "names several encodings", holds="Twice “é”.", asks=True)
    link = "<a href='https://twitter.com/ada/status/1'>May 1, 2031</a>"
    post = f"{P}<blockquote class='twitter-tweet'><p>Nobody told us.</p>&mdash; Ada (@ada) {link}</blockquote>{LAST}"
    yield "an embedded post", Bad(".html", post.encode, "ready", holds="Nobody told us.")
    bare = f"{P}<blockquote class='twitter-tweet'><a href='https://x.com/a/status/1'></a></blockquote>{LAST}2"
    yield "an embedded post without a text", Bad(".html", bare.encode, "warning", "1 embedded posts or videos have no text in the page")
    notice = "We and our 842 partners use cookies to store and access information on a device, and ask for your consent to it."
    wall = f"<body><div class='wall'><p>{notice}</p><p>You may change your mind about cookies at any time.</p></div></body>"
    yield "a page about cookies", Bad(".html", wall.encode, "warning", "about cookies or consent", holds=notice)
    body = (
        f'<script type=\'application/ld+json\'>{{"@type": "NewsArticle", "articleBody": "{FIRST} Said twice."}}</script><div id=root></div>'
    )
    yield "a body that only the data have", Bad(".html", body.encode, "warning", "taken from its data", holds=f"{FIRST} Said twice.")
    same = (
        f"{P}<p>Again and again they said so, and nobody was there to hear it.</p>"
        + "<p>Again and again they said so, and nobody was there to hear it.</p>" * 2
    )
    yield (
        "the same paragraph three times",
        Bad(
            ".html",
            f"{same}{LAST}".encode,
            "ready",
            holds="\n\n".join(["Again and again they said so, and nobody was there to hear it."] * 3),
        ),
    )
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "x</script>{P}<p>Broken data.</p>'
    yield "broken data", Bad(".html", data.encode, "warning", "data for search engines could not be read", holds="Broken data.")
    yield (
        "50 MB of data",
        Bad(".html", _large_data, "warning", "data for search engines could not be read", holds="Large data.", heavy=True),
    )
    entities = f"{P}<p>a&#0;b&#xD800;c&#146;d&#x110000;e.</p>{LAST}3"
    yield "characters that there are not", Bad(".html", entities.encode, "ready", holds="a\ufffdb\ufffdc’d\ufffde.")
    yield "50 MB of pictures", Bad(".html", _pictures, "ready", holds=FIRST, heavy=True)
    mail = (
        "Subject: a\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: base64\n\nVGhlIGNvdW5jaWwgc29sZCBp!!dC4=\n@@@\n"
    )
    yield "a damaged mail", Bad(".eml", mail.encode, "warning", "is no valid base64", holds="The council sold it.", asks=True)
    saved = f'Content-Type: text/html\nContent-Location: file:///etc/passwd\n\n{P}<img src="file:///etc/passwd">{LAST}5'
    yield "a saved page of a file", Bad(".mhtml", saved.encode, "ready", holds=FIRST)


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _member(kind: int, target: str) -> bytes:
    """An archive with one good text, and a member of another kind (0o120000 a link, 0o020000 a device)."""
    data = zipped({"link.txt": target, "good.txt": f"A good text beside it, {kind}."}, zipfile.ZIP_STORED)
    place = data.index(b"PK\x01\x02")
    return data[: place + 38] + struct.pack("<I", (kind | 0o644) << 16) + data[place + 42 :]


def _locked_book() -> bytes:
    way = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    parts = {"META-INF/encryption.xml": f'<e><EncryptedData><EncryptionMethod Algorithm="{way}"/></EncryptedData></e>'}
    return epub({"a.xhtml": page("<p>there</p>")}, parts=parts)


def _documents() -> Iterator[tuple[str, Bad]]:
    for name, (file, make, sentence) in bad_documents.REFUSED.items():
        yield name, Bad(file[file.rindex(".") :], make, "refused", sentence, heavy=name in _HEAVY)
    for name, (file, make) in bad_documents.TAKEN.items():
        yield name, Bad(file[file.rindex(".") :], make, "ready", holds="good", heavy=name.startswith(("a text of", "100,000")))
    for name, make in bad_documents.LOOPS.items():
        yield name, Bad(".pdf", make, "any", heavy="100 MB" in name)
    yield (
        "a link in an archive",
        Bad(".zip", lambda: _member(0o120000, "/etc/passwd"), "skipped", "links and devices in archives are not followed"),
    )
    yield "a device in an archive", Bad(".zip", lambda: _member(0o020000, ""), "skipped", "links and devices in archives are not followed")
    yield "a book that is locked", Bad(".epub", _locked_book, "refused", r"is protected against copying \(DRM\)")
    missing = epub({"a.xhtml": page("<p>This page is there.</p>"), "b.xhtml": None})
    yield "a book of which a page is missing", Bad(".epub", lambda: missing, "warning", "missing", holds="This page is there.")
    for suffix, kind in ((".xlsx", "Excel"), (".odt", "ODT"), (".epub", "EPUB"), (".pdf", "PDF"), (".rtf", "RTF")):
        yield (
            f"an old Office document as {suffix}",
            Bad(suffix, lambda: bad_documents.OLE, "refused", f"not an? {kind} .*but an old Microsoft Office document"),
        )
    changed = docx(f"<w:p>{run('kept ')}<w:ins>{run('put in')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>")
    yield "tracked changes", Bad(".docx", lambda: changed, "warning", "2 tracked changes", text="kept put in")
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    boxed = docx(
        f"<w:p>{run('before ')}<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r></w:p>"
        f"<w:sdt><w:sdtContent>{paragraph('controlled')}</w:sdtContent></w:sdt>"
        f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{paragraph('inner cell')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    )
    yield "boxes, controls and tables in tables", Bad(".docx", lambda: boxed, "ready", holds="controlled")
    ole = b"{\\rtf1 An object {\\object\\objemb{\\*\\objdata " + b"0105" * 5000 + b"}{\\result shown}} in a text.}"
    yield "an object in RTF", Bad(".rtf", lambda: ole, "ready", holds="An object")
    yield "a PDF of pictures", Bad(".pdf", lambda: pdf([[], []]), "refused", "holds pictures of pages and no text")
    half = [column(50, 700, ["The council sold the ferry on Monday, and that was all."]), []]
    yield "a PDF with a page of pictures", Bad(".pdf", lambda: pdf(half), "warning", "1 pages hold no text: 2", holds="sold the ferry")
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</x 9 0 R>>/Encoding<</Differences[97/x 98/x]>>"
    )
    font += b"/FirstChar 97/LastChar 98/Widths[9 9]>>"
    untold = pdf([[(50, 700, 10, "ababab")]], {3: font, 9: stream(b"0 0 1 1 re f")})
    yield "a PDF that does not tell its letters", Bad(".pdf", lambda: untold, "warning", "do not say what letters they hold")


def _corpora() -> Iterator[tuple[str, Bad]]:
    yield "a cell of 200,000 characters", Bad(".csv", _long_cell, "ready", holds="word word")
    yield (
        "NUL in a table",
        Bad(
            ".csv",
            lambda: b"text,title\nA text with a \0 in it,x\n",
            "warning",
            "row 2: 1 NUL characters",
            text="A text with a \ufffd in it",
        ),
    )
    ragged = b"text,title\nThe first of two texts\n\nThe second,b,c,d\nThe last of two texts,x\n"
    yield "rows of unequal length", Bad(".csv", lambda: ragged, "warning", "row 4: it has 4 cells, and there are 2 columns", documents=2)
    yield (
        "another separator",
        Bad(
            ".csv",
            lambda: b"text;title\nParted by semicolons, with commas in it;x\n",
            "ready",
            text="Parted by semicolons, with commas in it",
        ),
    )
    marked = "\ufefftext,title\nA table with a mark before it,x\n"
    yield "a mark before the head", Bad(".csv", marked.encode, "ready", text="A table with a mark before it")
    yield "a table without texts", Bad(".csv", lambda: b"a,b\n1,2\n3,4\n", "refused", "has no column that looks like texts")
    twice = b"id,text\n7,One of two with the same id\n7,The other of two with the same id\n"
    yield "one id twice", Bad(".csv", lambda: twice, "warning", "the id “7” stands in row 2 as well", documents=2)
    western = f"title;text\nGrüße;{WORDS.strip()} In a table.\n".encode("cp1252")
    yield (
        "a table that is not Unicode",
        Bad(".csv", lambda: western, "warning", "guessed as cp1252", text=f"{WORDS.strip()} In a table.", asks=True),
    )
    lines = [
        '{"text": "A good line."}',
        "{broken",
        '{"text": NaN}',
        '{"text": null}',
        '{"text": 7}',
        "[" * 10_000,
        '{"text": "Another good line."}',
    ]
    yield (
        "lines that cannot be read",
        Bad(".jsonl", lambda: "\n".join(lines).encode(), "warning", "line 2", text="A good line.", documents=2),
    )


BAD: dict[str, Bad] = {**dict(_texts()), **dict(_pages()), **dict(_documents()), **dict(_corpora())}
