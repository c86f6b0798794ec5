"""Data sets going out of a project: losses told first, read back, and nothing left behind when something goes wrong."""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from corpus import CORPUS, SCHEME
from examples import RARE, where_usable

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Status, Work
from bias_annotator.project import exporting
from bias_annotator.project.exporting import ExportOptions, Loss, export, preview_losses
from bias_annotator.project.project import Project, Query
from bias_annotator.project.splitting import parse_split
from bias_annotator.writers import WRITERS
from bias_annotator.writers.jsonl import JsonlWriter

every = pytest.mark.parametrize("name", where_usable(WRITERS))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias", scheme=SCHEME) as made:
        made.add(CORPUS)
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


@every
def test_what_is_told_before_is_what_is_told_after_and_written_beside(name: str, project: Project, folder: Path) -> None:
    options = ExportOptions(name)
    told = preview_losses(project, options)
    result = export(project, folder / "out.data", options)
    assert result.losses == told
    assert set(WRITERS[name].loses) - RARE <= {loss.what for loss in told} <= set(WRITERS[name].loses)
    assert [loss.count for loss in told] == sorted((loss.count for loss in told), reverse=True)
    report = folder / "out.data.losses.json"
    assert result.files[0] == folder / "out.data"
    assert (report in result.files) == bool(told)
    assert sorted(folder.iterdir()) == sorted(result.files)
    if told:
        assert [Loss(**loss) for loss in json.loads(report.read_text(encoding="utf-8"))["losses"]] == list(told)


def test_the_counts_and_the_json_of_a_result_are_what_the_command_line_promises(project: Project, folder: Path) -> None:
    result = export(project, folder / "a.csv", ExportOptions("csv", ("gold",)))
    assert result.to_json() == {
        "documents": 3,
        "annotations": 1,
        "files": [str(folder / "a.csv"), str(folder / "a.csv.losses.json")],
        "losses": [
            {"what": "metadata other than title, outlet and date", "count": 7},
            {"what": "blocks", "count": 3},
            {"what": "texts", "count": 3},
            {"what": "documents without spans", "count": 2},
            {"what": "sources", "count": 1},
        ],
    }


@pytest.mark.parametrize(
    ("layers", "people", "workers"),
    [
        ((), {"Ana", "Ben Öz", "gold"}, {"Ana", "Ben Öz"}),
        (("all",), {"Ana", "Ben Öz", "gold"}, {"Ana", "Ben Öz"}),
        (("gold",), {"gold"}, set()),
        (("ana",), {"Ana"}, {"Ana"}),
        (("BEN ÖZ", "gold"), {"Ben Öz", "gold"}, {"Ben Öz"}),
    ],
)
def test_only_the_chosen_layers_go_out_and_nothing_is_said_of_other_people(
    project: Project, folder: Path, layers: tuple[str, ...], people: set[str], workers: set[str]
) -> None:
    export(project, folder / "a.jsonl", ExportOptions("jsonl", layers))
    values = lines(folder / "a.jsonl")
    assert [value["id"] for value in values] == ["split", "posts", "bare"]
    assert {mark["annotator"] for value in values for mark in value["annotations"]} == people
    assert {name for value in values for name in value["annotators"]} == workers


def test_only_the_chosen_documents_go_out_in_their_order(project: Project, folder: Path) -> None:
    chosen = (DocumentId("bare"), DocumentId("split"))
    result = export(project, folder / "a.jsonl", ExportOptions("jsonl", documents=chosen))
    assert [value["id"] for value in lines(folder / "a.jsonl")] == ["bare", "split"]
    assert result.documents == 2


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["split", "posts", "bare"]),
        ("label:opinion", ["split", "posts"]),
        ("label:opinion is:unsure", ["split"]),
        ("outlet:tidewire", ["split"]),
        ("nobody", ["bare"]),
        ("is:linked label:cue note:x", []),
    ],
)
def test_only_documents_in_which_a_query_finds_something_go_out(project: Project, folder: Path, query: str, found: list[str]) -> None:
    options = ExportOptions("jsonl", query=query)
    result = export(project, folder / "a.jsonl", options)
    assert [value["id"] for value in lines(folder / "a.jsonl")] == found
    assert result.documents == len(found)
    narrowed = replace(options, documents=(DocumentId("posts"), DocumentId("split")), force=True)
    export(project, folder / "a.jsonl", narrowed)
    assert [value["id"] for value in lines(folder / "a.jsonl")] == [name for name in ("posts", "split") if name in found]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Query(statuses=frozenset({Status.DONE})), ["split", "bare"]),
        (Query("ben öz", statuses=frozenset({Status.DONE})), ["bare"]),
        (Query(outlet="Tidewire"), ["split"]),
        (Query(since="2031-06", until="2031"), ["split"]),
        (Query(text="nobody"), ["bare"]),
    ],
)
def test_only_documents_that_the_queue_would_show_go_out(project: Project, folder: Path, where: Query, found: list[str]) -> None:
    export(project, folder / "a.jsonl", ExportOptions("jsonl", where=where))
    assert [value["id"] for value in lines(folder / "a.jsonl")] == found
    narrowed = ExportOptions("jsonl", documents=(DocumentId("split"), DocumentId("split")), query="label:cue", where=where, force=True)
    export(project, folder / "a.jsonl", narrowed)
    assert [value["id"] for value in lines(folder / "a.jsonl")] == [name for name in found if name == "split"]


