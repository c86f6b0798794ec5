"""What each format carries, for its reader and its writer."""

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
