"""Known texts as flat OpenDocument files, and what an office program makes of them (`from conformance.office import converted`)."""

import shutil
import subprocess
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from pages import PAGES

Known = tuple[str, str]  # kind and text of a block; the text of a post and of a quotation has lines, that of a row has tabs
PROGRAM = "soffice"
_LONGEST = 900  # s for all files of a format; a program that hangs fails the test
_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "fo": "xsl-fo-compatible",
    }.items()
)
_STYLES = (
    '<office:styles><style:style style:name="Standard" style:family="paragraph">'
    '<style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>'
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard"'
    ' style:default-outline-level="1"><style:text-properties fo:font-size="18pt"/></style:style>'
    '<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/></office:styles>'
    '<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
    '<style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>'
    "</office:automatic-styles>"
)


def texts() -> dict[str, list[Known]]:
    """The texts of the article pages by their names: a hundred paragraphs and more in eight languages and four scripts."""
    return {page.name: [(each.kind, each.text) for each in page.blocks] for page in PAGES}


def flat(blocks: Sequence[Known]) -> str:
    """An OpenDocument file of these blocks."""
    body = "".join(_group(kind, [text for _, text in group]) for kind, group in groupby(blocks, key=lambda block: block[0]))
    kind = "application/vnd.oasis.opendocument.text"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" office:mimetype="{kind}">'
        f"{_STYLES}<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _group(kind: str, group: list[str]) -> str:
    """Blocks of one kind that follow each other: a list or a table is one."""
    if kind == "headline":
        return "".join(f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{_run(each)}</text:h>' for each in group)
    if kind == "list_item":
        items = "".join(f"<text:list-item><text:p>{_run(each)}</text:p></text:list-item>" for each in group)
        return f'<text:list text:style-name="L1">{items}</text:list>'
    if kind == "table_row":
        rows = [[f"<table:table-cell><text:p>{_run(cell)}</text:p></table:table-cell>" for cell in each.split("\t")] for each in group]
        lines = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
        columns = f'<table:table-column table:number-columns-repeated="{max(map(len, rows))}"/>'
        return f"<table:table>{columns}{lines}</table:table>"
    style = ' text:style-name="Quotations"' if kind == "blockquote" else ""
    return "".join(f"<text:p{style}>{_run(each)}</text:p>" for each in group)


def _run(text: str) -> str:
    return escape(text).replace("\n", "<text:line-break/>")


def converted(folder: Path, suffix: str) -> dict[str, bytes]:
    """What the office program makes of every known text in that format, by the names of the texts."""
    for name, blocks in texts().items():
        (folder / f"{name}.fodt").write_text(flat(blocks), encoding="utf-8")
    made = folder / suffix
    program = shutil.which(PROGRAM)
    assert program, f"{PROGRAM} is not installed"
    subprocess.run(  # noqa: S603 - found above
        [program, f"-env:UserInstallation={(folder / 'user').as_uri()}", "--headless", "--convert-to", suffix, "--outdir", str(made)]
        + [str(path) for path in sorted(folder.glob("*.fodt"))],
        check=True,
        capture_output=True,
        timeout=_LONGEST,
    )
    return {path.stem: path.read_bytes() for path in sorted(made.iterdir())}
