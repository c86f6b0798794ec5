"""Changes of XML as a tree: it stays well-formed, but not what was to be there."""

import copy
from random import Random

from lxml import etree

from mutating.raw import NUMBERS

_VALUES = (
    "", "-1", "0", "999999999999", "NaN", "x", "1;2", "true", "none", "preserve", "../../x", "file:///etc/passwd", "http://[::1",
    "\U0001f600",
    " ", "a\nb", "\u202e", "continuous", "Heading1", "e\u0301" * 9,
)  # fmt: skip
_DEPTHS = (3, 30, 200)
_TIMES = (2, 3, 40, 500)


def change(random: Random, data: bytes, other: bytes) -> bytes | None:
    """One change in a tree; None for what is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    nodes = list(root.iter(etree.Element))
    node = random.choice(nodes)
    if random.random() < 0.5 or node is root:
        _retouch(random, random.choice(nodes), random.choice(nodes))
    else:
        _move(random, nodes, node, _lent(random, other, parser))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _retouch(random: Random, node: etree._Element, lender: etree._Element) -> None:
    """Attributes, text or name of one element."""
    number = random.choice(NUMBERS).decode()
    match random.randrange(6):
        case 0 | 1 if node.attrib:
            key = random.choice(sorted(node.attrib))
            node.attrib[key] = random.choice((*_VALUES, number, random.choice(sorted(lender.attrib.values(), key=str) or [""])))
        case 2 if node.attrib:
            del node.attrib[random.choice(sorted(node.attrib))]
        case 3:
            node.attrib.update(dict(lender.attrib))
        case 4:
            node.tag = lender.tag
        case _:
            node.text = random.choice((None, "", " ", number, lender.text, (node.text or "x") * 300, random.choice(_VALUES)))


def _move(random: Random, nodes: list[etree._Element], node: etree._Element, lent: etree._Element | None) -> None:
    """One element with all that is in it goes, comes again and again, moves, is another's, or stands deep."""
    parent = node.getparent()
    assert parent is not None
    match random.randrange(6):
        case 0:
            parent.remove(node)
        case 1:
            for _ in range(random.choice(_TIMES)):
                parent.append(copy.deepcopy(node))
        case 2:
            target = random.choice(nodes)
            target.insert(random.randint(0, len(target)), copy.deepcopy(node))
        case 3 if lent is not None:
            parent.replace(node, lent)
        case 4:
            inner, outer = node, parent
            for _ in range(random.choice(_DEPTHS)):
                shell = etree.SubElement(outer, node.tag, dict(node.attrib))
                outer = shell
            outer.append(inner)
        case _:
            parent.insert(random.randint(0, len(parent)), node)


def _lent(random: Random, other: bytes, parser: etree.XMLParser) -> etree._Element | None:
    try:
        return copy.deepcopy(random.choice(list(etree.fromstring(other, parser).iter(etree.Element))))
    except (etree.XMLSyntaxError, ValueError):
        return None
