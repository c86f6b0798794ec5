"""Long work: a plain function that reports how far it is, and stops when the report says so."""

from collections.abc import Callable
from time import monotonic

# (done, total, what is being done); total 0 = unknown. Raises CancelledError when the person asked to stop.
Report = Callable[[int, int, str], None]


def quiet(done: int, total: int, text: str) -> None:
    """A report to nobody."""


def seldom(call: Callable[[], None], seconds: float = 0.05) -> Callable[[], None]:
    """The same, but what is called before so much time went by since it was last done is passed over."""
    last = monotonic()

    def sometimes() -> None:
        nonlocal last
        if monotonic() - last >= seconds:
            last = monotonic()
            call()

    return sometimes
