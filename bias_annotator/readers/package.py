"""Documents that are a ZIP of XML (DOCX, ODT, EPUB): opened, and told from what only has their suffix."""

from bias_annotator.errors import UserError
from bias_annotator.readers.encoding import kind_of
from bias_annotator.readers.zipped import Zipped

_OLE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_MIMES = {
    b"application/epub+zip": "an EPUB document",
    b"application/vnd.oasis.opendocument.text": "an ODT document",
    b"application/vnd.oasis.opendocument.spreadsheet": "an ODS table",
    b"application/vnd.oasis.opendocument.presentation": "an ODP presentation",
}
_PARTS = (
    ("word/", "a DOCX document"),
    ("xl/", "an Excel table"),
    ("ppt/", "a PowerPoint presentation"),
    ("index/document.iwa", "a Pages document"),
    ("index/", "an iWork document"),
    ("index.xml", "an iWork document"),
)


def package(data: bytes, name: str, kind: str) -> Zipped:
    """The open package; UserError, naming the true kind, when it is none of `kind` (“a DOCX document”)."""
    if data.startswith(_OLE) and _LOCKED in data:
        raise UserError(f"“{name}” is password-protected.", "Save a copy without a password.")
    if not data.startswith(b"PK"):
        true = kind_of(data) or "something else"
        raise UserError(f"“{name}” is not {kind} but {true}." if data else f"“{name}” is empty.", f"Save it as {kind} first.")
    opened = Zipped(data, name)  # an archive without files ends where it begins
    true = package_kind(opened)
    if true != kind:
        raise UserError(f"“{name}” is not {kind} but {true}.", "Give it the suffix of what it is.")
    return opened


def package_kind(opened: Zipped) -> str:
    """What a ZIP is, by what lies in it."""
    mime = next((each for each in opened.members if each.filename == "mimetype" and each.file_size < 100), None)  # noqa: PLR2004 - a name
    if mime and (known := _MIMES.get(opened.read(mime).strip().removesuffix(b"-template"))):
        return known
    names = [each.filename.lower() for each in opened.members]
    if "meta-inf/container.xml" in names:
        return "an EPUB document"
    return next((kind for part, kind in _PARTS if any(each.startswith(part) for each in names)), "a ZIP archive")
