"""import, export, formats: the objects that scripts read, what people read, and how they end."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from making import ANA, BEN, TEXT

from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import GOLD, Layer, Status
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS
from bias_annotator.writers import WRITERS

Bias = Callable[..., object]
NOTHING = {"documents": 0, "annotations": 0, "relations": 0, "skipped": [], "refused": []}


def line(name: str, *spans: tuple[str, int, int], text: str = TEXT, **more: Any) -> str:  # noqa: ANN401 - of JSON
    annotations = [{"label": label, "start": start, "end": end} for label, start, end in spans]
    return json.dumps({"id": name, "text": f"{text} {name}", "annotations": annotations, **more}) + "\n"


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.bias"
    Project.new(path).close()
    return path


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def test_import_tells_what_came(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    source = write("a.jsonl", line("d1", ("opinion", 0, 3), ("quotation", 18, 34)) + line("d2"))
    ran = bias("import", empty, source)
    assert (ran.code, ran.err) == (0, "a.jsonl: “a.jsonl” has 94% of its words in common with “a.jsonl”\n")
    assert ran.out == "Imported 2 documents, 2 spans, 0 relations; 0 skipped, 0 refused.\n"
    with Project.open(empty) as opened:
        assert [layer.title for layer in opened.layers()] == ["imported"]


def test_the_column_of_texts_can_be_named(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    table = write("a.csv", "a,b\none,text one\ntwo,text two")
    assert bias("import", empty, table).complaint[0] == "“a.csv” has no column that looks like texts."
    assert bias("import", empty, table, "--text-column", "b", "--json").json["documents"] == 2
    with Project.open(empty) as opened:
        assert [item.document.text.content for item in opened.annotated()] == ["text one", "text two"]


def test_the_encoding_of_texts_can_be_named(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    text = write("a.txt", "Мы не сдадимся, заявил президент.".encode("cp866"))
    assert bias("import", empty, text, "--encoding", "rot13").complaint[0] == "There is no encoding “rot13”."
    assert bias("import", empty, text, "--encoding", "IBM866", "--json").json["documents"] == 1
    with Project.open(empty) as opened:
        assert [item.document.text.content for item in opened.annotated()] == ["Мы не сдадимся, заявил президент."]


def test_import_as_json_is_one_object(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    link = [{"label": "source", "from": "a", "to": "b"}]
    spans = [{"id": "a", "label": "quotation", "start": 18, "end": 34}, {"id": "b", "label": "source", "start": 36, "end": 45}]
    good = write("good.jsonl", line("d1", annotations=spans, relations=link) + "\n" + "{broken\n" + line("d2", ("opinion", 0, 9999)))
    text = write("a.txt", "Another text.")
    ran = bias("import", empty, good, text, text.with_name("missing.txt"), "--json")
    assert ran.code == 3
    assert ran.err == ""
    assert ran.json == {
        "documents": 3,
        "annotations": 2,
        "relations": 1,
        "skipped": [],
        "refused": [
            {"source": str(good), "where": "line 3", "reason": ran.json["refused"][0]["reason"]},
            {"source": str(good), "where": "line 4, annotation 1", "reason": ran.json["refused"][1]["reason"]},
            {"source": str(text.with_name("missing.txt")), "where": "", "reason": f"There is no file “{text.with_name('missing.txt')}”."},
        ],
    }
    assert "not valid JSON at character 2" in ran.json["refused"][0]["reason"]


def test_what_was_left_out_is_listed_for_people(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    source = write("a.jsonl", line("d1") + "{broken\n")
    ran = bias("import", empty, source)
    assert ran.code == 3
    assert ran.out == "Imported 1 document, 0 spans, 0 relations; 0 skipped, 1 refused.\n"
    assert ran.err.startswith(f"refused {source}, line 2: not valid JSON")
    assert bias("import", empty, source).err.splitlines()[0] == f"skipped {source}: “a.jsonl”: the project has this already"


def test_where_nothing_came_the_reason_is_an_error(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    binary = write("a.txt", b"\x7fELF\x00\x01" * 50)
    ran = bias("import", empty, binary, "--json")
    assert ran.json | {"refused": []} == NOTHING
    assert len(ran.json["refused"]) == 1
    assert ran.complaint[0] == ran.json["refused"][0]["reason"]
    ran = bias("import", empty, write("b.jsonl", "{broken\n{broken\n"))
    assert ran.code == 1
    assert ran.err.splitlines()[-2] == "Nothing could be imported: 2 things refused."
    with Project.open(empty) as opened:
        assert opened.count() == 0


def test_the_same_again_is_skipped_and_no_error(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    source = write("a.jsonl", line("d1", ("opinion", 0, 3)))
    bias("import", empty, source)
    again = bias("import", empty, source, "--json")
    assert again.code == 0
    assert again.json == NOTHING | {"skipped": [{"source": str(source), "reason": "“a.jsonl”: the project has this already"}]}


@pytest.mark.parametrize(
    ("rule", "code", "documents", "spans"), [("merge", 0, 1, 2), ("skip", 0, 1, 1), ("add", 0, 2, 2), ("error", 1, 1, 1)]
)
def test_duplicates_are_treated_as_asked(
    bias: Bias, empty: Path, write: Callable[..., Path], rule: str, code: int, documents: int, spans: int
) -> None:
    bias("import", empty, write("a.jsonl", line("d1", ("opinion", 0, 3))))
    ran = bias("import", empty, write("b.jsonl", line("d1", ("quotation", 18, 34))), "--on-duplicate", rule, "--json")
    assert ran.code == code
    if code:
        assert ran.out == ""
        assert ran.complaint == ("“b.jsonl” is in the project already.", "Choose what to do with duplicates: merge, skip or add.")
    with Project.open(empty) as opened:
        assert (opened.count(), opened.span_count()) == (documents, spans)


@pytest.mark.parametrize(
    ("options", "layer"),
    [
        (("--annotator", "Ana"), ANA),
        (("--layer", "gold"), GOLD),
        (("--layer", "annotator", "--annotator", " Ben "), BEN),
        ((), Layer.of("imported")),
    ],
)
def test_whose_spans_they_are_is_told_where_the_file_does_not(
    bias: Bias, empty: Path, write: Callable[..., Path], options: tuple[str, ...], layer: Layer
) -> None:
    bias("import", empty, write("a.jsonl", line("d1", ("opinion", 0, 3))), *options)
    with Project.open(empty) as opened:
        assert opened.layers() == [layer]


def test_a_name_that_nobody_can_have_is_an_error(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    source = write("a.jsonl", line("d1", ("opinion", 0, 3)))
    assert "adjudicated layer" in bias("import", empty, source, "--annotator", "gold").complaint[0]
    assert "80 printable characters" in bias("import", empty, source, "--annotator", "x" * 81).complaint[0]


@pytest.mark.parametrize(("unit", "quote"), [("codepoint", "b"), ("utf16", "🗳"), ("utf8", None), ("grapheme", "b")])
def test_positions_count_what_is_said(bias: Bias, empty: Path, write: Callable[..., Path], unit: str, quote: str | None) -> None:
    source = write("a.jsonl", json.dumps({"id": "d", "text": "a🗳🗳b", "annotations": [{"label": "opinion", "start": 3, "end": 4}]}))
    if unit == "utf16":
        source.write_text(source.read_text().replace('"end": 4', '"end": 5'))
    ran = bias("import", empty, source, "--offset-unit", unit, "--json")
    if quote is None:
        assert ran.json["refused"][0]["where"] == "line 1, annotation 1"
        return
    with Project.open(empty) as opened:
        assert [span.quote for span in opened.marks(DocumentId("d"), Layer.of("imported")).spans] == [quote]


@pytest.mark.parametrize(("rule", "spans", "known"), [("add", 2, True), ("skip", 1, False), ("refuse", 1, False)])
def test_a_label_that_the_scheme_lacks(bias: Bias, empty: Path, write: Callable[..., Path], rule: str, spans: int, known: bool) -> None:
    source = write("a.jsonl", line("d1", ("opinion", 0, 3), ("claim", 18, 34)))
    ran = bias("import", empty, source, "--unknown-label", rule, "--json")
    assert ran.code == (3 if rule == "refuse" else 0)
    assert ran.json["annotations"] == spans
    assert len(ran.json["refused"]) == (rule == "refuse")
    assert len(ran.json["skipped"]) == (rule == "skip")
    with Project.open(empty) as opened:
        assert (opened.scheme.label("claim") is not None) is known


def test_labels_are_renamed_by_a_map(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    source = write("a.jsonl", line("d1", ("claim", 0, 3), ("noise", 4, 7), ("opinion", 18, 34)))
    names = write("map.toml", '[labels]\nclaim = "opinion"\nnoise = ""\n')
    assert bias("import", empty, source, "--labels", names, "--json").json["annotations"] == 2
    with Project.open(empty) as opened:
        marks = opened.marks(DocumentId("d1"), Layer.of("imported"))
        assert [span.label for span in marks.spans] == ["opinion", "opinion"]
        assert len(opened.scheme.labels) == 5


@pytest.mark.parametrize("content", [b"[labels", b"labels = 3", b"[labels]\nclaim = 3", b"\xff\xfe", None])
def test_a_map_that_cannot_be_used_is_an_error(bias: Bias, empty: Path, write: Callable[..., Path], content: bytes | None) -> None:
    source = write("a.jsonl", line("d1", ("opinion", 0, 3)))
    names = write("map.toml", content) if content is not None else empty.with_name("missing.toml")
    sentence, hint = bias("import", empty, source, "--labels", names).complaint
    assert f"“{names}”" in sentence
    assert "[labels]" in hint
    with Project.open(empty) as opened:
        assert opened.count() == 0


def test_folders_bring_all_that_can_be_read(bias: Bias, empty: Path, write: Callable[..., Path]) -> None:
    for name in ("in/a.txt", "in/deep/b.md", "in/c.exe", "in/.hidden.txt", "in/old.bias"):
        write(name, f"Text of {name}.")
    ran = bias("import", empty, empty.parent / "in", "--json")
    assert ran.code == 0
    assert ran.json["documents"] == 2
    assert ran.json["skipped"] == [{"source": str(empty.parent / "in" / "c.exe"), "reason": "files of this kind cannot be read"}]


def test_an_unknown_format_is_an_error_that_names_the_known_ones(bias: Bias, project: Path, write: Callable[..., Path]) -> None:
    sentence, hint = bias("import", project, write("a.txt", "x"), "--format", "wordstar").complaint
    assert sentence == "There is no reader “wordstar”."
    assert all(name in hint for name in READERS)
    sentence, hint = bias("export", project, project.with_name("x"), "--format", "wordstar").complaint
    assert sentence == "There is no writer “wordstar”."
    assert all(name in hint for name in WRITERS)


# Export


def test_export_tells_what_went_out(bias: Bias, project: Path) -> None:
    out = project.with_name("out.jsonl")
    ran = bias("export", project, out, "--format", "jsonl")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"Exported 2 documents and 4 spans:\n  {out}\n"
    again = project.with_name("again.jsonl")
    assert bias("export", project, again, "--format", "jsonl", "--json").json == {
        "documents": 2, "annotations": 4, "files": [str(again)], "losses": [],
    }  # fmt: skip
    assert again.read_bytes() == out.read_bytes()


def test_an_export_can_be_narrowed_and_anonymous(bias: Bias, project: Path) -> None:
    out = project.with_name("out.jsonl")
    chosen = ("--query", "label:quotation", "--label", "quotation", "--label", "source", "--anonymous")
    assert bias("export", project, out, "--format", "jsonl", *chosen, "--json").json["documents"] == 1
    (value,) = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert {each["label"] for each in value["annotations"]} <= {"quotation", "source"}
    assert all(re.fullmatch("annotator-[0-9a-f]{8}|gold", each["annotator"]) for each in value["annotations"])
    assert (
        bias("export", project, out.with_suffix(".x"), "--format", "jsonl", "--query", "wing:left").complaint[0]
        == "“wing:” is nothing that can be searched for."
    )


@pytest.mark.parametrize(
    ("options", "documents", "spans"),
    [
        (("--documents", "two, one"), 2, 4),
        (("--documents", "two"), 1, 1),
        (("--labels", "opinion,source"), 2, 2),
        (("--labels", "opinion", "--label", "quotation"), 2, 3),
        (("--status", "done"), 2, 4),
        (("--status", "done", "--of", "ana"), 1, 3),
        (("--status", "todo,started", "--of", "Ana"), 1, 1),
        (("--flagged",), 0, 0),
        (("--not-flagged",), 2, 4),
        (("--outlet", "Harbour Post"), 1, 3),
        (("--since", "2031"), 0, 0),
        (("--until", "2030-12"), 0, 0),
        (("--search", "counc"), 2, 4),
    ],
)
def test_the_documents_of_an_export_are_chosen_as_in_the_queue(
    bias: Bias, project: Path, options: tuple[str, ...], documents: int, spans: int
) -> None:
    found = bias("export", project, project.with_name("out.jsonl"), "--format", "jsonl", *options, "--json").json
    assert (found["documents"], found["annotations"]) == (documents, spans)


def test_a_status_that_is_none_is_an_error_of_usage(bias: Bias, project: Path) -> None:
    ran = bias("export", project, project.with_name("out.jsonl"), "--format", "jsonl", "--status", "finished")
    assert ran.code == 2
    assert "“finished” is no status." in ran.err


def test_an_export_in_parts_tells_what_each_has(bias: Bias, project: Path) -> None:
    out = project.with_name("out.jsonl")
    ran = bias("export", project, out, "--format", "jsonl", "--split", "train=1,test=1")
    assert ran.out.splitlines()[0] == "Exported 2 documents and 4 spans:"
    assert ran.out.splitlines()[1:3] == ["  train: 2 documents", "  test: 0 documents"]  # they are nearly the same
    names = [Path(line.strip()).name for line in ran.out.splitlines()[3:]]
    assert names == ["out.train.jsonl", "out.test.jsonl", "out.split.json"]
    assert json.loads(out.with_name("out.split.json").read_text(encoding="utf-8"))["by_outlet"]
    bias("export", project, out, "--format", "jsonl", "--split", "train=1,test=1", "--stratify", "none", "--force")
    assert not json.loads(out.with_name("out.split.json").read_text(encoding="utf-8"))["by_outlet"]
    assert bias("export", project, out, "--format", "jsonl", "--split", "halves").complaint[0] == "“halves” does not say how to split."


def test_what_goes_out_comes_in_again_with_all_that_was_marked(bias: Bias, project: Path, empty: Path) -> None:
    out = project.with_name("out.jsonl")
    bias("export", project, out, "--format", "jsonl")
    for value in map(json.loads, out.read_text(encoding="utf-8").splitlines()):
        for each in value["annotations"]:
            assert " … ".join(value["text"][start:end] for start, end in each["fragments"]) == each["quote"]
    assert bias("import", empty, out, "--json").json == {"documents": 2, "annotations": 4, "relations": 1, "skipped": [], "refused": []}
    with Project.open(project) as one, Project.open(empty) as other:
        for item, back in zip(one.annotated(), other.annotated(), strict=True):
            assert (back.document.id, back.document.text, back.marks) == (item.document.id, item.document.text, item.marks)
        assert other.work(DocumentId("one"), "Ana").status is Status.DONE


def test_what_a_format_cannot_carry_is_told_and_written_beside_it(bias: Bias, project: Path) -> None:
    out = project.with_name("out.csv")
    ran = bias("export", project, out, "--format", "csv", "--json")
    assert ran.code == 0
    assert ran.json == {"documents": 2, "annotations": 4, "files": [str(out), f"{out}.losses.json"], "losses": ran.json["losses"]}
    losses = {each["what"]: each["count"] for each in ran.json["losses"]}
    assert (losses["texts"], losses["relations"]) == (2, 1)
    assert list(losses.values()) == sorted(losses.values(), reverse=True)
    assert json.loads(Path(f"{out}.losses.json").read_text(encoding="utf-8"))["losses"] == ran.json["losses"]
    assert "not carried by csv: texts (2)" in bias("export", project, out, "--format", "csv", "--force").err


@pytest.mark.parametrize(
    ("layers", "spans"),
    [((), 4), (("all",), 4), (("Ana",), 3), (("ana",), 3), (("Ben",), 1), (("Ana", "Ben"), 4), (("gold",), 0), (("gold", "Ben"), 1)],
)
def test_only_the_layers_asked_for_go_out(bias: Bias, project: Path, layers: tuple[str, ...], spans: int) -> None:
    options = [each for layer in layers for each in ("--layer", layer)]
    ran = bias("export", project, project.with_name("out.jsonl"), "--format", "jsonl", *options, "--json")
    assert (ran.json["documents"], ran.json["annotations"]) == (2, spans)


def test_a_layer_of_nobody_is_an_error_that_names_everybody(bias: Bias, project: Path) -> None:
    out = project.with_name("out.jsonl")
    assert bias("export", project, out, "--format", "jsonl", "--layer", "Caro").complaint == (
        "The project has no layer “Caro”.", "Layers: Ana, Ben, gold.",
    )  # fmt: skip
    assert not out.exists()


def test_an_export_overwrites_only_when_told_to(bias: Bias, project: Path) -> None:
    out = project.with_name("out.jsonl")
    out.write_text("mine")
    sentence, hint = bias("export", project, out, "--format", "jsonl").complaint
    assert (sentence, out.read_text()) == (f"“{out}” exists already.", "mine")
    assert "--force" in hint
    assert bias("export", project, out, "--format", "jsonl", "--force").code == 0
    assert out.read_text() != "mine"


def test_an_export_never_takes_the_place_of_the_project(bias: Bias, project: Path) -> None:
    before = project.read_bytes()
    link = project.with_name("link.jsonl")
    link.hardlink_to(project)
    for out in (project, link, project.parent):
        assert bias("export", project, out, "--format", "jsonl", "--force").code == 1
    assert project.read_bytes() == before


# Formats


def test_formats_lists_every_reader_and_writer(bias: Bias) -> None:
    value = bias("formats", "--json").json
    assert set(value) == {"readers", "writers"}
    for side, table in (("readers", READERS), ("writers", WRITERS)):
        assert [each["name"] for each in value[side]] == list(table)
        for each in value[side]:
            assert set(each) == {"name", "title", "suffixes", "loses"}
            assert all(suffix.startswith(".") for suffix in each["suffixes"])
    out = bias("formats").out
    assert out.startswith("In\n")
    for each in (*READERS.values(), *WRITERS.values()):
        assert each.title in out
        assert all(what in out for what in (*each.suffixes, *each.loses))
    assert "everything" in out


def test_what_can_be_done_about_a_refused_file_is_said(bias: Bias, empty: Path, tmp_path: Path) -> None:
    ran = bias("import", empty, tmp_path / "missing.txt")
    assert ran.code == 1
    assert ran.err.endswith("hint: Check the name.\n")
    (tmp_path / "nothing").mkdir()
    ran = bias("import", empty, tmp_path / "nothing")
    assert ran.code == 1
    assert ran.err == "In the folder “nothing” there is nothing that can be read.\nhint: Is it the right one?\n"
