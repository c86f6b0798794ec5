"""Hugging Face data sets read by `datasets`, DocBin and JSONL by spaCy, tags by seqeval, Label Studio by its own SDK."""

import json
from collections import Counter
from pathlib import Path

import pytest
from conformance.expected import ITEMS, check_tags, exported, pieces, relations

from bias_annotator.project.splitting import parse_split

pytestmark = [pytest.mark.conformance, pytest.mark.filterwarnings("default")]  # what other programs warn of is theirs
Words = Counter[tuple[str, str, str]]


@pytest.mark.parametrize("name", ["hf", "hf-jsonl"])
def test_datasets_loads_the_folder_offline_and_finds_every_span(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    for variable in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE"):
        monkeypatch.setenv(variable, "1")
    datasets = pytest.importorskip("datasets")
    rows = datasets.load_dataset(str(exported(name, tmp_path)), split="train", cache_dir=str(tmp_path / "cache"))
    found: Words = Counter()
    links = 0
    for row in rows:
        for each in row["annotations"]:
            words = [row["text"][piece["start"] : piece["end"]] for piece in each["fragments"]]
            assert " … ".join(words) == each["quote"]
            assert each["created"].endswith("Z")  # no moment was made of it
            found.update((each["annotator"], each["label"], word) for word in words)
        links += len(row["relations"])
    assert (len(rows), found, links) == (len(ITEMS), pieces(ITEMS), sum(relations(ITEMS).values()))


@pytest.mark.parametrize("name", ["hf", "hf-jsonl"])
def test_datasets_finds_the_parts_as_splits(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    for variable in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE"):
        monkeypatch.setenv(variable, "1")
    datasets = pytest.importorskip("datasets")
    split = parse_split("train=50,dev=25,test=25")
    found = datasets.load_dataset(str(exported(name, tmp_path, split=split)), cache_dir=str(tmp_path / "cache"))
    table = json.loads((tmp_path / "out.split.json").read_text(encoding="utf-8"))["documents"]
    assert list(found) == ["train", "validation", "test"]
    assert {part: found[{"dev": "validation"}.get(part, part)]["id"] for part in table} == table
    assert sum(len(ids) for ids in table.values()) == len(ITEMS)


def test_spacy_reads_the_docbin_and_finds_every_span(tmp_path: Path) -> None:
    tokens = pytest.importorskip("spacy.tokens")
    vocabulary = pytest.importorskip("spacy.vocab").Vocab()
    docs = list(tokens.DocBin().from_disk(exported("spacy", tmp_path, ".spacy")).get_docs(vocabulary))
    assert [doc.text for doc in docs] == [item.document.text.content for item in ITEMS]
    found: Words = Counter()
    for doc in docs:
        for name, spans in doc.spans.items():
            found.update((name.removesuffix("-round-2"), span.label_, span.text) for span in spans)
    assert found == pieces(ITEMS)


def test_spacy_makes_documents_of_the_tokens_of_prodigy_and_the_last_one_of_a_span_is_in_it(tmp_path: Path) -> None:
    tokens = pytest.importorskip("spacy.tokens")
    vocabulary = pytest.importorskip("spacy.vocab").Vocab()
    found: Words = Counter()
    links: Words = Counter()
    for line in exported("prodigy", tmp_path).read_bytes().split(b"\n")[:-1]:
        task = json.loads(line)
        doc = tokens.Doc(vocabulary, [each["text"] for each in task["tokens"]], [each["ws"] for each in task["tokens"]])
        assert doc.text == task["text"]
        for each in task["spans"]:
            span = doc[each["token_start"] : each["token_end"] + 1]
            assert (span.start_char, span.end_char) == (each["start"], each["end"])
            assert doc.char_span(each["start"], each["end"]).text == span.text
            found[task["_annotator_id"], each["label"], span.text] += 1
        for each in task["relations"]:
            ends = [doc[side["token_start"] : side["token_end"] + 1] for side in (each["head_span"], each["child_span"])]
            assert [each["head"], each["child"]] == [end.end - 1 for end in ends]
            links[each["label"], ends[0].text, ends[1].text] += 1
    assert (found, links) == (pieces(ITEMS), relations(ITEMS))


@pytest.mark.parametrize("name", ["bio", "bioes"])
def test_seqeval_finds_the_pieces_that_tags_can_show(name: str, tmp_path: Path) -> None:
    labelling = pytest.importorskip("seqeval.metrics.sequence_labeling")
    scheme = pytest.importorskip("seqeval.scheme")

    def spans(tags: list[str]) -> list[tuple[str, int, int]]:
        strict = scheme.Entities([tags], scheme.IOB2 if name == "bio" else scheme.IOBES).entities[0]
        found = [(each.tag, each.start, each.end) for each in strict]
        assert found == [(label, start, end + 1) for label, start, end in labelling.get_entities(tags)]
        return found

    check_tags(name, tmp_path, spans)


def test_the_sdk_of_label_studio_takes_the_configuration_and_the_tasks_and_every_region_is_its_slice(tmp_path: Path) -> None:
    interface = pytest.importorskip("label_studio_sdk.label_interface").LabelInterface
    path = exported("label-studio", tmp_path, ".json")
    tasks = json.loads(path.read_bytes())
    control = interface(path.with_name("out.config.xml").read_text(encoding="utf-8"))
    control.validate()
    found: Words = Counter()
    links = 0
    for task in tasks:
        assert control.validate_task({"data": task["data"]})  # with annotations, its version 2.0.19 fails in itself
        for annotation in task["annotations"]:
            assert control.validate_annotation(annotation)
            for region in annotation["result"]:
                if region["type"] == "labels":
                    value = region["value"]
                    assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
                    found[annotation["completed_by"]["first_name"], value["labels"][0], value["text"]] += 1
                links += region["type"] == "relation"
    assert (found, links) == (pieces(ITEMS), sum(relations(ITEMS).values()))
