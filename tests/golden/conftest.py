"""Expected files: compared byte by byte, or written anew with `--update-golden`."""

from collections.abc import Callable
from pathlib import Path

import pytest

Golden = Callable[[str, bytes], None]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares bytes with the expected file of that name beside this one."""

    def compare(name: str, made: bytes) -> None:
        path = Path(__file__).parent / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
            return
        assert path.exists(), f"there is no {path}; make it with --update-golden, and look at it"
        assert made == path.read_bytes(), f"{path} says otherwise; if the change is meant, renew it with --update-golden, and look at it"

    return compare
