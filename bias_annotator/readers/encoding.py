"""From bytes to a string: which encoding, and what was odd about it."""

import codecs
import re
from dataclasses import dataclass

from bias_annotator.errors import UserError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, or a DOCX, ODT or EPUB document"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
)
_BAD_SHARE = 0.001  # of the bytes of a text that still counts as UTF-8
_FEW = 3  # stray bytes that a short text may have
_LIKELY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "mac_roman", "koi8_r", "koi8_u",
    "shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr", "iso8859_2", "iso8859_15",
]  # fmt: skip
_WESTERN = {"cp1250", "cp1254", "iso8859_2", "iso8859_15", "mac_roman", "cp1252"}
_AS_GOOD = 0.02
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.02
_MOJIBAKE = re.compile("â€[œ\u009dš™˜“”¦]|Ã[\u00a0-\u00bf]|Â[\u00a0«»]")
_NON_CHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(0x10000 * plane + 0xFFFE)}{chr(0x10000 * plane + 0xFFFF)}" for plane in range(17))
_ODD = (
    (re.compile("[\u202a-\u202e\u2066-\u2069]"), "direction control characters"),
    (re.compile(r"(?<=\w)[\u200b\u2060\ufeff](?=\w)"), "invisible characters inside words"),
    (re.compile("[\U000e0000-\U000e007f]"), "tag characters"),
    (re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]"), "private-use characters"),
    (re.compile(f"[{_NON_CHARACTERS}]"), "non-characters"),
    (re.compile("\x1b\\[[0-9;]*[A-Za-z]"), "terminal escape sequences"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded source (with its line ends and a leading U+FEFF as they were), its encoding, and warnings as sentences."""

    content: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """Decode a file of text: BOM, strict UTF-8, UTF-16 without BOM, UTF-8 with a few bad bytes, then a likely encoding.

    Raises UserError, naming the kind, for what is no text, and for text whose encoding cannot be told.
    """
    _refuse_binary(data, name)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _with_bom(data[len(bom) :], encoding)
    wide = _utf16_without_bom(data) if b"\x00" in data[:4096] else None
    if wide:
        return wide
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as problem:
        for attempt in (_mostly_utf8(data, problem), _guessed(data)):
            if attempt:
                return attempt
    if _CONTROL.search(data):
        raise UserError(f"“{name}” is not a text: it holds binary data.", "Choose a file of plain text.")
    raise UserError(f"The encoding of “{name}” cannot be told.", "Save it as UTF-8 and import it again.")


def oddities(content: str) -> tuple[str, ...]:
    """Warnings about characters that hide or mislead, with counts; the text stays as it is."""
    found = [f"{count} {what} in the text" for pattern, what in _ODD if (count := len(pattern.findall(content)))]
    garbled = len(_MOJIBAKE.findall(content))
    if garbled:
        found.append(f"{garbled} places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is")
    return tuple(found)


def _refuse_binary(data: bytes, name: str) -> None:
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
    head = data[:65536]
    if not kind and not data.startswith(tuple(bom for bom, _ in _BOMS)) and not _utf16_without_bom(head[: len(head) // 2 * 2]):
        controls = len(_CONTROL.findall(head)) - head.count(b"\x00") // 8
        if controls > max(8, _CONTROL_SHARE * len(head)):
            kind = "binary data"
    if kind:
        raise UserError(f"“{name}” is not a text but {kind}.", "Choose a file of plain text, Markdown or JSONL.")


def _with_bom(data: bytes, encoding: str) -> Decoded:
    content = data.decode(encoding, "replace")
    bad = content.count("\ufffd") - data.count("\ufffd".encode(encoding))
    warnings = (f"{bad} places were not valid {encoding.upper()} and became U+FFFD",) if bad > 0 else ()
    return Decoded("\ufeff" + content, encoding, warnings)


def _utf16_without_bom(data: bytes) -> Decoded | None:
    """Text of mostly Latin letters as UTF-16: every other byte is NUL."""
    sample = data[:4096]
    if len(data) % 2 or len(sample) < 4:  # noqa: PLR2004 - two units
        return None
    half = len(sample) // 2
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if zeros.count(0) > half * 0.6 and others.count(0) < half * 0.1:
            try:
                return Decoded(data.decode(encoding), encoding, (f"Read as {encoding.upper()}, which the file does not say",))
            except UnicodeDecodeError:
                return None
    return None


def _mostly_utf8(data: bytes, first: UnicodeDecodeError) -> Decoded | None:
    """UTF-8 with at most a thousandth of bad bytes, which are taken as Windows-1252."""
    if first.end == len(data) and first.reason == "unexpected end of data":
        content = data[: first.start].decode() + "\ufffd"
        return Decoded(content, "utf-8", ("The file ends in the middle of a character; U+FFFD stands there",))
    places: list[int] = []
    parts: list[str] = []
    done = 0
    while done < len(data):
        try:
            parts.append(data[done:].decode())
            break
        except UnicodeDecodeError as problem:
            places.append(done + problem.start)
            if len(places) > max(_FEW, _BAD_SHARE * len(data)):
                return None
            parts += [data[done : done + problem.start].decode(), data[places[-1] : places[-1] + 1].decode("cp1252", "replace")]
            done = places[-1] + 1
    if not _has_valid_multibyte(parts):
        return None
    where = ", ".join(map(str, places[:5])) + (" …" if len(places) > 5 else "")  # noqa: PLR2004 - enough to look at
    return Decoded("".join(parts), "utf-8", (f"{len(places)} bytes were not UTF-8 and were read as Windows-1252 (at byte {where})",))


def _has_valid_multibyte(parts: list[str]) -> bool:
    """Whether the pieces between bad bytes hold real UTF-8, so that it is the encoding and not a chance."""
    return any(not part.isascii() for part in parts[::2])


def _guessed(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import and seldom needed

    matches = from_bytes(data, cp_isolation=_LIKELY, threshold=0.15)
    best = matches.best()
    if best is None or _CONTROL.search(data.replace(b"\x1b", b"")):
        return None
    if best.encoding in _WESTERN:  # these differ in a few letters only: by far the most files are Windows-1252
        usual = next((match for match in matches if match.encoding == "cp1252"), None)
        if usual and usual.chaos <= best.chaos + _AS_GOOD:
            best = usual
    return Decoded(str(best), best.encoding, (f"The encoding was guessed as {best.encoding}; check quotation marks and accents",))
