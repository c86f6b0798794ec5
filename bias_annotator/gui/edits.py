"""What an edit of the history did, in the language of the window. The history itself keeps English words."""

import re
from functools import lru_cache

from bias_annotator.gui.translating import inside, told, tr, tr_later
from bias_annotator.messages import Message
from bias_annotator.model.scheme import Scheme
from bias_annotator.model.versions import Version, differences

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


def changed(version: Version, scheme: Scheme | None) -> list[str]:
    """What changed from the version before to this one, each in a few words."""
    return [told(_named(part, version, scheme)) if scheme else part for part in differences(version.before, version.span)]


def _named(part: Message, version: Version, scheme: Scheme) -> Message:
    """The same with the titles of labels and attributes in place of their names."""
    values = dict(part.values)
    for name in {"label", "old"} & values.keys():
        values[name] = _value(name, str(values[name]), scheme)
    if "attribute" in values:
        label = scheme.label(version.subject.label)
        known = label.attribute(str(values["attribute"])) if label else None
        values["attribute"] = inside(tr(known.title)) if known and known.title else values["attribute"]
    return Message(part.template, **values)


def _value(name: str, value: str, scheme: Scheme) -> str:
    known = scheme.relation(value) if name == "relation" else scheme.label(value)
    return inside(tr(known.title)) if known and known.title and name != "count" else value
