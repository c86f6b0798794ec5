"""UIMA XMI: a folder a document, in it a file an annotator, and the type system beside them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bias_annotator.model.document import Annotated
from bias_annotator.model.scheme import Scheme
from bias_annotator.writers.beside import fit_xml
from bias_annotator.writers.cas import SOFA, Structure, Type, View, file_names, types, views
from bias_annotator.writers.folder import FileNames, OutFolder
from bias_annotator.writers.outgoing import About, Carrying

if TYPE_CHECKING:
    from lxml.etree import _Element

_XMI = "http://www.omg.org/XMI"
_TYPES = "http://uima.apache.org/resourceSpecifier"
_PREFIXES = {  # the names of our types without their last part, as namespaces have them
    "cas": "http:///uima/cas.ecore",
    "type": "http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore",
    "type2": "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore",
    "custom": "http:///webanno/custom.ecore",
    "biasannotator": "http:///biasannotator.ecore",
}


class XmiWriter(Carrying):
    """Writes what INCEpTION, WebAnno and Apache UIMA read; positions are UTF-16 units."""

    name = "xmi"
    title = "UIMA XMI"
    suffixes = ()
    reader = "xmi"

    def write_folder(self, items: Iterable[Annotated], scheme: Scheme, out: OutFolder, about: About) -> None:  # noqa: ARG002 - the same for every writer
        """`TypeSystem.xml`, and for each annotator of each document `document/annotator.xmi`."""
        with out.file("TypeSystem.xml") as file:
            file.write(_type_system(types(scheme)))
        names = FileNames()
        for item in items:
            for name, view in file_names(item, views(item, scheme), names):
                with out.file(f"{name}.xmi") as file:
                    file.write(_xmi(view))


def _xmi(view: View) -> bytes:
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    root = etree.Element(f"{{{_XMI}}}XMI", {f"{{{_XMI}}}version": "2.0"}, nsmap={"xmi": _XMI, **_PREFIXES})
    etree.SubElement(root, f"{{{_PREFIXES['cas']}}}NULL", _numbered(0))
    for each in view.structures:
        etree.SubElement(root, _tag(each.type), _features(each))
    text = {"sofaNum": "1", "sofaID": "_InitialView", "mimeType": "text", "sofaString": fit_xml(view.text)}
    etree.SubElement(root, f"{{{_PREFIXES['cas']}}}Sofa", {**_numbered(SOFA), **text})
    members = " ".join(str(each.number) for each in view.structures)
    etree.SubElement(root, f"{{{_PREFIXES['cas']}}}View", {"sofa": str(SOFA), "members": members})
    for element in root:
        element.tail = "\n"
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _tag(name: str) -> str:
    space, _, last = name.rpartition(".")
    return f"{{http:///{space.replace('.', '/')}.ecore}}{last}"


def _numbered(number: int) -> dict[str, str]:
    return {f"{{{_XMI}}}id": str(number)}


def _features(each: Structure) -> dict[str, str]:
    sofa = {"sofa": str(SOFA)} if "begin" in each.features else {}
    plain_ = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in each.features.items()}
    return {**_numbered(each.number), **sofa, **plain_, **{name: str(number) for name, number in each.links.items()}}


def _type_system(declared: Iterable[Type]) -> bytes:
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    root = etree.Element(f"{{{_TYPES}}}typeSystemDescription", nsmap={None: _TYPES})  # type: ignore[dict-item]  # None is how lxml calls the default namespace
    _child(root, "name").text = "Bias Annotator"
    _child(root, "version").text = "1.0"
    found = _child(root, "types")
    for each in declared:
        described = _child(found, "typeDescription")
        _named(described, each.name, "supertypeName", each.extends)
        features = _child(described, "features")
        for name, kind in each.features.items():
            _named(_child(features, "featureDescription"), name, "rangeTypeName", kind)
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _named(parent: "_Element", name: str, key: str, value: str) -> None:
    _child(parent, "name").text = name
    _child(parent, "description")
    _child(parent, key).text = value


def _child(parent: "_Element", name: str) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - slow to import and seldom needed

    return etree.SubElement(parent, f"{{{_TYPES}}}{name}")
