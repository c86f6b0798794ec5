"""UIMA JSON CAS: a folder a document, in it a file an annotator."""

from collections.abc import Iterable
from typing import Any

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.beside import compact
from bias_annotator.writers.cas import SOFA, Structure, Type, View, file_names, types, views
from bias_annotator.writers.folder import FileNames, OutFolder
from bias_annotator.writers.outgoing import About, Carrying

VIEW = "_InitialView"  # the view that programs show


class CasJsonWriter(Carrying):
    """Writes JSON CAS 0.4, as INCEpTION and dkpro-cassis do; positions are UTF-16 units."""

    name = "cas-json"
    title = "UIMA JSON CAS"
    suffixes = ()
    reader = "cas-json"

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:  # noqa: ARG002 - the same for every writer
        """A file for each annotator of each document, with its types: `document/annotator.json`."""
        names = FileNames()
        declared = {each.name: _type(each) for each in types(scheme)}
        for item in items:
            for name, view in file_names(item, views(item, scheme), names):
                with out.file(f"{name}.json") as file:
                    file.write(_cas(view, declared).encode())


def _cas(view: View, declared: dict[str, Any]) -> str:
    """A feature structure a line, between the types and which of them are in the view."""
    lines = ",\n".join([compact(_sofa(view)), *(compact(_structure(each)) for each in view.structures)])
    members = {VIEW: {"%SOFA": SOFA, "%MEMBERS": [each.number for each in view.structures]}}
    return f'{{"%TYPES":{compact(declared)},\n"%FEATURE_STRUCTURES":[\n{lines}\n],\n"%VIEWS":{compact(members)}}}\n'


def _type(each: Type) -> dict[str, Any]:
    features = {name: {"%NAME": name, "%RANGE": kind} for name, kind in each.features.items()}
    return {"%NAME": each.name, "%SUPER_TYPE": each.extends, **features}


def _sofa(view: View) -> dict[str, Any]:
    return {"%ID": SOFA, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": VIEW, "mimeType": "text", "sofaString": view.text}


def _structure(each: Structure) -> dict[str, Any]:
    links = {f"@{name}": number for name, number in each.links.items()}
    anchor = {"@sofa": SOFA} if "begin" in each.features else {}
    return {"%ID": each.number, "%TYPE": each.type, **anchor, **each.features, **links}
