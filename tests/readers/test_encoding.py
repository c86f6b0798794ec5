"""From bytes to a string: which encoding, what was odd about it, and what is no text at all."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import TRAPS, contents

from bias_annotator.errors import UserError
from bias_annotator.readers.encoding import decode, oddities

ENGLISH = (
    "“The tide has turned,” she told the crowd — and the mayor’s office, which had said nothing for weeks, answered:\n"
    "‘Never again…’ It cost €5 million.\n\nVane said on island radio that the council had lost touch.\n"
)
FRENCH = "« Nous ne partirons pas », a déclaré le ministre à l’issue du conseil, où l’été fut évoqué à plusieurs reprises.\n"
GERMAN = "„Wir schaffen das“, sagte die Kanzlerin über die Flüchtlinge – und ließ die Fragen größtenteils unbeantwortet.\n"
POLISH = "„Nie poddamy się”, powiedział prezydent na konferencji prasowej we wtorek. Opozycja ostro skrytykowała to wystąpienie.\n"
TURKISH = "“Teslim olmayacağız” dedi cumhurbaşkanı salı günü düzenlenen basın toplantısında. Muhalefet eleştirdi.\n"
RUSSIAN = '"Мы не сдадимся", заявил президент на пресс-конференции во вторник. Оппозиция резко раскритиковала это выступление.\n'
GREEK = "«Δεν θα παραδοθούμε», δήλωσε ο πρόεδρος στη συνέντευξη Τύπου την Τρίτη.\n"
HEBREW = '"לא ניכנע", אמר הנשיא במסיבת העיתונאים ביום שלישי. האופוזיציה מתחה ביקורת חריפה על הנאום.\n'
ARABIC = 'قال الرئيس في المؤتمر الصحفي يوم الثلاثاء "لن نستسلم"، وانتقدت المعارضة هذا الخطاب بشدة وطالبت بتفسير.\n'
JAPANESE = "「我々は決して諦めない」と首相は記者会見で述べた。野党はこの発言を強く批判し、国会での説明を求めている。\n"
CHINESE = "“我们绝不放弃，”总统在周二的新闻发布会上说。反对党强烈批评了这一讲话，要求在议会作出解释。\n"
KOREAN = "“우리는 결코 포기하지 않을 것이다”라고 대통령이 화요일 기자 회견에서 말했다. 야당은 강하게 비판했다.\n"
WIDE = {
    "English": ENGLISH,
    "Russian": RUSSIAN,
    "Greek": GREEK,
    "Hebrew": HEBREW,
    "Arabic": ARABIC,
    "Japanese": JAPANESE,
    "Chinese": CHINESE,
}
GUESSED = [
    ("cp1252", ENGLISH),
    ("cp1252", FRENCH),
    ("cp1252", GERMAN),
    ("cp1252", "It’s over.\n"),
    ("cp1252", "“Yes,” he said.\n"),
    ("cp1252", "Café"),
    ("cp1252", "He said it costs €5 – maybe.\n"),
    ("mac_roman", ENGLISH),
    ("mac_roman", FRENCH),
    ("mac_roman", GERMAN),
    ("cp1250", POLISH),
    ("cp1254", TURKISH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("cp1253", GREEK),
    ("cp1255", HEBREW),
    ("cp1256", ARABIC),
    ("shift_jis", JAPANESE),
    ("euc_jp", JAPANESE),
    ("iso2022_jp", JAPANESE),
    ("gb18030", CHINESE),
    ("euc_kr", KOREAN),
]
line_ends = pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])


@line_ends
@pytest.mark.parametrize(("encoding", "text"), GUESSED, ids=[f"{encoding} {number}" for number, (encoding, _) in enumerate(GUESSED)])
def test_texts_in_an_encoding_that_is_not_named_come_out_exact_with_a_warning(encoding: str, text: str, newline: str) -> None:
    content = text.replace("\n", newline)
    decoded = decode(content.encode(encoding), "x")
    assert decoded.content == content
    assert decoded.encoding == encoding
    assert decoded.warnings == (f"The encoding was guessed as {encoding}; check quotation marks and accents",)


@line_ends
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", WIDE.values(), ids=WIDE.keys())
def test_utf16_without_a_byte_order_mark_comes_out_exact_with_a_warning(text: str, encoding: str, newline: str) -> None:
    content = text.replace("\n", newline) + "😀 ok\n"
    decoded = decode(content.encode(encoding), "x")
    assert decoded.content == content
    assert decoded.warnings == (f"Read as {encoding.upper()}, which the file does not say",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@settings(deadline=None)
@given(content=contents)
@example(content="")
def test_what_a_byte_order_mark_says_is_believed_and_nothing_is_warned_of(encoding: str, content: str) -> None:
    decoded = decode(("\ufeff" + content).encode(encoding), "x")
    assert decoded.content == "\ufeff" + content
    assert (decoded.encoding, decoded.warnings) == (encoding, ())


@settings(deadline=None)
@given(contents.filter(lambda content: sum(char < " " for char in content) <= 8))
def test_utf8_comes_out_exact_and_nothing_is_warned_of(content: str) -> None:
    assert decode(content.encode(), "x").content == content


@pytest.mark.parametrize("content", TRAPS.values(), ids=TRAPS.keys())
def test_the_traps_come_out_exact_in_every_unicode_encoding(content: str) -> None:
    assert decode(content.encode(), "x").content == content
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(content.encode(encoding), "x").content == "\ufeff" + content


def test_much_ascii_before_the_first_other_character_is_still_utf8() -> None:
    content = "plain words\n" * 500_000 + "“then not”"
    assert decode(content.encode(), "x").content == content


@pytest.mark.parametrize(
    ("data", "content", "warnings"),
    [
        (b"caf\xc3\xa9 \x93yes\x94", "café “yes”", ("2 bytes were not UTF-8 and were read as Windows-1252 (at character 5, 9)",)),
        (b"\xef\xbb\xbfcaf\xc3\xa9 \x92", "\ufeffcafé ’", ("1 bytes were not UTF-8 and were read as Windows-1252 (at character 5)",)),
        ("naïve “".encode()[:-1], "naïve \ufffd", ("The file ends in the middle of a character; U+FFFD stands there",)),
        ("cut “".encode()[:-1], "cut \ufffd", ("The file ends in the middle of a character; U+FFFD stands there",)),
        ("é 😀".encode()[:-1], "é \ufffd", ("The file ends in the middle of a character; U+FFFD stands there",)),
        (b"caf\xc3\xa9 \xed\xa0\x80!", "café \ufffd!", ("1 characters were written as UTF-8 forbids and became U+FFFD",)),
        (b"overlong \xc0\xaf \xe0\x80\xaf", "overlong \ufffd \ufffd", ("2 characters were written as UTF-8 forbids and became U+FFFD",)),
        (b"\xff\xfea\x00\x00\xd8b\x00", "\ufeffa\ufffdb", ("1 places were not valid UTF-16-LE and became U+FFFD",)),
        (b"\xff\xfea\x00\xfd\xff\x00\xdc", "\ufeffa\ufffd\ufffd", ("1 places were not valid UTF-16-LE and became U+FFFD",)),
        (b"\xfe\xff\x00a\x00", "\ufeffa\ufffd", ("1 places were not valid UTF-16-BE and became U+FFFD",)),
    ],
)
def test_a_few_bad_bytes_are_told_with_their_count_and_place(data: bytes, content: str, warnings: tuple[str, ...]) -> None:
    decoded = decode(data, "x")
    assert (decoded.content, decoded.warnings) == (content, warnings)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_that_is_broken_or_cut_off_is_told_as_such(encoding: str) -> None:
    whole = ("One two, three.\n" * 9).encode(encoding)
    lone = "\ud800".encode(encoding, "surrogatepass")
    for data, content in ((whole + lone + whole, "\ufffd" + "One two, three.\n" * 9), (whole + b"\n", "\ufffd")):
        decoded = decode(data, "x")
        assert decoded.content == "One two, three.\n" * 9 + content
        assert decoded.warnings == (
            f"Read as {encoding.upper()}, which the file does not say",
            f"1 places were not valid {encoding.upper()} and became U+FFFD",
        )


def test_what_only_looks_like_old_japanese_mail_is_kept() -> None:
    assert decode(b"escape \x1b$B! it", "x").content == "escape \x1b$B! it"


def test_more_places_than_one_looks_at_are_not_listed() -> None:
    (warning,) = decode("é".encode() * 5000 + b"\x92" * 7, "x").warnings
    assert warning == "7 bytes were not UTF-8 and were read as Windows-1252 (at character 5,000, 5,001, 5,002, 5,003, 5,004 …)"


def test_many_stray_bytes_in_a_long_text_take_no_longer_than_few() -> None:
    data = (b"\x92" + "“words of a text” ".encode() * 60) * 4000
    before = time.process_time()
    assert "4000 bytes" in decode(data, "x").warnings[0]
    assert time.process_time() - before < 3


BINARIES = {
    "PDF": (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
    "ZIP": (b"PK\x03\x04\x14\x00", "a ZIP archive"),
    "old Office": (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Microsoft Office document"),
    "RTF": (b"{\\rtf1\\ansi hello}", "an RTF document"),
    "PNG": (b"\x89PNG\r\n\x1a\n", "a picture"),
    "JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
    "GIF": (b"GIF89a\x01\x00", "a picture"),
    "gzip": (b"\x1f\x8b\x08\x00", "a compressed file"),
    "SQLite": (b"SQLite format 3\x00", "a database"),
    "program": (b"\x7fELF\x02\x01", "a program"),
    "Windows program": (b"MZ\x90\x00", "a program"),
    "Ogg": (b"OggS\x00\x02", "a sound file"),
    "MP3": (b"ID3\x03\x00", "a sound file"),
    "noise": (bytes(range(256)) * 20, "binary data"),
    "zeros": (bytes(5000), "binary data"),
    "numbers": (b"".join(number.to_bytes(4, "little") for number in range(0, 90_000, 7)), "binary data"),
}


@pytest.mark.parametrize(("data", "kind"), BINARIES.values(), ids=BINARIES.keys())
def test_what_is_no_text_is_refused_and_its_kind_named(data: bytes, kind: str) -> None:
    with pytest.raises(UserError, match=f"^“photo.txt” is not a text but {kind}"):
        decode(data, "photo.txt")


@pytest.mark.parametrize("content", ["ID3 tags are old.", "GIF8 is no picture.", "OggS", "MZ stands for", "PK", "%PDF is a format"])
def test_a_text_that_begins_like_a_binary_file_is_a_text(content: str) -> None:
    assert decode(content.encode(), "x").content == content


@pytest.mark.parametrize("data", [b"\x81\x8d\x8f\x90\x9d" * 50, b"ok \xff\x01\xfe\x02 " * 3])
def test_undecodable_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError, match=r"^(The encoding of “x” cannot be told|“x” is not a text)") as caught:
        decode(data, "x")
    assert caught.value.hint


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused_and_nothing_half_comes_out(data: bytes) -> None:
    try:
        decoded = decode(data, "x")
    except UserError:
        return
    assert not any("\ud800" <= char <= "\udfff" for char in decoded.content)


@pytest.mark.parametrize(
    ("content", "warning"),
    [
        ("a \u202eb\u202c \u2066c\u2069", "4 direction control characters in the text"),
        ("in\u200bvis\u2060ible, \u200b apart", "2 invisible characters inside words in the text"),
        ("\U000e0041\U000e0042", "2 tag characters in the text"),
        ("\ue000 \U000f0000", "2 private-use characters in the text"),
        ("\ufffe \ufdd0 \U0001ffff", "3 non-characters in the text"),
        ("\x1b[31mred\x1b[0m", "2 terminal escape sequences in the text"),
        ("â€œNoâ€\u009d, he said", "2 places look as if the text had been read in a wrong encoding before (“â€œ”); it was kept as it is"),
    ],
)
def test_characters_that_hide_or_mislead_are_counted(content: str, warning: str) -> None:
    assert oddities(content) == (warning,)


@pytest.mark.parametrize(
    "content", ["plain", "“curly” – e\u0301", "👨‍👩‍👧‍👦 🏳️‍🌈", "\ufeffmark", "שָׁלוֹם \u200f", "a\u00adb c\u00a0d", "क\u200dष"]
)
def test_ordinary_texts_are_not_warned_of(content: str) -> None:
    assert oddities(content) == ()
