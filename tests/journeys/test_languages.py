"""The window in other languages: the same work by the same keys, said in German; mirrored in Arabic; changed while one works."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bias_annotator.gui.app import Shown
from bias_annotator.gui.style import dress
from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.translating import LANGUAGE_VARIABLE, speak
from bias_annotator.gui.widgets.buttons import Choice
from bias_annotator.gui.window import Window
from bias_annotator.model.span import Marks
from bias_annotator.settings import Language, Settings

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    """The language that the test asks for; English again afterwards."""
    monkeypatch.delenv(LANGUAGE_VARIABLE)
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def at_work(language: Language, request: pytest.FixtureRequest) -> Window:
    """The window on the project, made after the language was chosen."""
    assert language
    seated = request.getfixturevalue("seated")
    assert isinstance(seated, Window)
    return seated


def x(widget: QWidget, window: Window) -> int:
    """Where a widget begins in the window."""
    return widget.mapTo(window, QPoint(0, 0)).x()


def said(root: QWidget) -> set[str]:
    """Every word that labels, buttons, fields, tips and names of a part of the window have."""
    words: set[str] = set()
    for each in (root, *root.findChildren(QWidget)):
        words |= {each.toolTip(), each.accessibleName()}
        if isinstance(each, QLabel | QAbstractButton):
            words.add(each.text())
        elif isinstance(each, QLineEdit):
            words.add(each.placeholderText())
    return words - {""}


def english(language: Language) -> set[str]:
    """The English words that read otherwise in a language."""
    messages = ET.parse(TRANSLATIONS / f"{language}.ts").iter("message")  # noqa: S314 - our own file
    pairs = ((each.findtext("source", ""), each.findtext("translation", "")) for each in messages)
    return {source for source, translation in pairs if source != translation}


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_marking_searching_and_undoing_are_said_in_german(at_work: Window, press: Press, stored: Stored) -> None:
    press("Q")
    assert [span.label for span in stored().spans] == ["quotation"]
    assert at_work.annotate.header.undo.toolTip() == "Rückgängig: Zitat markieren (Strg+Z)"
    press("Q")
    assert at_work.notice.words == "Diese Stelle ist schon als Zitat markiert."
    press("z", modifiers=CTRL)
    assert at_work.notice.words == "Rückgängig gemacht: Zitat markieren."
    assert {"Bericht", "Zitat", "Meinung", "Text auswählen oder Taste drücken.", "Gesichert", "Fertig, weiter"} <= said(at_work.annotate)
    assert "3 Dokumente durchsuchen" in said(at_work.annotate.queue)
    press("k", modifiers=CTRL)
    press("vergl")
    model = at_work.palette_.model
    assert model.index(0).data() == "Vergleichen"
    press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_what_is_no_sentence_of_its_own_is_translated_with_its_values(at_work: Window, tmp_path: Path) -> None:
    at_work.open(tmp_path / "missing.bias")
    assert at_work.notice.words == f"Es gibt keine Datei „{tmp_path / 'missing.bias'}“."


@pytest.mark.parametrize("language", ["de", "es", "ar"], indirect=True)
def test_no_page_speaks_english(at_work: Window, press: Press, language: Language) -> None:
    """What stands in the parts of the window is not what stands there in English."""
    press("Q")
    at_work.rooms.show_settings()
    at_work.rooms.show_import()
    at_work.rooms.show_compare()
    at_work.sheet.toggle()
    at_work.sheet.dismiss()
    words = said(at_work) | {action.text() for action in at_work.findChildren(QAction)}
    assert words & english(language) == set()
    assert len(words) > 150


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_the_window_is_mirrored_in_arabic_and_the_text_is_not(at_work: Window, press: Press, stored: Stored) -> None:
    page = at_work.annotate
    assert at_work.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert x(page.side, at_work) < x(page.view, at_work) < x(page.queue, at_work) < x(at_work.rail, at_work)
    assert x(page.header.done, at_work) < x(page.header.undo, at_work)
    view = page.view
    view.set_caret(3, activate=False)
    press(Qt.Key.Key_Right)
    assert view.caret == 4  # an English text is read from left to right in every language of the window
    view.set_caret(0, activate=False)
    press("R")
    assert [span.label for span in stored().spans] == ["reporting"]
    press("z", modifiers=CTRL)
    assert "خبر" in at_work.notice.words
    assert at_work.notice.words.lstrip("\u200f").startswith("تُراجِع عنه")


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_why_something_is_not_taken_is_said_in_the_language_of_the_window(at_work: Window, qtbot: QtBot, tmp_path: Path) -> None:
    spans = [{"label": "opinion", "start": 5, "end": 2}, {"label": "opinion", "start": 0, "end": 900}]
    lines = [json.dumps({"text": "Some words. Others.", "annotations": spans}), "{", json.dumps({"text": ""})]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "in.html").write_bytes(b"<article><h1>Ferry</h1><p>" + b"The ferry meets again on Thursday. " * 9 + b"\x00</p></article>")
    (tmp_path / "in.txt").write_bytes("Zoë’s café and São Tomé. ".encode() * 20 + b"\x93never\x94")
    at_work.rooms.take([tmp_path / "in.jsonl", tmp_path / "in.html", tmp_path / "in.txt"])
    page = at_work.rooms.need_intake().page
    qtbot.waitUntil(lambda: len(page.rows) == 3 and not at_work.jobs.busy, timeout=60_000)
    assert {row.name: row.reasons for row in page.rows} == {
        "in.jsonl": (
            "Zeile 1, Annotation 1: 5–2 ist keine Stelle im Text",
            "Zeile 1, Annotation 2: Position 900 (codepoint) liegt außerhalb des Textes",
            "Zeile 2: kein gültiges JSON bei Zeichen 2: expecting property name enclosed in double quotes",
            "Zeile 3: „text“ ist leer",
        ),
        "in.html": ("1 Steuerzeichen der Seite wurden U+FFFD",),
        "in.txt": ("2 Bytes waren kein UTF-8 und wurden als Windows-1252 gelesen (bei Zeichen 500, 506)",),
    }


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_numbers_have_the_forms_and_digits_of_arabic(at_work: Window) -> None:
    assert at_work.annotate.queue.search.placeholderText() == "\u200fالبحث في ٣ مستندات"


@pytest.fixture
def shown(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    """The program as it starts in English; whatever a test does, its window closes and English is spoken again."""
    monkeypatch.delenv(LANGUAGE_VARIABLE)
    Settings(language="en").save()
    dress(qapp, load_theme("light"))
    speak(qapp, "en")
    shown = Shown(qapp)
    yield shown
    shown.window.close()
    speak(qapp, "en")


def test_another_language_is_chosen_and_the_work_goes_on_in_it(
    shown: Shown, qapp: QApplication, qtbot: QtBot, path: Path, press: Press
) -> None:
    first = shown.window
    first.activateWindow()
    first.open(path, "Ana")
    qtbot.waitUntil(first.annotate.view.hasFocus)
    press("Q")
    press(",", modifiers=CTRL)
    settings = first.rooms.settings
    assert settings is not None
    choice = next(each for each in settings.findChildren(Choice) if each.accessibleName() == "Language")
    choice.setFocus()
    press(Qt.Key.Key_Down)
    for _step in range(3):  # as the system, English, Deutsch
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.window is not first)
    second = shown.window
    assert second.session.project is not None
    assert (second.session.project.path, second.session.annotator) == (path, "Ana")
    assert second.stack.currentWidget() is second.rooms.settings
    assert "Sprache" in said(second)
    assert len(second.annotate.desk.spans) == 1
    assert Settings.load().language == "de"
    assert first not in qapp.topLevelWidgets()
