"""brat going out: what brat's own rules ask of texts, lines and settings."""

import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus import CORPUS
from examples import contents
from hypothesis import HealthCheck, Phase, given, settings
from nasty import NASTY, SCHEME
from strategies import corpora, schemes

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers import About, OutFolder
from bias_annotator.writers.brat import BratWriter

NAME = "[A-Za-z][A-Za-z0-9_-]*"
BOUND = re.compile(rf"(T[0-9]+)\t({NAME}) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\t(.*)")
RELATION = re.compile(rf"R[0-9]+\t({NAME}) Arg1:(T[0-9]+) Arg2:(T[0-9]+)")
ATTRIBUTE = re.compile(rf"A[0-9]+\t({NAME}) (T[0-9]+)(?: ([^\s]+))?")
NOTE = re.compile(r"#[0-9]+\tAnnotatorNotes (T[0-9]+)\t(.+)")


def check(items: Sequence[Annotated], scheme: Scheme) -> None:
    with TemporaryDirectory() as name:
        BratWriter().write_folder(items, scheme, OutFolder(Path(name)), About())
        files = contents(Path(name))
    known = set(re.findall(rf"^{NAME}", files["annotation.conf"].decode(), re.MULTILINE))
    sections = re.findall(r"^\[\w+\]$", files["annotation.conf"].decode(), re.MULTILINE)
    assert sections == ["[entities]", "[relations]", "[events]", "[attributes]"]
    texts = [path for path in files if path.endswith(".txt")]
    assert len(texts) >= len(items)
    for path in texts:
        stem = path.removesuffix(".txt")
        assert re.fullmatch(r"[^/]+/[^/]+", stem)
        annotations(files[path].decode(), files[f"{stem}.ann"].decode(), known)


def annotations(text: str, content: str, known: set[str]) -> None:
    """Every line is one for Python, too; places are apart, in order and on one line; words are those of the text."""
    names: set[str] = set()
    assert content.splitlines() == content.split("\n")[:-1] or content == ""
    for line in content.split("\n")[:-1]:
        if bound := BOUND.fullmatch(line):
            assert bound[1] not in names
            names.add(bound[1])
            places = [tuple(map(int, pair.split(" "))) for pair in bound[3].split(";")]
            ends = [end for pair in places for end in pair]
            assert ends == sorted(ends)
            assert all(start < end <= len(text) for start, end in places)
            assert bound[4] == " ".join(text[start:end] for start, end in places)
            assert len(bound[4].splitlines()) == 1
        elif link := RELATION.fullmatch(line):
            assert {link[2], link[3]} <= names
        elif attribute := ATTRIBUTE.fullmatch(line):
            assert attribute[2] in names
        else:
            note = NOTE.fullmatch(line)
            assert note
            assert note[1] in names
            continue
        kind = re.search(rf"\t({NAME})", line)
        assert kind
        assert kind[1] in known


def test_the_nasty_project_keeps_the_rules() -> None:
    check([*CORPUS, *NASTY], SCHEME)


@settings(deadline=None, max_examples=8, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(corpora, schemes())
def test_any_project_and_scheme_keeps_the_rules(items: Sequence[Annotated], scheme: Scheme) -> None:
    check(items, scheme)
