"""What one document adds to gamma and its kin: disorders and differing labels, as they are and as chance would have them."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product
from math import fsum

from bias_annotator.agreement.alignment.aligning import aligned
from bias_annotator.agreement.alignment.continua import Continua, Triple, Triples
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.categorizing import categorized
from bias_annotator.agreement.chance import chance_continua
from bias_annotator.agreement.kinds import Key, Pair, Sampler
from bias_annotator.agreement.units import Case

Terms = defaultdict[Key, float]


class _Counting:
    """The terms of one case with given settings; `seed` and the units settle which random continua are drawn."""

    def __init__(self, case: Case, alpha: float, beta: float, samples: int, seed: int, sampler: Sampler) -> None:
        self._units: dict[int, list[Triple]] = {
            annotator: sorted((unit.stretches[0][0], unit.stretches[-1][1], unit.label) for unit in case.units[annotator] or ())
            for annotator in case.workers
        }
        labels = sorted({label for theirs in self._units.values() for _, _, label in theirs})
        self._codes = {label: code for code, label in enumerate(labels)}
        self._dissimilarity = Dissimilarity.of(alpha, beta, self._codes)
        self._samples = samples
        self._seed = (seed, _number(self._units.values()))
        self._sampler = sampler

    def terms(self) -> Mapping[Key, float]:
        """Of all who worked, of their units of each label alone, and of each pair."""
        terms: Terms = defaultdict(float)
        if not self._codes:
            return terms
        pairs: list[Pair] = list(combinations(self._units, 2))
        # In the order of what they marked: of alignments that cost the same, which one is found must not depend on who is named first.
        everybody = sorted(self._units.values())
        alone: list[_Problem] = [
            ((label,), [[unit for unit in theirs if unit[2] == label] for theirs in everybody]) for label in self._codes
        ]
        # With one label, its units alone are all units; with one pair, it is everybody.
        whole: _Problem = ((None, *self._codes) if len(self._codes) == 1 else (None,), everybody)
        self._add(terms, ((), *pairs) if len(pairs) == 1 else ((),), [whole, *(alone if len(alone) > 1 else ())])
        for pair in pairs if len(pairs) > 1 else ():
            units = sorted(self._units[annotator] for annotator in pair)
            if any(units):
                self._add(terms, (pair,), [((None,), units)])
        return terms

    def _add(self, terms: Terms, whose: Sequence[tuple[int, ...]], problems: "Sequence[_Problem]") -> None:
        """Align the units of all problems and their random continua at once; the first problem has the units of every label."""
        tables = []
        for _, units in problems:
            real = Continua.of([units], self._codes)
            tables += [real, chance_continua(real, self._samples, self._seed, self._sampler)]
        found = aligned(Continua.joined(tables), self._dissimilarity)
        step = self._samples + 1
        scale = found.continua.sizes[::step] / found.continua.annotators
        for number, (kinds, _) in enumerate(problems):
            for name, means in (("", found.disorders), (" doubt", found.doubts)):
                real, *random = means[number * step : (number + 1) * step] * scale[number]
                if not name or real or any(random):
                    for who, kind in product(whose, kinds):
                        terms[Key(f"observed{name}", who, kind)] += float(real)
                        terms[Key(f"expected{name}", who, kind)] += fsum(random) / self._samples
        labels = categorized(found, self._dissimilarity)
        for name, sums in (("weight", labels.weight), ("unlike", labels.unlike)):
            for (kind, code), who in product([*self._codes.items(), (None, -1)], whose):
                terms[Key(name, who, kind)] += float(sums[0, code])
                terms[Key(f"chance {name}", who, kind)] += fsum(sums[1:step, code]) / self._samples


_Problem = tuple[tuple[str | None, ...], Triples]
"""The kinds whose disorder it is, and the units."""


def _number(units: Iterable[Sequence[Triple]]) -> int:
    """From what was marked, whoever marked it and in whatever order."""
    content = json.dumps(sorted(sorted(theirs) for theirs in units), ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(content.encode(errors="surrogatepass")).digest()[:8])


def counted(case: Case, alpha: float, beta: float, samples: int, seed: int, sampler: Sampler) -> Mapping[Key, float]:
    """The terms of one document."""
    return _Counting(case, alpha, beta, samples, seed, sampler).terms()
