"""How quickly whole folders come in: plain articles, mixed files of which some are broken, kinds that are read in processes of their own.

Goals: 2,000 plain articles a second of CPU; memory that does not grow with the number of documents; kinds that are read in
processes of their own keep all cores busy. Run with `--benchmark-only -s`; FILES says how many files.
"""

import os
import random
import shutil
import time
from itertools import product
from pathlib import Path

import psutil
import pytest
from packages import docx, paragraph
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Reading
from bias_annotator.readers import Incoming, ReadOptions

pytestmark = pytest.mark.timeout(1200)
COUNT = int(os.environ.get("FILES", "10000"))
FILES = Path(__file__).parents[1] / "readers" / "files"
WORDS = ["".join(syllables) for syllables in product("ba co di fe gu la mo ni re su te vo".split(), repeat=3)]


def prose(chance: random.Random, words: int = 300) -> str:
    """An article of some paragraphs."""
    return "\n\n".join(" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(words // 60)) + "\n"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, chance = tmp_path_factory.mktemp("plain"), random.Random(1)  # noqa: S311 - not for secrets
    for number in range(COUNT):
        (folder / f"{number:06}.txt").write_text(prose(chance), encoding="utf-8")
    return folder


def told(benchmark: BenchmarkFixture, what: str) -> None:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"\n{benchmark.name}: {what}, load {load:.1f}")  # noqa: T201 - the point


def read_all(folder: Path) -> int:
    with Reading(ReadOptions()) as reading:
        return sum(isinstance(each.found, Incoming) for each in reading.read(sorted(folder.iterdir()), lambda _path: None))


@pytest.mark.benchmark(timer=time.process_time)
def test_read_plain(plain: Path, benchmark: BenchmarkFixture) -> None:
    count = benchmark.pedantic(lambda: read_all(plain), rounds=1)
    rate = count / benchmark.stats.stats.max
    told(benchmark, f"{rate:,.0f} articles/s of CPU, goal 2,000")
    assert count == COUNT
    assert rate > 1000


@pytest.mark.benchmark(timer=time.process_time)
def test_import_plain(plain: Path, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    with Project.new(tmp_path / "a.bias") as project:
        result = benchmark.pedantic(lambda: import_files(project, [plain], ImportOptions()), rounds=1)
    told(benchmark, f"{result.documents / benchmark.stats.stats.max:,.0f} articles/s of CPU into a project")
    assert result.documents == COUNT


def test_memory_stays_flat(plain: Path, benchmark: BenchmarkFixture) -> None:
    process = psutil.Process()
    held: list[int] = []

    def read() -> None:
        with Reading(ReadOptions()) as reading:
            for number, _ in enumerate(reading.read(sorted(plain.iterdir()), lambda _path: None)):
                if number % (COUNT // 10) == 0:
                    held.append(process.memory_info().rss)

    benchmark.pedantic(read, rounds=1)
    grown = (max(held[2:]) - held[1]) / 1e6
    told(benchmark, f"{grown:.1f} MB more from the second tenth of {COUNT:,} articles to the last")
    assert grown < 20


@pytest.mark.benchmark(timer=time.perf_counter)
def test_mixed_folder(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Nine in ten are plain, the others one of each kind in turn; one in a hundred is broken."""
    folder, chance = tmp_path / "mixed", random.Random(2)  # noqa: S311 - not for secrets
    folder.mkdir()
    kinds = ("docx", "odt", "rtf", "epub", "pdf")
    for number in range(COUNT):
        name = folder / f"{number:06}"
        if number % 100 == 99:
            name.with_suffix(f".{kinds[number // 100 % 5]}").write_bytes(b"PK\x03\x04 broken")
        elif number % 10 == 5:
            made = docx(paragraph(f"{number} {prose(chance, 60).strip()}"))
            name.with_suffix(".docx").write_bytes(made)
        else:
            name.with_suffix(".txt").write_text(f"{number} {prose(chance, 60)}", encoding="utf-8")
    with Project.new(tmp_path / "a.bias") as project:
        result = benchmark.pedantic(lambda: import_files(project, [folder], ImportOptions()), rounds=1)
    told(benchmark, f"{result.documents:,} in, {len(result.refused)} refused, {COUNT / benchmark.stats.stats.max:,.0f} files/s")
    assert (result.documents, len(result.refused)) == (COUNT - COUNT // 100, COUNT // 100)
    assert all(Path(each.source).stem.endswith("99") for each in result.refused)


@pytest.mark.benchmark(timer=time.perf_counter)
@pytest.mark.parametrize("suffix", ["docx", "pdf", "rtf"])
def test_kinds_of_their_own_process(suffix: str, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """As many at a time as there are cores."""
    count = COUNT // 20
    for number in range(count):
        shutil.copy(FILES / f"article.{suffix}", tmp_path / f"{number:06}.{suffix}")
    before = psutil.cpu_times()
    found = benchmark.pedantic(lambda: read_all(tmp_path), rounds=1)
    after = psutil.cpu_times()
    busy = (after.user + after.system - before.user - before.system) / benchmark.stats.stats.max
    told(benchmark, f"{count / benchmark.stats.stats.max:,.0f} files/s, {busy:.1f} of {os.cpu_count()} cores busy")
    assert found == count
