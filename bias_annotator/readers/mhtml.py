"""Web pages as browsers save them with all that belongs to them, in one file of the form of a mail."""

import re
from collections.abc import Iterator
from email.message import Message

from bias_annotator.errors import UserError
from bias_annotator.readers.html import LOSES, Envelope, read_html
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.mail import charset_of, content_of, header, leaves, parse_mail
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS

_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_FRAME = re.compile(rb"<iframe\b[^>]*?\bsrc=[\"']cid:([^\"'>]{1,200})[\"'][^>]*>(?:\s*</iframe>)?", re.IGNORECASE)
_BODY = re.compile(rb"<body\b[^>]*>(.*?)(?:</body>|\Z)", re.IGNORECASE | re.DOTALL)
_POST = re.compile(r"https?://(?:[\w-]+\.)*(twitter|x|facebook|instagram|tiktok|truthsocial)\.com/", re.IGNORECASE)
_CLASSES = {
    "twitter": "twitter-tweet",
    "x": "twitter-tweet",
    "facebook": "fb-post",
    "instagram": "instagram-media",
    "tiktok": "tiktok-embed",
    "truthsocial": "truthsocial-embed",
}


class MhtmlReader:
    """Reads a page that a browser saved as a web archive; nothing that it names is opened."""

    name = "mhtml"
    title = "Saved web page"
    suffixes = (".mhtml", ".mht")
    loses = LOSES
    isolated = BOUNDS.page

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """The one document of the page; UserError when the file holds none."""
        data = source.content(BOUNDS.page.taken)
        message = parse_mail(data, source.name)
        page = _page(message)
        if page is None:
            raise UserError(f"“{source.name}” holds no web page.", "Save it from the browser again.")
        content, damage = content_of(page)
        address = header(message, "Snapshot-Content-Location") or header(page, "Content-Location")
        url = address if address.startswith(("http://", "https://")) else ""
        envelope = Envelope(source.name, charset_of(page), url, sha256=digest(data), warnings=damage)
        yield read_html(_with_posts(content, message), envelope, options.encoding)


def _page(message: Message) -> Message | None:
    """The part that is the page: the one that the file says it starts with, else the first."""
    pages = [part for part in leaves(message) if part.get_content_type() in _PAGES]
    start = str(message.get_param("start") or "").strip()
    return next((part for part in pages if start and str(part.get("Content-ID", "")).strip() == start), pages[0] if pages else None)


def _with_posts(content: bytes, message: Message) -> bytes:
    """The page, in which the frames that embed posts hold the posts, which are parts of their own in the file."""
    if not _FRAME.search(content):
        return content
    frames = {
        str(part.get("Content-ID", "")).strip().strip("<>").encode("utf-8", "replace"): part
        for part in leaves(message)
        if part.get_content_type() in _PAGES
    }

    def fill(found: re.Match[bytes]) -> bytes:
        part = frames.get(found[1])
        where = _POST.match(header(part, "Content-Location")) if part is not None else None
        if part is None or where is None:
            return found[0]
        inner = content_of(part)[0]
        body = _BODY.search(inner)
        return b'<blockquote class="%b">%b</blockquote>' % (_CLASSES[where[1].lower()].encode(), body[1] if body else inner)

    return _FRAME.sub(fill, content)
