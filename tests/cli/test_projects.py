"""new, check, backup: what they print, what they make, how they end."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite

Bias = Callable[..., object]
SCHEME = """
name = "own"
[[labels]]
name = "claim"
[[labels]]
name = "counter"
"""


def sql(path: Path, statement: str) -> None:
    with closing(sqlite().connect(str(path), isolation_level=None)) as connection:
        connection.execute(statement)


def test_new_makes_a_project_with_the_usual_scheme(bias: Bias, tmp_path: Path) -> None:
    path = tmp_path / "Harbour news.bias"
    ran = bias("new", path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"Made “Harbour news” at {path}, with 5 labels.\n"
    with Project.open(path) as made:
        assert [label.name for label in made.scheme.labels] == ["reporting", "quotation", "opinion", "source", "cue"]
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_new_takes_a_scheme_and_a_title(bias: Bias, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "own.toml").write_text(SCHEME, encoding=encoding)
    ran = bias("new", tmp_path / "x.bias", "--scheme", tmp_path / "own.toml", "--title", "Claims “new”")
    assert ran.out == f"Made “Claims “new”” at {tmp_path / 'x.bias'}, with 2 labels.\n"
    with Project.open(tmp_path / "x.bias") as made:
        assert (made.title, [label.name for label in made.scheme.labels], made.guideline) == ("Claims “new”", ["claim", "counter"], "")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"name = ", "is not valid TOML"),
        (b"a = 1", "cannot be used"),
        (SCHEME.encode() + b'[[labels]]\nname = "claim"\n', "cannot be used"),
        (SCHEME.encode() + b"[[labels]]\ncolour = 99\n", "cannot be used"),
        (b"", ""),
        (bytes(range(256)) * 40, ""),
        (None, "There is no file"),
    ],
)
def test_a_scheme_that_cannot_be_used_makes_no_project(bias: Bias, tmp_path: Path, content: bytes | None, words: str) -> None:
    scheme = tmp_path / "own.toml"
    if content is not None:
        scheme.write_bytes(content)
    sentence, _hint = bias("new", tmp_path / "x.bias", "--scheme", scheme).complaint
    assert words in sentence
    assert not (tmp_path / "x.bias").exists()


def test_new_never_takes_the_place_of_anything(bias: Bias, project: Path) -> None:
    before = project.read_bytes()
    assert bias("new", project).complaint == (f"“{project}” exists already.", "Choose the name of a new file.")
    assert project.read_bytes() == before


def test_check_tells_that_all_is_well(bias: Bias, project: Path) -> None:
    ran = bias("check", project)
    assert (ran.code, ran.out, ran.err) == (0, "2 documents, 4 spans: all is well.\n", "")
    assert bias("check", project, "--json").json == {"ok": True, "documents": 2, "annotations": 4, "problems": []}


def test_check_lists_what_is_wrong_and_ends_with_3(bias: Bias, project: Path) -> None:
    sql(project, "UPDATE fragment SET quote = 'forged' WHERE span = 2")
    ran = bias("check", project)
    assert ran.code == 3
    assert ran.out.splitlines() == [
        "document one, span s: its quote is not what stands at 36–45",
        "2 documents, 4 spans: 1 problem.",
    ]
    as_json = bias("check", project, "--json")
    assert (as_json.code, as_json.err) == (3, "")
    assert as_json.json == {
        "ok": False,
        "documents": 2,
        "annotations": 4,
        "problems": [{"where": "document one, span s", "what": "its quote is not what stands at 36–45"}],
    }


def test_backup_makes_a_project_that_stands_alone(bias: Bias, project: Path) -> None:
    copy = project.with_name("copy.bias")
    ran = bias("backup", project, copy)
    assert (ran.code, ran.out, ran.err) == (0, f"Copied to {copy}.\n", "")
    project.unlink()
    assert bias("check", copy, "--json").json["ok"]


def test_backup_works_while_the_project_is_open_for_writing(bias: Bias, project: Path) -> None:
    with Project.open(project) as opened:
        opened.add_annotator("Caro")
        assert bias("backup", project, project.with_name("copy.bias")).code == 0
    with Project.open(project.with_name("copy.bias")) as copy:
        assert [each.name for each in copy.annotators()] == ["Ana", "Ben", "Caro"]


def test_backup_never_takes_the_place_of_anything(bias: Bias, project: Path) -> None:
    before = project.read_bytes()
    assert bias("backup", project, project).complaint[0] == f"“{project}” exists already."
    assert bias("backup", project, project.parent).complaint[0] == f"“{project.parent}” is a folder."
    assert project.read_bytes() == before


def test_new_takes_a_codebook_for_a_scheme(bias: Bias, tmp_path: Path) -> None:
    codes = (
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="mockery"/><Code guid="2" name="praise"/></Codes></CodeBook>'
    )
    (tmp_path / "codes.qdc").write_text(codes, encoding="utf-8")
    assert "with 2 labels" in bias("new", tmp_path / "p.bias", "--scheme", tmp_path / "codes.qdc").out
