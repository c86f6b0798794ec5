"""XMI and JSON CAS read by dkpro-cassis, and XMI by Apache UIMA itself."""

import shutil
import subprocess
from base64 import b64decode
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conformance.expected import ITEMS, exported, pieces, relations

pytestmark = pytest.mark.filterwarnings("default")  # what other programs warn of is theirs
SPAN, RELATION, ABOUT = "webanno.custom.BiasSpan", "webanno.custom.BiasRelation", "biasannotator.Document"
JARS = [Path("/usr/share/java") / name for name in ("uimaj-core.jar",)]


def found_in(cas: Any) -> tuple[Counter[tuple[str, str, str]], Counter[tuple[str, str, str]]]:  # noqa: ANN401 - a class of cassis
    (about,) = cas.select(ABOUT)
    spans = Counter((about.annotator, each.label, each.get_covered_text()) for each in cas.select(SPAN))
    links = Counter((each.label, each.Governor.get_covered_text(), each.Dependent.get_covered_text()) for each in cas.select(RELATION))
    words = [each.get_covered_text() for each in cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")]
    assert words
    assert all(word == word.strip() != "" for word in words)
    return spans, links


@pytest.mark.parametrize("name", ["xmi", "cas-json"])
def test_cassis_finds_every_span_and_relation(name: str, tmp_path: Path) -> None:
    cassis = import_module("cassis")
    folder = exported(name, tmp_path)
    spans: Counter[tuple[str, str, str]] = Counter()
    links: Counter[tuple[str, str, str]] = Counter()
    types = cassis.load_typesystem((folder / "TypeSystem.xml").read_bytes().decode()) if name == "xmi" else None
    files = sorted(folder.rglob("*.xmi" if types else "*.json"))
    assert len(files) > len(ITEMS)
    for path in files:
        with path.open("rb") as file:
            cas = cassis.load_cas_from_xmi(file, typesystem=types) if types else cassis.load_cas_from_json(file)
        found = found_in(cas)
        spans += found[0]
        links += found[1]
    assert spans == pieces(ITEMS)
    assert links == relations(ITEMS)


@pytest.mark.conformance
def test_apache_uima_finds_every_span(tmp_path: Path) -> None:
    if shutil.which("javac") is None or not all(jar.exists() for jar in JARS):
        pytest.skip("needs javac and Apache UIMA (Debian: libuima-core-java)")
    folder = exported("xmi", tmp_path)
    jars = ":".join(map(str, JARS))
    source = Path(__file__).with_name("Spans.java")
    subprocess.run(["javac", "-cp", jars, "-d", tmp_path, source], check=True)  # noqa: S603, S607 - our own program, wherever javac is
    files = [str(path) for path in sorted(folder.rglob("*.xmi"))]
    command = ["java", "-cp", f"{jars}:{tmp_path}", "Spans", str(folder / "TypeSystem.xml"), *files]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - the same
    lines = [tuple(b64decode(word).decode() for word in line.split(" ")) for line in said.splitlines()]
    assert Counter(lines) == pieces(ITEMS)