@pytest.mark.parametrize(
    ("options", "sentence", "hint"),
    [
        ({"documents": (DocumentId("split"), DocumentId("x"))}, "The project has no document “x”.", "It may have been removed"),
        ({"where": Query("Zoe")}, "There is no annotator called “Zoe” in this project.", "The annotators are Ana, Ben Öz."),
        ({"where": Query(outlet="Post")}, "No document names the outlet “Post”.", "Outlets: "),
        ({"where": Query(since="June")}, "“June” is no date.", "Write it as 2031-05-14, 2031-05 or 2031."),
        ({"where": Query(until="2031-13")}, "“2031-13” is no date.", "Write it as"),
    ],
)
def test_what_there_is_not_is_told(project: Project, folder: Path, options: dict[str, Any], sentence: str, hint: str) -> None:
    with pytest.raises(UserError) as caught:
        export(project, folder / "a.jsonl", ExportOptions("jsonl", **options))
    assert caught.value.sentence == sentence
    assert caught.value.hint.startswith(hint)
    assert list(folder.iterdir()) == []


def test_only_spans_under_chosen_labels_go_out_with_the_relations_between_them(project: Project, folder: Path) -> None:
    export(project, folder / "a.jsonl", ExportOptions("jsonl", labels=("quotation", "cue")))
    values = lines(folder / "a.jsonl")
    assert [value["id"] for value in values] == ["split", "posts", "bare"]
    assert {mark["label"] for value in values for mark in value["annotations"]} == {"quotation", "cue"}
    assert [link["label"] for value in values for link in value["relations"]] == ["cue"]
    with pytest.raises(UserError, match="The scheme has no label “claim”") as caught:
        export(project, folder / "b.jsonl", ExportOptions("jsonl", labels=("claim",)))
    assert caught.value.hint == "Labels: reporting, quotation, opinion, source, cue."


def test_an_unknown_layer_or_format_is_told_with_the_known_ones(project: Project, folder: Path) -> None:
    with pytest.raises(UserError, match="The project has no layer “Zoe”") as caught:
        export(project, folder / "a.jsonl", ExportOptions("jsonl", ("gold", "Zoe")))
    assert caught.value.hint == "Layers: Ana, Ben Öz, gold."
    with pytest.raises(UserError, match="There is no writer “xlsx”"):
        preview_losses(project, ExportOptions("xlsx"))
    assert list(folder.iterdir()) == []


def test_a_file_that_is_there_is_kept_unless_it_is_to_be_overwritten(project: Project, folder: Path) -> None:
    path = folder / "a.jsonl"
    path.write_text("precious")
    with pytest.raises(UserError, match="exists already"):
        export(project, path, ExportOptions("jsonl"))
    assert path.read_text() == "precious"
    export(project, path, ExportOptions("jsonl", force=True))
    assert len(lines(path)) == 3


def test_an_old_report_of_losses_goes_when_nothing_is_lost(project: Project, folder: Path) -> None:
    export(project, folder / "a", ExportOptions("csv"))
    assert (folder / "a.losses.json").exists()
    export(project, folder / "a", ExportOptions("jsonl", force=True))
    assert [path.name for path in folder.iterdir()] == ["a"]


