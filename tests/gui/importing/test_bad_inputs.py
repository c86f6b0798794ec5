"""Everything bad that people drop on the Import page: each has its one outcome, the good comes in whole, and the window goes on."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from bad_inputs import BAD, Bad
from pytestqt.qtbot import QtBot
from taking import drop, look_at

from bias_annotator.gui.importing import ImportPage
from bias_annotator.gui.importing.rows import Row
from bias_annotator.gui.window import Window
from bias_annotator.project.project import Project
from bias_annotator.readers import process

LIGHT = {name: bad for name, bad in BAD.items() if not bad.heavy}
HEAVY = {name: bad for name, bad in BAD.items() if bad.heavy}


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds of computing and memory hold as ever; that of the clock does not, since other tests run beside this one."""
    bounds = process.bounds_of
    monkeypatch.setattr(process, "bounds_of", lambda reader: replace(bounds(reader), wall=100))


def rows_of(page: ImportPage, file: Path) -> list[Row]:
    """The rows of a file, and those of what lies in it."""
    return [row for row in page.rows if row.source == str(file) or row.source.startswith(f"{file} › ")]


def check(page: ImportPage, name: str, bad: Bad, file: Path) -> None:
    """What the page says of a file before it comes in."""
    rows = rows_of(page, file)
    row = next((row for row in rows if row.kind == bad.outcome), rows[0])
    assert bad.outcome in (row.kind, "any"), f"{name}: {row.kind}, {row.reasons}"
    said = " ".join(row.reasons)
    assert re.search(bad.said, said, re.IGNORECASE), f"{name}: {said}"
    page.list.choose_row(page.list.files.rows.index(row))
    card = page.preview.card
    assert bad.asks is not (card.isHidden() or card.choice.isHidden()), f"{name}: {'not ' * bad.asks}asked"
    text = row.first.text.content if row.first else ""
    assert bad.text in ("", text), name
    assert bad.holds in text, name
    if row.kind == "refused":
        assert row.counts() == ("–", "–"), name
    elif bad.outcome not in ("skipped", "any"):
        assert row.documents == bad.documents, name


def test_every_row_of_the_list_has_its_outcome_and_what_is_good_comes_in(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    files = {name: folder / f"{number:03}{bad.suffix}" for number, (name, bad) in enumerate(LIGHT.items())}
    for name, bad in LIGHT.items():
        files[name].write_bytes(bad.make())
    page = look_at(window, qtbot, folder, how=lambda paths: drop(window, *paths))
    wrong = []
    for name, bad in LIGHT.items():
        try:
            check(page, name, bad, files[name])
        except AssertionError as problem:
            wrong.append(str(problem).split("\n", maxsplit=1)[0])
    assert not wrong, "\n".join(wrong)
    expected = {name: sum(row.documents for row in rows_of(page, files[name]) if row.documents > 0) for name in LIGHT}

    window.rooms.need_intake().import_now()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    came = {name: sum(row.documents for row in rows_of(page, files[name]) if row.documents > 0) for name in LIGHT}
    assert came == expected, "what was said is what came"
    with Project.open(tmp_path / "p.bias", read_only=True) as project:
        assert project.count() == sum(came.values())
        texts = {item.document.text.content for item in project.annotated()}
        assert list(project.problems(lambda _done, _total: None)) == []
    assert {bad.text for bad in LIGHT.values() if bad.text} <= texts


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_heavy_has_its_outcome_too_and_the_next_file_goes_on(window: Window, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    bad = HEAVY[name]
    file, good = tmp_path / f"a{bad.suffix}", tmp_path / "z.txt"
    file.write_bytes(bad.make())
    good.write_text("A good text after it.", encoding="utf-8")
    page = look_at(window, qtbot, file, good, how=lambda paths: drop(window, *paths))
    check(page, name, bad, file)
    assert [row.kind for row in page.rows if row.name == "z.txt"] == ["ready"]
