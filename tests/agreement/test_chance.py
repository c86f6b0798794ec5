"""Random continua: what they keep of the real one."""

from collections import Counter

import numpy as np
import pytest

from bias_annotator.agreement.alignment.continua import Continua, codes_of
from bias_annotator.agreement.chance import SAMPLERS, _apart, chance_continua
from bias_annotator.agreement.kinds import Sampler

UNITS = [[(10.0, 30.0, "a"), (40.0, 45.0, "b"), (60.0, 90.0, "a")], [(12.0, 31.0, "a")], []]


def real() -> Continua:
    return Continua.of([UNITS], codes_of([UNITS]))


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_every_continuum_has_units_with_a_length_and_all_annotators_have_their_turn(sampler: Sampler) -> None:
    made = chance_continua(real(), 200, 3, sampler)
    assert (made.annotators, made.count) == (3, 200)
    assert (made.sizes > 0).all()
    assert (made.end > made.start).all()
    assert set(made.annotator.tolist()) == {0, 1, 2}
    order = np.lexsort((made.end, made.start, made.continuum, made.annotator))
    assert (order == np.arange(len(made))).all()


def test_shuffling_keeps_lengths_and_labels_and_how_much_an_annotator_marks() -> None:
    made = chance_continua(real(), 200, 3, "shuffle")
    kept = {(20.0, 0), (5.0, 1), (30.0, 0), (19.0, 0)}
    assert set(zip(np.round(made.end - made.start, 9).tolist(), made.label.tolist(), strict=True)) == kept
    counts = Counter(zip(made.continuum.tolist(), made.annotator.tolist(), strict=True))
    assert set(counts.values()) == {1, 3}
    assert (made.start >= 0).all()
    assert (made.start < 80).all()  # from the first start to the last end
    assert made.start.mean() == pytest.approx(40, abs=3)


def test_shifts_lie_apart_and_anywhere() -> None:
    shifts = np.sort(_apart(500, 4, 100.0, 10.0, np.random.default_rng(1)), axis=1)
    gaps = np.column_stack((np.diff(shifts, axis=1), shifts[:, 0] + 100 - shifts[:, -1]))
    assert gaps.min() >= 10 - 1e-9
    assert np.histogram(shifts, bins=4, range=(0, 100))[0] == pytest.approx([500] * 4, rel=0.1)
    tight = np.sort(_apart(50, 4, 100.0, 80.0, np.random.default_rng(1)), axis=1)
    assert np.diff(tight, axis=1).min() >= 12.5 - 1e-9


def test_statistics_keep_means() -> None:
    made = chance_continua(real(), 4000, 3, "statistical")
    assert made.sizes.mean() == pytest.approx(4, rel=0.25)  # the number is cut to a whole one
    assert (made.end - made.start).mean() == pytest.approx(18.5, rel=0.05)
    assert made.label.mean() == pytest.approx(0.25, abs=0.02)
