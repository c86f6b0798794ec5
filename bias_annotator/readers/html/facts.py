"""What a page says of itself: title, author, outlet, day, language, address. What it does not say stays empty."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from bias_annotator.messages import Message
from bias_annotator.readers.html.dates import iso_date
from bias_annotator.readers.html.flat import collapse, flat
from bias_annotator.settings import BOUNDS

_ARTICLES = re.compile(r"(?:Article|Posting|Report|Review|Analysis|OpinionNews|Interview)\w*$")
_MOST = 400  # characters of a fact
_LONGEST_NAME = 100
_LOOKED_AT = 20  # elements that say they hold a fact
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of a page; `body` is the text of the article that its data for search engines holds, `paid` that it is not for all."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    body: str = ""
    paid: bool = False
    warnings: tuple[str, ...] = ()


def read_facts(root: HtmlElement, url: str = "") -> Facts:
    """The facts of a page: its data for search engines first, then its head, then what its elements say they are."""
    data, warnings = _linked_data(root)
    named = _Named(root)
    return Facts(
        title=_text(data.get("headline")) or named.first("og:title", "twitter:title", "dc.title", "title") or _title(root),
        author=_names(data.get("author"))
        or named.people("author", "article:author", "dc.creator", "parsely-author", "byl")
        or _marked(root, "author"),
        outlet=_names(data.get("publisher")) or named.first("og:site_name", "application-name", "dc.publisher"),
        published=iso_date(_text(data.get("datePublished")))
        or named.day(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date",
            "dc.date.issued",
            "date",
            "pubdate",
            "parsely-pub-date",
        )
        or _marked_day(root),
        language=_language(root, named, data),
        url=_canonical(root, named) or url,
        body=_text(data.get("articleBody"), most=BOUNDS.text_bytes),
        paid=str(data.get("isAccessibleForFree")).lower() == "false" or named.first("article:content_tier") in {"locked", "metered"},
        warnings=warnings,
    )


class _Named:
    """The `meta` elements of a page, by name."""

    def __init__(self, root: HtmlElement) -> None:
        self._found: dict[str, list[str]] = {}
        for node in root.iter("meta"):
            name = (node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv") or "").strip().lower()
            if name and (value := collapse(node.get("content") or "").strip()):
                self._found.setdefault(name, []).append(value[:_MOST])

    def first(self, *names: str) -> str:
        """The first value under the first of these names that has one."""
        return next((self._found[name][0] for name in names if name in self._found), "")

    def people(self, *names: str) -> str:
        """All values under the first of these names that has people: addresses are none."""
        for name in names:
            if found := [each for each in self._found.get(name, ()) if not re.match(r"https?://|@|www\.", each)]:
                return "; ".join(dict.fromkeys(_without_by(each) for each in found))
        return ""

    def day(self, *names: str) -> str:
        """The first value that is a day."""
        return next((day for name in names for each in self._found.get(name, ()) if (day := iso_date(each))), "")


def _linked_data(root: HtmlElement) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """What the first article in the JSON-LD of a page says; how many of its scripts could not be read is a warning."""
    broken = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not (script.text or "").strip():
            continue
        text = script.text or ""
        try:
            if len(text) > BOUNDS.linked_data:
                raise ValueError  # noqa: TRY301 - as unreadable as broken JSON
            value = json.loads(text.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            broken += 1
            continue
        if found := next((each for each in _objects(value) if _is_article(each)), None):
            return found, ()
    return {}, ((Message("{count} pieces of the page’s data for search engines could not be read", count=broken),) if broken else ())


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects of JSON-LD that stand at its top, in lists, in a graph, or as the main thing of a page."""
    waiting = [value]
    for _ in range(1000):
        if not waiting:
            return
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting[:0] = each
        elif isinstance(each, dict):
            yield each
            waiting += [each[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(each.get(key), list | dict)]


def _is_article(value: Mapping[str, Any]) -> bool:
    kinds = value.get("@type")
    return any(isinstance(kind, str) and _ARTICLES.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _text(value: object, most: int = _MOST) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return ""
    if most == _MOST:
        return collapse(_unescaped(value)).strip()[:most]
    return _unescaped(value).strip()[:most]


def _unescaped(value: str) -> str:
    return unescape(value)


def _names(value: object) -> str:
    """The names of people or organisations, as JSON-LD has them: texts, objects with a name, lists of both."""
    found: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        name = _text(each.get("name")) if isinstance(each, dict) else _text(each)
        if name and not name.startswith(("http://", "https://")):
            found.append(_without_by(name))
    return "; ".join(dict.fromkeys(found))


def _without_by(name: str) -> str:
    return re.sub(r"^(?:by|von|por|par|di)\s+", "", name.strip(), flags=re.IGNORECASE)


def _title(root: HtmlElement) -> str:
    found = root.find(".//title")
    return flat(found)[:_MOST] if found is not None else ""


def _marked(root: HtmlElement, what: str) -> str:
    """Names in elements that say they are the author."""
    names = []
    for node in islice((each for each in root.iter(etree.Element) if _says(each, what)), _LOOKED_AT):
        inner = next((each for each in node.iterdescendants() if each.get("itemprop") == "name"), node)
        text = flat(inner)
        if text and len(text) <= _LONGEST_NAME:
            names.append(_without_by(text))
    return "; ".join(dict.fromkeys(names[:4]))


def _says(node: HtmlElement, what: str) -> bool:
    names = (node.get("class") or "").split()
    if (node.tag == "a" and node.get("rel") == what) or node.get("itemprop") == what or f"p-{what}" in names:
        return True
    return "fn" in names and any(what in (each.get("class") or "") for each in islice(node.iterancestors(), 2))  # as on visiting cards


def _marked_day(root: HtmlElement) -> str:
    """The first day in an element that says it holds the day of publication."""
    for node in islice((each for each in root.iter(etree.Element) if _says_day(each)), _LOOKED_AT):
        for value in (node.get("datetime"), node.get("content"), node.get("title"), flat(node)):
            if value and (day := iso_date(value)):
                return day
    return ""


def _says_day(node: HtmlElement) -> bool:
    names = node.get("class") or ""
    if node.tag == "time":
        named = node.get("pubdate") is not None or "publish" in names or "entry-date" in names
        within = node.get("datetime") is not None and next(node.iterancestors("article"), None) is not None
        return named or within or node.get("itemprop") == "datePublished"
    return node.get("itemprop") == "datePublished" or (node.tag == "abbr" and "published" in names)


def _language(root: HtmlElement, named: _Named, data: Mapping[str, Any]) -> str:
    html = root if root.tag == "html" else root.find(".//html")
    said = (
        [html.get("lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang") or html.get("xml:lang") or ""]
        if html is not None
        else []
    )
    for each in (*said, _text(data.get("inLanguage")), named.first("og:locale", "content-language", "dc.language", "language")):
        if _LANGUAGE.fullmatch(each.strip()):
            return each.strip().replace("_", "-")
    return ""


def _canonical(root: HtmlElement, named: _Named) -> str:
    for node in root.iter("link"):
        if (node.get("rel") or "").lower() == "canonical" and (node.get("href") or "").startswith(("http://", "https://")):
            return (node.get("href") or "").strip()
    found = named.first("og:url")
    return found if found.startswith(("http://", "https://")) else ""
