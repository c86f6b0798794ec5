"""Texts in the encoding that a person chose, and texts that were read wrongly before, put right when somebody says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bias_annotator.errors import UserError
from bias_annotator.readers import READERS, Incoming, ReadOptions
from bias_annotator.readers.decoding import TWICE, checked_encoding, decoded
from bias_annotator.readers.source import InnerFile

WORDS = "“The tide has turned,” said Müller – naïve… €5, ‘never’. Größe, façade, ÀÉÎ, 日本, 😀\n"


def garbled(text: str, by: str = "cp1252") -> str:
    """What a program makes of UTF-8 that it reads in another encoding; bytes that it does not know stay as Latin-1 has them."""
    return "".join(bytes([byte]).decode(by, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "koi8-r", "utf-16-le", "utf-16-be", "shift-jis", "gb18030", "utf-8"])
def test_a_text_comes_out_exact_in_the_encoding_that_was_chosen(encoding: str) -> None:
    kept = "".join(char for char in WORDS if char.encode(encoding, "ignore"))
    found = decoded(kept.encode(encoding), "x", checked_encoding(encoding))
    assert (found.content, found.warnings, found.doubtful) == (kept, (), False)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("", ""),
        ("auto", ""),
        ("UTF8", "utf-8"),
        ("Windows-1252", "cp1252"),
        ("mac_roman", "mac-roman"),
        ("utf-16", "utf-16-le"),
        ("UTF_8_Twice", TWICE),
    ],
)
def test_encodings_are_known_by_any_of_their_names(name: str, kept: str) -> None:
    assert checked_encoding(name) == kept
    assert checked_encoding(kept) == kept


@pytest.mark.parametrize("name", ["rot13", "hex", "no such", "a\0b", "utf-8-sig"])
def test_what_is_no_encoding_of_texts_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="There is no encoding"):
        checked_encoding(name)


def test_bytes_that_the_encoding_does_not_know_become_replacement_characters_and_are_counted() -> None:
    found = decoded(b"\x93Yes,\x94 he said. \x81\x8d\n" * 3, "x", "utf-8")
    assert found.content == "\ufffdYes,\ufffd he said. \ufffd\ufffd\n" * 3
    assert found.warnings == ("12 places were not valid UTF-8 and became U+FFFD",)
    assert found.doubtful


def test_a_byte_order_mark_of_the_chosen_encoding_stays_at_the_beginning_and_another_one_is_text() -> None:
    assert decoded(b"\xef\xbb\xbfyes", "x", "utf-8").content == "\ufeffyes"
    assert decoded("yes".encode("utf-16"), "x", "utf-16-le").content == "\ufeffyes"
    assert decoded(b"\xef\xbb\xbfyes", "x", "cp1252").content == "ï»¿yes"


def test_a_file_that_says_what_it_is_is_no_text_in_any_encoding() -> None:
    with pytest.raises(UserError, match="is not a text but a PDF document") as caught:
        decoded(b"%PDF-1.7", "x", "cp1252")
    assert caught.value.hint == "Give it the suffix of what it is: .pdf."
    with pytest.raises(UserError, match="is not a text but a picture") as caught:
        decoded(b"\x89PNG\r\n", "x")
    assert {*caught.value.hint.removeprefix("What can be read: ").rstrip(".").split()} >= {".html", ".docx", ".pdf", ".jsonl", ".parquet"}


@pytest.mark.parametrize("by", ["cp1252", "latin-1"])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(lambda text: not any(char <= "\xff" for char in text)))
def test_what_was_read_as_western_and_written_again_is_put_right_whatever_it_was(by: str, text: str) -> None:
    found = decoded(garbled(text, by).encode(), "x", TWICE)
    assert found.content == text
    assert found.encoding == TWICE


def test_what_was_put_right_is_counted_and_the_rest_stays() -> None:
    mixed = f"{garbled('“Yes,” he said – Müller.')} “No,” she said. Ünïcode, naïve façade à Â Ã.\n"
    found = decoded(mixed.encode(), "x", TWICE)
    assert found.content == "“Yes,” he said – Müller. “No,” she said. Ünïcode, naïve façade à Â Ã.\n"
    assert found.warnings == ("4 characters that had been read in a wrong encoding before (“â€œ”) were put right",)
    assert not decoded("plain é".encode(), "x", TWICE).warnings


PAGE = "<html><head><meta charset=utf-8><title>T</title></head><body><article><p>{}</p></article></body></html>"
MAIL = "Subject: T\nContent-Type: text/{}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}"
LONG = "Мы не сдадимся, заявил президент. " * 9
FILES = {
    "text": LONG,
    "markdown": LONG,
    "html": PAGE.format(LONG),
    "eml": MAIL.format("html", PAGE.format(LONG)),
    "mhtml": MAIL.format("html", PAGE.format(LONG)),
    "table": f'id,text\n1,"{LONG}"\n',
}


@pytest.mark.parametrize("name", FILES)
def test_every_reader_of_texts_reads_what_was_chosen_whatever_the_file_says(name: str) -> None:
    data = FILES[name].encode("cp866")  # which nothing finds out
    found = incoming(name, data, "cp866")
    assert LONG.strip() in found[0].annotated.document.text.content
    assert found[0].annotated.document.source.encoding == "cp866"
    wrong = incoming(name, data, "utf-8")
    assert wrong[0].doubtful
    assert "\ufffd" in wrong[0].annotated.document.text.content


def incoming(name: str, data: bytes, encoding: str) -> list[Incoming]:
    reader = READERS[name]
    found = reader.read(InnerFile(f"a{reader.suffixes[0]}", data), ReadOptions(encoding=encoding))
    return [each for each in found if isinstance(each, Incoming)]
