"""Words, sentences and paragraphs of news text: a table checked by hand, and what must hold of any text."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import contents

from bias_annotator.model.segment import next_sentence, next_word, paragraph_at, previous_sentence, previous_word, sentence_at, word_at
from bias_annotator.shipped import shipped

# Sentences are parted by "|", which stands for itself in no text.
SENTENCES = {
    "plain": "He came. |She went! |Did they? |Yes…",
    "runs of marks": "What?! |No... |Never!!! |Why?",
    "dots within": "He said ... nothing. |She left.",
    "dots before a small letter": "He said… nothing. |She left.",
    "titles": "Gen. Smith met Sen. Bernie Sanders, Rep. Omar and Dr. Fauci. |They spoke.",
    "more titles": "Mr. and Mrs. Fox saw Prof. Ada Lee, Lt. Col. Ray Tan and Rev. Jo Hill. |All waved.",
    "military and church": "Adm. Kirby and Capt. Roe flew to St. Louis and Ft. Bragg. |Then they flew back.",
    "a country": "The U.S. Senate and the U.K. government agreed. |Others did not.",
    "a country at the end": "He left the U.S. |The Senate stayed.",
    "a country before a name": "He left the U.S. Biden stayed.",
    "a country before an opening quote": "He left the U.S. |“Stay,” they said.",
    "initials": "J. K. Rowling and George W. Bush met. |They talked.",
    "an initial before a sentence": "It was plan B. |The plan failed.",
    "companies": "Apple Inc. and Tesla Co. rose. |Fox Corp. fell.",
    "a company at the end": "He runs Apple Inc. |The firm grew.",
    "times of day": "It began at 5 p.m. on Monday and ended at 6 a.m. |The crowd left.",
    "months and days": "On Sat. Apr. 30, in Jan. 2019 and on Dec. 5 it rained. |Then it stopped.",
    "verbs that look like days": "The cat sat. |The dog ran. |Then they wed. |Nobody came.",
    "no as an answer": "He said no. |She said yes.",
    "no as a number": "It was No. 5 on the list. |They cheered.",
    "art as a thing": "He loves art. |She does not.",
    "art as an article": "It follows from Art. 5 of the treaty. |They agreed.",
    "numbers": "It cost 3.5 million, or 2.000,50 euros. |That is 7.5%. |It is much.",
    "a number at the end": "He won in 2016. |She won in 2020. |Nobody won in 2000.",
    "versus": "It was Smith vs. Jones. |Smith won.",
    "latin": "He likes e.g. tea, i.e. no coffee, etc. and so on. |She agrees.",
    "quotation before its attribution": "“Go now!” he wrote. |“Why?” she asked. |They went.",
    "quotation before a name": "“Stop.” |Smith left.",
    "quotation before said and a name": "“It is over!” said Mr. Fox. |Nobody believed him.",
    "comma before the attribution": "“We won,” he said. |“We did not,” she said.",
    "split quotation": "“The tide has turned,” she told the crowd, “and it will not wait.” |Vane said nothing.",
    "straight quotes": 'He said "stop." |Then he left. |"Fine!" she said.',
    "single quotes": "‘Never.’ |He meant it. |‘Really?’ she asked.",
    "guillemets": "«Nous partons.» |Il sortit. |« Vraiment ? » |Oui.",
    "low quotes": "„Wir gehen.“ |Er ging. |„Wirklich?“ fragte sie.",
    "brackets": "He left (at last.) |She stayed (why?) |They slept.",
    "a bracket before a small letter": "He left (why?) and she stayed. |They slept.",
    "full stop outside": "He said “go”. |She went.",
    "two closing marks": "He said: “She said ‘go.’” |They went.",
    "names": "Thanks to @rosa.diaz. |And to @ben_b! |And @c.",
    "tags": "Vote! |#Election2020. |#MAGA now.",
    "web addresses": "See https://example.com/a.b?c=d. |It is at www.example.org. |Look.",
    "a web address before a common word": "Read it at pic.twitter.com/AbC1. |They did.",
    "a bare domain": "He runs example.com. |Then he sold it.",
    "wire dateline": "CARACAS (Reuters) – He spoke. |She listened.",
    "read more": "It goes on. |(read more)",
    "flattened post": "We are ready. |We will win! — Ana Díaz (@anadiaz) April 30, 2019",
    "flattened post on two lines": "We will win!\n|— Ana Díaz (@anadiaz) April 30, 2019",
    "a dash that is no attribution": "We will win! |— That is what he said.",
    "hard-wrapped lines": "He came to the big old house by\nthe sea and he stayed a month.\n|She went to the small new flat\nin town.",
    "hard-wrapped abbreviation": "He came to the house of old Mr.\nFox and he stayed there a month.\n|She did not come to see the man.",
    "German": "Er kam um 5 Uhr. |Dr. Merkel, z.B. die Kanzlerin, ging. |Übrigens: Nein!",
    "German ordinals": "Am 3. Mai kam er. |Am 24. Dezember ging sie.",
    "French": "M. Macron est parti. |C’est fini !",
    "Spanish": "¿Quién es? |¡No sé! |Es él.",
    "Arabic": "هل جاء؟ |نعم. |ذهب!",
    "Hebrew": "הוא בא. |היא הלכה! |למה?",
    "Hindi": "वह आया। |वह गई।",
    "Chinese": "他来了。|她走了！|为什么？|不知道。",
    "Chinese quotation": "他说：“你好。”|然后走了。",
    "Japanese": "「行く。」|彼は言った。",
    "emoji": "We won! |🎉🎉 Great.",
    "no-break spaces": "He\u00a0came.\u00a0|She\u00a0went.",
    "combining mark on a stop": "He came.\u0301 |She went.",
    "numbered list": "It has 3 parts. |1. Buy. |2. Sell.",
    "a year alone": "It was 2016. |April was cold.",
    "quotation before a name and a verb": "“We will win!” Ana Díaz shouted. |“Will we?” Ben asked. |They did.",
    "quotation before somebody else's act": "“Is it over?” |Nobody said a word. |“Yes!” |Trump left.",
    "German quotes outward": "»Geh!« |Er ging. |»Halt!« rief sie.",
    "units": "It is 6 ft. |Then it is 7 ft. tall.",
    "places named Ft. and Mt.": "Near Ft. Worth and Mt. Hood it snowed. |Others melted.",
    "a bracket after a full stop": "He left. |[Applause] She stayed.",
    "and so on": "They sell tea, milk, etc. |Prices rose.",
    "initials in brackets": "He met [George W.] Bush and (John F.) Kennedy. |They left.",
    "an omission": "Yields rose [...] |Ozone fell [...] and rose again.",
    "spaced dots": "It went on . . . and on. . . . |Then it stopped. |... and went on.",
    "dots in a quotation": "“We… we cannot,” he said. |“No…” |She left.",
    "dots before a capital": "He waited... |Nobody came.",
    "a time before a sentence": "It began at 5 p.m. |Police came at 6 a.m. Monday, at 7 p.m. EST. |Then it ended.",
    "a month at the end": "It began in Jan. |The crowd left in Dec. |Then it was over.",
    "a street at the end": "He lived on Main St. |The house is gone.",
    "authors": "So wrote Smith et al. |The study is old.",
    "latin before a capital": "Read, e.g. The Times, i.e. The paper. |She did.",
    "states": "He came from Tampa, Fla. |The trip to Flint, Mich. took days.",
    "a fraction without its zero": "It rose by .5 percent. |It fell by 2.5. |It rose again.",
    "money": "He paid $1.5m. |She paid £3. |They paid.",
    "sections": "See Sec. 5 and pp. 3 to 7 of vol. 2. |They are long.",
    "quotation before a title and a verb": "“We lost!” Mayor Ana Díaz said. |“Who won?” Dr. Lee asked. |They knew.",
    "a question within a question": "Who said “Why?” |Nobody did.",
    "quotation over several sentences": "“It is late. |We go home,” he said. |“Now.”",
    "flattened post with a question": "Who pays? — Ana Díaz (@anadiaz) May 14, 2031",
    "flattened post with an initial": "Nobody pays. — Piers A. (@piers_a) May 14, 2031",
    "flattened post with a link": "It is over. https://t.co/x — Ben Roe (@ben) May 14, 2031",
    "flattened post with a tag": "Vote now! |#GoVote — Ben Roe (@ben) May 14, 2031",
    "two flattened posts": "We won today. — Ana (@ana) May 1, 2031\n|They lost. — Ben (@ben) May 2, 2031",
    "headline and date": "Mayor of Port Ansel quits after vote\n|Saturday, May 3, 2031",
    "headline, line and text": "Mayor quits after vote\n|By Ana Díaz\n|PORT ANSEL – The mayor quit on Monday. |She said so.",
    "list with dashes": "- Buy milk and some bread,\n|- sell the car,\n|- call the bank.",
    "list with numbers": "1. Buy milk and bread.\n|2. Sell the old car.\n|3) Call the bank.",
    "list of names": "Milk and bread\n|The old car\n|Some banks",
    "hard-wrapped quotation": "“We will not go back to the old\nways,” said Ana Díaz of the dock\nunion on Monday. |Others would.",
    "German abbreviations": "Er mag z. B. Tee, d. h. Grünen, u. a. von Hrn. Maier. |Sie nicht.",
    "German ordinals with an article": "Im 19. Jahrhundert kam der 3. Mann zum 50. Geburtstag. |Er ging.",
    "German ages": "Er wurde 42. |Sie auch. |Dann kam Abs. 2 Nr. 3 zur Sprache.",
    "German names": "Josef v. Arnim kam. |Altkanzler a. D. Schröder blieb. |Das war’s.",
    "German lists": "Äpfel, Birnen usw. |Alles war da. |Es kostet 3 Mio. Euro.",
    "German quotation": "„Wir gehen“, sagte er. |„Warum?“ fragte sie. |„Darum.“",
    "Spanish abbreviations": "El Sr. Díaz y la Dra. Ruiz leen la pág. 5. |EE. UU. no firmó. |Nadie sabe.",
    "Spanish dialogue": "—¡Vamos! —dijo Ana. |—¿Adónde? —preguntó él. |Nadie habló.",
    "Spanish marks": "¡Qué día! |¿Y ahora? |«No.» |Se fue.",
    "French titles": "MM. Dupont et Durand parlent. |Mme Le Pen part. |« Non ! » dit-il.",
    "Arabic quotation": "قال الرئيس: «لن نستسلم». |ثم غادر القاعة. |هل يعود؟",
    "Urdu": "وہ آیا۔ |وہ گئی۔",
    "Russian": "И. В. Иванов пришёл. |«Да!» — сказал он. |Все молчали.",
    "Chinese quotation before its attribution": "“你好吗？”他问。|“我很好。”记者答道。|没有人说话。",
    "Chinese dots and numbers": "他等了……然后走了。|价格是3.5元。|很贵！",
    "Japanese quotation before its particle": "「行く？」と彼は言った。|彼女は黙った。",
    "Turkish": "Dr. Yılmaz geldi. |O gitti. |Neden?",
    "Greek and Polish": "Ήρθε. |Έφυγε! |Przyszedł. |Wyszła?",
    "Ethiopic and Armenian": "መጣ። |ሄደ። |Եկավ։ |Գնաց։",
    "Korean": "그는 왔다. |그녀는 갔다. |왜?",
    "degrees": "She has a Ph.D. |He has none. |Maria Roe, Ph.D., left.",
}  # fmt: skip


def parted(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of a row, and its sentences as `(start, end)` without the blanks round them."""
    content = marked.replace("|", "")
    found: list[tuple[int, int]] = []
    place = 0
    for piece in marked.split("|"):
        end = place + len(piece)
        found.append((place, end - len(piece) + len(piece.rstrip())))
        place = end
    return content, found


