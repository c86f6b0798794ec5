"""Renews resources/translations: the words that the program says, taken from its source, and what translators made of them.

`python .ci/translations.py` adds new messages to each .ts file as unfinished, drops those that are no longer said, keeps
what is translated, and compiles the .qm files that the program reads. Tests use what is below.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

from bias_annotator.agreement import MEASURES
from bias_annotator.gui.actions import ACTIONS, GROUPS
from bias_annotator.gui.theme import palettes
from bias_annotator.gui.translating import CONTEXT
from bias_annotator.model.scheme import parse_scheme
from bias_annotator.project.comparison import LACKING
from bias_annotator.project.exporting import SPEAKERS_LOST
from bias_annotator.readers import READERS
from bias_annotator.shipped import shipped
from bias_annotator.store.trouble import SENTENCES
from bias_annotator.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "bias_annotator"
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "es": 2, "ar": 6}  # plural forms as Qt counts them
_TAKES = {
    "tr": (0,),
    "tr_later": (0,),
    "tr_n": (1,),
    "Message": (0,),
    "UserError": (0, 1),
    "EncodingError": (0, 1),
    "report": (2,),
    "_report": (2,),
}
KEYS = ("Ctrl", "Shift", "Alt", "Meta", "Space", "Tab", "Del", "Esc", "Home", "End", "PgUp", "PgDown")  # as Qt names them
_SILENT = (PACKAGE / "cli", PACKAGE / "gui" / "journey.py")  # English: the command line, and what it prints of a demo


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """One message: its English words, what they mean where that must be told, whether they depend on a number."""

    words: str
    meaning: str = ""
    plural: bool = False


@cache
def messages() -> list[Said]:
    """Everything that the window can say, in the order of the alphabet."""
    found = {Said(words) for words in _tables() if words}
    for path in sorted(PACKAGE.rglob("*.py")):
        if not any(path.is_relative_to(silent) for silent in _SILENT):
            found |= set(said_in(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found, key=lambda said: (said.words.casefold(), said))


def said_in(tree: ast.AST) -> Iterator[Said]:
    """The literal words in calls of functions that take such."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = called(node)
            meaning = "".join(literals(node.args[1])) if name == "tr" and len(node.args) > 1 else ""
            for place in _TAKES.get(name, ()):
                if place < len(node.args):
                    yield from (Said(words, meaning, name == "tr_n") for words in literals(node.args[place]) if words)


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def literals(node: ast.expr) -> Iterator[str]:
    """The words of an argument: a literal, or the two of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


def _tables() -> Iterator[str]:
    """Words of tables that the window translates where it shows them."""
    yield from KEYS
    yield from GROUPS
    yield from (entry.title for entry in ACTIONS)
    for measure in MEASURES.values():
        yield from (measure.title, measure.warning, measure.undefined, str(measure.section))
    yield from (words for each in LACKING.values() for words in each)
    yield from (form.title for form in (*READERS.values(), *WRITERS.values()))
    yield from (what for writer in WRITERS.values() for what in writer.loses)
    yield SPEAKERS_LOST
    yield from (title for _name, title in palettes())
    for sentence, hint in SENTENCES.values():
        yield from (sentence, hint)
    scheme = parse_scheme(shipped("resources", "schemes", "media_bias.toml").read_text(encoding="utf-8"))
    for label in scheme.labels:
        yield from (label.title, label.description)
        for attribute in label.attributes:
            yield from (attribute.title, attribute.description, *attribute.choices)
    for relation in scheme.relations:
        yield from (relation.title, relation.description)


def translated(language: str) -> dict[Said, tuple[str, ...]]:
    """What a .ts file has finished, by message: one form, or as many as the language has for numbers."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for node in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = node.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[Said(node.findtext("source", ""), node.findtext("comment", ""), node.get("numerus") == "yes")] = forms
    return found


def document(language: str, said: list[Said], known: dict[Said, tuple[str, ...]]) -> str:
    """A .ts file: every message, with its translation where there is one."""
    rows = "".join(_message(each, known.get(each), FORMS[language]) for each in said)
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en">\n'
    return f"{head}<context>\n    <name>{CONTEXT}</name>\n{rows}</context>\n</TS>\n"


def _message(said: Said, forms: tuple[str, ...] | None, count: int) -> str:
    numerus, unfinished = ' numerus="yes"' if said.plural else "", "" if forms else ' type="unfinished"'
    comment = f"        <comment>{escape(said.meaning)}</comment>\n" if said.meaning else ""
    if said.plural:
        lines = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in forms or ("",) * count)
        translation = f"        <translation{unfinished}>\n{lines}        </translation>\n"
    else:
        translation = f"        <translation{unfinished}>{escape(forms[0]) if forms else ''}</translation>\n"
    return f"    <message{numerus}>\n        <source>{escape(said.words)}</source>\n{comment}{translation}    </message>\n"


def compiled(language: str, target: Path) -> None:
    """Make a .qm file from a .ts file."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", FOLDER / f"{language}.ts", "-qm", target], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name in FORMS:
        everything, finished = messages(), translated(name)
        (FOLDER / f"{name}.ts").write_text(document(name, everything, finished), encoding="utf-8", newline="\n")
        compiled(name, FOLDER / f"{name}.qm")
        print(f"{name}: {len(everything)} messages, {len([each for each in everything if each not in finished])} to translate")
