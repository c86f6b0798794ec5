"""Pages and mails that are hostile, broken or odd (`from bad_pages import REFUSED, remote`)."""

from collections.abc import Callable

P = "<p>The council sold the ferry on Monday, and nobody was told before the vote was over, according to three people who were there.</p>"
FIRST = P[3:-4]
LAST = "<p>It meets again on Thursday, when the buyer is to be named, and the price, if there was one, with it.</p>"
DATA_URL = "data:image/png;base64," + "A" * 1_000_000


def multipart(count: int) -> bytes:
    """A mail of parts within parts."""
    parts = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number) for number in range(count))
    return parts + b"Content-Type: text/plain\n\nhello\n"


def remote(port: int) -> str:
    """A page that asks for things from everywhere."""
    there = f"http://127.0.0.1:{port}"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "{there}/strict.dtd"><html><head><base href="{there}/">
    <meta http-equiv="refresh" content="0; url={there}/next"><link rel="stylesheet" href="{there}/a.css">
    <link rel="canonical" href="{there}/c">
    <script src="{there}/a.js"></script><style>@import url({there}/b.css)</style></head><body background="{there}/b.png"><article>{P}
    <img src="{there}/i.png" srcset="{there}/j.png 2x"><iframe src="{there}/frame"></iframe><object data="{there}/o"></object>
    <embed src="{there}/e"><video src="{there}/v" poster="{there}/p"></video><img src="file:///etc/passwd" width=1 height=1>{LAST}
    </article></body></html>"""


REFUSED: dict[str, tuple[Callable[[], str | bytes], str, str]] = {
    "200,000 boxes in one another": (lambda: "<div>" * 200_000 + "hi" + "</div>" * 200_000, "html", "nested too deeply"),
    "200,000 attributes": (
        lambda: "<p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">x",
        "html",
        "more than 1,000 attributes",
    ),
    "700,000 paragraphs": (lambda: "<p>" * 700_000, "html", "more than 150,000 elements"),
    "tags without end": (lambda: "<a " * 700_000, "html", "has no text"),
    "attributes without end": (lambda: '<a b="' * 300_000, "html", "has no text"),
    "filled by a script": (lambda: "<div id=root></div><script src=app.js></script>", "html", "a script would have filled it"),
    "1,000 parts in one another": (lambda: multipart(1000), "eml", "more than 100 parts that hold others"),
    "1,000 parts in one another, saved": (lambda: multipart(1000), "mhtml", "more than 100 parts that hold others"),
    "mail of nothing": (lambda: "Subject: a\nContent-Type: text/plain\n\n", "eml", "the mail has no text"),
    "mail of a picture": (lambda: "Subject: a\nContent-Type: image/png\n\nx", "eml", "the mail has no text"),
    "saved without a page": (lambda: "Subject: a\nContent-Type: text/plain\n\nx", "mhtml", "holds no web page"),
    "mail without headers": (lambda: "\nno headers, only a text", "eml", "has no headers"),
}
