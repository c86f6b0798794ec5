"""What readers of several formats need to bring what they read into the shape of native JSONL."""

from typing import Any

from bias_annotator.errors import UserError
from bias_annotator.model.people import LayerKind
from bias_annotator.readers.jsonl import check_values, parse_json
from bias_annotator.readers.source import SourceFile

MORE = "bias_annotator"  # the key under which our own exports keep what a format has no place for
_BOM = b"\xef\xbb\xbf"


def json_of(source: SourceFile) -> Any:  # noqa: ANN401 - any JSON value
    """The JSON value of a whole file; UserError for anything else, for repeated keys, NaN and deep nesting."""
    data = source.content(source.bounds.line_bytes).removeprefix(_BOM)
    try:
        check_values(data, source.bounds)
        return parse_json(data)
    except (ValueError, RecursionError) as problem:
        reason = "values are nested too deeply" if isinstance(problem, RecursionError) else problem
        raise UserError(f"“{source.name}” cannot be read: {reason}.", "Make the file anew, or choose another.") from problem


def is_stretch(value: object) -> bool:
    """Whether a value is a list of two whole numbers."""
    return isinstance(value, list) and [type(each) for each in value] == [int, int]


def whose(name: object) -> dict[str, Any]:
    """The keys that say whose an annotation is, by a name as it stands in a file; none when it says nothing."""
    if not isinstance(name, str) or not name.strip():
        return {}
    return {"layer": str(LayerKind.GOLD)} if name.strip().casefold() == LayerKind.GOLD else {"annotator": name}


def listed(value: object) -> list[Any]:
    """A list as it is, nothing as an empty one, and anything else as a list of one: formats of linked data leave that open."""
    return value if isinstance(value, list) else [] if value is None else [value]


def table(value: object) -> dict[str, Any]:
    """An object as it is, and anything else as an empty one."""
    return value if isinstance(value, dict) else {}
