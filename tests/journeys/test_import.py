"""A reviewer drops what there is on the window, looks at it, says how doubtful files are to be read, and has it imported."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from taking import drop, look_at, take_in

from bias_annotator.gui.importing import ImportPage
from bias_annotator.gui.importing.rows import Row
from bias_annotator.gui.window import Window

QUOTED = "She said: “The county calls it a pause – nobody knows for what.”\n"


def choose(page: ImportPage, name: str) -> Row:
    """Choose a file in the list."""
    rows = page.list.files.rows
    number = next(number for number, row in enumerate(rows) if row.name == name)
    page.list.choose_row(number)
    return rows[number]


def test_doubtful_files_are_read_as_somebody_says_and_come_in_so(seated: Window, qtbot: QtBot, tmp_path: Path) -> None:
    guessed, twice, none = tmp_path / "guessed.txt", tmp_path / "twice.txt", tmp_path / "none.txt"
    guessed.write_bytes(f"Guessed: {QUOTED}".encode("cp1252"))
    twice.write_bytes(f"Twice: {QUOTED}".encode().decode("latin-1").encode())
    none.write_bytes("Мы не сдадимся, заявил президент.\n".encode("cp866") + b"\x81\x8d\x8f" * 9)
    page = look_at(seated, qtbot, guessed, twice, none, how=lambda paths: drop(seated, *paths))
    intake, card = seated.rooms.need_intake(), page.preview.card

    assert choose(page, "guessed.txt").kind == "warning"
    assert card.sentence.text() == "Read as Windows-1252, Western."
    assert "The encoding was guessed" in card.detail.text()
    QTest.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    assert card.isHidden()

    choose(page, "twice.txt")
    assert card.sentence.text().startswith("The text looks as if it had been read in a wrong encoding before")
    QTest.mouseClick(card.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: intake.survey is not None, timeout=60_000)
    assert page.preview.place == str(twice), "the file that was chosen is still shown"
    assert page.preview.text.toPlainText() == f"Twice: {QUOTED}".strip()
    assert card.sentence.text().startswith("Read as UTF-8 with “â€œ” put right, as you chose")

    assert choose(page, "none.txt").kind == "refused"
    assert card.sentence.text() == "As what is it to be read?"
    card.choice.set_value("cp866")
    card.choice.changed.emit("cp866")
    qtbot.waitUntil(lambda: intake.survey is not None, timeout=60_000)
    assert page.preview.text.toPlainText().startswith("Мы не сдадимся")

    seated.rooms.need_intake().import_now()
    qtbot.waitUntil(lambda: not seated.jobs.busy, timeout=60_000)
    project = seated.session.project
    assert project is not None
    texts = {item.document.title: item.document for item in project.annotated()}
    assert texts["twice.txt"].text.content == f"Twice: {QUOTED}"
    assert texts["guessed.txt"].text.content == f"Guessed: {QUOTED}"
    assert texts["none.txt"].source.encoding == "cp866"
    told = "3 characters that had been read in a wrong encoding before (“â€œ”) were put right"
    assert choose(page, "twice.txt").reasons[0] == told


def test_the_list_afterwards_has_one_row_a_file_with_what_became_of_it(seated: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(QUOTED, encoding="utf-8")
    (tmp_path / "b.txt").write_text(QUOTED, encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "d.txt").write_text(QUOTED * 4 + "And one sentence more, which is not in the other.", encoding="utf-8")
    (tmp_path / "e.txt").write_text(QUOTED * 4 + "And one sentence more, which is not in the others.", encoding="utf-8")
    page = take_in(seated, qtbot, *(tmp_path / f"{name}.txt" for name in "abcde"))
    assert [(row.kind, row.name, row.reason, row.counts()) for row in page.rows] == [
        ("refused", "c.txt", "“c.txt” is not a text but a PDF document.", ("–", "–")),
        ("warning", "e.txt", "“e.txt” has 98% of its words in common with “d.txt”", ("1", "0")),
        ("skipped", "b.txt", "“b.txt”: the project has this already, as “a.txt”", ("–", "–")),
        ("imported", "a.txt", "", ("1", "0")),
        ("imported", "d.txt", "", ("1", "0")),
    ]
    assert page.summary.text() == "3 documents, 0 spans imported"


def test_counts_of_the_filters_have_room_in_any_window(seated: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(QUOTED, encoding="utf-8")
    page = look_at(seated, qtbot, tmp_path / "a.txt")
    for width in (1280, 1440):
        seated.resize(width, 800)
        qtbot.waitUntil(lambda width=width: seated.width() == width)
        qtbot.wait(1)
        assert page.before._tabs["ready"].counted, width
        assert page._note.isVisible() is (width > 1300)
