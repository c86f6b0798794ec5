"""Pure functions from spans to numbers: how far annotators agree, and where they do not.

`MEASURES` is the table of measures by name, those of other distributions included (entry points of the group
`bias_annotator.measures`, each a `MeasureKind`). Reading it imports neither NumPy nor SciPy.
"""

import logging

from bias_annotator.agreement.characters import ALPHA_CHAR, KAPPA_COHEN
from bias_annotator.agreement.kinds import MeasureKind
from bias_annotator.agreement.span_f1 import F1_OVERLAP, F1_STRICT
from bias_annotator.agreement.units import Case, Unit, unit, units_of

__all__ = ["MEASURES", "Case", "MeasureKind", "Unit", "unit", "units_of"]

GROUP = "bias_annotator.measures"
_OWN = (F1_STRICT, F1_OVERLAP, ALPHA_CHAR, KAPPA_COHEN)


MEASURES: dict[str, MeasureKind]


def __getattr__(name: str) -> dict[str, MeasureKind]:
    """The table is made when it is first read: looking for entry points takes as long as the rest of a command's start."""
    if name != "MEASURES":
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    table = _table()
    globals()[name] = table
    return table


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
