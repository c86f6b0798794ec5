"""Gamma: what does not change it, what lowers it, and when there is none."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator import agreement
from bias_annotator.agreement import best_alignment, gamma
from bias_annotator.agreement.kinds import Sampler

Unit = tuple[float, float, str]
Units = Sequence[Sequence[Unit]]
SAMPLERS: list[Sampler] = ["shuffle", "statistical"]
unit = st.builds(
    lambda start, length, label: (start, start + length, label), st.integers(0, 60), st.integers(1, 30), st.sampled_from("abc")
)
people = st.lists(st.lists(unit, max_size=6), min_size=2, max_size=4).filter(any)
Weights = tuple[float, float]
weights = st.sampled_from([(1, 1), (1.0, 1.0), (3, 1), (2, 3), (0.5, 0.25), (1, 0)])
"""α and β, whole or not."""
quick = settings(deadline=None, max_examples=25)


def moved(units: Units, by: float = 0, scale: float = 1) -> Units:
    return [[(start * scale + by, end * scale + by, label) for start, end, label in theirs] for theirs in units]


@quick
@given(people, st.randoms(use_true_random=False), st.sampled_from(SAMPLERS), weights)
def test_the_order_of_annotators_and_units_does_not_matter(units: Units, random: object, sampler: Sampler, weight: Weights) -> None:
    alpha, beta = weight
    mixed = [list(theirs) for theirs in units]
    random.shuffle(mixed)  # type: ignore[attr-defined] # a Random, which strategies do not name
    for theirs in mixed:
        random.shuffle(theirs)  # type: ignore[attr-defined] # as above
    one, other = (gamma(each, samples=4, sampler=sampler, alpha=alpha, beta=beta) for each in (units, mixed))
    assert other.observed == pytest.approx(one.observed, abs=1e-12)
    assert other.chance == pytest.approx(one.chance, abs=1e-12)


@quick
@given(people, st.integers(-1000, 1_000_000), st.sampled_from([0.5, 3, 1000]), st.sampled_from(SAMPLERS), weights)
def test_place_and_scale_do_not_matter(units: Units, by: int, scale: float, sampler: Sampler, weight: Weights) -> None:
    alpha, beta = weight
    one, other = (gamma(each, samples=4, sampler=sampler, alpha=alpha, beta=beta) for each in (units, moved(units, by, scale)))
    assert other.observed == pytest.approx(one.observed, abs=1e-8)
    assert other.chance == pytest.approx(one.chance, abs=1e-8)


@quick
@given(people, st.sampled_from([0.25, 2, 7]))
def test_delta_multiplies_the_disorder_and_leaves_gamma(units: Units, delta: float) -> None:
    one, other = gamma(units, samples=3), gamma(units, samples=3, delta=delta)
    assert other.observed == pytest.approx(delta * (one.observed or 0), rel=1e-12)
    assert other.value == pytest.approx(one.value, abs=1e-12)


@quick
@given(st.lists(unit, min_size=1, max_size=8), st.integers(2, 4), st.sampled_from(SAMPLERS))
def test_who_marks_the_same_agrees_fully(theirs: list[Unit], annotators: int, sampler: Sampler) -> None:
    found = gamma([theirs] * annotators, samples=4, sampler=sampler)
    assert found.observed == pytest.approx(0, abs=1e-12)
    assert found.value == pytest.approx(1) if found.expected else found.value is None


def missed(theirs: list[Unit], place: int) -> list[Unit]:
    return theirs[:place] + theirs[place + 1 :]


def made_up(theirs: list[Unit], place: int) -> list[Unit]:
    start, end, label = theirs[place]
    return [*theirs, (start + 3, end + 40, label)]


def shifted(theirs: list[Unit], place: int) -> list[Unit]:
    start, end, label = theirs[place]
    return [*theirs[:place], (start, end + 1, label), *theirs[place + 1 :]]


def renamed(theirs: list[Unit], place: int) -> list[Unit]:
    start, end, label = theirs[place]
    return [*theirs[:place], (start, end, "abc"["bca".index(label)]), *theirs[place + 1 :]]


ERRORS = [missed, made_up, shifted, renamed]
several = st.lists(unit, min_size=2, max_size=7, unique_by=lambda each: each[0])


@quick
@given(several, st.integers(0, 6), st.sampled_from(ERRORS), st.integers(2, 4), weights, st.sampled_from(SAMPLERS))
def test_a_single_error_is_disorder_where_there_was_none(
    theirs: list[Unit], place: int, error: Callable[[list[Unit], int], list[Unit]], annotators: int, weight: Weights, sampler: Sampler
) -> None:
    wrong = error(theirs, place % len(theirs))
    alpha, beta = weight
    if error is renamed and not beta:
        return
    found = gamma([*[theirs] * (annotators - 1), wrong], samples=3, sampler=sampler, alpha=alpha, beta=beta)
    assert (found.observed or 0) > 1e-9
    assert found.value is None or found.value < 1 - 1e-9


@pytest.mark.parametrize("sampler", SAMPLERS)
@pytest.mark.parametrize("error", ERRORS)
def test_the_more_errors_the_lower_it_is(error: Callable[[list[Unit], int], list[Unit]], sampler: Sampler) -> None:
    """On the mean of documents: errors come one after the other into a copy of what all others marked."""
    values = []
    for seed in range(8):
        random = Random(seed)  # noqa: S311 - not for secrets
        true: list[Unit] = [(start, start + random.randint(10, 35), random.choice("abc")) for start in range(0, 320, 40)]
        wrong = true
        values.append([1.0])
        for place in range(len(true) - 1, -1, -1):  # from behind, so that places stay
            wrong = error(wrong, place)
            value = gamma([true, true, wrong], sampler=sampler, samples=12, seed=seed).value
            assert value is not None
            values[-1].append(value)
    means = [sum(steps) / len(values) for steps in zip(*values, strict=True)]
    assert all(more < fewer - 1e-6 for fewer, more in pairwise(means)), means


def test_random_marks_have_a_gamma_about_nought() -> None:
    apart = [[(place, place + 10, "ab"[place % 2]) for place in range(first, 2000, 61 + first)] for first in (0, 7, 20)]
    assert gamma(apart).value == pytest.approx(0, abs=0.15)


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_the_same_seed_gives_the_same_value_and_another_seed_another(sampler: Sampler) -> None:
    units = [[(0, 10, "a"), (30, 45, "b")], [(2, 10, "a"), (50, 70, "b")], [(31, 46, "b")]]
    first = gamma(units, sampler=sampler, seed=5)
    assert gamma(units, sampler=sampler, seed=5) == first
    assert gamma(units, sampler=sampler, seed=6).value != first.value
    assert (first.samples, first.sampler, first.seed, len(first.chance)) == (30, sampler, 5, 30)
    assert first.expected == pytest.approx(sum(first.chance) / 30)
    assert first.alignment == best_alignment(units)


@pytest.mark.parametrize(
    ("units", "reason"),
    [([], "it takes two annotators"), ([[(0, 1, "a")]], "it takes two annotators"), ([[], []], "nobody marked anything")],
)
def test_there_is_no_value_without_units_or_for_one_annotator_and_it_says_why(units: Units, reason: str) -> None:
    found = gamma(units)
    assert (found.value, found.observed, found.expected, found.reason) == (None, None, None, reason)
    assert (best_alignment(units).disorder, best_alignment(units).reason) == (None, reason)


def test_there_is_no_value_where_chance_cannot_differ() -> None:
    found = gamma([[(0, 9, "a")], [(0, 9, "a")]], chance=[[[(0, 9, "a")], [(0, 9, "a")]]])
    assert (found.value, found.observed, found.expected, found.reason) == (None, 0, 0, "chance gives no disorder either")


def test_who_marked_nothing_counts_as_having_marked_nothing() -> None:
    found = best_alignment([[(0, 9, "a")], [], [(0, 9, "a")]])
    assert found.unitary == ((0, None, 0),)
    assert found.disorder == pytest.approx((0 + 1 + 1) / 3 / (2 / 3))
    assert best_alignment([[(0, 9, "a")], [], []]).disorder == pytest.approx(3)


def test_labels_may_differ_by_degrees() -> None:
    units = [[(0, 9, "direct")], [(0, 9, "indirect")]]
    assert best_alignment(units).disorder == pytest.approx(1)
    for pair in (("direct", "indirect"), ("indirect", "direct")):
        assert best_alignment(units, distances={pair: 0.25}).disorder == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"alpha": -1}, "alpha and beta"),
        ({"alpha": 0, "beta": 0}, "alpha and beta"),
        ({"delta": 0}, "delta must be"),
        ({"samples": 0}, "at least one sample"),
        ({"sampler": "dice"}, "shuffle, statistical"),
        ({"distances": {("a", "b"): 2}}, "a distance of labels"),
        ({"chance": [[[(0, 1, "a")]]]}, "every chance continuum"),
        ({"chance": [[[], []]]}, "every chance continuum"),
        ({"chance": []}, "at least one sample"),
    ],
)
def test_settings_without_a_meaning_are_refused(settings: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        gamma([[(0, 9, "a")], [(3, 9, "b")]], **settings)  # type: ignore[arg-type] # they are wrong on purpose


@pytest.mark.parametrize("place", [(5, 5), (7, 3), (0, float("nan")), (0, float("inf"))])
def test_a_unit_without_length_is_refused(place: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="every unit must end behind its start"):
        best_alignment([[(*place, "a")], []])


def test_reading_the_package_imports_no_solver_and_solving_prints_nothing() -> None:
    code = (
        "import sys; from bias_annotator import agreement; print(len({'numpy', 'scipy', 'highspy'} & set(sys.modules)));"
        "units = [[(0, 10, 'a'), (12, 20, 'b')]] * 3; print(agreement.best_alignment(units).disorder)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert (done.stdout.split(), done.stderr) == (["0", "0.0"], "")
    assert {"best_alignment", "gamma"} <= set(agreement.__all__)
