"""Which pieces of a page are its article: trafilatura says where it is, and quotations and posts within it stay."""

import logging
import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import islice

from lxml.html import HtmlElement
from trafilatura import bare_extraction

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.html.facts import Facts
from bias_annotator.readers.html.leading import headline_of, leading, with_byline
from bias_annotator.readers.html.pieces import END_OF_SENTENCE, QUOTED, TEXTUAL, is_main
from bias_annotator.readers.html.round import Place
from bias_annotator.readers.html.structure import Piece

_STARTS = "\u28ff\u28fe\u28fd\u28fb"  # Braille signs: printed, no letters, and hardly ever on a page
_DIGITS = "".join(map(chr, range(0x2840, 0x2880)))
_MOST = len(_DIGITS) ** 3
_WRAPS = frozenset(("figure", "div", "span"))
_HEADS = frozenset(("header", "hgroup"))  # what is in them heads what stands beside them
_MOST_OF = 0.9  # of the text that was found: so much holds the element that is the article
_SHORT = 200  # characters that a line above the headline has at most
_SMALL = frozenset("p blockquote li ul ol dl dd tr td table tbody h1 h2 h3 h4".split())
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs what it does not find; the reader says it to the person


def choose(root: HtmlElement, pieces: Sequence[Piece], facts: Facts) -> list[Piece]:
    """The pieces of the article, in order; none when there is no telling. Leaves marks in the tree."""
    found = [number for number in _found(root, pieces) if pieces[number].kind in TEXTUAL | QUOTED and is_main(pieces[number])]
    if not found:
        return []
    chosen = _within(pieces, _home(pieces, found), found)
    headline = headline_of(pieces, min(chosen, default=0), facts.title)
    if headline is not None:
        chosen -= {number for number in chosen if number < headline and len(pieces[number].text) < _SHORT}
        chosen |= {headline, *leading(pieces, headline, min(chosen, default=headline), facts.author)}
    return [with_byline(pieces[number], facts.author) for number in sorted(chosen - _idle_headings(pieces, chosen))]


def _found(root: HtmlElement, pieces: Sequence[Piece]) -> list[int]:
    """Numbers of the pieces that trafilatura keeps. Each is marked in the tree by signs that come out with its text."""
    start = next((sign for sign in _STARTS if not any(sign in each.text for each in pieces)), _STARTS[0])
    for number, piece in enumerate(pieces[:_MOST]):
        high, low = divmod(number, 64)
        piece.slot.put(f"{start}{_DIGITS[high // 64]}{_DIGITS[high % 64]}{_DIGITS[low]}")
    try:
        kept = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # noqa: BLE001 - whatever a hostile page does to a library, the whole page is still taken, and that is said
        return []
    text = getattr(kept, "text", "") or ""
    numbers = [[_DIGITS.index(sign) for sign in found] for found in re.findall(f"{start}([{_DIGITS}]{{3}})", text)]
    found = {(high * 64 + middle) * 64 + low for high, middle, low in numbers}
    return sorted(number for number in found if number < len(pieces))


def _home(pieces: Sequence[Piece], found: Sequence[int]) -> HtmlElement:
    """The innermost element that holds most of the text that was found, and, where it is one of several alike, all of them."""
    weights: Counter[HtmlElement] = Counter()
    for number in found:
        element = pieces[number].context.element
        for each in (element, *element.iterancestors()):
            weights[each] += len(pieces[number].text)
    least = _MOST_OF * max(weights.values())
    home = max((each for each, weight in weights.items() if weight >= least), key=lambda each: sum(1 for _ in each.iterancestors()))
    while home.tag in _SMALL and (parent := home.getparent()) is not None:
        home = parent
    names = {_name_of(each) for number in found if (each := _holder(pieces[number])) is not None and each.get("class")}
    for each in (home, *home.iterancestors()):
        if (parent := each.getparent()) is not None and _has_likes(each, names):
            home = parent
    return home


def _has_likes(element: HtmlElement, names: Collection[tuple[str, str]]) -> bool:
    """Whether there are parts of the same name beside it that hold paragraphs as it does, such as the entries of a live blog."""
    name = _name_of(element)
    beside = (*element.itersiblings(), *element.itersiblings(preceding=True)) if element.get("class") else ()
    return any(_name_of(each) == name and any(_name_of(inner) in names for inner in each.iter()) for each in beside)


def _name_of(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), element.get("class") or ""


def _within(pieces: Sequence[Piece], home: HtmlElement, found: Sequence[int]) -> set[int]:
    """What was found, quotations and posts in the same element, and paragraphs beside those that were found."""
    first, last = found[0], found[-1]
    kept = set(found)
    holders = {_holder(pieces[number]) for number in found}
    names = {_name_of(each) for each in holders if each is not None and each.get("class")}
    inside = set(home.iter())
    chosen: set[int] = set()
    for number, piece in enumerate(pieces):
        if piece.context.element not in inside:
            continue
        if piece.kind in QUOTED:
            fits = piece.context.place is not Place.APART
        elif piece.kind not in TEXTUAL or not is_main(piece):
            fits = False
        else:
            holder = _holder(piece)
            alike = holder is not None and _name_of(holder) in names
            ended = piece.kind is BlockKind.PARAGRAPH and bool(END_OF_SENTENCE.search(piece.text))
            fits = number in kept or ((first < number < last or ended) and holder in holders) or alike
        if fits:
            chosen.add(number)
    return chosen


def _holder(piece: Piece) -> HtmlElement | None:
    """The element in which a paragraph, list or table stands; what wraps nothing else is passed over."""
    context = piece.context
    holder = (context.element if context.group is None else context.group).getparent()
    while holder is not None and holder.tag in _WRAPS and sum(each.tag != "figcaption" for each in islice(holder, 3)) == 1:
        holder = holder.getparent()
    if piece.kind is BlockKind.HEADLINE and holder is not None and holder.tag in _HEADS:
        return holder.getparent()
    return holder


def _idle_headings(pieces: Sequence[Piece], chosen: set[int]) -> set[int]:
    """Headings under which nothing was chosen, though something stood there."""
    idle: set[int] = set()
    following: int | None = None  # the next chosen piece
    for number in sorted(chosen, reverse=True):
        piece = pieces[number]
        if piece.kind is BlockKind.HEADLINE and str(piece.context.element.tag) != "h1":
            left = following is None or (pieces[following].kind is BlockKind.HEADLINE and following > number + 1)
            if left:
                idle.add(number)
                continue
        following = number
    return idle
