"""A project in use: undo through every earlier state, also after closing; who hears of edits; people, work, scheme."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from making import ANA, BEN, document, item, mark
from strategies import documents as any_document
from strategies import spans as any_span

from bias_annotator.errors import UserError
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId, RelationId, SpanId, uuid7
from bias_annotator.model.people import GOLD, Annotator, Layer, Status, Work
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Mark, Relation, Span
from bias_annotator.project.checking import check
from bias_annotator.project.project import Project, Query

ONE, TWO = document("one"), document("two")
LAYERS = (ANA, Layer.of("Ana", 2), BEN, GOLD)
Place = tuple[DocumentId, Layer]
State = dict[str, Mark]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "test.bias"
    Project.new(path).close()
    return path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Iterator[Project]:
    with Project.open(shutil.copyfile(template, tmp_path / "test.bias")) as made:
        made.add([item(ONE), item(TWO)])
        yield made


class Undoing(RuleBasedStateMachine):
    """People mark, change, link and remove in several documents and layers, undo, redo, and close the project in between."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.project = Project.open(path)
        self.documents: list[Document] = []
        self.past: dict[Place, list[State]] = {}  # every state of a layer, the first one empty
        self.here: dict[Place, int] = {}  # which of them it is in

    @initialize(first=any_document(), second=any_document())
    def fill(self, first: Document, second: Document) -> None:
        """Two documents, or one where the texts are the same."""
        self.documents = [first] if first.text == second.text or first.id == second.id else [first, second]
        self.project.add([item(each) for each in self.documents])

    def _place(self, data: st.DataObject) -> tuple[Document, Layer, State]:
        what, layer = data.draw(st.sampled_from(self.documents)), data.draw(st.sampled_from(LAYERS))
        self.past.setdefault((what.id, layer), [{}])
        self.here.setdefault((what.id, layer), 0)
        return what, layer, self.past[what.id, layer][self.here[what.id, layer]]

    def _apply(self, what: Document, layer: Layer, gone: list[Mark], come: list[Mark]) -> None:
        place = (what.id, layer)
        before = self.past[place][self.here[place]]
        self.project.apply(Edit(what.id, layer, "Do", tuple(gone), tuple(come), "Ana"))
        after = {key: each for key, each in before.items() if each not in gone} | {each.id: each for each in come}
        self.past[place][self.here[place] + 1 :] = [after]
        self.here[place] += 1

    @rule(data=st.data())
    def mark(self, data: st.DataObject) -> None:
        """Mark one to three spans, perhaps with a link."""
        what, layer, _ = self._place(data)
        made = data.draw(st.lists(any_span(what.text), min_size=1, max_size=3))
        fresh = [Span(SpanId(uuid7()), *(getattr(each, name) for name in Span.__slots__[1:])) for each in made]
        links = [Relation.new("cue", fresh[0].id, fresh[-1].id)] if data.draw(st.booleans()) else []
        self._apply(what, layer, [], [*links, *fresh])

    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Give a span other words, another label, attributes and note."""
        what, layer, state = self._place(data)
        spans = [each for each in state.values() if isinstance(each, Span)]
        if spans:
            old, other = data.draw(st.sampled_from(spans)), data.draw(any_span(what.text))
            new = old.changed(label=other.label, fragments=other.fragments, attributes=other.attributes, note=other.note)
            self._apply(what, layer, [old], [new])

    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        """Link two spans, or turn a link that is there."""
        what, layer, state = self._place(data)
        ids = [each.id for each in state.values() if isinstance(each, Span)]
        links = [each for each in state.values() if isinstance(each, Relation)]
        if ids:
            ends = data.draw(st.tuples(st.sampled_from(ids), st.sampled_from(ids)))
            old = [data.draw(st.sampled_from(links))] if links and data.draw(st.booleans()) else []
            self._apply(what, layer, old, [Relation(old[0].id if old else RelationId(uuid7()), "source", *ends)])

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Remove marks, and the links that touch them."""
        what, layer, state = self._place(data)
        if state:
            gone = data.draw(st.lists(st.sampled_from(list(state.values())), min_size=1, unique_by=lambda each: each.id))
            ids = {each.id for each in gone}
            touching = [each for each in state.values() if isinstance(each, Relation) and {each.from_span, each.to_span} & ids]
            self._apply(what, layer, [*gone, *(each for each in touching if each.id not in ids)], [])

    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        """Undo, also where there is nothing."""
        what, layer, _ = self._place(data)
        self._step(what.id, layer, -1)

    @rule(data=st.data())
    def redo(self, data: st.DataObject) -> None:
        """Redo, also where there is nothing."""
        what, layer, _ = self._place(data)
        self._step(what.id, layer, 1)

    def _step(self, what: DocumentId, layer: Layer, way: int) -> None:
        place = (what, layer)
        there = 0 <= self.here[place] + way < len(self.past[place])
        told = self.project.undoable(*place) if way < 0 else self.project.redoable(*place)
        done = self.project.undo(*place) if way < 0 else self.project.redo(*place)
        assert bool(told) == (done is not None) == there
        self.here[place] += way if there else 0

    @rule()
    def close_and_open(self) -> None:
        """Close the project and come back."""
        self.project.close()
        self.project = Project.open(self.path)

    @precondition(lambda self: self.past)
    @invariant()
    def every_layer_is_as_it_should_be(self) -> None:
        """What the project says is what the model says."""
        for (what, layer), states in self.past.items():
            marks = self.project.marks(what, layer)
            assert {each.id: each for each in (*marks.spans, *marks.relations)} == states[self.here[what, layer]]

    def teardown(self) -> None:
        """All the way back, and all the way forth."""
        try:
            for way in (-1, 1):
                for (what, layer), states in self.past.items():
                    for _ in states:
                        self._step(what, layer, way)
                        self.every_layer_is_as_it_should_be()
            assert check(self.project).problems == ()
        finally:
            self.project.close()


