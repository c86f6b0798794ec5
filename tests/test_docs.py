"""The documentation is true: its commands run, its links lead somewhere, it names everything that there is."""

import doctest
import json
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from importlib.util import module_from_spec, spec_from_file_location
from inspect import getsource
from pathlib import Path
from types import ModuleType

import pytest
from corpus import SCHEME
from examples import shown
from typer.main import get_command

import bias_annotator.gui.desk
import bias_annotator.gui.jobs
import bias_annotator.gui.view
import bias_annotator.model.changes
from bias_annotator.__main__ import main
from bias_annotator.agreement import MEASURES
from bias_annotator.cli.app import app
from bias_annotator.gui.actions import Actions
from bias_annotator.model.edit import Edit
from bias_annotator.model.offsets import Offsets
from bias_annotator.model.scheme import Attribute, Label, RelationType, Scheme, parse_scheme
from bias_annotator.project.project import Project
from bias_annotator.readers import READERS
from bias_annotator.settings import Settings
from bias_annotator.store.store import Store
from bias_annotator.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
COMMANDS = getattr(get_command(app), "commands", {})
SHOWS_A_WINDOW = ("open", "demo")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    return [found[2] for found in BLOCK.finditer(page(name)) if found[1] == language]


def commands(name: str) -> list[list[str]]:
    """The arguments of every command of ours that a page shows, in order."""
    lines = [line for block in blocks(name, "sh") for line in block.splitlines()]
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("bias-annotator")]


