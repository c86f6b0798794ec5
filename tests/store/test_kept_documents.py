"""Documents that were read last are kept in memory, up to a bound, and the others are read anew."""

from pathlib import Path

import pytest

from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.store import OnDuplicate
from bias_annotator.store.migrate import create
from bias_annotator.store.store import Store


def test_the_documents_read_last_are_kept_up_to_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.store.store._CACHED", 100)
    create(tmp_path / "p.bias", title="P", scheme="", guideline="")
    store = Store(tmp_path / "p.bias")
    names = [DocumentId(name) for name in "abcd"]
    store.add([Annotated(Document(name, Text(name * 40))) for name in names], OnDuplicate.ADD)
    first = store.document(names[0])
    assert store.document(names[0]) is first
    second, third = store.document(names[1]), store.document(names[2])
    assert (store.document(names[1]) is second, store.document(names[2]) is third) == (True, True)
    again = store.document(names[0])
    assert again == first
    assert again is not first
    store.set_metadata(names[0], Metadata("Another title"))
    assert store.document(names[0]).metadata.title == "Another title"
    store.document(names[3])
    assert store._held == sum(len(each.text) for _, each in store._documents.values()) == 80
    store.close()
