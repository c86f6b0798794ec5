"""Which pieces of a page are its article: trafilatura says where it is, and quotations and posts within it stay."""

import logging
import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.html.round import Place
from bias_annotator.readers.html.structure import Piece

_START = "\u28ff"  # Braille signs: printed, no letters, and hardly ever on a page
_DIGITS = "".join(map(chr, range(0x2840, 0x2880)))
_MARK = re.compile(f"{_START}([{_DIGITS}]{{3}})")
_MOST = len(_DIGITS) ** 3
_TEXTUAL = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.HEADLINE))
_QUOTED = frozenset((BlockKind.POST, BlockKind.BLOCKQUOTE))
_MOST_OF = 0.9  # of the text that was found: so much holds the element that is the article
_LINKED = 0.7  # a shorter paragraph of which so much is links only leads elsewhere
_SHORT = 300  # characters
_ELSEWHERE = re.compile(
    r"(?:read (?:more|also|next)|see also|related|more (?:on|from)|also on|recommended|don['’]t miss|lesen sie (?:auch|mehr)"
    r"|mehr zum thema|siehe auch|lee también|lea también|te puede interesar|más información|lire aussi|leggi anche)\b\s*[:—–-]?"
    r"|(?:share|tweet|print|email|comments?|advertisement|anzeige|werbung|publicidad)\b[^.!?]{0,40}$"
    r"|(?:continue reading|story continues) below\b"
    r"|(?:follow us|sign up|subscribe|click here to|join our|like us on|abonnieren|folgen sie uns|suscríb|síguenos|download our app)\b"
    r"|©|copyright\b|all rights reserved|alle rechte vorbehalten|todos los derechos",
    re.IGNORECASE,
)
_END_OF_SENTENCE = re.compile(r"[.!?…:;。！？؟][\"'”’»“)\]]*$")
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs what it does not find; the reader says it to the person


def choose(root: HtmlElement, pieces: Sequence[Piece], title: str) -> list[Piece]:
    """The pieces of the article, in order; none when there is no telling. Leaves marks in the tree."""
    found = _found(root, pieces)
    body = [number for number in found if pieces[number].kind in _TEXTUAL | _QUOTED and _main(pieces[number])]
    if not body:
        return []
    home = _home(pieces, body)
    chosen = _within(pieces, home, body)
    chosen |= _before(pieces, min(chosen, default=0), title)
    return [pieces[number] for number in sorted(chosen - _idle_headings(pieces, chosen))]


def _found(root: HtmlElement, pieces: Sequence[Piece]) -> list[int]:
    """Numbers of the pieces that trafilatura keeps. Each is marked in the tree by signs that come out with its text."""
    for number, piece in enumerate(pieces[:_MOST]):
        high, low = divmod(number, 64)
        piece.slot.put(f"{_START}{_DIGITS[high // 64]}{_DIGITS[high % 64]}{_DIGITS[low]}")
    try:
        kept = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # noqa: BLE001 - whatever a hostile page does to a library, the whole page is still taken, and that is said
        return []
    text = getattr(kept, "text", "") or ""
    numbers = [[_DIGITS.index(sign) for sign in found] for found in _MARK.findall(text)]
    return sorted({(high * 64 + middle) * 64 + low for high, middle, low in numbers})


def _main(piece: Piece) -> bool:
    return piece.context.place is Place.WITHIN and not _leads_elsewhere(piece)


def _leads_elsewhere(piece: Piece) -> bool:
    """Whether it is no text of the article but a link to others, or a call to do something."""
    if piece.kind in _QUOTED:
        return False
    size = len(piece.text)
    if size < _SHORT and piece.linked > _LINKED * size and piece.kind is not BlockKind.HEADLINE:
        return True
    return size < _SHORT and bool(_ELSEWHERE.match(piece.text)) and (bool(piece.linked) or size < 120)  # noqa: PLR2004 - a line


