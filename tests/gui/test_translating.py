"""Everything that the window says goes through the functions that translate it; the files have it all, in every language."""

import ast
import re
import string
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from bias_annotator.gui.translating import CONTEXT, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "bias_annotator" / "gui"
FILES = ROOT / "resources" / "translations"
OTHERS = [name for name, _title in LANGUAGES if name != "en"]
NUMBERS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 1000)

_TRANSLATES = {"tr", "tr_later", "tr_n", "Message", "UserError"}
_TO_THE_PROGRAM = {"setProperty", "cast", "getLogger", "compile", "LookupError", "Edit", "error", "Formatter", "normalize", "warning"}
_TO_PEOPLE = {
    "Words",
    "Elided",
    "Button",
    "Switch",
    "EmptyState",
    "Search",
    "text",
    "middle",
    "say",
    "tell",
    "emit",
}
_TO_PEOPLE |= {"setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "addAction", "setTitle"}
_ROLES = {"body", "name", "small", "section", "title", "panel", "lead", "welcome", "reading", "primary", "plain", "quiet", "link"}
_ROLES |= {"ink", "ink2", "ink3", "accent", "warn", "bad", "good"}
_KEY = re.compile(r"(?:Ctrl|Alt|Shift|Meta)\+.*|Return|Enter|Esc|Space|Backtab|Backspace|Del|Print|SysReq|Menu|Up|Down|Left|Right")
_CODE = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[A-Z][A-Z_\d]+|Desk|Reader|Styles|Literal\[.*|Iterable\[.*|<.*>|[-\w]+=\"?\w*")
_NOT_SAID = {  # files and words that stay as they are, each with the reason
    "journey.py": "prints what the demo does on the terminal",
    "watchdog.py": "writes into the log",
    "theme.py": "names of fonts and files",
    "style.py": "the name of a style of Qt",
    "keymap.py": "names keys; what it finds wrong is for tests",
    "actions.py": "the table is read whole by .ci/translations.py",
    "translating.py": "languages as they call themselves",
    "view/metrics.py": "a sentence that is measured, not shown",
    "pages/settings/preview.py": "a text as documents are, in English",
    "Bias Annotator": "the name of the program",
    "Bias Annotator ": "the same in a report",
    " – Bias Annotator": "the same in the title of the window",
    ", Python ": "of a report for the authors",
    ", PySide6 ": "the same",
    "Unexpected problem": "for the log",
    "CSV (*.csv)": "the name of a format",
    '"on Monday"': "a query; queries have English fields",
    "label:opinion in:quotation": "the same",
    "kind:scare by:gold": "the same",
    "-is:linked label:quotation": "the same",
    "no project is open": "a bug if it happens",
    "no document is open": "the same",
    "no document is shown": "the same",
}


@pytest.fixture(scope="module")
def files() -> ModuleType:
    """The script that renews the files of translations."""
    spec = spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["translations"] = module  # where its dataclass looks for itself
    spec.loader.exec_module(module)
    return module


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""


def passed(node: ast.AST) -> Iterator[ast.AST]:
    """Parts of a node in which literals may stand: they are translated, or no person sees them."""
    for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if isinstance(annotation, ast.AST):
            yield from ast.walk(annotation)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Call) and called(node) in _TRANSLATES:
        yield from (each for each in node.args if isinstance(each, ast.Constant | ast.IfExp))
        yield from (each for argument in node.args if isinstance(argument, ast.IfExp) for each in ast.walk(argument))
    elif (isinstance(node, ast.Call) and called(node) in _TO_THE_PROGRAM) or (
        isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ):
        yield from ast.walk(node)


def looks_said(words: str, *, to_people: bool, in_between: bool) -> bool:
    """Whether a literal reads as words for people. `in_between`: it is a part of an f-string."""
    if not re.search(r"[^\W\d_]{2}", words) or _KEY.fullmatch(words) or _CODE.fullmatch(words) or words in _NOT_SAID:
        return False
    if in_between and re.search(r"\s", words):
        return True
    return (
        " " in words.strip()
        or words[:1].isupper()
        or (to_people and words not in _ROLES and re.fullmatch(r"[^\W\d_]+\W*", words) is not None)
    )


def unsaid(tree: ast.AST) -> list[tuple[int, str]]:
    """Line and words of each literal that goes to people untranslated."""
    nodes = list(ast.walk(tree))
    fine = {id(each) for node in nodes for each in passed(node)}
    shown = {id(each) for node in nodes if isinstance(node, ast.Call) and called(node) in _TO_PEOPLE for each in node.args[:3]}
    inside = {id(each) for node in nodes if isinstance(node, ast.JoinedStr) for each in node.values}
    return [
        (node.lineno, node.value)
        for node in nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in fine
        and looks_said(node.value, to_people=id(node) in shown, in_between=id(node) in inside)
    ]


def sources() -> list[Path]:
    return [path for path in sorted(GUI.rglob("*.py")) if not {path.name, path.relative_to(GUI).as_posix()} & _NOT_SAID.keys()]


def test_no_literal_reaches_a_person_untranslated() -> None:
    found = {path.relative_to(GUI).as_posix(): unsaid(ast.parse(path.read_text(encoding="utf-8"))) for path in sources()}
    assert {name: words for name, words in found.items() if words} == {}, "say it with tr(); CONTRIBUTING.md tells how"


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Nothing here")',
        'label.setText("nothing")',
        'label.setText(f"{done} of {total}")',
        'TABS = (("all", "All"),)',
        'notice.say(f"Deleted {count}.")',
        'words = "one span" if one else f"{n} spans"',
        'label.setText(tr(f"{done} of {total}"))',
    ],
)
def test_a_new_literal_for_people_is_found(code: str) -> None:
    assert unsaid(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(tr("{done} of {total}", done=1, total=2))',
        'TABS = (("all", tr_later("All")),)',
        'tr("Saved" if on else "Read only")',
        'button = Button(words, "primary", "Ctrl+K")',
        'painter = icons.draw("chevron-down")',
        '"""A docstring."""',
    ],
)
def test_what_is_translated_or_no_words_passes(code: str) -> None:
    assert unsaid(ast.parse(code)) == []


