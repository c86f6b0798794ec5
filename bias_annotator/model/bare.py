"""A text without what two readings of one page set differently: blanks, hidden characters, kinds of quotation marks and dashes."""

import unicodedata
from array import array
from bisect import bisect_left
from functools import lru_cache

_SIGNS = dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′`", "'") | dict.fromkeys("‐‑‒–—―−", "-")


@lru_cache(4096)
def _plain(sign: str) -> str:
    if sign.isspace() or unicodedata.category(sign) == "Cf":
        return ""
    return _SIGNS.get(sign) or "".join(unicodedata.normalize("NFKD", sign).split())


class Bare:
    """The bare characters of a text (`content`), and where in the text each of them stands."""

    def __init__(self, content: str) -> None:
        """Ligatures and accented letters are taken apart."""
        letters: list[str] = []
        self._places = array("L")
        for place, sign in enumerate(content):
            for each in _plain(sign):
                letters.append(each)
                self._places.append(place)
        self.content = "".join(letters)

    def bare(self, place: int) -> int:
        """How many bare characters stand before a place of the text."""
        return bisect_left(self._places, place)

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of the text that some bare characters are; None when they begin or end within one of its characters."""
        places = self._places
        if (start and places[start - 1] == places[start]) or (end < len(places) and places[end - 1] == places[end]):
            return None
        return places[start], places[end - 1] + 1
