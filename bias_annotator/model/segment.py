"""Words, sentences and paragraphs of news text: where selections grow to and what one key marks.

Everything works on a bounded stretch round a position, never on a whole long document. Offsets are code points.
"""

import regex

_BOUND = 20_000  # code points looked at on either side at most
_AHEAD = 200  # code points that tell whether a sentence begins
_BLANK_LINE = regex.compile(r"\n[^\S\n]*\n\s*")
_WORD = regex.compile(
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
CLOSING = "\"'”’»)]}›」』"
OPENING = "\"'“‘«„‚([{‹「『"
# Closing marks after the end marks; also those that open in other languages, when a blank follows, and » after a blank.
_END = regex.compile(
    rf"""(?:[.!?…]+|[。！？؟।]+)(?:[{regex.escape(CLOSING)}]|\p{{M}}|[“‘«](?!\S)|[^\S\n]»(?!\S))*""",
)
_BREAK = regex.compile(r"[\s\x1c-\x1f]*")  # what str.isspace takes: four characters more than \s
_INK = regex.compile(r"[^\s\x1c-\x1f]")
# Abbreviations that never end a sentence, since a name or number follows.
_TITLES = frozenset(
    "mr mrs ms mx dr prof gen lt col sgt cpl pvt capt cmdr adm brig maj atty sen rep gov pres sec amb hon rev fr sr st mt ft vs no nos "
    "art fig vol pp ed eds cf al approx dept est jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thurs fri sat "
    "hr str nr bzw z.b d.h u.a".split(),
)
_COUNTED = frozenset("no nos art fig".split())  # these only before a number
_NAMED = frozenset("sat wed rep sec ed ft hr mar".split())  # these only with a capital: they are words or units, too
# Abbreviations that end a sentence only when something that starts one follows.
_MAYBE = frozenset("u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr bros etc e.g i.e ph.d".split())
_DOTTED = regex.compile(r"(?:\p{L}\.)+\p{L}")
_INITIAL = regex.compile(r"(?<![\p{L}\d])\p{Lu}$")
_BEFORE = regex.compile(r"[\p{L}.]*$")
_ATTRIBUTION_LINE = regex.compile(r"[—–-] ?[^\n]{1,80}?\(@\w+\)")
_STARTERS = frozenset(
    "the a an in on at by with from to he she it they we i you who what why how if so then now yet but and this that these those his her "
    "their its our my there when where while after before since as for although however meanwhile nobody others some many most".split(),
)
_VERBS = "said|says|asked|asks|wrote|writes|added|told|tweeted|replied|answered|shouted|yelled|cried|declared|claimed|announced|continued"
_SAID = regex.compile(rf"(\p{{Lu}}[\p{{L}}\p{{M}}.’'-]*)(?:\s+\p{{Lu}}[\p{{L}}\p{{M}}.’'-]*){{0,3}}\s+(?:{_VERBS})\b")
_MONTH = regex.compile(r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b")
_DAY = regex.compile(r"(?<!\d)\d{1,2}$")
_LIST_NUMBER = regex.compile(r"\s*\d{1,3}")


def word_at(content: str, position: int) -> tuple[int, int]:
    """The word that holds or touches `position`; an empty stretch there when none does."""
    low, high = _line(content, position)
    touching = (position, position)
    for found in _WORD.finditer(content, low, high):
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
        low, high = _line(content, position)
        end = next((found.end() for found in _WORD.finditer(content, low, high) if found.end() > position), 0)
        position = end or min(high + 1, len(content))
        if end or position >= len(content) or content[position] == "\n":
            return position


def previous_word(content: str, position: int) -> int:
    """Where the caret goes with Ctrl+Left: the start of the present or previous word; 0 at the start."""
    low, high = _line(content, position)
    starts = [found.start() for found in _WORD.finditer(content, low, high) if found.start() < position]
    if starts:
        return starts[-1]
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
        earlier = [each for each in _sentences(content, before - 1) if each[0] < before]
        if earlier:
            return earlier[-1]
        before -= 1
        while before > 0 and content[before - 1].isspace():
            before -= 1
    return None


def _bounds(content: str, position: int) -> tuple[int, int]:
    return max(position - _BOUND, 0), min(position + _BOUND, len(content))


def _line(content: str, position: int) -> tuple[int, int]:
    low, high = _bounds(content, position)
    start = content.rfind("\n", low, position) + 1
    end = content.find("\n", position, high)
    return max(start, low), high if end < 0 else end


def _hard_wrapped(content: str, low: int, high: int) -> bool:
    """Whether the lines of a stretch are of about one, short, width, so that their ends are no ends of paragraphs."""
    lines = content[low:high].split("\n")
    full = lines[:-1]
    longest = max(map(len, lines))
    return bool(full) and longest <= 120 and all(2 * len(line) >= longest for line in full)  # noqa: PLR2004 - widest usual wrap


def _trimmed(content: str, low: int, high: int, position: int) -> tuple[int, int]:
    piece = content[low:high]
    start = low + len(piece) - len(piece.lstrip())
    end = low + len(piece.rstrip())
    return (start, end) if start < end else (position, position)


def _paragraph_span(content: str, position: int) -> tuple[int, int]:
    start, end = paragraph_at(content, position)
    return (start, end) if start < end else _line(content, position)


def _sentences(content: str, position: int) -> list[tuple[int, int]]:
    """The sentences of the paragraph round `position`; none on a blank line."""
    low, high = paragraph_at(content, position)
    sentences: list[tuple[int, int]] = []
    start = low
    for found in _END.finditer(content, low, high):
        if found.start() >= start and _ends(content, found, start, high):
            sentences.append((start, found.end()))
            start = _BREAK.match(content, found.end(), high).end()  # type: ignore[union-attr]
    if start < high:
        sentences.append((start, high))
    return sentences


def _ends(content: str, found: regex.Match[str], start: int, high: int) -> bool:
    """Whether a stretch of end marks (with closing quotes) ends the sentence that begins at `start`."""
    end = found.end()
    mark = found.group()
    if end >= high:
        return True
    if mark[0] in "。！？":
        return not content[end].islower()
    begin = _BREAK.match(content, end, high).end()  # type: ignore[union-attr]
    after = content[begin : min(begin + _AHEAD, high)]
    if (
        begin == end
        or _ATTRIBUTION_LINE.match(after)
        or (mark == "." and not _full_stop_ends(content, found.start(), start, after))
        or (mark[-1] in CLOSING and mark[0] in "!?" and _is_attribution(after))
    ):
        return False
    first = after.lstrip(OPENING)[:1]
    return (mark == "." and after[0] in "([") or not first.islower() or first.isdigit()


def _is_attribution(after: str) -> bool:
    """Whether a name and a verb of speaking follow."""
    found = _SAID.match(after)
    return found is not None and found[1].casefold() not in _STARTERS


def _full_stop_ends(content: str, place: int, start: int, after: str) -> bool:
    """Whether a single full stop at `place` ends a sentence, by the word before it and what comes after."""
    if _LIST_NUMBER.fullmatch(content, start, place) or (_DAY.search(content, max(start, place - 3), place) and _MONTH.match(after)):
        return False
    before = _BEFORE.search(content, max(start, place - 20), place)
    written = before.group() if before else ""
    word = written.casefold()
    if word in _COUNTED or (word in _NAMED and written == word):
        return not after[0].isdigit()
    if word in _TITLES:
        return False
    next_word_ = _WORD.match(after.lstrip(OPENING))
    starter = next_word_.group() if next_word_ else ""
    if word in _MAYBE or _DOTTED.fullmatch(word):
        return after[0] in OPENING or (starter.casefold() in _STARTERS and starter[0].isupper())
    return not _INITIAL.search(content, max(start, place - 3), place) or starter.casefold() in _STARTERS
