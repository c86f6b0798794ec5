"""What the actions of the table ask of a desk."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bias_annotator.gui.desk.desk import Desk


def handlers(desk: "Desk") -> dict[str, Callable[..., object]]:
    """By name of the action; "label:" gets the label's name."""
    moves, edges = desk.moves, desk.edges
    return {
        "label:": desk.mark,
        "next_sentence": lambda: moves.sentence(1),
        "previous_sentence": lambda: moves.sentence(-1),
        "sentence_down": lambda: moves.sentence(1),
        "sentence_up": lambda: moves.sentence(-1),
        "extend_down": lambda: moves.extend(1),
        "extend_up": lambda: moves.extend(-1),
        "next_span": lambda: moves.span(1),
        "previous_span": lambda: moves.span(-1),
        "next_quoted": lambda: moves.quoted(1),
        "previous_quoted": lambda: moves.quoted(-1),
        "select_word": lambda: moves.select("word"),
        "select_sentence": lambda: moves.select("sentence"),
        "select_paragraph": lambda: moves.select("paragraph"),
        "shrink_selection": moves.shrink,
        "sentence_mode": desk.toggle_sentence_mode,
        "unsure": desk.unsure,
        "delete_span": desk.delete,
        "flag": desk.flag,
        **_nudges(desk),
        "split": edges.split,
        "merge": edges.merge,
        "add_fragment": edges.add_fragment,
        "remove_fragment": edges.remove_fragment,
    }


def _nudges(desk: "Desk") -> dict[str, Callable[..., object]]:
    """start_earlier, end_later_letter and the like: either edge, either way, by word, letter, sentence."""
    nudge = desk.edges.nudge
    found: dict[str, Callable[..., object]] = {}
    for edge, end in (("start", False), ("end", True)):
        for way, step in (("earlier", -1), ("later", 1)):
            found[f"{edge}_{way}"] = partial(nudge, step, end=end)
            found[f"{edge}_{way}_letter"] = partial(nudge, step, end=end, unit="grapheme")
            found[f"{edge}_{way}_sentence"] = partial(nudge, step, end=end, unit="sentence")
    return found
