"""brat and REFI-QDA as others write them: each span comes in exactly, or it is said why not."""

import json
from pathlib import Path

import pytest
from foreign import PIECES, TEXT, places, read, reasons, refi, selection, spans

from bias_annotator.model.document import Annotated, Document
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.offsets import Unit
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.readers import Incoming, ReadOptions, SourceFolder, folder_reader_for
from bias_annotator.readers.folder import annotator_after
from bias_annotator.writers import About, OutFolder
from bias_annotator.writers.brat import BratWriter


def lines(newline: str = "\n", *, marked: bool = False) -> str:
    """A line for each piece, in code points of the file as it stands; words have blanks for line ends, as brat writes them."""
    made = []
    for number, piece in enumerate(PIECES, 1):
        start, end = places(TEXT, piece, newline=newline)
        words = piece.replace("\n", newline).replace("\r", " ").replace("\n", " ")
        made.append(f"T{number}\tmark {start + marked} {end + marked}\t{words}\n")
    return "".join(made)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_brat_words_tell_what_positions_count_with_any_line_ends(tmp_path: Path, newline: str) -> None:
    (tmp_path / "news.txt").write_bytes(TEXT.replace("\n", newline).encode())
    (tmp_path / "news.ann").write_bytes(lines(newline).replace("  and", " and").encode())
    found = read("brat", tmp_path)
    assert reasons(found) == []
    assert spans(found) == sorted(("imported", "mark", piece) for piece in PIECES)
    assert folder_reader_for(tmp_path)


def test_brat_fragments_attributes_notes_and_relations_come_in(tmp_path: Path) -> None:
    one, two, three = (places(TEXT, piece) for piece in ("“No,”", "“never.”", "she"))
    words = [
        f"T1\tquotation {one[0]} {one[1]};{two[0]} {two[1]}\t“No,” “never.”",
        f"T2\tsource {three[0]} {three[1]}\tshe",
        "R1\tsource Arg1:T1 Arg2:T2\t",
        "A1\tkind T1 direct",
        "A2\tloud T1",
        "#1\tAnnotatorNotes T1\ta note",
        "#2\tAnnotatorNotes T1\tand another",
    ]
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    (tmp_path / "news.ann").write_text("\n".join(words), encoding="utf-8", newline="\n")
    (found,) = read("brat", tmp_path / "news.ann")
    assert isinstance(found, Incoming)
    assert found.refused == found.warnings == ()
    (marks,) = found.annotated.marks
    quotation, source = marks.spans
    assert (quotation.quote, quotation.attributes, quotation.note) == (
        "“No,” … “never.”",
        {"kind": "direct", "loud": True},
        "a note\nand another",
    )
    assert [(link.label, link.from_span, link.to_span) for link in marks.relations] == [("source", quotation.id, source.id)]


def test_brat_words_that_hold_line_ends_are_understood(tmp_path: Path) -> None:
    start, end = places(TEXT, "said,\nand")
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    (tmp_path / "news.ann").write_text(f"T1\tmark {start} {end}\tsaid,\nand\nT2\tmark 3 8\t“No,”\n", encoding="utf-8", newline="\n")
    found = read("brat", tmp_path)
    assert (reasons(found), spans(found)) == ([], [("imported", "mark", "said,\nand"), ("imported", "mark", "“No,”")])


def test_brat_what_is_not_taken_is_said_line_by_line(tmp_path: Path) -> None:
    bad = [
        "T1\tmark 3 8\t“No,”",
        "T1\tmark 9 12\tshe",
        "T2\tmark 9 12\ther",
        "T3\tmark 12 9\tehs",
        "T4\tmark -3 8\t“No,”",
        "T5\tmark 3 999\t“No,”",
        "T6\tmark 3.5 8\t“No,”",
        "T7\tmark",
        "E1\tmark:T1 Arg:T2",
        "*\tequal T1 T2",
        "N1\tReference T1 Wikidata:Q1\tx",
        "R1\tcue Arg1:T1 Arg2:T99",
        "R2\tcue",
        "A1\tkind E1 x",
        "#1\tAnnotatorNotes R1\tx",
        "hello",
    ]
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    (tmp_path / "news.ann").write_text("\n".join(bad), encoding="utf-8", newline="\n")
    found = read("brat", tmp_path)
    assert spans(found) == [("imported", "mark", "“No,”")]
    told = dict(reasons(found))
    for name in ("T1", "T7", "E1", "*", "N1", "R1", "R2", "A1", "#1", "hello"):
        assert any(where.endswith(f"news.ann, {name}") for where in told), name
    assert len(told) == len(bad) - 1


