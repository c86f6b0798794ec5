"""Of units that are aligned: how far their labels differ, which gamma-cat and gamma-k are made of.

Mathet, *The agreement measure γcat, a complement to γ focused on categorization of a continuum* (2017).
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from bias_annotator.agreement.alignment.aligning import Aligned
from bias_annotator.agreement.alignment.continua import NOBODY, Vector
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity


@dataclass(frozen=True, slots=True, eq=False)
class Categories:
    """Sums over pairs of aligned units: continua × labels, for pairs in which one has the label; in the last column all pairs."""

    weight: Vector
    unlike: Vector


def categorized(found: Aligned, dissimilarity: Dissimilarity) -> Categories:
    """A pair weighs the more, the nearer its places are: 1 − positional dissimilarity, or nothing; over the others aligned with it."""
    continua, labels = found.continua, len(dissimilarity.labels)
    weight, unlike = np.zeros((continua.count, labels + 1)), np.zeros((continua.count, labels + 1))
    together = (found.clusters != NOBODY).sum(axis=1)
    home = found.home
    for first, second in combinations(range(continua.annotators), 2):
        both = np.flatnonzero((found.clusters[:, first] != NOBODY) & (found.clusters[:, second] != NOBODY))
        one, other = found.clusters[both, first], found.clusters[both, second]
        weighs = np.maximum(0, 1 - dissimilarity.positional(continua, one, other)) / (together[both] - 1)
        differs = weighs * dissimilarity.categorical(continua, one, other)
        label, another = continua.label[one], continua.label[other]
        for column, counts in ((np.full(len(both), labels), True), (label, True), (another, label != another)):
            np.add.at(weight, (home[both], column), weighs * counts)
            np.add.at(unlike, (home[both], column), differs * counts)
    return Categories(weight, unlike)
