"""REFI-QDA archives and codebooks that are damaged, or mean harm: one sentence, and nothing comes in."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from foreign import TEXT, read, reasons, refi, selection, spans

from bias_annotator.errors import UserError
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.readers.qda import parse_codebook

GOOD = refi(TEXT.encode(), [selection(1, 3, 8)])
BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Project>&b;</Project>'


def packed(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


DAMAGES: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "truncated": lambda: GOOD[: len(GOOD) // 2],
    "no archive": lambda: b"x" * 99,
    "no project": lambda: packed(("a.txt", b"x")),
    "not XML": lambda: refi(b"x", [], project="x"),
    "other XML": lambda: refi(b"x", [], project="<CodeBook/>"),
    "wrong encoding": lambda: packed(("project.qde", b'<?xml version="1.0" encoding="utf-8"?><Project name="\xff"/>')),
    "entity bomb": lambda: refi(b"x", [], project=BOMB),
    "zip bomb": lambda: packed(("project.qde", b"<Project>" + b" " * (300 << 20) + b"</Project>")),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_project_is_refused_with_a_sentence(tmp_path: Path, damage: Callable[[], bytes]) -> None:
    (tmp_path / "p.qdpx").write_bytes(damage())
    with pytest.raises(UserError, match=r"“p\.qdpx"):
        read("refi", tmp_path / "p.qdpx")


@pytest.mark.parametrize(
    "path",
    [
        "internal://../project.qde",
        "internal:///etc/passwd",
        "internal://a/../../x",
        "internal://C:\\x",
        "internal://a\\..\\x",
        "/etc/passwd",
        "x.txt",
    ],
)
def test_a_text_outside_of_the_archive_is_refused(tmp_path: Path, path: str) -> None:
    (tmp_path / "p.qdpx").write_bytes(refi(TEXT.encode(), [selection(1, 3, 8)], path=path))
    found = read("refi", tmp_path / "p.qdpx")
    assert spans(found) == []
    (told,) = reasons(found)
    assert told[0] == "source “news.txt”"
    assert "lies outside of the archive" in told[1]


@pytest.mark.parametrize("member", ["../t1.txt", "/sources/t1.txt", "sources/../../t1.txt"])
def test_a_member_that_leads_out_is_never_taken(tmp_path: Path, member: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "p.qdpx").write_bytes(refi(TEXT.encode(), [selection(1, 3, 8)], member=member))
    found = read("refi", tmp_path / "in" / "p.qdpx")
    assert spans(found) == []
    assert "is not in the archive" in reasons(found)[0][1]
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "p.qdpx"]


@pytest.mark.parametrize("text", [b"\xff\xfe", b"", b" \n"])
def test_a_text_that_is_none_is_refused(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "p.qdpx").write_bytes(refi(text, [selection(1, 0, 1)]))
    found = read("refi", tmp_path / "p.qdpx")
    assert (spans(found), len(reasons(found))) == ([], 1)


def test_numbers_that_occur_twice_are_refused_and_nothing_is_half_imported(tmp_path: Path) -> None:
    (tmp_path / "p.qdpx").write_bytes(refi(TEXT.encode(), [selection(1, 3, 8), selection(1, 9, 12)]))
    (tmp_path / "q.qdpx").write_bytes(DAMAGES["truncated"]())
    with Project.new(tmp_path / "p.bias") as project:
        came = import_files(project, [tmp_path / "p.qdpx", tmp_path / "q.qdpx"], ImportOptions())
        assert (came.documents, came.annotations) == (1, 1)
        assert ["occurs twice" in each.reason for each in came.refused] == [True, False]
        assert list(project.problems(lambda _done, _total: None)) == []


def test_a_codebook_without_codes_is_refused() -> None:
    good = b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="a"><Code guid="2" name="b"/></Code></Codes></CodeBook>'
    assert [label.name for label in parse_codebook(good, "a.qdc").labels] == ["a", "b"]
    for bad in (b"<Project/>", b"<CodeBook/>", b'<CodeBook><Codes><Code guid="1" name=" "/></Codes></CodeBook>', b"x"):
        with pytest.raises(UserError, match=r"“a\.qdc”"):
            parse_codebook(bad, "a.qdc")
