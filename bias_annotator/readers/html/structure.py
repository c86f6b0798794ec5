"""A page as pieces of text in order, each with what it is and where it stands. Nothing is chosen yet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from bias_annotator.model.document import BlockKind
from bias_annotator.readers.html.flat import BLOCKS, collapse, lines_of, tidy
from bias_annotator.readers.html.posts import is_signed, platform_of, post_of, read_post
from bias_annotator.readers.html.round import PULLED, Place, place_of
from bias_annotator.readers.html.tables import cells_of, is_data

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CAPTION = re.compile(
    r"(?:^|[-_\s])(?:caption|wp-caption-text|photo-?credit|image-?credit|media-?credit|tr-caption)(?:$|[-_\s])", re.IGNORECASE
)
_BYLINE = re.compile(
    r"(?:^|\s)(?!(?:comment|quote|teaser|related|card|image|photo|media|video)[-_])(?:[a-z0-9]+[-_]{1,2}){0,2}"
    r"(?:byline|by-line|authors?|byl|autor)(?:[-_]{1,2}names?)?(?:$|\s)",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"(?:^|[-_\s])dateline(?:$|\s)", re.IGNORECASE)
_LONGEST_BYLINE = 160
_READ = frozenset("blockquote table pre ul ol dl p h1 h2 h3 h4 h5 h6".split())
_LEADS_ON = re.compile(r"^[^.!?:;]{3,60}\s[—–]$")  # as in “Juneau, Alaska CNB —”
_BETWEEN = " ·•|–—,"  # what parts an author from what stands beside
_INK = re.compile("[^\\s\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff]")  # what anybody sees
_DATED = re.compile(r"(?:^|[-_\s])(?:date|published|timestamp|datum|fecha)(?:$|[-_\s])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the text of a piece begins in the tree: in the text of `element`, or after it."""

    element: HtmlElement
    after: bool

    def put(self, mark: str) -> None:
        """Write a mark before the text."""
        if self.after:
            self.element.tail = mark + (self.element.tail or "")
        else:
            self.element.text = mark + (self.element.text or "")


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the text within an element."""

    element: HtmlElement
    kind: BlockKind = BlockKind.PARAGRAPH
    place: Place = Place.WITHIN
    group: HtmlElement | None = None  # the quotation, list or table that it is part of
    depth: int = 0  # block quotes round it
    marks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text of a page that belongs together; `linked` counts its characters in links."""

    text: str
    context: Context
    slot: Slot
    linked: int = 0

    @property
    def kind(self) -> BlockKind:
        """What it is."""
        return self.context.kind


def pieces_of(root: HtmlElement) -> tuple[list[Piece], int]:
    """The pieces of a page, in order, and how many embedded posts have no text in it. What is unseen must be gone before."""
    walk = _Walk(root)
    walk.run()
    return walk.pieces, walk.bare


@dataclass(slots=True)
class _Run:
    """Text that is being gathered until the next border of a block."""

    texts: list[str] = field(default_factory=list)
    slot: Slot | None = None
    linked: int = 0
    byline: bool = False
    dateline: int = 0


