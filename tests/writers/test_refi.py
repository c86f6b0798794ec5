"""REFI-QDA going out: an archive that keeps the rules of the standard, byte for byte the same, and a codebook that makes a scheme."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from corpus import CORPUS
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree
from nasty import NASTY, SCHEME
from strategies import corpora, schemes

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.readers.qda import parse_codebook
from bias_annotator.writers.refi import CODEBOOK, SPACE, RefiWriter

GUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
# What the schema of the standard lets stand in each element, in its order, and which attributes it needs and knows.
CHILDREN = {
    "Project": ("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs", "Description", "NoteRef"),
    "Users": ("User",),
    "CodeBook": ("Codes", "Sets"),
    "Codes": ("Code",),
    "Code": ("Description", "NoteRef", "Code"),
    "Sources": ("TextSource",),
    "TextSource": ("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue"),
    "PlainTextSelection": ("Description", "Coding", "NoteRef"),
    "Coding": ("CodeRef", "NoteRef"),
    "Links": ("Link",),
}
_MADE = {"creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"}
ATTRIBUTES: dict[str, tuple[set[str], set[str]]] = {
    "Project": ({"name"}, {"origin", "basePath", "creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime"}),
    "User": ({"guid"}, {"name", "id"}),
    "Code": ({"guid", "name", "isCodable"}, {"color"}),
    "TextSource": ({"guid"}, {"name", "richTextPath", "plainTextPath", *_MADE}),
    "PlainTextSelection": ({"guid", "startPosition", "endPosition"}, {"name", *_MADE}),
    "Coding": ({"guid"}, {"creatingUser", "creationDateTime"}),
    "CodeRef": ({"targetGUID"}, set()),
    "Link": ({"guid"}, {"name", "direction", "color", "originGUID", "targetGUID"}),
}


def written(items: Sequence[Annotated], scheme: Scheme = SCHEME) -> bytes:
    out = io.BytesIO()
    RefiWriter().write(items, scheme, out)
    return out.getvalue()


def check(items: Sequence[Annotated], scheme: Scheme) -> Counter[tuple[str, str, str]]:
    """Every rule; whose, which label and which words every selection has."""
    data = written(items, scheme)
    assert written(items, scheme) == data
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    texts = {name: archive.read(name) for name in archive.namelist() if name != "project.qde"}
    assert len(texts) == len(items)
    root = etree.fromstring(archive.read("project.qde"))
    assert root.tag == f"{{{SPACE}}}Project"
    rules(root)
    return selections(root, texts)


def rules(root: etree._Element) -> None:
    guids: list[str] = []
    targets: list[str] = []
    for element in root.iter():
        name = etree.QName(element).localname
        order = [CHILDREN[name].index(etree.QName(child).localname) for child in element]
        assert order == sorted(order)
        needed, known = ATTRIBUTES.get(name, (set(), set()))
        assert needed <= set(element.keys()) <= needed | known
        guids += [element.get("guid")] * ("guid" in element.keys())  # noqa: SIM118 - an element, not a mapping
        targets += [value for key, value in element.items() if key in ("creatingUser", "modifyingUser", "targetGUID", "originGUID")]
        for key in ("creationDateTime", "modifiedDateTime"):
            assert element.get(key) is None or datetime.fromisoformat(element.get(key)).tzinfo
        assert element.get("color") is None or re.fullmatch("#[0-9a-f]{6}", element.get("color"))
        assert element.get("direction") in (None, "OneWay")
    assert all(map(GUID.fullmatch, guids))
    assert len(set(guids)) == len(guids)
    assert set(targets) <= set(guids)
    for part in ("Users", "Links", "Codes"):
        assert all(len(each) for each in root.iter(f"{{{SPACE}}}{part}")), f"{part} must not be empty"


def selections(root: etree._Element, texts: dict[str, bytes]) -> Counter[tuple[str, str, str]]:
    found: Counter[tuple[str, str, str]] = Counter()
    names = {each.get("guid"): each.get("name") for kind in ("User", "Code") for each in root.iter(f"{{{SPACE}}}{kind}")}
    for source in root.iter(f"{{{SPACE}}}TextSource"):
        data = texts[source.get("plainTextPath").replace("internal://", "sources/")]
        assert b"\r" not in data
        text = data.decode()
        for each in source.iter(f"{{{SPACE}}}PlainTextSelection"):
            start, end = int(each.get("startPosition")), int(each.get("endPosition"))
            assert 0 <= start < end <= len(text)
            (code,) = each.iter(f"{{{SPACE}}}CodeRef")
            found[names[each.get("creatingUser")], names[code.get("targetGUID")], text[start:end]] += 1
    return found


def pieces(items: Sequence[Annotated]) -> Counter[tuple[str, str, str]]:
    layers = [marks for item in items for marks in item.marks]
    return Counter(
        (marks.layer.title, span.label, fragment.quote) for marks in layers for span in marks.spans for fragment in span.fragments
    )


def test_the_nasty_project_keeps_the_rules_and_every_piece_is_found() -> None:
    items = [*CORPUS, *NASTY]
    assert check(items, SCHEME) == pieces(items)


@settings(
    deadline=None,
    max_examples=8,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(corpora, schemes())
def test_any_project_keeps_the_rules_and_every_piece_is_found(items: Sequence[Annotated], scheme: Scheme) -> None:
    assert check(items, scheme) == pieces(items)


@settings(deadline=None, max_examples=15)
@given(schemes())
def test_the_codebook_makes_a_scheme_of_the_same_labels(scheme: Scheme) -> None:
    data = RefiWriter().companions(scheme)[".qdc"]
    assert etree.fromstring(data).tag == f"{{{CODEBOOK}}}CodeBook"
    back = parse_codebook(data, "labels.qdc")
    assert [label.name for label in back.labels] == [label.name for label in scheme.labels]
    assert back.title == "labels"