@pytest.mark.parametrize("name", ["news_ana.ann", "news_b_c.ann"])
def test_brat_a_suffix_of_the_name_is_the_annotator(tmp_path: Path, name: str) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    (tmp_path / name).write_text("T1\tmark 3 8\t“No,”\n", encoding="utf-8")
    who = name.removeprefix("news_").removesuffix(".ann")
    assert annotator_after(f"news_{who}", frozenset({"news"})) == ("news", who)
    assert spans(read("brat", tmp_path)) == spans(read("brat", tmp_path / name)) == [(who, "mark", "“No,”")]


def test_brat_folders_with_the_same_texts_are_annotators(tmp_path: Path) -> None:
    for who, piece in (("ana", "“No,”"), ("ben", "she")):
        (tmp_path / who).mkdir()
        (tmp_path / who / "news.txt").write_text(TEXT, encoding="utf-8", newline="\n")
        start, end = places(TEXT, piece)
        (tmp_path / who / "news.ann").write_text(f"T1\tmark {start} {end}\t{piece}\n", encoding="utf-8")
    (tmp_path / "ana" / "other.txt").write_text("nobody marked this")
    found = read("brat", tmp_path)
    assert spans(found) == [("ana", "mark", "“No,”"), ("ben", "mark", "she")]
    assert len(found) == 2


def test_brat_controls_and_a_first_byte_order_mark_of_our_own_texts_stay(tmp_path: Path) -> None:
    text = Text("\ufeff\x01\x1b[31m\x02\x03\x04\x05\x06\x07\x08\x0e red")
    item = Annotated(Document(DocumentId("d"), text), (Marks.of(Layer.of("ana"), [Span.new(text, "mark", (1, len(text)))]),))
    BratWriter().write_folder([item], Scheme("s", "S", (Label("mark"),)), OutFolder(tmp_path), About())
    (found,) = read("brat", tmp_path)
    assert isinstance(found, Incoming)
    assert (found.refused, found.annotated.document, found.annotated.marks) == ((), item.document, item.marks)


@pytest.mark.parametrize("fragments", ["x", 5, [], [1], [["a", 1]], [[0, 10**30]], [[2, 1]], {"a": 1}])
def test_brat_what_is_kept_beside_our_own_and_was_changed_counts_for_nothing(tmp_path: Path, fragments: object) -> None:
    text = Text("red blue")
    item = Annotated(Document(DocumentId("d"), text), (Marks.of(Layer.of("ana"), [Span.new(text, "mark", (0, 3), (4, 8))]),))
    BratWriter().write_folder([item], Scheme("s", "S", (Label("mark"),)), OutFolder(tmp_path), About())
    (path,) = tmp_path.rglob("*.json")
    value = json.loads(path.read_text(encoding="utf-8"))
    value["lines"]["T1"]["fragments"] = fragments
    path.write_text(json.dumps(value), encoding="utf-8")
    assert spans(read("brat", tmp_path)) == [("ana", "mark", "red … blue")]


def test_brat_of_our_own_with_a_text_that_became_blank_is_refused(tmp_path: Path) -> None:
    text = Text("red")
    item = Annotated(Document(DocumentId("d"), text), (Marks.of(Layer.of("ana"), [Span.new(text, "mark", (0, 3))]),))
    BratWriter().write_folder([item], Scheme("s", "S", (Label("mark"),)), OutFolder(tmp_path), About())
    (path,) = tmp_path.rglob("*.txt")
    path.write_text(" \n ")
    assert [reason for _, reason in reasons(read("brat", tmp_path))] == [f"“{path.name}” is empty: it has no text."]


def test_brat_without_a_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "news.ann").write_text("T1\tmark 3 8\tx")
    assert reasons(read("brat", tmp_path / "news.ann")) == [("", "“news.ann” has no text: there is no file “news.txt” beside it.")]
    assert not folder_reader_for(tmp_path)
    assert list(SourceFolder(tmp_path).files) == ["news.ann"]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(("unit", "counts_mark"), [("codepoint", False), ("codepoint", True), ("utf16", False)])
