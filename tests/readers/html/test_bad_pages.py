"""Hostile, broken and odd pages, archives and mails: each has its outcome, within bounds; nothing is ever fetched."""

import base64
import json
import socket
from collections.abc import Callable, Iterator

import pytest
from bad_pages import DATA_URL, FIRST, LAST, REFUSED, P, remote

from bias_annotator.errors import UserError
from bias_annotator.readers import READERS, Incoming, ReadOptions
from bias_annotator.readers.isolation import Workers
from bias_annotator.readers.source import InnerFile


def read(data: str | bytes, kind: str = "html") -> Incoming:
    """The one document of a file of that kind."""
    content = data.encode() if isinstance(data, str) else data
    (found,) = READERS[kind].read(InnerFile("bad", content), ReadOptions())
    assert isinstance(found, Incoming)
    return found


def texts(found: Incoming) -> list[str]:
    document = found.annotated.document
    return [document.text.content[block.start : block.end] for block in document.blocks]


@pytest.mark.parametrize(("make", "kind", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_with_a_reason(make: Callable[[], str | bytes], kind: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read(make(), kind)


def test_nested_block_quotes_all_come_in() -> None:
    found = texts(read("".join(f"<blockquote><p>level {number}</p>" for number in range(300)) + "</blockquote>" * 300))
    assert found == [f"level {number}" for number in range(300)]
    assert texts(read(P + "<blockquote>" * 300 + "inner" + "</blockquote>" * 300 + LAST))[1] == "inner"


def test_a_text_of_twelve_megabytes_is_not_lost() -> None:
    found = texts(read("<p>" + "word and more " * 900_000 + "</p><p>after it.</p>"))
    assert [len(each) for each in found] == [12_599_999, 9]


@pytest.mark.parametrize("source", ["<" * 2_000_000, "< " * 1_000_000])
def test_two_million_angles_are_text(source: str) -> None:
    assert texts(read(source)) == [source.strip()]


def test_hundreds_of_articles_that_are_never_closed_come_in_within_the_bounds_of_a_page() -> None:
    part = f"<article><h1>The ferry</h1>{P}<i>it</i><b>meets</b><i>again</i><u>on</u><i>Thursday</i>{'<i>x</i>' * 60}{LAST}"
    with Workers() as workers:
        (found,) = workers.read(READERS["html"], InnerFile("a.html", (part * 400).encode()), ReadOptions())
    assert isinstance(found, Incoming)
    assert FIRST in texts(found)


def test_thousands_of_links_within_each_other_come_in_within_the_bounds_of_a_page() -> None:
    links = "<a href='https://x.com/a/status/1'>May 1, 2031 " * 3000
    with Workers() as workers:
        (found,) = workers.read(
            READERS["html"], InnerFile("a.html", f"{P}<div class='fb-post'>{links}</div>{LAST}".encode()), ReadOptions()
        )
    assert isinstance(found, Incoming)
    assert texts(found)[0].count("May 1, 2031") == 3000


def test_pictures_within_the_page_cost_nothing_and_are_no_text() -> None:
    assert texts(read(P + f'<img src="{DATA_URL}">' * 50 + LAST)) == [FIRST, LAST[3:-4]]


@pytest.mark.parametrize("data", ['{"@type": "NewsArticle", "headline": "x', "[" * 1_000_000, '"' + "x" * 5_000_000 + '"'])
def test_data_that_cannot_be_read_is_told_and_passed_over(data: str) -> None:
    found = read(f'<script type="application/ld+json">{data}</script>{P}')
    assert texts(found) == [FIRST]
    assert found.warnings == ("1 pieces of the page’s data for search engines could not be read",)


def test_characters_that_there_are_not_become_what_browsers_show() -> None:
    found = texts(read(f"{P}<p>a&#0;b&#xD800;c&#146;d&#x110000;e&#169;\x00f\x08g&#1;h\x0ci&#12;j.</p>{LAST}"))
    assert found[1] == "a\ufffdb\ufffdc’d\ufffde©\ufffdf\ufffdg\ufffdh i j."
    assert read(f"{P}\x01").warnings == ("1 control characters in the page became U+FFFD",)


def test_braille_on_a_page_is_text_like_any_other() -> None:
    braille = "\u28ff\u2840\u2840\u2840 \u28ff\u2840\u2840\u287f."
    assert texts(read(f"{P}<p>Read {braille}</p>{LAST}"))[1] == f"Read {braille}"
    with pytest.raises(UserError, match="has no text"):
        read(f"<div class='fb-post'>{braille}")


def test_scripts_handlers_and_tag_soup_leave_text_only() -> None:
    soup = "<p onclick='alert(1)'>It was <b>dark<i>, and</b> cold</i>.<script>document.write('<p>evil</p>')</script>"
    found = read(f"{P}{soup}<p><a href='javascript:alert(1)'>She</a> left it there.</p><style>p {{}}</style><template>no</template>{LAST}")
    assert texts(found) == [FIRST, "It was dark, and cold.", "She left it there.", LAST[3:-4]]
    assert "alert" not in json.dumps([dict(block.attributes) for block in found.annotated.document.blocks])


@pytest.mark.parametrize(
    ("data", "encoding", "warning"),
    [
        (f"<meta charset=iso-8859-1>{P}<p>“é”.</p>".encode(), "utf-8", "The page says that it is in cp1252, but it is in UTF-8"),
        (f"<meta charset=utf-8>{P}<p>“é”.</p>".encode("cp1252"), "cp1252", "The page says that it is in utf-8, but that is not so"),
        (f"<meta charset=koi8-r><meta charset=utf-8>{P}<p>“é”.</p>".encode(), "utf-8", "several encodings (koi8-r, utf-8)"),
        (f"<meta charset=klingon>{P}<p>“é”.</p>".encode(), "utf-8", "an encoding that there is not (klingon)"),
        (f"<meta charset=iso-8859-1>{P}<p>“é”.</p>".encode("cp1252"), "cp1252", ""),
        (f"{P}<p>“é”.</p>".encode("utf-16"), "utf-16-le", ""),
    ],
)
def test_the_encoding_is_that_of_the_bytes_and_a_page_that_says_otherwise_is_told(data: bytes, encoding: str, warning: str) -> None:
    found = read(data)
    assert texts(found) == [FIRST, "“é”."]
    assert found.annotated.document.source.encoding == encoding
    assert warning in " ".join(found.warnings)
    assert bool(warning) is bool(found.warnings)


def test_a_page_about_cookies_comes_in_whole_and_is_told() -> None:
    notice = "We and our 842 partners use cookies to store and access information on a device, and ask for your consent to it."
    found = read(f"<body><div class='wall'><p>{notice}</p><p>You may change your mind about cookies at any time.</p></div></body>")
    assert texts(found)[0] == notice
    assert "Most of the text is about cookies or consent; the article may not be in the page" in found.warnings


def test_a_page_of_links_comes_in_whole_and_is_told() -> None:
    found = read("<ul>" + "".join(f"<li><a href='/{number}'>Story number {number}</a></li>" for number in range(40)) + "</ul>")
    assert len(texts(found)) == 40
    assert any("the whole page was taken" in each for each in found.warnings)


def test_a_post_whose_text_is_not_in_the_page_is_told() -> None:
    frame = "<iframe src='https://truthsocial.com/@a/1/embed'></iframe>"
    bare = "<blockquote class='twitter-tweet'><a href='https://x.com/a/status/1'></a></blockquote>"
    found = read(P + frame + bare + LAST)
    assert texts(found) == [FIRST, LAST[3:-4]]
    assert found.warnings == ("2 embedded posts or videos have no text in the page and were left out",)


def test_damaged_mail_is_read_as_far_as_it_goes_and_told() -> None:
    body = base64.b64encode(f"{FIRST} “é”".encode()).decode()
    found = read(
        f"Subject: a\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: base64\n\n{body[:40]}!!{body[40:]}\n@@@\n",
        "eml",
    )
    assert texts(found) == [f"{FIRST} “é”"]
    assert found.warnings == (
        "A part of the file is damaged (it is no valid base64), so that its text may be wrong or cut off",
        "The page names an encoding that there is not (klingon)",
    )


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A port on which nobody must call; whoever opens another connection fails the test at once."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)

        def refuse(*_: object) -> None:
            message = "somebody opened a connection"
            raise AssertionError(message)

        for name in ("connect", "connect_ex", "sendto"):
            monkeypatch.setattr(socket.socket, name, refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        yield int(server.getsockname()[1])
        with pytest.raises(BlockingIOError):
            server.accept()


def test_nothing_that_a_page_names_is_fetched(port: int) -> None:
    assert texts(read(remote(port))) == [FIRST, LAST[3:-4]]
    part = f"Content-Type: text/html\nContent-Location: file:///etc/passwd\n\n{remote(port)}"
    saved = f"Content-Type: multipart/related; boundary=B\n\n--B\n{part}\n--B--\n"
    found = read(saved, "mhtml")
    assert texts(found) == [FIRST, LAST[3:-4]]
    assert "root:" not in found.annotated.document.text.content
    assert texts(read(f"Subject: a\nContent-Type: text/html\n\n{remote(port)}", "eml")) == [FIRST, LAST[3:-4]]


def test_pages_and_mails_are_read_in_a_process_that_can_open_nothing() -> None:
    with Workers() as workers:
        for kind, data in [("html", P + LAST), ("eml", f"Subject: a\nContent-Type: text/html\n\n{P}{LAST}")]:
            (found,) = workers.read(READERS[kind], InnerFile("page", data.encode()), ReadOptions())
            assert isinstance(found, Incoming)
            assert texts(found) == [FIRST, LAST[3:-4]]
