"""Pure functions from spans to numbers: how far annotators agree, and where they do not.

`MEASURES` is the table of measures by name, those of other distributions included (entry points of the group
`bias_annotator.measures`, each a `MeasureKind`). Reading it imports neither NumPy nor SciPy. The functions named like
measures compute a single value from plain tuples, without a project.
"""

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from bias_annotator.agreement.characters import ALPHA_CHAR, ALPHA_MASI, KAPPA_COHEN
from bias_annotator.agreement.gammas import GAMMA, GAMMA_CAT, GAMMA_K
from bias_annotator.agreement.kinds import MeasureKind
from bias_annotator.agreement.shares import AC1, KAPPA_FLEISS
from bias_annotator.agreement.span_f1 import F1_OVERLAP, F1_SOFT, F1_STRICT
from bias_annotator.agreement.unitizing import ALPHA_U, U_ALPHA, U_ALPHA_BINARY
from bias_annotator.agreement.units import Case, Unit, unit, units_of

if TYPE_CHECKING:  # they import NumPy, which is left to whoever computes
    from bias_annotator.agreement.beyond_chance import best_alignment, gamma, gamma_cat, gamma_k
    from bias_annotator.agreement.plain import (
        ac1,
        alpha_char,
        alpha_masi,
        alpha_u,
        f1_overlap,
        f1_soft,
        f1_strict,
        kappa_cohen,
        kappa_fleiss,
        u_alpha,
        u_alpha_binary,
    )

__all__ = [
    "MEASURES",
    "Case",
    "MeasureKind",
    "Unit",
    "ac1",
    "alpha_char",
    "alpha_masi",
    "alpha_u",
    "best_alignment",
    "f1_overlap",
    "f1_soft",
    "f1_strict",
    "gamma",
    "gamma_cat",
    "gamma_k",
    "kappa_cohen",
    "kappa_fleiss",
    "u_alpha",
    "u_alpha_binary",
    "unit",
    "units_of",
]

GROUP = "bias_annotator.measures"
_OWN = (
    F1_STRICT,
    F1_OVERLAP,
    F1_SOFT,
    GAMMA,
    GAMMA_CAT,
    GAMMA_K,
    ALPHA_CHAR,
    ALPHA_MASI,
    KAPPA_COHEN,
    KAPPA_FLEISS,
    AC1,
    U_ALPHA,
    U_ALPHA_BINARY,
    ALPHA_U,
)


MEASURES: dict[str, MeasureKind]
_LATE = dict.fromkeys((kind.name for kind in _OWN), "plain") | dict.fromkeys(
    ("best_alignment", "gamma", "gamma_cat", "gamma_k"), "beyond_chance"
)
"""What is imported when it is first read, by the module that holds it."""


def __getattr__(name: str) -> object:
    """The table and the functions are made when they are first read: it takes as long as the rest of a command's start."""
    if name == "MEASURES":
        made: object = _table()
    elif name in _LATE:
        made = getattr(import_module(f"bias_annotator.agreement.{_LATE[name]}"), name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = made
    return made


def _table() -> dict[str, MeasureKind]:
    """Our own measures in the order they are shown, then those of other distributions by name."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to import, and only the table needs it

    table = {kind.name: kind for kind in _OWN}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            kind = entry.load()
        except Exception:
            # A broken add-on must not keep people from their numbers; the log names it.
            logging.getLogger(__name__).exception("measure %s of another distribution cannot be loaded", entry.value)
            continue
        if not isinstance(kind, MeasureKind) or kind.name in table:
            logging.getLogger(__name__).warning("%s is not a measure, or its name is taken", entry.value)
            continue
        table[kind.name] = kind
    return table
