"""What agreement keeps of each document, so that only what changed is counted again. Nothing is lost when it goes."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from bias_annotator.model.ids import DocumentId
from bias_annotator.store import tables as t
from bias_annotator.store.kinds import KeptTerms

_CHUNK = 500  # ids in one IN (…)


def load(connection: Connection, documents: Sequence[DocumentId]) -> list[KeptTerms]:
    """What is kept of some documents."""
    columns = (t.document.c.id, t.agreement_terms.c.people, t.agreement_terms.c.digest, t.agreement_terms.c.body)
    joined = select(*columns).join(t.agreement_terms, t.agreement_terms.c.document == t.document.c.number)
    found: list[KeptTerms] = []
    for first in range(0, len(documents), _CHUNK):
        chunk = joined.where(t.document.c.id.in_(documents[first : first + _CHUNK]))
        found += [KeptTerms(DocumentId(row.id), row.people, row.digest, row.body) for row in connection.execute(chunk)]
    return found


def keep(connection: Connection, kept: Iterable[KeptTerms]) -> None:
    """Keep terms, in the place of those of the same document and people; documents that are gone are left out."""
    rows = {(each.document, each.people): each for each in kept}
    ids = list({document for document, _ in rows})
    numbers: dict[str, int] = {}
    for first in range(0, len(ids), _CHUNK):
        chunk = select(t.document.c.id, t.document.c.number).where(t.document.c.id.in_(ids[first : first + _CHUNK]))
        numbers.update({row.id: row.number for row in connection.execute(chunk)})
    values = [
        {"document": numbers[each.document], "people": each.people, "digest": each.digest, "body": each.body}
        for each in rows.values()
        if each.document in numbers
    ]
    for value in values:
        old = (t.agreement_terms.c.document == value["document"]) & (t.agreement_terms.c.people == value["people"])
        connection.execute(delete(t.agreement_terms).where(old))
    if values:
        connection.execute(insert(t.agreement_terms), values)
