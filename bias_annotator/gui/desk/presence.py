"""How long somebody is at work: from sign to sign, without the breaks."""

import time
from collections.abc import Callable

BREAK = 60.0  # s without a sign after which it was a break, and none of it counts


class Presence:
    """Counts the seconds of one document. Every `sign` says that somebody is there."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()
        self._seconds = 0.0

    @property
    def seconds(self) -> int:
        """Whole seconds counted and not yet taken."""
        return int(self._seconds)

    def begin(self) -> None:
        """Somebody sits down: count anew."""
        self._last, self._seconds = self._clock(), 0.0

    def sign(self) -> None:
        """Somebody is at work: count the time since the last sign, unless that was a break."""
        moment = self._clock()
        passed = moment - self._last
        self._seconds += passed if passed <= BREAK else 0.0
        self._last = moment

    def take(self) -> int:
        """The whole seconds counted, which count no more; what is left of the last one stays."""
        whole = int(self._seconds)
        self._seconds -= whole
        return whole
