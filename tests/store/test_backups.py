"""Dated backups beside a project: only when something changed, each proved, thinned out, never in anybody's way."""

import os
import shutil
import stat
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from making import ANA, document, item, mark

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.model.people import Work
from bias_annotator.project.project import Project
from bias_annotator.store import backups, thinning

Ask = Callable[..., list[tuple[Any, ...]]]
ONE = document("one")
NOON = datetime(2031, 5, 14, 12, 0, 0, 250_000, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


@pytest.fixture
def marked(project: Project) -> Project:
    project.add([item(ONE)])
    return project


def kept(project: Project) -> list[str]:
    folder = project.path.with_name("test.bias.backups")
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def another_mark(project: Project) -> None:
    project.apply(mark(ONE, ANA, "opinion", (0, 3)))


def test_a_backup_is_a_whole_project_that_nobody_goes_on_working_in(marked: Project) -> None:
    another_mark(marked)
    path = marked.keep_backup(NOON)
    assert path == marked.path.with_name("test.bias.backups") / "2031-05-14T12-00-00Z.bias"
    assert kept(marked) == ["2031-05-14T12-00-00Z.bias"]
    assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    with Project.open(path, read_only=True) as backup:
        assert backup.id == marked.id
        assert backup.span_count() == 1
        assert list(backup.problems(lambda _done, _total: None)) == []


def test_only_what_changed_is_backed_up_again(marked: Project) -> None:
    assert marked.keep_backup(NOON) is not None
    assert marked.keep_backup(NOON + QUARTER) is None
    marked.rows()
    assert marked.keep_backup(NOON + 2 * QUARTER) is None
    another_mark(marked)
    assert marked.keep_backup(NOON + 3 * QUARTER) is not None
    assert kept(marked) == ["2031-05-14T12-00-00Z.bias", "2031-05-14T12-45-00Z.bias"]


@pytest.mark.parametrize(
    "change",
    [
        lambda project: project.undo(ONE.id, ANA),
        lambda project: project.set_work(ONE.id, Work("Ana", position=7)),
        lambda project: project.add_annotator("Ben"),
        lambda project: project.set_scheme(project.scheme.with_label("claim")),
        lambda project: project.add([item(document("two"))]),
    ],
)
def test_every_kind_of_change_counts(marked: Project, change: Callable[[Project], object]) -> None:
    another_mark(marked)
    marked.keep_backup(NOON)
    change(marked)
    assert marked.keep_backup(NOON + QUARTER) is not None


def test_closing_and_opening_is_no_change(marked: Project) -> None:
    """Though closing writes the log into the file; what was marked after the backup is one."""
    another_mark(marked)
    marked.keep_backup(NOON)
    marked.close()
    for hours in (1, 2):
        with Project.open(marked.path) as again:
            assert again.keep_backup(NOON + timedelta(hours=hours)) is None
    with Project.open(marked.path) as again:
        another_mark(again)
    with Project.open(marked.path) as again:
        assert again.keep_backup(NOON + timedelta(hours=3)) is not None
        assert again.keep_backup(NOON + timedelta(hours=4)) is None
    assert kept(marked) == ["2031-05-14T12-00-00Z.bias", "2031-05-14T15-00-00Z.bias"]


def test_twice_in_a_second_is_once(marked: Project) -> None:
    marked.keep_backup(NOON)
    another_mark(marked)
    assert marked.keep_backup(NOON + timedelta(milliseconds=500)) is None
    assert marked.keep_backup(NOON + timedelta(seconds=1)) is not None


def test_an_older_file_put_in_the_place_of_the_project_is_a_change(marked: Project) -> None:
    first = marked.keep_backup(NOON)
    another_mark(marked)
    marked.keep_backup(NOON + QUARTER)
    marked.close()
    marked.path.unlink()
    shutil.copy2(first, marked.path)
    marked.path.chmod(0o644)
    with Project.open(marked.path) as restored:
        assert restored.span_count() == 0
        assert restored.keep_backup(NOON + 2 * QUARTER) is not None


def test_old_backups_are_thinned_out_and_what_people_put_there_stays(marked: Project) -> None:
    folder = marked.path.with_name("test.bias.backups")
    folder.mkdir()
    (folder / "before the big change.bias").touch()
    (folder / "2031-05-20T12-00-00Z-2.bias").touch()
    moments = [NOON.replace(microsecond=0) + timedelta(days=day, hours=hour) for day in range(30) for hour in (0, 1)]
    for moment in moments:
        another_mark(marked)
        marked.keep_backup(moment)
    assert set(backups.taken(marked.path)) == thinning.kept(moments, moments[-1])
    assert len(backups.taken(marked.path)) == 4 + 12 + 2  # two days, days, weeks
    assert {"before the big change.bias", "2031-05-20T12-00-00Z-2.bias"} < set(kept(marked))


def test_a_link_to_a_project_has_its_backups_where_the_project_is(marked: Project, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("links need a privilege there")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "link.bias").symlink_to(marked.path)
    with Project.open(elsewhere / "link.bias") as linked:
        linked.keep_backup(NOON)
    assert len(kept(marked)) == 1
    assert [each.name for each in elsewhere.iterdir()] == ["link.bias"]


def test_a_faulty_project_is_not_kept_and_no_good_backup_goes_for_it(marked: Project, ask: Ask) -> None:
    """Rivals thinned out good backups in favour of copies of broken data."""
    for day in range(40):
        another_mark(marked)
        marked.keep_backup(NOON + timedelta(days=day))
    before = kept(marked)
    ask("UPDATE fragment SET quote = 'forged' WHERE span = 1")
    with pytest.raises(UserError, match=r"No backup of “test\.bias” was kept, since it has faults: document one, span .* quote") as problem:
        marked.keep_backup(NOON + timedelta(days=400))
    assert "bias-annotator check" in problem.value.hint
    assert kept(marked) == before


def test_without_room_there_is_no_backup_and_work_goes_on(marked: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(marked.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(UserError, match="has no room for a copy"):
        marked.keep_backup(NOON)
    another_mark(marked)
    assert kept(marked) == []
    monkeypatch.undo()
    assert marked.keep_backup(NOON + QUARTER) is not None


def test_a_folder_of_backups_that_cannot_be_made_is_told(marked: Project) -> None:
    marked.path.with_name("test.bias.backups").touch()
    with pytest.raises(UserError, match="could not be used"):
        marked.keep_backup(NOON)
    another_mark(marked)


@pytest.mark.parametrize("when", [1, 2], ids=["while it is copied", "while it is proved"])
def test_a_backup_can_be_stopped(marked: Project, when: int) -> None:
    heard: list[tuple[int, int, str]] = []

    def stop(*told: object) -> None:
        heard.append(told)
        if len(heard) == when:
            raise CancelledError

    with pytest.raises(CancelledError):
        marked.keep_backup(NOON, stop)
    assert heard[-1][2] == "Backing up"
    assert heard[-1][1] == 1 if when == 2 else heard[-1][1] > 10  # documents, pages
    assert kept(marked) == []
    assert marked.keep_backup(NOON) is not None


def test_what_is_only_read_is_not_backed_up(marked: Project) -> None:
    with Project.open(marked.path, read_only=True) as reading:
        assert reading.keep_backup(NOON) is None
    assert kept(marked) == []


def test_moments_are_told_in_utc(marked: Project) -> None:
    local = NOON.astimezone(timezone(-timedelta(hours=4)))
    assert marked.keep_backup(local).name == "2031-05-14T12-00-00Z.bias"
    assert list(backups.taken(marked.path)) == [NOON.replace(microsecond=0)]


def test_work_goes_on_in_a_backup_only_after_it_was_copied(marked: Project) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        pytest.skip("this user may write everything")
    path = marked.keep_backup(NOON)
    with Project.open(path) as opened:
        assert opened.read_only
