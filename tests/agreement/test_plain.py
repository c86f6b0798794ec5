"""Values from plain tuples, without a project."""

import subprocess
import sys

import pytest

from bias_annotator import agreement
from bias_annotator.agreement import MEASURES, Case, unit
from bias_annotator.agreement.estimating import Estimator

ANA = [(0, 40, "opinion"), (50, 60, "quotation")]
BEN = [(0, 30, "opinion"), (50, 60, "reporting"), (70, 80, "quotation")]


@pytest.mark.parametrize("name", [name for name in MEASURES if not name.startswith("gamma")])
def test_every_measure_is_a_function_that_gives_what_a_project_gives(name: str) -> None:
    estimator = Estimator([MEASURES[name]], ("Ana", "Ben"))
    estimator.add(Case(100, tuple([unit(label, (start, end)) for start, end, label in theirs] for theirs in (ANA, BEN))))
    function = getattr(agreement, name)
    arguments = ([ANA, BEN],) if name.startswith("f1") else ([ANA, BEN], 100)
    assert function(*arguments) == estimator.estimates((0, 1))[0].value
    assert function.__doc__
    assert name in agreement.__all__


def test_f1_needs_no_length_and_takes_nobody_as_nothing() -> None:
    assert agreement.f1_strict([ANA, ANA]) == 1
    assert agreement.f1_strict([[], []]) is None
    assert agreement.f1_overlap([ANA, BEN]) == pytest.approx(2 / 5)
    assert agreement.f1_soft([ANA, BEN]) == pytest.approx(2 * 0.75 / 5)


def test_a_unit_behind_the_text_or_without_characters_is_an_error() -> None:
    with pytest.raises(ValueError, match="behind the text"):
        agreement.alpha_char([ANA, BEN], 10)
    with pytest.raises(ValueError, match="not empty"):
        agreement.u_alpha([[(4, 4, "opinion")], []], 10)


def test_importing_the_package_leaves_numpy_until_something_is_computed() -> None:
    code = "import sys; import bias_annotator.agreement as a; b = 'numpy' in sys.modules; a.u_alpha; print(b, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert done.stdout.split() == ["False", "True"]
