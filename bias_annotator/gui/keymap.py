"""Which key fires which action: entries of the table of actions, and their keys as a person changed them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QKeySequence

Place = Literal["window", "annotate", "text", "compare", "import", "export"]
Need = Literal["", "project", "document", "sentences"]
Keys = Mapping[str, tuple[str, ...]]
NO_KEYS: Keys = MappingProxyType({})
_SHIFTED = {"[": "{", "]": "}", ",": "<", ".": ">"}  # as keyboards have them on which the brackets are plain keys


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. Its keys work anywhere in the window, on one of its pages, or while the text has the focus.

    `keys` are written as Qt writes them, the first is the one that is shown. `needs` is what must be open;
    "sentences": a document in sentence mode.
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


@cache
def normal(key: str) -> str:
    """A key as Qt writes it, so that two can be compared; "" for what is none."""
    return QKeySequence(key).toString()


def shown_keys(keys: Iterable[str]) -> list[str]:
    """The keys that people are told of: without those that some keyboards send in place of another one."""
    hidden = {"Backtab"}
    for key in keys:
        head, sign = key[: key.rfind("+", 0, -1) + 1], key[key.rfind("+", 0, -1) + 1 :]
        plain = head.replace("Shift+", "")
        if "Shift+" in head and sign in _SHIFTED:
            hidden |= {plain + _SHIFTED[sign], head + _SHIFTED[sign]}
        elif sign == "Return":
            hidden.add(f"{head}Enter")
        elif "Shift+" not in head:
            hidden.add(f"{plain}Shift+{sign}" if len(sign) == 1 and not sign.isalnum() else "")
    return [key for key in keys if key not in hidden]


def meet(one: Entry, other: Entry) -> bool:
    """Whether there is a page on which the keys of both work. The text is a part of the Annotate page."""
    places = {"annotate" if entry.place == "text" else entry.place for entry in (one, other)}
    return len(places) == 1 or "window" in places


def owners(entries: Iterable[Entry], entry: Entry, keys: Iterable[str]) -> list[Entry]:
    """Which other actions the keys fire where that of `entry` would."""
    wanted = set(map(normal, keys))
    others = (other for other in entries if other.name != entry.name and meet(other, entry))
    return [other for other in others if not wanted.isdisjoint(map(normal, other.keys))]


def assigned(defaults: Iterable[Entry], chosen: Keys, name: str, keys: tuple[str, ...] | None) -> Keys:
    """What a person has chosen once an action has these keys (None: its usual ones), taken from whoever had them.

    `defaults` is the table with its usual keys. What is as usual counts as not chosen.
    """
    table = tuple(defaults)
    usual = {entry.name: entry.keys for entry in table}
    entry = next(entry for entry in table if entry.name == name)
    wanted = usual[name] if keys is None else keys
    new = {**chosen, name: wanted}
    others = owners(remapped(table, chosen), entry, wanted)
    while others:
        for other in others:
            new[other.name] = tuple(key for key in other.keys if normal(key) not in set(map(normal, wanted)))
        others = owners(remapped(table, new), entry, wanted)  # again, since a key that one gives up may go to the next
    effective = {each.name: each.keys for each in remapped(table, {other: mine for other, mine in new.items() if other != name})}
    if effective[name] == wanted:
        del new[name]
    return new


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
