"""The card of a data set: what is in it, counted, how far people agree, what positions count, and under what licence."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bias_annotator.model.columns import DATA_SET, yaml_features
from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.outgoing import About

_BODY = """
Positions are Unicode code points of `text`, from 0, ends exclusive: in Python, `row["text"][start:end]` is the quote,
also after emoji. A span is one or more `fragments`; the `quote` of several is their texts joined by “ … ”. Where `layer`
is `gold`, the span is adjudicated and nobody's; else it is that of `annotator` in that `round`. `attributes`, and `extra`
of the metadata, are JSON objects, or empty. A row is a document; `sha256` is that of its text in UTF-8.
"""


class Card:
    """Counts what passes, and tells it."""

    def __init__(self, paths: Mapping[str, str], scheme: Scheme) -> None:
        """`paths` lead to the rows of each split, by its name."""
        self._paths, self._scheme = paths, scheme
        self._documents: Counter[str] = Counter()  # by split
        self._characters = self._relations = 0
        self._languages: Counter[str] = Counter()
        self._spans: Counter[tuple[str, str]] = Counter()  # by label and layer

    def counted(self, items: Iterable[Annotated], split: str) -> Iterator[Annotated]:
        """The same items, once they are counted."""
        for item in items:
            self._documents[split] += 1
            self._characters += len(item.document.text)
            self._languages[item.document.metadata.language] += 1
            for marks in item.marks:
                self._spans.update((span.label, marks.layer.title) for span in marks.spans)
                self._relations += len(marks.relations)
            yield item

    def text(self, about: About) -> str:
        """The card as Markdown, with its head in YAML."""
        title = about.title or "Annotated news texts"
        lines = ["---", *self._head(title), "---", "", f"# {_plain(title)}", "", *self._counts(), _BODY]
        figures = about.agreement()
        lines += ["## Agreement", ""]
        lines += (
            _table(("measure", "value"), [(each.name, each.value) for each in figures]) if figures else ["Nobody's spans can be compared."]
        )
        lines += [
            "",
            "## Licence",
            "",
            "Not stated: whoever passes this data set on says here, and in the head, what may be done with texts and spans.",
            "",
        ]
        return "\n".join(lines)

    def _head(self, title: str) -> Iterator[str]:
        languages = sorted(language for language in self._languages if language.isascii() and language.isalpha())
        yield f"pretty_name: {_quoted(title)}"
        yield "license: unknown"
        if languages:
            yield f"language: [{', '.join(map(_quoted, languages))}]"
        yield from ("task_categories:", "- token-classification", "configs:", "- config_name: default", "  data_files:")
        for split, path in self._paths.items():
            yield from (f"  - split: {split}", f"    path: {path}")
        yield from ("dataset_info:", "  features:", *yaml_features(DATA_SET))

    def _counts(self) -> Iterator[str]:
        spans = sum(self._spans.values())
        yield f"{self._documents.total():,} documents, {self._characters:,} code points, {spans:,} spans, {self._relations:,} relations."
        yield ""
        if len(self._paths) > 1:
            yield from (*_table(("split", "documents"), [(split, f"{self._documents[split]:,}") for split in self._paths]), "")
        layers = sorted({layer for _, layer in self._spans})
        order = [label.name for label in self._scheme.labels]
        labels = sorted(
            {label for label, _ in self._spans}, key=lambda label: (order.index(label) if label in order else len(order), label)
        )
        rows = [(label, *(f"{self._spans[label, layer]:,}" for layer in layers)) for label in labels]
        yield from _table(("label", *layers), rows) if rows else ["No spans."]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(map(_plain, line)) + " |" for line in lines]


def _plain(value: str) -> str:
    """Words on one line that are no mark-up."""
    words = " ".join(value.split())
    return words if set(words) == {"-"} else "".join(f"\\{char}" if char in "\\|<>*_`[]#" else char for char in words)


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=True)