def _home(pieces: Sequence[Piece], body: Sequence[int]) -> HtmlElement:
    """The innermost element that holds most of the text that was found."""
    weights: Counter[HtmlElement] = Counter()
    total = 0
    for number in body:
        size = len(pieces[number].text)
        total += size
        element = pieces[number].context.element
        for each in (element, *element.iterancestors()):
            weights[each] += size
    holding = {each for each, weight in weights.items() if weight >= _MOST_OF * total}
    home = max(holding, key=lambda each: sum(1 for _ in each.iterancestors()))
    while str(home.tag) in {"p", "blockquote", "li", "ul", "ol", "tr", "td", "table", "tbody"} and home.getparent() is not None:
        home = home.getparent()
    return home


def _within(pieces: Sequence[Piece], home: HtmlElement, body: Sequence[int]) -> set[int]:
    """What was found, quotations and posts in the same element, and paragraphs beside those that were found."""
    first, last = body[0], body[-1]
    found = set(body)
    holders = {_holder(pieces[number]) for number in body}
    inside = set(home.iter())
    chosen: set[int] = set()
    for number, piece in enumerate(pieces):
        if piece.context.element not in inside:
            continue
        if piece.kind in _QUOTED:
            fits = piece.context.place is not Place.APART
        elif piece.kind not in _TEXTUAL or not _main(piece) or _is_top(piece):
            fits = False
        else:
            near = first < number < last or (piece.kind is BlockKind.PARAGRAPH and bool(_END_OF_SENTENCE.search(piece.text)))
            fits = number in found or (near and _holder(piece) in holders)
        if fits:
            chosen.add(number)
    return chosen


def _holder(piece: Piece) -> HtmlElement | None:
    """The element in which a paragraph stands, or the list or table that a piece is part of."""
    context = piece.context
    if context.group is not None:
        return context.group.getparent()
    return context.element.getparent()


def _is_top(piece: Piece) -> bool:
    return str(piece.context.element.tag) == "h1"


def _before(pieces: Sequence[Piece], first: int, title: str) -> set[int]:
    """The headline before the article, and what stands between it and the text: what it leads with, and who wrote it."""
    words = set(title.lower().split())
    best, rank = -1, 0.0
    for number, piece in enumerate(pieces):
        if piece.kind is not BlockKind.HEADLINE or piece.context.place is Place.APART or number > first + 2:
            continue
        own = set(piece.text.lower().split())
        alike = len(own & words) / max(len(own | words), 1)
        score = alike + (0.3 if _is_top(piece) else 0)
        if score > rank and (_is_top(piece) or alike > 0.6):  # noqa: PLR2004 - nearly the same words
            best, rank = number, score
    found = {best} if best >= 0 else set()
    bylines = [
        n
        for n in range(max(best, 0), max(first, best + 3))
        if n < len(pieces) and pieces[n].kind is BlockKind.BYLINE and pieces[n].context.place is not Place.APART
    ]
    found |= set(bylines[:1])
    found |= {n for n in range(best + 1, first) if best >= 0 and _leads_in(pieces[n])}
    return found


_LEAD = re.compile(
    r"(?:^|[-_])(?:standfirst|dek|deck|subtitle|sub-?title|sub-?head(?:line)?|summary|lede|lead|intro|excerpt|teaser|dateline)(?:$|[-_])",
    re.IGNORECASE,
)


def _leads_in(piece: Piece) -> bool:
    if piece.kind is BlockKind.DATELINE:
        return True
    element = piece.context.element
    names = [name for each in (element, element.getparent()) if each is not None for name in (each.get("class") or "").split()]
    return piece.kind in {BlockKind.PARAGRAPH, BlockKind.HEADLINE} and _main(piece) and any(map(_LEAD.search, names))


def _idle_headings(pieces: Sequence[Piece], chosen: set[int]) -> set[int]:
    """Headings under which nothing was chosen, though something stood there."""
    idle: set[int] = set()
    following: int | None = None  # the next chosen piece
    for number in sorted(chosen, reverse=True):
        piece = pieces[number]
        if piece.kind is BlockKind.HEADLINE and not _is_top(piece):
            left = following is None or (pieces[following].kind is BlockKind.HEADLINE and following > number + 1)
            if left:
                idle.add(number)
                continue
        following = number
    return idle
