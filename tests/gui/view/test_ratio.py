"""What is true of pixels at 1× is true on finer screens: the tests of what is painted, by processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = ("test_painting.py", "test_options.py", "test_rtl.py", "test_finder.py")


@pytest.mark.parametrize("ratio", ["1.25", "1.5", "2"])
def test_what_is_painted_is_right_at_other_ratios_of_device_pixels(ratio: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *(str(HERE / name) for name in FILES)]
    result = subprocess.run(command, env=environment, cwd=HERE.parents[2], capture_output=True, encoding="utf-8", check=False)  # noqa: S603 - our own Python
    assert result.returncode == 0, result.stdout[-4000:]
