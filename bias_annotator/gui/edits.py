"""What an edit of the history did, in the language of the window. The history itself keeps English words."""

import re
from functools import lru_cache

from bias_annotator.gui.translating import inside, tr, tr_later
from bias_annotator.model.scheme import Scheme

_NAME = re.compile(r"(\{[a-z]+\})")
_FORMS = (  # as bias_annotator/model writes them; the longer forms come first
    tr_later("Mark {count} times {label}"),
    tr_later("Mark {label}"),
    tr_later("Relabel {count} spans as {label}"),
    tr_later("Relabel {old} as {label}"),
    tr_later("Remove {count} spans"),
    tr_later("Remove fragment of {label}"),
    tr_later("Remove {label}"),
    tr_later("Resize {label}"),
    tr_later("Change attributes of {label}"),
    tr_later("Note on {label}"),
    tr_later("Unsure about {label}"),
    tr_later("Sure about {label}"),
    tr_later("Link {relation}"),
    tr_later("Split {label}"),
    tr_later("Merge {label}"),
    tr_later("Add fragment to {label}"),
    tr_later("Restore {label}"),
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((form, re.compile("".join(map(_part, _NAME.split(form))))) for form in _FORMS)


def _part(part: str) -> str:
    """A piece of a form as a regular expression: words, or a `{name}`."""
    if not _NAME.fullmatch(part):
        return re.escape(part)
    return rf"(?P<{part[1:-1]}>{r'[0-9,]+' if part == '{count}' else '.+'})"


def said(what: str, scheme: Scheme) -> str:
    """The words of an edit, translated where they are of a known form, with the titles of labels; else as they stand."""
    for form, pattern in _patterns():
        if found := pattern.fullmatch(what):
            values = {name: _value(name, value, scheme) for name, value in found.groupdict().items()}
            return tr(form, **values)
    return what


def _value(name: str, value: str, scheme: Scheme) -> str:
    known = scheme.relation(value) if name == "relation" else scheme.label(value)
    return inside(tr(known.title)) if known and known.title and name != "count" else value
