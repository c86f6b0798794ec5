"""Words, sentences and paragraphs of news text: where selections grow to and what one key marks.

Everything works on a bounded stretch round a position, never on a whole long document. Offsets are code points.
"""

from collections.abc import Iterator

import regex

from bias_annotator.model.stops import BREAK, CLOSING, END, LOOK_BACK, OPENING, ends_sentence

_BOUND = 20_000  # code points looked at on either side at most
_RUN = 2_000  # the same for a word, which a web address may be
_SENTENCE = 8_000  # the same for a sentence
_NEAR = 250  # code points before the caret in which the end of a sentence is looked for first
_WIDEST = 120  # code points in a line of hard-wrapped text
_BLANK_LINE = regex.compile(r"\n[^\S\n]*\n\s*")
WORD = regex.compile(
    r"""
    https?://[^\s<>"“”«»]*[\w/]            # a web address, without the full stop after it
  | (?:pic|www)\.[^\s<>"“”«»]*[\w/]
  | [@\#][\w][\w.-]*\w | [@\#]\w            # @names and #tags
  | (?:\p{L}\.){2,}                          # U.S., a.m.
  | \d+(?:[.,:]\d+)+%? | \d+%
  | [\w\p{M}]+(?:[’'‑\-&][\w\p{M}]+)*        # words with inner apostrophes and hyphens
    """,
    regex.VERBOSE,
)
_INK = regex.compile(r"[^\s\x1c-\x1f]")
_INK_BEFORE = regex.compile(r"(?r)[^\s\x1c-\x1f]")
_BLANK, _BLANK_BEFORE = regex.compile(r"\s"), regex.compile(r"(?r)\s")  # what ends every word
_BULLET = regex.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")
_BEGINS = regex.compile(rf"[\s{regex.escape(OPENING)}]*[\p{{Lu}}\d@#]")
_ENDED = regex.compile(rf"[.!?…。！？؟۔।][{regex.escape(CLOSING)}]*\s*$")


def word_at(content: str, position: int) -> tuple[int, int]:
    """The word that holds or touches `position`; an empty stretch there when none does."""
    _, high = _line(content, position)
    touching = (position, position)
    for found in WORD.finditer(content, _run_start(content, position), high):
        if found.start() > position:
            break
        if position < found.end():
            return found.span()
        if position == found.end():
            touching = found.span()
    return touching


def next_word(content: str, position: int) -> int:
    """Where the caret goes with Ctrl+Right: the end of the present or next word; the length at the end."""
    while True:
        _, high = _line(content, position)
        words = WORD.finditer(content, _run_start(content, position), high)
        end = next((found.end() for found in words if found.end() > position), 0)
        position = end or min(high + 1, len(content))
        if end or position >= len(content) or content[position] == "\n":
            return position


def previous_word(content: str, position: int) -> int:
    """Where the caret goes with Ctrl+Left: the start of the present or previous word; 0 at the start."""
    low, high = _line(content, position)
    before = position
    while ink := _INK_BEFORE.search(content, low, before):
        begin = max(_run_start(content, ink.start()), low)
        high = min(high, before + _RUN)
        blank = _BLANK.search(content, ink.start(), high)
        words = WORD.finditer(content, begin, blank.start() if blank else high)
        starts = [found.start() for found in words if found.start() < position]
        if starts:
            return starts[-1]
        before = begin
    return low if low < position or low == 0 else max(low - 1, 0)


def paragraph_at(content: str, position: int) -> tuple[int, int]:
    """The paragraph round `position`, without blanks at its ends: up to a blank line, so hard-wrapped lines stay together.

    In a text without blank lines near by, a line is a paragraph. An empty stretch where there is only blank space.
    """
    low, high = _bounds(content, position)
    for found in _BLANK_LINE.finditer(content, low, high):
        if found.end() <= position:
            low = found.end()
        elif found.start() >= position:
            high = found.start()
            break
        else:
            return (position, position)
    if not _hard_wrapped(content, low, high):
        low, high = _line(content, position)
    return _trimmed(content, low, high, position)


def sentence_at(content: str, position: int) -> tuple[int, int]:
    """The sentence round `position`, without blanks at its ends; between two, the one before the blank."""
    sentences = _sentences(content, position)
    chosen = (position, position)
    for start, end in sentences:
        if start > position:
            return chosen if chosen[0] != chosen[1] else (start, end)
        chosen = (start, end)
    return chosen


