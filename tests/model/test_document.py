"""What a document is called in lists."""

import pytest

from bias_annotator.model.document import Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text


@pytest.mark.parametrize(
    ("metadata", "title"),
    [
        (Metadata(title="T", source_name="s.txt"), "T"),
        (Metadata(source_name="s.txt"), "s.txt"),
        (Metadata(), "Words over lines 😀"),
    ],
)
def test_a_document_is_called_by_its_title_else_its_source_else_its_first_words(metadata: Metadata, title: str) -> None:
    assert Document(DocumentId("d"), Text("\n" * 500 + " Words\nover \u00a0 lines 😀\n"), metadata).title == title


def test_first_words_are_cut_to_what_fits_a_list() -> None:
    assert Document(DocumentId("d"), Text("ab " * 500)).title == ("ab " * 20)[:60]
