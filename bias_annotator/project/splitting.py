"""Parts of a data set for training and testing: whole documents, by chance but always the same, texts that are alike in one part."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.ids import DocumentId

_PART = re.compile(r"([A-Za-z][A-Za-z0-9_-]{0,29})=(\d+(?:\.\d+)?)%?")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Split:
    """Names of parts with their shares, which add up to 1, the seed of chance, and whether each outlet has its share in every part."""

    shares: tuple[tuple[str, float], ...] = (("train", 0.8), ("dev", 0.1), ("test", 0.1))
    seed: int = 0
    by_outlet: bool = True


@dataclass(frozen=True, slots=True)
class Splittable:
    """What of a document decides about its part: a digest of its text, so that ids do not matter, and its outlet."""

    id: DocumentId
    sha256: str
    outlet: str = ""


def parse_split(typed: str, seed: int = 0, *, by_outlet: bool = True) -> Split:
    """What a person typed, such as `train=80,dev=10,test=10`; shares may have any sum. UserError for anything else."""
    found = [_PART.fullmatch(each.strip()) for each in typed.split(",")]
    pairs = [(each[1], float(each[2])) for each in found if each]
    names = {name.casefold() for name, _ in pairs}
    whole = sum(share for _, share in pairs)
    if len(pairs) < len(found) or len(names) < len(pairs) or len(pairs) < _FEWEST or not all(share > 0 for _, share in pairs):
        raise UserError(Message("“{typed}” does not say how to split.", typed=typed), "Write it as in “train=80,dev=10,test=10”.")
    return Split(tuple((name, share / whole) for name, share in pairs), seed, by_outlet)


def parts_of(split: Split, documents: Iterable[Splittable], alike: Iterable[frozenset[DocumentId]] = ()) -> Mapping[DocumentId, str]:
    """The part of each document.

    Documents of an outlet are shared out one after the other, in an order by chance, each to the part that lacks most; so
    every outlet has its share in every part as far as it has documents; not `by_outlet`, all are of one. Groups of texts that
    are alike go as one, with the outlet that most of them have. It depends on the texts and the seed, never on the order or
    the ids of documents.
    """
    units = _units(list(documents), alike)
    outlets = {unit[0].id: _outlet(unit) if split.by_outlet else "" for unit in units}
    keys = {unit[0].id: (_chance(split.seed, outlets[unit[0].id]), _chance(split.seed, unit[0].sha256)) for unit in units}
    counts = dict.fromkeys((name for name, _ in split.shares), 0)
    found: dict[DocumentId, str] = {}
    placed = 0
    for unit in sorted(units, key=lambda unit: keys[unit[0].id]):
        placed += len(unit)
        part = max(split.shares, key=lambda each: round(each[1] * placed - counts[each[0]], 9))[0]
        counts[part] += len(unit)
        found |= {each.id: part for each in unit}
    return found


def _units(documents: Sequence[Splittable], alike: Iterable[frozenset[DocumentId]]) -> list[list[Splittable]]:
    """Documents that stay together, those of the least digest first; the same text always does."""
    home = {each: number for number, group in enumerate(alike) for each in group}
    texts: dict[str, object] = {}
    for each in documents:  # the same text may be in a group under one id only
        if each.id in home:
            texts.setdefault(each.sha256, home[each.id])
    units: dict[object, list[Splittable]] = {}
    for each in documents:
        units.setdefault(texts.get(each.sha256, each.sha256), []).append(each)
    return [sorted(unit, key=lambda each: (each.sha256, each.id)) for unit in units.values()]


def _outlet(unit: Sequence[Splittable]) -> str:
    counted = Counter(each.outlet for each in unit)
    return min(counted, key=lambda outlet: (-counted[outlet], outlet))


def _chance(seed: int, what: str) -> str:
    return sha256(f"{seed}\n{what}".encode(errors="replace")).hexdigest()
