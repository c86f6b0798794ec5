"""Hugging Face data sets: a folder with Parquet, or JSON lines, and a card that says what is in it."""

import json
from collections.abc import Iterable
from typing import BinaryIO

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.card import Card
from bias_annotator.writers.folder import OutFolder
from bias_annotator.writers.hf_rows import row
from bias_annotator.writers.outgoing import About, Carrying


class HfWriter(Carrying):
    """Writes `data/train.parquet` and `README.md`."""

    name = "hf"
    title = "Hugging Face data set"
    suffixes = ()
    reader = "hf"
    path = "data/train.parquet"

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:
        """The documents in groups of rows, then the card, which has counted them."""
        card = Card(self.path, scheme)
        with out.file(self.path) as file:
            self.write_rows(card.counted(items), file)
        with out.file("README.md") as file:
            file.write(card.text(about).encode())

    def write_rows(self, items: Iterable[Annotated], file: BinaryIO) -> None:
        """A row a document."""
        from bias_annotator.writers.parquet import write_rows  # noqa: PLC0415 - needs pyarrow, which not everybody has

        write_rows(items, file)


class HfJsonlWriter(HfWriter):
    """Writes the same rows as JSON lines, `data/train.jsonl`."""

    name = "hf-jsonl"
    title = "Hugging Face data set of JSON lines"
    path = "data/train.jsonl"

    def write_rows(self, items: Iterable[Annotated], file: BinaryIO) -> None:
        """A line a document."""
        file.writelines(json.dumps(row(item), ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for item in items)
