"""doccano JSONL."""

import json
from io import BytesIO

import pytest
from corpus import CORPUS, SCHEME
from nasty import NASTY

from bias_annotator.writers.doccano import DoccanoRelationsWriter, DoccanoWriter


@pytest.mark.parametrize("writer", [DoccanoWriter(), DoccanoRelationsWriter()], ids=lambda writer: writer.name)
def test_every_line_has_the_same_keys_so_that_doccano_can_import_them(writer: DoccanoWriter) -> None:
    out = BytesIO()
    writer.write([*CORPUS, *NASTY], SCHEME, out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {tuple(line) for line in lines} == {tuple(lines[0])}
    assert {type(line["work"]) for line in lines} == {dict, type(None)}
