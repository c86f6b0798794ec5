"""The table of measures."""

import logging
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from bias_annotator import agreement
from bias_annotator.agreement import MEASURES, Case, unit
from bias_annotator.agreement.estimating import Estimator
from bias_annotator.agreement.kinds import Section

GROUP = "bias_annotator.measures"
OWN = "f1_strict f1_overlap f1_soft alpha_char alpha_masi kappa_cohen kappa_fleiss ac1 u_alpha u_alpha_binary alpha_u".split()


def test_the_table_holds_our_measures_in_the_order_they_are_shown() -> None:
    sections = [kind.section for kind in MEASURES.values()]
    assert sections == sorted(sections, key=list(Section).index)
    assert [name for name in MEASURES if name in OWN] == OWN


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_is_described_and_computes_by_its_table_row(name: str) -> None:
    kind = MEASURES[name]
    assert kind.name == name
    for sentence in (kind.description, kind.warning):
        assert sentence.endswith(".")
    assert kind.title
    assert not kind.undefined.endswith(".")
    estimator = Estimator([kind], ("Ana", "Ben"))
    one = [unit("quotation", (2, 8), (12, 20)), unit("quotation", (21, 30))]
    other = [unit("quotation", (2, 20)), unit("opinion", (20, 30))]
    for length in (40, 50):
        estimator.add(Case(length, (one, other)))
    (found,) = estimator.estimates((0, 1), resamples=20)
    assert found.value is not None
    assert found.value < 1
    assert found.interval is not None
    assert set(found.labels) in ({"quotation", "opinion"}, set())
    assert found.pairs == {(0, 1): pytest.approx(found.value)}


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_stands_in_the_documentation_with_its_warning(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / "agreement.md").read_text(encoding="utf-8")
    assert any(f"`{name}`" in line and MEASURES[name].warning in line for line in page.splitlines())


def test_reading_the_table_imports_neither_numpy_nor_scipy() -> None:
    code = "import sys; from bias_annotator.agreement import MEASURES; print({'numpy', 'scipy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert done.stdout.strip() == "set()"


def test_there_is_nothing_else_to_be_read_from_the_package() -> None:
    with pytest.raises(AttributeError, match="no attribute 'measures'"):
        agreement.measures  # noqa: B018 - reading is the point


def test_measures_of_other_distributions_join_the_table_and_broken_ones_are_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    own = "bias_annotator.agreement.characters:ALPHA_CHAR"
    entries = EntryPoints(
        [
            EntryPoint("gone", "no_such_module:MEASURE", GROUP),
            EntryPoint("number", "bias_annotator.agreement.matching:HALF", GROUP),
            EntryPoint("taken", own, GROUP),
        ]
    )
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: entries.select(group=group))
    with caplog.at_level(logging.WARNING):
        assert list(agreement._table()) == [kind.name for kind in agreement._OWN]
    assert len(caplog.records) == 3
    monkeypatch.setattr(agreement, "_OWN", ())
    assert list(agreement._table()) == ["alpha_char"]
