"""How many keys a span takes: a whole post marked in sentence mode by real key events, and what came of it to the character.

A line of keys belongs to a paragraph of the text. Between the opinion of a post stand its scare quotes, in the wire report
a split quotation with source and cue, in the posts below it two spans that cross.
"""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from taking import take_in

from bias_annotator import cli
from bias_annotator.gui.window import Window
from bias_annotator.model.people import Layer
from bias_annotator.project.project import Project
from bias_annotator.shipped import shipped

SHARED = "BIAS_ANNOTATOR_SHARED"  # folder of texts that may not be committed
GOAL = 3  # keys a span
Expected = list[tuple[str, tuple[tuple[int, int], ...]]]

SAMPLE_KEYS = """
M G Q G Q P O
O R O
R
R G Q R G Q Ctrl+Shift+Right L S Ctrl+Shift+Right L C G A Up R R G Q R R Down
Q
Shift+Down Shift+Down Q
Up Shift+Down Shift+Down Shift+Down R
R O O
Q
P O
O
Down Down O P Q
O P Q
"""
SAMPLE = """
quotation: “Operation Safe Harbor”
quotation: “armed takeover”
opinion: The Coastal Directorate … left out of the count.
opinion: Perhaps this is … has to play.
reporting: The Directorate is … careful.
opinion: One more bad night … started it.
reporting: LITTLE SKERRY (Tidewire) … without a budget.
reporting: About forty guards … council house.
quotation: “last watch”
reporting: Marrow, in messages … on Wednesday.
quotation: “The tide has turned,” + “and it will not … by the yard.”
source: she told | she
cue: she told | told
reporting: “The tide has turned,” … by the yard.”
reporting: Vane said … any post.
quotation: “theatre paid for from outside”
reporting: His security chief … from outside”.
reporting: Marrow later … by boat.
quotation: Thousands on the sea wall … (@tova_renn) June 2, 2031
quotation: Island council accuses … Zq41hRv — Tidewire News (@tidewire) June 2, 2031
reporting: Council president says … Tn66sPw — Tidewire News (@tidewire) June 2, 2031
reporting: Guards who changed … marchers.
opinion: Never seen … like it.
opinion: #LastWatch #LittleSkerry
quotation: pic.example.com/Jy07bVd … (@piers_on_skerry) June 2, 2031
opinion: This looks like … in sight.
opinion: Our hearts are … none of this.
opinion: The island wants … its harbor back.
quotation: #LastWatch has begun … Wm55cNa — Director Halloran (@DirHalloran) June 2, 2031
opinion: What we see … shot being fired.
quotation: What we see … #LastWatch — Director Halloran (@DirHalloran) June 2, 2031
"""

SEED_KEYS = """
M G Q G Q P O
O R O
R
R G Q R G Q Ctrl+Shift+Right L S Ctrl+Shift+Right L C G A Up R R R R G Q R R Down
Q
Shift+Down Shift+Down Q
Up Shift+Down Shift+Down Shift+Down R
R O
Q
P O
O
Down Down O O P Q
O P Q
"""
# Places instead of words, since the text may not be committed; each was compared with the words that stand there.
SEED: Expected = [
    ("quotation", ((50, 69),)),
    ("quotation", ((164, 178),)),
    ("opinion", ((1, 345),)),
    ("opinion", ((347, 453),)),
    ("reporting", ((454, 497),)),
    ("opinion", ((498, 590),)),
    ("reporting", ((592, 884),)),
    ("reporting", ((886, 1166),)),
    ("quotation", ((1221, 1234),)),
    ("reporting", ((1167, 1385),)),
    ("quotation", ((1386, 1406), (1417, 1487))),
    ("source", ((1407, 1409),)),
    ("cue", ((1410, 1415),)),
    ("reporting", ((1386, 1416),)),
    ("reporting", ((1417, 1515),)),
    ("reporting", ((1516, 1674),)),
    ("reporting", ((1675, 1777),)),
    ("quotation", ((1844, 1859),)),
    ("reporting", ((1778, 1967),)),
    ("reporting", ((1968, 2050),)),
    ("quotation", ((2064, 2230),)),
    ("quotation", ((2232, 2624),)),
    ("reporting", ((2391, 2827),)),
    ("reporting", ((2829, 2941),)),
    ("opinion", ((2942, 2971),)),
    ("quotation", ((2973, 3046),)),
    ("opinion", ((3048, 3290),)),
    ("opinion", ((3292, 3376),)),
    ("opinion", ((3486, 3587),)),
    ("opinion", ((3588, 3640),)),
    ("quotation", ((3378, 3731),)),
    ("opinion", ((3733, 3899),)),
    ("quotation", ((3733, 4018),)),
]


