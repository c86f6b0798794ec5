"""The examples of the documentation give what it says."""

import doctest
from pathlib import Path


def test_the_worked_examples_are_right() -> None:
    page = Path(__file__).parents[2] / "docs" / "agreement.md"
    result = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert result.attempted > 10
    assert result.failed == 0
