"""The examples of docs/formats.md, and the document that those of writers are made of (`from examples import section`)."""

import io
import json
import re
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from corpus import ANA, SCHEME, span

from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, RelationId
from bias_annotator.model.people import Status, Work
from bias_annotator.model.span import Marks, Relation
from bias_annotator.model.text import Newline, Shape, Text
from bias_annotator.readers.source import digest
from bias_annotator.writers import About, AnyWriter, Figure, FolderWriter, OutFolder

PAGE = Path(__file__).parents[1] / "docs" / "formats.md"


NEEDED = {"spacy": "spacy"}  # packages that formats need and the tests do not install, since they are heavy


def where_usable(names: Iterable[str], things: Mapping[str, object] | None = None) -> list[object]:
    """The names of formats as parameters of tests, or what `things` has under them; skipped where a package is missing."""

    def missing(name: str) -> bool:
        return name in NEEDED and find_spec(NEEDED[name]) is None

    return [
        pytest.param(things[name] if things else name, id=name, marks=pytest.mark.skipif(missing(name), reason="needs a heavy package"))
        for name in names
    ]


# Losses that do not occur in the corpus; tests of their formats have them.
RARE = {
    "pieces of spans that overlap others of the same label",
    "borders that are none of words, which move to those of words",
    "pieces of spans without words",
    "spans of older rounds",
}


def section(title: str, name: str) -> str:
    """The section on a format; "" if there is none."""
    found = re.search(rf"^## {re.escape(title)} \(`{name}`\)\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def example(name: str, what: str = "example") -> str:
    """What stands between the fences after `<!-- example: name -->`; JSON on one line."""
    fence = re.search(rf"^<!-- {what}: {name} -->\n```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert fence, f"docs/formats.md has no {what} of {name}"
    return json.dumps(json.loads(fence[2]), ensure_ascii=False, separators=(",", ":")) + "\n" if fence[1] == "json" else fence[2]


def examples(name: str) -> dict[str, str]:
    """What stands between the fences after `<!-- example: name -->`, by "", or after `<!-- example: name path -->`, by the path."""
    fences = re.findall(
        rf"^<!-- example: {re.escape(name)}(?: (\S+))? -->\n```\w+\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    return dict(fences)


def made(writer: AnyWriter, items: Iterable[Annotated]) -> dict[str, bytes]:
    """What a writer makes of documents: the one file by "", or the files of its folder by their paths."""
    if not isinstance(writer, FolderWriter):
        out = io.BytesIO()
        writer.write(items, SCHEME, out)
        assert not out.closed
        return {"": out.getvalue()}
    with TemporaryDirectory() as name:
        folder = Path(name)
        writer.write_folder(items, SCHEME, OutFolder(folder), About("Sums", lambda: [Figure("F1, exact spans", "0.750")]))
        return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder, by their paths from there; hidden ones are left out."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def shown() -> Annotated:
    """A short document, marked by Ana."""
    text = Text("“No,” she said, “never.” 😀\n=1+1 is not her sum.\n")
    quotation = span(1, text, "quotation", "“No,”", "“never.”", attributes={"kind": "direct"}, note="split by “she said”")
    cue = span(2, text, "cue", "said")
    sum_ = span(3, text, "opinion", "=1+1 is not her sum.", attributes={"sure": True}, unsure=True)
    link = Relation(RelationId("relation-1"), "cue", quotation.id, cue.id)
    source = Source(digest(text.content.replace("\n", "\r\n").encode()), "utf-8", Shape(Newline.CRLF, crlf=(26, 47)))
    metadata = Metadata("A sum", "Tidewire", published="2031-06-02", source_name="sum.txt")
    document = Document(DocumentId("sum"), text, metadata, (Block(BlockKind.PARAGRAPH, 0, 47),), source)
    return Annotated(document, (Marks.of(ANA, [quotation, cue, sum_, link]),), (Work("Ana", Status.DONE, active_seconds=41),))