def sentences(content: str) -> list[tuple[int, int]]:
    """Every sentence, by going from one to the next as a person does by key."""
    first = sentence_at(content, 0)
    found = [first] if first[0] < first[1] else []
    following = next_sentence(content, found[0][0] if found else 0)
    while following:
        found.append(following)
        following = next_sentence(content, following[0])
    return found


@pytest.mark.parametrize("marked", SENTENCES.values(), ids=SENTENCES.keys())
def test_sentences_end_where_a_reader_says(marked: str) -> None:
    content, expected = parted(marked)
    assert [content[start:end] for start, end in sentences(content)] == [content[start:end] for start, end in expected]
    assert sentences(content) == expected


def test_the_sentences_of_the_sample_texts_are_those_that_a_reader_found() -> None:
    golden = (Path(__file__).parents[1] / "golden" / "sentences" / "media_bias.txt").read_text(encoding="utf-8")
    expected = [each.split("\n")[1:-1] for each in golden.split("## ")[1:]]
    lines = shipped("resources", "samples", "media_bias.jsonl").read_text(encoding="utf-8").split("\n")
    texts = [json.loads(line)["text"] for line in lines if line]
    assert [[text[start:end].replace("\n", "⏎") for start, end in sentences(text)] for text in texts] == expected


def test_enough_borders_were_checked_by_hand() -> None:
    assert sum(marked.count("|") for marked in SENTENCES.values()) >= 150


