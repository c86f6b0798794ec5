"""A large corpus in native JSONL, made from words of our own: the same each time."""

import json
import random
from collections.abc import Iterator

ARTICLES, SPANS = 10_000, 200_000
_PEOPLE = ("Annotator A", "Annotator B")
_LABELS = ("reporting", "quotation", "opinion")
_OUTLETS = ("Harbour Post", "Quay Times", "The Ledger", "Port Observer")
_WORDS = (
    "harbour council ferry crane pier budget vote mayor union strike ledger signal tide quay customs warden lamp rope the a of to "
    "and in said who would not never again says calls on with from their wildcat “shameful” promised denied yesterday city hall "
    "breakwater contractors families “plan”, clearly trouble night work. 🗳 naïve São Žižkov"
).split()


def lines(articles: int = ARTICLES, spans: int = SPANS) -> Iterator[str]:
    """A line an article of about 3,000 code points, with blocks, marked by two people; each fifth span is split in two."""
    chance = random.Random(11)  # noqa: S311 - not for secrets
    each = spans // articles
    for number in range(articles):
        paragraphs = [" ".join(chance.choices(_WORDS, k=chance.randint(30, 90))) for _ in range(8)]
        text = "\n\n".join([f"Article {number}", *paragraphs])
        yield json.dumps(_article(number, text, each, chance), ensure_ascii=False)


def _article(number: int, text: str, spans: int, chance: random.Random) -> dict[str, object]:
    blocks, start = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append({"kind": "paragraph" if start else "headline", "start": start, "end": start + len(paragraph)})
        start += len(paragraph) + 2
    metadata = {
        "title": f"Article {number}",
        "outlet": _OUTLETS[number % 4],
        "published": f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}",
    }
    return {
        "id": f"article-{number:05}",
        "text": text,
        "metadata": metadata,
        "blocks": blocks,
        "annotations": [_annotation(number, place, text, chance) for place in range(spans)],
    }


def _annotation(number: int, place: int, text: str, chance: random.Random) -> dict[str, object]:
    start = chance.randrange(len(text) - 200)
    end = start + chance.randint(5, 160)
    middle = (start + end) // 2
    fragments = [[start, middle - 1], [middle + 1, end]] if place % 5 == 0 and end - start > 10 else [[start, end]]
    return {
        "id": f"{number}-{place}",
        "annotator": _PEOPLE[place % 2],
        "layer": "annotator",
        "label": chance.choice(_LABELS),
        "fragments": fragments,
        "quote": " … ".join(text[low:high] for low, high in fragments),
        "note": "see the guideline" if place % 7 == 0 else "",
        "created": f"2031-05-{place + 1:02}T{number % 24:02}:{chance.randrange(60):02}:07.{chance.randrange(1000):03}Z",
    }
