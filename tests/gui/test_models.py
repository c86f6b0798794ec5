"""The models behind the lists keep Qt's rules, and follow edits row by row."""

from pathlib import Path

from pytestqt.modeltest import ModelTester

from bias_annotator.gui.pages.annotate.spans import SPAN, SpanModel
from bias_annotator.gui.pages.outcomes import Outcome, OutcomeModel, outcomes, save
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Span
from bias_annotator.model.text import Text
from bias_annotator.project.importing import ImportResult, Refused, Skipped

TEXT = Text("One two three four five.")
SCHEME = Scheme("s", "S", (Label("opinion", "Opinion"),))


def test_the_span_list_follows_edits_row_by_row(qtmodeltester: ModelTester) -> None:
    model = SpanModel()
    qtmodeltester.check(model)
    first, second = Span.new(TEXT, "opinion", (4, 7)), Span.new(TEXT, "opinion", (0, 3))
    model.show([first], SCHEME)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(1))

    def edit(gone: tuple[Span, ...] = (), come: tuple[Span, ...] = ()) -> None:
        model.show_edit(Edit(DocumentId("d"), Layer.of("Ana"), "w", gone, come))

    def rows() -> list[str]:
        return [model.index(row).data() for row in range(model.rowCount())]

    edit(come=(second,))
    assert rows() == ["One", "two"]
    moved = second.changed(fragments=Span.new(TEXT, "opinion", (8, 13)).fragments)
    edit((second,), (moved,))
    assert rows() == ["two", "three"]
    noted = moved.changed(note="n")
    edit((moved,), (noted,))
    assert model.index(1).data(SPAN).note == "n"
    edit((first, noted))
    assert rows() == []
    assert not resets


def test_outcomes_name_every_file_once_and_come_out_as_a_table(tmp_path: Path, qtmodeltester: ModelTester) -> None:
    result = ImportResult(documents=1, skipped=[Skipped("b.txt", "it is there already")], refused=[Refused("c.jsonl", "line 3", "no JSON")])
    rows = outcomes([Path("/x/a.txt"), Path("/x/b.txt"), Path("/x/c.jsonl")], result)
    assert [(row.kind, row.source) for row in rows] == [("refused", "c.jsonl"), ("skipped", "b.txt"), ("imported", "a.txt")]
    assert rows[0].reason == "line 3: no JSON"
    model = OutcomeModel()
    model.show(rows)
    qtmodeltester.check(model)
    save(tmp_path / "list.csv", [Outcome("refused", "=1+1", "r")])
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "refused,'=1+1,r"
