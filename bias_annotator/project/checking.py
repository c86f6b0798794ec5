"""Checks a project: the file itself, the hash of every text, the quote of every span, the ends of every relation."""

from dataclasses import dataclass
from typing import Any

from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project, Query

_MOST = 1000  # problems listed; a file with more is beyond a list


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: where, and what."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found."""

    documents: int
    annotations: int
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """The object that `check --json` prints."""
        return {
            "ok": self.ok,
            "documents": self.documents,
            "annotations": self.annotations,
            "problems": [{"where": each.where, "what": each.what} for each in self.problems],
        }


def check(project: Project, report: Report = quiet) -> CheckResult:
    """Look at every text and every span; at most the first 1,000 problems are listed. Nothing is changed."""
    documents, annotations = project.count(Query(replaced=None)), project.span_count()
    problems: list[Problem] = []
    for where, what in project.problems(lambda done, total: report(done, total, "Checking")):
        problems.append(Problem(where, what))
        if len(problems) == _MOST:
            break
    return CheckResult(documents, annotations, tuple(problems))
