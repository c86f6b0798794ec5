"""Outlines of texts: they tell at once of most texts that they are not alike, so that few need be compared word by word."""

from collections.abc import Sequence

from bias_annotator.model.alike import IN_ORDER, ONE, OTHER, word_codes

_BINS = 256


class Outline:
    """How many neighbouring words of a text fall into each of some bins."""

    __slots__ = ("bins", "total")

    def __init__(self, content: str) -> None:
        """Reads the text once; it is not kept."""
        import numpy as np  # noqa: PLC0415 - slow to import, and only needed when texts are compared

        words = np.array(word_codes(content), dtype=np.uint64)
        mixed = words[:-1] * np.uint64(ONE) + words[1:] * np.uint64(OTHER)  # beyond 64 bits nothing is kept
        self.bins = np.bincount((mixed >> np.uint64(56)).astype(np.intp), minlength=_BINS).astype(np.int32)
        """Of 256 bins, that of each two words is the same in every text."""
        self.total = max(len(words) - 1, 0)


def may_be_alike(one: Outline, others: Sequence[Outline]) -> list[int]:
    """Which of the others may be alike this one: as many neighbouring words may be the same as that takes.

    Two texts have no more pairs of words in common than the bins have, so none that is alike is left out.
    """
    import numpy as np  # noqa: PLC0415 - the same

    if not others:
        return []
    common = np.minimum(one.bins, [other.bins for other in others]).sum(axis=1)
    totals = np.array([other.total for other in others]) + one.total
    found: list[int] = np.flatnonzero(2 * common / np.maximum(totals, 1) >= IN_ORDER).tolist()
    return found
