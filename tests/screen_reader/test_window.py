"""A real AT-SPI client reads the window: names, rows, the paragraph at the caret, what is said in passing; and uses it."""

from screen_reader.conftest import ANNOTATOR, Read

from bias_annotator.model.people import Layer
from bias_annotator.project.project import Project

RIGHT, TAB = 0xFF53, 0xFF09  # keys, as X numbers them
NO_SPAN = ("", "No span")


def begin(read: Read) -> None:
    """The first document, with the keys in its text."""
    read.window.find("table", "Documents").focus()
    read.text.focus()
    read.reader.wait(lambda: read.text.focused and read.text.text)
    read.reader.forget()


def test_the_buttons_of_the_rail_and_of_the_label_bar_have_names_and_keys(read: Read) -> None:
    names = [each.name for each in read.window.all() if each.role == "check box"]
    assert {"Annotate (Ctrl+1)", "Compare (Ctrl+2)", "Search (Ctrl+3)", "Import (Ctrl+4)", "Settings (Ctrl+,)"} <= set(names)
    assert {"Reporting", "Quotation", "Opinion", "Sentences"} <= set(names)


def test_whatever_can_be_pressed_or_typed_in_has_a_name(read: Read) -> None:
    roles = ("push button", "check box", "radio button", "text", "table", "list")
    nameless = [each for each in read.window.all() if each.role in roles and not each.name and each.showing]
    assert [(each.role, each.path) for each in nameless] == []


def test_the_rows_of_the_queue_say_title_outlet_and_state(read: Read) -> None:
    rows = [each.name for each in read.window.find("table", "Documents").children if each.role == "cell"]
    assert len(rows) == 6
    assert rows[0] == "The last watch on Little Skerry, Lantern & Ledger, done"


def test_the_paragraph_at_the_caret_can_be_read_and_the_caret_followed(read: Read) -> None:
    begin(read)
    with Project.open(read.project, read_only=True) as project:
        texts = [project.document(row.id).text.content for row in project.rows()]
    assert any(read.text.text in content.split("\n") for content in texts)
    before = read.text.caret
    read.reader.type(RIGHT)
    moved = read.reader.happened("TextCaretMoved", lambda event: event.number == before + 1)
    assert moved.thing.path == read.text.path
    assert read.text.caret == before + 1


def test_what_lies_at_the_caret_is_announced(read: Read) -> None:
    begin(read)
    read.reader.type(TAB)
    told = read.reader.happened("Announcement", lambda event: event.value not in NO_SPAN)
    assert told.value.split(",")[0] in ("Reporting", "Quotation", "Opinion", "Source", "Cue")
    assert read.text.description == told.value
    read.reader.type(TAB)
    read.reader.happened("Announcement", lambda event: event.value != told.value)


def test_a_label_is_pressed_and_the_mark_is_in_the_file(read: Read) -> None:
    begin(read)
    if read.text.description in NO_SPAN:
        read.reader.type(TAB)
    read.reader.wait(lambda: read.text.description not in NO_SPAN)

    def unsure() -> int:
        with Project.open(read.project, read_only=True) as project:
            return sum(span.unsure for row in project.rows() for span in project.marks(row.id, Layer.of(ANNOTATOR)).spans)

    before = unsure()
    read.window.find("check box", "Unsure").press()
    read.reader.wait(lambda: abs(unsure() - before) == 1)


def test_a_button_of_the_rail_leads_to_its_page(read: Read) -> None:
    for button, role, name in (("Search", "text", "Search words"), ("Annotate", "text", "Text of the document")):
        read.window.find("check box", f"{button} (").press()
        read.reader.wait(lambda role=role, name=name: read.window.find(role, name).showing)


def test_the_whole_window_can_be_walked_and_lives(read: Read) -> None:
    things = list(read.window.all())
    assert len(things) > 100
    assert all(each.path.startswith("/org/a11y/atspi/accessible/") for each in things)
