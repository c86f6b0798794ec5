"""The encoding of a web page: byte order mark, what the envelope says, what the page says, what the bytes are."""

import codecs
import re

from bias_annotator.messages import Message
from bias_annotator.readers.decoding import decoded
from bias_annotator.readers.encoding import BOMS, Decoded, decode, refuse_binary

_HEAD = 4096  # bytes in which a page says its encoding
_META = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE
)
# What browsers read instead of what pages say.
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}


def decode_page(data: bytes, name: str, charset: str = "", chosen: str = "") -> Decoded:
    """Decode a page; what its envelope (`charset`) or head says counts where the bytes agree. UserError for what is no text.

    The encoding that a person chose, if one did, counts instead of all that.
    """
    if chosen:
        return decoded(data, name, chosen)
    refuse_binary(data, name)
    if data.startswith(tuple(bom for bom, _ in BOMS)):
        return decode(data, name)
    said, unknown = _said(data, charset)
    double: tuple[str, ...] = (Message("The page names several encodings ({names})", names=", ".join(said)),) if len(said) > 1 else ()
    double += tuple(Message("The page names an encoding that there is not ({name})", name=each) for each in unknown)
    utf8 = _strictly(data, "utf-8")
    if utf8 is not None and not (data.isascii() and said):
        lying = () if not said or "utf-8" in said else (Message("The page says that it is in {said}, but it is in UTF-8", said=said[0]),)
        return Decoded(utf8, "utf-8", double + lying)
    for encoding in said:
        content = _strictly(data, encoding)
        if content is not None:
            wrong = (
                ()
                if encoding == said[0]
                else (Message("The page says that it is in {said}, but it is in {encoding}", said=said[0], encoding=encoding),)
            )
            return Decoded(content, encoding, double + wrong)
    found = decode(data, name)
    wrong = (Message("The page says that it is in {said}, but that is not so", said=said[0]),) if said else ()
    return Decoded(found.content, found.encoding, double + wrong + found.warnings)


def _said(data: bytes, charset: str) -> tuple[list[str], list[str]]:
    """The encodings that envelope and head name, as Python calls them, each once; and the names that are none."""
    head = data[:_HEAD]
    labels = [charset, *((first or second).decode("ascii", "replace") for first, second in _META.findall(head))]
    found: dict[str, None] = {}
    unknown: dict[str, None] = {}
    for label in filter(None, labels):
        try:
            known = codecs.lookup(label.strip().lower())
        except (LookupError, ValueError):  # ValueError: a NUL in it
            unknown[label] = None
            continue
        if known._is_text_encoding:  # noqa: SLF001 - the only way to tell charsets from “rot13” and “hex”
            found[_MEANT.get(known.name, "utf-8" if known.name.startswith("utf") else known.name)] = None
    return list(found), list(unknown)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
