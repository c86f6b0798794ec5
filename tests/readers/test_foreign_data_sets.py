"""Data sets that other programs wrote come in exactly, or it is said of each span why not; broken ones are refused with a reason."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.offsets import Unit
from bias_annotator.readers import (
    READERS,
    FolderReader,
    Incoming,
    ReadOptions,
    Refusal,
    SourceFile,
    SourceFolder,
    folder_reader_for,
    reader_for,
)
from bias_annotator.readers.source import InnerFile

TEXT = "🗳🇻🇪 “No,” she said.\nNever e\u0301!"
Found = tuple[list[tuple[str, str, str]], list[str]]  # annotator, label and words of spans; reasons of refusals
Read = Callable[..., Found]


def found_in(items: Sequence[object]) -> Found:
    spans: list[tuple[str, str, str]] = []
    refused: list[str] = []
    for item in items:
        if isinstance(item, Refusal):
            refused.append(f"{item.where}: {item.reason}")
        elif isinstance(item, Incoming):
            spans += [(marks.layer.title, span.label, span.quote) for marks in item.annotated.marks for span in marks.spans]
            refused += [f"{each.where}: {each.reason}" for each in item.refused]
    return spans, refused


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def run(name: str, content: object, unit: Unit | None = None) -> Found:
        reader = READERS[name]
        data = content if isinstance(content, bytes) else (content if isinstance(content, str) else json.dumps(content)).encode()
        path = tmp_path / f"file{reader.suffixes[0]}"
        path.write_bytes(data)
        return found_in(list(reader.read(SourceFile(path), ReadOptions(unit=unit))))

    return run


def place(words: str, unit: str = "utf-16-le", width: int = 2) -> tuple[int, int]:
    """Where words stand in the text, in UTF-16 units unless said otherwise."""
    start = TEXT.index(words)
    return len(TEXT[:start].encode(unit)) // width, len(TEXT[: start + len(words)].encode(unit)) // width


def region(start: object, end: object, words: str = "", **more: object) -> dict[str, object]:
    value = {"start": start, "end": end, "labels": ["opinion"], **({"text": words} if words else {})}
    return {"id": f"r{start}", "type": "labels", "from_name": "label", "to_name": "text", "value": value, **more}


def task(*results: object, **more: object) -> list[dict[str, object]]:
    return [{"id": 1, "data": {"text": TEXT}, "annotations": [{"completed_by": 7, "result": list(results), **more}]}]


def test_label_studio_in_utf16_with_escaped_line_ends(read: Read) -> None:
    start, end = place("said.\nNever")
    spans, refused = read("label-studio", task(region(start, end, "said.\\nNever"), region(*place("“No,”"), "“No,”")))
    assert (sorted(spans), refused) == ([("7", "opinion", "said.\nNever"), ("7", "opinion", "“No,”")], [])


def test_label_studio_with_several_labels_answers_relations_and_cancelled_work(read: Read) -> None:
    plain = TEXT.index("she"), TEXT.index("she") + 3
    both = region(*plain, "she")
    both["value"] = {**both["value"], "labels": ["source", "cue"]}
    answer = {"id": both["id"], "type": "choices", "from_name": "kind", "value": {"choices": ["direct"]}}
    link = {"type": "relation", "from_id": both["id"], "to_id": both["id"], "direction": "left", "labels": ["cue"]}
    spans, refused = read("label-studio", task(both, answer, link))
    assert (sorted(spans), refused) == ([("7", "cue", "she"), ("7", "source", "she")], [])
    assert read("label-studio", task(both, was_cancelled=True)) == ([], [])
    gold = task(both, ground_truth=True)
    gold[0]["predictions"] = [{"result": [region(0, 1)]}]
    assert [who for who, _, _ in read("label-studio", gold)[0]] == ["gold", "gold"]


def test_predictions_of_label_studio_come_in_only_where_somebody_says_whose_they_are(read: Read, tmp_path: Path) -> None:
    where = TEXT.index("she"), TEXT.index("she") + 3
    prediction = {"model_version": "bert 2", "score": 0.9, "result": [region(*where, "she", score=0.75), region(0, 1, TEXT[0])]}
    alone = [{"id": 1, "data": {"text": TEXT}, "annotations": [], "predictions": [prediction]}]
    assert read("label-studio", alone) == ([], [])
    (path,) = tmp_path.glob("*.json")

    def taken(annotator: str) -> Incoming:
        (found,) = READERS["label-studio"].read(SourceFile(path), ReadOptions(annotator=annotator))
        assert isinstance(found, Incoming)
        return found

    (warning,) = taken("").warnings
    assert warning.startswith("task 1: 2 spans of predictions stay out, since nobody has accepted them")
    named = taken("Model")
    assert named.warnings == ()
    (marks,) = named.annotated.marks
    origins = {span.quote: span.origin for span in marks.spans}
    assert (marks.layer.title, origins) == (
        "Model",
        {"she": "suggestion:label-studio@bert-2#score=0.75", TEXT[0]: "suggestion:label-studio@bert-2"},
    )
    alone[0]["annotations"] = task(region(*where, "she"))[0]["annotations"]
    read("label-studio", alone)
    assert [span.origin for each in taken("Model").annotated.marks for span in each.spans] == ["import:label-studio"]


def test_predictions_of_label_studio_that_somebody_accepted_are_theirs_and_keep_where_they_come_from(read: Read, tmp_path: Path) -> None:
    places = [(TEXT.index(words), TEXT.index(words) + len(words)) for words in ("she", "No", "said")]
    made = ("prediction", "prediction-changed", "manual")
    results = [region(*place, origin=origin) for place, origin in zip(places, made, strict=True)]
    tasks = task(*results, parent_prediction=5)
    tasks[0]["predictions"] = [{"id": 4, "model_version": "old"}, {"id": 5, "model_version": "new"}]
    read("label-studio", tasks)
    (path,) = tmp_path.glob("*.json")
    (found,) = READERS["label-studio"].read(SourceFile(path), ReadOptions())
    assert isinstance(found, Incoming)
    (marks,) = found.annotated.marks
    assert {span.quote: span.origin for span in marks.spans} == {
        "she": "suggestion:label-studio@new",
        "No": "import:label-studio",
        "said": "import:label-studio",
    }
    assert marks.layer.title == "7"


@pytest.mark.parametrize(("labels", "given"), [("cue", "cue"), (5, None), (1.5, None), ([], "related"), (None, "related")])
def test_label_studio_labels_of_a_relation_of_any_kind_are_taken_or_refused(labels: object, given: str | None) -> None:
    one, two = region(0, 1), region(1, 2)
    link = {"type": "relation", "from_id": one["id"], "to_id": two["id"], "direction": "right", "labels": labels}
    data = json.dumps(task(one, two, link)).encode()
    (found,) = READERS["label-studio"].read(InnerFile("a.json", data), ReadOptions())
    assert isinstance(found, Incoming)
    assert [link.label for marks in found.annotated.marks for link in marks.relations] == ([given] if given else [])
    assert len(found.refused) == (given is None)


def test_label_studio_in_its_short_form(read: Read) -> None:
    start = TEXT.index("she")
    short = {"text": TEXT, "id": 3, "label": [{"start": start, "end": start + 3, "text": "she", "labels": ["cue"]}], "annotator": 2}
    assert read("label-studio", [short]) == ([("2", "cue", "she")], [])


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (5, 2, "5–2 is not a stretch of text"),
        (-1, 2, "-1–2 is not a stretch of text"),
        (0, 999, "999"),
        (0.0, 2.0, "positions must be whole numbers"),
        ("0", "2", "positions must be whole numbers"),
        (None, None, "positions must be whole numbers"),
        (True, 3, "positions must be whole numbers"),
    ],
)
@pytest.mark.parametrize("name", ["label-studio", "doccano", "doccano-relations", "prodigy", "hf"])
def test_a_span_that_does_not_fit_is_refused_alone(name: str, start: object, end: object, reason: str, read: Read, tmp_path: Path) -> None:
    good = (len("🗳🇻🇪 “"), len("🗳🇻🇪 “No"))
    values = {
        "label-studio": task(region(*good, "No"), region(start, end)),
        "doccano": {"text": TEXT, "label": [[*good, "opinion"], [start, end, "opinion"]], "quotes": ["No"]},
        "doccano-relations": {
            "text": TEXT,
            "entities": [
                {"id": 1, "label": "opinion", "start_offset": good[0], "end_offset": good[1]},
                {"id": 2, "label": "opinion", "start_offset": start, "end_offset": end},
            ],
            "quotes": ["No"],
        },
        "prodigy": {
            "text": TEXT,
            "spans": [{"start": good[0], "end": good[1], "label": "opinion"}, {"start": start, "end": end, "label": "opinion"}],
        },
    }
    if name == "hf":
        (tmp_path / "data").mkdir()
        marks = [{"label": "opinion", "start": low, "end": high} for low, high in (good, (start, end))]
        (tmp_path / "data" / "train.jsonl").write_text(json.dumps({"text": TEXT, "annotations": marks}))
        reader = READERS["hf"]
        assert isinstance(reader, FolderReader)
        spans, refused = found_in(list(reader.read_folder(SourceFolder(tmp_path), ReadOptions())))
    else:
        spans, refused = read(name.removesuffix("-relations"), values[name], Unit.CODEPOINT if name.startswith("doccano") else None)
    assert [(label, words) for _, label, words in spans] == [("opinion", "No")]
    assert len(refused) == 1
    assert reason in refused[0]


def test_doccano_asks_for_the_unit_where_nothing_tells(read: Read) -> None:
    start, end = place("she")
    line = {"text": TEXT, "label": [[start, end, "cue"]]}
    spans, refused = read("doccano", line)
    assert spans == []
    assert "say so with --offset-unit" in refused[0]
    assert read("doccano", line, Unit.UTF16) == ([("imported", "cue", "she")], [])
    graphemes = {"text": TEXT, "label": [[TEXT.index("she") - 1, TEXT.index("she") + 2, "cue"]]}  # the flag is one
    assert read("doccano", graphemes, Unit.GRAPHEME) == ([("imported", "cue", "she")], [])
    plain = {"text": "She said no. 🗳", "label": [[0, 3, "source"]], "outlet": "Tidewire"}
    assert read("doccano", plain) == ([("imported", "source", "She")], [])


def test_doccano_relations_keep_their_ends_and_dangling_ones_are_refused(read: Read) -> None:
    entities = [{"id": number, "label": "cue", "start_offset": number, "end_offset": number + 1} for number in (0, 2)]
    relations = [{"id": 1, "from_id": 0, "to_id": 2, "type": "cue"}, {"id": 2, "from_id": 0, "to_id": 9, "type": "cue"}]
    spans, refused = read("doccano", {"text": "abc", "entities": entities, "relations": relations})
    assert [words for _, _, words in spans] == ["a", "c"]
    assert refused == ["line 1, relation 2: it leads to the span “None”, which is not there or was refused"]


def test_a_column_of_parquet_of_a_kind_that_json_has_not_is_refused_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": [b"bytes"], "spans": [[{"start": 0, "end": 1, "label": "x"}]]}), path)
    (found,) = READERS["hf"].read(SourceFile(path), ReadOptions())
    assert found == Refusal("row 1", "“text” must be a text, not of another kind")


@pytest.mark.parametrize("name", ["hf", "parquet-table"])
@pytest.mark.parametrize("broken", ["title", "Grüße"])
def test_parquet_with_names_or_texts_in_no_utf8_is_refused(name: str, broken: str, tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(
        pa.table({"text": ["Grüße"], "title": ["A sum"]}), path, compression="none", use_dictionary=False, write_statistics=False
    )
    path.write_bytes(path.read_bytes().replace(broken.encode(), b"\xe4" * len(broken.encode())))
    with pytest.raises(UserError, match=r"“a.parquet” is (not a|no) Parquet file, or it is damaged"):
        list(READERS[name].read(SourceFile(path), ReadOptions()))


def test_prodigy_counts_the_last_token_of_a_span_and_refuses_what_is_not_accepted(read: Read) -> None:
    words = [
        {"text": word, "start": at, "end": at + len(word), "id": number}
        for number, (word, at) in enumerate([("She", 0), ("said", 4), ("no", 9)])
    ]
    good = {"start": 0, "end": 8, "token_start": 0, "token_end": 1, "label": "reporting"}
    wrong = {"start": 0, "end": 8, "token_start": 0, "token_end": 2, "label": "reporting"}  # as if the end were exclusive
    value = {"text": "She said no", "tokens": words, "spans": [good, wrong], "_annotator_id": "Ana"}
    spans, refused = read("prodigy", value)
    assert spans == [("Ana", "reporting", "She said")]
    assert "the quote “She said no” is not what stands there" in refused[0]
    assert read("prodigy", {**value, "answer": "reject"}) == ([], ["line 1: its answer is “reject”, so nothing of it is taken"])


def test_the_published_propaganda_corpus_is_known_and_read(tmp_path: Path) -> None:
    (tmp_path / "train-articles").mkdir()
    (tmp_path / "train-articles" / "article7.txt").write_bytes("Title\r\n\r\nA farce 🗳 it is.".encode())
    for task_name, line in (
        ("task2-technique-classification", "7\tLoaded_Language\t7\t14\n"),
        ("task1-span-identification", "7\t9\t14\n7\t1\n"),
    ):
        labels = tmp_path / f"train-labels-{task_name}"
        labels.mkdir()
        (labels / f"article7.{task_name[:5]}-XX.labels").write_text(line)
    (labels / "article9.task1-SI.labels").write_text("9\t0\t1\n")
    reader = folder_reader_for(tmp_path)
    assert reader is READERS["ptc"]
    spans, refused = found_in(list(reader.read_folder(SourceFolder(tmp_path), ReadOptions())))
    assert sorted(spans) == [("imported", "Loaded_Language", "A farce"), ("imported", "propaganda", "farce")]
    assert [reason.split(": ")[1] for reason in refused] == ["it has 2 columns instead of 3 or 4", "there is no article of this name"]


def test_csv_of_another_program_needs_only_texts_places_and_labels(read: Read) -> None:
    table = 'text;start;end;label;annotator\n"a ""b""\nc";2;5;opinion;Ana\n"a ""b""\nc";x;5;opinion;Ana\none;0;3;cue\n'
    spans, refused = read("csv", table)
    assert spans == [("Ana", "opinion", '"b"')]
    assert len(refused) == 2
    assert "positions must be whole numbers" in refused[0]
    assert "it has 4 cells, and the table has 5 columns" in refused[1]
    assert read("csv", "document_id,label,start,end\nx,cue,0,1\n")[1] == [
        "row 2: the project has no document “x”, and the rows do not hold its text"
    ]


def test_a_parquet_file_of_another_program_gives_texts_and_metadata(tmp_path: Path) -> None:
    path = tmp_path / "texts.parquet"
    pq.write_table(pa.table({"text": ["One.", None, "Three."], "outlet": ["A", "B", "C"], "score": [1.5, 2.5, 3.5]}), path)
    came = list(READERS["hf"].read(SourceFile(path), ReadOptions()))
    assert [type(each).__name__ for each in came] == ["Incoming", "Refusal", "Incoming"]
    assert isinstance(came[0], Incoming)
    assert came[0].annotated.document.metadata.extra == {"score": "1.5"}
    assert came[0].annotated.document.metadata.outlet == "A"


BROKEN = {
    "label-studio": [
        '[{"data": {"text": "a"}, "annotations": [',
        "[1]",
        '[{"data": {"text": "a"}, "data": {}}]',
        "[{}] x",
        '[{"data": {}}]',
        "\xff",
    ],
    "doccano": [
        '{"text": "a", "label": "b"}',
        '{"text": "a", "label": ["b"]}',
        '{"text": 1, "label": []}',
        '{"text": "a", "text": "b"}',
        "{",
    ],
    "prodigy": ['{"text": "a", "spans": {}}', '{"spans": []}', '{"text": "a", "spans": [1]}', "[]", '{"text": "a", "spans": [], "x": NaN}'],
    "csv": [
        'document_id,label,start,end\nx,"y',
        "a,b\n1,2\n",
        'text,label,start,end\n"a"b,c,0,1\n',
        "text,label,start,end\nno\xe9,c,0,1\n",
        'text,label,start,end,"a"b\n',
    ],
    "hf": ["PAR1 and nothing more", ""],
}


@pytest.mark.parametrize(("name", "content"), [(name, content) for name, contents in BROKEN.items() for content in contents])
def test_what_is_broken_is_refused_with_a_reason_and_nothing_of_it_comes(name: str, content: str, read: Read) -> None:
    try:
        spans, refused = read(name, content.encode("latin-1"))
    except UserError as problem:
        spans, refused = [], [problem.sentence]
    assert spans == []
    assert len(refused) == 1
    assert "\n" not in refused[0]


@pytest.mark.parametrize(
    ("suffix", "content", "name"),
    [
        (".jsonl", {"text": "a", "annotations": []}, "jsonl"),
        (".jsonl", {"text": "a", "label": [[0, 1, "x"]]}, "doccano"),
        (".jsonl", {"text": "a", "entities": []}, "doccano"),
        (".jsonl", {"text": "a", "spans": []}, "prodigy"),
        (".json", [{"data": {"text": "a"}, "annotations": []}], "label-studio"),
    ],
)
def test_files_that_share_a_suffix_are_known_by_how_they_begin(suffix: str, content: object, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_text(json.dumps(content))
    assert reader_for(path).name == name


def test_very_many_spans_on_one_document_come_in_or_are_refused_one_by_one(read: Read) -> None:
    spans, refused = read("doccano", {"text": "a b", "label": [[0, 1, "opinion"]] * 20_000 + [[0, 9, "opinion"]] * 20_000})
    assert (len(spans), len(refused)) == (20_000, 20_000)
