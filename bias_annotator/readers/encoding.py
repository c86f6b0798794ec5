"""From bytes to a string: which encoding, and what was odd about it."""

import codecs
import re
from dataclasses import dataclass
from unicodedata import category

from bias_annotator.errors import UserError
from bias_annotator.messages import Message

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PDF, _ZIP, _RTF = "a PDF document", "a ZIP archive, or a DOCX, ODT or EPUB document", "an RTF document"
_SUFFIXES = {_PDF: ".pdf", _ZIP: ".zip .docx .odt .epub .xlsx", _RTF: ".rtf"}  # of kinds that other readers take
_MAGIC = (
    (b"%PDF-", _PDF),
    (b"PK\x03\x04", _ZIP),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", _RTF),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"OggS\0", "a sound file"),
    *((b"ID3" + bytes([version]), "a sound file") for version in (2, 3, 4)),
)
_MAGICS = tuple(magic for magic, _ in _MAGIC)
_MARKS = tuple(bom for bom, _ in BOMS)
_BAD_SHARE = 0.001  # of the bytes of a text that still counts as UTF-8
_FEW = 3  # stray bytes that a short text may have
_STRAY = re.compile("[\udc80-\udcff]")  # what "surrogateescape" makes of bytes that are not UTF-8
_MULTIBYTE = re.compile("[^\x00-\x7f\udc80-\udcff]")
# Half surrogates and overlong forms, which some programs write and UTF-8 forbids; a character cut off at the end.
_FORBIDDEN = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]|[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]|\xf0[\x80-\x8f][\x80-\xbf]{2}")
_CUT = re.compile(
    rb"(?:[\xc2-\xdf]|[\xe1-\xef][\x80-\xbf]?|\xe0[\xa0-\xbf]?|[\xf1-\xf4][\x80-\xbf]{0,2}|\xf0(?:[\x90-\xbf][\x80-\xbf]?)?)\Z"
)
_SAMPLE = 4096  # bytes that tell whether a file is UTF-16 without saying so
_PLAIN = re.compile(r"[ \n.,،。、，]")
_LIKELY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "mac_roman", "koi8_r", "koi8_u",
    "shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr", "iso8859_2", "iso8859_15",
]  # fmt: skip
# What Windows-1252 gives when it is the wrong guess: capitals within or right before capitalised words and after stops,
# signs within words, letters of Iceland.
_NOT_WESTERN = re.compile(
    "(?<=[a-zß-ÿ])[À-ÞŠŒŽŸ]|[À-ÞŠŒŽŸ](?=[A-Z][a-z])|(?<=[.,;:!?])[À-ÿŠŒŽŸšœžƒ]|(?<=[^\\W\\d_])[^\\w\x00-\x7f‘’“”–—…\xa0\xad·](?=[^\\W\\d_])"
    "|[a-z]{3}[¹³]|[¹²³¼½¾](?=[a-z])|[ÐÞÝðþý]"
)
_FOREIGN, _FOREIGN_SHARE = 5, 0.1  # accented letters of a text that Windows-1252 spells, at most: so many and of all letters
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_CONTROL = re.compile(b"[" + re.escape(_CONTROLS) + b"]")
_ASCII = bytes(range(128))
_CONTROL_SHARE = 0.02
_WIDE_SHARE = 0.1  # of bytes that are control characters: more than that may be UTF-16
_MOJIBAKE = re.compile("â€[œ\u009dš™˜“”¦]|â\x80[\x93\x94\x98-\x9d\xa6]|Ã[\u00a0-\u00bf]|Â[\u00a0«»]")
_HEAPED = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # which stack up on any letter
_NON_CHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(0x10000 * plane + 0xFFFE)}{chr(0x10000 * plane + 0xFFFF)}" for plane in range(17))
_ODD = (
    (re.compile("[\u202a-\u202e\u2066-\u2069]"), Message("direction control characters")),
    (re.compile(r"(?<=\w)[\u200b\u2060\ufeff](?=\w)"), Message("invisible characters inside words")),
    (re.compile("[\U000e0000-\U000e007f]"), Message("tag characters")),
    (re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]"), Message("private-use characters")),
    (re.compile(f"[{_NON_CHARACTERS}]"), Message("non-characters")),
    (re.compile("\x1b\\[[0-9;]*[A-Za-z]"), Message("terminal escape sequences")),
    (re.compile(f"[{_HEAPED}]{{21,}}"), Message("letters with more than 20 combining marks")),
)
# One character of each of these, and of what was read in a wrong encoding: most texts have none, which is quickly found out.
_SUSPECT = re.compile(
    f"[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\U000e0000-\U000e007f\ue000-\uf8ff\U000f0000-\U0010ffff\x1bâÃÂ{_NON_CHARACTERS}{_HEAPED}]"
)


