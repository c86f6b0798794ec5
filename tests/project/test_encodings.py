"""A person says which encoding a file has: looked at again with it, imported with it, and kept when its text is taken out again."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from bias_annotator.errors import UserError
from bias_annotator.project.extracting import extract_all
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.project.surveying import Glance, survey
from bias_annotator.readers.decoding import TWICE

QUOTED = "She said: “The county calls it a pause – nobody knows for what.”\n"
RUSSIAN = "Мы не сдадимся, заявил президент на пресс-конференции во вторник.\n"
PAGE = "<html><body><article><p>{}</p></article></body></html>"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.new(tmp_path / "p.bias") as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One file that is sure, and others in which something is off."""
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "sure.txt").write_text(f"Sure: {QUOTED}", encoding="utf-8")
    (inside / "guessed.txt").write_bytes(f"Guessed: {QUOTED}".encode("cp1252"))
    (inside / "strays.txt").write_bytes(f"Café {QUOTED}".encode() + b"\x93so\x94")
    (inside / "twice.txt").write_bytes(f"Twice: {QUOTED}".encode().decode("latin-1").encode())
    (inside / "none.txt").write_bytes(bytes((number * 37) % 128 + 128 for number in range(400)))
    (inside / "empty.txt").write_bytes(b"")
    (inside / "page.html").write_bytes(PAGE.format(RUSSIAN * 9).encode("cp866"))
    with ZipFile(inside / "all.zip", "w") as archive:
        archive.writestr("inner.txt", RUSSIAN.encode("cp866"))
    return inside


def looked_at(project: Project, folder: Path, **options: object) -> dict[str, Glance]:
    return {each.name: each for each in survey(project, [folder], ImportOptions(**options)).glances}  # type: ignore[arg-type]  # the options of the import


def test_what_is_in_doubt_is_told_with_the_encoding_in_which_it_was_read(project: Project, folder: Path) -> None:
    found = looked_at(project, folder)
    assert {name for name, each in found.items() if each.doubtful} >= {"guessed.txt", "strays.txt", "twice.txt", "none.txt"}
    assert not found["sure.txt"].doubtful
    assert not found["empty.txt"].doubtful
    assert (found["guessed.txt"].encoding, found["strays.txt"].encoding, found["none.txt"].encoding) == ("cp1252", "utf-8", "")
    assert found["none.txt"].hint == "Choose its encoding, or save it as UTF-8."


def test_single_files_and_members_of_archives_are_read_as_somebody_says_and_the_others_as_before(project: Project, folder: Path) -> None:
    chosen = {
        str(folder / "twice.txt"): TWICE,
        str(folder / "none.txt"): "koi8_r",
        str(folder / "page.html"): "cp866",
        f"{folder / 'all.zip'} › inner.txt": "IBM866",
    }
    found = looked_at(project, folder, encodings=chosen)
    result = import_files(project, [folder], ImportOptions(encodings=chosen))
    texts = {item.document.title: item.document for item in project.annotated()}
    assert texts["twice.txt"].text.content == f"Twice: {QUOTED}"
    assert (texts["none.txt"].source.encoding, texts["guessed.txt"].text.content) == ("koi8-r", f"Guessed: {QUOTED}")
    assert texts["inner.txt"].text.content == RUSSIAN
    assert RUSSIAN.strip() in texts["page.html"].text.content
    assert {name: each.first.text for name, each in found.items() if each.first} == {
        name if name != "inner.txt" else "all.zip › inner.txt": each.text for name, each in texts.items()
    }
    assert [each.source for each in result.refused] == [str(folder / "empty.txt")]


def test_one_encoding_for_all_files_goes_behind_that_of_a_single_one(project: Project, folder: Path) -> None:
    found = looked_at(project, folder, encoding="utf-8", encodings={str(folder / "guessed.txt"): ""})
    assert found["guessed.txt"].encoding == "cp1252"
    assert found["none.txt"].encoding == "utf-8"
    assert any("became U+FFFD" in reason for reason in found["none.txt"].reasons)
    with pytest.raises(UserError, match="There is no encoding “rot13”"):
        survey(project, [folder], ImportOptions(encoding="rot13"))


def test_a_text_taken_out_again_keeps_the_encoding_that_was_chosen_until_another_one_is(project: Project, folder: Path) -> None:
    import_files(project, [folder / "page.html"], ImportOptions(encodings={str(folder / "page.html"): "cp866"}))
    assert [each.outcome for each in extract_all(project)] == ["same"]
    (again,) = extract_all(project, encoding="utf-8")
    assert again.outcome == "new"
    assert "\ufffd" in project.document(project.ids()[-1]).text.content
