"""What of a project goes out: which documents, whose spans under which labels, and under which names."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from bias_annotator.errors import UserError
from bias_annotator.messages import Message
from bias_annotator.model.document import Annotated, check_date
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, LayerKind
from bias_annotator.model.query import parse_query
from bias_annotator.model.span import Marks
from bias_annotator.project.anonymising import anonymiser
from bias_annotator.project.jobs import Report, quiet
from bias_annotator.project.project import Project, Query
from bias_annotator.project.splitting import Split, Splittable, parts_of


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes out: a format, layers ("gold" or names of annotators; empty: all), documents (None: all that none replaced).

    Of the documents, only those go out that `where` describes, as the queue does, and in which `query`, in the language of the
    search, finds something. `labels`: only spans under these, and relations between them (empty: all). `anonymous`: annotators
    have other names. With a `split`, each part goes out for itself.
    """

    format: str = "jsonl"
    layers: tuple[str, ...] = ()
    documents: tuple[DocumentId, ...] | None = None
    force: bool = False
    query: str = ""
    labels: tuple[str, ...] = ()
    anonymous: bool = False
    split: Split | None = None
    where: Query = field(default_factory=Query)


class Selection:
    """What options choose of a project. UserError for layers, labels, people, outlets and terms of a query that there are not."""

    def __init__(self, project: Project, options: ExportOptions) -> None:
        self.project, self.options = project, options
        self._wanted = _wanted(project, options.layers)
        _check_labels(project, options.labels)
        _check_where(project, options.where)
        _check_documents(project, options.documents or ())
        query = parse_query(options.query, project.scheme)
        self._found = set(project.documents_found(query)) if query.terms else None

    @cached_property
    def documents(self) -> tuple[DocumentId, ...]:
        """The documents that go out, in order."""
        where = self.options.where
        chosen = self.project.ids(where if self.options.documents is None else replace(where, replaced=None))
        if self.options.documents is not None:
            described = set(chosen)
            chosen = [each for each in dict.fromkeys(self.options.documents) if each in described]
        return tuple(each for each in chosen if self._found is None or each in self._found)

    def parts(self, split: Split, report: Report = quiet) -> dict[str, frozenset[DocumentId]]:
        """The documents of each part, those whose texts are the same or nearly so in one."""
        known = self.project.digests()
        documents = [Splittable(each, *known[each]) for each in self.documents]
        found = parts_of(split, documents, self.project.alike(self.documents, report))
        return {name: frozenset(each for each, part in found.items() if part == name) for name, _ in split.shares}

    def items(self, documents: Collection[DocumentId] | None = None) -> Iterator[Annotated]:
        """What goes out, or that of it which stands in some documents; without the layer of a person, nothing is said of their work."""
        wanted_documents = None if documents is None else frozenset(documents)
        chosen = tuple(each for each in self.documents if wanted_documents is None or each in wanted_documents)
        items = self.project.annotated(chosen, self._wanted)
        if (wanted := self._wanted) is not None:
            items = (replace(item, work=tuple(work for work in item.work if wanted(Layer.of(work.annotator)))) for item in items)
        if labels := frozenset(self.options.labels):
            items = (replace(item, marks=tuple(_under(item.marks, labels))) for item in items)
        if self.options.anonymous:
            items = map(anonymiser(self.project.id, [each.name for each in self.project.annotators()], self.project.scheme), items)
        return items


def _wanted(project: Project, names: tuple[str, ...]) -> Callable[[Layer], bool] | None:
    if not names or names == ("all",):
        return None
    known = {each.name.casefold(): each.name for each in project.annotators()}
    unknown = [name for name in names if name.casefold() not in known and name != LayerKind.GOLD]
    if unknown:
        raise UserError(
            Message("The project has no layer “{layer}”.", layer=unknown[0]),
            Message("Layers: {names}.", names=", ".join([*known.values(), "gold"])),
        )
    folded = {name.casefold() for name in names}
    return lambda layer: (layer.annotator.casefold() or str(LayerKind.GOLD)) in folded


def _check_labels(project: Project, labels: tuple[str, ...]) -> None:
    known = [label.name for label in project.scheme.labels]
    if (unknown := next((label for label in labels if label not in known), None)) is not None:
        raise UserError(
            Message("The scheme has no label “{label}”.", label=unknown),
            Message("Labels: {names}.", names=", ".join(known)),
        )


def _check_documents(project: Project, documents: Collection[DocumentId]) -> None:
    known = frozenset(project.ids(Query(replaced=None))) if documents else frozenset()
    if (unknown := next((each for each in documents if each not in known), None)) is not None:
        raise UserError(
            Message("The project has no document “{document}”.", document=unknown),
            "It may have been removed; look at the list again.",
        )


def _check_where(project: Project, where: Query) -> None:
    check_date(where.since)
    check_date(where.until)
    people = [each.name for each in project.annotators()]
    if where.annotator and where.annotator.casefold() not in map(str.casefold, people):
        raise UserError(
            Message("There is no annotator called “{name}” in this project.", name=where.annotator),
            Message("The annotators are {names}.", names=", ".join(people)),
        )
    if where.outlet and where.outlet not in (outlets := project.outlets()):
        raise UserError(
            Message("No document names the outlet “{outlet}”.", outlet=where.outlet),
            Message("Outlets: {names}.", names=", ".join(outlets)),
        )


def _under(marks: Iterable[Marks], labels: frozenset[str]) -> Iterator[Marks]:
    """The spans under some labels, and the relations that have both ends left; layers with nothing left go."""
    for each in marks:
        spans = tuple(span for span in each.spans if span.label in labels)
        left = {span.id for span in spans}
        relations = tuple(link for link in each.relations if link.from_span in left and link.to_span in left)
        if spans:
            yield Marks(each.layer, spans, relations)
