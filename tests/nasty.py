"""One nasty project that goes out in every format (`from nasty import NASTY, SCHEME`).

Emoji, flags, joined families, no-break space, U+2028, combining marks, Arabic and Hebrew, a source with CRLF ends, five
nested levels, crossing, touching and identical spans, split spans, three annotators in two rounds and gold, attributes, relations,
notes, and names that are no names of files. Whatever is counted twice is there an unequal number of times.
"""

from collections.abc import Sequence
from hashlib import sha256

from corpus import SCHEME, span

from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, RelationId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.model.text import Text, canonical

__all__ = ["NASTY", "SCHEME"]

ANA, BEN, CELIK = Layer.of("Ana"), Layer.of("Ben Öz"), Layer.of("Ćelik 🖊")
NEWS = (
    " 🗳🎤 SKERRY\u00a0(Tidewire) – “We 👨‍👩‍👧‍👦 never agreed,” said Ilse Marrow, “and 🇻🇪🇺🇸🇨🇴 never will.”\r\n"
    "\r\n"
    'One\u2028line. Cafe\u0301 e\u0301e\u0301 o\u0323\u0302: =1+1 & <b>"it\'s"</b> \\n {x} [y] | #1\t; 👩🏽‍⚖️ 10\u00a0000\u202f!\r\n'
    "قال الرئيس: «لن نستسلم» 🇾🇪 ١٢٣ — הוא אמר: „לא״ שָׁלוֹם 🕍.\r\n"
    "What a farce 😡😡 – a farce. Par\u00adla\u00adment zero\u200bwidth \ufeff \U0010fffd end"
)
SHORT = "– Nobody – 2031-06-02 said this: “𠀀𠀁” 🏳️‍🌈\n"


def _link(number: int, label: str, one: Span, other: Span) -> Relation:
    return Relation(RelationId(f"link-{number}"), label, one.id, other.id)


def _ana(text: Text) -> Marks:
    first = text.content.split("\n", maxsplit=1)[0]
    quotation = span(
        102,
        text,
        "quotation",
        "“We 👨‍👩‍👧‍👦 never agreed,”",
        "“and 🇻🇪🇺🇸🇨🇴 never will.”",
        attributes={"kind": "direct"},
        note="split, “twice”\nnoted",
    )
    source, cue = span(103, text, "source", "Ilse Marrow"), span(104, text, "cue", "said")
    nested = (
        span(110, text, "reporting", text.content),
        span(111, text, "opinion", text.content[: len(first) + 20]),
        span(112, text, "reporting", first),
        quotation,
        span(113, text, "opinion", "👨‍👩‍👧‍👦 never", unsure=True, attributes={"sure": False}),
        span(114, text, "opinion", "👧"),
    )
    crossing = (
        span(115, text, "quotation", "will.”\n\nOne\u2028line", attributes={"kind": "mixed", "tone": "dry; “=so”"}),
        span(116, text, "opinion", "One\u2028line. Cafe\u0301"),
        span(117, text, "quotation", "«لن نستسلم» 🇾🇪"),
        span(118, text, "quotation", "„לא״ שָׁלוֹם"),
    )
    links = (_link(1, "source", quotation, source), _link(2, "cue", quotation, cue), _link(3, "cue", crossing[2], cue))
    return Marks.of(ANA, [*nested, *crossing, source, cue, *links])


def _others(text: Text) -> tuple[Marks, ...]:
    twice = [span(number, text, "opinion", "a farce 😡😡") for number in (120, 121)]  # the same span twice
    ben = [*twice, span(122, text, "opinion", " – a farce."), span(123, text, "cue", "e\u0301e\u0301"), span(124, text, "reporting", "end")]
    again = [span(125, text, "opinion", "What a farce 😡😡 – a farce.", note="=cmd|' /C calc'!A0", unsure=True)]
    celik = [
        span(126, text, "reporting", " 🗳🎤 SKERRY\u00a0"),
        span(127, text, "opinion", "\\n {x} [y] | #1\t;", origin="suggestion:quotes@1#split"),
    ]
    gold_quotation = span(128, text, "quotation", "“We 👨‍👩‍👧‍👦 never agreed,”", "“and 🇻🇪🇺🇸🇨🇴 never will.”", attributes={"kind": "direct"})
    gold_source = span(129, text, "source", "Ilse Marrow")
    gold = [gold_quotation, gold_source, _link(4, "source", gold_quotation, gold_source)]
    return (Marks.of(BEN, ben), Marks.of(Layer.of("Ben Öz", 2), again), Marks.of(CELIK, celik), Marks.of(GOLD, gold))


def _news() -> Annotated:
    text, shape = canonical(NEWS)
    first = text.content.index("\n")
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, first),
        Block(BlockKind.POST, first + 2, len(text), {"author": "Tova “T”", "handle": "@tova", "date": "2031-06-02"}),
    )
    metadata = Metadata(
        "A “nasty” title: 1/2?",
        "Tidewire & Söhne",
        "Ada Lee",
        "2031-06-02",
        "https://ex.example/a?b=1&c=ü",
        "en",
        "CON: a/b?.txt",
        {"x y": "=1", "ü": ""},
    )
    source = Source(sha256(NEWS.encode()).hexdigest(), "utf-8", shape)
    document = Document(DocumentId("nasty: 1/2?*"), text, metadata, blocks, source)
    work = (
        Work("Ana", Status.DONE, active_seconds=312),
        Work("Ben Öz", Status.STARTED, flagged=True, position=5),
        Work("Ćelik 🖊", Status.DONE),
    )
    return Annotated(document, (_ana(text), *_others(text)), work)


def _short(name: str, *marks: str) -> Annotated:
    text = Text(f"{SHORT}{name}")
    spans = [
        span(200 + len(name) * 10 + number, text, label, piece)
        for number, (label, piece) in enumerate(zip(("quotation", "opinion"), marks, strict=False))
    ]
    layers = (Marks.of(BEN, spans),) if spans else ()
    work = (Work("Ben Öz", Status.STARTED),) if spans else (Work("Ana", Status.DONE, active_seconds=1),)
    return Annotated(Document(DocumentId(name), text, Metadata(source_name=f"{name}.txt")), layers, work)


NASTY: Sequence[Annotated] = (_news(), _short("Nasty: 1/2?*", "“𠀀𠀁” 🏳️‍🌈", "– Nobody –"), _short("nul"))
