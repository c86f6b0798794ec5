"""Small files of every format, in which one span stands where it should and another where it is told (`from bad import FORMATS, put`).

The text is `TEXT`; the good span is on “she”. Positions are given as they stand in the file, so that they may be anything.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from foreign import refi, selection, xmi

TEXT = "No, she said."
GOOD = (4, 7)
DIGEST = sha256(b"she").hexdigest()[:16]
Content = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in a file: where the other span stands, whether it has the id of the good one, and what goes with them."""

    start: object = 8
    end: object = 12
    twice: bool = False
    dangling: bool = False
    more: str = ""

    @property
    def other(self) -> str:
        """The id of the other span."""
        return "1" if self.twice else "2"


def _lines(value: dict[str, object], wrong: Wrong) -> bytes:
    return (json.dumps(value)[:-1] + wrong.more + "}\n").encode()


def _native(wrong: Wrong) -> dict[str, object]:
    spans = [{"id": "1", "label": "x", "start": 4, "end": 7}, {"id": wrong.other, "label": "x", "start": wrong.start, "end": wrong.end}]
    links = [{"id": "r", "label": "cue", "from": "1", "to": "9"}] if wrong.dangling else []
    return {"text": TEXT, "annotations": spans, "relations": links}


def _standoff(wrong: Wrong) -> dict[str, object]:
    words = TEXT[wrong.start : wrong.end] if isinstance(wrong.start, int) and isinstance(wrong.end, int) else ""
    told = [(GOOD, DIGEST, "1"), ((wrong.start, wrong.end), sha256(words.encode()).hexdigest()[:16], wrong.other)]
    spans = [{"id": name, "label": "x", "fragments": [place], "digests": [digest]} for place, digest, name in told]
    return {"id": "d", "annotations": spans, "relations": _native(wrong)["relations"]}


def _prodigy(wrong: Wrong) -> dict[str, object]:
    spans = [{"start": start, "end": end, "label": "x"} for start, end in (GOOD, (wrong.start, wrong.end))]
    links = [{"head_span": {"start": 4, "end": 7, "label": "x"}, "child_span": {"start": 0, "end": 1, "label": "y"}, "label": "cue"}]
    return {"text": TEXT, "spans": spans, **({"relations": links} if wrong.dangling else {})}


def _doccano(wrong: Wrong) -> dict[str, object]:
    places = (("1", *GOOD), (wrong.other, wrong.start, wrong.end))
    entities = [{"id": name, "label": "x", "start_offset": start, "end_offset": end} for name, start, end in places]
    links = [{"id": 1, "from_id": "1", "to_id": "9", "type": "cue"}] if wrong.dangling else []
    return {"text": TEXT, "entities": entities, "relations": links}


def _label_studio(wrong: Wrong) -> dict[str, object]:
    regions: list[dict[str, object]] = [
        {"id": name, "type": "labels", "from_name": "label", "value": {"start": start, "end": end, "labels": ["x"]}}
        for name, start, end in (("1", *GOOD), (wrong.other, wrong.start, wrong.end))
    ]
    if wrong.dangling:
        regions.append({"type": "relation", "from_id": "1", "to_id": "9", "labels": ["cue"]})
    return {"data": {"text": TEXT}, "annotations": [{"result": regions}]}


def _w3c(wrong: Wrong) -> dict[str, object]:
    source = "urn:bias-annotator:document:d"
    items: list[dict[str, object]] = [
        {
            "id": f"urn:bias-annotator:span:{name}",
            "body": "x",
            "target": {"source": source, "selector": {"type": "TextPositionSelector", "start": start, "end": end}},
        }
        for name, start, end in (("1", *GOOD), (wrong.other, wrong.start, wrong.end))
    ]
    if wrong.dangling:
        items.append({"motivation": "linking", "target": [{"id": "urn:bias-annotator:span:1"}, {"id": "urn:bias-annotator:span:9"}]})
    return {"items": items, "documents": [{"id": "d", "text": TEXT}]}


def _bdoc(wrong: Wrong) -> dict[str, object]:
    kept = [{"id": "1"}, {"id": wrong.other, "layer": "annotator"}]
    places = (GOOD, (wrong.start, wrong.end))
    found = [
        {"type": "x", "start": start, "end": end, "id": number, "features": {"bias_annotator": {**each, "annotator": "ana"}}}
        for number, ((start, end), each) in enumerate(zip(places, kept, strict=True))
    ]
    links = {"bias_annotator": {"relations": _native(wrong)["relations"]}}
    return {"annotation_sets": {"ana": {"name": "ana", "annotations": found}}, "text": TEXT, "features": links, "offset_type": "p"}


