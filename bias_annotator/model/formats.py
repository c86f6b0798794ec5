"""What each format carries, for its reader and its writer."""

from bias_annotator.model.carrying import Carries

CSV = Carries(
    texts=False, sources=False, metadata=("title", "outlet", "published"), blocks=False, unmarked=False, work=False, relations=False
)
