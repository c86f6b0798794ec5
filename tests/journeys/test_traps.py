"""Texts that other tools damage: in from files, marked by keys and by mouse in the window, out again exact."""

import json
from pathlib import Path

import pytest
import regex
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from strategies import TRAPS
from taking import take_in

from bias_annotator.gui.window import Window
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import canonical
from bias_annotator.project.exporting import ExportOptions, export
from bias_annotator.project.project import Project

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FRAME = "Before it. {}\nAfter “it”, he said. 😀 End."


def keys(*pressed: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in pressed:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)


def taken(window: Window, qtbot: QtBot, *paths: Path) -> list[DocumentId]:
    """Import files in the window; the documents that came."""
    project = window.session.project
    assert project is not None
    before = {row.id for row in project.rows()}
    take_in(window, qtbot, *paths)
    project = window.session.project
    assert project is not None
    return [row.id for row in project.rows() if row.id not in before]


def mark_everything(window: Window, qtbot: QtBot, document: DocumentId) -> None:
    """The first paragraph and the last sentence by keys, two stretches by mouse, one of them backwards over lines."""
    window.show_page(window.annotate)
    desk, view = window.annotate.desk, window.annotate.view
    desk.open(document)
    view.setFocus()
    keys(Qt.Key.Key_Home, modifiers=CTRL)
    keys("p", "r")
    keys(Qt.Key.Key_End, modifiers=CTRL)
    keys(*[Qt.Key.Key_Left] * 3, modifiers=SHIFT)
    keys("o")
    keys(Qt.Key.Key_Home, modifiers=CTRL)
    assert desk.document is not None
    length = len(desk.document.text)
    for start, end, key in ((3, length - 5, "q"), (length - 2, length // 2, "o")):
        view.scroll_to(start)
        first, last = view.place_of(start), view.place_of(end)
        if not view.viewport().rect().contains(last.center()):
            last = first.translated(60, 0)
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
        qtbot.mouseMove(view.viewport(), QPoint((first.center() + last.center()) / 2))
        qtbot.mouseMove(view.viewport(), last.center())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last.center())
        keys(key)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_every_trap_is_marked_and_comes_out_exact(window: Window, path: Path, qtbot: QtBot, tmp_path: Path, ends: str) -> None:
    texts = {trap: FRAME.format(text).replace("\n", ends) for trap, text in TRAPS.items()}
    for trap, written in texts.items():
        (tmp_path / f"{trap}.txt").write_bytes(("\ufeff" if ends == "\r\n" else "").encode() + written.encode())
    window.open(path, "Ana")
    documents = taken(window, qtbot, *(tmp_path / f"{trap}.txt" for trap in texts))
    assert len(documents) == len(texts)
    for document in documents:
        mark_everything(window, qtbot, document)
    out = tmp_path / "out.jsonl"
    with Project.open(path) as project:
        titles = {document: project.document(document).title.removesuffix(".txt") for document in documents}
        export(project, out, ExportOptions(documents=tuple(documents)))
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").split("\n") if line]
    exported = {titles[line["id"]]: line for line in lines}
    for trap, written in texts.items():
        line = exported[trap]
        assert line["text"] == canonical(written)[0].content, trap
        assert len(line["annotations"]) >= 3, trap
        borders = {0, *(found.end() for found in regex.finditer(r"\X", line["text"]))}
        for span in line["annotations"]:
            ((start, end),) = span["fragments"]
            assert line["text"][start:end] == span["quote"] != "", trap
            assert {start, end} <= borders, f"{trap}: no character is cut in two"
