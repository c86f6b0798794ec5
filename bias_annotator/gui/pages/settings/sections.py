"""The sections of the Settings page but for the keys: what is shown of the settings, and what changes them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bias_annotator.gui.pages.settings.preview import Preview
from bias_annotator.gui.pages.settings.rows import Card, Row, Section, Segments, Stepper
from bias_annotator.gui.session import Session
from bias_annotator.gui.theme import palettes
from bias_annotator.gui.translating import LANGUAGES, inside, tr, tr_choices, tr_later
from bias_annotator.gui.widgets.buttons import Button, Choice, Switch
from bias_annotator.gui.widgets.labels import Elided
from bias_annotator.settings import TEXT_SIZES, home, log_folder

_THEMES = (("system", tr_later("As the system")), ("light", tr_later("Light")), ("dark", tr_later("Dark")))
_DENSITIES = (("comfortable", tr_later("Comfortable")), ("compact", tr_later("Compact")))
_FACES = (("serif", tr_later("Serif")), ("sans", tr_later("Sans")))
_WIDTHS = (("narrow", tr_later("Narrow")), ("usual", tr_later("Usual")), ("wide", tr_later("Wide")))


class Controls:
    """Controls that show settings and change them at once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._showing: list[Callable[[], None]] = []
        session.changed.connect(self.show)

    def show(self) -> None:
        """Show the settings as they are."""
        for show in self._showing:
            show()

    def segments(self, name: str, values: tuple[tuple[str, str], ...]) -> Segments:
        """One of a few values."""
        control = Segments(values)
        control.chosen.connect(lambda value: self._session.change(**{name: value}))
        self._showing.append(lambda: control.set_value(getattr(self._session.settings, name)))
        return control

    def choice(self, name: str, title: str, values: tuple[tuple[str, str], ...]) -> Choice:
        """One of many values."""
        control = Choice(title, values, none="")
        control.setFixedWidth(260)
        control.changed.connect(lambda value: self._session.change(**{name: value}))
        self._showing.append(lambda: control.set_value(getattr(self._session.settings, name)))
        return control

    def switch(self, name: str, title: str) -> Switch:
        """On or off."""
        control = Switch(title)
        control.clicked.connect(lambda on: self._session.change(**{name: on}))
        self._showing.append(lambda: control.setChecked(getattr(self._session.settings, name)))
        return control

    def size(self) -> Stepper:
        """The size of the text."""
        control = Stepper(tr("Smaller text"), tr("Larger text"), lambda size: tr("{size} px", size=round(size)))
        least, most = TEXT_SIZES
        control.stepped.connect(lambda step: self._session.change(text_size=self._session.settings.text_size + step))
        self._showing.append(lambda: control.set_value(self._session.settings.text_size, least=least, most=most))
        return control


def appearance(controls: Controls) -> Section:
    """Language, theme, density, colours."""
    languages = (("system", tr("As the system")), *LANGUAGES)
    colours = controls.choice("palette", tr("Colours of labels"), tr_choices(palettes()))
    return Section(
        Card(
            Row(tr("Language"), tr("Documents stay in theirs."), controls.choice("language", tr("Language"), languages)),
            Row(tr("Theme"), "", controls.segments("theme", tr_choices(_THEMES))),
            Row(
                tr("Density"),
                tr("Compact has lower rows and buttons; the text stays as it is."),
                controls.segments("density", tr_choices(_DENSITIES)),
            ),
        ),
        Card(
            Row(tr("Colours of labels"), tr("Each label has its letter and its line as well."), colours),
            Row(
                tr("High contrast"),
                tr("Borders and lines instead of grounds, no light grey."),
                controls.switch("high_contrast", tr("High contrast")),
            ),
            Row(tr("Reduced motion"), tr("The caret does not blink."), controls.switch("reduced_motion", tr("Reduced motion"))),
        ),
    )


def text(controls: Controls, preview: Preview) -> Section:
    """Face, size and width of the text, and how it looks."""
    return Section(
        Card(
            Row(tr("Face"), "", controls.segments("face", tr_choices(_FACES))),
            Row(tr("Size"), tr("Ctrl with +, − and 0, or with the wheel, does the same."), controls.size()),
            Row(
                tr("Width of the column"),
                tr("58, 68 or 82 characters a line, where there is room."),
                controls.segments("width", tr_choices(_WIDTHS)),
            ),
        ),
        preview,
    )


def marking(controls: Controls) -> Section:
    """How keys mark."""
    below = tr("A label key marks the sentence at the caret and goes on to the next one; Up and Down go by sentence.")
    return Section(Card(Row(tr("Sentence mode"), below, controls.switch("sentence_mode", tr("Sentence mode")))))


def files(controls: Controls) -> Section:
    """What is kept in projects beside the texts, and where the program keeps what is in none."""
    title = tr("Keep imported files")
    below = tr("Pages, PDF and office files stay in the project, compressed, so that a later version can read them better.")
    return Section(
        Card(Row(title, below, controls.switch("keep_sources", title))),
        Card(
            _path(tr("Log"), tr("What went wrong, for a report. No text of documents is in it."), log_folder()),
            _path(tr("Settings"), tr("One file, settings.toml."), home()),
        ),
    )


def _path(title: str, below: str, path: Path) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    words = Elided(str(path), "body", "ink2")
    words.setMaximumWidth(300)
    words.setMinimumWidth(200)
    copy = Button(tr("Copy path"))
    copy.setAccessibleName(tr("Copy path of {title}", title=inside(title)))
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
    row.addWidget(words, 1)
    row.addWidget(copy)
    return Row(title, below, holder)
