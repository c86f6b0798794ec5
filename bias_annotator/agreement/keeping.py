"""Terms of a document as bytes that a project can keep, and the digest of what they were made from."""

import hashlib
import json
import zlib
from collections.abc import Hashable, Mapping, Sequence

from bias_annotator.agreement.kinds import Key, MeasureKind
from bias_annotator.agreement.units import Case

Counted = Mapping[str, Mapping[Key, float]]
"""Terms by the name under which they are kept."""


def terms_of(case: Case, kinds: Sequence[MeasureKind]) -> Counted:
    """The terms of one document for all measures; shared ones are made once."""
    return {kind.counted: kind.terms(case) for kind in {kind.counted: kind for kind in reversed(kinds)}.values()}


def among(case: Case) -> Case:
    """The case of those who worked alone, numbered from 0, with units in order: its terms hold whoever else is in the project."""
    return Case(case.length, tuple(tuple(sorted(case.units[annotator] or ())) for annotator in case.workers))


def placed(terms: Mapping[Key, float], workers: tuple[int, ...]) -> Mapping[Key, float]:
    """The terms that `among` led to, with the annotators as the whole case numbers them."""
    if workers == tuple(range(len(workers))):
        return terms
    return {Key(key.what, tuple(workers[place] for place in key.who), key.kind): value for key, value in terms.items()}


def digest(case: Case) -> str:
    """What the terms of a case of `among` depend on, as a hash: its length and units."""
    content = [case.length, case.units]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode(errors="surrogatepass")).hexdigest()


def form(kind: MeasureKind) -> str:
    """What else the terms of a measure depend on: its version, and its settings if it draws samples."""
    return json.dumps([kind.version, dict(kind.settings) if kind.sampled else {}], sort_keys=True)


def pack(forms: Mapping[str, str], counted: Counted) -> bytes:
    """Terms by name, each with its form; the same terms give the same bytes."""
    content = {
        name: [forms[name], [[key.what, key.who, _plain(key.kind), float(value)] for key, value in terms.items()]]
        for name, terms in counted.items()
    }
    return zlib.compress(json.dumps(content, ensure_ascii=False, sort_keys=True).encode(errors="surrogatepass"))


def unpack(body: bytes, forms: Mapping[str, str]) -> Counted:
    """Those terms whose form is still the one in `forms`. ValueError for bytes that `pack` did not make."""
    try:
        content = json.loads(zlib.decompress(body).decode(errors="surrogatepass"))
        return {
            name: {Key(what, tuple(who), _kind(kind)): float(value) for what, who, kind, value in rows}
            for name, (made, rows) in content.items()
            if forms.get(name) == made
        }
    except (zlib.error, ValueError, TypeError, AttributeError) as problem:
        message = f"these are no terms: {problem}"
        raise ValueError(message) from problem


def _plain(kind: Hashable) -> object:
    """A kind as JSON has it: null, a string, a number, a set of labels as a list, a sequence as an object."""
    if kind is None or isinstance(kind, (str, int, float)):
        return kind
    if isinstance(kind, frozenset):
        return sorted(kind)
    if isinstance(kind, tuple):
        return {"parts": [_plain(part) for part in kind]}
    message = f"the kind of a term is a label, a set of labels, a number or a tuple of them, not {kind!r}"
    raise TypeError(message)


def _kind(plain: object) -> Hashable:
    if isinstance(plain, list):
        return frozenset(plain)
    if isinstance(plain, dict):
        return tuple(_kind(part) for part in plain["parts"])
    return plain
