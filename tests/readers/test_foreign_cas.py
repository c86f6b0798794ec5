"""XMI, JSON CAS and WebAnno TSV as INCEpTION and others write them: each span comes in exactly, or it is said why not."""

import json
from pathlib import Path

import pytest
from foreign import PIECES, TEXT, places, read, reasons, spans, xmi

from bias_annotator.errors import UserError
from bias_annotator.model.offsets import Unit
from bias_annotator.readers import Incoming, ReadOptions, reader_for


def element(number: int, piece: str, tag: str = "custom:Voice", **features: str) -> str:
    start, end = places(TEXT, piece, "utf16")
    said = "".join(f' {name}="{value}"' for name, value in {"begin": start, "end": end, **features}.items())
    return f'<{tag} xmi:id="{number}" sofa="9"{said}/>'


def test_xmi_layers_of_a_project_come_in_with_labels_attributes_and_relations(tmp_path: Path) -> None:
    elements = [
        *(element(10 + number, piece, label="mark") for number, piece in enumerate(PIECES)),
        element(20, "Theater", "type2:NamedEntity", value="LOC", identifier="http://ex.example/1"),
        element(21, "she", kind="own"),
        element(22, "she", "custom:Plain"),
        '<custom:Link xmi:id="30" sofa="9" begin="0" end="1" Governor="10" Dependent="11" label="said by"/>',
    ]
    (tmp_path / "news.xmi").write_text(xmi(TEXT, elements), encoding="utf-8")
    (found,) = read("xmi", tmp_path / "news.xmi")
    assert isinstance(found, Incoming)
    assert (found.refused, found.warnings) == ((), ())
    marked = [("anna", "mark", piece) for piece in PIECES]
    assert spans([found]) == sorted([*marked, ("anna", "LOC", "Theater"), ("anna", "own", "she"), ("anna", "Plain", "she")])
    (marks,) = found.annotated.marks
    entity = next(span for span in marks.spans if span.label == "LOC")
    assert (entity.attributes, entity.origin) == ({"identifier": "http://ex.example/1"}, "import:xmi")
    quotes = {span.id: span.quote for span in marks.spans}
    assert [(link.label, quotes[link.from_span], quotes[link.to_span]) for link in marks.relations] == [("said by", "“No,”", "she")]
    assert found.annotated.document.metadata.title == "news.txt"


def test_xmi_spans_that_do_not_fit_are_refused_one_by_one(tmp_path: Path) -> None:
    bad = [
        element(10, "she", label="mark"),
        '<custom:Voice xmi:id="11" sofa="9" begin="9" end="3" label="inverted"/>',
        '<custom:Voice xmi:id="12" sofa="9" begin="-1" end="3" label="negative"/>',
        '<custom:Voice xmi:id="13" sofa="9" begin="5" end="999" label="outside"/>',
        '<custom:Voice xmi:id="14" sofa="9" begin="1" end="3" label="inside of a character"/>',
        '<custom:Voice xmi:id="15" sofa="9" begin="1.5" end="3" label="float"/>',
        '<custom:Voice xmi:id="16" sofa="9" begin="a" end="3" label="string"/>',
        '<custom:Link xmi:id="17" sofa="9" begin="0" end="1" Governor="10" Dependent="99" label="dangling"/>',
    ]
    (tmp_path / "news.xmi").write_text(xmi(TEXT, bad), encoding="utf-8")
    found = read("xmi", tmp_path / "news.xmi")
    assert spans(found) == [("anna", "mark", "she")]
    told = reasons(found)
    assert len(told) == len(bad) - 1
    for words in ("9–3", "-1", "999", "inside a character", "'1.5'", "'a'", "leads to the annotation 99"):
        assert any(words in reason for _, reason in told), (words, told)


