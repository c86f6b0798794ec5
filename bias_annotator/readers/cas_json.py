"""UIMA JSON CAS, as INCEpTION and dkpro-cassis write it: files, or folders of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from bias_annotator.readers.cas import CAS, Structure, View
from bias_annotator.readers.cas_folder import CasReader
from bias_annotator.readers.parts import json_of, listed, table
from bias_annotator.readers.source import SourceFile

_SOFA = CAS + "Sofa"


class CasJsonReader(CasReader):
    """Reads JSON CAS 0.4; positions are UTF-16 units."""

    name = "cas-json"
    title = "UIMA JSON CAS"
    suffixes = (".json",)

    def recognises(self, source: SourceFile) -> bool:
        """Whether it begins as such files do."""
        head = source.head(4096)
        return b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head or b'"%VIEWS"' in head

    def views(self, source: SourceFile, file: str) -> Iterator[View]:
        """The views of a file that hold a text."""
        value = table(json_of(source))
        given = value.get("%FEATURE_STRUCTURES")
        structures = (
            [{"%ID": key, **table(each)} for key, each in given.items()] if isinstance(given, dict) else [*map(table, listed(given))]
        )
        sofas = {str(each.get("%ID")): each for each in structures if each.get("%TYPE") == _SOFA}
        members = {
            str(table(each).get("%SOFA")): set(map(str, listed(table(each).get("%MEMBERS"))))
            for each in table(value.get("%VIEWS")).values()
        }
        for number, sofa in sofas.items():
            text = sofa.get("sofaString")
            if isinstance(text, str):
                inside = members.get(number)
                found = (
                    _structure(each)
                    for each in structures
                    if each.get("%TYPE") != _SOFA and (inside is None or str(each.get("%ID")) in inside)
                )
                yield View(text, tuple(found), file)


def _structure(each: Mapping[str, Any]) -> Structure:
    features = {name: value for name, value in each.items() if name[:1] not in "%@#^"} | {
        name[1:]: value for name, value in each.items() if name[:1] == "#"
    }
    links = {name[1:]: str(value) for name, value in each.items() if name[:1] == "@" and name != "@sofa"}
    return Structure(str(each.get("%TYPE", "")), str(each.get("%ID", "")), features, links)
