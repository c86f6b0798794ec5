"""How many article pages a core reads in a second of CPU time. Goal: 22 pages of 100 kB."""

import os
import time

import pytest
from pages import PAGES
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.readers.html import Envelope, read_html

GOAL = 22  # pages a second
_SIZE = 100_000  # bytes of a page, as most have: menus, links to other stories, scripts
_STORY = b"<li class='item'><a href='/s' class='link link--plain'><span class='t'>A headline of quite another story</span></a></li>"


def padded(data: bytes) -> bytes:
    """A page with as much round its article as pages have."""
    room = max(_SIZE - len(data), 0)
    some = _STORY * (room // 3 // len(_STORY))
    stories = b"<div class='related'><ul>" + some + b"</ul></div><div class='grid'><ul>" + some + b"</ul></div>"
    script = b"<script>" + b"var a = 1;\n" * (room // 3 // 11) + b"</script>"
    return data + stories + script


@pytest.mark.benchmark(timer=time.process_time)
def test_pages(benchmark: BenchmarkFixture) -> None:
    pages = [(padded(page.data), Envelope(page.name)) for page in PAGES]

    def read_all() -> int:
        return sum(len(read_html(data, envelope).annotated.document.text) for data, envelope in pages)

    read_all()
    assert benchmark.pedantic(read_all, rounds=3, iterations=1) > 0
    speed = len(pages) / min(benchmark.stats.stats.data)
    benchmark.extra_info.update(pages_a_second=speed, goal=GOAL, load=os.getloadavg()[0])
    print(f"\n{speed:.0f} pages/s of CPU time, goal {GOAL}, load {os.getloadavg()[0]:.1f}")  # noqa: T201 - the point
    assert speed > GOAL / 2
