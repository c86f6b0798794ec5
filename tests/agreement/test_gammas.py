"""Gamma, gamma-cat and gamma-k over documents."""

from collections.abc import Sequence
from functools import partial
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bias_annotator.agreement import (
    MEASURES,
    Case,
    MeasureKind,
    Unit,
    best_alignment,
    beyond_chance,
    disorders,
    gamma,
    gamma_cat,
    gamma_k,
    unit,
)
from bias_annotator.agreement.alignment.aligning import aligned
from bias_annotator.agreement.estimating import Estimate, Estimator
from bias_annotator.agreement.kinds import Key, Tuning
from bias_annotator.agreement.pooling import Pool
from bias_annotator.messages import Message

NAMES = ("gamma", "gamma_cat", "gamma_k")
ANA = [unit("opinion", (0, 40)), unit("quotation", (50, 60)), unit("opinion", (70, 80), (90, 99))]
BEN = [unit("opinion", (0, 30)), unit("reporting", (50, 62)), unit("quotation", (70, 99))]
CHI = [unit("opinion", (2, 40)), unit("quotation", (50, 60))]


def plain(units: Sequence[Unit]) -> list[tuple[float, float, str]]:
    return [(each.stretches[0][0], each.stretches[-1][1], each.label) for each in units]


def sampled(name: str, samples: int = 5, seed: int = 0) -> MeasureKind:
    again = MEASURES[name].sampled
    assert again is not None
    return again(Tuning(samples=samples, seed=seed))


def estimates(cases: Sequence[Case], names: Sequence[str] = NAMES) -> list[Estimate]:
    people = len(cases[0].units)
    estimator = Estimator([sampled(name) for name in names], ("Ana", "Ben", "Chi")[:people])
    for case in cases:
        estimator.add(case)
    return estimator.estimates(range(people))


def test_all_three_share_their_terms_which_hold_disorders_as_they_are_and_by_chance() -> None:
    kinds = [sampled(name) for name in NAMES]
    assert {kind.counted for kind in kinds} == {"gamma"}
    terms = kinds[0].terms(Case(100, (ANA, BEN, CHI)))
    everybody, pair = [plain(ANA), plain(BEN), plain(CHI)], [plain(ANA), plain(CHI)]
    for who, units in (((), everybody), ((0, 2), pair)):
        mean = sum(map(len, units)) / len(units)
        assert terms[Key("observed", who)] / mean == pytest.approx(best_alignment(units).disorder)
        assert terms[Key("expected", who)] / mean == pytest.approx(gamma(units, samples=200).expected, rel=0.25)
    opinions = [[each for each in theirs if each[2] == "opinion"] for theirs in everybody]
    assert terms[Key("observed", (), "opinion")] / (4 / 3) == pytest.approx(best_alignment(opinions).disorder)


def test_the_value_is_one_minus_sums_over_documents_weighted_by_their_units() -> None:
    cases = [Case(100, (ANA, BEN)), Case(60, (BEN[:1], [])), Case(60, ([], []))]
    kind = sampled("gamma")
    terms = [kind.terms(case) for case in cases]
    assert not terms[2]
    observed, expected = (sum(each[Key(name)] for each in terms[:2]) for name in ("observed", "expected"))
    found = estimates(cases, ["gamma"])[0]
    assert found.value == pytest.approx(1 - observed / expected)
    assert found.pairs == {(0, 1): found.value}


def test_neither_the_order_of_documents_nor_that_of_annotators_changes_a_digit() -> None:
    cases = [Case(100, (ANA, BEN, CHI)), Case(100, (CHI, None, BEN)), Case(70, (BEN[:1], CHI[:1], []))]
    first = estimates(cases)
    assert [found.value for found in estimates(cases[::-1])] == [found.value for found in first]
    one = sampled("gamma").terms(cases[0])
    for order in permutations(range(3)):
        other = sampled("gamma").terms(Case(100, tuple(cases[0].units[place] for place in order)))
        assert {key: value for key, value in other.items() if not key.who} == {
            key: pytest.approx(value, abs=1e-12) for key, value in one.items() if not key.who
        }