def placeholders(words: str) -> list[str]:
    return sorted(name for _text, name, _spec, _conversion in string.Formatter().parse(words) if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_and_nothing_else(files: ModuleType, language: str) -> None:
    assert set(files.messages()) == set(files.translated(language)), "make translations, then finish what is unfinished"


@pytest.mark.parametrize("language", OTHERS)
def test_translations_have_the_values_of_the_english_words_and_all_plural_forms(files: ModuleType, language: str) -> None:
    for said, forms in files.translated(language).items():
        assert len(forms) == (files.FORMS[language] if said.plural else 1), said
        for form in forms:
            assert form.strip() or not said.words.strip(), said
            missing = set(placeholders(said.words)) - set(placeholders(form))
            assert missing == set() or (said.plural and missing == {"n"}), f"{said.words} → {form}"
            assert set(placeholders(form)) <= set(placeholders(said.words)), f"{said.words} → {form}"


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_stays_a_sentence_and_what_asks_on_goes_on(files: ModuleType, language: str) -> None:
    for said, forms in files.translated(language).items():
        for form in forms:
            assert (form[-1:] == "…") == (said.words[-1:] == "…"), f"{said.words} → {form}"
            assert form[-1:] == "." or said.words[-1:] != ".", f"{said.words} → {form}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_in_english(files: ModuleType, language: str) -> None:
    """Names, formats and keys may be the same in both languages; three words in a row are not."""
    words = {
        said.words: re.findall(r"[a-z]{2,}", re.sub(r"{\w+}", "", said.words))
        for said, forms in files.translated(language).items()
        if forms[0] == said.words
    }
    assert [each for each, found in words.items() if len(found) > 2] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_reads_is_made_from_the_file_that_people_edit(files: ModuleType, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FILES / f"{language}.qm"))
    for said, forms in files.translated(language).items():
        spoken = {translator.translate(CONTEXT, said.words, said.meaning or None, number) for number in (NUMBERS if said.plural else (-1,))}
        assert spoken == set(forms), f"make translations: {said}"
