"""The main job on a whole post, by keyboard alone: two annotators, agreement, export. On the sample, and on the seed article."""

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from taking import take_in

from bias_annotator import cli
from bias_annotator.gui.window import Window
from bias_annotator.model.document import Document
from bias_annotator.project.project import Project
from bias_annotator.shipped import shipped

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHARED = "BIAS_ANNOTATOR_SHARED"  # folder of texts that may not be committed
_QUOTE = re.compile(r"“[^”]{3,200}”")
Wanted = dict[tuple[int, int], str]


def _sample(folder: Path) -> Path:
    line = shipped("resources", "samples", "media_bias.jsonl").read_text(encoding="utf-8").split("\n")[0]
    path = folder / "sample.txt"
    path.write_text(json.loads(line)["text"], encoding="utf-8")
    return path


def _seed(folder: Path) -> Path:
    place = os.environ.get(SHARED)
    if not place:
        pytest.skip(f"the seed article may not be committed; set {SHARED} to the folder that holds data/seed-article.txt")
    return Path(shutil.copy(Path(place) / "data" / "seed-article.txt", folder))


@pytest.fixture(params=["sample", pytest.param("seed", marks=pytest.mark.shared)])
def article(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file with a partisan post: own voice, pasted wire report, flattened posts."""
    makers: dict[str, Callable[[Path], Path]] = {"sample": _sample, "seed": _seed}
    return makers[request.param](tmp_path)


class Keyboard:
    """Presses keys in the Annotate page and counts them."""

    def __init__(self, window: Window) -> None:
        self.view = window.annotate.view
        self.pressed = 0

    def press(self, key: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)
        self.pressed += 1

    def go(self, position: int) -> None:
        """Walk to a code point: by paragraph start from the top, then by words, then by characters."""
        if position < self.view.caret:
            self.press(Qt.Key.Key_Home, CTRL)
        for key, modifiers in ((Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Right, CTRL)):
            while True:
                before = self.view.caret
                if before == position:
                    return
                self.press(key, modifiers)
                if self.view.caret > position or self.view.caret == before:
                    back = Qt.Key.Key_Up if key == Qt.Key.Key_Down else Qt.Key.Key_Left
                    self.press(back, modifiers)
                    break
        while self.view.caret < position:
            self.press(Qt.Key.Key_Right)
        while self.view.caret > position:
            self.press(Qt.Key.Key_Left)

    def select_to(self, position: int) -> None:
        """Extend the selection by words, then by characters."""
        while self.view.caret < position:
            self.press(Qt.Key.Key_Right, CTRL | SHIFT)
        while self.view.caret > position:
            self.press(Qt.Key.Key_Left, SHIFT)

    def mark(self, wanted: Wanted) -> None:
        """Mark stretches; the outer ones first."""
        for (start, end), key in sorted(wanted.items(), key=lambda each: (each[0][0], -each[0][1])):
            self.press(Qt.Key.Key_Escape)
            self.go(start)
            self.select_to(end)
            self.press(key)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    return [(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]


def _first_view(text: str) -> Wanted:
    """Posts and quotations q, the wire report r, the rest o."""
    wanted: Wanted = {}
    for start, end in _paragraphs(text):
        words = text[start:end]
        wanted[start, end] = (
            "q" if re.search(r"\(@\w+\)", words) else "r" if re.search(r"\w+ \(\w+\) –|on Tuesday|on Monday", words) else "o"
        )
        if wanted[start, end] != "q":
            wanted |= {(start + found.start(), start + found.end()): "q" for found in _QUOTE.finditer(words)}
    return wanted


def _second_view(text: str) -> Wanted:
    """As the first, but scare quotes are opinion, and quotations come without their marks."""
    wanted: Wanted = {}
    for (start, end), key in _first_view(text).items():
        if text[start] == "“" and end - start < 24:
            wanted[start, end] = "o"
        elif text[start] == "“":
            wanted[start + 1, end - 1] = "q"
        else:
            wanted[start, end] = key
    return wanted


def test_a_post_is_marked_by_two_annotators_by_keyboard_alone_compared_and_exported(
    window: Window, tmp_path: Path, article: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str], record_property: Callable[..., None]
) -> None:
    path = tmp_path / "job.bias"
    assert cli.run(["new", str(path), "--title", "The whole job"]) == 0
    window.open(path, "Ana")
    take_in(window, qtbot, article)
    views = {"Ana": _first_view, "Ben": _second_view}
    for name, view in views.items():
        window.open(path, name)
        document = window.annotate.desk.document
        assert document is not None
        keyboard = Keyboard(window)
        wanted = view(document.text.content)
        keyboard.mark(wanted)
        record_property(f"keys of {name}", f"{keyboard.pressed} for {len(wanted)} spans")
        keyboard.press(Qt.Key.Key_Return, CTRL)
        assert _stored(path, name) == {
            stretch: {"q": "quotation", "r": "reporting", "o": "opinion"}[key] for stretch, key in wanted.items()
        }
    _same_numbers(window, path, qtbot, capsys)
    _every_quote(path, document, tmp_path / "out.jsonl", capsys)


def _stored(path: Path, name: str) -> dict[tuple[int, int], str]:
    with Project.open(path) as project:
        (annotated,) = project.annotated()
        (marks,) = [marks for marks in annotated.marks if marks.layer.title == name]
        return {(span.start, span.end): span.label for span in marks.spans}


def _same_numbers(window: Window, path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    """The window shows what the command line prints."""
    window.rooms.show_compare()
    page = window.rooms.compare
    assert page is not None
    qtbot.waitUntil(lambda: page.numbers_ is not None and not page.numbers_.left, timeout=30_000)
    assert page.numbers_ is not None
    shown = page.numbers_.comparison.to_json()
    capsys.readouterr()
    assert cli.run(["agreement", str(path), "--json", "--bootstrap", "1000"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == json.loads(json.dumps(shown))
    assert all(each["value"] is None or 0 < each["value"] < 1 for each in printed["measures"])
    assert all("flat layers only" in each["warning"] for each in printed["measures"] if each["value"] is None)
    assert len(page.list.model.passages.found if page.list.model.passages else ()) > 3


def _every_quote(path: Path, document: Document, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every quote of the export is its slice of the text."""
    assert cli.run(["export", str(path), str(out), "--format", "jsonl", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["losses"] == []
    (line,) = [json.loads(line) for line in out.read_text(encoding="utf-8").split("\n") if line]
    assert line["text"] == document.text.content
    assert {each["annotator"] for each in line["annotations"]} == {"Ana", "Ben"}
    for each in line["annotations"]:
        assert [line["text"][start:end] for start, end in each["fragments"]] == [each["quote"]]
