"""Files as other programs write them, with positions counted as they do (`from foreign import brat`)."""

import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from bias_annotator.model.document import Annotated
from bias_annotator.readers import READERS, FolderReader, Found, Incoming, ReadOptions, Refusal, SourceFile, SourceFolder

TEXT = "😀😀 “No,” she said,\nand 🇻🇪 “never.”\n\nWas für ein Theater! e\u0301h"
PIECES = ("“No,”", "she", "said,\nand 🇻🇪", "“never.”", "Theater", "e\u0301h")


def places(text: str, piece: str, unit: str = "codepoint", newline: str = "\n") -> tuple[int, int]:
    """Where a piece stands, in code points or UTF-16 units of the text with those line ends."""
    start = text.index(piece)
    before, inside = (each.replace("\n", newline) for each in (text[:start], piece))
    if unit == "utf16":
        return _utf16(before), _utf16(before) + _utf16(inside)
    return len(before), len(before) + len(inside)


def _utf16(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def read(name: str, path: Path, options: ReadOptions | None = None) -> list[Found]:
    """What a reader gives of a file or folder."""
    reader = READERS[name]
    if path.is_dir():
        assert isinstance(reader, FolderReader)
        return list(reader.read_folder(SourceFolder(path), options or ReadOptions()))
    return list(reader.read(SourceFile(path), options or ReadOptions()))


def spans(found: Iterable[Found]) -> list[tuple[str, str, str]]:
    """Whose (“gold” for that layer), label, and words of every span, sorted."""
    items = [each.annotated for each in found if isinstance(each, Incoming)]
    return sorted(each for item in items for each in spans_of(item))


def spans_of(item: Annotated) -> list[tuple[str, str, str]]:
    """The same of one document."""
    return sorted((marks.layer.title, span.label, span.quote) for marks in item.marks for span in marks.spans)


def reasons(found: Iterable[Found]) -> list[tuple[str, str]]:
    """Where and why something was refused."""
    refused = [each for item in found for each in ([item] if isinstance(item, Refusal) else getattr(item, "refused", ()))]
    return [(each.where, each.reason) for each in refused]


def refi(text: bytes, selections: Sequence[str], codes: str = '<Code guid="c1" name="opinion" isCodable="true"/>', **more: str) -> bytes:
    """A project as QualCoder writes them, with one text."""
    path = more.get("path", "internal://t1.txt")
    source = f'<TextSource guid="s1" name="news.txt" plainTextPath="{path}" creatingUser="u1">{"".join(selections)}</TextSource>'
    project = (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project name="p" origin="QualCoder" xmlns="urn:QDA-XML:project:1.0">'
        f'<Users><User guid="u1" name="ana"/><User guid="u2" name="ben"/></Users><CodeBook><Codes>{codes}</Codes></CodeBook>'
        f"<Sources>{source}{more.get('sources', '')}</Sources>{more.get('after', '')}</Project>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", more.get("project", project))
        archive.writestr(more.get("member", "sources/t1.txt"), text)
    return out.getvalue()


def selection(number: int, start: object, end: object, name: str = "", code: str = "c1", inside: str = "", after: str = "") -> str:
    """A selection with a code of Ana's on it."""
    said = f'guid="p{number}" name={quoteattr(name, {chr(10): "&#10;"})} startPosition="{start}" endPosition="{end}"'
    coding = f'<Coding guid="k{number}" creatingUser="u1"><CodeRef targetGUID="{code}"/></Coding>'
    return f"<PlainTextSelection {said}>{inside}{coding}{after}</PlainTextSelection>"


def xmi(text: str, elements: Sequence[str], user: str = "anna", head: str = "") -> str:
    """A file as INCEpTION writes them: its own note of whose it is, words, and layers of a project."""
    dkpro = "http:///de/tudarmstadt/ukp/dkpro/core/api"
    spaces = {
        "xmi": "http://www.omg.org/XMI",
        "cas": "http:///uima/cas.ecore",
        "type": f"{dkpro}/segmentation/type.ecore",
        "type2": f"{dkpro}/ner/type.ecore",
        "type3": f"{dkpro}/metadata/type.ecore",
        "type4": "http:///de/tudarmstadt/ukp/clarin/webanno/api/type.ecore",
        "custom": "http:///webanno/custom.ecore",
    }
    whole = escape(text, {chr(10): "&#10;", chr(34): "&quot;"})
    parts = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<xmi:XMI',
        *(f' xmlns:{name}="{space}"' for name, space in spaces.items()),
        ' xmi:version="2.0"><cas:NULL xmi:id="0"/>',
        f'<type4:CASMetadata xmi:id="1" sofa="9" begin="0" end="0" username="{user}" sourceDocumentName="news.txt"/>',
        '<type3:DocumentMetaData xmi:id="2" sofa="9" begin="0" end="9" language="x-unspecified" documentTitle="news.txt"/>',
        '<type:Sentence xmi:id="3" sofa="9" begin="0" end="9"/><type:Token xmi:id="4" sofa="9" begin="0" end="2" order="0"/>',
        *elements,
        f'<cas:Sofa xmi:id="9" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{whole}"/>',
        f'<cas:View sofa="9" members="1 2 3 4 {" ".join(map(str, range(10, 60)))}"/></xmi:XMI>',
    )
    return "".join(parts)


def w3c(items: Sequence[object]) -> str:
    """A page of annotations."""
    return json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": list(items)})
