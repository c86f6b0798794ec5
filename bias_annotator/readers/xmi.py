"""UIMA XMI, as INCEpTION, WebAnno and Apache UIMA write it: files, or folders of them."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bias_annotator.errors import UserError
from bias_annotator.readers.cas import CAS, UNUSED, Structure, View
from bias_annotator.readers.cas_folder import CasReader
from bias_annotator.readers.source import SourceFile
from bias_annotator.readers.xml_pieces import pieces

if TYPE_CHECKING:
    from lxml.etree import _Element

_XMI = "http://www.omg.org/XMI"
_ID = f"{{{_XMI}}}id"
_SPACE = re.compile(r"\{http:///(.*)\.ecore\}(.*)")
_NUMBER = re.compile("-?[0-9]{1,18}")
_PLACES = ("begin", "end")
_SOFA, _VIEW = f"{CAS}Sofa", f"{CAS}View"
_EACH = 2  # structures for each span that may come in: others are relations


class XmiReader(CasReader):
    """Reads XMI 2.0; positions are UTF-16 units. Types are known by their names, so that no type system is needed."""

    name = "xmi"
    title = "UIMA XMI"
    suffixes = (".xmi",)

    def views(self, source: SourceFile, file: str) -> Iterator[View]:
        """The views of a file that hold a text."""
        structures: list[Structure] = []
        texts: dict[str, str] = {}
        members: dict[str, set[str]] = {}
        for inside, each in pieces(source.pieces(), source.name):
            kind, number = _type(each), each.get(_ID, "")
            if not inside and each.tag != f"{{{_XMI}}}XMI":
                raise UserError(f"“{source.name}” is XML, but no XMI.", "Choose another file, or name its format.")
            if kind == _SOFA:
                texts |= {number: text} if (text := each.get("sofaString")) is not None else {}
            elif kind == _VIEW:
                members[each.get("sofa", "")] = set(each.get("members", "").split())
            elif inside and not kind.startswith(UNUSED):
                structures.append(_structure(kind, each))
                if len(structures) > _EACH * source.bounds.spans:
                    raise UserError(
                        f"“{source.name}” has more than {_EACH * source.bounds.spans:,} annotations.", "Split it into smaller files."
                    )
        for number, text in texts.items():
            known = members.get(number)
            yield View(text, tuple(each for each in structures if known is None or each.number in known), file)


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