# Words begin at each "|".
WORDS = {
    "words": "|The |tide |has |turned",
    "apostrophes": "|rock ’|n’ |roll: |don’t, |Ben's, |O’Neill",
    "hyphens": "|a |so-called |well‑known |AT&T |deal",
    "abbreviations": "|The |U.S. |at |5 |p.m. |today",
    "numbers": "|3.5 |million, |2,000.50 |or |10:30 |and |7.5%",
    "names and tags": "|@ana_diaz |and |#MAGA2020, |@b.c-d |too",
    "web addresses": "|see |https://t.co/a?b=c&d#e. |Or |pic.twitter.com/Ab1",
    "quoted": "“|No,” |he (|said)",
    "accents apart": "|cafe\u0301 |e\u0301te\u0301",
    "other scripts": "|قال |الرئيس |هل؟ |שָׁלוֹם",
}


@pytest.mark.parametrize("marked", WORDS.values(), ids=WORDS.keys())
def test_words_begin_where_a_reader_says(marked: str) -> None:
    content = marked.replace("|", "")
    borders = [sum(map(len, pieces)) for pieces in (marked.split("|")[:count] for count in range(1, marked.count("|") + 1))]
    assert [place for place in range(len(content)) if word_at(content, place)[0] == place < word_at(content, place)[1]] == borders
    assert [previous_word(content, place) for place in borders[1:]] == borders[:-1]


