"""Label Studio: what a model proposed and somebody accepted is told so, as Label Studio tells it."""

import json
from dataclasses import replace

import pytest
from corpus import CORPUS
from examples import made

from bias_annotator.writers import WRITERS


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        ("manual", {"origin": "manual"}),
        ("import:jsonl", {"origin": "manual"}),
        ("suggestion:rules@1#quotes", {"origin": "prediction"}),
        ("suggestion:label-studio@bert-2#score=0.75", {"origin": "prediction", "score": 0.75}),
        ("suggestion:label-studio@bert-2#score=1", {"origin": "prediction", "score": 1.0}),
        ("suggestion:label-studio@bert-2#score=nan", {"origin": "prediction"}),
    ],
)
def test_every_region_of_a_span_tells_who_made_it(origin: str, told: dict[str, object]) -> None:
    marks = [replace(each, spans=tuple(replace(span, origin=origin) for span in each.spans)) for each in CORPUS[0].marks]
    tasks = json.loads(made(WRITERS["label-studio"], [replace(CORPUS[0], marks=tuple(marks))])[""])
    regions = [each for annotation in tasks[0]["annotations"] for each in annotation["result"] if each["type"] != "relation"]
    assert len(regions) > len(marks)
    assert all({key: each[key] for key in ("origin", "score") if key in each} == told for each in regions)