def test_undo_passes_through_every_earlier_state_and_redo_through_every_later_one(template: Path, tmp_path: Path) -> None:
    numbers = count()
    run_state_machine_as_test(
        lambda: Undoing(shutil.copyfile(template, tmp_path / f"{next(numbers)}.bias")),
        settings=settings(deadline=None, max_examples=35, stateful_step_count=20),
    )


def test_watchers_hear_of_every_edit_after_it_is_kept_until_they_stop(project: Project) -> None:
    heard: list[tuple[Edit, int]] = []
    stop = project.watch(lambda edit: heard.append((edit, project.span_count())))
    made = mark(ONE, ANA, "opinion", (0, 3))
    project.apply(made)
    undone = project.undo(ONE.id, ANA)
    assert project.undo(ONE.id, ANA) is None
    redone = project.redo(ONE.id, ANA)
    assert heard == [(made, 1), (undone, 0), (redone, 1)]
    stop()
    project.apply(mark(ONE, ANA, "opinion", (4, 7)))
    assert len(heard) == 3


def test_a_watcher_may_stop_itself_and_start_another(project: Project) -> None:
    heard: list[str] = []

    def once(_edit: Edit) -> None:
        heard.append("once")
        stop()
        project.watch(lambda edit: heard.append(edit.what))

    stop = project.watch(once)
    project.apply(mark(ONE, ANA, "opinion", (0, 3)))
    project.apply(mark(ONE, ANA, "quotation", (4, 7)))
    assert heard == ["once", "Mark quotation"]


def test_a_new_project_says_what_it_is(tmp_path: Path) -> None:
    with Project.new(tmp_path / "Harbour.bias") as made:
        assert (made.title, made.scheme.name, made.read_only, made.read_only_reason) == ("Harbour", "media_bias", False, "")
        assert "## " in made.guideline
        first = made.id
    with Project.open(tmp_path / "Harbour.bias") as again:
        assert again.id == first
    scheme = Scheme("own", "Own", (Label("claim", "Claim"),))
    with Project.new(tmp_path / "own.bias", title="Own “project”", scheme=scheme, guideline="# Mine") as made:
        assert (made.title, made.scheme, made.guideline) == ("Own “project”", scheme, "# Mine")
        assert made.id != first
    with Project.new(tmp_path / "bare.bias", scheme=scheme) as made:
        assert made.guideline == ""


def test_another_scheme_stays_and_spans_under_labels_that_it_lacks_do_too(project: Project) -> None:
    project.apply(mark(ONE, ANA, "opinion", (0, 3)))
    scheme = Scheme("own", "Own", (Label("claim", "Claim"),))
    project.set_scheme(scheme)
    project.close()
    with Project.open(project.path) as again:
        assert again.scheme == scheme
        assert [each.label for each in again.marks(ONE.id, ANA).spans] == ["opinion"]
        assert again.guideline != ""