@pytest.mark.parametrize(("file", "who"), [("anna.xmi", "anna"), ("CURATION_USER.xmi", "gold"), ("INITIAL_CAS.xmi", "imported")])
def test_in_a_folder_the_file_says_whose_it_is(tmp_path: Path, file: str, who: str) -> None:
    made = xmi(TEXT, [element(10, "she", label="mark")]).replace("CASMetadata", "Other").replace('username="anna"', "")
    (tmp_path / "news.txt").mkdir()
    (tmp_path / "news.txt" / file).write_text(made.replace("type4:Other", "type3:DocumentMetaData"), encoding="utf-8")
    assert spans(read("xmi", tmp_path)) == [(who, "mark", "she")]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [BOMB, OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_with_entities_of_its_own_is_refused(tmp_path: Path, head: str, encoding: str) -> None:
    made = xmi("&c;" if head == BOMB else "&a;", [], head=head).replace("&amp;", "&").replace('encoding="UTF-8"', f'encoding="{encoding}"')
    (tmp_path / "a.xmi").write_text(made, encoding=encoding)
    with pytest.raises(UserError, match=r"“a\.xmi”"):
        read("xmi", tmp_path / "a.xmi")


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda _: b"<a/>", lambda _: b"x", lambda data: b"\xff" + data])
def test_xmi_that_is_none_is_refused_with_a_sentence(tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    (tmp_path / "a.xmi").write_bytes(damage(xmi(TEXT, []).encode()))
    with pytest.raises(UserError, match=r"“a\.xmi”"):
        read("xmi", tmp_path / "a.xmi")


def cas(*structures: dict[str, object]) -> dict[str, object]:
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": TEXT}
    return {
        "%TYPES": {},
        "%FEATURE_STRUCTURES": [sofa, *structures],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [each["%ID"] for each in structures]}},
    }


def structure(number: int, piece: str, **features: object) -> dict[str, object]:
    start, end = places(TEXT, piece, "utf16")
    return {"%ID": number, "%TYPE": "webanno.custom.Voice", "@sofa": 1, "begin": start, "end": end, **features}


def test_json_cas_of_others_comes_in_with_lists_or_objects_of_structures(tmp_path: Path) -> None:
    value = cas(*(structure(10 + number, piece, label="mark") for number, piece in enumerate(PIECES)))
    listed = value["%FEATURE_STRUCTURES"]
    assert isinstance(listed, list)
    by_id = {str(each["%ID"]): {key: every for key, every in each.items() if key != "%ID"} for each in listed}
    for made in (value, {**value, "%FEATURE_STRUCTURES": by_id}):
        (tmp_path / "a.json").write_text(json.dumps(made), encoding="utf-8")
        assert reader_for(tmp_path / "a.json").name == "cas-json"
        assert spans(read("cas-json", tmp_path / "a.json")) == sorted(("imported", "mark", piece) for piece in PIECES)


def test_json_cas_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    bad = [{"begin": 9, "end": 3}, {"begin": -1, "end": 3}, {"begin": 3, "end": 999}, {"begin": 1.5, "end": 3}, {"begin": "3", "end": 9}]
    made = cas(structure(10, "she", label="mark"), *(structure(11 + number, "she", **each) for number, each in enumerate(bad)))
    (tmp_path / "a.json").write_text(json.dumps(made), encoding="utf-8")
    found = read("cas-json", tmp_path / "a.json")
    assert (spans(found), len(reasons(found))) == ([("imported", "mark", "she")], len(bad))
    for data in (b'{"%TYPES": {}, "%TYPES": {}}', b'{"%TYPES": ', b"[]", b'{"%VIEWS": {}}', b"\xff{}", b'{"%TYPES": NaN}', b"[" * 5000):
        (tmp_path / "b.json").write_bytes(data)
        try:
            assert spans(read("cas-json", tmp_path / "b.json")) == []
        except UserError as problem:
            assert "“b.json”" in problem.sentence  # noqa: PT017 - what else is raised fails the test, too


