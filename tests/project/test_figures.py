"""Figures and tables of a comparison: the same figures give the same file, and nothing of Qt is needed."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bias_annotator.errors import UserError
from bias_annotator.model.ids import DocumentId
from bias_annotator.project.comparing import Comparison, DocumentValues, Measure, Pair
from bias_annotator.project.figures import check, draw, save, write_table

MEASURE = Measure(
    name="alpha_char",
    title="Alpha, by character",
    value=0.61,
    interval=(0.5, 0.7),
    documents=12,
    spans=90,
    characters=12_000,
    settings={},
    per_label={"quotation": 0.8, "opinion": None, "reporting": -0.2},
    label_intervals={"quotation": (0.7, 0.9), "opinion": None, "reporting": None},
    pairs=(Pair("Ana", "Ben", 0.7, 9), Pair("Ana", "Chi", None, 0), Pair("Ben", "Chi", -0.1, 4)),
    warning=None,
    caution="Long spans dominate.",
    too_little=False,
    section="Per character",
)
NONE = replace(MEASURE, name="u_alpha", title="uα", value=None, interval=None, per_label={}, label_intervals={}, pairs=())
FOUND = Comparison(
    ("Ana", "Ben", "Chi"),
    (DocumentId("d1"), DocumentId("d,2")),
    (MEASURE, NONE),
    (
        DocumentValues(DocumentId("d1"), 2, 9, 400, {"alpha_char": 0.1 + 0.2, "u_alpha": None}),
        DocumentValues(DocumentId("d,2"), 3, 12, 90, {"alpha_char": -0.5, "u_alpha": 1.0}),
    ),
)


@pytest.mark.parametrize(("suffix", "begins"), [(".svg", b"<?xml"), (".pdf", b"%PDF"), (".PNG", b"\x89PNG")])
def test_the_same_figures_make_the_same_file(tmp_path: Path, suffix: str, begins: bytes) -> None:
    first, second = tmp_path / f"first{suffix}", tmp_path / f"second{suffix}"
    draw(FOUND, first)
    draw(FOUND, second)
    assert first.read_bytes().startswith(begins)
    assert first.read_bytes() == second.read_bytes()


def test_a_figure_tells_values_labels_and_pairs(tmp_path: Path) -> None:
    draw(FOUND, tmp_path / "all.svg")
    words = (tmp_path / "all.svg").read_text(encoding="utf-8")
    for said in (
        "Alpha, by character",
        "0.610",
        "no value",
        "quotation",
        "-0.200",
        "Agreement of Ana, Ben, Chi; 2 documents",
        "0.70",
        "-0.10",
    ):
        assert said.replace("-", "\N{MINUS SIGN}") in words or said in words, said


@pytest.mark.parametrize("found", [Comparison((), (), ()), Comparison(("Ana",), (), (NONE,)), replace(FOUND, annotators=("Ana", "Ben"))])
def test_little_or_nothing_can_be_drawn_too(tmp_path: Path, found: Comparison) -> None:
    draw(found, tmp_path / "little.png")
    assert (tmp_path / "little.png").stat().st_size > 100


def test_a_table_has_a_row_a_document_with_every_digit(tmp_path: Path) -> None:
    write_table(FOUND, tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_bytes().decode() == (
        "document,annotators,spans,characters,alpha_char,u_alpha\n"
        "d1,2,9,400,0.30000000000000004,\n"
        '"d,2",3,12,90,-0.5,1.0\n'
    )  # fmt: skip


def test_a_comparison_is_saved_as_the_name_ends(tmp_path: Path) -> None:
    for name in ("all.json", "table.csv", "values.svg"):
        save(FOUND, tmp_path / name)
    assert json.loads((tmp_path / "all.json").read_bytes()) == FOUND.to_json()
    assert (tmp_path / "table.csv").read_text(encoding="utf-8").startswith("document,annotators")
    assert (tmp_path / "values.svg").read_bytes().startswith(b"<?xml")
    with pytest.raises(UserError, match="cannot be written as"):
        save(FOUND, tmp_path / "values.txt")


def test_other_suffixes_and_places_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written as"):
        check(tmp_path / "values.jpg")
    with pytest.raises(UserError, match="cannot be written"):
        write_table(FOUND, tmp_path / "no folder" / "table.csv")


def test_without_the_package_that_draws_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(UserError) as caught:
        draw(FOUND, tmp_path / "values.svg")
    assert "bias-annotator[figures]" in caught.value.hint


def test_drawing_needs_neither_a_window_nor_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bias_annotator.project.comparing import Comparison;"
        "from bias_annotator.project.figures import draw; draw(Comparison((), (), ()), Path(sys.argv[1]));"
        "print([name for name in sys.modules if name.startswith(('PySide', 'PyQt', 'tkinter', 'matplotlib.pyplot'))])"
    )
    target = str(tmp_path / "empty.svg")
    done = subprocess.run([sys.executable, "-c", code, target], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert done.stdout.strip() == "[]"