def test_of_alignments_that_cost_the_same_one_is_found_whoever_is_named_first() -> None:
    # Ana's only unit is the same passage as either of two of Ben's, and as Chi's, under other labels.
    here = {label: unit(label, (0, 1)) for label in "abc"}
    stacked = [[here["a"], unit("a", (1, 2)), unit("a", (1, 2)), here["b"]], [], [here["a"]]]
    split: list[list[Unit]] = [[here["a"]], [here["b"], here["c"]], [here["c"], here["a"]]]
    for units in (stacked, split):
        values = {
            tuple((found.value, *sorted(found.labels.items())) for found in estimates([Case(16, order)])) for order in permutations(units)
        }
        assert len(values) == 1


def test_seed_and_samples_change_what_chance_gives_and_nothing_else() -> None:
    case = Case(100, (ANA, BEN, CHI))
    one, again, seed, more = (sampled("gamma", *given).terms(case) for given in ((5, 0), (5, 0), (5, 1), (6, 0)))
    assert one == again
    for other in (seed, more):
        assert other[Key("observed")] == one[Key("observed")]
        assert other[Key("expected")] != one[Key("expected")]
    assert sampled("gamma_k", 6, 3).settings == {
        "alpha": 1.0, "beta": 1.0, "delta": 1.0, "sampler": "shuffle", "samples": 6, "seed": 3
    }  # fmt: skip


def test_gamma_cat_weighs_pairs_of_aligned_units_by_how_near_they_are() -> None:
    units = [[(0, 10, "a"), (20, 30, "b")], [(0, 10, "a"), (22, 32, "a")], [(0, 10, "b")]]
    chance = [[[(0, 10, "a")], [(0, 10, "b")], [(0, 10, "b")]]]
    near = 1 - (4 / 20) ** 2
    # Three pairs of three units weigh 1/2 each, and two of them differ; the pair of two weighs what its places leave.
    observed = (2 / 2 + near) / (3 / 2 + near)
    assert gamma_cat(units, chance=chance) == pytest.approx(1 - observed / (2 / 3))
    assert gamma_k(units, chance=chance) == {
        "a": pytest.approx(1 - observed / 1),
        "b": pytest.approx(1 - 1 / (2 / 3)),
    }  # fmt: skip


def test_gamma_cat_is_one_where_all_labels_are_the_same_by_more_than_chance_and_nothing_where_there_is_one_label() -> None:
    units = [[(0, 10, "a"), (20, 30, "b")]] * 2
    assert gamma_cat(units) == pytest.approx(1)
    assert gamma_k(units) == {"a": pytest.approx(1), "b": pytest.approx(1)}
    alone = [[(0, 10, "a"), (20, 30, "a")]] * 2
    assert (gamma_cat(alone), gamma_k(alone)) == (None, {"a": None})
    assert gamma_cat([[(0, 10, "a")], [(500, 510, "b")]], chance=[[[(0, 10, "a")], [(0, 10, "b")]]]) is None


def test_gamma_k_is_the_mean_over_labels_and_gamma_cat_lists_the_same_labels() -> None:
    _, cat, by_label = estimates([Case(100, (ANA, BEN, CHI)), Case(100, (BEN, ANA, BEN))])
    assert by_label.labels == cat.labels
    values = [value for value in by_label.labels.values() if value is not None]
    assert by_label.value == pytest.approx(sum(values) / len(values))
    assert set(by_label.labels) == {"opinion", "quotation", "reporting"}


def test_who_marked_nothing_at_all_leaves_no_value_and_one_label_is_its_own_gamma() -> None:
    empty, *labels = estimates([Case(100, ([], []))])
    assert empty.value is None
    assert "nobody marked a span" in empty.problems[0]
    assert all(found.value is None for found in labels)
    one = estimates([Case(100, (ANA[:1], BEN[:1]))], ["gamma"])[0]
    assert one.labels == {"opinion": one.value}
    assert one.value is not None


