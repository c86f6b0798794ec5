"""How the application is dressed: themes, icons, fonts, and a trap of Qt's binding."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from bias_annotator.gui import icons
from bias_annotator.gui.style import SCROLL_BAR, chosen_theme, dress, theme
from bias_annotator.gui.theme import load_theme
from bias_annotator.gui.widgets import paint
from bias_annotator.shipped import shipped


def test_both_themes_fill_the_style_sheet_and_the_palette(qapp: QApplication) -> None:
    for name in ("dark", "light"):
        wanted = load_theme(name)
        dress(qapp, wanted)
        assert theme() is wanted
        assert qapp.palette().color(QPalette.ColorRole.Window) == wanted.page
        assert "$" not in qapp.styleSheet()


def test_a_chosen_theme_does_not_ask_the_system(qapp: QApplication) -> None:
    assert qapp is not None
    assert chosen_theme("dark").dark
    assert not chosen_theme("light").dark
    assert chosen_theme("system").dark == (QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_scroll_bars_are_slim_and_without_arrows(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, load_theme("light"))
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    bar.setPageStep(100)
    bar.resize(bar.sizeHint().width(), 200)
    bar.move(300, 300)  # away from the pointer
    assert bar.width() == SCROLL_BAR
    with qtbot.waitExposed(bar):
        bar.show()
    picture = bar.grab().toImage()
    assert picture.pixelColor(5, 10) == theme().line2
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    assert bar.value() > 300


@pytest.mark.parametrize("path", sorted(shipped("resources", "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_takes_the_colour_that_it_is_given(path: Path, qapp: object) -> None:
    assert qapp is not None
    picture = icons.pixmap(path.stem, QColor("#ff0000"), 18, 2.0)
    assert picture.width() == 36
    image = picture.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(36) for y in range(36) if image.pixelColor(x, y).alpha() == 255}
    assert colours <= {"#ff0000"}
    assert any(image.pixelColor(x, y).alpha() for x in range(36) for y in range(36))


def test_an_icon_that_is_not_shipped_is_an_error(qapp: object) -> None:
    assert qapp is not None
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("black"))


def test_key_caps_show_short_names() -> None:
    assert paint.key_text("Ctrl+Return") == "Ctrl ↵"
    assert paint.key_text("Alt+Down") == "Alt ↓"
    assert paint.key_text("R") == "R"


def test_references_to_none_do_not_fall_over_a_thousand_updates(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert sys.getrefcount(None) > before - 500


def test_fields_leave_dropped_files_to_the_window(qtbot: QtBot) -> None:
    from bias_annotator.gui.widgets.fields import Field, Note, Search  # noqa: PLC0415 - needs the application

    for field in (Field("f"), Note("n", "n"), Search("s")):
        qtbot.addWidget(field)
        assert not field.acceptDrops()
        assert isinstance(field, QLineEdit) or not field.viewport().acceptDrops()
