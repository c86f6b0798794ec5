"""Selectors of web annotations: positions, quotes, or both; quotes alone are looked for in the text."""

from collections.abc import Iterable
from dataclasses import dataclass

from bias_annotator.model.offsets import Offsets, Unit
from bias_annotator.model.text import Shape, Text
from bias_annotator.readers.parts import listed, table
from bias_annotator.readers.units import candidates, choose, plain_quote


@dataclass(frozen=True, slots=True)
class Selected:
    """What is known of a stretch: positions as the file has them (None: none), and what stands there and round it."""

    position: tuple[object, object] | None
    exact: str | None
    prefix: str
    suffix: str


def selected(target: object) -> Selected | None:
    """What the selectors of a target say; None when none of them selects text."""
    found = list(map(table, listed(table(target).get("selector"))))
    kinds = {str(each.get("type", "")).rsplit("/", 1)[-1].removeprefix("oa:"): each for each in reversed(found)}
    place, words = kinds.get("TextPositionSelector"), kinds.get("TextQuoteSelector", {})
    exact, prefix, suffix = (each if isinstance(each := words.get(key), str) else None for key in ("exact", "prefix", "suffix"))
    if place is None and not exact:
        return None
    return Selected((place.get("start"), place.get("end")) if place is not None else None, exact, prefix or "", suffix or "")


class Placing:
    """Finds where in one text its annotations stand."""

    def __init__(self, text: Text, shape: Shape, unit: Unit | None, everything: Iterable[Selected]) -> None:
        """`everything`: all that is selected in this text, by which it is found out what positions count."""
        quoted = [([each.position], each.exact) for each in everything if each.exact is not None and _whole(each.position)]
        self._way = choose(text, candidates(text, shape, unit), quoted)  # type: ignore[arg-type]  # _whole has seen to it
        self._text = text
        self._offsets = Offsets(text.content, crlf=shape.crlf, bom=shape.bom) if self._way.raw else text.offsets

    def stretch(self, each: Selected) -> list[object]:
        """Start and end, counted as everywhere in the file. ValueError when there is only a quote, which does not say it."""
        if each.position is not None:
            return list(each.position)
        start = self._found(each)
        end = start + len(plain_quote(each.exact or ""))
        return [self._offsets.to(self._way.unit, start), self._offsets.to(self._way.unit, end)]

    def _found(self, each: Selected) -> int:
        content, exact = self._text.content, plain_quote(each.exact or "")
        before, after = plain_quote(each.prefix), plain_quote(each.suffix)
        places = list(_places(content, exact))
        sure = (
            [place for place in places if content[:place].endswith(before) and content.startswith(after, place + len(exact))]
            if len(places) > 1
            else places
        )
        if not places:
            message = f"the quote “{exact[:40]}” is not in the text"
            raise ValueError(message)
        if len(sure) != 1:
            message = f"the quote “{exact[:40]}” stands {len(places)} times in the text, and what is round it does not tell which is meant"
            raise ValueError(message)
        return sure[0]


def _whole(position: tuple[object, object] | None) -> bool:
    return position is not None and all(type(each) is int for each in position)


def _places(content: str, words: str) -> Iterable[int]:
    place = content.find(words)
    while place >= 0:
        yield place
        place = content.find(words, place + 1)
