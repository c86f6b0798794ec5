"""What files would become is seen before they come in: format, columns, first documents, refusals; nothing is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from packages import docx, paragraph, zipped

from bias_annotator.errors import CancelledError, UserError
from bias_annotator.project.importing import ImportOptions
from bias_annotator.project.previewing import DOCUMENTS, FILES, preview
from bias_annotator.project.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "a.bias") as made:
        yield made


def test_the_first_documents_of_the_first_files_are_shown_with_format_and_columns(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.csv").write_text("title,body\n" + "".join(f"t{number},text {number}\n" for number in range(9)))
    (folder / "b.docx").write_bytes(docx(paragraph("one")))
    (folder / "c.docx").write_bytes(b"broken")
    (folder / "d.zip").write_bytes(zipped({"x.txt": "inside", "y.png": "no"}))
    (folder / "e.xyz").write_text("other")
    for number in range(FILES):
        (folder / f"z{number}.txt").write_text("more")
    found = preview(project, [folder], ImportOptions())
    assert [each.path.name for each in found.files] == ["a.csv", "b.docx", "c.docx", "d.zip", "z0.txt"]
    assert found.total == 4 + FILES
    assert found.skipped == ((str(folder / "e.xyz"), "files of this kind cannot be read"),)
    table, document, broken, archive, text = found.files
    assert table.columns is not None
    assert (table.format, table.columns.text, table.more) == ("table", "body", True)
    assert [each.text.content for each in table.documents] == [f"text {number}" for number in range(DOCUMENTS)]
    assert (document.format, document.documents[0].text.content, document.more) == ("docx", "one", False)
    assert (broken.documents, broken.refused[0][1]) == ([], "“c.docx” is not a DOCX document but something else.")
    assert (archive.documents[0].text.content, archive.refused) == ("inside", [("y.png", "files of this kind cannot be read")])
    assert text.format == "text"
    assert project.count() == 0


def test_a_column_can_be_chosen_and_a_table_without_texts_still_shows_its_columns(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,one\n")
    (found,) = preview(project, [path], ImportOptions()).files
    assert found.columns is not None
    assert (found.columns.names, found.columns.text) == (("a", "b"), "")
    assert found.refused == [("", "“a.csv” has no column that looks like texts.")]
    (found,) = preview(project, [path], ImportOptions(text_column="b")).files
    assert [each.text.content for each in found.documents] == ["one"]


def test_a_preview_can_be_cancelled_and_wrong_formats_are_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")

    def report(done: int, total: int, text: str) -> None:
        assert (done, total, text) == (0, 1, "a.txt")
        raise CancelledError

    with pytest.raises(CancelledError):
        preview(project, [tmp_path / "a.txt"], ImportOptions(), report)
    with pytest.raises(UserError, match="There is no reader"):
        preview(project, [tmp_path], ImportOptions(format="wordstar"))
