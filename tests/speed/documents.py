"""Large annotated documents made from words of our own: nested, crossing and split spans, emoji, right-to-left lines."""

import random
from functools import cache

from bias_annotator.model.document import Block, BlockKind, Document
from bias_annotator.model.ids import DocumentId, SpanId, now
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Fragment, Marks, Span, place
from bias_annotator.model.text import Text

LAYER = Layer.of("Annotator A")
SIZES = {"article": (4_000, 40), "1 MB": (1_000_000, 20_000), "10 MB": (10_000_000, 100_000)}
_WORDS = (
    "harbour council ferry crane pier budget vote mayor union strike ledger signal tide quay customs warden lamp rope the a of to "
    "and in said who would not never again says calls on with from their wildcat “shameful” promised denied yesterday city hall "
    "breakwater contractors families “plan”, clearly trouble night work."
).split()
_ODD = (
    "Seen from 🇳🇴 the pier at night 😀 @quaywatch: “The tide is now!” 👩‍👩‍👧 pic.example.com/x — Tomas (@tomas) May 14, 2031",
    "قال المتحدث باسم الميناء: «لا تعليق» ثم غادر القاعة. He said שלום to the press and left.",
    "הנמל נסגר אתמול, said the ministry, ואיש לא ענה.",
)


@cache
def document(size: str) -> tuple[Document, Marks]:
    """A document of that size ("article", "1 MB", "10 MB") and its spans; the same each time."""
    length, count = SIZES[size]
    chance = random.Random(7)  # noqa: S311 - not for secrets
    lines: list[str] = []
    done = 0
    while done < length:
        line = chance.choice(_ODD) if len(lines) % 40 == 9 else " ".join(chance.choices(_WORDS, k=chance.randint(12, 160)))
        lines.append(line)
        done += len(line) + 1
    content = "\n".join(lines)[:length]
    text = Text(content)
    blocks, start = [], 0
    for line in content.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Document(DocumentId("large"), text, blocks=tuple(blocks)), Marks(LAYER, tuple(sorted(_spans(text, count, chance), key=place)))


def _spans(text: Text, count: int, chance: random.Random) -> list[Span]:
    labels, limit, moment = ("reporting", "quotation", "opinion"), len(text), now()
    found: list[Span] = []

    def add(*stretches: tuple[int, int]) -> None:
        fragments = tuple(Fragment(start, end, text.content[start:end]) for start, end in stretches)
        found.append(Span(SpanId(f"{len(found):08}"), chance.choice(labels), fragments, created=moment, modified=moment))

    while len(found) < count:
        kind = chance.random()
        longest = (800, 4000) if kind < 0.1 else (80, 400) if kind < 0.45 else (5, 80)
        size = min(chance.randint(*longest), limit // 2)
        start = chance.randrange(limit - size)
        end = start + size
        if size > 40 and chance.random() < 0.1:
            add((start, start + size // 3), (end - size // 3, end))
        else:
            add((start, end))
        if size > 60 and chance.random() < 0.6:  # nested
            inner = chance.randint(start, end - 20)
            add((inner, min(end, inner + chance.randint(10, 60))))
        if chance.random() < 0.15:  # crossing
            middle = (start + end) // 2
            add((middle, min(limit, end + chance.randint(5, 60))))
    return found[:count]