@pytest.mark.parametrize(
    ("content", "position", "word"),
    [
        ("one two", 0, "one"),
        ("one two", 3, "one"),
        ("one two", 4, "two"),
        ("one two", 7, "two"),
        ("one  two", 4, ""),
        ("@rosa.", 6, ""),
        ("the U.S. army", 6, "U.S."),
        ("so-called", 3, "so-called"),
        ("“No,”", 1, "No"),
        ("https://t.co/x.", 9, "https://t.co/x"),
        ("", 0, ""),
    ],
)
def test_the_word_at_the_caret_holds_or_touches_it(content: str, position: int, word: str) -> None:
    start, end = word_at(content, position)
    assert content[start:end] == word


@pytest.mark.parametrize(
    ("content", "position", "paragraph"),
    [
        ("One.\n\nTwo.", 0, "One."),
        ("One.\n\nTwo.", 4, "One."),
        ("One.\n\nTwo.", 6, "Two."),
        ("One.\n \t\n  Two.  \n\n", 10, "Two."),
        ("Headline\nA line of the text that is much longer than that.", 2, "Headline"),
        ("Headline\nA line of the text that is much longer than that.", 12, "A line of the text that is much longer than that."),
        (
            "A line of some width\nand one more of them\nand the last one.\n\nNext.",
            30,
            "A line of some width\nand one more of them\nand the last one.",
        ),
        ("One.\n\n\n\nTwo.", 6, ""),
        ("a\u2028b\u2029c", 4, "a\u2028b\u2029c"),
        ("\n\n", 1, ""),
    ],
)
def test_a_paragraph_reaches_to_a_blank_line_or_is_a_line(content: str, position: int, paragraph: str) -> None:
    start, end = paragraph_at(content, position)
    assert content[start:end] == paragraph


def test_no_sentence_is_found_on_a_blank_line_and_none_beyond_the_ends() -> None:
    content = "One. Two.\n   \nThree."
    assert sentence_at(content, 11) == (11, 11)
    assert next_sentence(content, 5) == (14, 20)
    assert next_sentence(content, 14) is None
    assert previous_sentence(content, 14) == (5, 9)
    assert previous_sentence(content, 0) is None
    assert next_sentence("", 0) is None


