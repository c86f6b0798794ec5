"""What each format carries, for its reader and its writer."""

from hashlib import sha256

from bias_annotator.model.carrying import Carries

CSV = Carries(
    texts=False, sources=False, metadata=("title", "outlet", "published"), blocks=False, unmarked=False, work=False, relations=False
)
DOCCANO_RELATIONS = Carries(split=False, attributes=False, notes=False, unsure=False, history=False, span_ids=False, relation_ids=False)
DOCCANO = Carries(split=False, attributes=False, notes=False, unsure=False, history=False, span_ids=False, relations=False)
PTC = Carries(split=False, attributes=False, notes=False, unsure=False, history=False, span_ids=False, relations=False)
BIO = Carries(
    texts=False,
    sources=False,
    metadata=(),
    blocks=False,
    unmarked=False,
    work=False,
    split=False,
    attributes=False,
    notes=False,
    unsure=False,
    history=False,
    span_ids=False,
    relations=False,
)
STANDOFF = Carries(
    texts=False,
    sources=False,
    metadata=("outlet", "published", "url", "language"),
    blocks=False,
    attributes=False,
    notes=False,
)
SOFT_LABELS = Carries(
    sources=False,
    metadata=(),
    blocks=False,
    work=False,
    layers=False,
    rounds=False,
    attributes=False,
    notes=False,
    unsure=False,
    history=False,
    span_ids=False,
    relations=False,
)
_DIGITS = 16


def quote_digest(quote: str) -> str:
    """What tells a quote of a text in a file that does not hold the text."""
    return sha256(quote.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
