"""How each label of a scheme looks in a theme."""

from dataclasses import replace
from typing import NamedTuple

from bias_annotator.gui.theme import LabelColours, Theme
from bias_annotator.gui.translating import inside, tr
from bias_annotator.model.scheme import Scheme


class Style(NamedTuple):
    """Colours and letter of a label; `hollow` when its colour serves an earlier label too.

    `helper` is empty for common labels; "solid" or "dotted" is how a helper is underlined and boxed.
    """

    colours: LabelColours
    letter: str
    hollow: bool
    helper: str
    title: str


class Look(NamedTuple):
    """All that tells one flag from another."""

    letter: str
    base: str
    hollow: bool
    unsure: bool


class Styles:
    """The looks of a scheme's labels in a theme; a label that the scheme lacks is slate with a question mark.

    With `contrast` the theme has no fills, and no light grey: spans are told by borders, underlines and letters.
    """

    def __init__(self, theme: Theme, scheme: Scheme, *, contrast: bool = False) -> None:
        self._plain = theme
        self.theme = theme = _stark(theme) if contrast else theme
        self.scheme = scheme
        self.contrast = contrast
        self._of: dict[str, Style] = {}
        used: set[int] = set()
        helpers = 0
        for label in scheme.labels:
            helper = ("solid" if helpers == 0 else "dotted") if label.helper else ""
            helpers += label.helper
            hollow = label.colour in used and not label.helper
            self._of[label.name] = Style(theme.label(label), scheme.letter(label.name), hollow, helper, tr(label.title or label.name))
            if not label.helper:
                used.add(label.colour)

    def other(self, *, theme: Theme | None = None, scheme: Scheme | None = None, contrast: bool | None = None) -> "Styles":
        """The same with one thing changed."""
        stark = self.contrast if contrast is None else contrast
        return Styles(theme or self._plain, self.scheme if scheme is None else scheme, contrast=stark)

    def of(self, name: str) -> Style:
        """The look of a label by name."""
        found = self._of.get(name)
        if found is None:
            found = self._of[name] = Style(self.theme.label(None), self.scheme.letter(name), hollow=False, helper="", title=name)
        return found

    def is_helper(self, name: str) -> bool:
        """Whether a label serves relations only."""
        return bool(self.of(name).helper)

    def relation_title(self, name: str) -> str:
        """What stands on the trunk of a relation: its title as inside of a sentence."""
        kind = self.scheme.relation(name)
        return inside(tr(kind.title or kind.name)) if kind else name.lower()


def _stark(theme: Theme) -> Theme:
    slots = tuple(replace(slot, wash=theme.page, fill=theme.page) for slot in theme.slots)
    return replace(theme, ink3=theme.ink2, slots=slots)


def look(style: Style, *, later: bool = False, unsure: bool = False) -> Look:
    """The flag of a span with that style; `later` for a fragment after the first."""
    return Look(style.letter, style.colours.base.name(), style.hollow or later, unsure)
