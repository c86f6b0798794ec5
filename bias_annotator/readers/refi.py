"""REFI-QDA projects (.qdpx), as QualCoder, MAXQDA, ATLAS.ti and NVivo write them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from bias_annotator.errors import UserError
from bias_annotator.messages import reason_of
from bias_annotator.model.document import Source
from bias_annotator.model.offsets import OffsetError, Unit
from bias_annotator.model.text import Shape, Text, canonical
from bias_annotator.readers.blocks import blocks_of
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.jsonl import build, mended, parse_line
from bias_annotator.readers.parts import table, whose
from bias_annotator.readers.qda import codes, project_of, text_in
from bias_annotator.readers.source import SourceFile, digest
from bias_annotator.readers.units import Candidate, candidates
from bias_annotator.readers.xml import local
from bias_annotator.readers.xml_pieces import Piece, pieces
from bias_annotator.readers.zipped import Zipped

if TYPE_CHECKING:
    from lxml.etree import _Element

MEMO = "bias_annotator: "
_PARTS = ("Users", "Sources", "Links")
_LONGEST = 4  # bytes of a character in UTF-8
_NUMBER = re.compile("-?[0-9]{1,18}")
_LEAST = 3  # characters of a selection's name from which on it tells what is selected


class RefiReader:
    """Reads the plain texts of a project with what is coded in them; other sources, and codings of whole sources, are refused."""

    name = "refi"
    title = "REFI-QDA project"
    suffixes = (".qdpx",)
    loses = ()
    isolated = None

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The text sources of a project; UserError for what is no project, and for an archive that is too large unpacked."""
        with source.stream() as file:
            archive = Zipped(file, source.name, source.bounds.sources, source.bounds.unpacked)
            member, name = project_of(archive), f"{source.name}/project.qde"
            # Twice, one text after the other: what the texts share stands partly after them.
            project = _Project(source, archive, pieces(archive.pieces(member), name, _PARTS))
            for inside, each in pieces(archive.pieces(member), name, _PARTS):
                if inside == "Sources":
                    yield _found(project, each, f"source “{each.get('name', '')[:80]}”", options)


def _found(project: "_Project", each: "_Element", where: str, options: ReadOptions) -> Incoming | Refusal:
    """The document of a source, or why there is none."""
    if local(each) != "TextSource":
        return Refusal(where, f"it is no text ({local(each)})")
    try:
        return project.document(each, where, options)
    except UserError as problem:
        return Refusal(where, problem.sentence)
    except (ValueError, RecursionError) as problem:
        return Refusal(where, reason_of(problem))


class _Link(NamedTuple):
    """A link from one selection to another, and its place in the file."""

    place: int
    guid: str
    name: str
    target: str


