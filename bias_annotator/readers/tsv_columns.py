"""The columns of WebAnno TSV 3, into feature structures: stacked values, spans over several tokens, relations between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bias_annotator.readers.cas import Structure
from bias_annotator.readers.tsv_lines import Layer, Sheet, Token, plain

_VALUE = re.compile(r"(.*?)(?:\[(\d+)\])?", re.DOTALL)
_BASE = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?")
_NOTHING, _EMPTY = "_", "*"


@dataclass(slots=True)
class _Span:
    """A span that grows token by token."""

    number: str
    type: str
    start: int
    end: int
    features: dict[str, str] = field(default_factory=dict)


class Columns:
    """Reads the columns of a file; `refused` says what of them is not taken."""

    def __init__(self, sheet: Sheet) -> None:
        self.refused: list[tuple[str, str]] = []
        self._sheet = sheet
        self._spans: dict[tuple[str, str], _Span] = {}  # by type, and by number or by the name of the one token
        self._links: list[tuple[Layer, Token, dict[str, str], str]] = []

    def structures(self) -> Iterator[Structure]:
        """All spans in the order in which they begin in the file, and then the relations between them."""
        for sentence in self._sheet.sentences:
            for token in sentence.tokens:
                self._take(token)
        for span in self._spans.values():
            yield Structure(span.type, span.number, {"begin": span.start, "end": span.end, **span.features})
        for layer, token, features, base in self._links:
            yield from self._relation(layer, token, features, base)

    def _take(self, token: Token) -> None:
        place = 0
        for layer in self._sheet.layers:
            cells = token.columns[place : place + len(layer.features)]
            place += len(layer.features)
            if not cells or set(cells) <= {_NOTHING, ""}:
                continue
            if layer.kind == "chain":
                self.refused.append((f"token {token.name}", f"chains are not taken ({layer.type})"))
            elif layer.kind == "relation":
                self._relations(layer, token, cells)
            else:
                self._annotations(layer, token, cells)

    def _annotations(self, layer: Layer, token: Token, cells: tuple[str, ...]) -> None:
        for name, cell in zip(layer.features, cells, strict=False):
            if name.startswith("ROLE_"):
                if cell != _NOTHING:
                    self.refused.append((f"token {token.name}", f"links to roles are not taken ({name})"))
                continue
            for place, each in enumerate(_parts(cell)):
                value, number = _value(each)
                if value == _NOTHING and not number:
                    continue
                key = (layer.type, number or f"{token.name} {place}")
                span = self._spans.setdefault(key, _Span(str(len(self._spans) + 1), layer.type, token.start, token.end))
                span.end = max(span.end, token.end)
                if value not in (_EMPTY, _NOTHING):
                    span.features[name.rpartition(":")[2]] = plain(value)

    def _relations(self, layer: Layer, token: Token, cells: tuple[str, ...]) -> None:
        """The last column says where each relation comes from."""
        columns = [_parts(cell) for cell in cells]
        for place, base in enumerate(columns[-1]):
            values = {
                name: _value(parts[place])[0] for name, parts in zip(layer.features, columns[:-1], strict=False) if place < len(parts)
            }
            said = {name: plain(value) for name, value in values.items() if value not in (_NOTHING, _EMPTY)}
            self._links.append((layer, token, said, base))

    def _relation(self, layer: Layer, token: Token, features: dict[str, str], base: str) -> Iterator[Structure]:
        found = _BASE.fullmatch(base)
        type_ = layer.features[-1].removeprefix("BT_")
        if found is None:
            self.refused.append((f"token {token.name}", f"“{base[:40]}” does not say where the relation comes from"))
            return
        ends = [self._end(type_, found[1], found[2]), self._end(type_, token.name, found[3])]
        if None in ends:
            self.refused.append((f"token {token.name}", "on one of the ends of a relation there is no span of its layer"))
            return
        links = dict(zip(("Governor", "Dependent"), (end.number for end in ends if end), strict=True))
        yield Structure(layer.type, f"r{token.name}", features, links)

    def _end(self, type_: str, name: str, number: str | None) -> _Span | None:
        """The span of a number, or the one on a token."""
        return self._spans.get((type_, number)) if number and number != "0" else self._spans.get((type_, f"{name} 0"))


def _parts(cell: str) -> list[str]:
    """Stacked values: parted by bars that nothing guards."""
    found, part, guarded = [], "", False
    for char in cell:
        if char == "|" and not guarded:
            found.append(part)
            part = ""
        else:
            part += char
        guarded = char == "\\" and not guarded
    return [*found, part]


def _value(part: str) -> tuple[str, str]:
    """A value, and the number of its span, if it has one."""
    found = _VALUE.fullmatch(part)
    return (found[1], found[2] or "") if found else (part, "")
