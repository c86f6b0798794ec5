"""Coverage, intervals and what is said when there is no value."""

import random
import time
from collections.abc import Sequence

import numpy as np
import pytest

from bias_annotator.agreement import MEASURES, Case, unit
from bias_annotator.agreement.estimating import Estimate, Estimator
from bias_annotator.agreement.pooling import Pool, percentiles, resampled
from bias_annotator.errors import CancelledError

NESTED = [name for name in MEASURES if "u_alpha" not in name and name != "alpha_u"]
LABELS = ("reporting", "quotation", "opinion")


def corpus(documents: int, people: int = 2, seed: int = 3) -> list[Case]:
    """Documents of 2,000 characters with 20 nested spans, of which each annotator leaves out or moves some."""
    draw = random.Random(seed)  # noqa: S311 - data of a test
    cases = []
    for _ in range(documents):
        truth = [(draw.choice(LABELS), draw.randrange(1700), draw.choice((20, 80, 300))) for _ in range(20)]
        careful = draw.random()
        theirs = []
        for _ in range(people):
            kept = [each for each in truth if draw.random() < 0.5 + careful / 2]
            theirs.append([unit(label, (start + draw.choice((0, 0, 3)), start + size)) for label, start, size in kept])
        cases.append(Case(2000, tuple(theirs)))
    return cases


def fed(cases: Sequence[Case], names: Sequence[str] = tuple(NESTED)) -> Estimator:
    people = len(cases[0].units)
    estimator = Estimator([MEASURES[name] for name in names], [f"Annotator {number}" for number in range(people)])
    for case in cases:
        estimator.add(case)
    return estimator


def test_documents_count_that_two_annotators_worked_on() -> None:
    span = unit("opinion", (0, 5))
    estimator = fed([Case(10, ([span], None, None)), Case(20, ([span], [], None)), Case(40, ([span], [span], [span]))])
    coverage = estimator.coverage
    assert (coverage.documents, coverage.spans, coverage.characters) == (2, 4, 60)
    assert coverage.by_pair == {(0, 1): 2, (0, 2): 1, (1, 2): 1}
    assert coverage.worked == {0, 1, 2}


def test_intervals_hold_the_value_and_narrow_with_more_documents() -> None:
    few, many = (fed(corpus(documents)).estimates((0, 1), resamples=400, seed=1) for documents in (12, 200))
    for one, other in zip(few, many, strict=True):
        assert one.value is not None
        assert one.interval is not None
        assert other.interval is not None
        assert one.interval[0] <= one.value <= one.interval[1]
        assert other.interval[1] - other.interval[0] < one.interval[1] - one.interval[0]
        assert all(interval is not None for interval in one.label_intervals.values())


def test_the_same_seed_gives_the_same_interval_and_another_seed_another() -> None:
    first, again, other = (fed(corpus(15)).estimates((0, 1), resamples=200, seed=seed) for seed in (5, 5, 6))
    assert first == again
    assert [each.interval for each in first] != [each.interval for each in other]


def test_an_interval_is_the_percentiles_of_the_values_of_drawn_corpora() -> None:
    quick = [name for name in NESTED if not name.startswith("gamma")]  # gamma has the same sums, and takes a hundred times as long
    cases = corpus(6, people=3)
    drawn = np.random.default_rng(9).integers(0, 6, (40, 6))
    values: dict[str, list[float]] = {name: [] for name in quick}
    for sample in drawn:
        for name, found in zip(quick, fed([cases[place] for place in sample], quick).estimates(range(3)), strict=True):
            assert found.value is not None
            values[name].append(found.value)
    for name, found in zip(quick, fed(cases, quick).estimates(range(3), resamples=40, seed=9), strict=True):
        assert found.interval == pytest.approx(percentiles(np.array(values[name])))


def test_one_document_has_a_value_and_no_interval() -> None:
    for found in fed(corpus(1)).estimates((0, 1), resamples=50):
        assert found.value is not None
        assert found.interval is None
        assert found.problems[-1] == "No interval: it takes two documents."


def test_an_interval_that_too_few_resamples_could_give_is_left_out() -> None:
    span = unit("opinion", (0, 5))
    cases = [Case(10, ([span], [span])), *[Case(10, ([], []))] * 9]  # a third of the samples miss the only marked document
    (found,) = fed(cases, ["f1_strict"]).estimates((0, 1), resamples=300)
    assert (found.value, found.interval) == (1, None)
    assert found.problems == ("No interval: too many of the resamples have no value.",)


def test_without_two_annotators_or_a_common_document_there_is_no_value() -> None:
    span = unit("opinion", (0, 5))
    (alone,) = fed([Case(10, ([span],))], ["alpha_char"]).estimates((0,))
    assert (alone.value, alone.problems) == (None, ("No value: it takes two annotators who worked.",))
    (apart,) = fed([Case(10, ([span], None)), Case(10, (None, [span]))], ["kappa_cohen"]).estimates((0, 1), resamples=10)
    assert (apart.value, apart.interval) == (None, None)
    assert apart.problems == ("No value: there is no document that two of the annotators worked on.",)


def test_a_label_without_value_is_named() -> None:
    everywhere, part = unit("reporting", (0, 10)), unit("opinion", (2, 4))
    for found in fed([Case(10, ([everywhere, part], [everywhere]))], ["alpha_char", "kappa_cohen"]).estimates((0, 1)):
        assert found.labels["reporting"] is None
        assert found.labels["opinion"] is not None
        assert found.problems == ("No value for “reporting”: the label leaves nothing to disagree about.",)


def test_resampling_can_be_stopped() -> None:
    def stop(_done: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        fed(corpus(3)).estimates((0, 1), resamples=2000, step=stop)


def test_steps_tell_how_many_resamples_are_done() -> None:
    done: list[int] = []
    blocks = list(resampled(np.ones((4, 1)), 1020, 0, done.append))
    assert done == [1000, 1020]
    assert (np.concatenate(blocks) == 4).all()


def test_the_mean_of_nothing_is_undefined() -> None:
    assert np.isnan(Pool.mean([]))
    assert Pool.mean([np.array([1.0, np.nan]), np.array([0.0, np.nan])]).tolist()[0] == 0.5


def test_ten_thousand_resamples_of_a_thousand_documents_take_a_moment() -> None:
    estimators = {name: fed(corpus(1000, seed=8), [name]) for name in ("f1_overlap", "alpha_char")}
    for name, estimator in estimators.items():
        times = []
        for _ in range(2):
            started = time.process_time()
            (found,) = estimator.estimates((0, 1), resamples=10_000)
            times.append(time.process_time() - started)
        assert isinstance(found, Estimate)
        assert found.interval is not None
        assert min(times) < 1, (name, times)  # 0.3 s alone; other work on the machine counts as processor time too
