"""How long the search for a best alignment may take, counted in steps and not in seconds: on every machine it ends at the same place."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Self

STEPS = 400_000_000  # of one document and its random continua, about a minute; what people mark takes a thousandth
_SHARE = 8  # of what is left, the part that one hard search may use

_breath: ContextVar[Callable[[], None]] = ContextVar("_breath", default=lambda: None)


@contextmanager
def breathing(call: Callable[[], None]) -> Iterator[None]:
    """Within this, `call` is called often while alignments are looked for in this thread; what it raises ends the search."""
    token = _breath.set(call)
    try:
        yield
    finally:
        _breath.reset(token)


def breathe() -> None:
    """Let whoever waits say that it is enough."""
    _breath.get()()


@dataclass(slots=True)
class Patience:
    """Steps that are left. A step is about a tenth of a microsecond."""

    left: int = STEPS
    whole: Self | None = None
    """What this is a part of."""

    def spend(self, steps: int) -> bool:
        """Whether there was patience for so many steps more."""
        breathe()
        self.left -= steps
        return (self.whole is None or self.whole.spend(steps)) and self.left >= 0

    def share(self, most: int | None = None) -> Self:
        """A part of it, for one search of several: so many steps, or a fair share. What is spent there is spent here."""
        return type(self)(max(self.left // _SHARE if most is None else most, 0), self)
