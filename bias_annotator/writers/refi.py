"""REFI-QDA: one project archive (.qdpx) that QualCoder, MAXQDA, ATLAS.ti and NVivo open."""

import re
import zipfile
from collections.abc import Iterable, Mapping
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import UUID, uuid5

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.beside import about, ascii_json, fit_xml, more, plain_xml
from bias_annotator.writers.jsonl import to_json
from bias_annotator.writers.outgoing import Carrying

if TYPE_CHECKING:
    from lxml.etree import _Element

SPACE = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
MEMO = "bias_annotator: "  # begins the last line of a description, in which stands what the format has no place for
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OURS = UUID("6f2d6f0b-5f0d-5d3e-9d4e-6c7f2b7f6a10")  # from which names that are no UUIDs get one
_FIXED = (1980, 1, 1, 0, 0, 0)  # the time of every file in the archive, so that the same project gives the same bytes
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_SHOWN = 40  # characters of what is selected that name it
_EPOCH = "1970-01-01T00:00:00Z"
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a6d00", "#7b4fa3", "#666666")
_IN_MEMORY = 1 << 24  # bytes of the project file that wait in memory before they wait on the disk


class RefiWriter(Carrying):
    """Writes texts as UTF-8 without a byte order mark, lines ended by LF; positions are code points."""

    name = "refi"
    title = "REFI-QDA project"
    suffixes = (".qdpx",)
    reader = "refi"

    def write(self, items: Iterable[Annotated], scheme: Scheme, out: BinaryIO) -> None:
        """Texts one after the other, and after them the project file, in which they are named in the same order."""
        people: dict[str, str] = {}
        labels = {label.name: guid("code", label.name) for label in scheme.labels}
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive, SpooledTemporaryFile(_IN_MEMORY) as sources:
            links: list[bytes] = []
            for item in items:
                native = to_json(item)
                name = guid("document", native["id"])
                _put(archive, f"sources/{name}.txt", native["text"].encode())
                sources.write(_bytes(_source(item, native, people, labels)))
                links += [_bytes(_link(each)) for each in native["relations"]]
            with archive.open(_info("project.qde"), "w", force_zip64=True) as project:
                project.write(_head(scheme, people, labels))
                sources.seek(0)
                while piece := sources.read(1 << 16):
                    project.write(piece)
                project.write(b"</Sources>\n" + (b"<Links>\n" + b"".join(links) + b"</Links>\n" if links else b"") + b"</Project>\n")

    def companions(self, scheme: Scheme) -> Mapping[str, bytes]:
        """The labels as a codebook."""
        root = _element("CodeBook", {"origin": "Bias Annotator"}, CODEBOOK)
        root.append(_codes(scheme, {label.name: guid("code", label.name) for label in scheme.labels}, CODEBOOK))
        return {".qdc": _DECLARATION + _bytes(root)}


def guid(kind: str, name: str) -> str:
    """The name itself where it is the UUID of a span, else a UUID made of it, which nothing of another kind has."""
    return name if kind == "span" and _UUID.fullmatch(name) else str(uuid5(_OURS, f"{kind}:{name}"))


def _head(scheme: Scheme, people: Mapping[str, str], labels: Mapping[str, str]) -> bytes:
    """What comes before the sources: people, labels, and which fields of metadata there are."""
    root = _element("Project", {"name": fit_xml(scheme.title), "origin": "Bias Annotator", "creationDateTime": _EPOCH})
    if people:
        users = _sub(root, "Users")
        for name, number in people.items():
            _sub(users, "User", {"guid": number, "name": name})
    _sub(root, "CodeBook").append(_codes(scheme, labels, SPACE))
    _sub(root, "Sources").text = "\n"
    whole = _bytes(root)
    return _DECLARATION + whole[: whole.rindex(b"</Sources>")]


def _codes(scheme: Scheme, labels: Mapping[str, str], space: str) -> "_Element":
    root = _element("Codes", {}, space)
    for place, (name, number) in enumerate(labels.items()):
        label = scheme.label(name)
        colour = _COLOURS[(label.colour - 1 if label else place) % len(_COLOURS)]
        code = _sub(root, "Code", {"guid": number, "name": name, "isCodable": "true", "color": colour}, space)
        if label and label.description:
            _sub(code, "Description", space=space).text = fit_xml(label.description)
    return root


def _source(item: Annotated, native: Mapping[str, Any], people: dict[str, str], labels: dict[str, str]) -> "_Element":
    """A text with its description and everything that is marked in it."""
    name = guid("document", native["id"])
    path = {"plainTextPath": f"internal://{name}.txt", "creationDateTime": _EPOCH}
    root = _element("TextSource", {"guid": name, "name": fit_xml(item.document.title) or native["id"], **path})
    ids = {guid("relation", each["id"]): each["id"] for each in native["relations"]}
    _sub(root, "Description").text = MEMO + ascii_json({**about(item, native), **({"relation_ids": ids} if ids else {})})
    for each in native["annotations"]:
        user = people.setdefault(each["annotator"], guid("user", each["annotator"]))
        code = labels.setdefault(each["label"], guid("code", each["label"]))
        said = _memo(each)
        for place, (start, end) in enumerate(each["fragments"]):
            selection = guid("span", each["id"]) if place == 0 else guid("piece", f"{each['id']} {place}")
            moments = {
                "creatingUser": user,
                "creationDateTime": each["created"],
                "modifyingUser": user,
                "modifiedDateTime": each["modified"],
            }
            stretch = {
                "guid": selection,
                "name": fit_xml(native["text"][start:end])[:_SHOWN],
                "startPosition": str(start),
                "endPosition": str(end),
            }
            marked = _sub(root, "PlainTextSelection", {**stretch, **moments})
            _sub(marked, "Description").text = said if place == 0 else MEMO + ascii_json({"id": each["id"]})
            coding = _sub(marked, "Coding", {"guid": guid("coding", selection), "creatingUser": user, "creationDateTime": each["created"]})
            _sub(coding, "CodeRef", {"targetGUID": code})
    return root


def _memo(each: Mapping[str, Any]) -> str:
    """The note, and on the last line what has no other place."""
    noted = plain_xml(each["note"]) and "\r" not in each["note"]
    kept = more(each, ("created", "modified", "layer", *(("note",) if noted else ())))
    return (f"{each['note']}\n" if noted and each["note"] else "") + MEMO + ascii_json(kept)


def _link(each: Mapping[str, Any]) -> "_Element":
    ends = {"originGUID": guid("span", each["from"]), "targetGUID": guid("span", each["to"])}
    return _element("Link", {"guid": guid("relation", each["id"]), "name": each["label"], "direction": "OneWay", **ends})


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(_info(name), content)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _FIXED)  # not compressed, since what comes of that depends on the system
    info.create_system = 3  # the same on every system
    info.external_attr = 0o644 << 16
    return info


def _element(name: str, attributes: Mapping[str, str], space: str = SPACE) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    return etree.Element(f"{{{space}}}{name}", dict(attributes), nsmap={None: space})  # type: ignore[dict-item]  # None is how lxml calls the default namespace


def _sub(parent: "_Element", name: str, attributes: Mapping[str, str] | None = None, space: str = SPACE) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    return etree.SubElement(parent, f"{{{space}}}{name}", dict(attributes or {}))


def _bytes(root: "_Element") -> bytes:
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    return etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"