def test_one_person_is_one_annotator_however_the_name_is_typed(project: Project) -> None:
    assert project.add_annotator("  Ana \u00a0 Sofía ") == Annotator("Ana Sofía")
    assert project.add_annotator("ANA sofía") == Annotator("Ana Sofía")
    project.apply(mark(ONE, Layer.of("ana SOFÍA"), "opinion", (0, 3)))
    project.apply(mark(ONE, Layer.of("Straße"), "opinion", (0, 3)))
    assert project.add_annotator("STRASSE") == Annotator("Straße")
    assert [each.name for each in project.annotators()] == ["Ana Sofía", "Straße"]
    assert len(project.marks(ONE.id, Layer.of("Ana Sofía")).spans) == 1
    assert project.layers(ONE.id) == [Layer.of("Ana Sofía"), Layer.of("Straße")]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "a\tb\x00", "Gold", "gold "])
def test_a_name_that_nobody_can_have_is_refused(project: Project, name: str) -> None:
    with pytest.raises(UserError):
        project.add_annotator(name)
    assert project.annotators() == []


def test_layers_are_told_for_the_project_and_for_a_document_gold_last(project: Project) -> None:
    for what, layer in ((ONE, GOLD), (ONE, BEN), (TWO, ANA), (TWO, Layer.of("Ben", 2))):
        project.apply(mark(what, layer, "opinion", (0, 3)))
    assert project.layers() == [BEN, Layer.of("Ben", 2), ANA, GOLD]
    assert project.layers(ONE.id) == [BEN, GOLD]
    project.undo(ONE.id, GOLD)
    assert project.layers(ONE.id) == [BEN]


def test_work_is_kept_by_document_and_person(project: Project) -> None:
    assert project.work(ONE.id, "Ana") == Work("Ana")
    assert project.annotators() == []
    done = Work("Ana", Status.DONE, flagged=True, active_seconds=90, position=12)
    project.set_work(ONE.id, done)
    project.set_work(ONE.id, Work("Ben", Status.STARTED))
    project.set_work(TWO.id, Work("ANA", Status.STARTED))
    assert project.work(ONE.id, "ana") == done
    assert project.all_work(ONE.id) == (done, Work("Ben", Status.STARTED))
    assert project.all_work(TWO.id) == (Work("Ana", Status.STARTED),)
    project.set_work(ONE.id, Work("Ana", Status.TODO))
    assert project.work(ONE.id, "Ana") == Work("Ana", Status.TODO)


@pytest.mark.parametrize(
    "ask",
    [
        lambda project: project.document(DocumentId("none")),
        lambda project: project.marks(DocumentId("none"), ANA),
        lambda project: project.undo(DocumentId("none"), ANA),
        lambda project: project.set_work(DocumentId("none"), Work("Ana")),
        lambda project: project.history(DocumentId("none")),
    ],
)
def test_a_document_that_is_not_there_is_told_in_a_sentence(project: Project, ask: Callable[[Project], object]) -> None:
    with pytest.raises(UserError, match="The project has no document “none”") as problem:
        ask(project)
    assert problem.value.hint
    assert project.annotators() == []


def test_texts_read_last_are_kept_in_memory_and_no_more_of_them_than_fit(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bias_annotator.store.store._CACHED", 250)
    many = [document(f"d{number}") for number in range(5)]
    project.add([item(each) for each in many])
    for each in (many[0], many[1], many[0], many[2]):
        project.document(each.id)
    assert list(project._store._documents) == ["d0", "d2"]
    assert project.document(many[0].id) is project.document(many[0].id)
    long = document("long", "x" * 1000)
    project.add([item(long)])
    assert project.document(long.id) == long
    assert list(project._store._documents) == ["long"]


def test_what_is_known_of_a_document_can_be_changed_and_is_found(project: Project) -> None:
    known = project.document(ONE.id)
    project.set_metadata(known.id, replace(known.metadata, title="Quay strike", outlet="Harbour Post", published="2031-05-14"))
    again = project.document(known.id)
    assert again == replace(known, metadata=again.metadata)
    row = next(row for row in project.rows(Query(text="quay")) if row.id == known.id)
    assert (row.title, row.outlet, row.published) == ("Quay strike", "Harbour Post", "2031-05-14")
    assert [row.id for row in project.rows(Query(text="Title of one"))] == []
    with pytest.raises(UserError):
        project.set_metadata(known.id, replace(known.metadata, published="soon"))
    assert project.document(known.id) == again
