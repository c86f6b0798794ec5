"""Who speaks is said by key beside a source, or without one; the list of speakers puts their names in order."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bias_annotator.errors import UserError
from bias_annotator.gui.desk import Desk
from bias_annotator.gui.speakers import SpeakerField, SpeakersDialog
from bias_annotator.gui.speakers.list import SpeakerModel
from bias_annotator.gui.speakers.offers import Offer, OfferModel, offers
from bias_annotator.gui.widgets.buttons import Button
from bias_annotator.gui.window import Window
from bias_annotator.model.edit import Edit
from bias_annotator.model.span import Marks, Relation, Span
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind, Speakers
from bias_annotator.project.project import Project

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]
Stored = Callable[..., Marks]
_Key = Qt.Key
FIRST, SECOND = "“The harbor belongs to the people who work it,”", "“and we will not load one more ship.”"
MIRELA = Speaker("Mirela Dorn", SpeakerKind.PERSON, ("Dorn", "@mdorn"))
UNION = Speaker("Dock union", SpeakerKind.ORGANISATION)


def desk(window: Window) -> Desk:
    return window.annotate.desk


def project(window: Window) -> Project:
    opened = desk(window).project
    assert opened is not None
    return opened


def mark(window: Window, label: str, *words: str) -> Span:
    text = desk(window).lying.text
    places = [(text.content.index(each), text.content.index(each) + len(each)) for each in words]
    span = Span.new(text, label, *places)
    desk(window).apply(Edit(desk(window).lying.id, desk(window).layer, "Mark", come=(span,), author="Ana"))
    return span


@pytest.fixture
def quoting(seated: Window) -> Window:
    """The window with a quotation that is linked to its source, active; two speakers are known."""
    project(seated).change_speakers(SpeakerChange("Add", (), (MIRELA, UNION)))
    quotation, source = mark(seated, "quotation", FIRST, SECOND), mark(seated, "source", "union chief")
    link = Relation.new("source", quotation.id, source.id)
    desk(seated).apply(Edit(desk(seated).lying.id, desk(seated).layer, "Link", come=(link,), author="Ana"))
    desk(seated).go_to(quotation.id)
    return seated


def field(window: Window) -> SpeakerField:
    """The one in the inspector."""
    (found,) = (each for each in window.annotate.side.inspector.form.fields if isinstance(each, SpeakerField))
    return found


def said(stored: Stored) -> dict[str, str | bool | None]:
    """Who speaks, by label."""
    return {span.label: span.attributes.get("speaker") for span in stored().spans}


def offered(window: Window) -> list[str]:
    model = field(window).card.model
    return [model.index(row).data() for row in range(model.rowCount())] if field(window).card.isVisible() else []


@pytest.fixture
def old(path: Path, window: Window) -> Window:
    """The window on a project whose scheme has no place for speakers, at a quotation that is linked to its source."""
    with Project.open(path) as made:
        labels = tuple(
            replace(label, attributes=tuple(each for each in label.attributes if each.name != "speaker")) for label in made.scheme.labels
        )
        made.set_scheme(replace(made.scheme, labels=labels))
    window.open(path, "Ana")
    quotation, source = mark(window, "quotation", FIRST, SECOND), mark(window, "source", "union chief")
    link = Relation.new("source", quotation.id, source.id)
    desk(window).apply(Edit(desk(window).lying.id, desk(window).layer, "Link", come=(link,), author="Ana"))
    desk(window).go_to(quotation.id)
    return window


def test_a_scheme_without_a_place_for_speakers_gets_one_beside_a_source(old: Window, press: Press, stored: Stored) -> None:
    form = old.annotate.side.inspector.form
    (keep,) = (each for each in form.findChildren(Button) if each.text() == "Keep speakers in this project" and each.isVisible())
    keep.click()
    assert old.notice.words == "Speakers are kept now: quotations and sources have a field for them."
    assert desk(old).active is not None
    field(old).setFocus()
    press("Mirela")
    press(_Key.Key_Return)
    assert said(stored)["source"] == "mirela"
    assert [speaker.name for speaker in project(old).speakers()] == ["mirela"]
    old.annotate.side.keep_speakers()
    assert old.notice.words == "Speakers are kept in this project already."


def test_a_project_that_is_only_read_offers_no_place_for_speakers(old: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Desk, "writable", property(lambda _desk: False))
    old.annotate.side.show_again()
    assert not [
        each for each in old.annotate.side.inspector.form.findChildren(Button) if each.text().startswith("Keep") and each.isVisible()
    ]
    monkeypatch.setattr(Project, "keep_speakers", refuse)
    old.annotate.side.keep_speakers()
    assert old.notice.words == "“harbor.bias” is open for reading only: nothing was changed."


def refuse(_project: Project, *_labels: str) -> bool:
    """As a project does that cannot be written."""
    raise UserError("“harbor.bias” is open for reading only: nothing was changed.")


def test_a_few_letters_and_enter_say_for_whom_a_source_stands(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    assert QApplication.focusWidget() is field(quoting)
    assert field(quoting).placeholderText() == "Who is “union chief”?"
    press("dor")
    assert offered(quoting) == ["Mirela Dorn", "dor"]
    press(_Key.Key_Return)
    assert said(stored) == {"quotation": None, "source": "Mirela Dorn"}
    assert field(quoting).text() == "Mirela Dorn"
    assert QApplication.focusWidget() is desk(quoting).view.focusProxy()
    press("Z", modifiers=CTRL)
    assert said(stored) == {"quotation": None, "source": None}
    assert set(project(quoting).speakers()) == {MIRELA, UNION}


def test_down_goes_to_the_last_row_which_makes_a_new_one(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    press("union")
    assert offered(quoting) == ["Dock union", "union"]
    press(_Key.Key_Down, _Key.Key_Return)
    assert said(stored)["source"] == "union"
    assert project(quoting).speaker_named("UNION") == Speaker("union")


def test_esc_closes_the_card_and_then_the_name_is_taken_as_it_was_typed(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    press("do", _Key.Key_Escape)
    assert offered(quoting) == []
    assert QApplication.focusWidget() is field(quoting)
    press(_Key.Key_Tab)
    assert said(stored)["source"] == "do"


@pytest.mark.parametrize("typed", ["@mdorn", "DORN"])
def test_a_handle_or_alias_means_its_speaker_also_when_it_is_typed_in_full(
    quoting: Window, press: Press, stored: Stored, typed: str
) -> None:
    press(_Key.Key_Return)
    press(typed, _Key.Key_Escape, _Key.Key_Tab)
    assert said(stored)["source"] == "Mirela Dorn"
    assert field(quoting).text() == "Mirela Dorn"


def test_an_empty_field_says_nobody_and_nonsense_is_told(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    press("@", _Key.Key_Escape, _Key.Key_Tab)
    assert quoting.notice.words == "A speaker needs a name of 1 to 120 printable characters."
    field(quoting).setFocus()
    press("dorn", _Key.Key_Return)
    assert said(stored)["source"] == "Mirela Dorn"
    press(_Key.Key_Return)
    field(quoting).selectAll()
    press(_Key.Key_Backspace, _Key.Key_Tab)
    assert said(stored)["source"] is None


def test_a_click_takes_a_row(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    press("d")
    card = field(quoting).card
    QTest.mouseClick(
        card.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=card.list.visualRect(card.model.index(offered(quoting).index("Dock union"))).center(),
    )
    assert said(stored)["source"] == "Dock union"


def test_a_quotation_without_a_source_says_itself_who_speaks(seated: Window, press: Press, stored: Stored) -> None:
    quotation = mark(seated, "quotation", FIRST)
    desk(seated).go_to(quotation.id)
    field(seated).setFocus()
    press("tomas reeve", _Key.Key_Return)
    assert said(stored) == {"quotation": "tomas reeve"}
    assert [entry.name for entry in project(seated).speakers()] == ["tomas reeve"]


def test_the_name_that_is_shown_is_the_one_of_today(quoting: Window, press: Press, stored: Stored) -> None:
    press(_Key.Key_Return)
    press("dorn", _Key.Key_Return)
    project(quoting).change_speakers(SpeakerChange("Rename", (MIRELA,), (Speaker("M. Dorn", MIRELA.kind, ("Mirela Dorn",)),)))
    desk(quoting).view.set_active(None)
    desk(quoting).go_to(desk(quoting).latest(lambda span: span.label == "quotation").id)  # type: ignore[union-attr]  # it is there
    assert field(quoting).text() == "M. Dorn"
    assert said(stored)["source"] == "Mirela Dorn"


def test_the_card_stays_within_the_window(quoting: Window, press: Press) -> None:
    press(_Key.Key_Return)
    press("d")
    assert quoting.rect().contains(field(quoting).card.geometry())


def test_offers_name_what_was_found_and_end_with_a_new_one(qtmodeltester: ModelTester) -> None:
    known = Speakers((MIRELA, UNION))
    assert offers(known, "  ") == []
    assert offers(known, "@md") == [Offer("Mirela Dorn", "@mdorn"), Offer("@md", new=True)]
    assert offers(known, "dorn") == [Offer("Mirela Dorn", "Dorn")]
    model = OfferModel()
    model.show(offers(known, "do"))
    qtmodeltester.check(model)
    assert [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)] == [
        "Dock union", "Mirela Dorn, Dorn", "New speaker: do",
    ]  # fmt: skip


def test_the_model_of_the_list_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = SpeakerModel()
    qtmodeltester.check(model)
    model.show(Speakers((MIRELA, UNION)), "")
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Mirela Dorn, Person · Dorn, @mdorn, 0 spans"


# The list


@pytest.fixture
def dialog(quoting: Window, qtbot: QtBot) -> Iterator[SpeakersDialog]:
    """The list of speakers, open; one source stands for “Dorn”."""
    source = next(span for span in desk(quoting).spans.values() if span.label == "source")
    desk(quoting).annotate(source.id, attributes={"speaker": "dorn"})
    quoting.actions_.trigger("speakers")
    found = quoting.annotate.findChild(SpeakersDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.model.said(MIRELA) == 1)
    yield found
    found.accept()


def names(dialog: SpeakersDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def show(dialog: SpeakersDialog, name: str) -> None:
    dialog.list.setCurrentIndex(dialog.model.place(name))
    assert dialog.current is not None
    assert dialog.current.name == name


def type_into(widget: SpeakerField | object, words: str) -> None:
    """Words and Enter, as a person types them."""
    widget.setFocus()  # type: ignore[attr-defined]  # a field
    widget.selectAll()  # type: ignore[attr-defined]  # a field
    QTest.keyClicks(widget, words)  # type: ignore[arg-type]  # a field
    QTest.keyClick(widget, _Key.Key_Return)  # type: ignore[arg-type]  # a field


def test_speakers_are_searched_renamed_given_names_and_a_kind(dialog: SpeakersDialog, quoting: Window) -> None:
    assert names(dialog) == ["Dock union", "Mirela Dorn"]
    type_into(dialog.search, "dorn")
    assert names(dialog) == ["Mirela Dorn"]
    type_into(dialog.card.name, "M. Dorn")
    type_into(dialog.card.add, "the union chief")
    dialog.card.kinds.changed.emit("organisation")
    assert set(project(quoting).speakers()) == {
        Speaker("M. Dorn", SpeakerKind.ORGANISATION, ("Mirela Dorn", "Dorn", "@mdorn", "the union chief")), UNION,
    }  # fmt: skip
    assert field(quoting).text() == "M. Dorn"  # what the inspector shows follows


def test_merging_and_taking_it_back(dialog: SpeakersDialog, quoting: Window) -> None:
    show(dialog, "Dock union")
    type_into(dialog.card.merge, "Mirela Dorn")
    assert names(dialog) == ["Dock union"]
    assert dialog.model.said(dialog.current or UNION) == 1
    assert field(quoting).text() == "Dock union"
    shortcut = dialog.findChild(QShortcut)
    assert shortcut is not None
    shortcut.activated.emit()
    assert set(project(quoting).speakers()) == {MIRELA, UNION}
    dialog.take_back()
    assert set(project(quoting).speakers()) == {MIRELA, UNION}


def test_aliases_are_split_off_and_removed_and_entries_too(dialog: SpeakersDialog, quoting: Window) -> None:
    show(dialog, "Mirela Dorn")
    dialog.card.split.emit("@mdorn")
    show(dialog, "Mirela Dorn")
    dialog.card.unaliased.emit("Dorn")
    show(dialog, "Dock union")
    dialog.card.remove.click()
    assert set(project(quoting).speakers()) == {Speaker("Mirela Dorn", SpeakerKind.PERSON), Speaker("@mdorn")}
    for _ in range(3):
        dialog.take_back()
    assert set(project(quoting).speakers()) == {MIRELA, UNION}


def test_a_new_one_is_named_at_once_and_what_cannot_be_is_said(dialog: SpeakersDialog, quoting: Window) -> None:
    dialog.new.click()
    assert dialog.current == Speaker("New speaker")
    type_into(dialog.card.name, "dorn")
    assert dialog.notice.words == "“dorn” is an alias of “Mirela Dorn” already."
    type_into(dialog.card.name, "Tomas Reeve")
    assert project(quoting).speaker_named("Tomas Reeve") is not None
    type_into(dialog.card.merge, "Nobody")
    assert dialog.notice.words == "There is no speaker “Nobody”."