def test_refi_names_of_selections_tell_what_positions_count(
    tmp_path: Path, mark: bytes, newline: str, unit: str, *, counts_mark: bool
) -> None:
    extra = 1 if counts_mark and mark else 0
    made = []
    for number, piece in enumerate(PIECES):
        start, end = places(TEXT, piece, unit, newline)
        made.append(selection(number, start + extra, end + extra, piece[:6]))
    (tmp_path / "p.qdpx").write_bytes(refi(mark + TEXT.replace("\n", newline).encode(), made))
    found = read("refi", tmp_path / "p.qdpx")
    assert reasons(found) == []
    assert spans(found) == sorted(("ana", "opinion", piece) for piece in PIECES)
    (item,) = found
    assert isinstance(item, Incoming)
    assert item.annotated.document.source.shape.bom == bool(mark)
    assert any("byte order mark" in warning for warning in item.warnings) == bool(mark)


def test_refi_several_codes_users_notes_and_links_come_in(tmp_path: Path) -> None:
    codes = (
        '<Code guid="c1" name="voice" isCodable="false"><Code guid="c2" name="own" isCodable="true"/></Code>'
        '<Code guid="c3" name="topic" isCodable="false"><Code guid="c4" name="own" isCodable="true"/></Code>'
    )
    second = '<Coding guid="k9" creatingUser="u2"><CodeRef targetGUID="c4"/></Coding>'
    made = [
        selection(1, 3, 8, code="c2", inside="<Description>a note</Description>", after=second),
        selection(2, 9, 12, code="c1"),
    ]
    after = '<Links><Link guid="l1" name="said by" direction="OneWay" originGUID="p1" targetGUID="p2"/></Links>'
    (tmp_path / "p.qdpx").write_bytes(refi(TEXT.encode(), made, codes, after=after))
    found = read("refi", tmp_path / "p.qdpx")
    assert reasons(found) == []
    assert spans(found) == [("ana", "voice", "she"), ("ana", "voice > own", "“No,”"), ("ben", "topic > own", "“No,”")]
    (item,) = found
    assert isinstance(item, Incoming)
    assert {span.note for marks in item.annotated.marks for span in marks.spans} == {"a note", ""}


def test_refi_what_is_not_taken_is_said(tmp_path: Path) -> None:
    made = [
        selection(1, 3, 8),
        selection(2, 8, 3),
        selection(3, -1, 3),
        selection(4, 3, 999),
        selection(5, "3.5", 8),
        selection(6, 3, 8, code="c99"),
        '<PlainTextSelection guid="p7" startPosition="3" endPosition="8"/>',
        '<Coding guid="k8"><CodeRef targetGUID="c1"/></Coding>',
    ]
    others = (
        '<PictureSource guid="s2" name="a.png"/><TextSource guid="s3" name="b"/>'
        '<TextSource guid="s4" name="c" plainTextPath="internal://gone.txt"/>'
        '<TextSource guid="s5" name="d" plainTextPath="internal://../../etc/passwd"/>'
        '<TextSource guid="s6" name="e" plainTextPath="relative:///c.txt"/>'
        '<TextSource guid="s7" name="f"><PlainTextContent>one two</PlainTextContent></TextSource>'
    )
    (tmp_path / "p.qdpx").write_bytes(refi(TEXT.encode(), made, sources=others))
    found = read("refi", tmp_path / "p.qdpx")
    assert spans(found) == [("ana", "opinion", "“No,”")]
    told = [reason for _, reason in reasons(found)]
    for words in (
        "8–3 is not a stretch", "-1", "999", "must be a whole number, not “3.5”", "its code c99 is not in the project", "no code is on it",
        "a code on the whole of it", "no text (PictureSource)", "no plain text", "“gone.txt” is not in the archive",
        "“internal://../../etc/passwd” lies outside", "“relative:///c.txt” lies outside",
    ):  # fmt: skip
        assert any(words in reason for reason in told), (words, told)
    assert [each.annotated.document.text.content for each in found if isinstance(each, Incoming)][1:] == ["one two"]


def test_the_offset_unit_can_be_said(tmp_path: Path) -> None:
    start, end = places(TEXT, "Theater", "utf16")
    (tmp_path / "p.qdpx").write_bytes(refi(TEXT.encode(), [selection(1, start, end)]))
    assert spans(read("refi", tmp_path / "p.qdpx", ReadOptions(unit=Unit.UTF16))) == [("ana", "opinion", "Theater")]
    assert spans(read("refi", tmp_path / "p.qdpx")) != [("ana", "opinion", "Theater")]
