"""The numbers of the window are those of the command line, to the last digit."""

import json
import os
from pathlib import Path

import pytest

from bias_annotator.agreement.kinds import RESAMPLES
from bias_annotator.cli import run
from bias_annotator.gui.compare.counting import STEPS, Numbers, Wanted, drawn, quick
from bias_annotator.project.comparing import both, confusion
from bias_annotator.project.jobs import quiet
from bias_annotator.project.project import Project
from bias_annotator.project.samples import make_sample


def command(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> object:
    """What the command line prints."""
    capsys.readouterr()
    assert run(["agreement", str(path), "--bootstrap", str(RESAMPLES), "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def printed(numbers: Numbers) -> object:
    """What the window counted, in the same form."""
    return json.loads(json.dumps(numbers.comparison.to_json()))


def test_every_step_adds_to_what_is_known_and_the_end_is_what_the_command_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sample.bias"
    make_sample(path).close()
    numbers: Numbers | None = None
    with Project.open(path) as project:
        for step in STEPS:
            before, numbers = numbers, step(project, Wanted(), numbers, quiet)
            if before is not None:
                assert {each.name for each in before.comparison.measures} <= {each.name for each in numbers.comparison.measures}
    assert numbers is not None
    assert numbers.left == ()
    assert numbers.meetings
    assert numbers.periods
    assert printed(numbers) == command(path, capsys)


def test_steps_stand_alone_and_nothing_shared_is_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "sample.bias"
    make_sample(path).close()
    with Project.open(path) as project:
        few = quick(project, Wanted(), None, quiet).comparison.measures
        assert len(drawn(project, Wanted(), None, quiet).comparison.measures) > len(few)
        numbers: Numbers | None = None
        for step in STEPS:
            numbers = step(project, Wanted(names=("Annotator A",)), numbers, quiet)
        assert numbers is not None
        assert numbers.comparison.shared == ()
        assert numbers.meetings == numbers.periods == ()


@pytest.mark.shared
def test_the_values_of_a_published_corpus_are_those_of_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = Path(os.environ.get("BIAS_ANNOTATOR_SHARED", "nowhere")) / "data" / "redewiedergabe-dev.jsonl"
    if not corpus.exists():
        pytest.skip("its licence keeps the corpus out; set BIAS_ANNOTATOR_SHARED to the folder that holds data/redewiedergabe-dev.jsonl")
    path = tmp_path / "corpus.bias"
    assert run(["new", str(path)]) == 0
    assert run(["import", str(path), str(corpus), "--unknown-label", "add"]) == 0
    with Project.open(path) as project:
        numbers: Numbers | None = None
        for step in STEPS:
            numbers = step(project, Wanted(), numbers, quiet)
        assert numbers is not None
        pair = numbers.pairs[0]
        counts = confusion(both(project, *pair))
    assert numbers.left == ()
    assert printed(numbers) == command(path, capsys)
    assert numbers.confusions[pair] == counts
