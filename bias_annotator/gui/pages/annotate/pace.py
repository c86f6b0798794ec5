"""How long the rest of the queue will take, from how long the annotator's last documents took."""

from collections import deque
from statistics import median

from bias_annotator.gui.translating import tr

LEAST, KEPT = 5, 20  # documents
_MINUTE, _HOUR = 60, 3600


class Pace:
    """The active seconds of the last documents that were done."""

    def __init__(self) -> None:
        self._seconds: deque[int] = deque(maxlen=KEPT)

    def add(self, seconds: int) -> None:
        """One more document was done."""
        if seconds > 0:
            self._seconds.append(seconds)

    def left(self, documents: int) -> str:
        """How long so many documents will take: "about 3 h left"; "" while too little is known, or nothing is left."""
        if len(self._seconds) < LEAST or not documents:
            return ""
        rest = median(self._seconds) * documents
        if rest < _HOUR - 5 * _MINUTE:
            return tr("about {minutes} min left", minutes=max(5 * round(rest / _MINUTE / 5), 5))
        return tr("about {hours} h left", hours=round(rest / _HOUR))