class _Project:
    """What the sources of a project share."""

    def __init__(self, source: SourceFile, archive: Zipped, parts: Iterable[Piece]) -> None:
        """Reads through the whole project. UserError for what is none."""
        self._archive, self._most = archive, _LONGEST * source.bounds.text_bytes
        self._codes: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._links: dict[str, list[_Link]] = {}  # by where they begin
        for place, (inside, each) in enumerate(parts):
            if not inside and local(each) != "Project":
                raise UserError(f"“{source.name}” holds no REFI-QDA project.", "Choose another file.")
            if inside == "Users":
                self._people[each.get("guid", "")] = each.get("name", "")
            elif inside == "Links":
                link = _Link(place, each.get("guid", ""), each.get("name", ""), each.get("targetGUID", ""))
                self._links.setdefault(each.get("originGUID", ""), []).append(link)
            elif local(each) == "CodeBook":
                self._codes = codes(each)

    def document(self, element: "_Element", where: str, options: ReadOptions) -> Incoming:
        """One text with its selections."""
        note, ours = _memo(element)
        text, source = self._text(element, marked=not ours)  # our own exports never put a mark before a text
        about: dict[str, Any] = dict(ours)
        if not ours:
            metadata = {"title": element.get("name", ""), **({"description": note} if note else {})}
            blocks = [{"kind": str(each.kind), "start": each.start, "end": each.end} for each in blocks_of(text.content)]
            about = {"metadata": metadata, "blocks": blocks}
        about.setdefault("source", _told(source))
        selections = [each for each in element if local(each) == "PlainTextSelection"]
        way = _way(text, source.shape, options.unit, selections)
        annotations, names = self._annotations(selections, way, text)
        ids = table(about.pop("relation_ids", None))
        about |= {"annotations": annotations, "relations": list(self._relations(names, ids))}
        # Positions are code points by now, so that nothing of how they were counted matters any more.
        counted = replace(options, unit=Unit.CODEPOINT)
        came = build(mended(about), (text, replace(source, shape=Shape())), where, counted, element.get("name", ""), "import:refi")
        whole = [Refusal(where, "a code on the whole of it marks no stretch of text") for each in element if local(each) == "Coding"]
        return Incoming(came.annotated, (*whole, *came.refused), (*self._warnings(source, way), *came.warnings))

    def _text(self, element: "_Element", *, marked: bool) -> tuple[Text, Source]:
        path = element.get("plainTextPath")
        inside = next((each.text or "" for each in element if local(each) == "PlainTextContent"), None)
        data = text_in(self._archive, path, self._most) if path else (inside or "").encode()
        if not path and inside is None:
            message = "it has no plain text"
            raise ValueError(message)
        try:
            content = data.decode()
        except UnicodeDecodeError as problem:
            message = f"byte {problem.start + 1} of its text is not valid UTF-8"
            raise ValueError(message) from None
        text, shape = canonical(content, marked=marked)
        if not text.content.strip():
            message = "its text is empty"
            raise ValueError(message)
        return text, Source(digest(data), "utf-8", shape)

    def _annotations(
        self, selections: list["_Element"], way: Candidate, text: Text
    ) -> tuple[list[dict[str, Any] | ValueError], dict[str, str]]:
        """A span for each code of each selection, and the ids of the first of each by the selection's."""
        pieces: dict[str, dict[str, Any]] = {}
        found: list[dict[str, Any] | ValueError] = []
        names: dict[str, str] = {}
        for each in selections:
            note, ours = _memo(each)
            try:
                stretch = _stretch(each, way, text)
                if ours.keys() == {"id"} and ours["id"] in pieces:
                    pieces[ours["id"]]["fragments"].append(stretch)
                    continue
                made = list(self._coded(each, note, ours, stretch))
            except ValueError as problem:
                found.append(ValueError(f"{each.get('guid', '')}: {problem}"))
                continue
            found += made
            names[each.get("guid", "")] = made[0]["id"]
            pieces.setdefault(made[0]["id"], made[0])
        return found, names

    def _coded(self, element: "_Element", note: str, ours: Mapping[str, Any], stretch: list[int]) -> Iterator[dict[str, Any]]:
        codings = [each for each in element if local(each) == "Coding"]
        if not codings:
            message = "no code is on it"
            raise ValueError(message)
        for place, coding in enumerate(codings):
            target = next((each.get("targetGUID", "") for each in coding if local(each) == "CodeRef"), "")
            if target not in self._codes:
                message = f"its code {target} is not in the project"
                raise ValueError(message)
            said = {"id": element.get("guid") if place == 0 else coding.get("guid"), "label": self._codes[target], "note": note}
            moments = {
                "created": coding.get("creationDateTime") or element.get("creationDateTime"),
                "modified": element.get("modifiedDateTime"),
            }
            owner = whose(self._people.get(coding.get("creatingUser") or element.get("creatingUser") or "", ""))
            first = ours if place == 0 else {}
            layer = {"layer": "annotator"} if first else {}
            yield {**said, **{key: value for key, value in moments.items() if value}, **layer, **owner, **first, "fragments": [stretch]}

    def _relations(self, names: Mapping[str, str], ids: Mapping[str, Any]) -> Iterator[dict[str, Any] | ValueError]:
        for link, origin in sorted((link, guid) for guid in names for link in self._links.get(guid, ())):
            if link.target not in names:
                yield ValueError(f"it leads to {link.target}, which is not there or was refused")
                continue
            identity = {"id": ids.get(link.guid, link.guid)} if link.guid else {}
            yield {"label": link.name or "link", "from": names[origin], "to": names[link.target], **identity}

    def _warnings(self, source: Source, way: Candidate) -> tuple[str, ...]:
        told = ("its text begins with a byte order mark, which the format forbids",) if source.shape.bom else ()
        return told if way.unit is Unit.CODEPOINT else (*told, f"the names of selections fit {way.title}, so positions were read as such")


def _memo(element: "_Element") -> tuple[str, dict[str, Any]]:
    """The description of an element, and what our own exports keep on the last line of it."""
    words = next((each.text or "" for each in element if local(each) == "Description"), "")
    note, _, last = f"\n{words}".rpartition("\n")
    if not last.startswith(MEMO):
        return words, {}
    return note.removeprefix("\n"), parse_line(last.removeprefix(MEMO).encode())


def _told(source: Source) -> dict[str, Any]:
    shape = source.shape
    more = {"bom": shape.bom, "crlf": list(shape.crlf), "replaced": shape.replaced}
    return {"sha256": source.sha256, "encoding": source.encoding, "newline": str(shape.newline), **more}


def _position(element: "_Element", name: str) -> int:
    said = element.get(name, "")
    if not _NUMBER.fullmatch(said):
        message = f"“{name}” must be a whole number, not “{said[:40]}”"
        raise ValueError(message)
    return int(said)


def _stretch(element: "_Element", way: Candidate, text: Text) -> list[int]:
    start, end = (_position(element, name) for name in ("startPosition", "endPosition"))
    try:
        places = [way.to_codepoint(start), way.to_codepoint(end)]
    except OffsetError as problem:
        raise ValueError(str(problem)) from None
    if not 0 <= places[0] < places[1] <= len(text):
        message = f"{start}–{end} is not a stretch of a text of {len(text)} characters"
        raise ValueError(message)
    return places


def _way(text: Text, shape: Shape, unit: Unit | None, selections: list["_Element"]) -> Candidate:
    """What positions count: the way under which most names of selections are how the selected text begins; else as the standard says."""
    ways = [*candidates(text, replace(shape, bom=False), unit), *(candidates(text, shape, unit) if shape.bom else [])]
    named = [each for each in selections if len(each.get("name", "").strip()) >= _LEAST]
    counts = [sum(_begins(each, way, text) for each in named) for way in ways]
    return ways[counts.index(max(counts))]


def _begins(element: "_Element", way: Candidate, text: Text) -> bool:
    try:
        start, end = _stretch(element, way, text)
    except ValueError:
        return False
    name = " ".join(element.get("name", "").removesuffix("…").removesuffix("...").split())
    return " ".join(text.content[start:end].split()).startswith(name)
