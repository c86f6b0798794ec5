"""How many passages stand behind each cell and bar, counted once beside the window. Shows nothing itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bias_annotator.gui.compare.behind import given
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Confusion
from bias_annotator.project.dissecting import Meeting, Part, by_annotator, by_document, by_label, by_part, missed_by

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Tallies:
    """Passages of two annotators by what they differ in: in all, by label, annotator, document; who missed what; labels of each pair."""

    parts: Counter[Part] = field(default_factory=Counter, hash=False)
    labels: Mapping[str, Counter[Part]] = field(default_factory=dict, hash=False)
    people: Mapping[str, Counter[Part]] = field(default_factory=dict, hash=False)
    documents: Mapping[DocumentId, Counter[Part]] = field(default_factory=dict, hash=False)
    missed: Counter[str] = field(default_factory=Counter, hash=False)
    confusions: Mapping[Pair, Confusion] = field(default_factory=dict, hash=False)

    def differing(self, document: DocumentId) -> int:
        """How many passages of a document two annotators see otherwise."""
        return sum(number for part, number in self.documents.get(document, {}).items() if part is not Part.AGREED)


def tallied(found: Sequence[Meeting], pairs: Sequence[Pair]) -> Tallies:
    """Count the passages; `pairs` are the annotators as they are shown."""
    return Tallies(by_part(found), by_label(found), by_annotator(found), by_document(found), missed_by(found), _confusions(found, pairs))


def _confusions(found: Sequence[Meeting], pairs: Sequence[Pair]) -> dict[Pair, Confusion]:
    """How often each pair gave these labels to one passage, None for the one who missed it."""
    known = {(one.casefold(), other.casefold()): pair for pair in pairs for one, other in (pair, pair[::-1])}
    counts: dict[Pair, Confusion] = {pair: Counter() for pair in pairs}
    for each in found:
        pair = known[each.one.casefold(), each.other.casefold()]
        counts[pair][given(each, pair[0])] += 1
    return counts