def test_what_cannot_be_a_destination_is_told(project: Project, folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    wrong = {
        folder: "is a folder",
        folder / "none" / "a": "There is no folder",
        project.path: "the project itself",
        folder / "pipe": "is not a file",
    }
    for path, reason in wrong.items():
        with pytest.raises(UserError, match=reason):
            export(project, path, ExportOptions("jsonl", force=True))
    with pytest.raises(UserError, match="File name too long"):
        export(project, folder / ("x" * 300), ExportOptions("jsonl"))
    assert [path.name for path in folder.iterdir()] == ["pipe"]
    assert project.count() == 3


def test_the_project_is_not_overwritten_by_another_name_of_it(project: Project, folder: Path) -> None:
    (folder / "link").symlink_to(project.path)
    with pytest.raises(UserError, match="the project itself"):
        export(project, folder / "link", ExportOptions("jsonl", force=True))


def test_a_cancelled_export_leaves_nothing_behind_and_the_old_file_as_it_was(project: Project, folder: Path) -> None:
    for stop in ("Writing", "Reading back"):
        path = folder / "a.jsonl"
        path.write_text("old")

        def report(done: int, total: int, text: str, stop: str = stop) -> None:
            assert 0 <= done <= total == 3
            if (done, text) == (1, stop):
                raise CancelledError

        with pytest.raises(CancelledError):
            export(project, path, ExportOptions("jsonl", force=True), report)
        assert path.read_text() == "old"
        assert list(folder.iterdir()) == [path]


def test_a_full_disk_is_told_and_leaves_nothing_behind(project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(exporting.os, "fsync", full)
    with pytest.raises(UserError, match=r"The disk that holds “a.jsonl” is full"):
        export(project, folder / "a.jsonl", ExportOptions("jsonl"))
    assert list(folder.iterdir()) == []


def test_what_surely_does_not_fit_on_the_disk_is_told_before(project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10))
    with pytest.raises(UserError, match=r"has no room for the export: at least 1 MB are needed, 0 MB are free\.") as caught:
        export(project, folder / "a.jsonl", ExportOptions("jsonl"))
    assert caught.value.hint == "Free some space, or choose another disk."
    assert list(folder.iterdir()) == []
    export(project, folder / "a.csv", ExportOptions("csv"))


@pytest.mark.parametrize("name", ["jsonl", "brat"])
def test_parts_of_a_cancelled_export_are_left_behind_no_more_than_the_whole(project: Project, folder: Path, name: str) -> None:
    options = ExportOptions(name, split=parse_split("a=1,b=1"), force=True)
    export(project, folder / "out", options)
    before = {path: path.is_file() and path.read_bytes() for path in folder.rglob("*")}
    project.set_work(DocumentId("bare"), Work("Ben Öz", Status.STARTED))
    seen = []

    def report(_done: int, _total: int, text: str) -> None:
        seen.append(text)
        if seen.count("Reading back") == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        export(project, folder / "out", options, report)
    assert {path: path.is_file() and path.read_bytes() for path in folder.rglob("*")} == before


class Forgetful(JsonlWriter):
    """Loses something and does not know it."""

    def __init__(self, old: bytes, new: bytes) -> None:
        self._change = (old, new)

    def write(self, items: object, scheme: object, out: BinaryIO) -> None:
        """One thing changed on its way."""
        whole = BytesIO()
        super().write(items, scheme, whole)
        out.write(whole.getvalue().replace(*self._change))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("🇩🇪".encode(), b"DE"),
        (b'"label":"cue","from"', b'"label":"CUE","from"'),
        (b'"note":"one span', b'"note":"a span'),
        (b'"unsure":true', b'"unsure":false'),
        (b'"status":"done"', b'"status":"todo"'),
        (b'"kind":"direct"', b'"kind":"mixed"'),
        (b'"section":"Isles"', b'"section":"Seas"'),
        (b'"title":"Farce"', b'"title":"farce"'),
        (b'"kind":"dateline"', b'"kind":"byline"'),
        (b'"crlf":[17,', b'"crlf":['),
        (b'{"id":"bare"', b'{"id":"bear"'),
        (b'{"id":"bare"', b'{"id":"bare"}\n{"text":"more"}\n{"'),
        (b'"modified":"2031-06-02T23:30:00.250Z"}],"relations":[]', b'"modified":"2031-06-02T23:30:00.251Z"}],"relations":[]'),
    ],
)
def test_an_export_that_does_not_read_back_equal_is_given_up(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes
) -> None:
    whole = BytesIO()
    JsonlWriter().write(CORPUS, SCHEME, whole)
    changed = old in whole.getvalue()
    monkeypatch.setitem(WRITERS, "jsonl", Forgetful(old, new))
    if not changed:
        pytest.fail(f"{old!r} does not occur")
    with pytest.raises(UserError, match="does not read back equal"):
        export(project, folder / "a.jsonl", ExportOptions("jsonl"))
    assert list(folder.iterdir()) == []


def test_an_empty_project_gives_an_empty_file(tmp_path: Path, folder: Path) -> None:
    with Project.new(tmp_path / "empty.bias", scheme=SCHEME) as project:
        result = export(project, folder / "a.jsonl", ExportOptions("jsonl"))
    assert (result.documents, (folder / "a.jsonl").read_bytes()) == (0, b"")