def test_between_two_sentences_the_one_before_the_blank_is_meant() -> None:
    assert sentence_at("One. Two.", 4) == (0, 4)
    assert sentence_at("One. Two.", 5) == (5, 9)


_PIECES = (
    *(
        "One two.",
        "“No,” he said.",
        "U.S.",
        "Mr. Fox",
        "Ben asked",
        "Wow! ",
        "a",
        "x" * 70,
        "1.",
        "3.5%",
        "他",
        "@a_b",
        "#x",
        "https://t.co/a.b.",
    ),
    *("\n", "\n\n", " ", "  \n", "\u2028", "\u00a0", "\x1f", ".", "…", "?", "!”", "。", "—", "(", "»", "e.g.", "— Bob (@bob) April 3"),
)
news = st.one_of(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), contents)


@settings(deadline=None)
@given(news)
@example("\n\x1f")
@example(" ")
def test_every_visible_character_stands_in_just_one_sentence_forwards_backwards_and_at_the_caret(content: str) -> None:
    found = sentences(content)
    covered = [position for start, end in found for position in range(start, end)]
    assert covered == sorted(set(covered))
    assert all(content[position].isspace() for position in set(range(len(content))) - set(covered))
    for start, end in found:
        assert content[start:end] == content[start:end].strip()
        assert {sentence_at(content, position) for position in range(start, end)} == {(start, end)}
    for earlier, later in pairwise(found):
        assert previous_sentence(content, later[0]) == earlier


@settings(deadline=None)
@given(news)
def test_the_caret_reaches_both_ends_word_by_word(content: str) -> None:
    position = 0
    while position < len(content):
        assert position < next_word(content, position) <= len(content)
        position = next_word(content, position)
    while position > 0:
        assert 0 <= previous_word(content, position) < position
        position = previous_word(content, position)


@settings(deadline=None, max_examples=50)
@given(news)
def test_words_and_paragraphs_are_the_same_from_wherever_in_them_one_asks(content: str) -> None:
    for position in range(len(content) + 1):  # on a blank, a paragraph may be the one before it
        for unit in (word_at, paragraph_at):
            start, end = unit(content, position)
            assert 0 <= start <= end <= len(content)
            assert start <= position <= end or content[position : position + 1].strip() == ""
            assert {unit(content, inside) for inside in range(start, end)} <= {(start, end)}


@pytest.mark.parametrize("join", ["\n\n", "\n", " "], ids=["paragraphs", "lines", "one line"])
def test_a_megabyte_is_segmented_round_the_caret_in_less_than_a_millisecond(join: str) -> None:
    lines = shipped("resources", "samples", "media_bias.jsonl").read_text(encoding="utf-8").split("\n")
    article = join.join(part for line in lines if line for part in json.loads(line)["text"].split("\n") if part)
    content = (join.join([article] * 80))[:1_000_000]
    assert len(content) == 1_000_000
    for unit in (sentence_at, next_sentence, previous_sentence, word_at, paragraph_at):
        taken = []
        for position in range(1, len(content), 9_973):
            before = time.thread_time()
            unit(content, position)
            taken.append(time.thread_time() - before)
        assert sorted(taken)[len(taken) // 2] < 0.001, unit


@pytest.mark.parametrize(
    "content",
    ["x" * 3_000_000, " " * 3_000_000, "x\n" * 500_000, "—\n" * 100_000, ". " * 100_000, "A. b" * 100_000, "“" * 500_000, "\n" * 500_000],
    ids=["one word", "blanks", "short lines", "lines without words", "stops", "initials", "quotes", "empty lines"],
)
def test_a_long_monotonous_text_is_looked_at_only_near_the_caret(content: str) -> None:
    middle = len(content) // 2
    before = time.process_time()
    for unit in (word_at, paragraph_at, sentence_at):
        start, end = unit(content, middle)
        assert middle - 20_001 <= start <= end <= middle + 20_001
    assert previous_word(content, middle) < middle < next_word(content, middle)
    assert time.process_time() - before < 2
