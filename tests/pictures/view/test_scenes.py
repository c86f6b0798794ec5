"""The text view looks as it is expected to: pictures of every scene, compared block by block.

`--update-pictures` draws the expected ones anew: look at them before you commit. They were drawn on Linux with the shipped
faces; scenes that need the system's fonts are looked at for their structure instead. BIAS_ANNOTATOR_PICTURES names a folder in
which what was drawn is kept.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pictures.view.scenes import SCENES, shown
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

EXPECTED = Path(__file__).parent / "expected"
LATIN = [name for name, scene in SCENES.items() if not scene.system_fonts]
RATIOS = (1.25, 1.5, 2.0)
BLOCK = 8  # px: letters that are drawn a little otherwise make no difference
WORST, MEAN = 48, 2.0  # of 255: how far a block, and a picture on the whole, may be apart
FINER_MEAN = 6.0  # on finer screens, whose lines are of whole pixels of their own
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems draw letters in their own way")


def blocks(image: QImage, width: int, height: int) -> list[tuple[int, int, int]]:
    """Mean colours of the blocks of a picture, whatever ratio it was drawn at."""
    small = image.scaled(width // BLOCK, height // BLOCK, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    colours = (small.pixelColor(x, y) for y in range(small.height()) for x in range(small.width()))
    return [(colour.red(), colour.green(), colour.blue()) for colour in colours]


def difference(one: QImage, other: QImage) -> tuple[int, float]:
    """How far two pictures are apart: the worst block, and the mean of all (0–255)."""
    width, height = other.width(), other.height()
    pairs = zip(blocks(one, width, height), blocks(other, width, height), strict=True)
    apart = [max(abs(a - b) for a, b in zip(mine, theirs, strict=True)) for mine, theirs in pairs]
    return max(apart), sum(apart) / len(apart)


def draw(name: str) -> QImage:
    """A scene, drawn at 1×."""
    with shown(SCENES[name]) as view:
        picture = view.grab()
        assert picture.devicePixelRatio() == 1, "to draw at other ratios is the other tests' task"
        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    if folder := os.environ.get("BIAS_ANNOTATOR_PICTURES"):
        image.save(str(Path(folder) / f"{name}.png"))
    return image


@pytest.mark.parametrize("name", LATIN)
def test_a_scene_looks_as_it_did(name: str, qapp: object, request: pytest.FixtureRequest) -> None:
    assert qapp is not None
    image, path = draw(name), EXPECTED / f"{name}.png"
    if request.config.getoption("--update-pictures"):
        path.parent.mkdir(exist_ok=True)
        image.save(str(path))
    expected = QImage(str(path))
    assert image.size() == expected.size()
    worst, mean = difference(image, expected)
    assert worst < WORST, f"a place of {name} looks otherwise, by {worst}"
    assert mean < MEAN, f"{name} looks otherwise, by {mean:.2f} on the whole"


@pytest.mark.parametrize(("one", "other"), [("split", "dragged"), ("nested", "selected"), ("overlap", "contrast")])
def test_pictures_that_are_not_the_same_are_told_apart(one: str, other: str) -> None:
    worst, _ = difference(QImage(str(EXPECTED / f"{one}.png")), QImage(str(EXPECTED / f"{other}.png")))
    assert worst > WORST


def test_a_missing_flag_is_seen(qapp: object) -> None:
    assert qapp is not None
    expected = QImage(str(EXPECTED / "crossing.png"))
    with shown(SCENES["crossing"]) as view:
        view.need_scene().decoration(0).flags.pop()
        assert difference(view.grab().toImage(), expected)[0] > WORST


@pytest.fixture(scope="module", params=RATIOS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All scenes, drawn by a process of its own on a screen of that ratio."""
    folder = tmp_path_factory.mktemp("scenes")
    root = str(Path(__file__).parents[3])
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(request.param), "PYTHONPATH": root}
    script = Path(__file__).with_name("scenes.py")
    subprocess.run([sys.executable, str(script), str(folder)], check=True, env=environment, capture_output=True)  # noqa: S603 - our own Python
    return folder


def test_on_finer_screens_every_scene_is_the_same_only_finer(folder: Path) -> None:
    for name in LATIN:
        image, expected = QImage(str(folder / f"{name}.png")), QImage(str(EXPECTED / f"{name}.png"))
        assert image.width() > expected.width()
        worst, mean = difference(image, expected)
        assert worst < WORST, f"a place of {name} looks otherwise, by {worst}"
        assert mean < FINER_MEAN, f"{name} looks otherwise, by {mean:.2f} on the whole"


def test_scenes_with_the_fonts_of_the_system_can_be_drawn(qapp: object) -> None:
    assert qapp is not None
    for name in set(SCENES) - set(LATIN):
        assert len(set(blocks(draw(name), 640, 200))) > 20