def anchors(path: Path) -> set[str]:
    """What links may name after "#", as GitHub makes it from headings."""
    heads = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    """The script that renews parts of the documentation."""
    spec = spec_from_file_location("reference", ROOT / ".ci" / "reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[list[str]], int]]:
    """Runs a command in a folder with the files that the examples name."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text("The port is closed. “For good,” said the mayor.\n", encoding="utf-8")
    (folder / "two.md").write_text("# Closed\n\nThe port is *closed*.\n", encoding="utf-8")
    text = "The port stays open."
    for name, label in (("ana", "reporting"), ("ben", "opinion"), ("marked", "claim")):
        marks = [{"annotator": name.title(), "label": label, "start": 4, "end": 8, "quote": "port"}]
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"text": text, "annotations": marks}) + "\n", encoding="utf-8")
    (tmp_path / "renamed.toml").write_text(next(each for each in blocks("docs/command-line.md", "toml")), encoding="utf-8")
    (tmp_path / "claims.toml").write_text(blocks("docs/schemes.md", "toml")[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run(arguments: list[str]) -> int:
        monkeypatch.setattr(sys, "argv", ["bias-annotator", *arguments])
        return main()

    yield run
    monkeypatch.chdir(ROOT)  # the folder of the test can only be removed once nobody is in it


@pytest.mark.parametrize("name", ["README.md", "docs/command-line.md", "docs/schemes.md"])
def test_the_commands_on_a_page_run_one_after_the_other(
    name: str, run: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]
) -> None:
    ran = [arguments for arguments in commands(name) if arguments[0] not in SHOWS_A_WINDOW]
    assert ran, "the page shows no commands"
    for arguments in ran:
        assert run(arguments) == 0, f"{shlex.join(arguments)}: {capsys.readouterr().err}"
        out = capsys.readouterr().out
        if "--json" in arguments:
            assert isinstance(json.loads(out), dict)


@pytest.mark.parametrize("name", ["README.md", "docs/command-line.md"])
def test_commands_that_show_a_window_have_the_options_that_a_page_gives_them(name: str) -> None:
    for arguments in commands(name):
        known = {option for parameter in COMMANDS[arguments[0]].params for option in parameter.opts}
        assert {each for each in arguments if each.startswith("--")} <= known


def test_the_json_objects_on_the_page_of_commands_have_the_keys_that_are_printed(
    run: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]
) -> None:
    shown = [json.loads(block) for block in blocks("docs/command-line.md", "json")]
    assert len(shown) == 3
    run(["new", "news.bias"])
    calls = (["import", "news.bias", "ana.jsonl"], ["export", "news.bias", "ana.csv", "--format", "csv"], ["check", "news.bias"])
    for arguments, example in zip(calls, shown, strict=True):
        capsys.readouterr()
        assert run([*arguments, "--json"]) == 0
        assert json.loads(capsys.readouterr().out).keys() == example.keys()


def test_what_documentation_takes_from_the_program_is_of_today(reference: ModuleType) -> None:
    assert page("docs/keys.md") == reference.keys(), "renew it with: make reference"
    assert page("docs/command-line.md") == reference.command_line(page("docs/command-line.md")), "renew it with: make reference"


def test_every_command_has_its_section_and_an_example(reference: ModuleType) -> None:
    content = page("docs/command-line.md")
    assert set(re.findall(r"^## (.+)$", content, re.MULTILINE)) == set(reference.commands()) == set(COMMANDS)
    assert {arguments[0] for arguments in commands("docs/command-line.md")} == set(COMMANDS)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(BLOCK.sub("", path.read_text(encoding="utf-8"))):
        if target.startswith(("https://", "http://")):
            continue
        name, _, anchor = target.partition("#")
        goal = (path.parent / name).resolve() if name else path
        assert goal.exists(), f"{target} is not there"
        assert not anchor or anchor in anchors(goal), f"{target} has no such heading"


def test_every_page_can_be_reached_from_the_first_one() -> None:
    seen: set[Path] = set()
    left = [ROOT / "README.md"]
    while left:
        here = left.pop()
        seen.add(here)
        found = [(here.parent / target.partition("#")[0]).resolve() for target in LINK.findall(here.read_text(encoding="utf-8"))]
        found += [each for folder in found if folder.is_dir() for each in folder.glob("*.md")]
        left += [each for each in found if each.suffix == ".md" and each.is_file() and each not in seen]
    assert set(PAGES) <= seen


@pytest.mark.parametrize("name", sorted({*READERS, *WRITERS}))
def test_every_format_is_described(name: str) -> None:
    assert f"`{name}`" in page("docs/formats.md")


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_is_described(name: str) -> None:
    assert f"| `{name}` |" in page("docs/agreement.md")


def test_every_setting_is_described_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (\S+) \|", page("docs/settings.md"), re.MULTILINE))
    defaults = {field.name: getattr(Settings(), field.name) for field in fields(Settings)}
    assert rows == {name: "none" if value in ((), {}) else f"`{json.dumps(value)}`" for name, value in defaults.items()}


def test_every_environment_variable_is_described() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "bias_annotator").rglob("*.py")]
    used = set(re.findall(r"BIAS_ANNOTATOR_[A-Z]+", "\n".join(sources)))
    assert used == set(re.findall(r"^\| `(BIAS_ANNOTATOR_[A-Z]+)` \|", page("docs/settings.md"), re.MULTILINE))


def test_the_scheme_in_the_documentation_is_one() -> None:
    scheme = parse_scheme(blocks("docs/schemes.md", "toml")[0])
    assert [label.name for label in scheme.labels] == ["claim", "speaker"]
    assert parse_scheme(scheme.to_toml()) == scheme


def test_the_script_in_the_documentation_runs(run: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert callable(run)
    (script,) = blocks("docs/python.md", "python")
    exec(compile(script, "docs/python.md", "exec"), {})  # noqa: S102 - the example is ours
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "quotation 20 31 “For good,”"
    assert lines[1] == "to do again: Mark quotation"
    assert {line.split()[0] for line in lines[2:-1]} == set(MEASURES)
    assert (tmp_path / "script.jsonl").is_file()


def test_what_is_typed_in_the_documentation_gives_what_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project.new(tmp_path / "read.bias", scheme=SCHEME) as project:
        project.add([shown()])
    monkeypatch.chdir(tmp_path)
    session = "\n".join(blocks("docs/python.md", "pycon"))
    test = doctest.DocTestParser().get_doctest(session, {}, "docs/python.md", None, None)
    assert len(test.examples) > 4
    told: list[str] = []
    ran = doctest.DocTestRunner().run(test, out=told.append)
    monkeypatch.chdir(ROOT)
    assert (ran.failed, told) == (0, [])


def test_the_parts_that_scripts_can_use_exist_and_those_that_nothing_else_uses_are_named() -> None:
    owners = {"Project": Project, "changes": bias_annotator.model.changes, "Offsets": Offsets}
    named = re.findall(r"`(Project|changes|Offsets)\.(\w+)`", page("docs/python.md"))
    assert {owner for owner, _ in named} == set(owners)
    assert [f"{owner}.{name}" for owner, name in named if not hasattr(owners[owner], name)] == []
    (only_scripts,) = re.findall(r"^ *(.*), +# scripts use them: docs/python.md$", page("pyproject.toml"), re.MULTILINE)
    assert set(re.findall(r'"(\w+)"', only_scripts)) <= set(re.findall(r"`(?:\w+\.)?(\w+)`", page("docs/python.md")))


SECTIONS = {"The scheme": Scheme, "A label": Label, "An attribute": Attribute, "A relation": RelationType}


@pytest.mark.parametrize(("section", "kind"), SECTIONS.items())
def test_every_key_of_a_scheme_is_described(section: str, kind: type) -> None:
    part = page("docs/schemes.md").split(f"\n## {section}\n")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)) == {field.name for field in fields(kind)}


def test_the_path_of_a_label_is_described_with_names_that_exist() -> None:
    known = {
        "Actions": Actions,
        "Desk": bias_annotator.gui.desk.Desk,
        "changes": bias_annotator.model.changes,
        "Project": Project,
        "Store": Store,
        "TextView": bias_annotator.gui.view.TextView,
        "Edit": Edit,
    }
    named = re.findall(r"`(\w+)\.(\w+)`", page("docs/architecture.md"))
    assert set(known) - {"Actions"} <= {owner for owner, _ in named}
    assert [f"{owner}.{name}" for owner, name in named if not hasattr(known[owner], name)] == []
    assert "changes.mark(" in getsource(known["Desk"].mark)


def test_the_glossary_has_no_word_that_another_row_forbids() -> None:
    rows = re.findall(r"^\| ([\w, ]+) \| .+ \| (.*) \|$", page("CONTRIBUTING.md").split("## Running")[0], re.MULTILINE)
    words = {word.strip() for row in rows for word in row[0].split(",")} - {"word"}
    assert len(words) > 12
    assert words & {word.strip() for row in rows for word in row[1].split(",")} == set()


@pytest.mark.parametrize(("folder", "parts"), [("readers", "a reader"), ("writers", "a writer"), ("agreement", "a measure")])
def test_the_steps_for_adding_name_files_and_tables_that_exist(folder: str, parts: str) -> None:
    section = page("CONTRIBUTING.md").split(f"## Adding {parts}\n")[1].split("\n## ")[0]
    table = ROOT / "bias_annotator" / folder / "__init__.py"
    assert f"`_OWN` in `{table.relative_to(ROOT).as_posix()}`" in section
    assert re.search(r"^_OWN\b.* = \(", table.read_text(encoding="utf-8"), re.MULTILINE)
    for name in re.findall(rf"`({folder}/\w+\.py)`", section):
        assert (ROOT / "bias_annotator" / name).is_file()
    assert f'[project.entry-points."bias_annotator.{parts.split()[1]}s"]' in page("CONTRIBUTING.md")


@pytest.mark.skipif(os.name == "nt", reason="the Makefile is tried where make is")
def test_the_targets_of_make_that_pages_name_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", page("Makefile"), re.MULTILINE))
    named = {name for path in PAGES for name in re.findall(r"(?:`|^)make ([a-z]+)", path.read_text(encoding="utf-8"), re.MULTILINE)}
    assert named
    assert named <= targets
