"""What the styles of a DOCX document say of a paragraph: whether it is a headline, a quotation, an item of a list."""

import re

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.xml import Element, attribute, child, local

_HEAD = re.compile(r"(heading|überschrift|titre|título|titolo|заголовок) ?\d|title|subtitle|titel|untertitel")
_QUOTE = re.compile(r"(intense )?(quote|quotations?)|block text|zitat|citation|cita")
_CAPTION = re.compile(r"caption|beschriftung|légende")
_KINDS = ((_HEAD, BlockKind.HEADLINE), (_QUOTE, BlockKind.BLOCKQUOTE), (_CAPTION, BlockKind.CAPTION))
_BODY_LEVEL = "9"  # the level of an outline that is none
_DEEPEST = 20  # styles that stand on one another


def kind_named(style: str) -> BlockKind | None:
    """What a paragraph is by the name of its style; None if that says nothing."""
    return next((kind for pattern, kind in _KINDS if pattern.fullmatch(style.lower())), None)


class Styles:
    """The styles by their ids; a name that is not English is known in the languages that are frequent."""

    def __init__(self, root: Element | None) -> None:
        """`root` is that of the part with the styles, if there is one."""
        found = [each for each in root if local(each) == "style"] if root is not None else []
        self._styles = {attribute(each, "styleId"): each for each in found}

    def kind(self, properties: Element | None) -> BlockKind:
        """What a paragraph of these properties is."""
        if properties is None:
            return BlockKind.PARAGRAPH
        chain = self._chain(properties, "pStyle")
        for name in (attribute(each, "val") for style in chain if (each := child(style, "name")) is not None):
            if kind := kind_named(name):
                return kind
        given = [properties, *(each for style in chain if (each := child(style, "pPr")) is not None)]
        level = next((attribute(each, "val") for one in given if (each := child(one, "outlineLvl")) is not None), _BODY_LEVEL)
        if level != _BODY_LEVEL:
            return BlockKind.HEADLINE
        number = next((child(one, "numPr", "numId") for one in given if child(one, "numPr") is not None), None)
        return BlockKind.PARAGRAPH if number is None or attribute(number, "val") == "0" else BlockKind.LIST_ITEM

    def hides(self, properties: Element | None) -> bool:
        """Whether a run of these properties is hidden."""
        if properties is None:
            return False
        styles = (child(style, "rPr") for style in self._chain(properties, "rStyle"))
        marks = (child(each, "vanish") for each in (properties, *styles))
        mark = next((each for each in marks if each is not None), None)
        return mark is not None and attribute(mark, "val") not in ("0", "false", "off")

    def _chain(self, properties: Element, link: str) -> list[Element]:
        """The style that the properties name, the one that it stands on, and so on."""
        found: list[Element] = []
        named = child(properties, link)
        while named is not None and (style := self._styles.get(attribute(named, "val"))) is not None and len(found) < _DEEPEST:
            found.append(style)
            named = child(style, "basedOn")
        return found
