"""What leads an article in: its headline, the lines below it, and who wrote it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.html.pieces import END_OF_SENTENCE, TEXTUAL, is_main
from bias_annotator.readers.html.round import Place
from bias_annotator.readers.html.structure import Context, Piece

_NEARLY = 0.6  # of the words of the title: another heading that has so many is the headline
_NEAR = 8  # pieces below the headline among which the author may stand
_SENTENCE = 40  # characters that a sentence below a headline has at least
_TOP = 0.3  # what a heading of the first rank is ahead of others
_LEAD = re.compile(
    r"(?:^|[-_])(?:standfirst|dek|deck|sub-?title|sub-?head(?:line)?|summary|lede|lead|intro|excerpt|teaser"
    r"|desc|description|abstract|chapo|chapeau|vorspann|entradilla|bajada|sommario)(?:$|[-_])",
    re.IGNORECASE,
)


def headline_of(pieces: Sequence[Piece], first: int, title: str) -> int | None:
    """The number of the headline of an article that begins at piece `first`: of the first rank, or nearly its title."""
    words = set(title.lower().split())
    best, most = None, 0.0
    for number, piece in enumerate(pieces[: first + 3]):
        if piece.kind is not BlockKind.HEADLINE or piece.context.place is Place.APART:
            continue
        own = set(piece.text.lower().split())
        alike = len(own & words) / max(len(own | words), 1)
        top = str(piece.context.element.tag) == "h1"
        if (top or alike > _NEARLY) and alike + _TOP * top > most:
            best, most = number, alike + _TOP * top
    return best


def leading(pieces: Sequence[Piece], headline: int, first: int, author: str) -> set[int]:
    """What stands between the headline and the first paragraph, and belongs to the article; one byline, also if it comes later."""
    found = {number for number in range(headline + 1, first) if _leads_in(pieces[number], pieces[headline])}
    if headline + 1 < len(pieces) and _is_second(pieces[headline + 1], pieces[headline]):
        found.add(headline + 1)
    after = range(headline + 1, min(max(first, headline + _NEAR), len(pieces)))
    before = range(headline - 1, max(headline - 5, -1), -1)  # some put the author over the headline
    byline = next((number for number in (*after, *before) if _is_byline(pieces[number], author)), None)
    return found | ({byline} if byline is not None else set())


def with_byline(piece: Piece, author: str) -> Piece:
    """The piece; as a byline, if it names the author and nothing else."""
    if piece.kind in TEXTUAL and _names(piece, author):
        return replace(piece, context=replace(piece.context, kind=BlockKind.BYLINE))
    return piece


def _names(piece: Piece, author: str) -> bool:
    return bool(author) and re.sub(r"^(?:by|von|por|par|di)\b:?\s+", "", piece.text, flags=re.IGNORECASE) == author


def _is_byline(piece: Piece, author: str) -> bool:
    return (piece.kind is BlockKind.BYLINE or _names(piece, author)) and piece.context.place is not Place.APART


def _leads_in(piece: Piece, headline: Piece) -> bool:
    if piece.kind is BlockKind.DATELINE:
        return True
    if piece.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADLINE} or not is_main(piece):
        return False
    return _says_lead(piece.context) or _stands_by(piece, headline)


def _is_second(piece: Piece, headline: Piece) -> bool:
    """Whether it is a heading of a lower rank that follows right after the headline, beside it."""
    beside = piece.context.element.getparent() is headline.context.element.getparent()
    return piece.kind is BlockKind.HEADLINE and beside and not piece.linked and is_main(piece)


def _stands_by(piece: Piece, headline: Piece) -> bool:
    """Whether it is a sentence right beside the headline."""
    beside = piece.context.element.getparent() is headline.context.element.getparent()
    whole = piece.context.element.tag == "p" and len(piece.text) >= _SENTENCE and bool(END_OF_SENTENCE.search(piece.text))
    return beside and whole and not piece.linked


def _says_lead(context: Context) -> bool:
    """Whether the element of a line, or the one round it, is named as what leads in."""
    around = (context.element, context.element.getparent())
    return any(_LEAD.search(name) for each in around if each is not None for name in (each.get("class") or "").split())
