"""WARC archives of the web: the pages that servers gave, each to be read as a saved page with its address."""

import re
from base64 import encodebytes
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote, urlsplit

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.readers.incoming import Found, Member, ReadOptions, Refusal
from bias_annotator.readers.rows import needs
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.zip import clean
from bias_annotator.settings import BOUNDS

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

    Record: TypeAlias = ArcWarcRecord
else:
    Record = object  # the library is only read when it is needed

_PAGES = ("text/html", "application/xhtml+xml")
_OTHERS = {"application/pdf": ".pdf", "text/plain": ".txt", "application/epub+zip": ".epub"}
_GOOD = "200"
_BROKEN = (OSError, ValueError, EOFError, AttributeError, OverflowError)  # the last two: no address, and lengths beyond all bounds
_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(?:\s*;\s*charset=[\"']?[\w.:-]+[\"']?)?", re.IGNORECASE)
_LONGEST = 120  # characters of a name that is made of an address
_STARTS = (b"WARC/", b"\x1f\x8b")


class WarcReader:
    """Reads a WARC archive: gives the pages and documents in it, which other readers read."""

    name = "warc"
    title = "WARC web archive"
    suffixes = (".warc", ".warc.gz")
    loses = ("requests, redirects and errors", "pictures, styles and scripts")
    isolated = BOUNDS.archive

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """What servers gave with success; how many records of other kinds there are is told at the end."""
        try:
            from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - not everybody has it
            from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 - the same
        except ModuleNotFoundError:
            raise needs("WARC archives", "warc") from None
        data = source.content(self.isolated.taken)
        if not data.startswith(_STARTS):
            raise UserError(f"“{source.name}” is not a WARC archive.", "Give it the suffix of what it is.")
        others = number = 0
        try:
            for record in ArchiveIterator(BytesIO(data)):
                if record.rec_type in ("response", "resource"):
                    number += 1
                    member = _member(record, number)
                    others += member is None
                    if member:
                        yield member
        except (ArchiveLoadFailed, *_BROKEN) as problem:
            reason = str(problem)[:200].rstrip(".")
            raise UserError(f"“{source.name}” is damaged after {number:,} records: {reason}.", "Fetch it again.") from problem
        if others:
            yield Refusal("", Message("{others} records are no pages that a server gave with success", others=f"{others:,}"), meant=True)


def _member(record: Record, number: int) -> Member | None:
    """The file in a record; None if it is none to be read."""
    headers = record.http_headers
    kind = (headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")) or ""
    mime = kind.partition(";")[0].strip().lower()
    if (headers and headers.get_statuscode() != _GOOD) or mime not in (*_PAGES, *_OTHERS):
        return None
    content = record.content_stream().read(BOUNDS.text_bytes)
    address = "".join(char for char in record.rec_headers.get_header("WARC-Target-URI") or "" if char.isprintable()).strip("<> ")
    parts = urlsplit(address)
    name = clean(unquote(f"{parts.netloc}{parts.path}").rstrip("/"))[-_LONGEST:].lstrip("./")
    if mime in _OTHERS:
        return Member(f"{number:05} {name.removesuffix(_OTHERS[mime])}{_OTHERS[mime]}", content)
    found = _TYPE.match(kind)
    head = f"MIME-Version: 1.0\nContent-Type: {found[0] if found else mime}\nContent-Transfer-Encoding: base64\n"
    head += f"Content-Location: {address}\n\n"
    return Member(f"{number:05} {name}.mhtml", head.encode() + encodebytes(content))
