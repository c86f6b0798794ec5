"""Texts, marks, schemes and documents of the nastier sort, for property tests (`from strategies import texts`).

What these strategies give is what a project may hold: every text canonical, every id taken once.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from bias_annotator.model.document import Annotated, Block, BlockKind, Document, Metadata, Source
from bias_annotator.model.ids import DocumentId, RelationId, SpanId
from bias_annotator.model.people import GOLD, Layer, Status, Work
from bias_annotator.model.scheme import COLOURS, Attribute, AttributeKind, Label, RelationType, Scheme
from bias_annotator.model.span import Fragment, Marks, Relation, Span
from bias_annotator.model.text import Newline, Shape, Text

# One text a trap, each with unequal counts of what is counted twice, so that two errors cannot cancel out.
TRAPS: dict[str, str] = {
    "several emoji": "🗳 a 🎤🎤 b 😡 “c” 🇻🇪🇺🇸🇨🇴",
    "joined families": "The 👨‍👩‍👧‍👦 and the 👩🏽‍⚖️ said ❤️‍🔥 to 🏳️‍🌈.",
    "flags in a row": "🇻🇪🇺🇸🇨🇴🇨🇺 and 🇷",
    "no-break space": "10\u00a0000 people\u202f! he said\u00a0: \u00abno\u00bb",
    "line separators": "one\u2028two\u2029three\u0085four\u000bfive\u000csix",
    "byte order mark kept": "\ufeff\ufeffbegins with one and ends\ufeff",
    "swapped byte order mark": "\ufffebegins with a non-character\ufffe",
    "combining marks": "e\u0301e\u0301 o\u0323\u0302 \u0301alone g\u030a\u030b\u030c",
    "Arabic": "قال الرئيس: «لن نستسلم» — ثم غادر. 🇾🇪 ١٢٣",
    "Hebrew": "הוא אמר: „לא״ שָׁלוֹם 🕍 ־ סוף",
    "Hindi and Korean": "क्षत्रिय ने कहा 각 \u1112\u1161\u11ab 😀",
    "Chinese": "他说：“你好。”𠀀𠀁然后走了。",
    "soft hyphens and joiners": "Par\u00adla\u00adment zero\u200bwidth join\u200der \u2060",
    "direction controls": "\u202eevil\u202c \u2067x\u2069 \u200f",
    "controls": "\x01\x1b[31mred\x1b[0m\x7f \x08",
    "blanks at both ends": " \t leading and trailing \n\n",
    "private use and planes": "\ue000 \U000f0000 \U0010ffff \U0001f9d1\u200d\U0001f91d\u200d\U0001f9d1",
    "spreadsheet bait": "=1+1\n+2\n-3\n@sum\n\t4",
    "quotes and commas": 'a "b", \'c\'; d\\n e\\ "" ,,',
}
_LINE_ENDS = ("\n", "\r\n", "\r", "\r\r\n", "\n\r", "\n\n")
_PIECES = (
    *(
        "a",
        "Z",
        " ",
        ".",
        "said",
        "“",
        "”",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\u00ad",
        "\ufeff",
        "\ufffe",
        "\ufffd",
        "\u200d",
        "\u0301",
        "\u0323",
    ),
    *(
        "\u200b",
        "\u20e3",
        "\ufe0f",
        "😀",
        "🇻🇪",
        "🇺",
        "👩",
        "👨‍👩‍👧‍👦",
        "🏽",
        "©",
        "‼",
        "⁉",
        "ع",
        "\u064e",
        "\u0600",
        "ש",
        "\u05c1",
        "क",
        "्",
        "ष",
    ),
    *("각", "\u1100", "\u1161", "\u11a8", "が", "\u3099", "𠀀", "\U000e0041", "\t", "\x85", "\x1b", "\x01", "漢"),
)

_pieces = st.one_of(
    st.sampled_from(_PIECES),
    st.sampled_from(tuple(TRAPS.values())),
    st.characters(exclude_categories=("Cs",), exclude_characters="\x00\r"),
)

contents = st.lists(st.one_of(_pieces, st.just("\n")), max_size=16).map("".join)
"""Canonical contents: no CR, no NUL, no half surrogate. May be empty or blank."""

sources = st.lists(st.one_of(_pieces, st.sampled_from(_LINE_ENDS), st.sampled_from("\x00\ud800\udfff")), max_size=16).map("".join)
"""What may stand in a file once decoded: any line ends, NUL, half surrogates, a byte order mark anywhere."""

texts = contents.map(Text)
"""Canonical texts, also empty ones."""

readable_texts = contents.map(lambda content: Text(content if content.strip() else content + "a"))
"""Texts with something to read, which are all that a project takes."""

words = st.lists(st.one_of(_pieces, st.sampled_from(_LINE_ENDS), st.just("\x00")), min_size=1, max_size=5).map("".join)
"""What people write: any characters that a file can hold, NUL and CR among them, but not nothing."""

notes = st.one_of(st.just(""), words)
"""The same, or nothing."""

names = st.text(st.characters(categories=("L", "N", "P", "S", "M")), min_size=1, max_size=12)
"""Names of labels, attributes and the like: printable, without blanks."""

moments = st.builds(
    lambda seconds, millis: datetime(2019, 4, 30, tzinfo=UTC) + timedelta(seconds=seconds, milliseconds=millis),
    st.integers(0, 10**8),
    st.sampled_from([0, 0, 1, 120, 999]),
)
"""Moments as a project keeps them: UTC, cut to milliseconds."""


@st.composite
def stretches(draw: st.DrawFn, length: int, *, most: int = 3) -> tuple[tuple[int, int], ...]:
    """One to `most` stretches `(start, end)` in order and apart, in a text of `length` ≥ 1 code points; some touch."""
    count = draw(st.integers(1, min(most, length)))
    ends = sorted(draw(st.lists(st.integers(0, length), min_size=2 * count, max_size=2 * count)))
    found = [(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end]
    start = draw(st.integers(0, length - 1))
    return tuple(found) or ((start, draw(st.integers(start + 1, length))),)


@st.composite
def spans(draw: st.DrawFn, text: Text, *, labels: Sequence[str] = ("reporting", "quotation", "opinion")) -> Span:
    """A span of a text that is not empty, with everything that a span may carry."""
    values = st.one_of(words, st.booleans())
    created = draw(moments)
    return Span(
        SpanId(str(draw(st.uuids()))),
        draw(st.sampled_from(labels)),
        tuple(Fragment.of(text, start, end) for start, end in draw(stretches(len(text)))),
        draw(st.one_of(st.just({}), st.dictionaries(names, values, max_size=3))),
        draw(notes),
        draw(st.booleans()),
        draw(st.sampled_from(["manual", "import:jsonl", "suggestion:quotes@1#split"])),
        created,
        max(created, draw(moments)),
    )


@st.composite
def marks(draw: st.DrawFn, text: Text, layer: Layer) -> Marks:
    """One to four spans of a layer, which nest and cross as they fall, and relations between them."""
    found = draw(st.lists(spans(text), min_size=1, max_size=4))
    ids = st.sampled_from([span.id for span in found])
    link = st.builds(Relation, st.uuids().map(lambda value: RelationId(str(value))), st.sampled_from(["source", "cue"]), ids, ids)
    return Marks.of(layer, [*found, *draw(st.lists(link, max_size=4))])


@st.composite
def blocks(draw: st.DrawFn, text: Text) -> tuple[Block, ...]:
    """Blocks in text order, some inside others."""
    pairs = draw(st.lists(stretches(len(text), most=1), max_size=4))
    attributes = st.one_of(st.just({}), st.dictionaries(st.sampled_from(["author", "handle", "date", "url"]), words, max_size=2))
    found = [Block(draw(st.sampled_from(BlockKind)), start, end, draw(attributes)) for ((start, end),) in pairs]
    return tuple(sorted(found, key=lambda block: (block.start, -block.end)))


@st.composite
def documents(draw: st.DrawFn, *, content: st.SearchStrategy[Text] = readable_texts) -> Document:
    """A document with some metadata, blocks, and a source in which lines ended in some way."""
    text = draw(content)
    fields = {name: draw(notes) for name in ("title", "outlet", "author", "language")}
    metadata = Metadata(
        **fields, published="2019-04-30", source_name=draw(names), extra=draw(st.dictionaries(names.map("x_".__add__), notes, max_size=2))
    )
    line_ends = tuple(position for position, char in enumerate(text.content) if char == "\n" and draw(st.booleans()))
    newline = Newline.LF if not line_ends else draw(st.sampled_from([Newline.CRLF, Newline.MIXED]))
    source = Source(
        draw(st.binary(min_size=32, max_size=32)).hex(),
        "utf-8",
        Shape(newline, draw(st.booleans()), line_ends, draw(st.integers(0, min(3, len(text))))),
    )
    return Document(DocumentId(str(draw(st.uuids()))), text, metadata, draw(blocks(text)), source)


@st.composite
def annotated(draw: st.DrawFn, *, people: Sequence[str] = ("Ana", "Ben", "Ćelik 🖊")) -> Annotated:
    """A document that several people, in several rounds, and perhaps an adjudicator have marked, or nobody."""
    document = draw(documents())
    layers = [GOLD, *(Layer.of(name, round_) for name in people for round_ in (1, 2))]
    chosen = draw(st.lists(st.sampled_from(layers), unique=True, max_size=3))
    marked = tuple(draw(marks(document.text, layer)) for layer in sorted(chosen))
    workers = {layer.annotator for layer in chosen if layer.annotator} | set(draw(st.lists(st.sampled_from(people), max_size=2)))
    length = len(document.text)
    return Annotated(document, marked, tuple(draw(work(name, length)) for name in people if name in workers))


def work(annotator: str, length: int) -> st.SearchStrategy[Work]:
    """Somebody's work on a document of `length` code points; what has spans is at least started."""
    status = st.sampled_from([Status.STARTED, Status.DONE])
    return st.builds(Work, st.just(annotator), status, st.booleans(), st.integers(0, 10**6), st.integers(0, length))


