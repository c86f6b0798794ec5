"""What stands round an article: told by elements and by the names that pages give to their parts."""

import re
from enum import IntEnum

from lxml.html import HtmlElement

# Never shown, or no text of the page.
UNSEEN = frozenset(
    "script style template noscript head object applet canvas svg audio video picture map datalist select option textarea button progress"
    " meter frame frameset noframes rp rt title".split()
)
# Without text of their own; the parser may put what follows them into them.
EMPTY = frozenset("link meta base embed source track area param input img wbr keygen bgsound spacer".split())
_TAGS = frozenset(("nav", "aside", "form", "menu", "dialog", "search"))
_ROLES = frozenset(
    ("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar")
)
_EDGE = r"(?:^|[-_\s])(?:{})(?:$|[-_\s])"
# Whatever stands in these is not the article's, be it a post or a quotation.
_APART = re.compile(
    _EDGE.format(
        "comments?|commentlist|commentarea|kommentare?|comentarios|respond|disqus|fb-comments|replies|reactions|livefyre|sidebar|related|relatedposts"
        "|recirc|recirculation|recommended|recommendations?|trending|most-?read|most-?popular|popular|outbrain|taboola|cookies?|consent|gdpr|cmp"
        "|onetrust|nav|navbar|navigation|menu|masthead|breadcrumbs?|pagination|pager|skip-?link|sr-only|screen-reader-text|visually-hidden|colophon"
        "|siteheader|site-header|sitefooter|site-footer|page-footer|global-footer|footer"
    ),
    re.IGNORECASE,
)
# These may hold a post, yet no paragraph of the article.
_BESIDE = re.compile(
    _EDGE.format(
        "share|sharing|sharedaddy|share-?bar|sharebuttons|social|socials|addthis|addtoany|newsletters?|subscribe|subscriptions?|sign-?up|signup|promo|promotion|advert"
        "|advertisement|ads?|adslot|sponsor|sponsored|donate|donation|tags?|taglist|tag-list|cat-links|categories|author-?bio|author-?box|about-author|bio"
        "|bio-?box|infobox|info-?box|factbox|fact-?box|toc|table-of-contents|print|toolbar|byline-?social|paywall|regwall|meter|metered|piano|read-?more"
        "|more-?stories|more-on|readnext|read-next|post-?meta|entry-?meta|post-?footer|entry-?footer|article-?footer|subscribe-?widget|like|likes|tools"
        "|copyright|credits?|rating|vote|poll|quiz|readingtime|reading-time|timestamp|player"
    ),
    re.IGNORECASE,
)
_COMMENT = re.compile(_EDGE.format("comments?|commentlist|commentarea|respond|disqus|replies|kommentare?|comentarios"), re.IGNORECASE)
_HEADING = re.compile(r"(?<!\S)(?:headline|heading)__\S+")  # parts of the headline, whatever they are: “headline__footer”
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
PULLED = re.compile(_EDGE.format("pull-?quotes?|pull_quote|pulled|blockquote"), re.IGNORECASE)


class Place(IntEnum):
    """Where a part of a page stands as to the article."""

    WITHIN = 0
    BESIDE = 1
    APART = 2


def is_unseen(element: HtmlElement) -> bool:
    """Whether a browser shows nothing of it."""
    if element.tag in UNSEEN or element.get("hidden") is not None:
        return True
    return bool(_UNSEEN_STYLE.search(element.get("style") or ""))


def place_of(element: HtmlElement) -> Place:
    """What an element says of its own place."""
    tag = element.tag
    names = _HEADING.sub(" ", f"{element.get('class') or ''} {element.get('id') or ''}")
    if tag in {"html", "body", "main"} or PULLED.search(names):
        return Place.WITHIN
    if tag == "article":
        return Place.APART if _COMMENT.search(names) else Place.WITHIN
    if tag == "nav" or element.get("role") in _ROLES or _APART.search(names) or (tag == "footer" and not _quoting(element)):
        return Place.APART
    return Place.BESIDE if tag in _TAGS or _BESIDE.search(names) else Place.WITHIN


def holds_comments(element: HtmlElement) -> bool:
    """Whether it holds what readers wrote, however much that is."""
    return bool(_COMMENT.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _quoting(element: HtmlElement) -> bool:
    """Whether it stands in a block quote or pull quote, where a footer names who is quoted."""
    return any(each.tag == "blockquote" or PULLED.search(each.get("class") or "") for each in element.iterancestors())
