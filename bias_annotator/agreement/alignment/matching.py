"""The best alignment of two annotators: a matching of the largest gain."""

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from bias_annotator.agreement.alignment.continua import Continua, Rows
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.windows import Edges, near

_AT_ONCE = 100  # pairs in one call of the solver


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
    borders = np.flatnonzero(np.diff(component[order], prepend=-1))
    counts = np.diff(borders, append=len(order))
    taken = [order[borders[counts == 1]]]
    # A call costs more than a few units: parts are put together until there are many pairs.
    rest = order[np.repeat(counts > 1, counts)]
    piece = np.repeat((np.cumsum(counts[counts > 1]) - 1) // _AT_ONCE, counts[counts > 1])
    taken += [_assigned(edges, members) for members in np.split(rest, np.flatnonzero(np.diff(piece)) + 1) if len(members)]
    chosen = np.sort(np.concatenate(taken))
    return edges.one[chosen], edges.other[chosen]


def _assigned(edges: Edges, members: Rows) -> Rows:
    """Which edges of some components are in their best matchings."""
    rows, row = np.unique(edges.one[members], return_inverse=True)
    columns, column = np.unique(edges.other[members], return_inverse=True)
    gain = np.zeros((len(rows), len(columns)))
    gain[row, column] = 2 - edges.distance[members]
    edge = np.full(gain.shape, -1, dtype=np.intp)
    edge[row, column] = members
    found = edge[linear_sum_assignment(gain, maximize=True)]
    return found[found >= 0]
