"""The numbers of many texts at once (`model.alike.bands`), several times as quick as one text after the other."""

from collections.abc import Sequence
from itertools import chain

from bias_annotator.model.alike import BINS, FEWEST, ONE, OTHER, SPREAD, WIDE, bands, bands_of_minima, word_codes

_FEW = 8  # texts for which NumPy need not be imported


def bands_of(contents: Sequence[str]) -> list[tuple[int, ...]]:
    """What `bands` gives for each text."""
    if len(contents) <= _FEW:
        return [bands(content) for content in contents]
    import numpy as np  # noqa: PLC0415 - slow to import, and only needed when many documents come in

    codes = [word_codes(content) for content in contents]
    lengths = np.array([len(each) for each in codes])
    words = np.fromiter(chain.from_iterable(codes), np.uint64, lengths.sum())
    texts = np.repeat(np.arange(len(codes)), lengths)
    mixed = words[:-1] * np.uint64(ONE) + words[1:] * np.uint64(OTHER)  # beyond 64 bits nothing is kept
    within = texts[:-1] == texts[1:]
    bins = texts[:-1] * BINS + ((mixed >> np.uint64(32)) % np.uint64(BINS)).astype(np.int64)
    least = np.full(len(codes) * BINS, WIDE, dtype=np.uint64)
    np.minimum.at(least, bins[within], (mixed * np.uint64(SPREAD))[within])
    minima = least.reshape(-1, BINS).tolist()
    return [bands_of_minima(each) if len(words) >= FEWEST else () for each, words in zip(minima, codes, strict=True)]
