"""The propaganda techniques corpus going out, checked by the rules of the task's description and its scorers, and by nothing of ours.

The task (SemEval 2020, task 11): articles are UTF-8, one a file, `article` and a number; the file of labels of an article has its
name; a line is the article's number, the technique, and where it begins and ends in characters from 0, the end exclusive, parted by tabs.
Scorers read articles as text, refuse a line with other columns, an article that there is not, an end not after its start or
beyond the article, and techniques that are none. For the first part of the task spans of an article are merged.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from corpus import CORPUS
from examples import made
from hypothesis import HealthCheck, Phase, given, settings
from nasty import NASTY
from strategies import corpora

from bias_annotator.model.document import Annotated
from bias_annotator.writers import WRITERS

ARTICLE = re.compile(r"articles/article([0-9]{9})\.txt")
LABELS = re.compile(r"labels/([^/]+)/article([0-9]{9})\.task2-TC\.labels")
COLUMNS = 4
Merged = dict[tuple[str, str], list[tuple[int, int]]]


def scorer(folder: Path, techniques: frozenset[str]) -> Counter[tuple[str, str, str]]:
    """Folder of the layer, technique and words of every line, once all rules are seen to be kept."""
    articles: dict[str, str] = {}
    for path in sorted((folder / "articles").iterdir()):
        named = ARTICLE.fullmatch(path.relative_to(folder).as_posix())
        assert named, path
        with path.open(encoding="utf-8") as file:  # as the scorers open it: line ends are one character, whatever they are
            articles[named[1]] = file.read()
        assert b"\r" not in path.read_bytes()
    found: Counter[tuple[str, str, str]] = Counter()
    for path in sorted((folder / "labels").rglob("*.labels")):
        named = LABELS.fullmatch(path.relative_to(folder).as_posix())
        assert named, path
        with path.open(encoding="utf-8", newline="\n") as file:
            lines = file.read().split("\n")
        assert lines.pop() == ""
        for line in lines:
            columns = line.split("\t")
            assert len(columns) == COLUMNS, line
            number, technique, *places = columns
            assert number == named[2]
            assert number in articles
            assert technique in techniques
            assert all(re.fullmatch(r"0|[1-9][0-9]*", each) for each in places), line
            start, end = map(int, places)
            assert 0 <= start < end <= len(articles[number]), line
            found[named[1], technique, articles[number][start:end]] += 1
    return found


def merged(found: Sequence[tuple[str, str, int, int]]) -> Merged:
    """Spans of each article and layer, put together where they touch, as the scorer of the first part of the task does."""
    result: Merged = {}
    for layer, article, start, end in sorted(found):
        spans = result.setdefault((layer, article), [])
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], end))
        else:
            spans.append((start, end))
    return result


def lines_of(folder: Path) -> list[tuple[str, str, int, int]]:
    rows = [
        (path.parent.name, line.split("\t")) for path in folder.rglob("*.labels") for line in path.read_bytes().decode().split("\n") if line
    ]
    return [(layer, number, int(start), int(end)) for layer, (number, _, start, end) in rows]


def written(items: Sequence[Annotated], folder: Path) -> Path:
    for name, content in made(WRITERS["ptc"], items).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def check(items: Sequence[Annotated], folder: Path) -> None:
    labels = frozenset(span.label for item in items for marks in item.marks for span in marks.spans)
    found = scorer(written(items, folder), labels)
    words = Counter(
        (span.label, fragment.quote) for item in items for marks in item.marks for span in marks.spans for fragment in span.fragments
    )
    assert Counter((label, quote) for _, label, quote in found.elements()) == words


def test_the_nasty_project_keeps_the_rules_of_the_task_and_every_piece_is_found(tmp_path: Path) -> None:
    items = [*CORPUS, *NASTY]
    check(items, tmp_path)
    spans = merged(lines_of(tmp_path))
    covered = sum(end - start for each in spans.values() for start, end in each)
    wanted = sum(
        len({place for span in marks.spans for start, end in span.stretches for place in range(start, end)})
        for item in items
        for marks in item.marks
    )
    assert covered == wanted


@settings(
    deadline=None,
    max_examples=6,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
@given(items=corpora)
def test_any_project_keeps_the_rules_of_the_task(items: Sequence[Annotated], tmp_path_factory: pytest.TempPathFactory) -> None:
    check(items, tmp_path_factory.mktemp("ptc"))
