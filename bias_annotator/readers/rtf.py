"""RTF documents: the text as it stands when all tracked changes are accepted."""

import re
from collections.abc import Iterator

from bias_annotator.errors import UserError
from bias_annotator.model.document import Metadata
from bias_annotator.readers.building import TextBuilder
from bias_annotator.readers.encoding import kind_of
from bias_annotator.readers.incoming import Found, ReadOptions
from bias_annotator.readers.rtf_text import RtfText
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.settings import BOUNDS

_START = re.compile(rb"\s*\{\s*\\rtf")
_MARK = b"\xef\xbb\xbf"


class RtfReader:
    """Reads an RTF document as one document."""

    name = "rtf"
    title = "RTF"
    suffixes = (".rtf",)
    loses = ("annotations", "comments", "headers and footers", "pictures", "text emphasis and links")
    isolated = BOUNDS.process

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The one document of the file; UserError when it is empty or no RTF document."""
        data = source.content(self.isolated.taken)
        if not _START.match(data.removeprefix(_MARK)):
            true = kind_of(data) or "something else"
            raise UserError(f"“{source.name}” is not an RTF document but {true}.", "Give it the suffix of what it is.")
        builder = TextBuilder(source.name, "rtf 1")
        text = RtfText()
        for kind, content, attributes in text.read(data.removeprefix(_MARK)):
            builder.add(kind, content, attributes)
        builder.warn(text.deleted, "tracked deletions: the text is as if all changes were accepted")
        builder.warn(text.hidden, "stretches of hidden text were left out")
        metadata = Metadata(text.info.get("title", ""), author=text.info.get("author", ""), extra={"subject": text.info.get("subject", "")})
        yield builder.incoming(metadata, digest(data), "rtf")
