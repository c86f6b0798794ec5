"""How quickly whole folders come in: plain articles, mixed files of which some are broken, kinds that are read in processes of their own.

Goals: 2,000 plain articles a second of CPU; memory that does not grow with the number of documents; kinds that are read in
processes of their own keep all cores busy. Run with `--benchmark-only -s`; FILES says how many files.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from mixed import WORDS, write_mixed
from pages import FOLDER
from pytest_benchmark.fixture import BenchmarkFixture

from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.project.reading import Reading
from bias_annotator.readers import Incoming, ReadOptions

pytestmark = pytest.mark.timeout(1200)
COUNT = int(os.environ.get("FILES", "10000"))
FILES = Path(__file__).parents[1] / "readers" / "files"


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


IMPORT = """
import resource, sys
from pathlib import Path
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
with Project.new(Path(sys.argv[1])) as project:
    assert import_files(project, [Path(sys.argv[2])], ImportOptions()).documents == int(sys.argv[3])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell the most memory of a process")
@pytest.mark.parametrize("kind", ["files", "jsonl"])
def test_memory_of_imports(kind: str, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The most memory of a process that imports a tenth of the articles, and of one that imports all of them."""
    most: list[float] = []

    def run(count: int) -> None:
        source = tmp_path / f"{count}{'.jsonl' if kind == 'jsonl' else ''}"
        write_articles(source, count)
        command = [sys.executable, "-c", IMPORT, str(tmp_path / f"{count}.bias"), str(source), str(count)]
        told_ = subprocess.run(command, capture_output=True, check=True, text=True).stdout  # noqa: S603 - this very Python
        most.append(int(told_) / (1e6 if sys.platform == "darwin" else 1e3))

    benchmark.pedantic(lambda: [run(count) for count in (COUNT // 10, COUNT)], rounds=1)
    told(benchmark, f"{kind}: {most[0]:.0f} MB for {COUNT // 10:,} articles, {most[1]:.0f} MB for {COUNT:,}")
    assert most[1] - most[0] < 30 + COUNT * (500 if kind == "files" else 0) / 1e6  # of each file its name stays known


def write_articles(path: Path, count: int) -> None:
    chance = random.Random(3)  # noqa: S311 - not for secrets
    if path.suffix:
        with path.open("w", encoding="utf-8") as lines:
            lines.writelines(json.dumps({"id": str(number), "text": prose(chance)}) + "\n" for number in range(count))
        return
    for number in range(count):
        folder = path / f"{number // 1000:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:06}.txt").write_text(prose(chance), encoding="utf-8")


@pytest.mark.benchmark(timer=time.perf_counter)
def test_mixed_folder(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A dozen kinds in turn through the command line; one file in a hundred is broken, and listed."""
    broken = write_mixed(tmp_path / "mixed", COUNT, 100)
    command = [sys.executable, "-m", "bias_annotator", "import", str(tmp_path / "a.bias"), str(tmp_path / "mixed"), "--json"]
    Project.new(tmp_path / "a.bias").close()
    ran = benchmark.pedantic(lambda: subprocess.run(command, capture_output=True, check=False), rounds=1)  # noqa: S603 - this very Python
    result = json.loads(ran.stdout)
    told(benchmark, f"{result['documents']:,} in, {len(result['refused'])} refused, {COUNT / benchmark.stats.stats.max:,.0f} files/s")
    assert ran.returncode == 3
    assert result["documents"] == COUNT - len(broken)
    assert sorted(each["source"] for each in result["refused"]) == sorted(map(str, broken))


@pytest.mark.benchmark(timer=time.perf_counter)
@pytest.mark.parametrize("suffix", ["docx", "pdf", "rtf", "html"])
def test_kinds_of_their_own_process(suffix: str, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """As many at a time as there are cores."""
    count = COUNT // (100 if suffix == "html" else 20)
    article = min(FOLDER.glob("*.html")) if suffix == "html" else FILES / f"article.{suffix}"
    for number in range(count):
        shutil.copy(article, tmp_path / f"{number:06}.{suffix}")
    before = psutil.cpu_times()
    found = benchmark.pedantic(lambda: read_all(tmp_path), rounds=1)
    after = psutil.cpu_times()
    busy = (after.user + after.system - before.user - before.system) / benchmark.stats.stats.max
    told(benchmark, f"{count / benchmark.stats.stats.max:,.0f} files/s, {busy:.1f} of {os.cpu_count()} cores busy")
    assert found == count
