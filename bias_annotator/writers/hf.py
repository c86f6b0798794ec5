"""Hugging Face data sets: a folder with Parquet, or JSON lines, and a card that says what is in it."""

import json
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.card import Card
from bias_annotator.writers.folder import OutFolder
from bias_annotator.writers.hf_rows import row
from bias_annotator.writers.outgoing import About, Carrying

_WHOLE = "train"  # how `datasets` calls the rows of a data set that has no parts
_CALLED = {"dev": "validation"}  # parts that have another name there


class HfWriter(Carrying):
    """Writes `data/train.parquet`, or such a file for each part, and `README.md`."""

    name = "hf"
    title = "Hugging Face data set"
    suffixes = ()
    reader = "hf"
    ending = ".parquet"

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:
        """The documents in groups of rows, then the card, which has counted them."""
        self.write_parts({_WHOLE: items}, scheme, out, about)

    def write_parts(self, parts: Mapping[str, Iterable[Annotated]], scheme: Scheme, out: OutFolder, about: About) -> None:
        """The same for several parts: each is a split of one data set."""
        paths = {_CALLED.get(name, name): f"data/{_CALLED.get(name, name)}{self.ending}" for name in parts}
        card = Card(paths, scheme)
        for (split, path), items in zip(paths.items(), parts.values(), strict=True):
            with out.file(path) as file:
                self.write_rows(card.counted(items, split), file)
        with out.file("README.md") as file:
            file.write(card.text(about).encode())

    def write_rows(self, items: Iterable[Annotated], file: BinaryIO) -> None:
        """A row a document."""
        from bias_annotator.writers.parquet import write_rows  # noqa: PLC0415 - needs pyarrow, which not everybody has

        write_rows(items, file)


class HfJsonlWriter(HfWriter):
    """Writes the same rows as JSON lines, `data/train.jsonl` or a file for each part."""

    name = "hf-jsonl"
    title = "Hugging Face data set of JSON lines"
    ending = ".jsonl"

    def write_rows(self, items: Iterable[Annotated], file: BinaryIO) -> None:
        """A line a document."""
        file.writelines(json.dumps(row(item), ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for item in items)
