"""Which column of a table holds the texts, and what the others say of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bias_annotator.errors import UserError

TEXT_NAMES = tuple(
    "text body content article article_text full_text fulltext maintext main_text story post tweet message comment plain_text texto inhalt "
    "texte contenu testo".split()
)
_MEANINGS = {
    "title": "title headline heading header titel titre título titulo",
    "author": "author authors byline writer creator user username screen_name autor auteur",
    "outlet": "outlet publisher publication source site site_name newspaper medium website domain journal",
    "published": "published date published_at publish_date publication_date pub_date pubdate date_published datetime timestamp datum",
    "url": "url link permalink href uri canonical_url",
    "language": "language lang langue sprache idioma",
    "id": "id document_id doc_id article_id uuid guid",
}
_SAMPLE = 50  # rows in which texts are looked for
_PROSE = 60  # characters that texts have, on average, and names have not


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table: all names, which one holds the texts ("": none), and by what it means the name of each that is known.

    Meanings are `title`, `author`, `outlet`, `published`, `url`, `language` and `id`.
    """

    names: tuple[str, ...]
    text: str
    meanings: Mapping[str, str]


def columns_of(names: Sequence[str], rows: Sequence[Mapping[str, object]], wanted: str) -> Columns:
    """Find out by the names, else by the values of some rows; `wanted` names the column of texts."""
    folded = {_plain(name): name for name in reversed(names)}
    text = (wanted if wanted in names else folded.get(_plain(wanted), "")) if wanted else guess_text(names, rows)
    meanings: dict[str, str] = {}
    for meaning, known in _MEANINGS.items():
        found = next((folded[name] for name in known.split() if name in folded and folded[name] != text), "")
        if found:
            meanings[meaning] = found
    return Columns(tuple(names), text, meanings)


def no_text(columns: Columns, wanted: str, source: str) -> UserError:
    """What is said of a table without texts."""
    listed = ", ".join(f"“{name}”" for name in columns.names[:20] if name) or "none"
    if wanted:
        return UserError(f"“{source}” has no column “{wanted}”.", f"Its columns: {listed}.")
    return UserError(f"“{source}” has no column that looks like texts.", f"Name it with --text-column. Its columns: {listed}.")


def guess_text(names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """The column whose name says that it holds texts, else the one with the longest values; "" if none has long ones."""
    folded = {_plain(name): name for name in reversed(names)}
    named = next((folded[name] for name in TEXT_NAMES if name in folded), "")
    if named or not rows:
        return named
    lengths = {name: sum(len(value) for row in rows[:_SAMPLE] if isinstance(value := row.get(name), str)) for name in names}
    longest = max(names, key=lengths.__getitem__, default="")
    return longest if longest and lengths[longest] >= _PROSE * min(len(rows), _SAMPLE) else ""


def says_more(names: Sequence[str]) -> bool:
    """Whether some column has a name that is known to say something of a text."""
    known = {name for names in _MEANINGS.values() for name in names.split()} - set(_MEANINGS["id"].split())
    return any(_plain(name) in known for name in names)


def _plain(name: str) -> str:
    return name.strip().casefold().replace(" ", "_").replace("-", "_")
