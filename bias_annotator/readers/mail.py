"""Mails and saved pages in the form of mails: their parts and headers, within bounds."""

import re
from base64 import b64decode
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from bias_annotator.errors import UserError
from bias_annotator.readers.encoding import refuse_binary
from bias_annotator.settings import BOUNDS

_MULTIPART = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_LONGEST = 400  # characters of a header; the parser of addresses goes as deep as they are long
_DAMAGED = ("InvalidBase64", "InvalidCharacters")


def parse_mail(data: bytes, name: str) -> Message:
    """The mail in a file; UserError when it is none, or has parts within parts without end."""
    refuse_binary(data, name)
    if len(_MULTIPART.findall(data)) > BOUNDS.multiparts:
        raise UserError(f"“{name}” has more than {BOUNDS.multiparts} parts that hold others.", "Is it really a mail or a saved page?")
    message = message_from_bytes(data)
    if not any(message.get(header) for header in ("Content-Type", "From", "Subject", "Date")):
        raise UserError(f"“{name}” is no mail and no saved page: it has no headers.", "Choose another format with --format.")
    return message


def header(message: Message, name: str) -> str:
    """The value of a header as it is meant; "" if there is none."""
    raw = message.get(name)
    if raw is None:
        return ""
    try:
        value = str(make_header(decode_header(str(raw))))
    except (MessageError, LookupError, UnicodeError, ValueError):
        value = str(raw)
    return " ".join(value.encode("utf-8", "replace").decode().split())[:_LONGEST]


def leaves(message: Message, kind: str = "") -> Iterator[Message]:
    """The parts that hold no others, in order, without those of mails within this one; of one kind, or all of them."""
    if message.get_content_maintype() == "message":
        return
    if not message.is_multipart():
        if not kind or message.get_content_type() == kind:
            yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from leaves(part, kind)


def content_of(part: Message) -> tuple[bytes, tuple[str, ...]]:
    """The bytes of a part, and a warning when they were damaged: then those that can still be read."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if not any(type(each).__name__.startswith(_DAMAGED) for each in part.defects):
        return data, ()
    letters = re.sub(r"[^A-Za-z0-9+/]", "", str(part.get_payload()))
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    mended = b64decode(letters + "=" * (-len(letters) % 4))
    return mended, ("A part of the file is damaged (it is no valid base64), so that its text may be wrong or cut off",)


def charset_of(part: Message) -> str:
    """The encoding that a part says it is in; "" if it does not."""
    try:
        return part.get_content_charset("") or ""
    except (LookupError, UnicodeError):  # a charset that itself is written in an encoding that there is not
        return ""
