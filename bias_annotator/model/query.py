"""The language in which people search: words, and terms such as `label:quotation` or `-is:unsure`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.scheme import AttributeKind, Scheme

_TOKEN = re.compile(r'(?P<minus>-?)(?:(?P<field>[^\s:",]+):)?(?P<values>(?:"[^"]*"|[^\s",]+)(?:,(?:"[^"]*"|[^\s",]+))*)')
_VALUE = re.compile(r'"([^"]*)"|([^\s",]+)')
STATES = ("unsure", "noted", "split", "linked")
FIELDS = {
    "label": "spans with that label",
    "by": "spans of that annotator; “gold” for the gold layer",
    "is": "spans that are unsure, noted (have a note), split (in several pieces) or linked",
    "note": "spans whose note has that text",
    "in": "spans inside of a span with that label, of the same annotator",
    "has": "spans that contain a span with that label, of the same annotator",
    "title": "documents whose title has that text",
    "outlet": "documents whose outlet has that text",
}
"""What can stand before a colon, and what it finds. The names of relation types and attributes of the scheme can, too."""
_OF_DOCUMENTS = ("title", "outlet")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: any of `values` in `field`; the opposite where `negated`. `field` "" is a word in the text."""

    field: str
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class SpanQuery:
    """All conditions hold. Without one about spans, places in texts are meant."""

    terms: tuple[Term, ...] = ()

    @property
    def of_spans(self) -> bool:
        """Whether it asks for spans."""
        return any(term.field and term.field not in _OF_DOCUMENTS for term in self.terms)

    @property
    def words(self) -> tuple[str, ...]:
        """Words and phrases that must occur."""
        return tuple(value for term in self.terms if not term.field and not term.negated for value in term.values)


def fields(scheme: Scheme) -> dict[str, str]:
    """Everything that can stand before a colon, with what it finds."""
    relations = {each.name: f"spans linked to a {each.title.lower() or each.name} that has that text" for each in scheme.relations}
    attributes = {
        attribute.name: f"spans with that {attribute.title.lower() or attribute.name}"
        for label in scheme.labels
        for attribute in label.attributes
    }
    return {**attributes, **relations, **FIELDS}


def parse_query(typed: str, scheme: Scheme) -> SpanQuery:
    """What a person typed; blanks part terms, commas alternatives, quotation marks hold a phrase together.

    Raises UserError for a field there is not, and for a quotation mark that is not closed.
    """
    if typed.count('"') % 2:
        raise UserError("A quotation mark is not closed.", 'Put " at both ends of a phrase.')
    known = fields(scheme)
    terms = []
    for found in _TOKEN.finditer(typed):
        field = found["field"] or ""
        values = tuple(quoted or plain for quoted, plain in _VALUE.findall(found["values"]) if quoted or plain)
        if field and field not in known:
            raise UserError(
                Message("“{field}:” is nothing that can be searched for.", field=field),
                Message("Use {names}", names=", ".join(f"{name}:" for name in known)),
            )
        if field == "is" and (wrong := next((value for value in values if value not in STATES), None)):
            raise UserError(
                Message("“is:{wrong}” is nothing that a span can be.", wrong=wrong),
                Message("Use {names}", names=", ".join(f"is:{state}" for state in STATES)),
            )
        if values:
            terms.append(Term(field, values, negated=bool(found["minus"])))
    return SpanQuery(tuple(terms))


def completions(typed: str, scheme: Scheme, people: tuple[str, ...] = (), speakers: tuple[str, ...] = ()) -> list[str]:
    """What the term at the end of `typed` can become, each as the whole query that it makes."""
    head, _, last = typed.rpartition(" ")
    if head.count('"') % 2:
        return []
    before = f"{head} " if head else ""
    minus, last = ("-", last[1:]) if last.startswith("-") else ("", last)
    field, colon, value = last.partition(":")
    if not colon:
        found = [f"{name}:" for name in fields(scheme) if field and name.startswith(field) and name != field]
    else:
        *chosen, begun = value.split(",")
        given = "".join(f"{each}," for each in chosen)
        found = [
            f"{field}:{given}{_quoted(each)}" for each in _values(field, scheme, people, speakers) if _begins(each, begun) and each != begun
        ]
    return [f"{before}{minus}{each}" for each in found]


def _values(field: str, scheme: Scheme, people: tuple[str, ...], speakers: tuple[str, ...]) -> Iterator[str]:
    if field in ("label", "in", "has"):
        yield from (label.name for label in scheme.labels)
    elif field == "by":
        yield from (*people, "gold")
    elif field == "is":
        yield from STATES
    else:
        attributes = (attribute for label in scheme.labels for attribute in label.attributes if attribute.name == field)
        fixed: dict[AttributeKind, tuple[str, ...]] = {AttributeKind.YES_NO: ("yes", "no"), AttributeKind.SPEAKER: speakers}
        for attribute in attributes:
            yield from fixed.get(attribute.kind, attribute.choices)


def _begins(value: str, begun: str) -> bool:
    return value.casefold().startswith(begun.lstrip('"').casefold())


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s,]", value) else value
