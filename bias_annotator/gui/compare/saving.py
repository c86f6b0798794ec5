"""Saves numbers as scripts read them, and figures of what a tab shows."""

from dataclasses import replace
from pathlib import Path

from bias_annotator.gui.compare.counting import Numbers
from bias_annotator.gui.translating import tr
from bias_annotator.project.dissection import Dissection
from bias_annotator.project.figures import save


def kinds() -> tuple[str, ...]:
    """What one can save, as a file dialog takes it."""
    return (
        tr("Figure of this tab (*.svg *.pdf *.png)"),
        tr("All values (*.json)"),
        tr("Values by document (*.csv)"),
    )


def behind_numbers(numbers: Numbers) -> Dissection:
    """Everything that was counted besides the agreement itself."""
    peers = numbers.peers
    return Dissection(
        gold=peers.gold if peers else None,
        without=peers.without if peers else None,
        oneself=peers.oneself if peers else None,
        periods=numbers.periods or None,
        differences=numbers.differences,
    )


def saved(numbers: Numbers, tab: str, path: Path) -> None:
    """Write all values (.json), those of each document (.csv), or a figure of what a tab shows, as the name ends."""
    more = behind_numbers(numbers)
    if path.suffix.lower() in {".json", ".csv"}:
        save(numbers.comparison, path, more)
    else:
        figure = {
            "differences": Dissection(differences=more.differences),
            "time": Dissection(periods=more.periods),
            "people": Dissection(gold=more.gold, without=more.without, oneself=more.oneself),
        }
        alone = replace(numbers.comparison, measures=()) if tab in figure else numbers.comparison
        save(alone, path, figure.get(tab, Dissection()))
