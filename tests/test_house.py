"""The house keeps its shape: sizes of files and functions, icons, licences, layers, nothing of anybody's machine in it."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "bias_annotator"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, MEDIAN_FILE, LONGEST_FUNCTION = 400, 130, 40  # lines
WINDOW_LINES, WINDOW_METHODS = 250, 20
Function = ast.FunctionDef | ast.AsyncFunctionDef


def tracked() -> list[Path]:
    """The files that git knows; in an unpacked archive, all of them."""
    found = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607 - wherever git is
    if found.returncode == 0:
        return [path for name in found.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    made = re.compile(r"\.(?!ci|github|editorconfig|git(?:ignore|attributes))|__pycache__|build|dist|demo")
    return [path for path in ROOT.rglob("*") if path.is_file() and not any(map(made.match, path.relative_to(ROOT).parts))]


def texts() -> Iterator[tuple[Path, str]]:
    """Every tracked file that is text, with its content."""
    for path in tracked():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_long_and_most_are_short() -> None:
    sizes = {str(path.relative_to(ROOT)): lines(path) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}
    assert statistics.median(sizes.values()) <= MEDIAN_FILE


def test_no_function_is_long() -> None:
    long = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Function) and (node.end_lineno or 0) - node.body[0].lineno + 1 > LONGEST_FUNCTION:
                long[f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"] = (node.end_lineno or 0) - node.body[0].lineno + 1
    assert long == {}


def test_the_window_does_not_grow_into_everything() -> None:
    path = PACKAGE / "gui" / "window.py"
    assert lines(path) <= WINDOW_LINES
    (window,) = (node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef))
    assert sum(isinstance(node, Function) for node in window.body) <= WINDOW_METHODS


def test_every_icon_that_is_used_is_shipped_and_every_shipped_one_is_used() -> None:
    shipped = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    source = [path.read_text(encoding="utf-8") for path in (PACKAGE / "gui").rglob("*.py")]
    strings = {
        node.value
        for text in source
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert shipped - strings == set(), "icons that nothing shows"
    named = set(re.findall(r"icons\.\w+\([^\"()]*\"([a-z0-9-]+)\"", "\n".join(source)))
    assert named, "the pattern no longer finds how icons are named"
    assert named - shipped == set(), "icons that are not shipped"


def test_the_actions_name_icons_that_are_shipped() -> None:
    from bias_annotator.gui.actions import ACTIONS  # noqa: PLC0415 - only this test needs Qt

    shipped = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert {entry.icon for entry in ACTIONS if entry.icon} <= shipped


def test_fonts_and_icons_have_their_licence_beside_them() -> None:
    fonts = {path.name.split("_", maxsplit=1)[0] for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    assert fonts
    for family in fonts:
        licence = (ROOT / "resources" / "fonts" / f"{family}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "ISC License" in (ROOT / "resources" / "icons" / "LICENSE.txt").read_text(encoding="utf-8")


def test_the_layers_of_the_import_rule_are_kept() -> None:
    run = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    result = subprocess.run([sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own Python
    assert result.returncode == 0, result.stdout


def test_the_import_rule_is_the_one_that_is_written_down() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (layers,) = (contract for contract in table["tool"]["importlinter"]["contracts"] if contract["type"] == "layers")
    assert layers["exhaustive"] is True
    assert " > ".join(layers["layers"]) in (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_nothing_of_anybodys_machine_is_in_the_files() -> None:
    folders = "(?:home|Users)/(?!ana/|ben/)|(?:root|work|opt|private)/"  # Ana and Ben are nobody
    path = re.compile(rf"(?<![\w.:/~-])/(?:{folders})[\w.-]+/|\b[A-Z]:\\+Users\\")
    found = [f"{file.relative_to(ROOT)}: {match[0]}" for file, content in texts() for match in path.finditer(content)]
    assert found == []


def test_no_file_says_from_which_index_packages_come() -> None:
    index = re.compile(r"--(?:extra-)?index-url|--find-links|--trusted-host|://[\w.-]*(?:artifactory|nexus|devpi|pypi)[\w.-]*")
    found = [
        f"{file.relative_to(ROOT)}: {match[0]}" for file, content in texts() if file != Path(__file__) for match in index.finditer(content)
    ]
    assert found == []


def test_the_constraints_are_names_and_versions_only_and_cover_every_dependency() -> None:
    rows = [line for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    pin = re.compile(r"([a-z0-9-]+)==[0-9][0-9a-z.]*( ; [a-z_]+ .+)?")
    matches = [pin.fullmatch(row) for row in rows]
    assert None not in matches
    pinned = {match[1] for match in matches if match}
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [entry for group in table["dependency-groups"].values() for entry in group if isinstance(entry, str)]
    named = {re.split(r"[\[<>=; ]", entry)[0].lower().replace("_", "-") for entry in [*table["project"]["dependencies"], *groups]}
    assert named - pinned == set()


def test_every_exception_from_a_rule_has_its_reason() -> None:
    bare = re.compile(r"#\s*(?:noqa(?!: [A-Z]+[0-9]+(?:, [A-Z]+[0-9]+)* - \S)|type: ignore(?!\[[a-z-, ]+\](?:\s+#|$)))")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "db").rglob("*.py"))]
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert found == []
