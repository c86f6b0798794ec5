"""One small corpus with fixed ids and moments, in which everything occurs that a project can hold (`from corpus import CORPUS`).

Expected exports in tests/golden and the examples in docs/formats.md are made of it.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.scheme import Attribute, AttributeKind, Label, RelationType, Scheme
from bias_annotator.model.span import Fragment, Marks, Relation, Span
from bias_annotator.model.text import Text, canonical

ANA, BEN = Layer.of("Ana"), Layer.of("Ben Öz")
SCHEME = Scheme(
    "corpus",
    "Corpus",
    (
        Label("reporting", "Reporting", "r", 1),
        Label("quotation", "Quotation", "q", 2, attributes=(Attribute("kind", AttributeKind.CHOICE, ("direct", "mixed"), "Kind"),)),
        Label("opinion", "Opinion", "o", 3, attributes=(Attribute("sure", AttributeKind.YES_NO, title="Sure"),)),
        Label("source", "Source", colour=6, helper=True),
        Label("cue", "Cue", colour=7, helper=True),
    ),
    (RelationType("source", "Source", ("quotation",), ("source",)), RelationType("cue", "Cue", ("quotation",), ("cue",))),
)
SPLIT = "SKERRY (Tidewire) – “We never agreed,” Ilse Marrow said, “and never will.” What a farce."
POSTS = "\ufeff👩🏽‍⚖️ =1+1 is not\r\nwhat “they”\u00a0said.\r\n\r\nوقالت: «لا» 🇩🇪\u2028e\u0301h — Tova (@tova) June 2, 2031\r\n"


def _moment(hour: int) -> datetime:
    return datetime(2031, 6, 2, hour, 30, 0, 250_000 * (hour % 2), UTC)


def span(number: int, text: Text, label: str, *pieces: str, **fields: Any) -> Span:  # noqa: ANN401 - fields of the dataclass
    """Span number so and so, on these pieces of the text."""
    places = [(text.content.index(piece), text.content.index(piece) + len(piece)) for piece in pieces]
    fragments = tuple(Fragment.of(text, start, end) for start, end in places)
    moments = {"created": _moment(number % 24), "modified": _moment(23)}
    return Span(SpanId(f"span-{number}"), label, fragments, **{**moments, **fields})


def _relation(number: int, label: str, from_: Span, to: Span) -> Relation:
    return Relation(RelationId(f"relation-{number}"), label, from_.id, to.id)


def _split() -> Annotated:
    text = Text(SPLIT)
    ana = (
        span(1, text, "reporting", SPLIT.removesuffix(" What a farce.")),
        span(
            2, text, "quotation", "“We never agreed,”", "“and never will.”", attributes={"kind": "direct"}, note="one span, two fragments"
        ),
        span(3, text, "source", "Ilse Marrow"),
        span(4, text, "cue", "said"),
        span(5, text, "opinion", "What a farce.", attributes={"sure": True}, unsure=True),
    )
    links = (_relation(1, "source", ana[1], ana[2]), _relation(2, "cue", ana[1], ana[3]))
    ben = (span(6, text, "quotation", "“We never agreed,” Ilse", attributes={"kind": "mixed", "tone": "dry"}, origin="import:jsonl"),)
    gold = (span(7, text, "quotation", "“We never agreed,”", "“and never will.”", attributes={"kind": "direct"}),)
    blocks = (Block(BlockKind.DATELINE, 0, 19), Block(BlockKind.PARAGRAPH, 0, len(SPLIT)))
    metadata = Metadata("Farce", "Tidewire", "Ada Lee", "2031-06-02", "https://ex.example/a", "en", "farce.md", {"section": "Isles"})
    document = Document(DocumentId("split"), text, metadata, blocks, Source(sha256(SPLIT.encode()).hexdigest(), "utf-8"))
    layers = (Marks.of(ANA, [*ana, *links]), Marks.of(BEN, ben), Marks.of(GOLD, gold))
    return Annotated(document, layers, (Work("Ana", Status.DONE, active_seconds=312), Work("Ben Öz", Status.STARTED)))


def _posts() -> Annotated:
    text, shape = canonical(POSTS)
    again = Layer.of("Ana", 2)
    marks = (
        span(8, text, "opinion", "=1+1 is not\nwhat “they”", note='+1, he says\r\nand "more"'),
        span(9, text, "quotation", "“they”\u00a0said", attributes={"kind": "mixed", "loud": False}),
        span(10, text, "quotation", "«لا» 🇩🇪\u2028e\u0301h"),
        span(11, text, "reporting", "👩🏽‍⚖️"),
    )
    blocks = (Block(BlockKind.POST, 0, len(text) - 1, {"author": "Tova", "handle": "@tova"}),)
    source = Source(sha256(POSTS.encode()).hexdigest(), "utf-8", shape)
    document = Document(DocumentId("posts"), text, Metadata("@home", source_name="posts.txt"), blocks, source)
    return Annotated(document, (Marks.of(again, marks),), (Work("Ana", Status.STARTED, flagged=True, active_seconds=9, position=4),))


def _bare() -> Annotated:
    document = Document(DocumentId("bare"), Text("Nobody marked this."), Metadata(source_name="bare.txt"))
    return Annotated(document, (), (Work("Ben Öz", Status.DONE, active_seconds=1),))


CORPUS: Sequence[Annotated] = (_split(), _posts(), _bare())
