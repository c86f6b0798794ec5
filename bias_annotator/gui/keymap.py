"""Which key fires which action: entries of the table of actions, and their keys as a person changed them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QKeySequence

Place = Literal["window", "annotate", "text", "compare"]
Need = Literal["", "project", "document", "sentences"]
Keys = Mapping[str, tuple[str, ...]]
NO_KEYS: Keys = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. Its keys work anywhere in the window, on one of its pages, or while the text has the focus.

    `keys` are written as Qt writes them, the first is the one that is shown. `needs` is what must be open; "sentences": a document in sentence mode.
    """

    name: str
    title: str
    group: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    place: Place = "window"
    needs: Need = ""


def label_name(label: str) -> str:
    """Name of the action that marks with a label."""
    return f"label:{label}"


def is_label(name: str) -> bool:
    """Whether the action of that name marks with a label."""
    return name.startswith(label_name(""))


def normal(key: str) -> str:
    """A key as Qt writes it, so that two can be compared; "" for what is none."""
    return QKeySequence(key).toString()


def meet(one: Entry, other: Entry) -> bool:
    """Whether there is a page on which the keys of both work. The text is a part of the Annotate page."""
    places = {"annotate" if entry.place == "text" else entry.place for entry in (one, other)}
    return len(places) == 1 or "window" in places


def owner(entries: Iterable[Entry], entry: Entry, key: str) -> Entry | None:
    """Which other action a key fires where that of `entry` would."""
    wanted = normal(key)
    others = (other for other in entries if other.name != entry.name and meet(other, entry))
    return next((other for other in others if wanted in map(normal, other.keys)), None)


def remapped(entries: Iterable[Entry], chosen: Keys) -> tuple[Entry, ...]:
    """The table with the keys that a person chose, none of which fires two actions.

    A key that several claim is the label's, then that of the action for which it was chosen, then that of the first one.
    """
    table = tuple(entries)
    taken: defaultdict[str, list[Entry]] = defaultdict(list)
    done: dict[str, Entry] = {}
    for entry in sorted(table, key=lambda entry: (not is_label(entry.name), entry.name not in chosen)):
        wanted = {normal(key): key for key in chosen.get(entry.name, entry.keys)}
        free = {key: name for key, name in wanted.items() if key and not any(meet(entry, other) for other in taken[key])}
        for key in free:
            taken[key].append(entry)
        done[entry.name] = replace(entry, keys=tuple(free.values()))
    return tuple(done[entry.name] for entry in table)


def conflicts(entries: Iterable[Entry]) -> list[str]:
    """Keys that would fire two actions on a page, and keys that are none, each in a sentence."""
    taken: defaultdict[str, list[Entry]] = defaultdict(list)
    found = []
    for entry in entries:
        for key in entry.keys:
            if not normal(key):
                found.append(f"{key!r} of {entry.name} is no key")
            found += [f"{key} fires {other.name} and {entry.name}" for other in taken[normal(key)] if meet(entry, other)]
            taken[normal(key)].append(entry)
    return found
