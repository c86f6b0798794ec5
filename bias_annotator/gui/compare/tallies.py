"""How often two annotators gave which labels to one passage, counted once beside the window. Shows nothing itself."""

from collections import Counter
from collections.abc import Sequence

from bias_annotator.gui.compare.behind import given
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Confusion
from bias_annotator.project.dissecting import Meeting, Part
from bias_annotator.project.dissection import Differences

Pair = tuple[str, str]


def confusions(found: Sequence[Meeting], pairs: Sequence[Pair]) -> dict[Pair, Confusion]:
    """How often each pair gave these labels to one passage, None for the one who missed it; `pairs` as they are shown."""
    known = {(one.casefold(), other.casefold()): pair for pair in pairs for one, other in (pair, pair[::-1])}
    counts: dict[Pair, Confusion] = {pair: Counter() for pair in pairs}
    for each in found:
        pair = known[each.one.casefold(), each.other.casefold()]
        counts[pair][given(each, pair[0])] += 1
    return counts


def differing(differences: Differences | None, document: DocumentId) -> int:
    """How many passages of a document two annotators see otherwise."""
    counts = differences.documents.get(document, {}) if differences else {}
    return sum(number for part, number in counts.items() if part is not Part.AGREED)
