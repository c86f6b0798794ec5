"""What can be chosen of a comparison: whom, what, which measures, and how these are computed."""

from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple, TypedDict, get_args

from bias_annotator import agreement
from bias_annotator.agreement import MeasureKind
from bias_annotator.agreement.kinds import RESAMPLES, Sampler, Tuning
from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.query import SpanQuery, Term
from bias_annotator.project.jobs import Report

if TYPE_CHECKING:
    from bias_annotator.project.project import Project

_ENOUGH = ((200, 5), (50, 10), (0, 30))  # from so many documents on: random annotations for each


class Computing(TypedDict, total=False):
    """Which measures, and how they are computed; each as in `compare`."""

    measures: Sequence[str]
    bootstrap: int
    samples: int
    seed: int
    alpha: float
    beta: float
    delta: float
    sampler: str
    workers: int
    backend: str
    report: Report


class Choice(Computing, total=False):
    """The same, and whom and what is compared."""

    annotators: Sequence[str]
    documents: Sequence[DocumentId]
    labels: Sequence[str]
    round_: int


def check_choice(project: "Project", choice: Choice) -> None:
    """UserError for a label that neither the scheme nor a span has, and for a round that nobody has marked in."""
    names = [label.name for label in project.scheme.labels]
    for label in choice.get("labels", ()):
        if label not in names and not project.count_found(SpanQuery((Term("label", (label,)),))):
            raise UserError(
                Message("There is no label called “{name}” in this project.", name=label),
                Message("The labels are {names}.", names=", ".join(names)),
            )
    round_ = choice.get("round_", 0)
    rounds = sorted({1, *(layer.round for layer in project.layers())})
    if round_ and round_ not in rounds:
        raise UserError(
            Message("There is no round {round} in this project.", round=round_),
            Message("The rounds are {rounds}; 0 stands for the newest of each annotator.", rounds=", ".join(map(str, rounds))),
        )


class Draws(NamedTuple):
    """How often the documents are drawn for the intervals (0: not at all), and the seed."""

    bootstrap: int
    seed: int


def draws_of(choice: Computing) -> Draws:
    """The draws that were chosen; UserError for less than none."""
    bootstrap = choice.get("bootstrap", RESAMPLES)
    if bootstrap < 0:
        raise UserError(
            Message("{bootstrap} is not a number of resamples.", bootstrap=bootstrap), "Give 0 for no interval, or 1000 and more."
        )
    return Draws(bootstrap, choice.get("seed", 0))


def enough(documents: int) -> int:
    """How many random annotations are drawn for each of so many documents in a project.

    One document needs 30. What chance gives is summed over documents, so that for many of them a few are as exact. Steps
    are wide, because what was counted with another number must be counted anew.
    """
    return next(samples for least, samples in _ENOUGH if documents >= least)


def kinds_of(choice: Computing, documents: int) -> list[MeasureKind]:
    """The measures that were chosen (all), ready to draw in a project of so many documents; UserError for what there is not."""
    table = agreement.MEASURES
    names = choice.get("measures", ())
    for name in names:
        if name not in table:
            raise UserError(
                Message("There is no measure called “{name}”.", name=name), Message("The measures are {names}.", names=", ".join(table))
            )
    tuning = _tuning(choice, documents)
    kinds = [table[name] for name in dict.fromkeys(names or table)]
    return [kind.sampled(tuning) if kind.sampled else kind for kind in kinds]


def _tuning(choice: Computing, documents: int) -> Tuning:
    samples = choice.get("samples", 0) or enough(documents)
    alpha, beta, delta = (choice.get("alpha", 1.0), choice.get("beta", 1.0), choice.get("delta", 1.0))
    asked = choice.get("sampler", "shuffle")
    sampler: Sampler | None = next((name for name in get_args(Sampler) if name == asked), None)
    if samples < 1:
        raise UserError(Message("{samples} is not a number of samples.", samples=samples), "Give 30 or more.")
    if sampler is None:
        raise UserError(
            Message("There is no model of chance called “{name}”.", name=asked),
            Message("The models are {names}.", names=", ".join(get_args(Sampler))),
        )
    if not (alpha >= 0 and beta >= 0 and alpha + beta > 0 and isfinite(alpha + beta)):
        raise UserError(
            Message("Alpha {alpha} and beta {beta} give no weights.", alpha=alpha, beta=beta), "Both are at least 0, and not both are 0."
        )
    if not (delta > 0 and isfinite(delta)):
        raise UserError(Message("Delta {delta} is no cost of an empty unit.", delta=delta), "Give a number greater than 0.")
    return Tuning(float(alpha), float(beta), float(delta), sampler, samples, choice.get("seed", 0))