def places(text: str, rows: str) -> Expected:
    """Where the rows say that spans stand: "first … last words", fragments joined by "+", "context | words" for common ones."""

    def stretch(words: str) -> tuple[int, int]:
        context, _, exact = words.partition(" | ")
        first, _, last = context.partition(" … ")
        start = text.index(first)
        if exact:
            return text.index(exact, start), text.index(exact, start) + len(exact)
        return start, text.index(last, start) + len(last) if last else start + len(first)

    found: Expected = []
    for row in rows.strip().split("\n"):
        label, _, words = row.partition(": ")
        found.append((label, tuple(map(stretch, words.split(" + ")))))
    return found


def press(keys: str) -> int:
    """Press keys, each where the keyboard is at that moment; how many they were."""
    for name in keys.split():
        combination = QKeySequence(name)[0]
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
    return len(keys.split())


def _sample(folder: Path) -> tuple[Path, str, Expected]:
    line = shipped("resources", "samples", "media_bias.jsonl").read_text(encoding="utf-8").split("\n")[0]
    path = folder / "sample.txt"
    path.write_text(json.loads(line)["text"], encoding="utf-8")
    return path, SAMPLE_KEYS, places(path.read_text(encoding="utf-8"), SAMPLE)


def _seed(folder: Path) -> tuple[Path, str, Expected]:
    place = os.environ.get(SHARED)
    if not place:
        pytest.skip(f"the seed article may not be committed; set {SHARED} to the folder that holds data/seed-article.txt")
    return Path(shutil.copy(Path(place) / "data" / "seed-article.txt", folder)), SEED_KEYS, SEED


@pytest.mark.parametrize("make", [_sample, pytest.param(_seed, marks=pytest.mark.shared)], ids=["sample", "seed"])
def test_a_post_is_marked_with_fewer_than_three_keys_a_span(
    window: Window, tmp_path: Path, make: Callable[[Path], tuple[Path, str, Expected]], qtbot: QtBot, record_property: Callable[..., None]
) -> None:
    article, keys, expected = make(tmp_path)
    path = tmp_path / "keys.bias"
    assert cli.run(["new", str(path)]) == 0
    window.open(path, "Ana")
    take_in(window, qtbot, article)
    window.open(path, "Ana")
    pressed = sum(press(line) for line in keys.strip().split("\n"))
    assert window.notice.words == "This was the last sentence."
    with Project.open(path) as project:
        marks = project.marks(project.rows()[0].id, Layer.of("Ana"))
    assert sorted((span.label, span.stretches) for span in marks.spans) == sorted(expected)
    labels = {span.id: (span.label, len(span.fragments)) for span in marks.spans}
    assert sorted((link.label, labels[link.from_span], labels[link.to_span]) for link in marks.relations) == [
        ("cue", ("quotation", 2), ("cue", 1)),
        ("source", ("quotation", 2), ("source", 1)),
    ]
    assert has_nested(expected)
    assert has_crossing(expected)
    assert len(expected) > 30
    average = pressed / len(expected)
    record_property("keys per span", f"{average:.2f}")
    print(f"{article.name}: {pressed} keys for {len(expected)} spans, {average:.2f} a span")  # noqa: T201 - the figure is wanted
    assert average <= GOAL


def extents(expected: Expected) -> list[tuple[int, int]]:
    return [(stretches[0][0], stretches[-1][1]) for _label, stretches in expected]


def has_nested(expected: Expected) -> bool:
    return any(a <= c < d <= b and (a, b) != (c, d) for a, b in extents(expected) for c, d in extents(expected))


def has_crossing(expected: Expected) -> bool:
    return any(a < c < b < d for a, b in extents(expected) for c, d in extents(expected))
