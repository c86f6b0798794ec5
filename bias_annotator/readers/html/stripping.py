"""Takes out of the tree of a page what nobody sees, and what stands apart from the article."""

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from bias_annotator.readers.html.flat import BLOCKS
from bias_annotator.readers.html.posts import platform_of
from bias_annotator.readers.html.round import EMPTY, Place, holds_comments, is_unseen, place_of

_LARGE = frozenset(("article", "main", "body", "html"))
_FEW = 300  # characters round a field for an address
_MOST = 0.5  # of the text of a page that is no link: what holds more is not apart, whatever it is called


def strip(root: HtmlElement, *, apart: bool = True) -> None:
    """Take out what is unseen and, if asked, what stands apart, with all that is in it; the text after it stays."""
    if apart:
        _name_sign_ups(root)
    _strip_unseen(root)
    if apart:
        _strip_apart(root)


def _name_sign_ups(root: HtmlElement) -> None:
    """Say of what asks for an address of mail that it does, with the few words round it."""
    for field in root.iter("input"):
        if field.get("type") != "email":
            continue
        asking = next(field.iterancestors("form"), field)
        for around in asking.iterancestors():
            if around.tag in _LARGE or len(around.text_content()) > _FEW or any(True for _ in around.iter("h1")):
                break
            asking = around
        asking.set("class", f"{asking.get('class') or ''} newsletter")


def _strip_unseen(root: HtmlElement) -> None:
    empty: list[HtmlElement] = []
    gone: list[HtmlElement] = []
    walk = iterwalk(root, events=("start",))
    for _, element in walk:
        if element is root or element.tag == "body":
            continue
        if element.tag in EMPTY or (element.tag == "a" and next(element.iterancestors("a"), None) is not None):  # browsers nest no links
            empty.append(element)
        elif is_unseen(element) or (element.tag == "iframe" and not platform_of(element)):
            gone.append(element)
            walk.skip_subtree()
    for element in empty:
        element.drop_tag()
    for element in gone:
        element.drop_tree()


def _strip_apart(root: HtmlElement) -> None:
    """What says that it stands apart goes, or, where it holds most of the page, no longer says so."""
    found = [each for each in root.iter(*BLOCKS) if place_of(each) is Place.APART]
    most = _MOST * _size(root) if found else 0
    gone: set[HtmlElement] = set()
    for element in found:
        around = [element, *element.iterancestors()]
        if any(each in gone for each in around) or any(map(platform_of, around[1:])):
            continue
        if _size(element) <= most or holds_comments(element):
            gone.add(element)
        else:
            element.tag = "div"
            for name in ("class", "id", "role"):
                element.attrib.pop(name, None)
    for element in gone:
        element.drop_tree()


def _size(element: HtmlElement) -> int:
    """How much text that is no link an element holds."""
    return len(element.text_content()) - sum(len(each.text_content()) for each in element.iter("a"))
