"""Changes of JSON as values: it stays JSON, but not what was to be there."""

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 3, 2**31, 2**63, 10**30, 0.5, -0.0, float("nan"), float("inf"), 1e308, "", " ", "x", "\ud800", "\x00",
    "-1",
    "0", "null", "\u202e\u2028", "😀" * 9, "x" * 9000, [], {}, [[]], [None], {"": None}, ["x", 1], {"start": 0, "end": 9**9},
)  # fmt: skip
_PUT_IN = ("", "😀", "\n", "\r\n", "\x00", "\ud83d", "x")
_NAMES = ("", "text", "start", "end", "label", "id", "spans", "x")
_DEEP = b"[" * 1500
_RARELY = 0.1


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change in a file of JSON, or in one line of many."""
    whole = _parsed(data)
    if whole is not None:
        return _written(random, changed_value(random, whole, _parsed(other)))
    lines, lent = data.split(b"\n"), other.split(b"\n")
    number = random.randrange(len(lines))
    value = _parsed(lines[number])
    if value is None or random.random() < _RARELY:  # a line is missing, or there twice, or another's, or no end of it
        lines[number : number + 1] = random.choice(([], [lines[number]] * 2, [random.choice(lent)], [b""], [_DEEP]))
    else:
        lines[number] = _written(random, changed_value(random, value, _parsed(random.choice(lent))))
    return b"\n".join(lines)


def changed_value(random: Random, value: Any, other: Any = None) -> Any:  # noqa: ANN401 - any JSON
    """A copy of a value with one part of it changed."""
    value = copy.deepcopy(value)
    holders = [each for each in _parts(value) if each]
    if not holders:
        return random.choice(_ODD)
    holder = random.choice(holders)
    key = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    match random.randrange(8):
        case 0:
            del holder[key]
        case 1 | 2:
            holder[key] = random.choice(_ODD)
        case 3:
            holder[key] = [holder[key]]
        case 4:
            holder[key] = _part_of(random, holders)
        case 5:
            holder[key] = _part_of(random, [each for each in _parts(other) if each] or holders)
        case 6 if isinstance(holder, dict):
            holder[random.choice((*_NAMES, *holder))] = holder.pop(key)
        case _:
            holder[key] = _off(random, holder[key])
    return value


def _part_of(random: Random, holders: list[Any]) -> Any:  # noqa: ANN401 - any JSON
    holder = random.choice(holders)
    return copy.deepcopy(random.choice(list(holder.values()) if isinstance(holder, dict) else holder))


def _off(random: Random, value: Any) -> Any:  # noqa: ANN401 - any JSON
    """A number a little off, a text with something put in, a list that is longer."""
    if isinstance(value, str):
        place = random.randint(0, len(value))
        return value[:place] + random.choice(_PUT_IN) + value[place:]
    if isinstance(value, int):
        return value + random.choice((-1, 1, 2, 50, -50))
    return value * random.choice((0, 2, 30)) if isinstance(value, list) else str(value)


def _written(random: Random, value: Any) -> bytes:  # noqa: ANN401 - any JSON
    return json.dumps(value, ensure_ascii=random.choice((True, False)), default=str).encode("utf-8", "surrogatepass")


def _parsed(data: bytes) -> Any:  # noqa: ANN401 - any JSON
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _parts(value: Any) -> Iterator[Any]:  # noqa: ANN401 - any JSON
    """Every list and object in it."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict | list):
            yield each
            waiting += each.values() if isinstance(each, dict) else each
