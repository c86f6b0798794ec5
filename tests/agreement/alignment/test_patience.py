"""What is too hard ends with bounds that are proved, at the same place each time, and whenever somebody says so."""

from collections.abc import Iterator

import numpy as np
import pytest
from exhaustive import Unit, check, exhaustive

from bias_annotator.agreement import best_alignment
from bias_annotator.agreement.alignment import generating, programs, rounding
from bias_annotator.agreement.alignment.aligning import Aligned, aligned
from bias_annotator.agreement.alignment.continua import Continua
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.alignment.patience import Patience, breathe, breathing
from bias_annotator.agreement.alignment.rematching import good_alignments

CODES = {"a": 0, "b": 1, "c": 2}
ALL = Dissimilarity.of(1, 1, CODES)


def crowd(seed: int, annotators: int, each: int, labels: str = "abc") -> list[list[Unit]]:
    """Units that nearly all lie on each other."""
    random = np.random.default_rng([seed, annotators, each])
    return [
        [(int(random.integers(0, 20)), 200 + int(random.integers(0, 20)), str(random.choice(list(labels)))) for _ in range(each)]
        for _ in range(annotators)
    ]


def found(units: list[list[Unit]], steps: int) -> Aligned:
    return aligned(Continua.of([units], CODES), ALL, steps)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Beams that are narrow, and hardly any steps for a unit."""
    monkeypatch.setattr("bias_annotator.agreement.alignment.aligning._EACH", 0)
    monkeypatch.setattr(generating, "_QUICK", 100)
    return


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("steps", [0, 3_000, 300_000])
@pytest.mark.parametrize("annotators", [3, 4, 5])
def test_without_enough_steps_the_least_disorder_lies_between_what_is_found_and_what_is_proved(annotators: int, steps: int) -> None:
    for seed in range(4):
        units = crowd(seed, annotators, 3)
        real = found(units, steps)
        least = exhaustive(units, 1, 1, 1)
        assert real.disorders[0] >= least - 1e-9
        assert real.disorders[0] - real.doubts[0] <= least + 1e-9
        again = found(units, steps)
        assert (again.disorders[0], again.doubts[0]) == (real.disorders[0], real.doubts[0])
        assert (again.clusters == real.clusters).all()


@pytest.mark.usefixtures("hurried")
def test_one_hard_continuum_leaves_the_others_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    easy: list[list[Unit]] = [[(0, 9, "a"), (20, 29, "b")]] * 5
    monkeypatch.setattr(generating, "_CENTRAL", 10**9)
    together = aligned(Continua.of([easy, crowd(1, 5, 12), [[], [], [], [], []], easy], CODES), ALL, 5_000_000)
    assert together.doubts[[0, 3]].tolist() == [0, 0]
    assert together.doubts[1] > 0
    assert together.disorders[[0, 3]] == pytest.approx(0, abs=1e-12)
    assert np.isnan(together.disorders[2])


@pytest.mark.parametrize(("annotators", "each"), [(5, 12), (6, 8)])
def test_crowds_of_nearly_equal_units_are_solved_by_prices_from_the_middle(annotators: int, each: int) -> None:
    units = crowd(0, annotators, each, "a")
    real = found(units, 400_000_000)
    assert real.doubts.tolist() == [0]
    check(units, best_alignment(units))
    assert real.disorders[0] <= ALL.costs(real.continua, good_alignments(real.continua, ALL)[-1]).sum()


def test_prices_from_the_middle_lead_to_the_same_disorder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generating, "_QUICK", 0)
    monkeypatch.setattr(generating, "_CORNERS", 1)
    for seed in range(6):
        for annotators, each in ((3, 6), (4, 4), (5, 3)):
            units = crowd(seed, annotators, each)
            assert best_alignment(units).disorder == pytest.approx(exhaustive(units, 1, 1, 1), abs=1e-9)


def test_where_rounding_keeps_the_solver_from_an_answer_another_way_leads_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs.Program, "solve", lambda _program: None)
    units = crowd(3, 4, 4)
    real = found(units, 400_000_000)
    assert (real.disorders[0], real.doubts[0]) == (pytest.approx(exhaustive(units, 1, 1, 1), abs=1e-9), 0)
    monkeypatch.setattr(programs.Program, "central", lambda _program: None)
    real = found(units, 400_000_000)
    assert real.disorders[0] - real.doubts[0] <= exhaustive(units, 1, 1, 1) <= real.disorders[0]


def test_good_alignments_get_better_and_have_every_unit_once() -> None:
    for seed in range(5):
        continua = Continua.of([crowd(seed, 5, 6)], CODES)
        costs = []
        for clusters in good_alignments(continua, ALL):
            assert sorted(clusters[clusters >= 0].tolist()) == list(range(len(continua)))
            costs.append(ALL.costs(continua, clusters).sum())
        assert costs == sorted(costs, reverse=True)
        assert costs[-1] < costs[0]


def test_whoever_waits_can_end_it_at_any_moment() -> None:
    units = crowd(0, 5, 10)
    calls = [0]

    def count() -> None:
        calls[0] += 1

    with breathing(count):
        best_alignment(units)
    total = calls[0]
    assert total > 20
    for last in range(1, total + 1, max(total // 4, 1)):
        calls[0] = 0

        def stop(last: int = last) -> None:
            calls[0] += 1
            if calls[0] == last:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), breathing(stop):
            best_alignment(units)
        assert calls[0] == last
    breathe()  # and nobody is asked any more


def test_a_whole_number_program_can_be_ended_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.agreement.alignment.covering._STATES", 0)
    random = np.random.default_rng(3)
    pairs = [(one, other) for one in range(60) for other in range(one)]
    rows = np.array([(one, other, -1) for one, other in pairs] + [(one, -1, -1) for one in range(60)])
    program = programs.Program(np.ones(60, dtype=np.intp))
    program.add(rows, np.append(random.random(len(pairs)).round(1), np.full(60, 2.0)))

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), breathing(stop):
        program.solve_whole(np.append(np.zeros(len(pairs)), np.ones(60)))


def test_what_is_spent_of_a_part_is_spent_of_the_whole() -> None:
    whole = Patience(100)
    part = whole.share(30)
    assert part.spend(30)
    assert not part.spend(1)
    assert whole.left == 69
    assert whole.share().left == 8
    assert not whole.share().spend(100)
    assert not whole.spend(0)


def test_a_cover_that_cannot_be_enlarged_says_how_much_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng([3, 5])
    units: list[list[Unit]] = [
        [(start, start + length, label) for start, length, label in zip(*each, strict=True)]
        for each in (
            (random.integers(0, 60, 14).tolist(), random.integers(1, 25, 14).tolist(), random.choice(list("abc"), 14).tolist())
            for _ in range(3)
        )
    ]
    assert found(units, 400_000_000).doubts[0] == 0
    monkeypatch.setattr(rounding, "_FIRST_LIMIT", 0.0)
    monkeypatch.setattr(rounding, "_LARGE", 0)
    real = found(units, 400_000_000)
    assert real.doubts[0] > 0
    assert real.disorders[0] - real.doubts[0] <= exhaustive(units, 1, 1, 1) + 1e-9
