"""What programs for tables make of exports: tags by iobes, standoff and soft labels by pandas and pyarrow, by the rules of the formats."""

from collections import Counter
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import pandas as pd
import pyarrow.json as pj
import pytest
from conformance.expected import ITEMS, check_tags, exported, pieces, relations

TEXTS = {item.document.id: item.document.text.content for item in ITEMS}


@pytest.mark.parametrize("name", ["bio", "bioes"])
def test_iobes_finds_the_pieces_that_tags_can_show(name: str, tmp_path: Path) -> None:
    iobes = import_module("iobes")
    kind = iobes.SpanEncoding.BIO if name == "bio" else iobes.SpanEncoding.IOBES
    check_tags(name, tmp_path, lambda tags: [(each.type, each.start, each.end) for each in iobes.parse_spans(tags, kind)])


def test_whoever_has_the_texts_finds_every_span_of_standoff_and_can_prove_it(tmp_path: Path) -> None:
    path = exported("standoff", tmp_path, ".standoff")
    rows = pd.read_json(path, lines=True, dtype=False)
    assert set(rows["id"]) == set(TEXTS)
    found: Counter[tuple[str, str, str]] = Counter()
    for row in rows.itertuples():
        text = TEXTS[row.id]
        assert (row.sha256, row.length) == (sha256(text.encode()).hexdigest(), len(text))
        for each in row.annotations:
            words = [text[start:end] for start, end in each["fragments"]]
            assert [sha256(word.encode()).hexdigest()[:16] for word in words] == each["digests"]
            found.update((each["annotator"], each["label"], word) for word in words)
    assert found == pieces(ITEMS)
    assert sum(rows["relations"].map(len)) == relations(ITEMS).total()
    content = path.read_text(encoding="utf-8")
    assert not any(line in content for text in TEXTS.values() for line in text.split("\n") if len(line) > 20)


def test_the_shares_of_soft_labels_are_those_of_people_character_by_character(tmp_path: Path) -> None:
    table = pj.read_json(exported("soft-labels", tmp_path, ".jsonl"), read_options=pj.ReadOptions(block_size=1 << 22)).to_pylist()
    assert [row["id"] for row in table] == [item.document.id for item in ITEMS]
    for row, item in zip(table, ITEMS, strict=True):
        newest = {marks.layer.annotator: marks for marks in sorted(item.marks, key=lambda each: each.layer.round) if marks.layer.annotator}
        people = newest.keys() | {work.annotator for work in item.work if work.status == "done"}
        assert row["annotators"] == len(people)
        wanted: Counter[tuple[str, int]] = Counter()
        for marks in newest.values():
            wanted.update({(span.label, place) for span in marks.spans for start, end in span.stretches for place in range(start, end)})
        told = {
            (label, place): share
            for each in row["stretches"]
            for label, share in each["shares"].items()
            if share is not None
            for place in range(each["start"], each["end"])
        }
        assert told == {key: pytest.approx(count / len(people), abs=1e-6) for key, count in wanted.items()}
