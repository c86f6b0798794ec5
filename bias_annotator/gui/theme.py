"""Themes and palettes: the roles of colours, the faces of text, read from `resources/`."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal

from PySide6.QtGui import QColor, QFont, QFontDatabase

from bias_annotator.model.scheme import Label
from bias_annotator.shipped import shipped

Pattern = Literal["solid", "dash", "wave", "dots", "dash-dot", "double", "long-dash", "saw", "dash-dot-dot"]
PALETTE = "nine"
READING_SIZE = 17  # px, at which every number of the text view is given
READING_FAMILIES = ("Source Serif 4", "Noto Serif", "serif")
SANS_FAMILIES = ("Inter", "Noto Sans", "sans-serif")


@dataclass(frozen=True, slots=True)
class LabelColours:
    """The colours of one palette slot in one theme, and its underline pattern (`dashes` in px, on and off in turn)."""

    base: QColor
    wash: QColor
    fill: QColor
    line: QColor
    pattern: Pattern
    dashes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colour of every role; see the theme files for what each is."""

    name: str
    dark: bool
    chrome: QColor
    page: QColor
    raised: QColor
    hover: QColor
    active: QColor
    line: QColor
    line2: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    selection: QColor
    good: QColor
    warn: QColor
    bad: QColor
    warn_soft: QColor
    bad_soft: QColor
    letter: QColor
    slots: tuple[LabelColours, ...]

    def label(self, label: Label | None) -> LabelColours:
        """Colours of a label; one that the scheme does not know is slate."""
        return self.slots[label.colour - 1 if label else 5]

    def roles(self) -> dict[str, QColor]:
        """Every plain role by name, for the style sheet."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if isinstance(value, QColor)}


@cache
def load_theme(name: str, palette: str = PALETTE, *, contrast: bool = False) -> Theme:
    """The theme `name` ("light" or "dark") with the label colours of a palette; with `contrast`, greys and lines are stronger."""
    table = tomllib.loads(shipped("resources", "themes", f"{name}.toml").read_text(encoding="utf-8"))
    slots = tomllib.loads(shipped("resources", "palettes", f"{palette}.toml").read_text(encoding="utf-8"))["slots"]
    colours = {key: QColor(value) for key, value in table.items() if key not in ("name", "dark")}
    if contrast:
        colours |= {"ink3": colours["ink2"], "line2": colours["ink3"], "line": colours["line2"]}
    side = "dark" if table["dark"] else "light"
    return Theme(name=table["name"], dark=table["dark"], **colours, slots=tuple(_slot(slot, side) for slot in slots))


@cache
def palettes() -> tuple[tuple[str, str], ...]:
    """Every shipped palette, by name and title; the usual one comes first."""
    paths = sorted(shipped("resources", "palettes").glob("*.toml"), key=lambda path: (path.stem != PALETTE, path.stem))
    return tuple((path.stem, str(tomllib.loads(path.read_text(encoding="utf-8"))["title"])) for path in paths)


def _slot(table: dict[str, Any], side: str) -> LabelColours:
    colours = {role: QColor(table[side][role]) for role in ("base", "wash", "fill", "line")}
    return LabelColours(**colours, pattern=table["pattern"], dashes=tuple(table.get("dashes", ())))


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the shipped faces with Qt (once a process) and return their families."""
    families: set[str] = set()
    for path in sorted(shipped("resources", "fonts").glob("*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return tuple(sorted(families))


def reading_font(size: float = READING_SIZE, weight: int = 400, *, sans: bool = False) -> QFont:
    """The face of documents, in logical pixels."""
    return _font(SANS_FAMILIES if sans else READING_FAMILIES, size, weight)


def interface_font(size: float = 13, weight: int = 400) -> QFont:
    """The face of the interface, in logical pixels, with tabular figures so that numbers stand still."""
    font = _font(SANS_FAMILIES, size, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _font(families: tuple[str, ...], size: float, weight: int) -> QFont:
    load_fonts()
    font = QFont(list(families))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def mix(front: QColor, back: QColor, share: float) -> QColor:
    """`share` (0–1) of `front` over `back`, opaque."""
    parts = ((front.redF(), back.redF()), (front.greenF(), back.greenF()), (front.blueF(), back.blueF()))
    return QColor.fromRgbF(*(share * over + (1 - share) * under for over, under in parts))