def next_sentence(content: str, position: int) -> tuple[int, int] | None:
    """The first sentence that starts after `position`; None at the end of the text."""
    while position < len(content):
        for start, end in _sentences(content, position):
            if start > position:
                return (start, end)
        _, high = _paragraph_span(content, position)
        following = _INK.search(content, max(high, position + 1))
        if following is None:
            return None
        start, end = sentence_at(content, following.start())
        if start > position:
            return (start, end)
        position = following.start()
    return None


def previous_sentence(content: str, position: int) -> tuple[int, int] | None:
    """The last sentence that starts before the one at `position`; None at the start of the text."""
    here = sentence_at(content, position)[0]
    before = min(here, position)
    while before > 0:
        earlier = None
        for each in _sentences(content, before - 1):
            if each[0] >= before:
                break
            earlier = each
        if earlier:
            return earlier
        before -= 1
        while before > 0 and content[before - 1].isspace():
            before -= 1
    return None


def sentences(content: str) -> Iterator[tuple[int, int]]:
    """All sentences of a text, in order and apart."""
    first = _INK.search(content)
    found = sentence_at(content, first.start()) if first else None
    end = 0
    while found:
        if found[1] > end:
            yield (max(found[0], end), found[1])
            end = found[1]
        found = next_sentence(content, found[0])


def _bounds(content: str, position: int) -> tuple[int, int]:
    return max(position - _BOUND, 0), min(position + _BOUND, len(content))


def _line(content: str, position: int) -> tuple[int, int]:
    low, high = _bounds(content, position)
    start = content.rfind("\n", low, position) + 1
    end = content.find("\n", position, high)
    return max(start, low), high if end < 0 else end


def _run_start(content: str, position: int) -> int:
    """Where the run of characters without a blank begins that holds or ends at `position`."""
    blank = _BLANK_BEFORE.search(content, max(position - _RUN, 0), position)
    return blank.end() if blank else max(position - _RUN, 0)


def _hard_wrapped(content: str, low: int, high: int) -> bool:
    """Whether the lines of a stretch are of about one, short, width, so that their ends are no ends of paragraphs.

    Where each line begins as a headline or an entry of a list does, and none before the last ends as a sentence does, they are such.
    """
    lines = content[low:high].split("\n")
    full, later = lines[:-1], lines[1:]
    longest = max(map(len, lines))
    if not full or longest > _WIDEST or any(2 * len(line) < longest for line in full) or any(map(_BULLET.match, later)):
        return False
    return any(map(_ENDED.search, full)) or not all(map(_BEGINS.match, later))


def _trimmed(content: str, low: int, high: int, position: int) -> tuple[int, int]:
    piece = content[low:high]
    start = low + len(piece) - len(piece.lstrip())
    end = low + len(piece.rstrip())
    return (start, end) if start < end else (position, position)


def _paragraph_span(content: str, position: int) -> tuple[int, int]:
    start, end = paragraph_at(content, position)
    return (start, end) if start < end else _line(content, position)


def _sentences(content: str, position: int) -> Iterator[tuple[int, int]]:
    """The sentences of the paragraph round `position`, beginning at or before the one there; none on a blank line."""
    low, high = paragraph_at(content, position)
    low, high = max(low, position - _SENTENCE), min(high, position + _SENTENCE)
    start = _known_start(content, low, high, position)
    for found in END.finditer(content, start, high):
        if ends_sentence(content, found, start, high):
            yield (start, found.end())
            start = BREAK.match(content, found.end(), high).end()  # type: ignore[union-attr]
    if start < high:
        yield (start, high)


def _known_start(content: str, low: int, high: int, position: int) -> int:
    """Where some sentence at or before `position` begins, as near as is cheap to find, so that long paragraphs cost no more."""
    reach = _NEAR
    while position - reach > low:
        begin = position - reach
        for found in END.finditer(content, begin + LOOK_BACK, high):
            if found.end() >= position:
                break
            # After a digit it may be the number of a list, which depends on where its sentence begins; marks may be the rest of a run.
            whole = found.start() > begin + LOOK_BACK and not content[found.start() - 1].isdigit()
            if whole and ends_sentence(content, found, begin, high):
                start = BREAK.match(content, found.end(), high).end()  # type: ignore[union-attr]
                if start <= position:
                    return start
        reach *= 4
    return low
