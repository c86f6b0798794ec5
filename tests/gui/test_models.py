"""The models behind the lists keep Qt's rules, and follow edits row by row."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

import bias_annotator.gui
from bias_annotator.gui.compare.differences import DifferenceModel
from bias_annotator.gui.compare.documents import DocumentModel, Line, Order
from bias_annotator.gui.compare.passages import Passages
from bias_annotator.gui.compare.which import TickModel
from bias_annotator.gui.exporting.list import FormatModel, files_of
from bias_annotator.gui.importing.list import FileModel
from bias_annotator.gui.importing.rows import Row, became, looked_at, save
from bias_annotator.gui.pages.annotate.history import VersionModel
from bias_annotator.gui.pages.annotate.spans import SPAN, SpanModel
from bias_annotator.gui.rereading.list import Entry, EntryModel
from bias_annotator.gui.search.results import ResultModel
from bias_annotator.model.document import Document
from bias_annotator.model.edit import Edit
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.people import Layer, Status
from bias_annotator.model.scheme import Label, Scheme
from bias_annotator.model.span import Marks, Span
from bias_annotator.model.text import Text
from bias_annotator.model.versions import Version
from bias_annotator.project.comparing import disagreements
from bias_annotator.project.exporting import Loss
from bias_annotator.project.files import Refused, Skipped
from bias_annotator.project.importing import Came, ImportResult, Warned
from bias_annotator.project.surveying import Glance, Survey
from bias_annotator.store import Found
from bias_annotator.store import Row as Listed
from bias_annotator.writers import WRITERS

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


def test_the_rows_of_an_import_name_every_file_and_come_out_as_a_table(tmp_path: Path, qtmodeltester: ModelTester) -> None:
    glances = [
        Glance("/x/a.txt", "a.txt", "ready", "Plain text", 1),
        Glance("/x/b.txt", "b.txt", "skipped", "Plain text", reasons=("the same text as “a.txt”",)),
        Glance("/x/c.jsonl", "c.jsonl", "warning", "Native JSONL", 2, 9, ("line 3: no JSON",)),
        *(Glance(f"/x/{number}.txt", f"{number}.txt", "unread") for number in range(1200)),
    ]
    survey = Survey(tuple(glances), 1203)
    rows = looked_at(survey)
    assert [(row.kind, row.name, row.counts()) for row in rows] == [
        ("warning", "c.jsonl", ("2", "9")),
        ("skipped", "b.txt", ("–", "–")),
        ("ready", "a.txt", ("1", "0")),
        ("unread", "1,200 more files", ("–", "–")),
    ]
    assert rows[1].reason == "The same text as “a.txt”"
    after = became(
        survey,
        ImportResult(
            skipped=[Skipped("/x/b.txt", "it is there already"), Skipped("/x/c.jsonl", "no such label", "3–9")],
            refused=[Refused("/x/c.jsonl", "line 3", "no JSON"), Refused("/x/7.txt", "", "It is empty.", "Choose another.")],
            warned=[Warned("/x/a.txt", "a.txt", "2 bytes were odd")],
            came={"/x/a.txt": Came("text", 1), "/x/c.jsonl": Came("jsonl", 2, 9), "/x/b.txt": Came("text"), "/x/8.txt": Came("text", 1)},
        ),
    )
    assert [(row.kind, row.name, row.reason, row.format, row.counts()) for row in after] == [
        ("refused", "7.txt", "It is empty.", "", ("–", "–")),
        ("warning", "c.jsonl", "Line 3: no JSON (and 1 more)", "Native JSONL", ("2", "9")),
        ("warning", "a.txt", "2 bytes were odd", "Plain text", ("1", "0")),
        ("skipped", "b.txt", "It is there already", "Plain text", ("–", "–")),
        ("imported", "8.txt", "", "Plain text", ("1", "0")),
    ]
    assert after[0].hint == "Choose another."
    model = FileModel()
    model.show(after)
    qtmodeltester.check(model)
    save(tmp_path / "list.csv", [Row("refused", "=1+1", "1", ("r", "s"), "Text", 2, 0), Row("imported", "a.txt", "a.txt")])
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()[1:] == [
        "refused,'=1+1,r,Text,2,0",
        "refused,'=1+1,s,Text,2,0",
        "imported,a.txt,,,,",
    ]


def test_results_of_a_search_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = ResultModel()
    qtmodeltester.check(model)
    span = Span.new(TEXT, "opinion", (4, 7), note="why?", unsure=True)
    model.show([Found(DocumentId("d"), "A text", 4, 7, "One ", "two", " three", span, Layer.of("Ana"))], SCHEME)
    assert model.index(0).data() == "two"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "two: A text · Opinion · Ana · unsure · “why?”"
    model.show((), SCHEME)
    assert model.rowCount() == 0


def test_versions_of_a_span_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = VersionModel()
    qtmodeltester.check(model)
    span = Span.new(TEXT, "opinion", (4, 7))
    longer = span.changed(fragments=Span.new(TEXT, "opinion", (4, 13)).fragments)
    model.show([Version(longer.modified, "Ana", longer, span), Version(span.modified, "Ana", span, None)], SCHEME)
    assert model.rowCount() == 2
    assert "two three" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_disagreements_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = DifferenceModel()
    qtmodeltester.check(model)
    layers = tuple(Marks(Layer.of(name), (Span.new(TEXT, "opinion", stretch),)) for name, stretch in (("Ana", (0, 3)), ("Ben", (8, 13))))
    document = Document(DocumentId("d"), TEXT)
    model.show(Passages(document, ("Ana", "Ben"), layers, tuple(disagreements(document, layers)), ((), ()), ()), SCHEME)
    assert model.rowCount() == 2
    model.show(None, SCHEME)
    assert model.rowCount() == 0


def test_the_formats_of_an_export_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = FormatModel()
    qtmodeltester.check(model)
    last = model.index(len(WRITERS) - 1)
    assert model.data(last, Qt.ItemDataRole.AccessibleTextRole) == f"{model.data(last)}. {files_of(model.names[-1])}"
    model.show(dict.fromkeys(WRITERS, (Loss("texts", 3),)))
    qtmodeltester.check(model)
    assert model.data(last, Qt.ItemDataRole.ToolTipRole) == "texts"
    assert model.data(model.index(-1)) is None


def test_documents_that_are_compared_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = DocumentModel()
    qtmodeltester.check(model)
    model.show([Line(DocumentId("b"), "Boats", "Tidewire", 1, None), Line(DocumentId("a"), "Arms", "", 3, 0.5)])
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Arms", "Boats"]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Boats: 1 passage differs, value")
    model.renew(Order("title", turned=True), "bo")
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Boats"]


def test_documents_with_ticks_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = TickModel()
    qtmodeltester.check(model)
    model.show([Listed(DocumentId(name), name.upper(), "Tidewire", "", "2031-05-04", 9, Status.TODO, False, 0) for name in ("a", "b")])
    assert model.setData(model.index(1), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.chosen == ("a",)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("A, Tidewire")
    model.toggle_all()
    assert model.chosen == ("a", "b")


def test_texts_that_were_read_again_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = EntryModel()
    qtmodeltester.check(model)
    model.show([Entry("new", "A text", "2 spans go along, none is missing", DocumentId("d"))])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "A text\n2 spans go along, none is missing"


def test_every_model_of_the_window_is_tried_by_such_a_test() -> None:
    tests = [path.read_text(encoding="utf-8") for path in Path(__file__).resolve().parents[1].rglob("test_*.py")]
    tried = "".join(text for text in tests if "qtmodeltester.check" in text)
    sources = [path.read_text(encoding="utf-8") for path in Path(bias_annotator.gui.__file__).parent.rglob("*.py")]
    models = {name for text in sources for name in re.findall(r"^class (\w+)\(QAbstract\w+Model\)", text, re.MULTILINE)}
    assert len(models) > 10
    assert {name for name in models if f"{name}()" not in tried} == set()
