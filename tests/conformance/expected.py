"""What other programs must find in an export of the nasty project: whose, which label, and which words, for every piece of every span."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from corpus import CORPUS
from nasty import NASTY, SCHEME

from bias_annotator.model.document import Annotated
from bias_annotator.model.lines import within_lines
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project
from bias_annotator.project.splitting import Split

ITEMS = [*CORPUS, *NASTY]
Pieces = Counter[tuple[str, str, str]]


def pieces(items: list[Annotated], *, lines: bool = False) -> Pieces:
    """Every fragment, or, where a format has no spans over the ends of lines, its part on each line."""
    found: Pieces = Counter()
    for item in items:
        text = item.document.text.content
        for marks in item.marks:
            for span in marks.spans:
                stretches = within_lines(text, span.stretches) if lines else span.stretches
                found.update((marks.layer.title, span.label, text[start:end]) for start, end in stretches)
    return found


def relations(items: list[Annotated]) -> Counter[tuple[str, str, str]]:
    """Label and the words of the first pieces of both ends of every relation."""
    found: Counter[tuple[str, str, str]] = Counter()
    for item in items:
        for marks in item.marks:
            words = {span.id: span.fragments[0].quote for span in marks.spans}
            found.update((link.label, words[link.from_span], words[link.to_span]) for link in marks.relations)
    return found


def exported(name: str, folder: Path, suffix: str = "", split: Split | None = None) -> Path:
    """The nasty project in a format, as the program exports it."""
    with Project.new(folder / "p.bias", title="Nasty", scheme=SCHEME) as project:
        project.add(ITEMS)
        export(project, folder / f"out{suffix}", ExportOptions(name, split=split))
    return folder / f"out{suffix}"


def check_tags(name: str, folder: Path, spans_of: Callable[[list[str]], list[tuple[str, int, int]]]) -> None:
    """Whether another program finds in the tags of every sentence as many pieces as tags can show."""
    out = exported(name, folder)
    found: Pieces = Counter()
    for path in sorted(out.rglob(f"*.{name}")):
        for block in path.read_bytes().decode().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if "\t" in line]
            spans = spans_of([row[3] for row in rows])
            found.update((path.parent.name, label, f"{rows[start][1]}–{rows[end - 1][2]}") for label, start, end in spans)
    losses = {each["what"]: each["count"] for each in json.loads(out.with_name("out.losses.json").read_text(encoding="utf-8"))["losses"]}
    gone = sum(count for what, count in losses.items() if what.startswith("pieces of spans"))
    assert found.total() == pieces(ITEMS).total() - gone
