"""Documents that another program made of a known text come back block by block (files/README.md says how they were made)."""

from pathlib import Path

import pytest
from reading import blocks, read

from bias_annotator.readers import reader_for

FILES = Path(__file__).with_name("files")
WANTED = [line.replace("\\t", "\t").replace("\\n", "\n") for line in (FILES / "article.txt").read_text(encoding="utf-8").splitlines()]
SAID = {"docx": True, "odt": True, "rtf": True, "epub": False}  # whether the file says of paragraphs what they are


@pytest.mark.parametrize("suffix", SAID)
def test_every_paragraph_comes_back(suffix: str) -> None:
    path = FILES / f"article.{suffix}"
    found = read(reader_for(path), path.read_bytes(), path.name)
    assert found.warnings == ()
    came = blocks(found)
    assert [each.partition(": ")[2] for each in came] == [each.partition(": ")[2] for each in WANTED]
    if SAID[suffix]:
        assert came == WANTED
    metadata = found.annotated.document.metadata
    assert (metadata.title, metadata.author) == ("The ferry is sold", "Ada Lee")
    assert metadata.language == ("" if suffix == "rtf" else "en-GB")
