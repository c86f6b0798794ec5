"""The registry of speakers in the project file: changes are whole or not at all, and what spans say is counted."""

from collections.abc import Callable
from typing import Any

import pytest
from making import ANA, document, item, span

from bias_annotator.errors import UserError
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind, merged, name_key
from bias_annotator.project.project import Project
from bias_annotator.store.driver import sqlite

Ask = Callable[..., list[tuple[Any, ...]]]
ILSE = Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilse"))
WIRE = Speaker("Tidewire", SpeakerKind.ORGANISATION)


@pytest.fixture
def registered(project: Project) -> Project:
    """A project with two speakers."""
    project.change_speakers(SpeakerChange("Add", (), (ILSE, WIRE)))
    return project


def test_speakers_come_back_as_they_were(registered: Project) -> None:
    assert set(registered.speakers()) == {ILSE, WIRE}
    assert [registered.speaker_named(name) for name in ("ilse  MARROW", "@ILSE", "tidewire", "nobody")] == [ILSE, ILSE, WIRE, None]


def test_a_merge_and_its_undoing(registered: Project) -> None:
    change = merged(ILSE, [WIRE])
    registered.change_speakers(change)
    assert list(registered.speakers()) == [Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilse", "Tidewire"))]
    registered.change_speakers(change.undone())
    assert set(registered.speakers()) == {ILSE, WIRE}


@pytest.mark.parametrize(
    "change",
    [
        SpeakerChange("gone already", (Speaker("Nobody"),)),
        SpeakerChange("was another", (Speaker("Tidewire", SpeakerKind.PERSON),), (Speaker("Other"),)),
        SpeakerChange("name taken", (WIRE,), (Speaker("Wire", aliases=("marrow",)),)),
    ],
)
def test_a_change_that_does_not_fit_what_is_there_does_nothing(registered: Project, change: SpeakerChange) -> None:
    with pytest.raises(UserError, match="changed in the meantime"):
        registered.change_speakers(change)
    assert set(registered.speakers()) == {ILSE, WIRE}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE speaker SET kind = 'ghost'",
        "INSERT INTO speaker_name (speaker, position, name, folded) VALUES (2, 1, 'MARROW', 'marrow')",
        "INSERT INTO speaker_name (speaker, position, name) VALUES (2, 1, 'x')",
    ],
)
def test_the_tables_refuse_what_cannot_be(registered: Project, ask: Ask, damage: str) -> None:
    assert len(registered.speakers()) == 2
    with pytest.raises(sqlite().IntegrityError):
        ask(damage)


def test_a_name_is_looked_up_by_an_index(registered: Project, ask: Ask) -> None:
    assert registered.speaker_named("marrow")
    (plan,) = ask("EXPLAIN QUERY PLAN SELECT speaker FROM speaker_name WHERE folded = 'marrow'")
    assert "USING" in plan[3]


def test_what_spans_say_is_counted_by_name(project: Project) -> None:
    made = document("a")
    says = [
        span(made, "source", (start, start + 3), attributes={"speaker": name}) for start, name in ((0, "Ilse"), (4, "ILSE"), (8, "Wire"))
    ]
    other = span(made, "opinion", (0, 3), attributes={"speaker": "Ilse"})  # which this label does not have
    project.add([item(made, (ANA, [*says, other, span(made, "source", (12, 15))]))])
    assert project.names_said() == {name_key("Ilse"): 2, name_key("Wire"): 1}
