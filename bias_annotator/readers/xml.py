"""XML of foreign documents: nothing is fetched, no entity is replaced, and what is too large or broken is said."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.settings import BOUNDS

if TYPE_CHECKING:
    from lxml.etree import _Element

    Element = _Element
else:
    Element = object  # lxml is only read when it is needed

_TAGS = 4_000_000  # that a document may hold
_DECLARES = re.compile(rb"<\s*!\s*ENTITY", re.IGNORECASE)


def parse(data: bytes, name: str) -> Element:
    """The root of an XML document. UserError, naming the file, for what is broken, too large, or declares entities."""
    from lxml import etree  # noqa: PLC0415 - only needed for documents of XML

    if len(data) > BOUNDS.process.given or data.count(b"<") > _TAGS:
        raise UserError(f"“{name}” holds more than can be read at once.", "Split it into smaller files.")
    if _DECLARES.search(data):
        raise declares(name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise damaged(name, problem) from problem
    types = root.getroottree().docinfo.internalDTD
    if types is not None and types.entities():  # type: ignore[union-attr]  # the stubs lack it; declared in an encoding in which the pattern does not see it
        raise declares(name)
    return root


def damaged(name: str, problem: Exception) -> UserError:
    """What is said of XML that is none."""
    return UserError(f"“{name}” is damaged: {str(problem)[:200].rstrip('.')}.", "Open it in the program that made it, and save it again.")


def declares(name: str) -> UserError:
    """What is said of XML that would have others put something into it."""
    return UserError(f"“{name}” declares entities of its own, which no document needs and attacks use.")


def local(element: Element) -> str:
    """The name of an element without its namespace, of which formats have several; "" for what is no element."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The attribute of that name in any namespace; "" if there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, its first child of the next, and so on."""
    for name in path:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element


def named(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these names in it, at any depth."""
    return (each for each in element.iter() if local(each) in names)


def content(element: Element | None) -> str:
    """All text in it, on one line."""
    return " ".join("".join(map(str, element.itertext())).split()) if element is not None else ""
