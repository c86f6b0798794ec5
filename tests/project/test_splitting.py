"""Parts for training and testing: documents whole, texts that are alike in one part, always the same, every outlet in every part."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import OnDuplicate, Project
from bias_annotator.project.splitting import Split, Splittable, parse_split, parts_of
from bias_annotator.readers import READERS, Incoming, ReadOptions, SourceFile

THIRDS = Split((("a", 1 / 3), ("b", 1 / 3), ("c", 1 / 3)))
splits = st.builds(Split, st.sampled_from([Split().shares, THIRDS.shares, (("x", 0.5), ("y", 0.5))]), st.integers(0, 99), st.booleans())


@st.composite
def collections(draw: st.DrawFn) -> tuple[list[Splittable], list[frozenset[DocumentId]]]:
    """Documents, some of the same text, and groups of those that are alike: the same texts are in the same group."""
    digests = draw(st.lists(st.integers(0, 30), min_size=1, max_size=40))
    outlets = draw(st.lists(st.sampled_from(["", "Wire", "Post"]), min_size=len(digests), max_size=len(digests)))
    found = [Splittable(DocumentId(f"d{n}"), f"{each:02}", outlet) for n, (each, outlet) in enumerate(zip(digests, outlets, strict=True))]
    homes = draw(st.lists(st.integers(0, 6), min_size=31, max_size=31))
    groups = [frozenset(each.id for each in found if homes[int(each.sha256)] == home) for home in range(1, 7)]
    return found, [group for group in groups if len(group) > 1]


@given(collections(), splits, st.randoms(use_true_random=False))
def test_every_document_is_in_one_part_with_those_that_are_alike_whatever_the_order_and_the_ids(
    given_: tuple[list[Splittable], list[frozenset[DocumentId]]], split: Split, chance: st.DataObject
) -> None:
    documents, groups = given_
    parts = parts_of(split, documents, groups)
    assert set(parts) == {each.id for each in documents}
    assert set(parts.values()) <= {name for name, _ in split.shares}
    for group in groups:
        assert len({parts[each] for each in group}) == 1
    by_text: dict[str, set[str]] = {}
    for each in documents:
        by_text.setdefault(each.sha256, set()).add(parts[each.id])
    assert all(len(found) == 1 for found in by_text.values())
    shuffled = list(documents)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    renamed = {each.id: DocumentId(f"other-{each.id}") for each in documents}
    again = parts_of(
        split,
        [Splittable(renamed[each.id], each.sha256, each.outlet) for each in shuffled],
        [frozenset(renamed[each] for each in group) for group in reversed(groups)],
    )
    assert {each: again[renamed[each]] for each in parts} == dict(parts)


def test_every_outlet_has_its_share_in_every_part() -> None:
    documents = [Splittable(DocumentId(f"{outlet}{n}"), f"{outlet}{n}", outlet) for outlet in "ABC" for n in range(50)]
    counted = Counter((each.outlet, parts_of(Split(), documents)[each.id]) for each in documents)
    for outlet in "ABC":
        assert [counted[outlet, part] for part in ("train", "dev", "test")] == pytest.approx([40, 5, 5], abs=1)


def test_where_outlets_do_not_count_chance_alone_decides() -> None:
    documents = [Splittable(DocumentId(str(n)), str(n), "AB"[n % 2]) for n in range(40)]
    nowhere = [Splittable(each.id, each.sha256) for each in documents]
    split = parse_split("a=1,b=1", 3, by_outlet=False)
    assert parts_of(split, documents) == parts_of(split, nowhere) == parts_of(Split(split.shares, 3), nowhere)
    assert parts_of(split, documents) != parts_of(Split(split.shares, 3), documents)


def test_another_seed_gives_other_parts() -> None:
    documents = [Splittable(DocumentId(str(n)), str(n)) for n in range(40)]
    assert len({tuple(parts_of(Split(seed=seed), documents).items()) for seed in range(5)}) == 5


@pytest.mark.parametrize("typed", ["", "train", "train=1", "a=1,A=1", "a=0,b=1", "a=1,../b=1", "a=1,b=-1", "a=1,,b=1"])
def test_what_does_not_say_how_to_split_is_told(typed: str) -> None:
    with pytest.raises(UserError, match="does not say how to split"):
        parse_split(typed)


def test_shares_may_have_any_sum() -> None:
    assert parse_split("train=3, test=1%", 7) == Split((("train", 0.75), ("test", 0.25)), 7)


WORDS = "the council of the isle met in the old hall and spoke for hours about the harbour which nobody wants to close again this year"


def wired(number: int, *, twice: bool = False, outlet: str = "Wire") -> Annotated:
    """A report; with `twice` nearly the same one once more."""
    words = f"{number} said on {number * 7} that {number * 13} " * 4 + " ".join(f"{word}{number}" for word in WORDS.split())
    return Annotated(Document(DocumentId(f"{number}{'b' * twice}"), Text(words + " again" * twice), Metadata(outlet=outlet)))


def test_a_project_goes_out_in_parts_with_reports_that_are_alike_in_one(tmp_path: Path) -> None:
    items = [wired(number, twice=twice) for number in range(12) for twice in (False, True)]
    same = Annotated(Document(DocumentId("same"), items[0].document.text))
    options = ExportOptions("jsonl", split=parse_split("train=60,test=40", 3))
    seen: dict[str, dict[str, list[str]]] = {}
    for name, order in (("one", items), ("two", items[::-1])):
        with Project.new(tmp_path / f"{name}.bias") as project:
            project.add(order)
            project.add([same], on_duplicate=OnDuplicate.ADD)
            groups = {frozenset(map(str, group)) for group in project.alike(project.ids())}
            assert {frozenset(("0", "0b", "same")), frozenset(("5", "5b"))} <= groups
            assert len(groups) == 12
            (tmp_path / f"{name}-out").mkdir()
            result = export(project, tmp_path / f"{name}-out" / "news.jsonl", options)
        assert [path.name for path in result.files] == ["news.train.jsonl", "news.test.jsonl", "news.split.json"]
        seen[name] = {}
        for part in ("train", "test"):
            lines = (tmp_path / f"{name}-out" / f"news.{part}.jsonl").read_text(encoding="utf-8").splitlines()
            seen[name][part] = sorted(json.loads(line)["id"] for line in lines)
        table = json.loads(result.files[-1].read_text(encoding="utf-8"))
        assert {part: sorted(found) for part, found in table["documents"].items()} == seen[name]
        assert result.to_json()["parts"] == {part: len(found) for part, found in seen[name].items()}
        assert result.documents == 25
    assert seen["one"] == seen["two"]
    assert all(found for found in seen["one"].values())


@pytest.mark.parametrize(("name", "ending"), [("hf", ".parquet"), ("hf-jsonl", ".jsonl")])
def test_the_parts_of_a_hugging_face_data_set_are_its_splits(name: str, ending: str, tmp_path: Path) -> None:
    with Project.new(tmp_path / "p.bias") as project, Project.new(tmp_path / "q.bias") as other:
        project.add([wired(number) for number in range(12)])
        result = export(project, tmp_path / "news", ExportOptions(name, split=parse_split("train=50,dev=25,test=25", 3)))
        assert [path.name for path in result.files] == ["news", "news.split.json"]
        assert (result.documents, dict(result.parts)) == (12, {"train": 6, "dev": 3, "test": 3})
        files = sorted(path.name for path in (tmp_path / "news" / "data").iterdir())
        assert files == [f"{split}{ending}" for split in ("test", "train", "validation")]
        card = (tmp_path / "news" / "README.md").read_text(encoding="utf-8")
        for split, count in (("train", 6), ("validation", 3), ("test", 3)):
            assert f"  - split: {split}\n    path: data/{split}{ending}\n" in card
            assert f"| {split} | {count} |" in card
        told = json.loads(result.files[1].read_text(encoding="utf-8"))["documents"]
        for part, split in (("train", "train"), ("dev", "validation"), ("test", "test")):
            found = READERS["hf"].read(SourceFile(tmp_path / "news" / "data" / f"{split}{ending}"), ReadOptions())
            assert [each.annotated.document.id for each in found if isinstance(each, Incoming)] == told[part]
        assert import_files(other, [tmp_path / "news"], ImportOptions()).documents == 12
        with pytest.raises(UserError, match="exists already"):
            export(project, tmp_path / "news", ExportOptions(name, split=Split()))


def test_nothing_is_written_where_a_part_is_there_already(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.test.jsonl").write_text("precious")
    with Project.new(tmp_path / "p.bias") as project, pytest.raises(UserError, match="exists already"):
        export(project, tmp_path / "out" / "a.jsonl", ExportOptions("jsonl", split=Split()))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.test.jsonl"]
