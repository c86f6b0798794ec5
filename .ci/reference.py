"""Renews what documentation takes from the program: docs/keys.md, and the help texts in docs/command-line.md.

`python .ci/reference.py` writes both; a test compares them.
"""

import re
from pathlib import Path

from typer.main import get_command
from typer.testing import CliRunner

from bias_annotator.cli.app import app
from bias_annotator.gui.actions import GROUPS, with_labels
from bias_annotator.gui.keymap import Entry, shown_keys
from bias_annotator.model.scheme import parse_scheme
from bias_annotator.shipped import shipped

DOCS = Path(__file__).resolve().parents[1] / "docs"
PLACES = {
    "window": "everywhere",
    "annotate": "on the Annotate page",
    "compare": "on the Compare page",
    "import": "on the Import page",
    "export": "on the Export page",
    "text": "in the text",
}
HELP = re.compile(r"<!-- help: ([a-z]*) -->\n```text\n.*?```\n", re.DOTALL)

INTRODUCTION = """\
# Keys

This page is made from the program's table of actions (`make reference`); F1 shows the same table in the window.
On macOS, Cmd stands for Ctrl.

A key that marks takes the selection; without one, the active span; without either, the sentence at the caret. In sentence mode it then
goes on to the next sentence, so that a text is marked with one key a sentence; what is shorter or longer is selected first.
A letter that a label of the scheme claims belongs to the label. The label keys below are those of the scheme `media_bias`.
"""
IN_TEXT = """
## Moving and selecting in the text

| key | does |
|---|---|
| arrows, `Home`, `End`, `PgUp`, `PgDown` | move the caret; with `Shift`, select |
| `Ctrl+Left`, `Ctrl+Right` | move by word; with `Shift`, select |
| `Ctrl+Home`, `Ctrl+End` | go to the start or the end of the text |
| `Ctrl+A`, `Ctrl+C` | select everything, copy the selection |
| `Ctrl++`, `Ctrl+-`, `Ctrl+0` | larger, smaller, usual size of text |
| click | sets the caret and makes the innermost span there active; again, the next outer one |
| double click, triple click, drag | select a word, a paragraph, a stretch |
"""


def keys() -> str:
    """docs/keys.md."""
    scheme = parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8"))
    entries = with_labels(scheme)
    return INTRODUCTION + "".join(_group(group, entries) for group in GROUPS) + IN_TEXT


def _group(group: str, entries: tuple[Entry, ...]) -> str:
    rows = [f"| {_keys(each)} | {each.title} | {PLACES[each.place]} |\n" for each in entries if each.group == group]
    return f"\n## {group}\n\n| key | action | works |\n|---|---|---|\n{''.join(rows)}"


def _keys(entry: Entry) -> str:
    return ", ".join(f"`{key}`" for key in shown_keys(entry.keys)) or "–"


def commands() -> list[str]:
    """The names of all commands, in the order in which help lists them."""
    return list(getattr(get_command(app), "commands", {}))


def help_of(command: str) -> str:
    """What `bias-annotator COMMAND --help` prints; "" is the program itself."""
    arguments = [command, "--help"] if command else ["--help"]
    return CliRunner().invoke(app, arguments, prog_name="bias-annotator", env={"COLUMNS": "80"}).stdout


def command_line(page: str) -> str:
    """docs/command-line.md with the help texts of today."""
    return HELP.sub(lambda found: f"<!-- help: {found[1]} -->\n```text\n{help_of(found[1])}```\n", page)


if __name__ == "__main__":
    (DOCS / "keys.md").write_text(keys(), encoding="utf-8", newline="\n")
    page = DOCS / "command-line.md"
    page.write_text(command_line(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