CROWD = [unit("abc"[place % 3], (place, 100 + 7 * place % 11)) for place in range(8)]
"""Spans that all lie on each other."""


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No steps to prove anything that is hard."""
    monkeypatch.setattr("bias_annotator.agreement.alignment.aligning._EACH", 0)
    monkeypatch.setattr("bias_annotator.agreement.alignment.generating._QUICK", 10)
    for module in (disorders, beyond_chance):
        monkeypatch.setattr(module, "aligned", partial(aligned, steps=0))


@pytest.mark.usefixtures("hurried")
def test_what_is_not_proved_to_be_the_best_alignment_is_told_with_bounds_that_are(monkeypatch: pytest.MonkeyPatch) -> None:
    crowded = Case(200, (CROWD, CROWD[1:], CROWD[:-1]))
    value, cat, by_label = estimates([crowded, Case(100, (ANA, BEN, CHI))])
    (told,) = value.problems
    assert isinstance(told, Message)
    assert told.startswith("Some documents have too many spans on each other to find out how they are aligned best: gamma is ")
    for other in (cat, by_label):
        assert "another alignment may give another value." in other.problems[0]
    monkeypatch.undo()
    exact = estimates([crowded, Case(100, (ANA, BEN, CHI))])
    assert not any("aligned best" in problem for each in exact for problem in each.problems)
    assert exact[0].value is not None
    assert told.values.get("low", -9) <= exact[0].value <= told.values["high"]  # type: ignore[operator] # they are numbers


@pytest.mark.usefixtures("hurried")
def test_bounds_of_a_document_hold_its_gamma(monkeypatch: pytest.MonkeyPatch) -> None:
    units = [plain(CROWD), plain(CROWD[1:]), plain(CROWD[:-1])]
    loose, rough = gamma(units, samples=5), best_alignment(units)
    monkeypatch.undo()
    exact, best = gamma(units, samples=5), best_alignment(units)
    assert exact.value is not None
    assert loose.between is not None
    assert exact.between == pytest.approx((exact.value, exact.value))
    assert loose.between[0] <= exact.value <= loose.between[1]
    assert loose.between[0] < loose.between[1]
    assert best.disorder == best.least
    assert rough.disorder is not None
    assert rough.least is not None
    assert rough.least <= (best.disorder or 0) <= rough.disorder


def test_bounds_are_told_without_a_least_where_chance_could_have_no_disorder() -> None:
    sums = {Key("observed"): 2.0, Key("expected"): 4.0, Key("observed doubt"): 1.0, Key("expected doubt"): 4.0}
    pool = Pool({key: np.array([value]) for key, value in sums.items()}, ((0, 1),))
    assert MEASURES["gamma"].remark(pool).endswith("gamma is at most 0.75.")
    pool = Pool({**pool.sums, Key("expected doubt"): np.array([1.0])}, ((0, 1),))
    assert MEASURES["gamma"].remark(pool).endswith("gamma is between 0.333 and 0.75.")


place = st.integers(0, 90)


@settings(deadline=None, max_examples=25)
@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from("ab"), st.lists(place, min_size=2, max_size=6, unique=True)), max_size=4), min_size=2, max_size=4
    )
)
def test_a_split_span_is_one_unit_from_its_first_start_to_its_last_end(people: list[list[tuple[str, list[int]]]]) -> None:
    split, whole = [], []
    for theirs in people:
        borders = [(label, sorted(places)[: len(places) // 2 * 2]) for label, places in theirs]
        split.append([unit(label, *zip(places[::2], places[1::2], strict=True)) for label, places in borders])
        whole.append([unit(label, (places[0], places[-1])) for label, places in borders])
    assert sampled("gamma", 3).terms(Case(100, tuple(split))) == sampled("gamma", 3).terms(Case(100, tuple(whole)))