class EncodingError(UserError):
    """The encoding of a text cannot be told. A person may know it."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded source (with its line ends and a leading U+FEFF as they were), its encoding, and warnings as sentences."""

    content: str
    encoding: str
    warnings: tuple[str, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether a person may know the encoding better."""
        return bool(self.warnings or garbled(self.content))


def decode(data: bytes, name: str) -> Decoded:
    """Decode a file of text: BOM, strict UTF-8, UTF-16 without BOM, UTF-8 with a few bad bytes, then a likely encoding.

    Raises UserError, naming the kind, for what is no text, and for text whose encoding cannot be told.
    """
    refuse_binary(data, name)
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _with_bom(data[len(bom) :], encoding)
    head = data[:_SAMPLE]
    crowded = _controls(head) > _WIDE_SHARE * len(head)
    zeros = b"\x00" in head
    if zeros and crowded and (wide := _utf16_without_bom(data)):
        return wide
    try:
        return _seven_bit(data) or Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        attempts = (_utf16_without_bom, mostly_utf8, _western, _guessed) if zeros else (mostly_utf8, _western, _guessed)
        if found := next((found for attempt in attempts if (found := attempt(data))), None):
            return found
    if _CONTROL.search(data):
        raise UserError(Message("“{name}” is not a text: it holds binary data.", name=name), _hint())
    raise EncodingError(Message("The encoding of “{name}” cannot be told.", name=name), "Choose its encoding, or save it as UTF-8.")


def oddities(content: str) -> tuple[str, ...]:
    """Warnings about characters that hide or mislead, with counts; the text stays as it is."""
    foreign = content.encode().translate(None, _ASCII).decode()  # what is not ASCII: little, mostly
    if "\x1b" not in content and not _SUSPECT.search(foreign):
        return ()
    found: list[str] = [
        Message("{count} {what} in the text", count=count, what=what) for pattern, what in _ODD if (count := len(pattern.findall(content)))
    ]
    if count := garbled(content):
        found.append(
            Message(
                "{count} places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is", count=count
            )
        )
    return tuple(found)


def garbled(content: str) -> int:
    """How many places look as if they had been read in a wrong encoding before."""
    return len(_MOJIBAKE.findall(content))


def kind_of(data: bytes) -> str:
    """What a file is by its first bytes, if that is known and it is no text; "" else."""
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), "") if data.startswith(_MAGICS) else ""


def refuse_binary(data: bytes, name: str) -> None:
    """Raise UserError, naming the kind, for what is no text by its first bytes."""
    kind = ""
    head = data[:65536]
    if not data.startswith(_MARKS):
        controls = _controls(head) - head.count(b"\x00") // 8
        if controls > max(8, _CONTROL_SHARE * len(head)) and not _utf16_without_bom(data):
            kind = "binary data"
    refuse_kind(data, name, kind)


def refuse_kind(data: bytes, name: str, otherwise: str = "") -> None:
    """The same for what says by its first bytes what it is; `otherwise` is what a file is that does not say it."""
    if kind := kind_of(data) or otherwise:
        raise UserError(Message("“{name}” is not a text but {kind}.", name=name, kind=kind), _hint(kind))


def _hint(kind: str = "") -> Message:
    """What can be done with a file that is no text: another suffix leads to the reader of its kind, or no reader takes it."""
    from bias_annotator.readers import known_suffixes  # noqa: PLC0415 - the table of readers holds those that come here

    if kind in _SUFFIXES:
        return Message("Give it the suffix of what it is: {suffixes}.", suffixes=_SUFFIXES[kind])
    return Message("What can be read: {suffixes}.", suffixes=known_suffixes())


def _controls(data: bytes) -> int:
    return len(data) - len(data.translate(None, _CONTROLS))


def _with_bom(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded("\ufeff" + data.decode(encoding), encoding)
    except UnicodeDecodeError:
        mended = mostly_utf8(data) if encoding == "utf-8" else None
    if mended:
        return Decoded("\ufeff" + mended.content, encoding, mended.warnings)
    content = data.decode(encoding, "replace")
    bad = content.count("\ufffd") - data.decode(encoding, "ignore").count("\ufffd")
    return Decoded(
        "\ufeff" + content,
        encoding,
        (Message("{count} places were not valid {encoding} and became U+FFFD", count=bad, encoding=encoding.upper()),),
    )


def _utf16_without_bom(data: bytes) -> Decoded | None:
    """UTF-16 by its byte order in which a sample has only characters of texts, and the more blanks, stops and line ends."""
    if len(data) < 4:  # noqa: PLR2004 - two units
        return None
    plain = {encoding: _plain_count(data[:_SAMPLE], encoding) for encoding in ("utf-16-le", "utf-16-be")}
    encoding = max(plain, key=plain.__getitem__)
    if not plain[encoding]:
        return None
    found = _with_bom(data, encoding)
    return Decoded(
        found.content[1:],
        encoding,
        (Message("Read as {encoding}, which the file does not say", encoding=encoding.upper()), *found.warnings),
    )


def _plain_count(sample: bytes, encoding: str) -> int:
    """How many blanks, stops and line ends a sample has in an encoding; 0 when it has what texts have not, or hardly any."""
    content = sample.decode(encoding, "ignore")
    odd = sum(category(char)[0] == "C" and char not in "\t\n\r\ufeff\u200b\u200c\u200d\u200e\u200f" for char in content)
    count = len(_PLAIN.findall(content))
    return count if odd <= len(content) // 100 and count >= len(content) // 100 else 0


def _seven_bit(data: bytes) -> Decoded | None:
    """Japanese mail of old, in ASCII and escape sequences."""
    if not data.isascii() or (b"\x1b$B" not in data and b"\x1b$@" not in data):
        return None
    try:
        return Decoded(data.decode("iso2022_jp"), "iso2022_jp", _guess("iso2022_jp"))
    except UnicodeDecodeError:
        return None


def mostly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with at most a thousandth of bad bytes, which are taken as Windows-1252; what UTF-8 forbids becomes U+FFFD."""
    cut = _CUT.search(data, max(0, len(data) - 3))
    body, forbidden = _FORBIDDEN.subn("\ufffd".encode(), data[: cut.start()] if cut else data)
    content = body.decode("utf-8", "surrogateescape")
    strays = [found.start() for found in _STRAY.finditer(content)]
    if len(strays) > max(_FEW, _BAD_SHARE * len(data)) or not (_MULTIBYTE.search(content) or (cut and len(cut[0]) > 1)):
        return None
    content = _STRAY.sub(lambda found: bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace"), content)
    warnings: list[str] = []
    if strays:
        where = ", ".join(f"{place:,}" for place in strays[:5]) + (" …" if len(strays) > 5 else "")  # noqa: PLR2004 - enough to look at
        count = len(strays)
        warnings.append(
            Message("{count} bytes were not UTF-8 and were read as Windows-1252 (at character {where})", count=count, where=where)
        )
    if forbidden:
        warnings.append(Message("{count} characters were written as UTF-8 forbids and became U+FFFD", count=forbidden))
    if cut:
        warnings.append(Message("The file ends in the middle of a character; U+FFFD stands there"))
    return Decoded(content + "\ufffd" * bool(cut), "utf-8", tuple(warnings))


def _western(data: bytes) -> Decoded | None:
    """Windows-1252, by far the most frequent encoding after UTF-8, where nothing in the text speaks against it."""
    try:
        content = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = [char for char in content if char.isalpha()]
    foreign = sum(not char.isascii() for char in letters)
    if foreign > _FOREIGN + _FOREIGN_SHARE * len(letters) or _NOT_WESTERN.search(content) or _CONTROL.search(data):
        return None
    return Decoded(content, "cp1252", _guess("cp1252"))


def _guess(encoding: str) -> tuple[str]:
    return (Message("The encoding was guessed as {encoding}; check quotation marks and accents", encoding=encoding),)


def _guessed(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and seldom needed

    best = from_bytes(data, cp_isolation=_LIKELY, threshold=0.15).best()
    if best is None or _CONTROL.search(data.replace(b"\x1b", b"")):
        return None
    return Decoded(str(best), best.encoding, _guess(best.encoding))
