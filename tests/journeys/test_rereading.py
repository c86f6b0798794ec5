"""Kept files are read again in the window: first seen, then taken over; what is not found leads to the older text."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from making import ANA, BEN, item, span
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bias_annotator.gui.rereading import RereadingDialog
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Document, KeptSource, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project, Query

PAGE = "<article><h1>A farce in the hall</h1><p>The council met on Monday, and nobody was told.</p></article>"
OLD = Document(DocumentId("old"), Text("Share this\nThe council met on Monday, and nobody was told."), Metadata(title="The council"))
SAME = Document(DocumentId("same"), Text("The ferry was sold."), Metadata(title="The ferry"))
BROKEN = Document(DocumentId("broken"), Text("A text."), Metadata(title="Broken"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a text that comes out otherwise, one that does not, and one whose file gives none."""
    path = tmp_path / "p.bias"
    kept = item(OLD, (ANA, [span(OLD, "opinion", (11, 22))]), (BEN, [span(OLD, "quotation", (0, 10), name="gone")]))
    with Project.new(path, title="Kept") as project:
        project.add(
            [
                replace(kept, source=KeptSource.of("old.html", "html", PAGE.encode())),
                replace(item(SAME), source=KeptSource.of("same.html", "html", b"<article><p>The ferry was sold.</p></article>")),
                replace(item(BROKEN), source=KeptSource.of("broken.html", "html", b"<p></p>")),
            ]
        )
    return path


@pytest.fixture
def dialog(seated: Window, qtbot: QtBot) -> Iterator[RereadingDialog]:
    """The dialog, after it looked."""
    seated.actions_.trigger("read_again")
    (dialog,) = seated.findChildren(RereadingDialog)
    qtbot.waitUntil(lambda: not dialog.jobs.busy, timeout=60_000)
    yield dialog
    if isValid(dialog):
        dialog.close()


def told(dialog: RereadingDialog) -> list[tuple[str, str, str]]:
    return [(row.kind, row.title, row.below) for row in dialog.model.rows]


def test_one_sees_what_would_come_out_otherwise_and_nothing_is_written(dialog: RereadingDialog, path: Path) -> None:
    assert told(dialog) == [
        ("new", "The council", "1 span goes along, 1 is not found"),
        ("lost", "“Share this”", "Quotation by Ben; it stays in the older text"),
        ("refused", "Broken", "“broken.html” is empty: it has no text."),
    ]
    assert (dialog.summary.text(), dialog.go.text()) == ("3 kept files read", "Take over 1 text")
    with Project.open(path, read_only=True) as project:
        assert project.count() == 3


def test_what_is_taken_over_stands_in_the_place_of_the_older_text(
    dialog: RereadingDialog, seated: Window, qtbot: QtBot, path: Path
) -> None:
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.jobs.busy, timeout=60_000)
    assert dialog.summary.text() == "1 text was taken over"
    assert dialog.go.isHidden()
    with Project.open(path, read_only=True) as project:
        assert [row.title for row in project.rows()] == ["The ferry", "Broken", "The council"]
        assert [row.id for row in project.rows(Query(replaced=True))] == ["old"]
        new = project.newer(OLD.id)
        assert new is not None
        assert [each.quote for each in project.marks(new, ANA).spans] == ["The council"]
    assert seated.annotate.queue.model.rowCount() == 3, "the queue has the newer text and not the older one"


def test_a_span_that_is_not_found_leads_to_where_it_stands(dialog: RereadingDialog, seated: Window) -> None:
    dialog.list.choose_row(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    desk = seated.annotate.desk
    assert desk.document is not None
    assert desk.document.id == OLD.id


def test_who_stops_the_look_is_told_that_nothing_was_written(seated: Window, qtbot: QtBot) -> None:
    seated.actions_.trigger("read_again")
    (dialog,) = seated.findChildren(RereadingDialog)
    dialog.stop.click()
    qtbot.waitUntil(lambda: not dialog.jobs.busy, timeout=60_000)
    assert (dialog.summary.text(), dialog.go.isHidden()) == ("Stopped.", True)
    dialog.close()
