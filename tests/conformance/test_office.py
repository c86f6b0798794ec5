"""Documents that LibreOffice makes of known texts, read again paragraph by paragraph."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from conformance.office import PROGRAM, Known, converted, texts
from reading import read

from bias_annotator.readers import READERS, reader_for

pytestmark = [
    pytest.mark.conformance,
    pytest.mark.timeout(1000),
    pytest.mark.skipif(shutil.which(PROGRAM) is None, reason=f"{PROGRAM} is not installed"),
]
# How many of the paragraphs come back exactly, at the least: all, but from a PDF, which has no paragraphs (docs/formats.md says the rate).
LEAST = {"docx": 1.0, "odt": 1.0, "rtf": 1.0, "epub": 1.0, "pdf": 0.93}
SAID = {"docx", "odt", "rtf"}  # formats that say what is a headline, a list and a table


@pytest.mark.parametrize("suffix", LEAST)
def test_every_paragraph_comes_back_in_its_order(suffix: str, tmp_path: Path) -> None:
    known = texts()
    made = converted(tmp_path, suffix)
    assert made.keys() == known.keys()
    wanted = came = same = 0
    wrong = []
    for name, data in made.items():
        path = Path(f"{name}.{suffix}")
        document = read(reader_for(path, READERS[suffix].name), data, path.name).annotated.document
        found = [(str(block.kind), document.text.content[block.start : block.end]) for block in document.blocks]
        gold = [_plain(each) for each in known[name]]
        if suffix not in SAID:
            found, gold = ([("", text) for _, text in each] for each in (found, gold))
        if suffix == "pdf":  # in which the end of a line that the author set looks like that of a paragraph
            gold = [("", line) for _, text in gold for line in text.split("\n")]
        common = sum((Counter(gold) & Counter(found)).values())
        wanted, came, same = wanted + len(gold), came + len(found), same + common
        wrong += [(name, each) for each in (Counter(gold) - Counter(found))]
        assert LEAST[suffix] < 1 or found == gold
    print(f"{suffix}: {same} of {wanted} paragraphs came back ({same / wanted:.3f}), of {came} that came ({same / came:.3f})")  # noqa: T201 - with -s
    assert same / wanted >= LEAST[suffix], wrong[:20]
    assert same / came >= LEAST[suffix]


def _plain(block: Known) -> Known:
    """What an office document can say of a block: a post, a byline and a dateline are paragraphs."""
    kind, text = block
    return ("paragraph" if kind in {"post", "byline", "dateline"} else kind), text
