"""A folder of files of many kinds, some of them broken, through the command line: what can be read comes in, the rest is listed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mixed import BROKEN, GOOD, write_mixed

Bias = Callable[..., Any]


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """All that is in a folder, with when it was written."""
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}


def test_all_but_the_broken_files_come_in_and_these_are_listed_with_reasons(bias: Bias, tmp_path: Path) -> None:
    folder, project = tmp_path / "folder", tmp_path / "p.bias"
    broken = write_mixed(folder, 4 * len(BROKEN), 4)
    assert {path.suffix for path in folder.rglob("*.*")} >= set(GOOD)
    before = tree(folder)
    bias("new", project)
    ran = bias("import", project, folder, "--json")
    assert ran.code == 3
    told = ran.json
    assert (told["documents"], told["skipped"]) == (3 * len(BROKEN), [])
    assert sorted(each["source"] for each in told["refused"]) == sorted(map(str, broken))
    assert all(each["reason"] for each in told["refused"])
    reasons = {each["reason"].replace(Path(each["source"]).name, "") for each in told["refused"]}
    assert len(reasons) > len(BROKEN) / 2
    assert bias("check", project, "--json").json["documents"] == 3 * len(BROKEN)
    assert tree(folder) == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["folder", "p.bias"]


def test_the_same_folder_again_brings_nothing_twice(bias: Bias, tmp_path: Path) -> None:
    folder, project = tmp_path / "folder", tmp_path / "p.bias"
    write_mixed(folder, 24, 12)
    bias("new", project)
    first = bias("import", project, folder, "--json")
    again = bias("import", project, folder, "--json")
    assert (first.json["documents"], again.json["documents"]) == (22, 0)
    assert len(again.json["skipped"]) == 22
    assert again.json["refused"] == first.json["refused"]
    assert bias("check", project, "--json").json["documents"] == 22
