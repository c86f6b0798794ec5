"""How long the best alignments of a document and of its random continua take, in CPU time.

Documents are made with a seed: units of a base text with borders moved, some missed, some made up, some with another label. One
alignment is that of the document; 31 are it and 30 shuffled ones, which are harder. `GOALS` are in seconds. Run with `--benchmark-only -s`.
"""

import os
import subprocess
import sys
import time

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.agreement.alignment.aligning import aligned
from bias_annotator.agreement.alignment.continua import Continua, Triple
from bias_annotator.agreement.alignment.dissimilarity import Dissimilarity
from bias_annotator.agreement.chance import chance_continua

pytestmark = pytest.mark.timeout(600)
CODES = {"opinion": 0, "quotation": 1, "reporting": 2}
GOALS = {  # annotators, units of each, alignments: seconds
    (2, 1000, 31): 0.4,
    (3, 10, 31): 0.05,
    (3, 30, 31): 0.15,
    (3, 100, 31): 1.09,
    (3, 300, 1): 0.068,
    (3, 1000, 1): 0.5,
    (5, 10, 31): 0.81,
    (5, 100, 31): 5.0,
    (10, 20, 1): 3.0,
}
MISSED = MADE_UP = SWAPPED = 0.1
NESTED, MOVED, APART = 0.15, 0.15, 0.5
MEMORY = 500  # MB


def base(random: np.random.Generator, units: int) -> tuple[list[Triple], int]:
    """A text's units and its length."""
    found: list[Triple] = []
    position = 0
    while len(found) < units:
        position += int(random.integers(5, 120)) if random.random() < APART else 0
        length = int(np.clip(random.lognormal(4.6, 0.7), 8, 900))
        found.append((position, position + length, label(random)))
        if length > 40 and random.random() < NESTED and len(found) < units:
            start = position + int(random.integers(0, length // 2))
            found.append((start, min(start + int(random.integers(8, length)), position + length), label(random)))
        position += length
    return found, position + 50


def label(random: np.random.Generator) -> str:
    return str(random.choice(list(CODES)))


def document(annotators: int, units: int, seed: int = 0) -> list[list[Triple]]:
    random = np.random.default_rng([seed, annotators, units])
    true, length = base(random, units)
    sequences = []
    for _ in range(annotators):
        theirs: list[Triple] = []
        for start, end, name in true:
            if random.random() >= MISSED:
                first = int(np.clip(round(start + random.normal(0, MOVED * (end - start))), 0, length - 2))
                last = int(np.clip(round(end + random.normal(0, MOVED * (end - start))), first + 1, length))
                theirs.append((first, last, label(random) if random.random() < SWAPPED else name))
        for _ in range(random.poisson(MADE_UP * units)):
            first = int(random.integers(0, length - 10))
            theirs.append((first, min(first + int(np.clip(random.lognormal(4.6, 0.7), 8, 900)), length), label(random)))
        sequences.append(theirs)
    return sequences


def gamma_work(annotators: int, units: int, alignments: int, seed: int = 0) -> tuple[float, float]:
    """Mean disorder of the random continua (that of the document, if it is alone), and the share of time that drawing them took."""
    started = time.process_time()
    tables = [Continua.of([document(annotators, units, seed)], CODES)]
    made = time.process_time()
    if alignments > 1:
        tables.append(chance_continua(tables[0], alignments - 1, seed, "shuffle"))
    drawn = time.process_time()
    disorders = aligned(Continua.joined(tables), Dissimilarity.of(1, 1, CODES)).disorders
    return float(disorders[-min(alignments, 30) :].mean()), (drawn - made) / (time.process_time() - started)


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize(("annotators", "units", "alignments"), GOALS)
def test_alignments(annotators: int, units: int, alignments: int, benchmark: BenchmarkFixture) -> None:
    gamma_work(annotators, 5, 2)  # imports
    shares: list[float] = []

    def work() -> None:
        disorder, share = gamma_work(annotators, units, alignments)
        shares.append(share)
        assert 0 < disorder < annotators

    benchmark.pedantic(work, rounds=3, iterations=1)
    seconds = min(benchmark.stats.stats.data)
    goal = GOALS[annotators, units, alignments]
    settings = f"seed 0, missed {MISSED}, made up {MADE_UP}, other label {SWAPPED}, moved {MOVED}, nested {NESTED}"
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(  # noqa: T201 - the point
        f"\n{alignments} × {annotators} annotators × {units} units: {seconds:.3f} s, goal {goal}; drawing {min(shares):.1%}; "
        f"{settings}; load {load:.1f}"
    )
    assert min(shares) < 0.05
    assert seconds < 2 * goal


HARD = {  # units of the same passage: annotators, units of each, how far borders are moved, labels, alignments: seconds
    "equal": (5, 20, 1, "a", 31, 1.0),
    "equal, many": (10, 100, 1, "a", 1, 1.0),
    "equal but for the label": (5, 20, 1, "abc", 31, 1.0),
    "nearly equal": (5, 20, 100, "a", 1, 5.0),
    "nearly equal, three labels": (5, 20, 100, "abc", 1, 5.0),
    "two annotators": (2, 2000, 1, "a", 1, 1.0),
}


def crowd(annotators: int, units: int, moved: int, labels: str) -> list[list[Triple]]:
    """Units of one passage."""
    random = np.random.default_rng([annotators, units, moved])
    return [
        [(int(random.integers(moved)), 2000 + int(random.integers(moved)), str(random.choice(list(labels)))) for _ in range(units)]
        for _ in range(annotators)
    ]


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize("name", HARD)
def test_what_lies_on_each_other(name: str, benchmark: BenchmarkFixture) -> None:
    gamma_work(3, 5, 2)  # imports
    annotators, units, moved, labels, alignments, goal = HARD[name]
    real = Continua.of([crowd(annotators, units, moved, labels)], {"a": 0, "b": 1, "c": 2})
    tables = [real, chance_continua(real, alignments - 1, 0, "shuffle")] if alignments > 1 else [real]
    found = benchmark.pedantic(lambda: aligned(Continua.joined(tables), Dissimilarity.of(1, 1, CODES)), rounds=1)
    seconds = benchmark.stats.stats.max
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"\n{alignments} × {annotators} annotators × {units} units, {name}: {seconds:.2f} s, goal {goal}; load {load:.1f}")  # noqa: T201 - the point
    assert not found.doubts.any()
    assert seconds < 2 * goal


@pytest.mark.benchmark(timer=time.perf_counter)
def test_memory(benchmark: BenchmarkFixture) -> None:
    """The most memory that all of these together take, in a process of their own."""
    pytest.importorskip("resource", reason="Windows does not count it")
    code = (
        "import resource, sys; from runpy import run_path; speed = run_path(sys.argv[1]);"
        "[speed['gamma_work'](*case) for case in speed['GOALS']];"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    command = [sys.executable, "-c", code, __file__]
    done = benchmark.pedantic(lambda: subprocess.run(command, capture_output=True, text=True, check=True), rounds=1)  # noqa: S603 - our own interpreter
    megabytes = int(done.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)
    print(f"\n{benchmark.name}: {megabytes:.0f} MB, goal {MEMORY}")  # noqa: T201 - the point
    assert megabytes < MEMORY