TSV = """#FORMAT=WebAnno TSV 3.3
#T_SP=webanno.custom.Voice|label|kind
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_RL=webanno.custom.Link|label|BT_webanno.custom.Voice
#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceRelation|referenceType


#Text=😀 “No,” she\\tsaid.
1-1\t0-2\t😀\t_\t_\t_\t_\t_\t_\t_\t_\t
1-2\t3-4\t“\tquotation[1]\tdirect[1]\t_\t_\t_\t_\t_\t_\t
1-3\t4-6\tNo\tquotation[1]|opinion[2]|opinion[3]\tdirect[1]|*[2]|odd\\|one[3]\t_\t_\t_\t_\t_\t_\t
1-4\t6-7\t,\tquotation[1]|opinion[3]\tdirect[1]|odd\\|one[3]\t_\t_\t_\t_\t_\t_\t
1-5\t7-8\t”\tquotation[1]\tdirect[1]\t_\t_\t_\t_\t_\t_\t
1-6\t9-12\tshe\tsource\t*\t*\tPER\tsaid by\t1-2[1_0]\t*->1-1\t*\t
1-7\t13-17\tsaid\t_\t_\t_\t_\t_\t_\t_\t_\t
1-7.1\t14-16\tai\topinion\t*\t_\t_\t_\t_\t_\t_\t
1-8\t17-18\t.\t_\t_\t_\t_\t_\t_\t_\t_\t

#Text=🇻🇪 Ende
2-1\t19-23\t🇻🇪\topinion[4]\t*[4]\t_\t_\t_\t_\t_\t_\t
2-2\t24-28\tEnde\topinion[4]\t*[4]\t_\t_\tbad\t9-9\t_\t_\t
"""


def test_tsv_stacked_spans_those_of_several_tokens_and_those_in_tokens_come_in(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(TSV, encoding="utf-8", newline="\n")
    assert reader_for(tmp_path / "a.tsv").name == "webanno-tsv"
    found = read("webanno-tsv", tmp_path / "a.tsv")
    (item,) = found
    assert isinstance(item, Incoming)
    assert item.annotated.document.text.content == "😀 “No,” she\tsaid.\n🇻🇪 Ende"
    assert spans(found) == sorted(
        ("imported", *each)
        for each in [
            ("quotation", "“No,”"),
            ("opinion", "No"),
            ("opinion", "No,"),
            ("source", "she"),
            ("PER", "she"),
            ("opinion", "ai"),
            ("opinion", "🇻🇪 Ende"),
        ]
    )
    (marks,) = item.annotated.marks
    assert {span.quote: dict(span.attributes) for span in marks.spans if span.attributes} == {
        "“No,”": {"kind": "direct"},
        "No,": {"kind": "odd|one"},
    }
    quotes = {span.id: span.quote for span in marks.spans}
    assert [(link.label, quotes[link.from_span], quotes[link.to_span]) for link in marks.relations] == [("said by", "“No,”", "she")]
    told = reasons(found)
    assert [where for where, _ in told] == ["token 1-6", "token 2-2"]
    assert "chains" in told[0][1]
    assert "line ends were put there" in item.warnings[0]


def test_tsv_with_other_line_ends_units_and_broken_lines(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(TSV, encoding="utf-8", newline="\r\n")
    assert len(spans(read("webanno-tsv", tmp_path / "a.tsv"))) == 7
    points = (
        "#FORMAT=WebAnno TSV 3.2\n#T_SP=webanno.custom.Voice|label\n\n#Text=😀😀 she\n1-1\t0-2\t😀😀\t_\t\n1-2\t3-6\tshe\tmark\t\n1-3\tx\n"
    )
    (tmp_path / "b.tsv").write_text(points, encoding="utf-8")
    found = read("webanno-tsv", tmp_path / "b.tsv")
    assert spans(found) == [("imported", "mark", "she")]
    assert reasons(found) == [("line 7", "it is no token with its positions")]
    forced = read("webanno-tsv", tmp_path / "b.tsv", ReadOptions(unit=Unit.UTF16))
    assert spans(forced) != spans(found)


@pytest.mark.parametrize("data", [b"#FORMAT=WebAnno TSV 2\n", b"x\ty\n", b"#FORMAT=WebAnno TSV 3.3\n"])
def test_tsv_without_a_text_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.tsv").write_bytes(data)
    found = read("webanno-tsv", tmp_path / "a.tsv")
    assert spans(found) == []
    assert len(reasons(found)) == 1
