"""What the database reports becomes a sentence; what is our own fault stays what it is."""

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bias_annotator.errors import UserError
from bias_annotator.store.driver import sqlite
from bias_annotator.store.trouble import sentence, trouble

PATH = Path("some") / "test.bias"
KNOWN = {
    3: "no permission", 5: "is locked", 6: "is locked", 8: "can only be read", 10: "the disk reported an error", 11: "is damaged",
    13: "is full", 14: "could not be opened", 26: "is not a Bias Annotator project",
}  # fmt: skip


@pytest.mark.parametrize("code", KNOWN)
def test_every_known_code_also_in_its_extended_forms_is_one_sentence_and_a_hint(code: int) -> None:
    for extended in (code, code | 1 << 8, code | 7 << 8):
        known = sentence(extended, PATH)
        assert known is not None
        assert KNOWN[code] in known.sentence
        assert "test.bias" in known.sentence
        assert known.hint


@pytest.mark.parametrize("code", [None, 0, 1, 19, 20, 21, 25])
def test_other_codes_are_bugs(code: int | None) -> None:
    assert sentence(code, PATH) is None


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("database or disk is full", "is full"),
        ("disk I/O error", "the disk reported an error"),
        ("database disk image is malformed", "is damaged"),
        ("Could not decode to UTF-8 column 'title' with text 'x'", "is damaged"),
        ("database is locked", "is locked"),
        ("attempt to write a readonly database", "can only be read"),
    ],
)
def test_drivers_that_give_no_code_are_understood_by_their_words(message: str, words: str) -> None:
    with pytest.raises(UserError, match=words), trouble(PATH):
        raise sqlite().OperationalError(message)


def test_what_the_system_says_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"“test\.bias” could not be used: No such file or directory"), trouble(PATH):
        (tmp_path / "missing").read_bytes()
    with pytest.raises(UserError, match="is full"), trouble(PATH):
        raise OSError(28, "No space left on device")


def test_a_bug_stays_a_bug() -> None:
    engine = create_engine("sqlite://", module=sqlite())
    with pytest.raises(Exception, match="no such table"), trouble(PATH), engine.connect() as connection:
        connection.execute(text("SELECT * FROM nowhere"))
    engine.dispose()
    with pytest.raises(ZeroDivisionError), trouble(PATH):
        raise ZeroDivisionError
