"""How unlike two units are: where they stand, and which label they carry; in units of δ."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Self

import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Continua, Rows, Vector

Distances = Mapping[tuple[str, str], float]
"""How far apart two unlike labels are, from 0 to 1, in either order; 1 for a pair that is not named."""


@dataclass(frozen=True, slots=True, eq=False)
class Dissimilarity:
    """α · positional + β · categorical (Mathet 2015, section 4.4); `labels` is the matrix of distances by label code."""

    alpha: float
    beta: float
    labels: Vector

    @classmethod
    def of(cls, alpha: float, beta: float, codes: Mapping[str, int], distances: Distances | None = None) -> Self:
        """With a matrix for these labels. ValueError unless weights and distances make sense."""
        if not (alpha >= 0 and beta >= 0 and alpha + beta > 0 and np.isfinite(alpha + beta)):
            message = f"alpha and beta must be at least 0, and not both 0: {alpha}, {beta}"
            raise ValueError(message)
        matrix = 1 - np.eye(len(codes))
        for one, other in combinations(codes, 2):
            distance = (distances or {}).get((one, other), (distances or {}).get((other, one), 1.0))
            if not 0 <= distance <= 1:
                message = f"a distance of labels is from 0 to 1: {one}, {other}, {distance}"
                raise ValueError(message)
            matrix[codes[one], codes[other]] = matrix[codes[other], codes[one]] = distance
        return cls(float(alpha), float(beta), matrix)

    @staticmethod
    def positional(continua: Continua, one: Rows, other: Rows) -> Vector:
        """((distance of the starts + distance of the ends) / (sum of the lengths))², the same at every scale."""
        start, end = continua.start, continua.end
        apart = np.abs(start[one] - start[other]) + np.abs(end[one] - end[other])
        ratio: Vector = apart / ((end[one] - start[one]) + (end[other] - start[other]))
        return ratio * ratio

    def categorical(self, continua: Continua, one: Rows, other: Rows) -> Vector:
        """The distance of the labels."""
        found: Vector = self.labels[continua.label[one], continua.label[other]]
        return found

    def between(self, continua: Continua, one: Rows, other: Rows) -> Vector:
        """Of each unit of `one` to the unit of `other` beside it."""
        return self.alpha * self.positional(continua, one, other) + self.beta * self.categorical(continua, one, other)

    def costs(self, continua: Continua, clusters: Rows) -> Vector:
        """P + Σ (d − 1) over the pairs of each cluster: rows with one unit an annotator, or NOBODY."""
        costs = np.full(len(clusters), float(continua.pairs))
        for first, second in combinations(range(continua.annotators), 2):
            one, other = clusters[:, first], clusters[:, second]
            both = np.flatnonzero((one != NOBODY) & (other != NOBODY))
            costs[both] += self.between(continua, one[both], other[both]) - 1
        return costs
