"""UIMA XMI, as INCEpTION, WebAnno and Apache UIMA write it: files, or folders of them."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.readers.cas import Structure, View
from bias_annotator.readers.cas_folder import CasReader
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.xml import parse
from bias_annotator.settings import BOUNDS

if TYPE_CHECKING:
    from lxml.etree import _Element

_XMI = "http://www.omg.org/XMI"
_ID = f"{{{_XMI}}}id"
_SPACE = re.compile(r"\{http:///(.*)\.ecore\}(.*)")
_NUMBER = re.compile("-?[0-9]{1,18}")
_PLACES = ("begin", "end")


class XmiReader(CasReader):
    """Reads XMI 2.0; positions are UTF-16 units. Types are known by their names, so that no type system is needed."""

    name = "xmi"
    title = "UIMA XMI"
    suffixes = (".xmi",)

    def views(self, source: SourceFile, file: str) -> Iterator[View]:
        """The views of a file that hold a text."""
        root = parse(source.content(BOUNDS.line_bytes), source.name)
        if root.tag != f"{{{_XMI}}}XMI":
            raise UserError(f"“{source.name}” is XML, but no XMI.", "Choose another file, or name its format.")
        elements = [(_type(each), each) for each in root]
        members = {each.get("sofa", ""): set(each.get("members", "").split()) for kind, each in elements if kind == "uima.cas.View"}
        for kind, sofa in elements:
            text = sofa.get("sofaString")
            if kind == "uima.cas.Sofa" and text is not None:
                inside = members.get(sofa.get(_ID, ""))
                found = (
                    _structure(type_, each)
                    for type_, each in elements
                    if not type_.startswith("uima.cas.") and (inside is None or each.get(_ID, "") in inside)
                )
                yield View(text, tuple(found), file)


def _type(each: "_Element") -> str:
    found = _SPACE.fullmatch(str(each.tag))
    return f"{found[1].replace('/', '.')}.{found[2]}" if found else str(each.tag)


def _structure(kind: str, each: "_Element") -> Structure:
    """Of what leads to other structures, which looks like any number, only the ends of relations are followed."""
    features: dict[str, object] = {str(name): value for name, value in each.items() if not str(name).startswith("{") and name != "sofa"}
    links: dict[str, str] = {name: str(features.pop(name)) for name in ("Governor", "Dependent") if name in features}
    for name in _PLACES:
        if _NUMBER.fullmatch(str(features.get(name, ""))):
            features[name] = int(str(features[name]))
    return Structure(kind, each.get(_ID, ""), features, links)
