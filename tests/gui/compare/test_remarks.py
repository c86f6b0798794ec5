"""What the panel of numbers says is the matter with values is said in the language of the window, every part of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from making import ANA, BEN, document, item, span
from PySide6.QtWidgets import QApplication

from bias_annotator.gui.compare.values import remarks
from bias_annotator.gui.translating import LANGUAGE_VARIABLE, LANGUAGES, speak, told, tr
from bias_annotator.messages import Message
from bias_annotator.model.people import Layer
from bias_annotator.project.comparing import Comparison, compare
from bias_annotator.project.project import Project
from bias_annotator.settings import Language

ONE, TWO, BARE = document("one"), document("two"), document("bare")
CHI, DEE = Layer.of("Chi"), Layer.of("Dee")


@pytest.fixture
def found(tmp_path: Path) -> Iterator[list[Comparison]]:
    """Comparisons with every sort of trouble: too little, nested spans, nobody in common, labels and pairs without a value, no interval."""
    with Project.new(tmp_path / "test.bias", title="Test") as made:
        nested = [span(ONE, "opinion", (0, 40)), span(ONE, "opinion", (5, 12)), span(ONE, "source", (50, 60))]
        made.add(
            [
                item(ONE, (ANA, nested), (BEN, [span(ONE, "opinion", (0, 38))])),
                item(TWO, (BEN, [span(TWO, "quotation", (3, 9))]), (CHI, [span(TWO, "quotation", (3, 9))])),
                item(BARE, (DEE, [span(BARE, "opinion", (3, 9))])),
            ]
        )
        made.add_annotator("Eve")
        alone = [["Ana"], ["Ana", "Eve"], ["Ana", "Dee"]]
        yield [
            compare(made, bootstrap=20),
            *(compare(made, annotators=names, bootstrap=20) for names in alone),
            compare(made, labels=["cue"]),
            compare(made, documents=[ONE.id], bootstrap=20),
        ]


def templates(remark: str) -> Iterator[str]:
    """The English sentences and parts of sentences in a remark; all but names and labels must be a Message."""
    assert isinstance(remark, Message)
    yield remark.template
    for value in remark.values.values():
        if isinstance(value, Message):
            yield from templates(value)


@pytest.mark.parametrize("language", [name for name, _ in LANGUAGES if name != "en"])
def test_no_part_of_a_remark_stays_english(
    found: list[Comparison], language: Language, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = {remark for each in found for measure in each.measures for remark in measure.remarks}
    parts = {template for remark in every for template in templates(remark) if any(letter.isalpha() for letter in template)}
    parts = {part for part in parts if not part.startswith("{part0}")}  # sentences put side by side
    expected = ("{one} and {other}", "No interval: it takes two documents.", "no document in common", "No value: {reason}.")
    assert set(expected) < parts
    english = [remarks(each.measures) for each in found]
    monkeypatch.delenv(LANGUAGE_VARIABLE, raising=False)
    speak(qapp, language)
    try:
        assert [part for part in sorted(parts) if tr(part) == part] == []
        for before, comparison in zip(english, found, strict=True):
            said = remarks(comparison.measures)
            assert len(said) == len(set(said)) == len(before) > 0
            assert not set(said) & set(before)
            assert all(told(measure.warning) not in {"", measure.warning} for measure in comparison.measures if measure.warning)
    finally:
        speak(qapp, "en")


def test_a_remark_is_said_once_however_many_measures_have_it(found: list[Comparison]) -> None:
    said = remarks(found[0].measures)
    assert said[0].startswith("Too little data: ")
    assert len(said) == len(set(said))
    for measure in found[0].measures:
        assert measure.warning == " ".join(measure.remarks)
        assert set(measure.remarks) <= set(said)
