"""What a piece of a page is good for: text of the article, or a line that leads elsewhere."""

import re

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.html.dates import iso_date
from bias_annotator.readers.html.round import Place
from bias_annotator.readers.html.structure import Piece

TEXTUAL = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.HEADLINE))
QUOTED = frozenset((BlockKind.POST, BlockKind.BLOCKQUOTE))
END_OF_SENTENCE = re.compile(r"[.!?…:;。！？؟][\"'”’»“)\]]*$")
_CALLS = re.compile(
    r"\bunsubscribe\b|\bfollow us on\b|\babbestellen\b|\bdarse de baja\b|\bse désabonner\b|\bsubscription preferences\b", re.IGNORECASE
)
_LINKED = 0.7  # a shorter paragraph of which so much is links only leads elsewhere
_SHORT = 300  # characters
_LINE = 120  # characters
_DAY = 60  # characters
_WORD = re.compile(r"[^\W\d_]{4,}")  # longer than names of days, zones and halves of days
_ELSEWHERE = re.compile(
    r"(?:read (?:more|also|next)|see also|related|more (?:on|from)|also on|recommended|don['’]t miss|lesen sie (?:auch|mehr)"
    r"|mehr zum thema|siehe auch|lee también|lea también|te puede interesar|más información|lire aussi|leggi anche)\b\s*[:—–-]?"
    r"|(?:share|tweet|print|email|comments?|advertisement|anzeige|werbung|publicidad)\b[^.!?]{0,40}$"
    r"|(?:continue reading|story continues) below\b"
    r"|(?:follow us|sign up|subscribe|click here to|join our|like us on|abonnieren|folgen sie uns|suscríb|síguenos|download our app)\b"
    r"|follow [^.!?]{1,40} on (?:x|twitter|facebook|instagram|telegram|youtube|tiktok)\b"
    r"|our standards:|©|copyright\b|all rights reserved|alle rechte vorbehalten|todos los derechos",
    re.IGNORECASE,
)


def is_main(piece: Piece) -> bool:
    """Whether it may be text of the article: it does not stand beside it, and does not lead elsewhere."""
    return piece.context.place is Place.WITHIN and not _leads_elsewhere(piece) and not _is_day(piece)


def _is_day(piece: Piece) -> bool:
    """Whether a line says only when it was published."""
    if len(piece.text) >= _DAY:
        return False
    if piece.slot.element.tag == "time" and not piece.slot.after and not _WORD.search(piece.text):
        return True
    return bool(iso_date(piece.text)) and any(True for _ in piece.context.element.iter("time"))


def _leads_elsewhere(piece: Piece) -> bool:
    """Whether it is a link to other pages, or a call to do something."""
    size = len(piece.text)
    if piece.kind in QUOTED or size >= _SHORT:
        return False
    if piece.linked > _LINKED * size and piece.kind is not BlockKind.HEADLINE:
        return True
    if piece.linked and _CALLS.search(piece.text):
        return True
    return bool(_ELSEWHERE.match(piece.text)) and (piece.linked > 0 or size < _LINE)
