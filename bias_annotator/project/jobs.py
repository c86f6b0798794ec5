"""Long work: a plain function that reports how far it is, and stops when the report says so."""

from collections.abc import Callable

# (done, total, what is being done); total 0 = unknown. Raises CancelledError when the person asked to stop.
Report = Callable[[int, int, str], None]


def quiet(done: int, total: int, text: str) -> None:
    """A report to nobody."""
