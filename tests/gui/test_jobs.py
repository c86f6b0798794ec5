"""Long work beside the window: results, progress, cancelling, errors."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bias_annotator.errors import UserError
from bias_annotator.gui.jobs import Jobs
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.project.jobs import Report
from bias_annotator.project.project import Project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.bias"
    Project.new(path, scheme=Scheme("s", "S", (Label("opinion"),))).close()
    return path


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    assert qapp is not None
    owner = QObject()
    jobs = Jobs(owner)
    yield jobs
    jobs.close()


def test_a_job_runs_in_another_thread_on_a_project_of_its_own(jobs: Jobs, path: Path, qtbot: QtBot) -> None:
    results: list[object] = []

    def job(project: Project, _report: Report) -> tuple[str, bool]:
        return project.title, threading.current_thread() is threading.main_thread()

    assert jobs.run("Counting", path, job, lambda result: results.extend([result]))
    assert not jobs.run("Counting", path, job, print)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [("p", False)]
    assert not jobs.busy


def test_a_slow_job_tells_its_progress_and_can_be_cancelled(jobs: Jobs, path: Path, qtbot: QtBot) -> None:
    def job(_project: Project, report: Report) -> None:
        for number in range(1000):
            report(number, 1000, "text")
            time.sleep(0.01)

    results: list[object] = []
    with qtbot.waitSignals([jobs.slow, jobs.progress]):
        jobs.run("Slow", path, job, results.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
    assert results == []


def test_a_quick_job_shows_no_progress(jobs: Jobs, path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(jobs.slow, wait=500), qtbot.waitSignal(jobs.ended):
        jobs.run("Quick", path, lambda _project, _report: None, lambda _result: None)


def test_what_a_person_can_act_on_is_told_apart_from_bugs(jobs: Jobs, path: Path, qtbot: QtBot) -> None:
    def refuse(_project: Project, _report: Report) -> None:
        raise UserError("It cannot be.", "Do something else.")

    def fail(_project: Project, _report: Report) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.refused) as refused:
        jobs.run("Refusing", path, refuse, print)
    assert refused.args is not None
    assert refused.args[0].sentence == "It cannot be."
    with qtbot.captureExceptions() as caught:
        jobs.run("Failing", path, fail, print)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [kind for kind, _problem, _trace in caught] == [ZeroDivisionError]