def _cas(wrong: Wrong) -> dict[str, object]:
    found: list[dict[str, object]] = [
        {"%ID": int(name) + 1, "%TYPE": "custom.X", "@sofa": 1, "begin": start, "end": end, "label": "x"}
        for name, start, end in (("1", *GOOD), (wrong.other, wrong.start, wrong.end))
    ]
    if wrong.dangling:
        found.append({"%ID": 5, "%TYPE": "custom.Link", "@sofa": 1, "@Governor": 2, "@Dependent": 9, "label": "cue"})
    sofa = {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": TEXT}
    return {"%TYPES": {}, "%FEATURE_STRUCTURES": [sofa, *found], "%VIEWS": {}}


def _xmi(wrong: Wrong) -> bytes:
    found = [
        f'<custom:X xmi:id="{int(name) + 10}" sofa="9" begin="{start}" end="{end}" label="x"/>'
        for name, start, end in (("1", *GOOD), (wrong.other, wrong.start, wrong.end))
    ]
    link = '<custom:Link xmi:id="20" sofa="9" begin="0" end="1" Governor="11" Dependent="99" label="cue"/>'
    return xmi(TEXT, [*found, *([link] if wrong.dangling else [])]).encode()


def _refi(wrong: Wrong) -> bytes:
    link = '<Links><Link guid="l1" name="cue" originGUID="p1" targetGUID="p9"/></Links>' if wrong.dangling else ""
    return refi(TEXT.encode(), [selection(1, *GOOD), selection(int(wrong.other), wrong.start, wrong.end)], after=link)


def _brat(wrong: Wrong) -> Content:
    lines = ["T1\tx 4 7\tshe", f"T{wrong.other}\tx {wrong.start} {wrong.end}\t", *(["R1\tcue Arg1:T1 Arg2:T9"] if wrong.dangling else [])]
    return {"in/a.txt": TEXT.encode(), "in/a.ann": ("\n".join(lines) + "\n").encode()}


def _ptc(wrong: Wrong) -> Content:
    lines = f"1\tx\t4\t7\n1\tx\t{wrong.start}\t{wrong.end}\n"
    return {"in/articles/article1.txt": TEXT.encode(), "in/labels/article1.task2-TC.labels": lines.encode()}


def _tsv(wrong: Wrong) -> bytes:
    head = f"#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.X|label\n\n\n#Text={TEXT}\n"
    return f"{head}1-1\t0-2\tNo\t_\t\n1-2\t4-7\tshe\tx\t\n1-3\t{wrong.start}-{wrong.end}\tsaid\tx\t\n".encode()


def _csv(wrong: Wrong) -> bytes:
    rows = f'"{TEXT}",x,4,7,1\n"{TEXT}",x,{wrong.start},{wrong.end},{wrong.other}\n'
    return f"text,label,start,end,span_id\n{rows}".encode()


FORMATS: dict[str, Callable[[Wrong], Content]] = {
    "jsonl": lambda wrong: {"in.jsonl": _lines(_native(wrong), wrong)},
    "hf": lambda wrong: {"in/data/train.jsonl": _lines(_native(wrong), wrong), "in/README.md": b"---\n"},
    "standoff": lambda wrong: {"in.standoff": _lines(_standoff(wrong), wrong)},
    "prodigy": lambda wrong: {"in.jsonl": _lines(_prodigy(wrong), wrong)},
    "doccano": lambda wrong: {"in.jsonl": _lines(_doccano(wrong), wrong)},
    "label-studio": lambda wrong: {"in.json": b"[" + _lines(_label_studio(wrong), wrong) + b"]"},
    "w3c": lambda wrong: {"in.jsonld": _lines(_w3c(wrong), wrong)},
    "bdoc": lambda wrong: {"in.bdocjs": _lines(_bdoc(wrong), wrong)},
    "cas-json": lambda wrong: {"in.json": _lines(_cas(wrong), wrong)},
    "xmi": lambda wrong: {"in.xmi": _xmi(wrong)},
    "refi": lambda wrong: {"in.qdpx": _refi(wrong)},
    "brat": _brat,
    "ptc": _ptc,
    "webanno-tsv": lambda wrong: {"in.tsv": _tsv(wrong)},
    "csv": lambda wrong: {"in.csv": _csv(wrong)},
}


def put(content: Content, folder: Path) -> Path:
    """Write the files; the one file, or the folder of them."""
    for name, data in content.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder / next(iter(content)).split("/")[0]
