"""One value from plain tuples, without a project: `units` holds, for each annotator, `(start, end, label)` of each unit.

Places are code points, end exclusive; `length` is that of the text. A value is None where it is undefined, which it is
for one annotator, and when nobody marked anything. ValueError for a unit without characters, or one behind the text.
"""

from collections.abc import Sequence

from bias_annotator import agreement
from bias_annotator.agreement.estimating import Estimator
from bias_annotator.agreement.units import Case, unit
from bias_annotator.errors import UserError

Units = Sequence[Sequence[tuple[int, int, str]]]


def _value(name: str, units: Units, length: int) -> float | None:
    kind = agreement.MEASURES[name]
    names = [f"annotator {number}" for number in range(1, len(units) + 1)]
    estimator = Estimator([kind], names)
    estimator.add(Case(length, tuple([unit(label, (start, end)) for start, end, label in theirs] for theirs in units)))
    (found,) = estimator.estimates(range(len(units)))
    if found.refused:
        raise UserError(found.problems[0], "Leave out labels, or use a measure for nested spans, such as gamma or alpha_char.")
    return found.value


def _last(units: Units) -> int:
    return max((end for theirs in units for _, end, _ in theirs), default=0)


def f1_strict(units: Units) -> float | None:
    """The share of all spans that both annotators of a pair marked alike; the mean over the pairs."""
    return _value("f1_strict", units, _last(units))


def f1_overlap(units: Units) -> float | None:
    """As `f1_strict`, where the same label and half of the characters in common make a match."""
    return _value("f1_overlap", units, _last(units))


def f1_soft(units: Units) -> float | None:
    """As `f1_strict`, where a match counts by the share of characters in common."""
    return _value("f1_soft", units, _last(units))


def alpha_char(units: Units, length: int) -> float | None:
    """Krippendorff's alpha by character, each set of labels a category."""
    return _value("alpha_char", units, length)


def alpha_masi(units: Units, length: int) -> float | None:
    """Krippendorff's alpha by character, with MASI as the distance of two sets of labels."""
    return _value("alpha_masi", units, length)


def kappa_cohen(units: Units, length: int) -> float | None:
    """Cohen's kappa by character; the mean over the pairs."""
    return _value("kappa_cohen", units, length)


def kappa_fleiss(units: Units, length: int) -> float | None:
    """Fleiss' kappa by character."""
    return _value("kappa_fleiss", units, length)


def ac1(units: Units, length: int) -> float | None:
    """Gwet's AC1 by character."""
    return _value("ac1", units, length)


def u_alpha(units: Units, length: int) -> float | None:
    """Krippendorff's alpha for units of 2016, uα. UserError when units of one annotator overlap."""
    return _value("u_alpha", units, length)


def u_alpha_binary(units: Units, length: int) -> float | None:
    """As `u_alpha`, whatever the labels: |uα. UserError when units of one annotator overlap."""
    return _value("u_alpha_binary", units, length)


def alpha_u(units: Units, length: int) -> float | None:
    """Krippendorff's alpha for units of 1995, αU. UserError when units of one annotator and label overlap."""
    return _value("alpha_u", units, length)
