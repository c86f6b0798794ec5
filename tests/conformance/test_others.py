"""brat read by bioc, Web Annotation by PyLD, Bdoc by gatenlp, REFI-QDA by pyrefiqda."""

import json
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conformance.expected import ITEMS, SCHEME, exported, pieces, relations

pytestmark = pytest.mark.filterwarnings("default")  # what other programs warn of is theirs
OA, AS = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# What of the context of Web Annotation our pages use, as the standard has it.
TERMS: dict[str, Any] = {
    "oa": OA,
    "as": AS,
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@id"},
    "AnnotationPage": "as:OrderedCollectionPage",
    **{name: f"oa:{name}" for name in ("Annotation", "SpecificResource", "TextualBody", "TextPositionSelector", "TextQuoteSelector")},
    "Person": "foaf:Person",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    **{name: f"oa:{name}" for name in ("classifying", "commenting", "linking", "tagging", "exact", "prefix", "suffix")},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "creator": {"@id": "dcterms:creator", "@type": "@id"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "value": "rdf:value",
    "name": "foaf:name",
    "format": "dc:format",
}


@pytest.mark.conformance
def test_bioc_finds_every_line_of_every_span_in_brat(tmp_path: Path) -> None:
    brat = pytest.importorskip("bioc.brat")
    folder = exported("brat", tmp_path)
    found: Counter[tuple[str, str, str]] = Counter()
    links = 0
    for path in sorted(folder.rglob("*.ann")):
        with path.with_suffix(".txt").open(encoding="utf-8", newline="") as text, path.open(encoding="utf-8", newline="") as marks:
            document = brat.load(text, marks)
        beside = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        for each in document.entities:
            words = [document.text[piece.begin : piece.end] for piece in sorted(each.locations)]
            assert " ".join(words).strip() == each.text.strip()  # bioc takes blanks at the end of lines for line ends
            found.update((beside["annotator"], each.type, word) for word in words)
        links += len(document.relations)
    assert found == pieces(ITEMS, lines=True)
    assert links == relations(ITEMS).total()


def test_pyld_finds_every_piece_of_every_span_in_web_annotations(tmp_path: Path) -> None:
    jsonld = import_module("pyld.jsonld")
    page = json.loads(exported("w3c", tmp_path, ".jsonld").read_text(encoding="utf-8"))

    def load(address: str, _options: object) -> dict[str, object]:
        assert address == CONTEXT
        return {"contextUrl": None, "documentUrl": address, "document": {"@context": TERMS}}

    (expanded,) = jsonld.expand(page, {"documentLoader": load})
    (documents,) = expanded["urn:bias-annotator:documents"]
    texts = [each["text"] for each in documents["@value"]]
    assert len(texts) == len(ITEMS)
    found: Counter[tuple[str, str, str]] = Counter()
    for each in expanded[f"{AS}items"][0]["@list"]:
        assert each["@type"] == [f"{OA}Annotation"]
        for target in each[f"{OA}hasTarget"]:
            for selector in target.get(f"{OA}hasSelector", ()):
                if selector["@type"] == [f"{OA}TextQuoteSelector"]:
                    found[_whose(each), _label(each), selector[f"{OA}exact"][0]["@value"]] += 1
                else:
                    start, end = (selector[f"{OA}{name}"][0]["@value"] for name in ("start", "end"))
                    assert any(text[start:end] for text in texts)
    assert found == pieces(ITEMS)


def _whose(each: dict[str, Any]) -> str:
    return str(each["http://purl.org/dc/terms/creator"][0]["http://xmlns.com/foaf/0.1/name"][0]["@value"])


def _label(each: dict[str, Any]) -> str:
    tags = [body for body in each[f"{OA}hasBody"] if body[f"{OA}hasPurpose"] == [{"@id": f"{OA}tagging"}]]
    return str(tags[0]["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"])


def test_gatenlp_finds_every_piece_of_every_span_in_bdoc(tmp_path: Path) -> None:
    gatenlp = import_module("gatenlp")
    found: Counter[tuple[str, str, str]] = Counter()
    for line in exported("bdoc", tmp_path, ".bdocjs").read_text(encoding="utf-8").split("\n")[:-1]:
        document = gatenlp.Document.load_mem(line, fmt="bdocjs")
        for name in document.annset_names():
            for each in document.annset(name):
                ours = each.features["bias_annotator"]
                who = ours["annotator"] if "annotator" in ours else name.removesuffix(" (2)")
                found[who, each.type, document[each]] += 1
    assert found == pieces(ITEMS)


@pytest.mark.conformance
def test_pyrefiqda_finds_every_piece_of_every_span_in_the_models_of_the_schema(tmp_path: Path) -> None:
    refiqda = pytest.importorskip("pyrefiqda")
    path = exported("refi", tmp_path, ".qdpx")
    project = refiqda.RefiProject.load(path, tmp_path / "in")
    people = {each.guid: each.name for each in project.users.user}
    codes = {each.guid: each.name for each in project.code_book.codes.code}
    words: dict[str, str] = {}
    found: Counter[tuple[str, str, str]] = Counter()
    for source in project.sources.text_source:
        place = refiqda.RefiProject.resolve_source_path(source.plain_text_path, tmp_path / "in")
        text = Path(place).read_bytes().decode()
        for each in source.plain_text_selection:
            words[each.guid] = text[each.start_position : each.end_position]
            (coding,) = each.coding
            found[people[coding.creating_user], codes[coding.code_ref.target_guid], words[each.guid]] += 1
    assert found == pieces(ITEMS)
    links = Counter((each.name, words[each.origin_guid], words[each.target_guid]) for each in project.links.link)
    assert links == relations(ITEMS)
    codebook = refiqda.RefiCodebook.load(path.with_suffix(".qdc"))
    assert [each.name for each in codebook.codes.code] == [label.name for label in SCHEME.labels]
