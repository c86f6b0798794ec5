"""Makes the file of the newest schema anew: `PYTHONPATH=.:tests python tests/old_projects/make.py`. Older files stay as they are.

A file of each released schema lies here, so that every later version can prove that it opens them.
"""

from dataclasses import replace
from pathlib import Path

from making import ANA, BEN, document, item, mark, span, swap

from bias_annotator.model.document import REPLACES, KeptSource
from bias_annotator.model.edit import Edit
from bias_annotator.model.people import GOLD, Status, Work
from bias_annotator.model.span import Relation
from bias_annotator.model.speakers import Speaker, SpeakerChange, SpeakerKind
from bias_annotator.project.project import Project
from bias_annotator.store.database import SCHEMA

PAGE = b"<article><h1>Title of d1</h1><p>The council met.</p></article>"


def make(path: Path) -> None:
    """Make a project with a bit of everything, among it edits that were undone."""
    first, second = document("d1", outlet="Harbour Post", published="2031-05-14"), document("d2", "Zoë says: 🗳 “no” – قال.")
    first = replace(first, metadata=replace(first.metadata, extra={REPLACES: "d0"}))
    with Project.new(path, title="An old project") as project:
        project.add([item(document("d0", "Read before."))])
        quotation = span(first, "quotation", (18, 34), (52, 69), name="s1", note="split", unsure=True)
        speaker = span(first, "source", (36, 45), name="s2")
        link = Relation.new("source", quotation.id, speaker.id)
        marked = item(first, (ANA, [quotation, speaker, link]), work=[Work("Ana", Status.DONE, True, 90, 12)])
        project.add([replace(marked, source=KeptSource.of("d1.html", "html", PAGE)), item(second)])
        project.add([item(first, (GOLD, [span(first, "quotation", (18, 34), name="g1")]))])
        project.apply(mark(second, BEN, "opinion", (0, 8)))
        project.apply(mark(second, BEN, "quotation", (12, 16)))
        project.apply(swap(first, ANA, quotation, note="split in two"))
        project.apply(Edit(first.id, ANA, "Unlink", gone=(link,), author="Ana"))
        project.undo(first.id, ANA)
        project.undo(second.id, BEN)
        project.change_speakers(SpeakerChange("Add", (), (Speaker("Ilse Marrow", SpeakerKind.PERSON, ("Marrow", "@ilse")),)))


if __name__ == "__main__":
    target = Path(__file__).with_name(f"v{SCHEMA:04}.bias")
    target.unlink(missing_ok=True)
    make(target)
