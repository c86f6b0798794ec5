"""The best alignment of two annotators: a matching of the largest gain."""

from itertools import pairwise

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from bias_annotator.agreement.alignment.continua import Continua, Rows
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.windows import Edges, near


def matched(continua: Continua, dissimilarity: Dissimilarity) -> tuple[Rows, Rows]:
    """Units of the first annotator and those of the second that they are aligned with; all others stand alone.

    Two units alone cost 2δ, together d: only pairs with d < 2δ can gain, and what they do not connect is independent.
    """
    edges = near(continua, dissimilarity, 0, 1, 2.0)
    gain = edges.distance < 2  # noqa: PLR2004 - two empty units
    edges = Edges(edges.one[gain], edges.other[gain], edges.distance[gain])
    if not len(edges.one):
        return edges.one, edges.other
    size = len(continua)
    graph = coo_array((np.ones(len(edges.one), dtype=bool), (edges.one, edges.other)), shape=(size, size))
    component = connected_components(graph, directed=False)[1][edges.one]
    order = np.argsort(component, kind="stable")
    borders = np.flatnonzero(np.diff(component[order], prepend=-1, append=size))
    alone = borders[:-1][np.diff(borders) == 1]
    chosen = [order[alone]]
    for first, last in pairwise(borders):
        if last - first > 1:
            chosen.append(_assigned(edges, order[first:last]))
    taken = np.sort(np.concatenate(chosen))
    return edges.one[taken], edges.other[taken]


def _assigned(edges: Edges, members: Rows) -> Rows:
    """Which edges of a component are in its best matching."""
    rows, row = np.unique(edges.one[members], return_inverse=True)
    columns, column = np.unique(edges.other[members], return_inverse=True)
    gain = np.zeros((len(rows), len(columns)))
    gain[row, column] = 2 - edges.distance[members]
    edge = np.full(gain.shape, -1, dtype=np.intp)
    edge[row, column] = members
    found = edge[linear_sum_assignment(gain, maximize=True)]
    return found[found >= 0]
