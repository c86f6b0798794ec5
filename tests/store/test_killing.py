"""A process killed at any moment: every edit that it was told is done is there afterwards, undo included."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from making import ANA, BEN, document, item

from bias_annotator.model.edit import Edit
from bias_annotator.model.people import Layer
from bias_annotator.model.span import Mark
from bias_annotator.project.checking import check
from bias_annotator.project.project import Project

ROUNDS = 20
ONE, TWO = document("one"), document("two")

# Reads a seed and a time (s) a line; lets a process work on the project for that time, kills it, prints what it had
# acknowledged. It forks, so that a round costs no start of Python.
WORKER = """
import json, os, random, select, signal, sys, time
from pathlib import Path
from making import document, mark, swap
from bias_annotator.model.changes import relate, remove
from bias_annotator.model.people import Layer
from bias_annotator.project.project import Project

path, documents, layers = Path(sys.argv[1]), [document("one"), document("two")], [Layer.of("Ana"), Layer.of("Ben")]


def work(seed, out):
    chance = random.Random(seed)
    with Project.open(path) as project:
        while True:
            what, layer = chance.choice(documents), chance.choice(layers)
            marks = project.marks(what.id, layer)
            kind = chance.random()
            if kind < 0.2:
                done = project.undo(what.id, layer)
            elif kind < 0.3:
                done = project.redo(what.id, layer)
            else:
                if kind < 0.45 and marks.spans:
                    done = swap(what, layer, chance.choice(marks.spans), note=str(seed), unsure=chance.random() < 0.5)
                elif kind < 0.6 and marks.spans:
                    done = remove(what.id, layer, [chance.choice(marks.spans)], marks.relations)
                elif kind < 0.7 and len(marks.spans) > 1:
                    done = relate(what.id, layer, "source", *(span.id for span in chance.sample(marks.spans, 2)))
                else:
                    start = chance.randrange(40)
                    done = mark(what, layer, "opinion", (start, start + 5), (start + 7, start + chance.randrange(8, 30)))
                project.apply(done)
            if done:
                os.write(out, (done.id + "\\n").encode())


for line in sys.stdin:
    seed, seconds = json.loads(line)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            work(seed, writing)
        finally:
            os._exit(1)
    os.close(writing)
    said = b""
    while b"\\n" not in said:
        said += os.read(reading, 65536)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            said += os.read(reading, 65536)
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert os.WTERMSIG(status) == signal.SIGKILL, "the worker ended by itself"
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    print(json.dumps(said.decode().split()), flush=True)
"""


def replayed(edits: list[Edit]) -> dict[str, Mark]:
    """What stands when edits are done one after the other."""
    marks: dict[str, Mark] = {}
    for edit in edits:
        for gone in edit.gone:
            assert marks.pop(gone.id) == gone
        marks |= {come.id: come for come in edit.come}
    return marks


def standing(project: Project, layer: Layer, name: str) -> dict[str, Mark]:
    marks = project.marks(name, layer)
    return {each.id: each for each in (*marks.spans, *marks.relations)}


def test_every_acknowledged_edit_outlives_kill_9(project: Project) -> None:
    if sys.platform == "win32":
        pytest.skip("needs fork")
    project.add([item(ONE), item(TWO)])
    project.close()
    chance = random.Random(3)  # noqa: S311 - not for secrets
    acknowledged: list[str] = []
    root = Path(__file__).resolve().parents[1]
    with subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", WORKER, str(project.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": f"{root}:{root.parent}"},
    ) as worker:
        for seed in range(ROUNDS):
            worker.stdin.write(json.dumps([seed, chance.random() * 0.4]) + "\n")
            worker.stdin.flush()
            told = json.loads(worker.stdout.readline())
            acknowledged += told
            with Project.open(project.path) as opened:
                assert not opened.read_only
                history = [row.edit for name in ("one", "two") for row in opened.history(name)]
                assert set(told) <= {edit.id for edit in history}
                for name in ("one", "two"):
                    for layer in (ANA, BEN):
                        done = [row.edit for row in opened.history(name, layer)]
                        assert standing(opened, layer, name) == replayed(done)
                        if opened.undo(name, layer):
                            assert opened.redo(name, layer)
                            assert standing(opened, layer, name) == replayed(done)
                assert check(opened).problems == ()
        worker.stdin.close()
    with Project.open(project.path) as opened:
        there = {row.edit.id for name in ("one", "two") for row in opened.history(name)}
    assert set(acknowledged) <= there
    assert len(acknowledged) > ROUNDS * 5
