"""Which units of two annotators are the same one: overlapping pairs by sorted windows, and the largest matching."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import ceil, fsum, inf, log2

from bias_annotator.agreement.units import Unit

HALF = 0.5


def overlapping(first: Sequence[Unit], second: Sequence[Unit], least: float) -> Iterator[tuple[int, int, float]]:
    """Pairs `(i, j, IoU)` with intersection over union, in characters, over 0 and of at least `least` (0 ≤ least ≤ 1); labels do not count.

    IoU ≥ t needs sizes that differ by no more than a factor of 1/t, so units are filed by power-of-two size class and,
    within a class, by start: each unit looks at its neighbours of like size only.
    """
    windows = _windows(second)
    sizes = [unit.size for unit in second]
    reach = ceil(log2(1 / least)) if least else inf
    for index, unit in enumerate(first):
        size = unit.size
        shared: defaultdict[int, int] = defaultdict(int)
        for class_, window in windows.items():
            if abs(class_ - size.bit_length()) <= reach:
                _share(unit, window, shared)
        for other, common in shared.items():
            ratio = common / (size + sizes[other] - common)
            if ratio >= least:
                yield index, other, ratio


_Window = tuple[list[int], list[tuple[int, int, int]], int]  # starts, (start, end, unit) in that order, longest stretch


def _windows(units: Sequence[Unit]) -> dict[int, _Window]:
    filed: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for index, unit in enumerate(units):
        filed[unit.size.bit_length()].extend((start, end, index) for start, end in unit.stretches)
    return {
        class_: ([entry[0] for entry in entries], entries, max(end - start for start, end, _ in entries))
        for class_, entries in ((class_, sorted(entries)) for class_, entries in filed.items())
    }


def _share(unit: Unit, window: _Window, shared: defaultdict[int, int]) -> None:
    starts, entries, longest = window
    for start, end in unit.stretches:
        for place in range(bisect_right(starts, start - longest), len(entries)):
            other_start, other_end, index = entries[place]
            if other_start >= end:
                break
            common = min(end, other_end) - max(start, other_start)
            if common > 0:
                shared[index] += common


def strict_matches(first: Sequence[Unit], second: Sequence[Unit]) -> Counter[str]:
    """Matches by label, one to one, where a match has the same label and the same stretches."""
    counts = Counter(first) & Counter(second)
    return Counter(unit.label for unit in counts.elements())


def overlap_matches(first: Sequence[Unit], second: Sequence[Unit]) -> Counter[str]:
    """Matches by label in the largest one-to-one matching of pairs with the same label and IoU ≥ .5 over characters."""
    by_label = [_by_label(units) for units in (first, second)]
    matches: Counter[str] = Counter()
    for label in by_label[0].keys() & by_label[1].keys():
        pairs = overlapping(by_label[0][label], by_label[1][label], HALF)
        matches[label] = largest_matching([(i, j) for i, j, _ in pairs])
    return matches


def soft_matches(first: Sequence[Unit], second: Sequence[Unit]) -> Mapping[str, float]:
    """Sum of IoU, by label, over the one-to-one selection of pairs with the same label whose sum is largest."""
    by_label = [_by_label(units) for units in (first, second)]
    return {
        label: heaviest_matching({(i, j): ratio for i, j, ratio in overlapping(by_label[0][label], by_label[1][label], 0)})
        for label in by_label[0].keys() & by_label[1].keys()
    }


def heaviest_matching(weights: Mapping[tuple[int, int], float]) -> float:
    """Largest sum of weights of a one-to-one selection of pairs (left index, right index); weights are above 0.

    Most pairs of ordinary annotations touch no other pair; each group that hangs together is an assignment of its own.
    """
    parts: list[float] = []
    for group in _groups(weights):
        sides = [sorted({pair[side] for pair in group}) for side in (0, 1)]
        if 1 in (len(sides[0]), len(sides[1])):
            parts.append(max(weights[pair] for pair in group))
        else:
            parts.append(_assign(sides[0], sides[1], {pair: weights[pair] for pair in group}))
    return fsum(parts)  # exact, so that the order of groups does not matter


def _groups(pairs: Collection[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The pairs, in groups that share no node."""
    by_node: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for left, right in pairs:
        by_node[0, left].append((left, right))
        by_node[1, right].append((left, right))
    left_over = dict.fromkeys(pairs)
    while left_over:
        group, waiting = [], [left_over.popitem()[0]]
        while waiting:
            pair = waiting.pop()
            group.append(pair)
            for node in ((0, pair[0]), (1, pair[1])):
                for other in by_node.pop(node, ()):
                    if other in left_over:
                        del left_over[other]
                        waiting.append(other)
        yield group


def _assign(rows: Sequence[int], columns: Sequence[int], weights: Mapping[tuple[int, int], float]) -> float:
    import numpy as np  # noqa: PLC0415 - only crowded passages need it, and its import takes longer than they do
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - as above

    matrix = np.array([[weights.get((row, column), 0.0) for column in columns] for row in rows])
    return fsum(matrix[linear_sum_assignment(matrix, maximize=True)].tolist())


def _by_label(units: Sequence[Unit]) -> dict[str, list[Unit]]:
    filed: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        filed[unit.label].append(unit)
    return filed


def largest_matching(pairs: Collection[tuple[int, int]]) -> int:
    """Number of pairs in a largest one-to-one selection of `pairs` (left index, right index).

    A node with one neighbour left can always be matched with it (Karp and Sipser 1981), which settles ordinary
    annotations; what remains goes to the Hopcroft–Karp algorithm of SciPy.
    """
    if len({left for left, _ in pairs}) == len({right for _, right in pairs}) == len(pairs):
        return len(pairs)
    neighbours: defaultdict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for left, right in pairs:
        neighbours[0, left].add((1, right))
        neighbours[1, right].add((0, left))
    matched = 0
    lonely = [node for node, others in neighbours.items() if len(others) == 1]
    while lonely:
        node = lonely.pop()
        if len(neighbours.get(node, ())) != 1:
            continue
        (partner,) = neighbours[node]
        matched += 1
        for gone in (node, partner):
            for other in neighbours.pop(gone):
                neighbours[other].discard(gone)
                if len(neighbours[other]) == 1:
                    lonely.append(other)
    rest = [(node[1], other[1]) for node, others in neighbours.items() if node[0] == 0 for other in others]
    return matched + (_hopcroft_karp(rest) if rest else 0)


def _hopcroft_karp(pairs: Sequence[tuple[int, int]]) -> int:
    import numpy as np  # noqa: PLC0415 - only texts with dense overlaps need it, and its import takes longer than they do
    from scipy.sparse import csr_array  # noqa: PLC0415 - as above
    from scipy.sparse.csgraph import maximum_bipartite_matching  # noqa: PLC0415 - as above

    rows, columns = (np.unique([pair[side] for pair in pairs], return_inverse=True)[1] for side in (0, 1))
    graph = csr_array((np.ones(len(pairs), dtype=bool), (rows, columns)), shape=(rows.max() + 1, columns.max() + 1))
    return int((maximum_bipartite_matching(graph, perm_type="column") >= 0).sum())