corpora = st.lists(annotated(), min_size=1, max_size=3, unique_by=lambda item: item.document.text.content)
"""A few marked documents of different texts."""


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    """A scheme that may be used, with titles, keys, typed attributes, helpers and relation types."""
    named = draw(st.lists(names, min_size=1, max_size=5, unique=True))
    letters = draw(st.permutations("abcdefgh"))
    labels = [
        Label(
            name,
            draw(words),
            draw(st.sampled_from(["", letters[place]])),
            draw(st.integers(1, COLOURS)),
            draw(notes),
            tuple(draw(st.lists(attributes(), max_size=3, unique_by=lambda each: each.name))),
            place > 0 and draw(st.booleans()),
        )
        for place, name in enumerate(named)
    ]
    ends = st.lists(st.sampled_from(named), max_size=2, unique=True).map(tuple)
    relation = st.builds(RelationType, names, words, ends, ends, notes)
    relations = draw(st.lists(relation, max_size=2, unique_by=lambda each: each.name))
    return Scheme(draw(names), draw(words), tuple(labels), tuple(relations), draw(notes))


@st.composite
def attributes(draw: st.DrawFn) -> Attribute:
    """An attribute of any kind; a choice has choices."""
    kind = draw(st.sampled_from(AttributeKind))
    choices = tuple(draw(st.lists(names, min_size=1, max_size=3, unique=True))) if kind is AttributeKind.CHOICE else ()
    return Attribute(draw(names), kind, choices, draw(words), draw(notes))
