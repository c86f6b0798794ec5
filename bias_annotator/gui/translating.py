"""Everything that the window says goes through here: words in the person's language, numbers in its form.

`tr("…")` is for words that are shown now, `tr_later("…")` for those in a table that is made when the program is read and
that are translated where they are shown, by `tr(word)`. `told` says what comes from below the window. The English words
are the keys; docs/translating.md describes the files.
"""

import os
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from bias_annotator.messages import Message
from bias_annotator.settings import Language
from bias_annotator.shipped import shipped

CONTEXT: Final = "Bias Annotator"
LANGUAGE_VARIABLE = "BIAS_ANNOTATOR_LANGUAGE"
LANGUAGES: tuple[tuple[Language, str], ...] = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("ar", "العربية"),
)  # as they call themselves
_ISOLATE, _END = "\u2068", "\u2069"  # between them, a name keeps its own direction
_FROM_RIGHT = "\u200f"  # before them, since Qt takes the direction of a line from its first letter
_installed: list[QTranslator] = []
_locale = QLocale(QLocale.Language.English)  # until somebody asks for another one


def tr(words: str, meaning: str = "", /, **values: object) -> str:
    """English words in the language of the window. `{names}` take values; `meaning` tells apart equal words that mean two things."""
    said = QCoreApplication.translate(CONTEXT, words, meaning or None)
    return _filled(said, values) if values else said


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """Words that depend on a number, which stands in them as `{n}`: the English ones for 1 and for any other number."""
    said = QCoreApplication.translate(CONTEXT, many, None, n) if _installed else many
    return _filled(one if said == many and n == 1 else said, {"n": n, **values})


def tr_later(words: str) -> str:
    """The words as they are; they are translated where they are shown."""
    return words


def tr_choices(table: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Values and their titles for people, such as a choice takes, with the titles translated."""
    return tuple((value, tr(title)) for value, title in table)


def told(words: str) -> str:
    """A sentence from below the window: translated with its values when it is a `Message`, else if the very sentence is known."""
    if not isinstance(words, Message):
        return tr(words) if words else ""
    values = {name: told(value) if isinstance(value, Message) else value for name, value in words.values.items()}
    return _filled(tr(words.template), values)


def inside(title: str) -> str:
    """A translated title as it is written inside of a sentence: German keeps the capitals of nouns."""
    return title if locale().language() == QLocale.Language.German else title.lower()


def capital(word: str) -> str:
    """A word with a capital at its beginning."""
    return word[:1].upper() + word[1:]


def listed(words: Sequence[str], last: str) -> str:
    """Words one after another, with `last` (translated: " and ", " or ") before the last one."""
    return last.join([*([tr(", ").join(words[:-1])] if words[:-1] else []), *words[-1:]])


def whole(value: int) -> str:
    """A whole number as the language writes it."""
    return locale().toString(value)


def number(value: float, digits: int = 0) -> str:
    """A number as the language writes it, with that many digits behind the point."""
    return locale().toString(float(value), "f", digits)


def date_words(day: date, *, year: bool) -> str:
    """A date as one reads it: "14 May", or "14 May 2031"."""
    return locale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy") if year else tr("d MMM"))


def clock(moment: time) -> str:
    """A time of day: "10:22"."""
    return locale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def locale() -> QLocale:
    """How the language writes numbers and dates."""
    return _locale


def mirrored() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def speak(application: QGuiApplication, choice: Language) -> None:
    """Say everything from now on in a language; what is shown already stays as it is."""
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    language = _language(choice)
    system = QLocale.system()
    global _locale  # noqa: PLW0603 - one language for the program, as the application has one layout direction
    _locale = system if system.language() == QLocale(language).language() else QLocale(language)
    QLocale.setDefault(_locale)
    if language != "en":
        _install(application, str(shipped("resources", "translations", f"{language}.qm")))
        _install(application, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm")
    application.setLayoutDirection(_locale.textDirection())


def _install(application: QGuiApplication, path: str) -> None:
    translator = QTranslator(application)
    if translator.load(path):
        application.installTranslator(translator)
        _installed.append(translator)


def _language(choice: Language) -> Language:
    """The language to speak: that of the environment variable, that which was chosen, the first of the system's that there is."""
    known: dict[str, Language] = {name: name for name, _title in LANGUAGES}
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    if asked in known:
        return known[asked]
    if choice != "system":
        return choice
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((known[name] for name in wanted if name in known), "en")


def _filled(said: str, values: dict[str, object]) -> str:
    words = said.format(**{name: _shown(value) for name, value in values.items()})
    return f"{_FROM_RIGHT}{words}" if mirrored() else words


def _shown(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return whole(value)
    return f"{_ISOLATE}{value}{_END}" if mirrored() else str(value)
