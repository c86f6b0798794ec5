"""Changes of XML, HTML and RTF: elements, attributes and groups go, come twice, or stand where they should not."""

import re
from collections.abc import Sequence
from random import Random

from mutating.raw import NUMBERS, bounded, change_words

_TAG = re.compile(rb"<[^<>]{1,2000}>")
_ELEMENT = re.compile(rb"<([A-Za-z][\w:.-]*)\b[^<>]*?(?:/>|>[^<>]*</\1>)")
_ATTRIBUTE = re.compile(rb"""\s([\w:.-]+)=("[^"<>]*"|'[^'<>]*')""")
_TEXT = re.compile(rb">([^<>]+)<")
_VALUES = (
    b"", b"-1", b"0", b"999999999999", b"NaN", b"x", b"javascript:x", b"//[", b"http://[::1", b"file:///etc/passwd", b"../../x", b"#",
    b"&#0;",
    b"&#xD800;", b"&amp;", b"1;2", b"continuous", b"\xf0\x9f\x98\x80", b" ", b"true", b"none", b"preserve",
)  # fmt: skip
_PIECES = (
    b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?x y?>", b"&x;", b"&#0;", b"&#xFFFF;", b"&lt;", b"<br/>", b"<p>", b"</p>", b"<table><tr><td>",
    b"</table>", b"<script>", b"<style>", b"<template>", b"<svg><foreignObject>", b"<plaintext>", b"<frameset>", b"<select>",
    b"\xe2\x80\xa8",
    b"<!DOCTYPE x [<!ENTITY x 'y'>]>", b"<blockquote>", b"<iframe src='https://x.com/a/status/1'>",
)  # fmt: skip
_CONTROL = re.compile(rb"\\[a-z]+-?\d*")
_WORDS = (
    b"\\bin9", b"\\bin999999999 ", b"\\u-1?", b"\\u99999?", b"\\u55357?", b"\\uc0", b"\\uc99", b"\\'zz", b"\\'e9", b"\\ansicpg0",
    b"\\ansicpg65001",
    b"\\*\\x", b"\\pict", b"\\par", b"\\cell", b"\\row", b"\\trowd", b"\\upr", b"\\ud", b"\\field", b"\\fldinst", b"\\object", b"\\objdata",
    b"\\footnote", b"\\deleted", b"\\v", b"\\plain", b"\\f99", b"\\fcharset128", b"\\mac", b"\\pca", b"\\info", b"\\title", b"\\listtext",
)  # fmt: skip


def change(random: Random, data: bytes, other: bytes) -> bytes:
    """One change in XML or HTML."""
    kinds: Sequence[re.Pattern[bytes]] = (_TAG, _ELEMENT, _ATTRIBUTE, _TEXT)
    kind = random.choice(kinds)
    found = list(kind.finditer(data))
    if not found:
        return change_words(random, data, other)
    each = random.choice(found)
    before, after = data[: each.start()], data[each.end() :]
    if kind is _ATTRIBUTE:
        value = random.choice((*_VALUES, *NUMBERS[:12], random.choice(found)[2][1:-1]))
        name = random.choice((each[1], each[1], random.choice(found)[1]))
        return before + random.choice((b"", b" " + name + b'="' + value + b'"')) + after
    if kind is _TEXT:
        come = random.choice((*_PIECES, *NUMBERS, b"", each[1] * 200, random.choice(found)[1]))
        return bounded(before + b">" + come + b"<" + after)
    return _element(random, data, other, each)


def _element(random: Random, data: bytes, other: bytes, each: re.Match[bytes]) -> bytes:
    """A tag, or an element without others in it, goes, comes again and again, moves, wraps itself, or gives way to another."""
    before, after, kind = data[: each.start()], data[each.end() :], each.re
    lent = random.choice(list(kind.finditer(other)) or [each])[0]
    place = random.choice([found.start() for found in kind.finditer(data)])
    name = (re.match(rb"</?([\w:.-]+)", each[0]) or (b"", b"x"))[1]
    names = [found[1] for found in re.finditer(rb"<([\w:.-]+)", data)] or [name]
    depth = random.choice((3, 100, 400, 6000))
    ends = (b"</" + name + b">") * random.choice((0, depth))
    return random.choice(
        (
            lambda: before + after,
            lambda: bounded(before + each[0] * random.choice((2, 3, 100, 3000)) + after),
            lambda: before + lent + after,
            lambda: data[:place] + each[0] + data[place:],
            lambda: before + random.choice(_PIECES) + data[each.start() :],
            lambda: bounded(before + (b"<" + name + b">") * depth + each[0] + ends + after),
            lambda: before + re.sub(rb"<(/?)[\w:.-]+", rb"<\1" + random.choice(names), each[0], count=1) + after,
        )
    )()


def change_rtf(random: Random, data: bytes, other: bytes) -> bytes:
    """One change in RTF: a word of control or a group."""
    found = list(_CONTROL.finditer(data))
    each = random.choice(found)
    before, after = data[: each.start()], data[each.end() :]
    match random.randrange(6):
        case 0:
            return before + after
        case 1:
            return before + random.choice(_WORDS) + random.choice((b"", b" ")) + random.choice((after, each[0] + after))
        case 2:
            return before + (re.match(rb"\\[a-z]+", each[0]) or each)[0] + random.choice(NUMBERS) + after
        case 3:
            return bounded(before + random.choice((b"{", b"}", b"{\\*", each[0])) * random.choice((1, 2, 5000)) + after)
        case 4:
            lent = list(_CONTROL.finditer(other)) or found
            return before + random.choice(lent)[0] + after
        case _:
            groups = list(re.finditer(rb"\{[^{}]*\}", data)) or found
            group = random.choice(groups)
            return bounded(before + group[0] * random.choice((1, 2, 2000)) + after)
