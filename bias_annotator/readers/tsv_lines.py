"""The lines of WebAnno TSV 3: layers, sentences with their text, and tokens with their columns."""

import re
from dataclasses import dataclass, field

from bias_annotator.model.offsets import Unit

_TOKEN = re.compile(r"(\d+-\d+(?:\.\d+)?)\t(\d{1,15})-(\d{1,15})\t([^\t]*)(?:\t(.*))?")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "b": "\b"}
_KINDS = {"#T_SP=": "span", "#T_RL=": "relation", "#T_CH=": "chain"}


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of the header: its kind, the name of its type, and its features, each of which has a column."""

    kind: str
    type: str
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """A token, or a part of one: its name, its positions as the file has them, its words, and its columns."""

    name: str
    start: int
    end: int
    words: str
    columns: tuple[str, ...]


@dataclass(slots=True)
class Sentence:
    """A sentence: its text, and its tokens."""

    text: str
    tokens: list[Token] = field(default_factory=list)


@dataclass(slots=True)
class Sheet:
    """A whole file, and lines that are none, with the reason."""

    layers: list[Layer] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def parse_sheet(content: str) -> Sheet:
    """Everything that a file holds. Lines end with LF or CRLF, and with nothing else."""
    sheet = Sheet()
    for number, whole in enumerate(content.split("\n"), 1):
        line = whole.removesuffix("\r")
        kind = _KINDS.get(line[:6])
        if kind:
            name, *features = line[6:].split("|")
            sheet.layers.append(Layer(kind, name, tuple(features)))
        elif line.startswith("#Text="):
            _add_text(sheet, plain(line[6:]))
        elif line.strip() and not line.startswith("#"):
            found = _TOKEN.fullmatch(line)
            if found is None or not sheet.sentences:
                sheet.refused.append((f"line {number}", "it is no token with its positions"))
                continue
            columns = (found[5] or "").split("\t")
            sheet.sentences[-1].tokens.append(Token(found[1], int(found[2]), int(found[3]), plain(found[4]), tuple(columns)))
    return sheet


def _add_text(sheet: Sheet, text: str) -> None:
    """A further line of text before any token belongs to the same sentence."""
    if sheet.sentences and not sheet.sentences[-1].tokens:
        sheet.sentences[-1].text += "\n" + text
    else:
        sheet.sentences.append(Sentence(text))


def plain(words: str) -> str:
    """Words without what guards their signs."""
    return _ESCAPED.sub(lambda found: _PLAIN.get(found[1], found[1]), words) if "\\" in words else words


def text_of_sheet(sheet: Sheet, unit: Unit) -> tuple[str, int]:
    """The text, if positions count so, and how many tokens stand where the file says; gaps between sentences are line ends."""
    pieces: list[str] = []
    position = fitting = 0
    for sentence in sheet.sentences:
        first = sentence.tokens[0] if sentence.tokens else None
        before = sentence.text.find(first.words) if first else 0
        start = first.start - _length(sentence.text[: max(before, 0)], unit) if first else position + 1
        gap = max(start - position, 0)
        if gap > len(sentence.text) + 1000:  # a position that is out of the way is no reason for a text of line ends
            gap = 1
        pieces.append("\n" * gap + sentence.text)
        fitting += _fitting(sentence, position + gap, unit)
        position += gap + _length(sentence.text, unit)
    return "".join(pieces), fitting


def _fitting(sentence: Sentence, start: int, unit: Unit) -> int:
    """How many tokens stand where the file says when the sentence begins at `start`."""
    count = at = 0
    for token in sentence.tokens:
        found = sentence.text.find(token.words, at)
        if "." in token.name or found < 0:  # parts of tokens stand within the token before them
            continue
        at = found + len(token.words)
        count += start + _length(sentence.text[:found], unit) == token.start and token.end - token.start == _length(token.words, unit)
    return count


def _length(words: str, unit: Unit) -> int:
    if unit is Unit.UTF16:
        return len(words.encode("utf-16-le", "surrogatepass")) // 2
    return len(words.encode("utf-8", "surrogatepass")) if unit is Unit.UTF8 else len(words)
