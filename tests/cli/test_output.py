"""What commands print."""

import sys

import pytest

from bias_annotator.cli.output import plural, progress, say_json, table
from bias_annotator.project.jobs import quiet


@pytest.mark.parametrize(("count", "words"), [(0, "0 spans"), (1, "1 span"), (2, "2 spans"), (1801, "1,801 spans")])
def test_a_count_has_its_noun(count: int, words: str) -> None:
    assert plural(count, "span") == words
    assert plural(count, "entry", "entries").split()[1] == ("entry" if count == 1 else "entries")


def test_columns_are_aligned_and_numbers_stand_to_the_right() -> None:
    assert table([("a", "1", "x"), ("bbb", "22", "")], numbers=(1,)) == ["a     1  x", "bbb  22"]


def test_json_keeps_its_letters(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"a": "“é”"})
    assert capsys.readouterr().out == '{\n  "a": "“é”"\n}\n'


def test_progress_is_silent_where_nobody_looks() -> None:
    with progress("Importing") as report:
        assert report is quiet


def test_progress_is_drawn_on_a_terminal_and_gone_in_the_end(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    with progress("Importing") as report:
        report(3, 10, "a.txt")
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "a.txt" in printed.err
    assert "3/10" in printed.err
