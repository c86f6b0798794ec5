"""Web annotations and Bdoc as others write them: each span comes in exactly, or it is said why not."""

import json
from pathlib import Path
from typing import Any

import pytest
from foreign import PIECES, TEXT, places, read, reasons, spans, w3c

from bias_annotator.errors import UserError
from bias_annotator.model.offsets import Unit
from bias_annotator.readers import Incoming, ReadOptions


def annotation(piece: str, unit: str = "codepoint", newline: str = "\n", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any keys
    """An annotation with both selectors on a text beside the file."""
    start, end = places(TEXT, piece, unit, newline)
    selectors = [
        {"type": "RangeSelector"},
        {"type": "TextPositionSelector", "start": start, "end": end},
        {"type": "TextQuoteSelector", "exact": piece.replace("\n", newline)},
    ]
    body = [{"type": "TextualBody", "purpose": "tagging", "value": "mark"}]
    return {"type": "Annotation", "body": body, "target": {"source": "https://ex.example/news.txt", "selector": selectors}, **more}


def beside(folder: Path, newline: str = "\n") -> Path:
    (folder / "news.txt").write_bytes(TEXT.replace("\n", newline).encode())
    return folder / "a.jsonld"


@pytest.mark.parametrize("unit", ["codepoint", "utf16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_quotes_tell_what_positions_count(tmp_path: Path, unit: str, newline: str) -> None:
    path = beside(tmp_path, newline)
    path.write_text(w3c([annotation(piece, unit, newline, creator="ana") for piece in PIECES]), encoding="utf-8")
    found = read("w3c", path)
    assert reasons(found) == []
    assert spans(found) == sorted(("ana", "mark", piece) for piece in PIECES)
    (item,) = found
    assert isinstance(item, Incoming)
    assert (item.annotated.document.metadata.url, item.annotated.document.metadata.source_name) == (
        "https://ex.example/news.txt",
        "news.txt",
    )


@pytest.mark.parametrize("wrap", [list, lambda items: {"first": {"items": items}}, lambda items: {"@graph": items}, lambda items: items[0]])
def test_pages_collections_lists_and_single_annotations_are_taken(tmp_path: Path, wrap: Any) -> None:  # noqa: ANN401 - a function
    path = beside(tmp_path)
    path.write_text(json.dumps(wrap([annotation("she")])), encoding="utf-8")
    assert spans(read("w3c", path)) == [("imported", "mark", "she")]


def test_an_answer_of_hypothesis_comes_in(tmp_path: Path) -> None:
    path = beside(tmp_path)
    start, end = places(TEXT, "Theater", "utf16")
    target = annotation("Theater", "utf16")["target"]
    rows = [
        {
            "id": "A1",
            "user": "acct:ana@hypothes.is",
            "uri": target["source"],
            "text": "what a note",
            "tags": ["opinion", "loud"],
            "target": [target],
        },
        {"id": "A2", "user": "acct:ben@hypothes.is", "uri": target["source"], "text": "", "tags": [], "target": [target]},
        {
            "id": "A3",
            "user": "acct:ben@hypothes.is",
            "uri": target["source"],
            "text": "a note on the page",
            "target": [{"source": target["source"]}],
        },
    ]
    path.write_text(json.dumps({"total": 3, "rows": rows}), encoding="utf-8")
    found = read("w3c", path)
    assert (start, end) != places(TEXT, "Theater")
    assert spans(found) == [("ana", "opinion", "Theater"), ("ben", "highlighting", "Theater")]
    assert reasons(found) == [("annotation 3", "it marks no stretch of text")]
    item = next(each for each in found if isinstance(each, Incoming))
    span = item.annotated.marks[0].spans[0]
    assert (span.id, span.note, span.attributes) == ("A1", "what a note", {"tags": "loud"})


def test_a_quote_alone_is_looked_for(tmp_path: Path) -> None:
    path = beside(tmp_path, "\r\n")
    source = "news.txt"

    def quoted(exact: str, **around: str) -> dict[str, Any]:
        return {"body": "mark", "target": {"source": source, "selector": {"type": "TextQuoteSelector", "exact": exact, **around}}}

    items = [
        quoted("Theater"),
        quoted("e", prefix="sh", suffix=" said"),
        quoted("e"),
        quoted("gone"),
        quoted("said,\r\nand"),
        annotation("she", "utf16", "\r\n"),
    ]
    items[-1]["target"]["source"] = source
    path.write_text(w3c(items), encoding="utf-8")
    found = read("w3c", path)
    quotes = [quote for _, _, quote in spans(found)]
    assert sorted(quotes) == sorted(["Theater", "e", "said,\nand", "she"])
    told = [reason for _, reason in reasons(found)]
    assert any("stands" in reason and "times" in reason for reason in told)
    assert any("“gone” is not in the text" in reason for reason in told)
    assert len(told) == 2


def test_what_does_not_fit_is_refused_one_by_one(tmp_path: Path) -> None:
    path = beside(tmp_path)
    good = annotation("she")
    positions = [(9, 3), (-1, 3), (3, 999), (1.5, 3), ("3", 8), (None, None)]
    items: list[Any] = [good]
    for start, end in positions:
        items.append(
            {"body": "mark", "target": {"source": "news.txt", "selector": {"type": "TextPositionSelector", "start": start, "end": end}}}
        )
        items[-1]["target"]["source"] = good["target"]["source"]
    wrong = annotation("she")
    wrong["target"]["selector"][2]["exact"] = "her"
    items += [wrong, "x", {"target": "https://ex.example/news.txt"}]
    twice = [{**good, "id": "same"}, {**good, "id": "same"}]
    dangling = {"motivation": "linking", "target": [{"id": "gone\ud83d"}, {"id": "same"}]}
    path.write_text(w3c([*items, *twice, dangling]), encoding="utf-8")
    found = read("w3c", path)
    assert spans(found) == [("imported", "mark", "she"), ("imported", "mark", "she")]
    assert len(reasons(found)) == len(positions) + 5
    assert "".join(reason for _, reason in reasons(found)).encode()


@pytest.mark.parametrize(
    "source",
    [
        "https://ex.example/other.txt",
        "../news.txt/..",
        "news",
        "a/b",
        "",
        "x" * 300 + ".txt",
        "\ud800.txt",
        "a\0.txt",
        "http://[::1/news.txt",
    ],
)
def test_annotations_of_a_text_that_is_not_there_are_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    item = annotation("she")
    item["target"]["source"] = source
    (tmp_path / "in" / "a.jsonld").write_text(w3c([item, item]), encoding="utf-8")
    found = read("w3c", tmp_path / "in" / "a.jsonld")
    assert spans(found) == []
    ((where, reason),) = reasons(found)
    assert where == "annotations 1, 2"
    assert reason.encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"a": 1, "a": 2}',
        b'{"items": NaN}',
        b"\xff\xfe{}",
        b"[" * 9999,
        b'{"items": 5}',
        b"3",
        b'{"documents": [{"text": 5}]}',
        b"[[]]",
    ],
)
def test_what_is_no_page_never_comes_in(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.jsonld").write_bytes(data)
    try:
        found = read("w3c", tmp_path / "a.jsonld")
    except UserError as problem:
        assert "“a.jsonld”" in problem.sentence  # noqa: PT017 - what else is raised fails the test, too
    else:
        assert reasons(found)
        assert not [each for each in found if isinstance(each, Incoming)]


def bdoc(*annotations: Any, kind: str = "p", text: str = TEXT, name: str = "ana") -> dict[str, Any]:  # noqa: ANN401 - any JSON
    """A document as gatenlp writes it."""
    sets = {name: {"name": name, "annotations": list(annotations), "next_annid": 9}}
    return {"annotation_sets": sets, "text": text, "features": {"lang": "de"}, "offset_type": kind, "name": "news"}


def mark(number: int, start: object, end: object, **features: object) -> dict[str, object]:
    return {"type": "mark", "start": start, "end": end, "id": number, "features": features}


@pytest.mark.parametrize(("kind", "unit"), [("p", "codepoint"), ("j", "utf16")])
@pytest.mark.parametrize("indent", [None, 1])
def test_bdoc_says_itself_what_positions_count(tmp_path: Path, kind: str, unit: str, indent: int | None) -> None:
    made = bdoc(*(mark(number, *places(TEXT, piece, unit), rank=number) for number, piece in enumerate(PIECES)), kind=kind)
    (tmp_path / "a.bdocjs").write_text(json.dumps(made, indent=indent, ensure_ascii=bool(indent)), encoding="utf-8")
    found = read("bdoc", tmp_path / "a.bdocjs")
    assert reasons(found) == []
    assert spans(found) == sorted(("ana", "mark", piece) for piece in PIECES)
    (item,) = found
    assert isinstance(item, Incoming)
    assert (item.annotated.document.metadata.title, item.annotated.document.metadata.extra) == ("news", {"lang": "de"})
    assert item.annotated.marks[0].spans[0].origin == "import:bdoc"


def test_bdoc_that_does_not_fit_is_refused_one_by_one(tmp_path: Path) -> None:
    bad = [mark(1, 9, 3), mark(2, -1, 3), mark(3, 3, 999), mark(4, 1.5, 3), mark(5, "3", 9), "x", {"type": None, "start": 3, "end": 8}]
    lines = [
        bdoc(mark(0, *places(TEXT, "she")), *bad),
        {**bdoc(), "offset_type": "x"},
        {**bdoc(), "offset_type": ["p"]},
        {**bdoc(), "annotation_sets": []},
        {**bdoc(), "text": 5},
    ]
    lines.append({**bdoc(), "annotation_sets": {"a": {"annotations": 5}}, "text": "other"})
    (tmp_path / "a.bdocjs").write_text(
        "\n".join(map(json.dumps, lines)) + '\n{"text": "a", "text": "b"}\n[]\n{\n' + "[" * 9999, encoding="utf-8"
    )
    found = read("bdoc", tmp_path / "a.bdocjs")
    assert spans(found) == [("ana", "mark", "she")]
    assert len(reasons(found)) == len(bad) + 9


def test_bdoc_in_another_unit_than_it_says(tmp_path: Path) -> None:
    (tmp_path / "a.bdocjs").write_text(json.dumps(bdoc(mark(0, *places(TEXT, "Theater", "utf16")))), encoding="utf-8")
    assert spans(read("bdoc", tmp_path / "a.bdocjs", ReadOptions(unit=Unit.UTF16))) == [("ana", "mark", "Theater")]
