"""The list of passages behind a number: a sound model, with words from the documents."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from bias_annotator.gui.compare.behind import Behind, heading
from bias_annotator.gui.compare.counting import Wanted, passages
from bias_annotator.gui.compare.passagelist import NONE, PassageModel
from bias_annotator.project.dissecting import Part
from bias_annotator.project.jobs import quiet
from bias_annotator.project.samples import make_sample


def test_passages_behind_a_number_are_a_sound_model(tmp_path: Path, qtmodeltester: ModelTester) -> None:
    with make_sample(tmp_path / "sample.bias") as project:
        numbers = passages(project, Wanted(), None, quiet)
        found = numbers.meetings
        model = PassageModel()
        qtmodeltester.check(model)
        model.show(Behind("All", found), project.scheme, numbers.said)
        assert model.rowCount() == len(found) > 50
        for row, meeting in enumerate(found):
            document = project.document(meeting.document)
            said = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            assert said.startswith(heading(meeting, project.scheme))
            assert said.endswith(document.title)
            assert document.text.content[meeting.start : meeting.end].split()[0] in said
        unlike = {heading(each, project.scheme) for each in found if each.part is Part.LABEL}
        assert unlike
        assert all(" or " in said for said in unlike)
        model.show(NONE, project.scheme, numbers.said)
        assert model.rowCount() == 0