class _Walk:
    def __init__(self, root: HtmlElement) -> None:
        self.pieces: list[Piece] = []
        self.bare = 0
        self._root = root
        self._stack = [Context(root)]
        self._run = _Run()
        self._links = 0
        self._datelines = 0
        self._tables: dict[HtmlElement, bool] = {}

    def run(self) -> None:
        walk = iterwalk(self._root, events=("start", "end"))
        whole: HtmlElement | None = None  # an element that was taken as one
        for event, element in walk:
            if event == "start":
                if self._taken_whole(element):
                    whole = element
                    walk.skip_subtree()
                else:
                    self._enter(element)
            else:
                if element is not whole:
                    self._leave(element)
                if element is not self._root:
                    self._add(element.tail, Slot(element, after=True))
        self._flush()

    def _enter(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag == "br":
            self._break()
            return
        if self._bounds(element):
            self._flush()
            self._stack.append(self._inner(element))
        elif tag == "a":
            self._links += 1
        names = element.get("class") or ""
        if self._run.byline and self._run.texts and (tag == "time" or (tag == "span" and _DATED.search(names))):
            self._flush()  # the day beside a byline is none of it
        if element.get("rel") == "author" or element.get("itemprop") == "author" or _BYLINE.search(names):
            self._run.byline = True
        if _DATELINE.search(names):
            self._datelines += 1
        self._add(element.text, Slot(element, after=False))

    def _leave(self, element: HtmlElement) -> None:
        if self._datelines and _DATELINE.search(element.get("class") or ""):
            self._datelines -= 1
        if element.tag != "br" and self._bounds(element):
            self._flush()
            self._stack.pop()
        elif element.tag == "a":
            self._links -= 1

    def _bounds(self, element: HtmlElement) -> bool:
        return element.tag in BLOCKS or (isinstance(element.tag, str) and "-" in element.tag)

    def _break(self) -> None:
        """A line break ends the line; a second one ends the paragraph."""
        if self._run.texts and "".join(self._run.texts[-3:]).rstrip(" ").endswith("\n"):
            self._flush()
        elif self._run.slot:
            self._run.texts.append("\n")

    def _add(self, text: str | None, slot: Slot) -> None:
        if not text:
            return
        run = self._run
        text = collapse(text)
        if run.slot is None:
            if not text.strip():
                return
            run.slot = slot
        run.texts.append(text)
        size = len(text.strip())
        run.linked += size if self._links else 0
        run.dateline += size if self._datelines else 0

    def _flush(self) -> None:
        run, self._run = self._run, _Run()
        context = self._stack[-1]
        run.byline = run.byline or _says_byline(context.element)
        text = tidy("".join(run.texts))
        if run.slot is None or not _INK.search(text):
            return
        if context.kind is BlockKind.PARAGRAPH:
            if (run.dateline and run.dateline >= len(text) - 2) or _LEADS_ON.match(text):
                context = replace(context, kind=BlockKind.DATELINE)
            elif run.byline and len(text) <= _LONGEST_BYLINE:
                context, text = replace(context, kind=BlockKind.BYLINE), text.strip(_BETWEEN)
            elif is_signed(text):
                context = replace(context, kind=BlockKind.POST, marks=post_of(text, "X", {}).attributes)
        self.pieces.append(Piece(text, context, run.slot, run.linked))

    def _inner(self, element: HtmlElement) -> Context:
        """The context within a block element."""
        outer = self._stack[-1]
        context = replace(outer, element=element, place=max(outer.place, place_of(element)))
        tag, names = element.tag, element.get("class") or ""
        if tag == "blockquote" or (outer.kind is not BlockKind.BLOCKQUOTE and PULLED.search(names)):
            return self._quotation(element, context, names)
        if tag in {"figcaption", "caption"} or _CAPTION.search(names):
            return self._caption(element, context)
        if context.kind in {BlockKind.BLOCKQUOTE, BlockKind.CAPTION, BlockKind.POST}:
            return context
        if tag == "li":
            return replace(context, kind=BlockKind.LIST_ITEM, group=element.getparent())
        pictures = tag == "figure" and _only_pictures(element)
        return replace(context, kind=BlockKind.HEADLINE if tag in _HEADINGS else BlockKind.CAPTION if pictures else context.kind)

    def _quotation(self, element: HtmlElement, context: Context, names: str) -> Context:
        if context.marks.get("role") and context.group is not None and context.group.tag != "blockquote":
            return context  # what holds a pull quote is the quote
        depth = context.depth + 1
        pulled = "pull" in names.lower() or bool(context.marks.get("role"))
        marks = {"role": "pull quote"} if pulled else {}
        if depth > 1 and not pulled:
            marks = {"depth": str(depth)}
        return replace(context, kind=BlockKind.BLOCKQUOTE, group=element, depth=depth, marks=marks)

    def _caption(self, element: HtmlElement, context: Context) -> Context:
        """The caption of a picture; that of a block quote names who is quoted, that of a video belongs to the video."""
        figure = next((each for each in element.iterancestors("figure")), None)
        if figure is not None and self.pieces:
            last = self.pieces[-1].context
            if last.kind is BlockKind.BLOCKQUOTE and last.group is not None and figure in last.group.iterancestors():
                return replace(last, element=element)
        if figure is not None and any(_is_video(each) for each in figure.iter()):
            return replace(context, kind=BlockKind.POST, marks=video_of(figure))
        return replace(context, kind=BlockKind.CAPTION)

    def _taken_whole(self, element: HtmlElement) -> bool:
        """Whether it is a post, or a row of a table, and was taken as such."""
        platform = platform_of(element)
        if platform:
            self._flush()
            post = read_post(element, platform)
            if post:
                slot = Slot(element, after=False)
                self.pieces.append(
                    Piece(post.text, replace(self._inner(element), kind=BlockKind.POST, marks=post.attributes, group=None), slot)
                )
            elif not _captioned(element):
                self.bare += 1
            return True
        if element.tag == "tr" and (table := next(element.iterancestors("table"), None)) is not None and self._is_data(table):
            self._flush()
            cells = cells_of(element)
            if any(cells):
                context = replace(self._inner(element), kind=BlockKind.TABLE_ROW, group=table)
                self.pieces.append(Piece("\t".join(cells), context, Slot(element, after=False)))
            return True
        return False

    def _is_data(self, table: HtmlElement) -> bool:
        if table not in self._tables:
            self._tables[table] = is_data(table)
        return self._tables[table]


def _says_byline(element: HtmlElement) -> bool:
    return bool(_BYLINE.search(element.get("class") or ""))


def _only_pictures(figure: HtmlElement) -> bool:
    """Whether a figure has a caption and holds nothing that is read: whatever words are in it are said of the picture."""
    return figure.find(".//figcaption") is not None and not any(each.tag in _READ or platform_of(each) for each in figure.iter())


def _is_video(element: HtmlElement) -> bool:
    return platform_of(element) in {"YouTube", "TikTok"} and element.tag in {"iframe", "amp-youtube", "lite-youtube", "youtube-video"}


def video_of(figure: HtmlElement) -> dict[str, str]:
    """What is known of the video in a figure."""
    video = next(each for each in figure.iter() if _is_video(each))
    platform = platform_of(video)
    return dict(post_of("", platform, {}, video.get("src") or video.get("data-src") or "").attributes)


def _captioned(element: HtmlElement) -> bool:
    """Whether a video without a text has a caption that stands for it."""
    figure = next((each for each in element.iterancestors("figure")), None)
    return figure is not None and any(lines_of(each) for each in figure.iter("figcaption"))
